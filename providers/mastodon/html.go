package mastodon

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// plainText turns the HTML that servers send into the words a reader sees:
// paragraphs and line breaks stay, mentions stand in one piece, shortened links
// are written out. It returns the links as well.
func plainText(src string) (text string, links []string) {
	if !strings.ContainsAny(src, "<&") {
		return clean(src), nil
	}
	w := writer{}
	z := html.NewTokenizer(strings.NewReader(src))
	for {
		switch z.Next() {
		case html.ErrorToken:
			w.endLink()
			return clean(w.b.String()), w.links
		case html.TextToken:
			w.text(z.Text())
		case html.StartTagToken, html.SelfClosingTagToken:
			tag, more := z.TagName()
			a := atom.Lookup(tag)
			var class, href string
			for more {
				var k, v []byte
				k, v, more = z.TagAttr()
				switch string(k) {
				case "class":
					class = string(v)
				case "href":
					href = string(v)
				}
			}
			w.open(a, class, href)
		case html.EndTagToken:
			tag, _ := z.TagName()
			w.close(atom.Lookup(tag))
		}
	}
}

// writer gathers the text of one piece of HTML.
type writer struct {
	b      strings.Builder
	links  []string
	hidden int       // depth of spans inside one that is not shown
	skip   atom.Atom // element whose whole content is left out
	pre    bool
	href   string // of the link being read
	inner  strings.Builder
	whole  strings.Builder // inner with the parts that are not shown
}

func (w *writer) text(t []byte) {
	if w.skip != 0 {
		return
	}
	s := string(t)
	if !w.pre {
		s = collapse(s)
	}
	if w.href != "" {
		w.whole.WriteString(s)
		if w.hidden == 0 {
			w.inner.WriteString(s)
		}
		return
	}
	if w.hidden == 0 {
		w.b.WriteString(s)
	}
}

func (w *writer) open(a atom.Atom, class, href string) {
	if w.skip != 0 {
		return
	}
	switch a {
	case atom.Script, atom.Style, atom.Title, atom.Textarea, atom.Iframe, atom.Noscript:
		w.skip = a
	case atom.Br:
		w.put("\n")
	case atom.P, atom.Blockquote, atom.Pre, atom.Ul, atom.Ol, atom.Div, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		w.endLink()
		// Servers that know quotes repeat the quoted address for those that do not.
		if a == atom.P && hasClass(class, "quote-inline") {
			w.skip = a
			return
		}
		if w.hidden = 0; w.b.Len() > 0 {
			w.put("\n\n")
		}
		w.pre = a == atom.Pre
	case atom.Li:
		w.put("\n- ")
	case atom.A:
		w.endLink()
		if !hasClass(class, "mention") && !hasClass(class, "hashtag") && isWeb(href) {
			w.href = href
		}
	case atom.Span:
		if w.hidden > 0 || hasClass(class, "invisible") {
			w.hidden++
		}
	}
}

func (w *writer) close(a atom.Atom) {
	if w.skip != 0 {
		if a == w.skip {
			w.skip = 0
		}
		return
	}
	switch a {
	case atom.Span:
		w.hidden = max(0, w.hidden-1)
	case atom.A:
		w.endLink()
		w.hidden = 0
	case atom.P, atom.Pre:
		w.endLink()
		w.hidden, w.pre = 0, false
	}
}

// endLink writes the link that was being read: its address alone where the
// words were only a shortened form of it, otherwise both.
func (w *writer) endLink() {
	if w.href == "" {
		return
	}
	href, shown, whole := w.href, strings.TrimSpace(w.inner.String()), strings.TrimSpace(w.whole.String())
	w.href = ""
	w.inner.Reset()
	w.whole.Reset()
	w.links = append(w.links, clean(href))
	bare := strings.TrimSuffix(strings.TrimSuffix(shown, "…"), "...")
	switch {
	case shown == "" || whole == href || strings.Contains(href, bare) && strings.ContainsAny(bare, "./"):
		w.put(href)
	default:
		w.put(shown + " (" + href + ")")
	}
}

func (w *writer) put(s string) {
	if w.href != "" {
		w.inner.WriteString(s)
		w.whole.WriteString(s)
		return
	}
	w.b.WriteString(s)
}

func hasClass(list, class string) bool {
	for f := range strings.FieldsSeq(list) {
		if f == class {
			return true
		}
	}
	return false
}

func isWeb(u string) bool {
	return strings.HasPrefix(u, "https://") || strings.HasPrefix(u, "http://")
}

// collapse makes every run of white space one space, as a browser does.
func collapse(s string) string {
	var b strings.Builder
	space := false
	for i := range len(s) {
		switch c := s[i]; c {
		case ' ', '\t', '\n', '\r', '\f':
			space = true
		default:
			if space {
				b.WriteByte(' ')
				space = false
			}
			b.WriteByte(c)
		}
	}
	if space {
		b.WriteByte(' ')
	}
	return b.String()
}

// clean drops control characters and broken bytes, spaces at the ends of lines,
// and more than one empty line in a row.
func clean(s string) string {
	if tidy(s) {
		return s
	}
	s = strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r == utf8.RuneError || unicode.IsControl(r):
			return -1
		}
		return r
	}, strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n"))
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		lines[i] = strings.TrimSpace(l)
	}
	s = strings.Join(lines, "\n")
	for strings.Contains(s, "\n\n\n") {
		s = strings.ReplaceAll(s, "\n\n\n", "\n\n")
	}
	return strings.TrimSpace(s)
}

// tidy reports, without allocating, that clean would change nothing: the usual
// case for names, and for words of one paragraph.
func tidy(s string) bool {
	for _, r := range s {
		if r < ' ' || r == utf8.RuneError || r >= 0x7f && r < 0xa0 {
			return false
		}
	}
	return s == strings.TrimSpace(s)
}

// line is clean text on a single line: names, handles, labels.
func line(s string) string {
	s = clean(s)
	if strings.ContainsAny(s, "\n\t") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}
