package mastodon

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// Names of the streams in marks.
const (
	streamStatuses      = "statuses"
	streamConversations = "conversations"
	streamMentions      = "mentions"
	streamFavourites    = "favourites"
)

// readAgain is how many pages of own posts are read again by a later collect,
// so that edits and deletions among the newest are noticed.
const readAgain = 2

// told is a post with the words of those on its page, for posts that answer one
// another.
type told struct {
	status
	parents map[string]string
}

// statuses reads everything the owner posted, for every audience.
func (c *collector) statuses(ctx context.Context) error {
	const source = "api/v1/accounts/statuses"
	path := "/api/v1/accounts/" + url.PathEscape(c.me.id) + "/statuses"
	return collect.Stream[told]{
		Name: streamStatuses, Things: "posts", Own: true, Again: readAgain,
		Kinds: []social.Kind{social.KindPost, social.KindReply, social.KindRepost, social.KindMessage}, // as kindOf gives them
		Fetch: func(ctx context.Context, next, floor string) (collect.Page[told], error) {
			records, _, err := c.page(ctx, path, nil, 40, next, floor)
			if err != nil || len(records) == 0 {
				return collect.Page[told]{}, err
			}
			ids, err := ends(records)
			if err != nil {
				return collect.Page[told]{}, err
			}
			all, bad := collect.Decode(records, (*status).ok)
			p := collect.Page[told]{Bad: bad, Next: ids[1], Newest: ids[0]}
			parents := texts(all)
			for _, s := range all {
				p.Things = append(p.Things, told{s, parents})
			}
			return p, nil
		},
		Key:  func(t told) (string, time.Time) { return t.ID, stamp(t.CreatedAt) },
		Take: func(ctx context.Context, t told) error { return c.post(ctx, &t.status, source, t.parents) },
	}.Read(ctx, c.out)
}

// ends returns the identifiers of the first and the last record of a page, even
// if nothing else in them makes sense: the next page begins below the last.
func ends(records []json.RawMessage) (ids [2]string, err error) {
	for i, raw := range []json.RawMessage{records[0], records[len(records)-1]} {
		var thing struct {
			ID string `json:"id"`
		}
		if json.Unmarshal(raw, &thing) != nil || thing.ID == "" {
			return ids, collect.ErrShape
		}
		ids[i] = thing.ID
	}
	return ids, nil
}

func (c *collector) post(ctx context.Context, s *status, source string, parents map[string]string) error {
	return c.out.Emit(ctx, social.Item{Post: c.me.post(s, source, parents)})
}

// texts are the words of posts by identifier, for those among them that answer
// one another.
func texts(all []status) map[string]string {
	m := make(map[string]string, len(all))
	for i := range all {
		if all[i].Reblog == nil {
			m[all[i].ID], _ = plainText(all[i].Content)
		}
	}
	return m
}

// conversations reads what others wrote to the owner in direct messages, and
// who they are. The owner's own messages come with the statuses.
func (c *collector) conversations(ctx context.Context) error {
	kinds := []social.Kind{social.KindMessage}
	lost, unread := 0, 0
	err := linked(c, "/api/v1/conversations", nil, func(t *conversation) bool { return t.ID != "" }, collect.Stream[conversation]{
		Name: streamConversations, Things: "conversations", Kinds: kinds,
		Key: func(t conversation) (string, time.Time) { return "conversation " + t.ID, time.Time{} },
		Take: func(ctx context.Context, t conversation) error {
			n, err := c.conversation(ctx, &t)
			unread += n
			if errors.Is(err, errGone) {
				lost++
				return nil
			}
			return err
		},
	}).Read(ctx, c.out)
	if err != nil {
		return err
	}
	if err := c.out.Unread(ctx, "direct messages", kinds, unread); err != nil {
		return err
	}
	if lost > 0 {
		return c.out.Gap(ctx, social.Gap{Section: "conversations", Kinds: kinds, Reason: social.ReasonFailed, Count: lost,
			Detail: "The newest message of these conversations is gone, and the server shows the others only through it."})
	}
	return nil
}

// linked makes s read a list that is paged by Link headers, which count by
// numbers of their own.
func linked[T any](c *collector, path string, query url.Values, ok func(*T) bool, s collect.Stream[T]) collect.Stream[T] {
	s.Fetch = func(ctx context.Context, next, floor string) (collect.Page[T], error) {
		records, h, err := c.page(ctx, path, query, 40, next, floor)
		if err != nil {
			return collect.Page[T]{}, err
		}
		p := collect.Page[T]{}
		p.Things, p.Bad = collect.Decode(records, ok)
		p.Next, p.Newest, err = c.linked(h, path, len(records))
		return p, err
	}
	return s
}

