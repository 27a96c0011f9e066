package pinterest

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"iter"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/probity-audit/probity/social"
)

// record is a group of lines below a heading.
type record struct {
	heading string // folded; "" for what stands before the first
	first   bool   // there is nothing in it: it only says that the heading is there
	link    string // the address that stands at its head
	pin     string // the identifier of the pin to which that leads; "" for any other
	lines   []string
	fields  []field
	odd     int // lines of a pin that belong to no field
	size    int // bytes
}

// field is a line "name: value".
type field struct {
	key   string // folded
	value string
	more  []string // further lines of the value
	link  string   // the address in the value
	ended bool     // the value ends with the comma that Pinterest puts behind it
}

// get returns the value of the first field that has one of the names.
func (r *record) get(keys ...string) string {
	f, _ := r.find(keys...)
	return f.value
}

func (r *record) find(keys ...string) (field, bool) {
	for _, k := range keys {
		for _, f := range r.fields {
			if f.key == k && f.value != "" {
				return f, true
			}
		}
	}
	return field{}, false
}

func (r *record) has(key string) bool {
	for _, f := range r.fields {
		if f.key == key {
			return true
		}
	}
	return false
}

func (r *record) empty() bool { return r.link == "" && len(r.lines) == 0 && len(r.fields) == 0 }

// Errors that end a page. They hold nothing of it.
var (
	errCut     = errors.New("ends in the middle")
	errDamaged = errors.New("is damaged")
)

// Bounds of what a page may hold. Longer ones are damaged.
const (
	maxText   = 16 << 20 // bytes of a single text, tag or record
	maxFields = 200      // of a record; a pin has 17
)

// records yields the records of a page, and for each heading one that is empty. An
// error is yielded once, last, after everything that could be read.
func records(r io.Reader) iter.Seq2[record, error] {
	return func(yield func(record, error) bool) {
		src := &watch{r: r}
		p := page{z: html.NewTokenizer(src), yield: yield}
		p.z.SetMaxBuf(maxText)
		err := p.read()
		switch {
		case p.stopped:
			return
		case src.err != nil:
			err = src.err
		case err == nil && src.zero:
			err = errDamaged
		case err == nil && (p.open > 0 || p.title || !p.closed):
			err = errCut
		}
		if err != nil {
			yield(record{}, err)
		}
	}
}

// watch looks for zero bytes, which no page has, and keeps the error of the source.
type watch struct {
	r    io.Reader
	zero bool
	err  error
}

func (w *watch) Read(p []byte) (int, error) {
	n, err := w.r.Read(p)
	w.zero = w.zero || bytes.IndexByte(p[:n], 0) >= 0
	if err != nil && err != io.EOF {
		w.err = err
	}
	return n, err
}

// page is one page under way.
type page struct {
	z       *html.Tokenizer
	yield   func(record, error) bool
	stopped bool
	open    int  // containers that are open
	closed  bool // the last thing was the end of an element

	record  record
	blank   bool // a line without anything stands before this one
	line    strings.Builder
	outside bool   // the line has text besides links
	link    string // the first address in the line
	within  bool   // a link is open
	title   bool   // a heading is open
	hidden  atom.Atom
}

func (p *page) read() error {
	for !p.stopped {
		if p.line.Len()+p.record.size > maxText {
			return errDamaged
		}
		switch p.z.Next() {
		case html.ErrorToken:
			if err := p.z.Err(); err != io.EOF {
				return errDamaged
			}
			p.endLine()
			p.flush()
			return nil
		case html.TextToken:
			p.text(string(p.z.Text()))
		case html.StartTagToken, html.SelfClosingTagToken:
			p.closed = false
			p.start()
		case html.EndTagToken:
			p.closed = true
			p.end()
		}
	}
	return nil
}

func (p *page) text(s string) {
	if p.hidden != 0 {
		return
	}
	if strings.TrimSpace(s) != "" {
		p.closed = false
		p.outside = p.outside || !p.within && strings.Trim(s, ", \t\r\n") != ""
	}
	p.line.WriteString(s)
}

func (p *page) start() {
	tag, more := p.z.TagName()
	switch a := atom.Lookup(tag); a {
	case atom.Script, atom.Style, atom.Title:
		p.hidden = a
	case atom.Br:
		if !p.endLine() {
			p.blank = true
		}
	case atom.H1:
		p.endLine()
		p.flush()
		p.title = true
	case atom.A:
		p.within = true
		for more {
			var key, value []byte
			key, value, more = p.z.TagAttr()
			if address := social.Plain(string(value)); p.link == "" && string(key) == "href" && strings.HasPrefix(address, "http") {
				p.link = address
			}
		}
	case atom.Div, atom.Body, atom.Html:
		p.open++
		p.endLine()
	case atom.P, atom.Li, atom.Ul, atom.Ol, atom.Tr, atom.Table, atom.Hr, atom.H2, atom.H3, atom.Section, atom.Nav:
		p.endLine()
	}
}

func (p *page) end() {
	tag, _ := p.z.TagName()
	switch a := atom.Lookup(tag); a {
	case p.hidden:
		p.hidden = 0
	case atom.A:
		p.within = false
	case atom.H1:
		if !p.title {
			return
		}
		p.title = false
		p.record = record{heading: headingOf(p.line.String()), first: true}
		p.reset()
		p.send()
	case atom.Div, atom.Body, atom.Html:
		p.open--
		p.endLine()
	case atom.P, atom.Li, atom.Ul, atom.Ol, atom.Tr, atom.Table, atom.H2, atom.H3, atom.Section, atom.Nav:
		p.endLine()
	}
}

// headingOf is the folded text of a heading; one without letters is a heading, too.
func headingOf(text string) string {
	return cmp.Or(fold(text[:min(len(text), 200)]), "?")
}

// flush hands on the record under way.
func (p *page) flush() {
	if !p.record.empty() {
		p.send()
	}
}

func (p *page) send() {
	r := p.record
	for i := range r.fields {
		f := &r.fields[i]
		f.value = clean(strings.Join(append([]string{f.value}, f.more...), "\n"))
	}
	if !p.stopped && !p.yield(r, nil) {
		p.stopped = true
	}
	p.record = record{heading: p.record.heading}
}

func (p *page) reset() {
	p.line.Reset()
	p.link, p.outside, p.blank = "", false, false
}
