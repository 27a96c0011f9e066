package bluesky

import (
	"context"
	"slices"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// secReceived is what others wrote to the owner or of them, as the network tells.
const secReceived = "replies, mentions and quotes by others"

// reasons are those for which the network tells of a post.
var reasons = []string{"reply", "mention", "quote"}

// received yields the posts of others in answer to the owner's, naming the owner, or
// quoting them.
func (c *collector) received(ctx context.Context) error {
	if err := c.allowed(listNotifications); err != nil {
		return err
	}
	s := collect.Stream[object]{
		Name: "notifications", Things: secReceived, Kinds: postKinds,
		// They stand by the time that an app wrote into a post, if that is before the
		// post reached the network. One that came late stands below what was read.
		Again: 1,
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[object], error) {
			params := []string{"priority", "false"} // all, whatever the owner has chosen to be told of
			for _, r := range reasons {
				params = append(params, "reasons", r)
			}
			p, err := c.page(ctx, listNotifications, "notifications", next, params...)
			p.Things = slices.DeleteFunc(p.Things, func(o object) bool {
				return o.raw("reason") != "" && !slices.Contains(reasons, o.raw("reason")) || o.object("author").raw("did") == c.me.DID
			})
			all := len(p.Things)
			p.Things = slices.DeleteFunc(p.Things, func(o object) bool { return c.theirs(o) == nil })
			p.Bad += all - len(p.Things)
			return p, err
		},
		Key:  func(o object) (string, time.Time) { return o.raw("uri"), o.at("indexedAt") },
		Take: func(ctx context.Context, o object) error { return c.out.Emit(ctx, social.Item{Post: c.theirs(o)}) },
	}
	return s.Read(ctx, c.out)
}

// theirs returns the post that a notification tells of; nil if it is none.
func (c *collector) theirs(o object) *social.Post {
	at, ok := parseAddress(o.raw("uri"))
	by, record := person(o.object("author")), o.object("record")
	if !ok || at.collection != inPosts || by.ID != at.did || record == nil {
		return nil
	}
	published, _ := when(record, at.key, o.at("indexedAt"))
	a := account{did: c.me.DID}
	p, ok := a.post(at, record, published, listNotifications)
	if !ok {
		return nil
	}
	p.Mine, p.Author = false, by
	return p
}
