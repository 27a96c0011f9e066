package instagram

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// given is how many messages of a conversation Instagram gives with their words: the
// newest.
const given = 20

const (
	plainMessage = "id,created_time,from,to,message"
	richMessage  = plainMessage + ",attachments,shares"
)

// talkWith is a conversation in the list.
type talkWith struct {
	ID      string      `json:"id"`
	Updated meta.Moment `json:"updated_time"`
}

// key names a conversation together with its newest message: with a new one it comes
// to the top, and is another thing then.
func (t talkWith) key() (string, time.Time) {
	if t.Updated.IsZero() {
		return "", time.Time{} // never taken for one that is kept
	}
	return t.ID + "@" + strconv.FormatInt(t.Updated.Unix(), 10), t.Updated.Time
}

// messages reads the conversations, those with the newest messages first. One in which
// nothing was written since is not read again. Instagram does not promise that order:
// the first hundred are looked through each time for newer ones.
func (c *collector) messages(ctx context.Context) error {
	b := &meta.Branches{Out: c.out, Since: c.since, Prefix: pendingMessages, Name: "some conversations", Kinds: messageKinds}
	var err error
	for _, id := range b.Left() {
		if err = b.Read(ctx, id, func(ctx context.Context) error {
			err := c.talk(ctx, id)
			if unavailable(err) { // deleted meanwhile
				return nil
			}
			return err
		}); err != nil {
			break
		}
	}
	if err == nil {
		// Of the newest that is kept.
		floor := collect.Told(c.out.Since(streamMessages)).Floor
		_, at, _ := strings.Cut(floor, "@")
		kept := meta.Unix(at)
		err = collect.Stream[talkWith]{
			Name: streamMessages, Things: "conversations", Kinds: messageKinds, Again: 4, Key: talkWith.key,
			Fetch: func(ctx context.Context, next, _ string) (collect.Page[talkWith], error) {
				query := url.Values{"platform": {"instagram"}, "fields": {"id,updated_time"}, "limit": {"25"}}
				return meta.Page(ctx, c.Client, "/me/conversations", query, next, func(t *talkWith) bool { return meta.IsID(t.ID) })
			},
			Take: func(ctx context.Context, t talkWith) error {
				if key, at := t.key(); floor != "" && (key == floor || !at.IsZero() && at.Before(kept)) {
					return nil
				}
				return b.Read(ctx, t.ID, func(ctx context.Context) error {
					err := c.talk(ctx, t.ID)
					if unavailable(err) {
						c.longer++
						return nil
					}
					return err
				})
			},
		}.Read(ctx, c.out)
	}
	if err != nil && collect.Ends(ctx, err) {
		return err
	}
	for _, g := range c.unsaid() {
		if gap := c.out.Gap(ctx, g); gap != nil {
			return gap
		}
	}
	return b.Finish(ctx, err)
}

// unsaid lists what the conversations lacked.
func (c *collector) unsaid() []social.Gap {
	gs := []social.Gap{{Section: "older messages", Kinds: messageKinds, Reason: social.ReasonLimit, Count: c.longer,
		Detail: "Instagram gives the newest 20 messages of each conversation, and no requests that nobody answered for 30 days. To an app without review it may give only conversations with people who have a role on it. The others are in the export."}}
	if c.silent > 0 {
		gs = append(gs, social.Gap{Section: "messages without words", Kinds: messageKinds, Reason: social.ReasonNotOffered, Count: c.silent,
			Detail: "Instagram gives nothing of them but the time: they are of a kind that it gives to no app, or were deleted."})
	}
	if c.unclear > 0 {
		gs = append(gs, social.Gap{Section: "unreadable messages", Kinds: messageKinds, Reason: social.ReasonFailed, Count: c.unclear,
			Detail: "The server sent these in a form that is not understood."})
	}
	return gs
}

// talk yields the messages of a conversation, and who takes part in it.
func (c *collector) talk(ctx context.Context, id string) error {
	path := "/" + url.PathEscape(id)
	var t struct {
		Messages *meta.Listing `json:"messages"`
	}
	ask := func(fields string) error {
		_, err := c.Get(ctx, path, url.Values{"fields": {"messages.limit(" + strconv.Itoa(given) + "){" + fields + "}"}}, &t)
		return err
	}
	err := ask(richMessage)
	if errors.Is(err, collect.ErrNotOffered) {
		err = ask(plainMessage)
	}
	switch {
	case err != nil:
		return err
	case t.Messages == nil || t.Messages.Data == nil:
		return collect.ErrShape
	}
	all, bad := collect.Decode(t.Messages.Data, func(d *direct) bool { return meta.IsID(d.ID) })
	c.unclear += bad
	next, err := t.Messages.Next()
	if err != nil {
		return err
	}
	whole := next == "" && len(all) < given && bad == 0
	if !whole {
		c.longer++
	}
	if len(all) > given { // of older ones only the number is given
		older := slices.DeleteFunc(all[given:], func(d direct) bool { return d.From == (user{}) && d.At.IsZero() })
		all = all[:given+len(older)]
	}
	late := error(nil) // the rest is read all the same, and all once more next time
	for i := range all[:min(len(all), given)] {
		if d := &all[i]; d.At.IsZero() && d.From == (user{}) && late == nil { // only its number was given
			late = c.details(ctx, d)
		}
	}
	if late != nil && collect.Ends(ctx, late) {
		return late
	}
	if err := c.written(ctx, id, all, whole); err != nil {
		return err
	}
	return late
}

// details asks for one message. One that is gone, or is too old, stays without words.
func (c *collector) details(ctx context.Context, d *direct) error {
	id := d.ID
	_, err := c.Get(ctx, "/"+url.PathEscape(id), url.Values{"fields": {plainMessage}}, d)
	if status, ok := errors.AsType[*collect.StatusError](err); ok && (status.Code == http.StatusNotFound || status.Code == http.StatusBadRequest || status.Code == http.StatusGone) {
		err = nil
	}
	d.ID = id
	return err
}
