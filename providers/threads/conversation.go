package threads

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/social"
)

const (
	// pending begins the streams of conversations that could not be read to their
	// end: one for each, with the number of the post behind it.
	pending = "conversation:"
	// maxPages bounds one conversation: fifty replies are on each page.
	maxPages = 400
	// maxFailures is how many conversations in a row may fail before the network is
	// taken to be the reason.
	maxFailures = 3
)

var errEndless = errors.New("the server's list does not end")

// conversations reads what stands below each of the owner's posts. A conversation
// that cannot be read is left for the next collect, and the others go on.
func (c *collector) conversations(ctx context.Context) error {
	t := tally{}
	if err := c.again(ctx, &t); err != nil {
		return err
	}
	kinds := []social.Kind{social.KindReply}
	s := c.stream(streamConversations, "posts with replies", kinds, 2, false, func(ctx context.Context, m medium) error {
		if m.HasReplies != nil && !*m.HasReplies || m.Type == "REPOST_FACADE" || t.done[m.ID] {
			return nil
		}
		return c.below(ctx, &m, &t)
	})
	err := s.Read(ctx, c.out)
	if err != nil && collect.Ends(ctx, err) {
		return err
	}
	if gap := c.out.Unread(ctx, "replies to your posts", kinds, t.bad); gap != nil {
		return gap
	}
	if t.failed > 0 {
		if gap := c.out.Gap(ctx, social.Gap{Section: "replies to some posts", Kinds: kinds, Reason: social.ReasonFailed, Count: t.failed,
			Detail: "What stands below these posts could not be read; collect again, they are then asked for once more."}); gap != nil {
			return gap
		}
	}
	return err
}

// tally counts what went wrong in conversations.
type tally struct {
	failed, bad int
	row         int // failures in a row
	done        map[string]bool
}

// again reads conversations that an earlier collect could not.
func (c *collector) again(ctx context.Context, t *tally) error {
	t.done = map[string]bool{}
	var left []string
	for stream := range c.since {
		if id, ok := strings.CutPrefix(stream, pending); ok {
			left = append(left, id)
		}
	}
	slices.Sort(left)
	for _, id := range left {
		if strings.Trim(id, "0123456789") != "" {
			continue
		}
		var root medium
		_, err := c.Get(ctx, "/"+id, url.Values{"fields": {plainFields}}, &root)
		status, ok := errors.AsType[*collect.StatusError](err)
		switch {
		case ok && status.Code == http.StatusNotFound: // the post is gone, and with it what stood below
			err = c.forget(ctx, id)
		case err != nil:
			err = c.failed(ctx, id, err, t)
		case root.ID != id || !c.owns(&root):
			err = c.forget(ctx, id)
		default:
			err = c.below(ctx, &root, t)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// below reads the conversation below root.
func (c *collector) below(ctx context.Context, root *medium, t *tally) error {
	err := c.conversation(ctx, root, t)
	if err != nil {
		return c.failed(ctx, root.ID, err, t)
	}
	t.row = 0
	t.done[root.ID] = true
	if c.since[pending+root.ID] != "" {
		return c.forget(ctx, root.ID)
	}
	return nil
}

// failed leaves a conversation for the next collect, unless err concerns the others
// too.
func (c *collector) failed(ctx context.Context, id string, err error, t *tally) error {
	_, denied := errors.AsType[*collect.DeniedError](err)
	if collect.Ends(ctx, err) || denied || limited(err) {
		return err
	}
	if t.row++; t.row > maxFailures {
		return err
	}
	t.failed++
	t.done[id] = true
	return c.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: pending + id, Position: "again"}})
}

func (c *collector) forget(ctx context.Context, id string) error {
	return c.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: pending + id}})
}

// conversation yields what stands below root, from old to new, so that what is
// answered is known by then.
func (c *collector) conversation(ctx context.Context, root *medium, t *tally) error {
	top := root.own("")
	if id, ok := c.ids[root.ID]; ok {
		top.ID = id
	}
	met := map[string]*social.Ref{root.ID: {ID: top.ID, Mine: true}}
	places := map[string]bool{"": true}
	for next, n := "", 0; ; n++ {
		if n == maxPages {
			return errEndless
		}
		source := "/" + root.ID + "/conversation"
		page, err := c.list(ctx, source, next, url.Values{"reverse": {"false"}}, func(m *medium) bool { return m.ID != "" && m.ID != root.ID })
		if err != nil {
			return err
		}
		t.bad += page.Bad
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
				return err
			}
			met[m.ID] = &social.Ref{ID: m.ID, Author: m.person()}
			if id, ok := c.ids[m.ID]; ok {
				met[m.ID] = &social.Ref{ID: id, Mine: true}
			}
		}
		if page.Next == "" {
			return nil
		}
		if places[page.Next] {
			return errEndless
		}
		places[page.Next], next = true, page.Next
	}
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

func limited(err error) bool {
	_, own := errors.AsType[collect.LimitError](err)
	_, paced := errors.AsType[*pace.LimitError](err)
	return own || paced
}
