package reddit

import (
	"html"
	"net/url"
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// profile yields the little that the export says of the owner.
func (r *reading) profile() {
	r.rows(secStatistics, statisticFormat, func(csvfile.Row) {}) // it was read before; damage is told now
	if r.me.handle != "" {
		r.send(social.Item{Profile: &social.Profile{Handle: r.me.handle, Created: r.me.created}})
	}
}

// posts yields the posts.
func (r *reading) posts() {
	r.rows(secPosts, postFormat, func(row csvfile.Row) {
		p := r.public(secPosts, social.KindPost, row)
		p.Warning, p.Text = line(row.Get("title")), r.words(row.Get("body"))
		if gone(p.Warning) {
			p.Warning = ""
		}
		for _, address := range []string{row.Get("url"), row.Get("media")} {
			r.attach(p, address)
		}
		if p.Text == "" && p.Warning == "" && len(p.Links)+len(p.Media) == 0 {
			return
		}
		p.Hashtags = social.Hashtags(p.Text)
		if r.fresh(p, fullname("t3_", row.Get("id"))) {
			r.seen(p.Published)
			r.send(social.Item{Post: p})
		}
	})
}

// comments yields the comments, which answer another or the post above.
func (r *reading) comments() {
	r.rows(secComments, commentFormat, func(row csvfile.Row) {
		p := r.public(secComments, social.KindComment, row)
		p.Text = r.words(row.Get("body"))
		r.attach(p, row.Get("media"))
		if p.Text == "" && len(p.Media) == 0 {
			return
		}
		post := social.Ref{ID: postID(row.Get("link")), URL: web(row.Get("link"))}
		if parent := fullname("t1_", row.Get("parent")); parent != "" && parent != post.ID && strings.TrimPrefix(parent, "t1_") != strings.TrimPrefix(post.ID, "t3_") {
			p.Answers = &social.Ref{ID: parent}
		} else if post != (social.Ref{}) {
			p.Answers = &post
		}
		p.Thread = post.ID
		p.Hashtags = social.Hashtags(p.Text)
		if r.fresh(p, fullname("t1_", row.Get("id"))) {
			r.seen(p.Published)
			r.send(social.Item{Post: p})
		}
	})
}

// public is a post in a community, of which the rest is still to be filled in.
func (r *reading) public(section string, kind social.Kind, row csvfile.Row) *social.Post {
	at, known := r.when(section, row.Get("date"))
	return &social.Post{Kind: kind, Mine: true, Published: at, TimeKnown: known, Audience: social.AudiencePublic,
		Group: community(row.Get("subreddit")), URL: web(row.Get("permalink"))}
}

// drafts yields posts that were begun, which nobody else has seen.
func (r *reading) drafts() {
	r.rows(secDrafts, draftFormat, func(row csvfile.Row) {
		p := &social.Post{Kind: social.KindPost, Mine: true, Audience: social.AudienceOnlyMe, Group: community(row.Get("subreddit")),
			Warning: line(row.Get("title")), Text: r.words(row.Get("body"))}
		p.Published, p.TimeKnown = r.when(secDrafts, row.Get("created"))
		if yes(row.Get("is_public_link")) {
			p.Audience = social.AudiencePublic // whoever has the address
		}
		r.unsent(p, "draft:", row.Get("id"))
	})
}

// scheduled yields posts that wait for their time, which is yet to come.
func (r *reading) scheduled() {
	r.rows(secScheduled, scheduledFormat, func(row csvfile.Row) {
		p := &social.Post{Kind: social.KindPost, Mine: true, Audience: social.AudienceOnlyMe, Group: community(row.Get("subreddit")),
			Warning: line(row.Get("title")), Text: r.words(row.Get("body"))}
		r.attach(p, row.Get("url"))
		r.unsent(p, "scheduled:", row.Get("scheduled_post_id"))
	})
}

func (r *reading) unsent(p *social.Post, prefix, id string) {
	if p.Text == "" && p.Warning == "" {
		return
	}
	if id = line(id); id != "" {
		id = prefix + id
	}
	p.Hashtags = social.Hashtags(p.Text)
	if r.fresh(p, id) {
		r.send(social.Item{Post: p})
	}
}

// words is the text of a field; "" if Reddit says only that it is gone.
func (r *reading) words(s string) string {
	if s = plain(s); gone(s) {
		r.removed++
		return ""
	}
	return s
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
func (r *reading) attach(p *social.Post, address string) {
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

func yes(s string) bool {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "true", "yes", "on", "1", "t":
		return true
	}
	return false
}
