package youtube

import (
	"cmp"
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/internal/takeout"
	"github.com/probity-audit/probity/social"
)

// comments yields what the owner wrote under videos and posts.
func (r *reader) comments() error {
	return r.tables(secComments, func(t *table, row csvfile.Row, file string) (bool, error) {
		p, ok := r.written(t, row, file)
		if !ok {
			return false, nil
		}
		id := takeout.Line(t.get(row, roleID))
		if !t.has(roleID) {
			id = takeout.Line(row.At(0)) // first in every language
		}
		parent, top := takeout.Line(t.get(row, roleParent)), takeout.Line(t.get(row, roleTop))
		return true, r.comment(p, id, takeout.Line(t.get(row, roleVideo)), takeout.Line(t.get(row, rolePost)), cmp.Or(parent, top))
	})
}

// written is what comments, chats and posts have in common. ok is false if the
// row has neither a text nor a time, or one that cannot be read.
func (r *reader) written(t *table, row csvfile.Row, file string) (*social.Post, bool) {
	if !t.has(roleText) {
		return nil, false
	}
	at := takeout.Time(t.get(row, roleTime))
	w, ok := read(row.At(t.at[roleText]))
	if !ok || w.text == "" && at.IsZero() || at.IsZero() && t.get(row, roleTime) != "" {
		return nil, false
	}
	return &social.Post{Mine: true, Published: at, Text: w.text, Links: w.links, Mentions: w.mentions, Hashtags: social.Hashtags(w.text),
		Audience: social.AudiencePublic, Group: r.group(takeout.Line(t.get(row, roleChannel))), Source: file}, true
}

// comment completes and yields a comment on a video or a post, or a reply to
// another comment.
func (r *reader) comment(p *social.Post, id, on, post, parent string) error {
	at := under{video: on, post: post, parent: parent}
	if own, ok := r.videos[on]; ok {
		at.own = &own
	}
	at.mine = r.seen[string(social.KindPost)+" "+post]
	if at.complete(p, id); id == "" {
		p.ID = r.repeats.Next(social.ContentID(string(p.Kind), social.Stamp(p.Published), cmp.Or(on, post), p.Text))
	}
	return r.once(social.Item{Post: p})
}

// under is where a comment stands.
type under struct {
	video, post string // one of them, or neither
	parent      string // comment to which it replies, as far as is known
	own         *video // the video, if it is the owner's
	mine        bool   // the post is the owner's
}

// complete makes p the comment of that identifier, or a reply to another one: the
// number of a reply begins with that of the comment above.
func (at under) complete(p *social.Post, id string) {
	top, _, reply := strings.Cut(id, ".")
	switch {
	case at.parent == id:
		at.parent = "" // a comment at the top names itself
	case at.parent == "" && reply:
		at.parent = top
	}
	p.ID, p.Kind = id, social.KindComment
	place := watch(at.video)
	if at.video == "" && at.post != "" {
		place = "https://www.youtube.com/post/" + at.post
	}
	p.URL = permalink(place, id)
	if at.own != nil {
		p.Audience = at.own.audience
	}
	switch {
	case at.parent != "":
		p.Kind = social.KindReply
		p.Answers = &social.Ref{ID: at.parent, URL: permalink(place, at.parent)}
	case at.video != "":
		p.Answers = &social.Ref{ID: at.video, URL: place, Mine: at.own != nil}
		if at.own != nil {
			p.Answers.Text = at.own.title
		}
	case at.post != "":
		p.Answers = &social.Ref{ID: at.post, URL: place, Mine: at.mine}
	}
}

// permalink is the address of a comment at a place.
func permalink(place, comment string) string {
	switch {
	case place == "" || comment == "":
		return place
	case strings.Contains(place, "?"):
		return place + "&lc=" + comment
	}
	return place + "?lc=" + comment
}

// chats yields what the owner wrote while a video was shown live.
func (r *reader) chats() error {
	return r.tables(secChats, func(t *table, row csvfile.Row, file string) (bool, error) {
		p, ok := r.written(t, row, file)
		if !ok {
			return false, nil
		}
		id := takeout.Line(t.get(row, roleID))
		if !t.has(roleID) {
			id = takeout.Line(row.At(0))
		}
		return true, r.chat(p, id, takeout.Line(t.get(row, roleVideo)))
	})
}

func (r *reader) chat(p *social.Post, id, on string) error {
	p.Kind, p.Thread, p.URL = social.KindComment, "live chat", watch(on)
	if on != "" {
		own, mine := r.videos[on]
		if mine {
			p.Audience = own.audience
		}
		p.Thread += " " + on
		p.Answers = &social.Ref{ID: on, URL: watch(on), Mine: mine, Text: own.title}
	}
	if p.ID = id; id == "" {
		p.ID = r.repeats.Next(social.ContentID("live chat", social.Stamp(p.Published), on, p.Text))
	}
	return r.once(social.Item{Post: p})
}

// posts yields what the owner published to subscribers without a video.
func (r *reader) posts() error {
	return r.tables(secPosts, func(t *table, row csvfile.Row, file string) (bool, error) {
		p, ok := r.written(t, row, file)
		id := takeout.Line(t.get(row, rolePost))
		if !t.has(rolePost) {
			id = takeout.Line(row.At(0))
		}
		if !ok || id == "" {
			return false, nil
		}
		p.ID, p.Kind, p.URL = id, social.KindPost, "https://www.youtube.com/post/"+id
		if t.has(roleVisibility) {
			p.Audience = audience(visibility(t.get(row, roleVisibility)))
		}
		for i := range t.names {
			if at := r.media[member.Fold(row.At(i))]; at != "" {
				p.Media = append(p.Media, social.Media{Type: "photo", Path: at})
			}
		}
		return true, r.once(social.Item{Post: p})
	})
}
