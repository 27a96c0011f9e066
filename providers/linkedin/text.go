package linkedin

import (
	"io"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/probity-audit/probity/social"
)

// plain is the text of a field. Sponsored messages are in HTML.
func plain(s string) string {
	if marked(s) {
		s = fromHTML(strings.NewReader(s), false).text
	}
	return social.Plain(s)
}

// marked reports whether s is HTML rather than words that hold a < or an &.
func marked(s string) bool {
	for i := strings.IndexAny(s, "<&"); i >= 0; {
		rest := s[i+1:]
		if s[i] == '<' {
			tag := strings.TrimPrefix(rest, "/")
			if end := strings.IndexAny(tag[:min(len(tag), 16)], "> /\n"); end > 0 && tags[strings.ToLower(tag[:end])] {
				return true
			}
		} else if semi := strings.IndexByte(rest[:min(len(rest), 8)], ';'); semi > 1 && !strings.ContainsAny(rest[:semi], " ,.&") {
			return true
		}
		next := strings.IndexAny(rest, "<&")
		if next < 0 {
			return false
		}
		i += 1 + next
	}
	return false
}

// tags are the elements that messages are made of.
var tags = map[string]bool{"p": true, "br": true, "a": true, "div": true, "span": true, "ul": true, "ol": true, "li": true, "strong": true, "b": true, "i": true,
	"em": true, "u": true, "h1": true, "h2": true, "h3": true, "img": true, "table": true, "tr": true, "td": true, "html": true, "body": true, "font": true, "blockquote": true}

// commentary is the text of a post, around each of whose lines LinkedIn leaves
// quotes, but for the very first and the very last.
func commentary(s string) string {
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s), "\n")
	for i, line := range lines {
		if i > 0 && !strings.HasPrefix(line, `"`) || i < len(lines)-1 && !strings.HasSuffix(line, `"`) {
			return spoken(plain(s))
		}
	}
	for i := range lines {
		if i > 0 {
			lines[i] = strings.TrimPrefix(lines[i], `"`)
		}
		if i < len(lines)-1 {
			lines[i] = strings.TrimSuffix(lines[i], `"`)
		}
	}
	return spoken(plain(strings.Join(lines, "\n")))
}

// spoken is a post as people see it: LinkedIn's interface, through which programs
// post, writes {hashtag|\#|Word} for #Word, and @[Name](urn:li:person:1) for Name.
func spoken(s string) string {
	s = replaced(s, `{hashtag|\#|`, "}", "#")
	s = replaced(s, "{hashtag|#|", "}", "#")
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(s, "@[")
		name, after, named := strings.Cut(rest, "](urn:li:")
		_, tail, closed := strings.Cut(after, ")")
		if !ok || !named || !closed || strings.ContainsAny(name, "[]\n") {
			out.WriteString(s)
			return out.String()
		}
		out.WriteString(before + name)
		s = tail
	}
}

// replaced puts sign in the place of what opens, and nothing in that of what closes.
func replaced(s, opens, closes, sign string) string {
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(s, opens)
		word, after, closed := strings.Cut(rest, closes)
		if !ok || !closed {
			out.WriteString(s)
			return out.String()
		}
		out.WriteString(before + sign + word)
		s = after
	}
}

// document is a page of HTML as words.
type document struct {
	title   string // of the page
	link    string // of the first heading
	created string // as the page says
	issued  string // as the page says
	text    string // without the first heading, and without the times
}

// fromHTML reads a page. Of an article, which is one, the title and the times are
// taken out; of other words nothing is. What comes after damage is lost; there is
// no telling.
func fromHTML(r io.Reader, article bool) document {
	var d document
	var body, title, head strings.Builder
	to, headings := &body, 0
	var times [2]strings.Builder // created, issued
	z := html.NewTokenizer(r)
	skip := atom.Atom(0)
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		token := z.Token()
		if skip != 0 {
			if kind == html.EndTagToken && token.DataAtom == skip {
				skip = 0
			}
			continue
		}
		switch kind {
		case html.TextToken:
			to.WriteString(strings.Map(spaceOnly, token.Data))
		case html.StartTagToken, html.SelfClosingTagToken:
			switch a := token.DataAtom; a {
			case atom.Style, atom.Script:
				skip = a
			case atom.Title:
				if block(to); article {
					to = &title
				}
			case atom.H1:
				block(to)
				if headings++; article && headings == 1 {
					to = &head
				}
			case atom.A:
				if to == &head && d.link == "" {
					d.link = attribute(token, "href")
				}
			case atom.P, atom.Small, atom.Time:
				block(to)
				switch class := attribute(token, "class"); {
				case article && class == "created":
					to = &times[0]
				case article && class == "published":
					to = &times[1]
				}
			case atom.Br:
				to.WriteByte('\n')
			default:
				if blocks[a] {
					block(to)
				}
			}
		case html.EndTagToken:
			switch a := token.DataAtom; {
			case a == atom.Title, a == atom.H1, (a == atom.P || a == atom.Small || a == atom.Time) && to != &body:
				block(to)
				to = &body
			case a == atom.P || blocks[a]:
				block(to)
			}
		}
	}
	d.title, d.text = oneLine(title.String()), tidy(body.String())
	if h := oneLine(head.String()); d.title == "" {
		d.title = h
	}
	d.created, d.issued = oneLine(times[0].String()), oneLine(times[1].String())
	return d
}

var blocks = map[atom.Atom]bool{atom.Div: true, atom.Li: true, atom.Ul: true, atom.Ol: true, atom.H2: true, atom.H3: true, atom.H4: true, atom.H5: true, atom.H6: true,
	atom.Section: true, atom.Article: true, atom.Header: true, atom.Footer: true, atom.Dt: true, atom.Dd: true, atom.Blockquote: true, atom.Pre: true,
	atom.Figure: true, atom.Figcaption: true, atom.Table: true, atom.Tr: true, atom.Td: true, atom.Th: true, atom.Hr: true}

func block(b *strings.Builder) {
	if s := b.String(); s != "" && !strings.HasSuffix(s, "\n\n") {
		b.WriteString("\n")
		if !strings.HasSuffix(s, "\n") {
			b.WriteString("\n")
		}
	}
}

func spaceOnly(c rune) rune {
	if c == '\t' || c == '\r' || c == '\u00a0' {
		return ' '
	}
	return c
}

// tidy takes off spaces around lines, and empty lines beyond one.
func tidy(s string) string {
	var out []string
	empty := true
	for _, line := range strings.Split(s, "\n") {
		line = strings.Join(strings.Fields(line), " ")
		if line == "" && empty {
			continue
		}
		empty = line == ""
		out = append(out, line)
	}
	return social.Plain(strings.Join(out, "\n"))
}

func attribute(t html.Token, name string) string {
	for _, a := range t.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
