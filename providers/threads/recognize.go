package threads

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"strings"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// mark begins the name at the top of every file of Threads, and of no other network.
const mark = "text_post_app_"

// headSize is how much of a file is looked at to confirm what its name says, in bytes.
const headSize = 4 << 10

// Recognize finds the files of Threads by their names, and confirms by how they
// begin: Instagram's beside them have the same names.
func (p *Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	r := social.Recognition{Account: social.Account{Provider: name}}
	if page, ok := webPages(fsys); ok {
		r.Layout, r.Because, r.Unreadable = "HTML, for looking at in a browser", []string{page}, meta.AskForJSON("Instagram or "+title)
		return r, true
	}
	index, err := member.List(fsys, sections())
	if err != nil {
		return social.Recognition{}, false
	}
	for _, s := range sections() {
		if s.Quiet {
			continue
		}
		for _, f := range index.Of(s.Name) {
			if ours(fsys, f.Path) {
				r.Because = append(r.Because, f.Path)
				break
			}
		}
	}
	if len(r.Because) == 0 {
		return social.Recognition{}, false
	}
	r.Layout = "inside an export of Instagram, 2023 and later"
	if !strings.Contains(member.Fold(r.Because[0]), "your_instagram_activity/") {
		r.Layout = "a folder of its own, 2023 and later"
	}
	read := &reading{Reading: meta.NewReading(context.Background(), fsys, index, func(social.Item, error) bool { return true })}
	read.profile()
	user, made := meta.Named("instagram", r.Because[0])
	if a := read.account; a.Username != "" {
		r.Account = social.Account{Provider: name, ID: identity(a.Username), Handle: a.Username, Name: a.Name, URL: page(a.Username)}
	} else if user != "" {
		r.Account.ID, r.Account.Handle, r.Account.URL = user, user, page(user)
	}
	if r.Exported = made; made.IsZero() {
		read.posts()
		read.likes()
		r.Exported = read.Span.Last
	}
	return r, true
}

// webPages finds the form of an export that cannot be read.
func webPages(fsys fs.FS) (string, bool) { return meta.HTML(fsys, "your_instagram_activity/threads") }

// ours reports whether the beginning of a file is that of Threads.
func ours(fsys fs.FS, file string) bool {
	f, err := fsys.Open(file)
	if err != nil {
		return false
	}
	defer f.Close()
	data, _ := io.ReadAll(io.LimitReader(f, headSize))
	data = bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf")), " \r\n\t")
	if !bytes.HasPrefix(data, []byte("{")) {
		return false
	}
	return bytes.HasPrefix(bytes.TrimLeft(data[1:], " \r\n\t"), []byte(`"`+mark))
}
