package facebook

import (
	"bytes"
	"io"
	"io/fs"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// The separate download of end-to-end encrypted chats has a file for each, named
// after the other person, and one folder with their pictures.
const (
	secEncrypted  = "encrypted messages"
	partEncrypted = secEncrypted // see [social.Recognition.Part]
)

var encryptedSections = []member.Section{
	{Name: secEncrypted, Kinds: kinds(social.KindMessage, social.KindConnection), Files: []string{"*.json"}, Usual: true},
	{Name: "viewer", Files: []string{"*.html", "*.css", "*.js"}, Quiet: true},
}

// maxTried is how many files are opened to find one conversation.
const maxTried = 20

// encrypted reports whether the export is a download of encrypted chats.
func encrypted(fsys fs.FS, index *member.Index) bool {
	for _, s := range sections {
		if len(s.Kinds) > 0 && s.NotRead == "" && len(index.Of(s.Name)) > 0 {
			return false
		}
	}
	_, ok := encryptedChat(fsys, index)
	return ok
}

// encryptedChat returns a member that is an encrypted chat.
func encryptedChat(fsys fs.FS, index *member.Index) (string, bool) {
	tried := 0
	for _, f := range loose(index) {
		if tried++; tried > maxTried {
			break
		}
		if isEncrypted(beginning(fsys, f.Path)) {
			return f.Path, true
		}
	}
	return "", false
}

// loose are the JSON files that may be encrypted chats: those that are not known, and
// those in a folder of messages, which may be one that the separate download was
// unpacked into.
func loose(index *member.Index) []member.File {
	files := slices.Concat(index.Rest(), index.Of("other facts on messages"))
	return slices.DeleteFunc(files, func(f member.File) bool { return !strings.HasSuffix(strings.ToLower(f.Path), ".json") })
}

func isEncrypted(head []byte) bool {
	return bytes.Contains(head, []byte(`"participants"`)) && (bytes.Contains(head, []byte(`"threadName"`)) || bytes.Contains(head, []byte(`"senderName"`)))
}

// both are the sections where encrypted chats lie beside a whole download; without
// such chats they are those of any download.
func both(fsys fs.FS, index *member.Index) []member.Section {
	chats := member.Section{Name: secEncrypted, Kinds: kinds(social.KindMessage, social.KindConnection)}
	for _, f := range loose(index) {
		if isEncrypted(beginning(fsys, f.Path)) {
			chats.Files = append(chats.Files, meta.Literal(f.Path))
		}
	}
	if chats.Files == nil {
		return sections
	}
	return append([]member.Section{chats}, sections...)
}

// beginning returns the first bytes of a member; none if it cannot be read.
func beginning(fsys fs.FS, path string) []byte {
	f, err := fsys.Open(path)
	if err != nil {
		return nil
	}
	defer f.Close()
	head, _ := io.ReadAll(io.LimitReader(f, 32<<10)) // what came before an error decides
	return head
}

// chats yields the conversations of such a download, each of which is a file.
func (r *reader) chats() {
	threads := meta.Threads{FS: r.FS, Mine: r.me.is, Media: r.Media}
	for _, f := range r.Index.Of(secEncrypted) {
		if r.Done() {
			return
		}
		r.thread(&threads, []member.File{f}, secEncrypted)
	}
}
