package youtube

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// maxEntry is the size in bytes above which an entry of a page is refused.
const maxEntry = 1 << 20

// entry is one entry of a page: a line that says when and where, in the language
// of the account, and below it what the owner wrote.
type entry struct {
	line, text string
	links      []string
}

// pages yields comments and chats as they were written before 2022: lists on web
// pages. Until 2019 no comment had a number there.
func (r *reader) pages() error {
	for _, f := range r.index.Of(secOldPages) {
		if err := r.page(f.Path); err != nil {
			return err
		}
	}
	return nil
}

func (r *reader) page(file string) error {
	f, err := r.fsys.Open(file)
	if err != nil {
		r.broken(secOldPages, err)
		return nil
	}
	defer f.Close()
	chat := strings.Contains(member.Fold(file), "chat")
	err = entries(f, func(e entry) error {
		if err := r.ctx.Err(); err != nil {
			return err
		}
		at := timeIn(e.line)
		if at.IsZero() || e.text == "" {
			r.index.Failed(secOldPages, 1)
			return nil
		}
		on, id := target(e.links)
		p := &social.Post{Mine: true, Published: at, Text: e.text, Hashtags: social.Hashtags(e.text), Audience: social.AudiencePublic, Source: file}
		if chat {
			return r.chat(p, "", on)
		}
		return r.comment(p, id, on, "", "")
	})
	if errors.Is(err, errStop) || r.ctx.Err() != nil {
		return err
	}
	if err != nil {
		r.broken(secOldPages, err)
	}
	return nil
}

// target says under which video something stands, and the number of the comment.
func target(links []string) (on, comment string) {
	for _, l := range links {
		u, err := url.Parse(l)
		if err != nil || !strings.HasSuffix(u.Hostname(), "youtube.com") {
			continue
		}
		on, comment = cmp.Or(on, takeout.Line(u.Query().Get("v"))), cmp.Or(comment, takeout.Line(u.Query().Get("lc")))
	}
	return on, comment
}

// entries hands over the entries of the list on a page. A page that does not end
// as it should was cut, or is none.
func entries(r io.Reader, each func(entry) error) error {
	src := &nulls{r: r}
	z := html.NewTokenizer(src)
	z.SetMaxBuf(maxEntry)
	var e entry
	var line, text strings.Builder
	within, below, closed := false, false, false
	for {
		kind := z.Next()
		switch kind {
		case html.ErrorToken:
			switch err := z.Err(); {
			case err != io.EOF:
				return err
			case within || !closed:
				return csvfile.ErrTruncated
			case src.found:
				return csvfile.ErrDamaged
			}
			return nil
		case html.TextToken:
			b := &line
			if below {
				b = &text
			}
			if within && b.Len() < maxEntry {
				b.Write(z.Text())
			}
			continue
		}
		tag, attrs := z.TagName()
		switch a := atom.Lookup(tag); {
		case a == atom.Li && kind == html.StartTagToken:
			e, within, below = entry{}, true, false
			line.Reset()
			text.Reset()
		case a == atom.Li && kind == html.EndTagToken && within:
			within = false
			e.line, e.text = social.Plain(line.String()), social.Plain(text.String())
			if err := each(e); err != nil {
				return err
			}
		case a == atom.Ul && kind == html.EndTagToken, a == atom.Html && kind == html.EndTagToken:
			closed = true
		case a == atom.Br && within && below:
			text.WriteByte('\n')
		case a == atom.Br && within:
			below = true
		case a == atom.A && within && kind == html.StartTagToken:
			for attrs {
				var key, value []byte
				key, value, attrs = z.TagAttr()
				if string(key) == "href" && len(e.links) < 20 {
					e.links = append(e.links, string(value))
				}
			}
		}
	}
}

// nulls notices a zero byte, of which there is none on a page that is whole.
type nulls struct {
	r     io.Reader
	found bool
}

func (n *nulls) Read(p []byte) (int, error) {
	m, err := n.r.Read(p)
	n.found = n.found || bytes.IndexByte(p[:m], 0) >= 0
	return m, err
}
