package bluesky

import (
	"bytes"
	"io"
	"io/fs"
	"path"
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/providers/bluesky/repo"
	"github.com/probity-audit/probity/social"
)

// Names of sections. Only the first three are files; the others are what the
// repository holds, and have a place in the list for the records that fail.
const (
	secRepo     = "repository"
	secChat     = "chat messages"
	secBlobs    = "pictures and videos"
	secProfile  = "profile"
	secPosts    = "posts"
	secLikes    = "likes"
	secReposts  = "reposts"
	secFollows  = "people you follow"
	secBlocked  = "blocked accounts"
	secTitles   = "lists, starter packs and feeds"
	secSettings = "settings"
	secOther    = "other records"
)

var (
	postKinds = []social.Kind{social.KindPost, social.KindReply}
	repoKinds = []social.Kind{social.KindProfile, social.KindPost, social.KindReply, social.KindRepost, social.KindLike, social.KindConnection, social.KindSetting}
)

// sections are the files of the downloads, with those under other names that were
// found by what they hold.
func sections(repos, chats []string) []member.Section {
	return []member.Section{
		{Name: secRepo, Kinds: repoKinds, Files: append([]string{"*.car"}, repos...)},
		{Name: secChat, Kinds: []social.Kind{social.KindMessage}, Files: append([]string{"*.jsonl", "*.ndjson"}, chats...)},
		{Name: secBlobs, Files: []string{"bafkrei*"}, Quiet: true},
		{Name: secProfile, Kinds: []social.Kind{social.KindProfile}},
		{Name: secPosts, Kinds: postKinds},
		{Name: secLikes, Kinds: []social.Kind{social.KindLike}},
		{Name: secReposts, Kinds: []social.Kind{social.KindRepost}},
		{Name: secFollows, Kinds: []social.Kind{social.KindConnection}},
		{Name: secBlocked, Kinds: []social.Kind{social.KindConnection}},
		{Name: secTitles, Kinds: []social.Kind{social.KindPost}},
		{Name: secSettings, Kinds: []social.Kind{social.KindSetting}},
		{Name: secOther},
	}
}

// lone is how many files there may be for one without a telling name to be looked
// into: both downloads are single files, to which a browser gives any name.
const lone = 3

// list sorts the files.
func list(fsys fs.FS) (*member.Index, error) {
	x, err := member.List(fsys, sections(nil, nil))
	if err != nil || x.Known() > 0 || len(x.Rest()) > lone {
		return x, err
	}
	var repos, chats []string
	for _, f := range x.Rest() {
		pattern := member.Literal(path.Base(f.Path))
		switch {
		case startsCAR(fsys, f.Path):
			repos = append(repos, pattern)
		case path.Ext(f.Path) == "" && startsChat(fsys, f.Path):
			chats = append(chats, pattern)
		}
	}
	if len(repos)+len(chats) == 0 {
		return x, nil
	}
	return member.List(fsys, sections(repos, chats))
}

func source(fsys fs.FS, name string) repo.Source {
	return func() (io.ReadCloser, error) { return fsys.Open(name) }
}

// startsCAR reports whether the file begins as a CAR file does.
func startsCAR(fsys fs.FS, name string) bool {
	f, err := fsys.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	_, err = repo.NewReader(io.LimitReader(f, 4<<10))
	return err == nil
}

// startsChat reports whether the file begins with lines of chats.
func startsChat(fsys fs.FS, name string) bool {
	f, err := fsys.Open(name)
	if err != nil {
		return false
	}
	defer f.Close()
	head, _ := io.ReadAll(io.LimitReader(f, 64<<10)) // what came before an error decides
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\xef\xbb\xbf")), " \r\n\t")
	if !bytes.HasPrefix(head, []byte("{")) || !bytes.Contains(head, []byte(`"did:`)) {
		return false
	}
	for _, word := range []string{`"chat.bsky.`, `"convoId"`, `"sentAt"`, `"convo"`} {
		if bytes.Contains(head, []byte(word)) {
			return true
		}
	}
	return false
}

// blobs finds the pictures and videos that lie beside a repository under their
// addresses, with or without an ending.
func blobs(x *member.Index) map[string]string {
	out := map[string]string{}
	for _, f := range x.Of(secBlobs) {
		base := strings.ToLower(path.Base(f.Path))
		out[strings.TrimSuffix(base, path.Ext(base))] = f.Path
	}
	return out
}
