package reddit

import (
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
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
		v := r.said(secPosts, social.KindPost, row)
		v.title, v.text = line(row.Get("title")), r.words(row.Get("body"))
		v.addresses = []string{row.Get("url"), row.Get("media")}
		p := v.post()
		if empty(p) {
			return
		}
		if r.fresh(p, fullname("t3_", row.Get("id"))) {
			r.seen(p.Published)
			r.send(social.Item{Post: p})
		}
	})
}

// comments yields the comments, which answer another or the post above.
func (r *reading) comments() {
	r.rows(secComments, commentFormat, func(row csvfile.Row) {
		v := r.said(secComments, social.KindComment, row)
		v.text, v.addresses = r.words(row.Get("body")), []string{row.Get("media")}
		v.above = social.Ref{ID: postID(row.Get("link")), URL: web(row.Get("link"))}
		v.parent = fullname("t1_", row.Get("parent"))
		p := v.post()
		if p.Text == "" && len(p.Media) == 0 {
			return
		}
		if r.fresh(p, fullname("t1_", row.Get("id"))) {
			r.seen(p.Published)
			r.send(social.Item{Post: p})
		}
	})
}

// said is a post in a community, of which the rest is still to be filled in.
func (r *reading) said(section string, kind social.Kind, row csvfile.Row) said {
	at, known := r.when(section, row.Get("date"))
	return said{kind: kind, at: at, known: known, audience: social.AudiencePublic, group: community(row.Get("subreddit")), url: web(row.Get("permalink"))}
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
		attach(p, row.Get("url"))
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

func yes(s string) bool {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "true", "yes", "on", "1", "t":
		return true
	}
	return false
}