type conversation struct {
	ID       string    `json:"id"`
	Accounts []account `json:"accounts"`
	Last     *status   `json:"last_status"`
}

var errGone = errors.New("the newest message is gone")

// conversation counts the messages in it that make no sense.
func (c *collector) conversation(ctx context.Context, t *conversation) (bad int, err error) {
	const source = "api/v1/conversations"
	for i := range t.Accounts {
		a := &t.Accounts[i]
		if a.ID == c.me.id || a.Acct == "" || c.met[a.Acct] {
			continue
		}
		c.met[a.Acct] = true
		who := c.me.connection(a, social.RelationCorrespondent, source)
		if err := c.out.Emit(ctx, social.Item{Connection: who}); err != nil {
			return 0, err
		}
	}
	if t.Last == nil || !t.Last.ok() {
		return 0, errGone
	}
	var around struct {
		Before []json.RawMessage `json:"ancestors"`
		After  []json.RawMessage `json:"descendants"`
	}
	_, err = c.Get(ctx, "/api/v1/statuses/"+url.PathEscape(t.Last.ID)+"/context", nil, &around)
	if err != nil {
		status, ok := errors.AsType[*collect.StatusError](err)
		if !ok || status.Code != http.StatusNotFound && status.Code != http.StatusGone {
			return 0, err
		}
		err = errGone
	}
	all, bad := collect.Decode(append(around.Before, around.After...), (*status).ok)
	if e := c.received(ctx, append(all, *t.Last), source); e != nil {
		return bad, e
	}
	return bad, err
}

// received yields the direct messages of others among all.
func (c *collector) received(ctx context.Context, all []status, source string) error {
	parents := texts(all)
	for i := range all {
		s := &all[i]
		if s.Account.ID == c.me.id || audience(s.Visibility) != social.AudienceDirect {
			continue
		}
		if err := c.post(ctx, s, source, parents); err != nil {
			return err
		}
	}
	return nil
}

// mentions reads the posts of others that name or answer the owner. Direct
// messages among them come with the conversations.
func (c *collector) mentions(ctx context.Context) error {
	type notification struct {
		ID     string  `json:"id"`
		Type   string  `json:"type"`
		Status *status `json:"status"`
	}
	return linked(c, "/api/v1/notifications", url.Values{"types[]": {"mention"}}, func(n *notification) bool { return n.Type != "" }, collect.Stream[notification]{
		Name: streamMentions, Things: "mentions", Kinds: []social.Kind{social.KindReply, social.KindPost},
		Key: func(n notification) (string, time.Time) { return "notification " + n.ID, time.Time{} },
		Take: func(ctx context.Context, n notification) error {
			s := n.Status
			if n.Type != "mention" || s == nil || !s.ok() || s.Account.ID == c.me.id || audience(s.Visibility) == social.AudienceDirect {
				return nil
			}
			return c.post(ctx, s, "api/v1/notifications", nil)
		},
	}).Read(ctx, c.out)
}

// favourites reads the posts that the owner marked as favourites.
func (c *collector) favourites(ctx context.Context) error {
	return linked(c, "/api/v1/favourites", nil, (*status).ok, collect.Stream[status]{
		Name: streamFavourites, Things: "favourites", Kinds: []social.Kind{social.KindLike},
		Key: func(s status) (string, time.Time) { return "favourite " + s.ID, time.Time{} },
		Take: func(ctx context.Context, s status) error {
			return c.out.Emit(ctx, social.Item{Post: c.me.like(&s, "api/v1/favourites")})
		},
	}).Read(ctx, c.out)
}

// accounts reads a page of a list of people.
func (c *collector) accounts(ctx context.Context, path, next string) (collect.Page[account], error) {
	records, h, err := c.page(ctx, path, nil, 80, next, "")
	if err != nil {
		return collect.Page[account]{}, err
	}
	var p collect.Page[account]
	p.Things, p.Bad = collect.Decode(records, func(a *account) bool { return a.ID != "" && a.Acct != "" })
	p.Next, _, err = c.linked(h, path, len(records))
	return p, err
}
