package mastodon

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"io/fs"
	"iter"
	"net/url"
	"path"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// Recognize takes an export for Mastodon's if it has the archive's outbox or
// actor with the right content, or one of the CSV lists. The lists do not say
// whose they are.
func (p *Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	m := locate(fsys)
	if m.empty() {
		return social.Recognition{}, false
	}
	r := social.Recognition{Account: social.Account{Provider: name}}
	self, actorErr := readActor(fsys, m.actor)
	outbox := m.archive() && startsCollection(fsys, m.outbox())
	switch {
	case outbox:
		r.Layout, r.Because = "archive with outbox.json", []string{m.outbox()}
	case actorErr == nil:
		r.Layout, r.Because = "archive without outbox.json", nil
	default:
		for _, l := range m.lists {
			if l.kind.sure && l.confirm(fsys) {
				r.Because = append(r.Because, l.member)
			}
		}
		r.Layout = "CSV lists"
		return r, len(r.Because) > 0
	}
	if actorErr == nil {
		r.Because = append(r.Because, m.actor)
		r.Account = self.account()
	} else if id := firstActor(fsys, m.outbox()); id != "" {
		r.Account = actor{ID: id}.account()
	}
	if r.Exported = namedTime(path.Dir(orElse(m.outbox(), m.actor))); r.Exported.IsZero() && outbox {
		r.Exported = newest(fsys, m.outbox())
	}
	return r, true
}

// startsCollection reports whether the member begins like an ActivityStreams
// collection: the rest may be gigabytes.
func startsCollection(fsys fs.FS, member string) bool {
	f, err := fsys.Open(member)
	if err != nil {
		return false
	}
	defer f.Close()
	head, _ := io.ReadAll(io.LimitReader(f, 64<<10))
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \r\n\t")
	return bytes.HasPrefix(head, []byte("{")) && bytes.Contains(head, []byte(`"orderedItems"`))
}

// firstActor says whose the outbox is where actor.json does not.
func firstActor(fsys fs.FS, member string) (id string) {
	readCollection(fsys, member, func(a *activity, bad error) error {
		if id = a.Actor.ID; id != "" && bad == nil {
			return errStop
		}
		return nil
	})
	return id
}

// namedTime reads the time from the name that the server gives archives:
// archive-20260504123456-... (backup_service.rb).
func namedTime(folder string) time.Time {
	s, ok := strings.CutPrefix(path.Base(folder), "archive-")
	if !ok {
		return time.Time{}
	}
	s, _, _ = strings.Cut(s, "-")
	for _, layout := range []string{"20060102150405", "20060102"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t
		}
	}
	return time.Time{}
}

// newest looks for the latest "published" in the outbox without decoding it:
// an export is at least as recent as its newest item.
func newest(fsys fs.FS, member string) time.Time {
	f, err := fsys.Open(member)
	if err != nil {
		return time.Time{}
	}
	defer f.Close()
	var latest string
	key := []byte(`"published"`)
	r := bufio.NewReaderSize(f, 256<<10)
	for {
		buf, err := r.Peek(256 << 10)
		for rest := buf; ; {
			i := bytes.Index(rest, key)
			if i < 0 {
				break
			}
			rest = rest[i+len(key):]
			if v := quoted(rest); v > latest && !stamp(v).IsZero() {
				latest = v
			}
		}
		if err != nil {
			return stamp(latest)
		}
		r.Discard(len(buf) - 64) // a value may lie across the edge
	}
}

// quoted returns the short JSON string that follows a key, or "".
func quoted(b []byte) string {
	b = bytes.TrimLeft(b[:min(len(b), 48)], ": \n\r\t")
	if len(b) == 0 || b[0] != '"' {
		return ""
	}
	v, _, ok := bytes.Cut(b[1:], []byte(`"`))
	if !ok {
		return ""
	}
	return string(v)
}

// Read yields what the export holds. The outbox is read as a stream, however
// long it is.
func (p *Provider) Read(ctx context.Context, fsys fs.FS, _ social.Owner) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		r := &reader{fsys: fsys, out: output{yield}, members: locate(fsys), met: map[string]bool{}, had: map[string]bool{}}
		if err := r.readAll(ctx); err != nil && !errors.Is(err, errStop) {
			yield(social.Item{}, err)
		}
	}
}

// reader is one export under way.
type reader struct {
	fsys    fs.FS
	out     output
	members members
	self    actor
	met     map[string]bool // correspondents already yielded
	had     map[string]bool // posts and likes already yielded, where there are several archives
}

func (r *reader) readAll(ctx context.Context) error {
	if r.members.empty() {
		return errors.New("this is not a Mastodon export")
	}
	steps := []func(context.Context) error{r.profile, r.lists, r.likes, r.posts, r.gaps, r.others}
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return ctx.Err()
}

// failed says that a member could not be read to its end.
func (r *reader) failed(ctx context.Context, section string, kinds []social.Kind, member string, err error) error {
	if errors.Is(err, errStop) || ctx.Err() != nil {
		return err
	}
	return r.out.gap(ctx, social.Gap{Section: section, Kinds: kinds, Reason: social.ReasonFailed,
		Detail: member + " is damaged or cut short: " + harmless(err) + ". Download the export again."})
}

// harmless says what is wrong with a file without quoting from it.
func harmless(err error) string {
	_, syntax := errors.AsType[*json.SyntaxError](err)
	_, kind := errors.AsType[*json.UnmarshalTypeError](err)
	switch {
	case errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF):
		return "it ends too early"
	case syntax:
		return "it is not valid JSON"
	case kind, errors.Is(err, collect.ErrShape):
		return "it is not built as expected"
	case errors.Is(err, fs.ErrNotExist):
		return "it is not there"
	}
	return "it cannot be read"
}

// hostOf is the host of an address, with its port.
func hostOf(uri string) string {
	u, err := url.Parse(uri)
	if err != nil {
		return ""
	}
	return strings.ToLower(u.Host)
}

// output hands items to the caller.
type output struct {
	yield func(social.Item, error) bool
}

// errStop says that the caller wants no more items.
var errStop = errors.New("stopped")

func (o output) emit(ctx context.Context, it social.Item) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if !o.yield(it, nil) {
		return errStop
	}
	return nil
}

func (o output) gap(ctx context.Context, g social.Gap) error {
	return o.emit(ctx, social.Item{Gap: &g})
}
