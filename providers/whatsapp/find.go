package whatsapp

import (
	"errors"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/member"
)

// headSize is how much of a text file is looked at to tell whether it is a chat.
const headSize = 16 << 10

// maxUnnamed bounds how many text files without a name of WhatsApp's are looked at.
const maxUnnamed = 500

// find returns the text files that are chats by their content, and those that only
// have the name of one.
func find(fsys fs.FS) (chats, doubtful []string, err error) {
	alone := map[string]bool{} // folders of an iPhone's chat, in which other texts are attachments
	var texts []string
	err = fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.EqualFold(path.Ext(name), ".txt") {
			return err
		}
		texts = append(texts, name)
		if member.Fold(path.Base(name)) == "_chat.txt" {
			alone[path.Dir(name)] = true
		}
		return nil
	})
	if err != nil { // it may bear the name of a member
		return nil, nil, hint.Wrap(errors.New("the export cannot be listed"), "check that you may read all of its files")
	}
	slices.Sort(texts)
	unnamed := 0
	for _, name := range texts {
		base := member.Fold(path.Base(name))
		named := strings.HasPrefix(base, "_chat") || strings.Contains(base, "whatsapp")
		if alone[path.Dir(name)] && base != "_chat.txt" {
			continue
		}
		if !named {
			if unnamed++; unnamed > maxUnnamed {
				continue
			}
		}
		switch {
		case begins(head(fsys, name), named):
			chats = append(chats, name)
		case named:
			doubtful = append(doubtful, name)
		}
	}
	return chats, doubtful, nil
}

// head returns the beginning of a file; what came before an error will do.
func head(fsys fs.FS, name string) []byte {
	f, err := fsys.Open(name)
	if err != nil {
		return nil
	}
	defer f.Close()
	var out []byte
	l := newLines(io.LimitReader(f, headSize))
	for {
		line, _, err := l.next()
		if err != nil {
			return out
		}
		out = append(append(out, line...), '\n')
	}
}
