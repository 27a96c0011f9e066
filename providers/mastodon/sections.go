package mastodon

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"

	"github.com/probity-audit/probity/social"
)

// Names of the streams in marks.
const (
	streamStatuses      = "statuses"
	streamConversations = "conversations"
	streamMentions      = "mentions"
	streamFavourites    = "favourites"
)

// statuses reads everything the owner posted, for every audience.
func (c *collector) statuses(ctx context.Context) error {
	return c.stream(ctx, stream{
		name: streamStatuses, path: "/api/v1/accounts/" + url.PathEscape(c.me.id) + "/statuses", limit: 40, byID: true,
		things: "posts", kinds: social.PostKinds(),
		page: func(ctx context.Context, page []json.RawMessage) (int, error) {
			all, bad := decodeAll(page, (*status).ok)
			parents := texts(all)
			for i := range all {
				if err := c.post(ctx, &all[i], "api/v1/accounts/statuses", parents); err != nil {
					return bad, err
				}
			}
			return bad, nil
		},
	})
}

func (c *collector) post(ctx context.Context, s *status, source string, parents map[string]string) error {
	return c.out.emit(ctx, social.Item{Post: c.me.post(s, source, parents)})
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
	lost := 0
	err := c.stream(ctx, stream{
		name: streamConversations, path: "/api/v1/conversations", limit: 40,
		things: "direct messages", kinds: []social.Kind{social.KindMessage},
		page: func(ctx context.Context, page []json.RawMessage) (int, error) {
			all, bad := decodeAll(page, func(t *conversation) bool { return t.ID != "" })
			for i := range all {
				n, err := c.conversation(ctx, &all[i])
				bad += n
				if errors.Is(err, errGone) {
					lost++
				} else if err != nil {
					return bad, err
				}
			}
			return bad, nil
		},
	})
	if lost > 0 && err == nil {
		err = c.out.gap(ctx, social.Gap{Section: "conversations", Kinds: []social.Kind{social.KindMessage}, Reason: social.ReasonFailed, Count: lost,
			Detail: "The newest message of these conversations is gone, and the server shows the others only through it."})
	}
	return err
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
		if err := c.out.emit(ctx, social.Item{Connection: who}); err != nil {
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
	_, err = c.get(ctx, "/api/v1/statuses/"+url.PathEscape(t.Last.ID)+"/context", nil, &around)
	if err != nil {
		code, _ := errors.AsType[statusError](err)
		if code != http.StatusNotFound && code != http.StatusGone && code != http.StatusForbidden {
			return 0, err
		}
		err = errGone
	}
	all, bad := decodeAll(append(around.Before, around.After...), (*status).ok)
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
		Type   string  `json:"type"`
		Status *status `json:"status"`
	}
	return c.stream(ctx, stream{
		name: streamMentions, path: "/api/v1/notifications", query: url.Values{"types[]": {"mention"}}, limit: 40,
		things: "mentions", kinds: []social.Kind{social.KindReply, social.KindPost},
		page: func(ctx context.Context, page []json.RawMessage) (int, error) {
			all, bad := decodeAll(page, func(n *notification) bool { return n.Type != "" })
			for _, n := range all {
				s := n.Status
				if n.Type != "mention" || s == nil || !s.ok() || s.Account.ID == c.me.id || audience(s.Visibility) == social.AudienceDirect {
					continue
				}
				if err := c.post(ctx, s, "api/v1/notifications", nil); err != nil {
					return bad, err
				}
			}
			return bad, nil
		},
	})
}

// favourites reads the posts that the owner marked as favourites.
func (c *collector) favourites(ctx context.Context) error {
	return c.stream(ctx, stream{
		name: streamFavourites, path: "/api/v1/favourites", limit: 40,
		things: "favourites", kinds: []social.Kind{social.KindLike},
		page: func(ctx context.Context, page []json.RawMessage) (int, error) {
			all, bad := decodeAll(page, (*status).ok)
			for i := range all {
				if err := c.out.emit(ctx, social.Item{Post: c.me.like(&all[i], "api/v1/favourites")}); err != nil {
					return bad, err
				}
			}
			return bad, nil
		},
	})
}

// people reads a whole list of people in relation r to the owner. expected is
// how many the server claims, if it does: a list that is kept secret comes as an
// empty one.
func (c *collector) people(ctx context.Context, path string, r social.Relation, expected int) error {
	kinds := []social.Kind{social.KindConnection}
	read, bad := 0, 0
	err := c.whole(ctx, path, func(page []json.RawMessage) error {
		all, n := decodeAll(page, func(a *account) bool { return a.ID != "" && a.Acct != "" })
		read, bad = read+len(all), bad+n
		for i := range all {
			if err := c.out.emit(ctx, social.Item{Connection: c.me.connection(&all[i], r, path[1:])}); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if bad > 0 {
		return c.unread(ctx, string(r)+" records", kinds, bad)
	}
	if read == 0 && expected > 0 {
		return c.out.gap(ctx, social.Gap{Section: string(r) + " list", Kinds: kinds, Reason: social.ReasonLimit, Count: expected,
			Detail: "The server counts people here but names none."})
	}
	return c.out.emit(ctx, social.Item{Mark: &social.Mark{Stream: string(r), Relation: r}})
}
