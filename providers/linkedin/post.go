package linkedin

import (
	"bytes"
	"net/url"
	"path"
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// shares yields the posts. In some tables the columns do not stand where their
// names say: who could see a post then tells where the text is.
func (r *reading) shares() {
	r.rows(secShares, shareFormat, func(row row) {
		link, text, shared, media, visible := row.Get("ShareLink"), row.Get("ShareCommentary"), row.Get("SharedUrl"), row.Get("MediaUrl"), row.Get("Visibility")
		if _, ok := audiences[strings.TrimSpace(text)]; ok && visible == "" {
			visible, text, shared = text, shared, ""
			r.shifted++
		}
		at, known := r.when(secShares, row.Get("Date"))
		p := &social.Post{Kind: social.KindPost, Mine: true, Published: at, TimeKnown: known, Text: commentary(value(text)), Audience: audience(visible), URL: web(link)}
		if u := web(shared); u != "" {
			p.Links = append(p.Links, u)
		}
		if u := web(media); u != "" {
			p.Media = append(p.Media, social.Media{Type: mediaType(u), URL: u})
		}
		if p.Text == "" && len(p.Links)+len(p.Media) == 0 && p.URL == "" {
			return
		}
		p.Hashtags = social.Hashtags(p.Text)
		id := target(link)
		if id == "" {
			id = social.ContentID(string(p.Kind), social.Stamp(at), link, p.Text)
		}
		r.post(secShares, p, id)
	})
}

// audiences are LinkedIn's words for who could see a post. MEMBER_NETWORK sounds like
// the connections, but has been seen on posts that anyone could read: it says nothing.
var audiences = map[string]social.Audience{
	"PUBLIC": social.AudiencePublic, "MEMBER_NETWORK": social.AudienceUnknown, "CONNECTIONS": social.AudienceFriends, "CONNECTIONS_ONLY": social.AudienceFriends,
	"LOGGED_IN": social.AudiencePublic, "GROUP": social.AudienceGroup, "CONTAINER": social.AudienceGroup, "ONLY_ME": social.AudienceOnlyMe, "SELF": social.AudienceOnlyMe,
}

func audience(s string) social.Audience {
	if a, ok := audiences[strings.ToUpper(strings.TrimSpace(s))]; ok {
		return a
	}
	return social.AudienceUnknown
}

// web returns s if it is an address of the web.
func web(s string) string {
	s = social.Plain(s)
	if strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://") {
		return s
	}
	return ""
}

// target returns what an address leads to: "activity:7000000000000000001".
func target(link string) string {
	if s, err := url.QueryUnescape(link); err == nil {
		link = s
	}
	for _, kind := range []string{"activity", "ugcPost", "share", "groupPost"} {
		for _, sign := range []string{":", "-"} {
			_, rest, ok := strings.Cut(link, kind+sign)
			n := 0
			for n < len(rest) && rest[n] >= '0' && rest[n] <= '9' {
				n++
			}
			if ok && n > 0 {
				return kind + ":" + rest[:n]
			}
		}
	}
	return ""
}

// ref points at the post of an address; nil if there is none.
func ref(link string) *social.Ref {
	to := social.Ref{ID: target(link), URL: web(link)}
	if to == (social.Ref{}) {
		return nil
	}
	return &to
}

// mediaType tells a picture from a film by the address.
func mediaType(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "file"
	}
	if t := member.MediaType(u.Path); t != "" {
		return t
	}
	switch {
	case strings.Contains(u.Path, "/image/"):
		return "photo"
	case strings.Contains(u.Path, "/video/") || strings.Contains(u.Path, "/playlist/"):
		return "video"
	}
	return "file"
}

// comments yields what the owner wrote below posts.
func (r *reading) comments() {
	r.aim(secComments, commentFormat, func(row row, p *social.Post, to *social.Ref) bool {
		p.Kind, p.Answers, p.Text = social.KindComment, to, plain(value(row.Get("Message", "Comment", "Comment Text")))
		p.Hashtags = social.Hashtags(p.Text)
		return p.Text != ""
	})
}

// reposts yields what the owner passed on without a word.
func (r *reading) reposts() {
	r.aim(secReposts, repostFormat, func(_ row, p *social.Post, to *social.Ref) bool {
		p.Kind, p.Quotes = social.KindRepost, to
		return to != nil
	})
}

// reactions yields what the owner liked.
func (r *reading) reactions() {
	r.aim(secReactions, reactionFormat, func(_ row, p *social.Post, to *social.Ref) bool {
		p.Kind, p.Quotes = social.KindLike, to
		return to != nil
	})
}

