package threads

import (
	"context"
	"errors"
	"net/http"
	"net/url"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// conversations reads what stands below each of the owner's posts.
func (c *collector) conversations(ctx context.Context) error {
	kinds := []social.Kind{social.KindReply}
	b := &meta.Branches{Out: c.out, Since: c.since, Prefix: pending, Name: "replies to some posts", Kinds: kinds}
	err := c.left(ctx, b)
	if err == nil {
		err = c.stream(streamConversations, "posts with replies", kinds, 2, false, func(ctx context.Context, m medium) error {
			if m.HasReplies != nil && !*m.HasReplies || m.Type == "REPOST_FACADE" {
				return nil
			}
			return b.Read(ctx, m.ID, func(ctx context.Context) error {
				err := c.conversation(ctx, &m)
				if unavailable(err) { // deleted just now, or nothing of it is shown
					c.silent++
					return nil
				}
				return err
			})
		}).Read(ctx, c.out)
	}
	if err != nil && collect.Ends(ctx, err) {
		return err
	}
	if gap := c.out.Unread(ctx, "replies to your posts", kinds, c.bad); gap != nil {
		return gap
	}
	if c.silent > 0 {
		if gap := c.out.Gap(ctx, social.Gap{Section: "posts whose replies are not given", Kinds: kinds, Reason: social.ReasonLimit, Count: c.silent,
			Detail: "Threads says that these posts have replies, and gave none. They may be of private or hidden profiles, or not be shown to an app without review. Open the posts in the app to see them."}); gap != nil {
			return gap
		}
	}
	return b.Finish(ctx, err)
}

// left reads conversations that an earlier collect could not. A post that is gone has
// none any more.
func (c *collector) left(ctx context.Context, b *meta.Branches) error {
	for _, id := range b.Left() {
		err := b.Read(ctx, id, func(ctx context.Context) error {
			var root medium
			_, err := c.Get(ctx, "/"+url.PathEscape(id), url.Values{"fields": {richFields}}, &root)
			if errors.Is(err, collect.ErrNotOffered) {
				_, err = c.Get(ctx, "/"+url.PathEscape(id), url.Values{"fields": {plainFields}}, &root)
			}
			switch {
			case unavailable(err):
				return nil
			case err != nil:
				return err
			case root.ID != id || !c.owns(&root):
				return nil
			}
			return c.conversation(ctx, &root)
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// unavailable reports whether the network says that something is not there.
func unavailable(err error) bool {
	status, ok := errors.AsType[*collect.StatusError](err)
	return ok && status.Code == http.StatusNotFound
}

// conversation yields what stands below root, from old to new, so that what is
// answered is known by then.
func (c *collector) conversation(ctx context.Context, root *medium) error {
	top := root.own("")
	if id, ok := c.ids[root.ID]; ok {
		top.ID = id
	}
	met := map[string]*social.Ref{root.ID: {ID: top.ID, Mine: true}}
	given, source := 0, "/"+root.ID+"/conversation"
	err := collect.Pages(func(next string) (string, error) {
		page, err := c.list(ctx, source, next, url.Values{"reverse": {"false"}}, func(m *medium) bool { return meta.IsID(m.ID) && m.ID != root.ID })
		if err != nil {
			return "", err
		}
		c.bad += page.Bad
		given += page.Bad + len(page.Things)
		for i := range page.Things {
			m := &page.Things[i]
			m.Reply = true
			var answers *social.Ref
			if m.RepliedTo != nil && m.RepliedTo.ID != "" {
				if answers = met[m.RepliedTo.ID]; answers == nil {
					answers = &social.Ref{ID: m.RepliedTo.ID}
				}
			}
			if err := c.said(ctx, m, source, top.ID, answers); err != nil {
				return "", err
			}
			met[m.ID] = &social.Ref{ID: m.ID, Author: m.person()}
			if id, ok := c.ids[m.ID]; ok {
				met[m.ID] = &social.Ref{ID: id, Mine: true}
			}
		}
		return page.Next, nil
	})
	if err == nil && given == 0 && root.HasReplies != nil && *root.HasReplies {
		c.silent++
	}
	return err
}

// said yields a reply in a conversation, once.
func (c *collector) said(ctx context.Context, m *medium, source, thread string, answers *social.Ref) error {
	if c.met[m.ID] {
		return nil
	}
	c.met[m.ID] = true
	if c.owns(m) {
		return c.mine(ctx, m, "/me/replies", answers)
	}
	p := m.others(source)
	p.Thread, p.Answers = thread, answers
	return c.out.Emit(ctx, social.Item{Post: p})
}
