package facebook

import (
	"context"
	"slices"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// perPage is how many posts are asked for at once: with what hangs on them and is
// said below, more is often refused.
const perPage = 25

// posts yields what the owner wrote on their own timeline, hidden posts as well, with
// what was said below. Of those that were read again, what no longer comes is gone, or
// was changed and so has another identifier: but not where there are Pages, whose posts
// are the owner's as well and come from elsewhere.
func (c *collector) posts(ctx context.Context) error {
	q := query{path: "/me/posts", more: map[string][]string{"include_hidden": {"true"}}, fields: c.sets, limit: perPage}
	me, left := voice{me: c.me.ID}, c.left("posts", "posts")
	take := func(ctx context.Context, s story) error {
		c.own[s.ID] = true
		s.ids(func(id string) { c.shown[id] = true })
		p := s.post("/me/posts")
		p.Mine = true
		if p.Audience == social.AudienceUnknown {
			c.unsaid++
		}
		p.ID = social.ContentID(identity(p)...)
		if err := c.emit(ctx, p, s.ID); err != nil {
			return err
		}
		return c.below(ctx, c.api, me, s.ID, &s.Comments, p, left)
	}
	err := collect.Stream[story]{
		Name: "posts", Things: "posts", Kinds: kinds(social.KindPost), Again: 1, Own: !c.several, Apart: true, Key: storyKey,
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[story], error) {
			page, err := ask(ctx, c.api, &q, next, okStory)
			if err == nil && next == "" && nothing(page) {
				c.empty = true
				err = c.vanished("posts")
			}
			return page, err
		},
		Take: take,
	}.Read(ctx, c.out)
	err = overtake(ctx, c.api, &q, left, okStory, take, err)
	c.learn(&q)
	return err
}

// errVanished keeps what is kept: a list that Facebook does not want to give any more is
// empty, like one of which nothing is left.
const errVanished = collect.LimitError("Facebook lists nothing here any more, though there was something. Sign in again; if you have deleted it all, forget the account and collect it again.")

// vanished says so of a stream whose list is empty, if something of it was kept.
func (c *collector) vanished(stream string) error {
	if c.since[stream] == "" {
		return nil
	}
	return errVanished
}

// nothing reports whether a first page is that of an empty list.
func nothing(p collect.Page[story]) bool { return p.Next == "" && len(p.Things)+p.Bad == 0 }

// wall yields what others wrote on the owner's timeline. The list holds the owner's
// own posts, too, which were yielded. Of what no longer comes the same holds as of
// these, but that it may be hidden from the owner as well.
func (c *collector) wall(ctx context.Context) error {
	q := query{path: "/me/feed", more: map[string][]string{"include_hidden": {"true"}}, fields: c.sets, limit: perPage}
	me, left := voice{me: c.me.ID}, c.left("timeline", "posts on your timeline")
	take := func(ctx context.Context, s story) error {
		p := s.post("/me/feed")
		if me.by(p, s.From); p.Mine || c.own[s.ID] {
			return nil
		}
		p.ID = social.ContentID(append(identity(p), "by another")...)
		if err := c.emit(ctx, p, s.ID); err != nil {
			return err
		}
		return c.below(ctx, c.api, me, s.ID, &s.Comments, p, left)
	}
	err := collect.Stream[story]{
		Name: "timeline", Things: "posts on your timeline", Kinds: kinds(social.KindPost), Again: 1, Others: !c.several, Apart: true, Listed: true, Key: storyKey,
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[story], error) {
			page, err := ask(ctx, c.api, &q, next, okStory)
			if err == nil && next == "" && nothing(page) {
				err = c.vanished("timeline")
			}
			return page, err
		},
		Take: take,
	}.Read(ctx, c.out)
	err = overtake(ctx, c.api, &q, left, okStory, take, err)
	c.learn(&q)
	return err
}

// learn remembers which fields of a post were refused.
func (c *collector) learn(q *query) {
	c.narrowed = c.narrowed || q.narrow
	c.barest = c.barest || q.narrow && len(q.fields) == 1
	if len(q.fields) < len(c.sets) && slices.Equal(q.fields, c.sets[len(c.sets)-len(q.fields):]) {
		c.sets = q.fields
	}
}
