package facebook

import (
	"context"
	"net/url"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// thread is a conversation of a Page with somebody.
type thread struct {
	ID           string      `json:"id"`
	Updated      meta.Moment `json:"updated_time"`
	Count        int         `json:"message_count"`
	Participants struct {
		Data []writer `json:"data"`
	} `json:"participants"`
	Messages meta.Listing `json:"messages"`
}

// letter is one message.
type letter struct {
	ID          string      `json:"id"`
	Created     meta.Moment `json:"created_time"`
	From        *writer     `json:"from"`
	Message     string      `json:"message"`
	Attachments struct {
		Data []struct {
			Type string `json:"mime_type"`
		} `json:"data"`
	} `json:"attachments"`
	Shares struct {
		Data []struct {
			Link string `json:"link"`
		} `json:"data"`
	} `json:"shares"`
}

// readable is how many messages of a conversation, the newest, Facebook gives: of older
// ones it says that they were deleted.
const readable = 20

const threadFields = "id,updated_time,message_count,participants,messages.limit(20){id,created_time,from,message,attachments{mime_type},shares{link}}"

// inbox yields the messages that people and the Page have exchanged. A conversation in
// which something new was said comes up again, as another thing in the list.
func (c *collector) inbox(ctx context.Context, p *ownPage) error {
	q := query{path: "/" + url.PathEscape(p.ID) + "/conversations", more: url.Values{"platform": {"messenger"}}, fields: []string{threadFields}, limit: 25}
	api := as(c.api, p)
	return collect.Stream[thread]{
		Name: pageStream + p.ID + " inbox", Things: "conversations of your Pages", Kinds: kinds(social.KindMessage),
		Key: func(t thread) (string, time.Time) {
			return t.ID + " " + social.Stamp(t.Updated.Time), t.Updated.Time
		},
		Fetch: func(ctx context.Context, next, _ string) (collect.Page[thread], error) {
			return ask(ctx, api, &q, next, func(t *thread) bool { return t.ID != "" && !t.Updated.IsZero() })
		},
		Take: func(ctx context.Context, t thread) error { return c.thread(ctx, p, &t) },
	}.Read(ctx, c.out)
}

func (c *collector) thread(ctx context.Context, p *ownPage, t *thread) error {
	conv := conversation.Conversation{ID: t.ID, Group: len(t.Participants.Data) > 2, Source: "/conversations"}
	for _, w := range t.Participants.Data {
		if w.ID != p.ID {
			conv.Others = append(conv.Others, w.person())
		}
	}
	letters, bad := collect.Decode(t.Messages.Data, func(l *letter) bool { return l.ID != "" && !l.Created.IsZero() })
	c.badLetters += bad
	c.older += max(0, t.Count-len(letters)-bad)
	var messages []*social.Post
	for i := range letters {
		messages = append(messages, letters[i].post(p))
	}
	conv.Messages(messages)
	for _, m := range messages {
		m.Group = p.Name
		if err := c.emit(ctx, m, m.ID); err != nil {
			return err
		}
	}
	for _, other := range conv.People(messages) {
		if len(messages) >= readable { // who began, and when, is too long ago
			other.Since, other.Initiated = time.Time{}, ""
		}
		if err := c.out.Emit(ctx, social.Item{Connection: &other}); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) person() social.Person {
	p := social.Person{ID: w.ID, Name: words(w.Name)}
	if p.Name == "" {
		p.Name = hidden
	}
	return p
}

func (l *letter) post(p *ownPage) *social.Post {
	m := &social.Post{ID: l.ID, Published: l.Created.Time, Text: words(l.Message), Source: "/conversations"}
	switch {
	case l.From == nil:
		m.Author = social.Person{Name: hidden}
	case l.From.ID == p.ID:
		m.Mine = true
	default:
		m.Author = l.From.person()
	}
	for _, s := range l.Shares.Data {
		if meta.IsURL(s.Link) {
			m.Links = appendNew(m.Links, s.Link)
		}
	}
	for _, a := range l.Attachments.Data {
		kind, _, _ := strings.Cut(a.Type, "/")
		switch kind {
		case "image":
			kind = "photo"
		case "video", "audio":
		default:
			kind = "file"
		}
		m.Media = append(m.Media, social.Media{Type: kind})
	}
	return m
}