// aim yields posts of a table that says when, and about which address.
func (r *reading) aim(section string, f csvfile.Format, fill func(row, *social.Post, *social.Ref) bool) {
	r.rows(section, f, func(row row) {
		at, known := r.when(section, row.Get("Date"))
		link := row.Get("Link")
		p := &social.Post{Mine: true, Published: at, TimeKnown: known, Audience: social.AudienceUnknown, URL: web(link)}
		to := ref(link)
		if !fill(row, p, to) {
			return
		}
		about := link
		if to != nil && to.ID != "" {
			about = to.ID
		}
		r.post(section, p, social.ContentID(string(p.Kind), social.Stamp(at), about, p.Text))
	})
}

// media yields descriptions that the owner gave to pictures and films.
func (r *reading) media() {
	r.rows(secMedia, mediaFormat, func(row row) {
		text, link := plain(value(row.Get("Media Description"))), web(row.Get("Media Link"))
		when := row.Get("Date/Time")
		if _, date, ok := strings.Cut(when, " on "); ok {
			when = date // You uploaded a photo on ...
		}
		at, known := r.when(secMedia, when)
		if text == "" || strings.HasPrefix(text, "You uploaded") {
			return
		}
		p := &social.Post{Kind: social.KindCaption, Mine: true, Published: at, TimeKnown: known, Text: text, Audience: social.AudienceUnknown, Hashtags: social.Hashtags(text)}
		if link != "" {
			p.Media = []social.Media{{Type: mediaType(link), URL: link}}
		}
		r.post(secMedia, p, social.ContentID(string(p.Kind), social.Stamp(at), text))
	})
}

// articles yields the long posts, each of which is a page.
func (r *reading) articles() {
	for _, file := range r.index.Of(secArticles) {
		if r.done() {
			return
		}
		d, ok := r.page(secArticles, file.Path)
		if !ok || d.title == "" && d.text == "" {
			continue
		}
		r.source, r.repeats = file.Path, social.Repeats{}
		r.article(d)
	}
}

// articleRows yields them where they come as a table. What its columns are called
// is not documented.
func (r *reading) articleRows() {
	r.rows(secArticles, csvfile.Format{}, func(row row) {
		d := document{title: oneLine(value(row.Get("Title", "Article Title", "Headline"))), text: plain(value(row.Get("Content", "Body", "Text", "Article Content", "Article Body", "Article"))),
			link:   row.Get("Link", "Url", "Article Link", "Article Url", "Permalink", "Share Link"),
			issued: row.Get("Published On", "Published At", "Published Date", "Published", "Date"), created: row.Get("Created On", "Created At", "Created Date", "Created")}
		if d.title == "" && d.text == "" {
			r.failed(secArticles, 1)
			return
		}
		r.article(d)
	})
}

func (r *reading) article(d document) {
	p := &social.Post{Kind: social.KindPost, Mine: true, Text: d.text, Warning: d.title, Audience: social.AudienceUnknown, URL: web(d.link), Hashtags: social.Hashtags(d.text)}
	if at, known, ok := parseTime(behind(d.issued)); ok {
		p.Published, p.TimeKnown, p.Audience = at, known, social.AudiencePublic
	} else if at, known, ok := parseTime(behind(d.created)); ok {
		p.Published, p.TimeKnown = at, known
	}
	id := social.ContentID("article", d.title, d.text)
	if _, slug, ok := strings.Cut(d.link, "/pulse/"); ok && slug != "" {
		if decoded, err := url.PathUnescape(path.Base(slug)); err == nil {
			slug = decoded
		}
		id = "article:" + social.Plain(slug)
	}
	r.post(secArticles, p, id)
}

// behind is the date in "Published on 2016-04-17 22:20".
func behind(s string) string {
	if i := strings.IndexAny(s, "0123456789"); i >= 0 {
		return s[i:]
	}
	return s
}

// flaw says what is wrong with a page, "" if nothing can be seen.
func flaw(page []byte) string {
	switch tail := bytes.ToLower(bytes.TrimSpace(page[max(0, len(page)-256):])); {
	case len(page) == 0:
		return "is empty"
	case bytes.IndexByte(page, 0) >= 0:
		return "is damaged"
	case !bytes.HasSuffix(tail, []byte("</html>")):
		return csvfile.ErrTruncated.Error()
	}
	return ""
}
