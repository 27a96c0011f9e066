package reddit

import (
	"html"
	"net/url"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// said is what an export or the interface says of a post or a comment in a
// community.
type said struct {
	kind      social.Kind
	at        time.Time
	known     social.Certainty
	audience  social.Audience
	group     string // community, as people write it
	url       string
	title     string
	text      string
	addresses []string   // of what it links to or shows
	above     social.Ref // of a comment: the post under which it stands
	parent    string     // of a comment: what it answers, which may be that post
}

// post makes a post of what was said by the owner.
func (s said) post() *social.Post {
	p := &social.Post{Kind: s.kind, Mine: true, Published: s.at, TimeKnown: s.known, Audience: s.audience, Group: s.group, URL: s.url,
		Warning: s.title, Text: s.text, Hashtags: social.Hashtags(s.text)}
	if gone(p.Warning) {
		p.Warning = ""
	}
	for _, address := range s.addresses {
		attach(p, address)
	}
	if s.kind != social.KindComment {
		return p
	}
	p.Thread = s.above.ID
	if s.parent != "" && s.parent != s.above.ID && strings.TrimPrefix(s.parent, "t1_") != strings.TrimPrefix(s.above.ID, "t3_") {
		p.Answers = &social.Ref{ID: s.parent}
	} else if s.above != (social.Ref{}) {
		above := s.above
		p.Answers = &above
	}
	return p
}

// empty reports whether there is nothing in a post.
func empty(p *social.Post) bool {
	return p.Text == "" && p.Warning == "" && len(p.Links)+len(p.Media) == 0
}

// gone reports whether s only says that there were words.
func gone(s string) bool {
	switch s {
	case "[deleted]", "[removed]", "[deleted by user]", "[removed by reddit]", "[ Removed by Reddit ]", "[ Removed by reddit ]":
		return true
	}
	return false
}

// plain is the text of a field. Marks for bold print and the like stay.
func plain(s string) string {
	s = social.Plain(s)
	if strings.Contains(s, "&") {
		s = social.Plain(html.UnescapeString(s))
	}
	return s
}

// line is a text without what breaks lines.
func line(s string) string { return strings.Join(strings.Fields(plain(s)), " ") }

// community is the name of a community as people write it: r/sample, or u/drmoira
// for the page of a member.
func community(s string) string {
	s = strings.TrimPrefix(strings.TrimPrefix(line(s), "/"), "r/")
	if rest, ok := strings.CutPrefix(s, "u_"); ok {
		return "u/" + rest
	}
	if s == "" || strings.HasPrefix(s, "u/") {
		return s
	}
	return "r/" + s
}

// fullname is an identifier with the prefix for its kind; one that has a prefix
// keeps it.
func fullname(prefix, id string) string {
	id = line(id)
	if id == "" || len(id) > 3 && id[0] == 't' && id[1] >= '1' && id[1] <= '6' && id[2] == '_' {
		return id
	}
	return prefix + id
}

// postID is the identifier of the post that an address leads to.
func postID(link string) string {
	_, rest, ok := strings.Cut(link, "/comments/")
	if !ok {
		return ""
	}
	id, _, _ := strings.Cut(rest, "/")
	id, _, _ = strings.Cut(id, "?")
	return fullname("t3_", id)
}

// web returns s as an address of the web, or "" if it is none. Some begin with the
// path.
func web(s string) string {
	s = social.Plain(s)
	switch {
	case strings.HasPrefix(s, "https://"), strings.HasPrefix(s, "http://"):
		return s
	case strings.HasPrefix(s, "/r/"), strings.HasPrefix(s, "/u/"), strings.HasPrefix(s, "/user/"), strings.HasPrefix(s, "/message/"):
		return "https://www.reddit.com" + s
	}
	return ""
}

// attach adds what a post links to, which is a picture or film where Reddit keeps
// those, and nothing where it is the post itself.
func attach(p *social.Post, address string) {
	address = web(address)
	u, err := url.Parse(address)
	if address == "" || err != nil || address == p.URL || postID(address) != "" && postID(address) == postID(p.URL) {
		return
	}
	kind := member.MediaType(u.Path)
	switch {
	case u.Hostname() == "v.redd.it" && kind == "":
		kind = "video"
	case (u.Hostname() == "i.redd.it" || u.Hostname() == "preview.redd.it") && kind == "":
		kind = "photo"
	}
	if kind == "" || !strings.HasSuffix(u.Hostname(), "redd.it") && !strings.HasSuffix(u.Hostname(), "redditmedia.com") {
		p.Links = append(p.Links, address)
		return
	}
	p.Media = append(p.Media, social.Media{Type: kind, URL: address})
}
