package mastodon

import (
	"context"
	"encoding/csv"
	"errors"
	"io"
	"io/fs"
	"path"
	"strings"

	"golang.org/x/net/idna"

	"github.com/probity-audit/probity/social"
)

// list is one of the CSV files that servers give on the page "Import and export".
type list struct {
	kind   kind
	member string
}

type kind struct {
	relation social.Relation
	section  string
	header   bool // its first line must name the column
	sure     bool // enough to take an export for Mastodon's
}

// listKind knows the lists by their file names: Mastodon's
// (app/controllers/settings/exports) and the shorter ones of GoToSocial. The
// number that browsers add to a second download is ignored.
func listKind(file string) (kind, bool) {
	base, ok := strings.CutSuffix(strings.ToLower(path.Base(file)), ".csv")
	if !ok {
		return kind{}, false
	}
	switch strings.TrimRight(base, " ()-_0123456789") {
	case "following_accounts": // old servers wrote no header
		return kind{social.RelationFollowing, "people followed", false, true}, true
	case "following":
		return kind{social.RelationFollowing, "people followed", true, true}, true
	case "followers", "followers_accounts":
		return kind{social.RelationFollower, "followers", true, true}, true
	case "muted_accounts":
		return kind{social.RelationMuted, "muted accounts", false, true}, true
	case "mutes":
		return kind{social.RelationMuted, "muted accounts", true, true}, true
	case "blocked_accounts", "blocks":
		return kind{social.RelationBlocked, "blocked accounts", false, true}, true
	case "lists":
		return kind{section: "lists of accounts"}, true
	case "bookmarks":
		return kind{section: "bookmarks"}, true
	}
	return kind{}, false
}

const column = "Account address" // the header of the first column, in every language

// confirm reports whether the first record is what such a list begins with.
func (l list) confirm(fsys fs.FS) bool {
	f, err := fsys.Open(l.member)
	if err != nil {
		return false
	}
	defer f.Close()
	rec, err := l.reader(f).Read()
	if err != nil {
		return false
	}
	if rec[0] == column {
		return true
	}
	_, ok := address(rec[0])
	return !l.kind.header && ok && len(rec) == 1
}

func (l list) reader(f io.Reader) *csv.Reader {
	c := csv.NewReader(skipBOM(f))
	c.FieldsPerRecord = -1
	c.ReuseRecord = true
	return c
}

// lists yields the people on the CSV lists, and says which lists are missing.
func (r *reader) lists(ctx context.Context) error {
	read := map[social.Relation]bool{}
	for _, l := range r.members.lists {
		if l.kind.relation == "" {
			if err := r.out.gap(ctx, social.Gap{Section: l.kind.section, Reason: social.ReasonNotRead,
				Detail: path.Base(l.member) + " is not read: nobody but you can see what it holds."}); err != nil {
				return err
			}
			continue
		}
		read[l.kind.relation] = true
		if err := r.people(ctx, l); err != nil {
			return err
		}
	}
	for _, k := range []struct {
		relation social.Relation
		section  string
	}{
		{social.RelationFollower, "followers"}, {social.RelationFollowing, "people followed"},
		{social.RelationMuted, "muted accounts"}, {social.RelationBlocked, "blocked accounts"},
	} {
		if read[k.relation] {
			continue
		}
		if err := r.out.gap(ctx, social.Gap{Section: k.section, Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotInExport, Elsewhere: social.SourceAPI,
			Detail: "Download the CSV list on your server's website under Import and export and name it too, or sign in."}); err != nil {
			return err
		}
	}
	return nil
}

func (r *reader) people(ctx context.Context, l list) error {
	kinds := []social.Kind{social.KindConnection}
	f, err := r.fsys.Open(l.member)
	if err != nil {
		return r.failed(ctx, l.kind.section, kinds, l.member, err)
	}
	defer f.Close()
	end := &lastByte{r: f}
	c := l.reader(end)
	bad, n, headed := 0, 0, !l.kind.header
	for ; ; n++ {
		rec, err := c.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return r.failed(ctx, l.kind.section, kinds, l.member, err)
		}
		if n == 0 && strings.TrimSpace(rec[0]) == column {
			headed = true
			continue
		}
		who, ok := address(rec[0])
		if !ok {
			bad++
			continue
		}
		if err := r.out.emit(ctx, social.Item{Connection: toConnection(who, l.kind.relation, l.member)}); err != nil {
			return err
		}
	}
	g := social.Gap{Section: l.kind.section, Kinds: kinds, Reason: social.ReasonFailed, Count: bad}
	switch {
	case n == 0 && headed:
		g.Detail = l.member + " is empty: either nobody is on it, or the download failed."
	case n == 0 || !headed:
		g.Detail = l.member + " does not begin as it should; download it again."
	case end.b != '\n':
		g.Detail = l.member + " seems to be cut short; download it again."
	case bad > 0:
		g.Detail = l.member + " has lines without an address."
	default:
		return nil
	}
	return r.out.gap(ctx, g)
}

// address reads somebody's full address. What is no address is not guessed at.
func address(s string) (social.Person, bool) {
	user, host, ok := strings.Cut(strings.TrimPrefix(strings.TrimSpace(s), "@"), "@")
	if !ok || user == "" || strings.Trim(strings.ToLower(user), "abcdefghijklmnopqrstuvwxyz0123456789_.-") != "" {
		return social.Person{}, false
	}
	bare, _, _ := strings.Cut(host, ":")
	if _, err := idna.Lookup.ToASCII(bare); err != nil || bare == "" {
		return social.Person{}, false
	}
	return person(user+"@"+host, "", ""), true
}

// lastByte remembers how a file ended: servers end every line.
type lastByte struct {
	r io.Reader
	b byte
}

func (l *lastByte) Read(p []byte) (int, error) {
	n, err := l.r.Read(p)
	if n > 0 {
		l.b = p[n-1]
	}
	return n, err
}

// gaps lists what an export never holds.
func (r *reader) gaps(ctx context.Context) error {
	for _, g := range append([]social.Gap{
		{Section: "direct messages received", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonNotInExport, Elsewhere: social.SourceAPI,
			Detail: "An archive holds the messages you sent. Sign in to have those you received read too."},
		{Section: "mentions and replies by others", Kinds: []social.Kind{social.KindReply, social.KindPost}, Reason: social.ReasonNotInExport, Elsewhere: social.SourceAPI,
			Detail: "Sign in to have them read."},
		{Section: "follow requests", Kinds: []social.Kind{social.KindConnection}, Reason: social.ReasonNotInExport, Elsewhere: social.SourceAPI,
			Detail: "Sign in to have them read."},
		{Section: "who may see the list of connections, default audience and who may write to you", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotInExport, Elsewhere: social.SourceAPI,
			Detail: "Sign in to have these settings read."},
		{Section: "applications with access", Kinds: []social.Kind{social.KindSetting}, Reason: social.ReasonNotInExport,
			Detail: "Look at your server's website under Preferences, Account, Authorised apps."},
	}, neverOffered()...) {
		if err := r.out.gap(ctx, g); err != nil {
			return err
		}
	}
	return nil
}
