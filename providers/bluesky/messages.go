package bluesky

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"maps"
	"slices"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/social"
)

// talked is the mark of a conversation that was read whole.
type talked struct {
	Rev     string `json:"rev"`
	Last    string `json:"last,omitempty"`    // the newest message
	Deleted int    `json:"deleted,omitempty"` // messages of which only that is known
}

// mostFailed is how many conversations may fail before the service is taken to.
const mostFailed = 3

// messages yields the conversations in which something has happened: each whole, for
// a message answers those before it.
func (c *collector) messages(ctx context.Context) error {
	if err := cmp.Or(c.allowed(listConvos), c.allowed(getMessages)); err != nil {
		return err
	}
	own := *c
	own.client = c.chat()
	all := &chats{r: own.reading(ctx, getMessages), owner: c.me.DID, source: getMessages, people: map[string]social.Person{}, talks: map[string]*talk{}, links: map[string]social.Connection{}}
	failed, deleted := 0, 0
	var err error
	for _, status := range []string{"accepted", "request"} {
		l := collect.List[object]{Name: "conversations " + status, Things: "conversations", Kinds: []social.Kind{social.KindMessage},
			Fetch: func(ctx context.Context, next string) (collect.Page[object], error) {
				p, err := own.page(ctx, listConvos, "convos", next, "status", status)
				n := len(p.Things)
				p.Things = slices.DeleteFunc(p.Things, func(o object) bool { return o.text("id") == "" })
				p.Bad += n - len(p.Things)
				return p, err
			},
			Take: func(ctx context.Context, convo object) error {
				n, err := own.talk(ctx, all, convo)
				deleted += n
				_, denied := errors.AsType[*collect.DeniedError](err)
				if err == nil || own.ended(ctx) != nil || denied || errors.Is(err, oauth.ErrSignInAgain) {
					return err
				}
				if failed++; failed > mostFailed {
					return err
				}
				return nil // one that is damaged keeps nobody from the others
			},
		}
		if err = l.Read(ctx, c.out); err != nil {
			break
		}
	}
	if c.halt = own.halt; c.halt != nil {
		return c.halt
	}
	for _, key := range slices.Sorted(maps.Keys(all.links)) {
		con := all.links[key]
		if err := c.out.Emit(ctx, social.Item{Connection: &con}); err != nil {
			return err
		}
	}
	for _, g := range []social.Gap{
		{Section: "conversations", Reason: social.ReasonFailed, Count: failed, Detail: "They could not be read. Collect again; what was read is kept."},
		{Section: "unreadable messages", Reason: social.ReasonFailed, Count: all.r.lost[secChat], Detail: "The server sent these in a form that is not understood."},
		{Section: "deleted messages", Reason: social.ReasonNotOffered, Count: deleted, Detail: "Bluesky says that they were there, without their words. Others in the conversation may still have them."},
		{Section: "attachments of messages", Reason: social.ReasonNotRead, Count: all.r.account.strange, Detail: "They are of a kind that is not known. Look at the messages on Bluesky."},
	} {
		if g.Kinds = []social.Kind{social.KindMessage}; g.Count > 0 {
			if err := c.out.Gap(ctx, g); err != nil {
				return err
			}
		}
	}
	return err
}

// talk yields a conversation, unless nothing has happened in it, and returns how many
// messages of it were deleted.
func (c *collector) talk(ctx context.Context, all *chats, convo object) (deleted int, err error) {
	id := convo.text("id")
	stream := "messages " + id
	now := talked{Rev: convo.raw("rev"), Last: convo.object("lastMessage").raw("id")}
	var k talked
	if json.Unmarshal([]byte(cmp.Or(c.out.Since(stream), "{}")), &k) == nil && k.Rev != "" && k.Rev == now.Rev && k.Last == now.Last {
		return k.Deleted, nil
	}
	before, strange := all.deleted, all.r.lost[secChat]
	defer func() { all.talks, all.held = map[string]*talk{}, 0 }()
	view(convo, id, all)
	seen := map[string]bool{}
	for next := ""; ; {
		p, err := c.page(ctx, getMessages, "messages", next, "convoId", id)
		if err != nil {
			return 0, err
		}
		for range p.Bad {
			all.r.failed(secChat)
		}
		for _, o := range p.Things {
			if !tell(o, id, all, 0) {
				all.r.failed(secChat)
			}
		}
		if all.held > maxHeld && !all.flush() {
			return 0, c.ended(ctx)
		}
		if p.Next == "" || len(p.Things) == 0 {
			break
		}
		if seen[p.Next] {
			return 0, collect.ErrShape
		}
		seen[p.Next], next = true, p.Next
	}
	if !all.flush() {
		return 0, c.ended(ctx)
	}
	now.Deleted = all.deleted - before
	if all.r.lost[secChat] > strange || now.Rev == "" {
		return now.Deleted, nil
	}
	b, _ := json.Marshal(now) // words and a number: cannot fail
	return now.Deleted, c.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: stream, Position: string(b)}})
}
