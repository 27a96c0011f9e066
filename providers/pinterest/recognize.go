package pinterest

import (
	"context"
	"io"
	"io/fs"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// pageFile is a page of an export.
const pageFile = "Pinterest's page"

var files = []member.Section{
	{Name: pageFile, Kinds: []social.Kind{social.KindProfile, social.KindCaption, social.KindRepost, social.KindMessage, social.KindConnection, social.KindSetting},
		Files: []string{"*.html", "*.htm"}},
}

// Recognize takes an export for Pinterest's if a web page holds pins, or the
// headings that Pinterest writes where there are none.
func (*Provider) Recognize(fsys fs.FS) (social.Recognition, bool) {
	r := social.Recognition{Layout: "web page", Account: social.Account{Provider: name}}
	index, err := member.List(fsys, files)
	if err != nil {
		return r, false
	}
	found, _ := pages(fsys, index)
	for _, path := range found {
		s := look(context.Background(), fsys, path, true)
		r.Because = append(r.Because, path)
		if s.newest.After(r.Exported) {
			r.Exported = s.newest
		}
		if r.Account.ID == "" {
			r.Account = s.account()
		}
	}
	if len(found) > 1 {
		r.Layout = "web pages"
	}
	return r, len(found) > 0
}

// beginning is how much of a page is looked at to tell whether it is Pinterest's.
const beginning = 1 << 20 // bytes

// pages returns the pages that are Pinterest's, and counts the others.
func pages(fsys fs.FS, index *member.Index) (found []string, others int) {
	for _, f := range index.Of(pageFile) {
		switch {
		case begins(fsys, f.Path):
			found = append(found, f.Path)
		case f.Size == 0:
			index.Broken(pageFile, "is empty")
		default:
			others++
		}
	}
	return found, others
}

// begins reports whether the page holds a pin, or the heading of pins beside
// another one that is known.
func begins(fsys fs.FS, path string) bool {
	f, err := fsys.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	headings := map[*section]bool{}
	for r, err := range records(io.LimitReader(f, beginning)) {
		switch s := of(&r); {
		case err != nil:
			return false
		case r.first:
			headings[s] = true
		case s == pins && r.pin != "":
			return true
		}
		if headings[pins] && len(headings) > 2 || headings[pins] && len(headings) == 2 && !headings[unknown] {
			return true
		}
	}
	return false
}

// survey is what is found out of a page before it is read.
type survey struct {
	handle string
	name   string
	newest time.Time
	pins   map[string]int // of each user name
	sure   bool           // the profile says the user name
}

func (s *survey) account() social.Account {
	a := social.Account{Provider: name, ID: strings.ToLower(s.handle), Handle: s.handle, Name: s.name}
	if a.ID != "" {
		a.URL = profileURL(a.Handle)
	}
	return a
}

// enough is how many pins of one user name say whose the export is, where only the
// beginning of a page is looked at.
const enough = 50

// look finds out whose a page is: the profile says it, or else the pins, if all of
// them name the same user.
func look(ctx context.Context, fsys fs.FS, path string, whole bool) survey {
	s := survey{pins: map[string]int{}}
	f, err := fsys.Open(path)
	if err != nil {
		return s
	}
	defer f.Close()
	for r, err := range records(interruptible{ctx, f}) {
		if err != nil {
			break
		}
		switch sec := of(&r); {
		case r.first:
		case sec == pins:
			if by := strings.TrimPrefix(r.get("username"), "@"); by != "" {
				s.pins[by]++
			}
			if t := parseTime(r.get("created at")); t.After(s.newest) {
				s.newest = t
			}
		case sec.name == "profile" && !s.sure:
			p := profileOf(&r)
			s.handle, s.name, s.sure = p.Handle, p.Name, p.Handle != ""
		}
		if !whole && (s.sure || len(s.pins) == 1 && s.only() >= enough) {
			break
		}
	}
	if len(s.pins) == 1 && !s.sure {
		for by := range s.pins {
			s.handle = by
		}
	}
	return s
}

// only is how many pins the one user has.
func (s *survey) only() int {
	for _, n := range s.pins {
		return n
	}
	return 0
}

// interruptible ends a reading when its context ends.
type interruptible struct {
	ctx context.Context
	r   io.Reader
}

func (i interruptible) Read(p []byte) (int, error) {
	if err := i.ctx.Err(); err != nil {
		return 0, err
	}
	return i.r.Read(p)
}
