package x

import (
	"context"
	"net/url"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

// letter is a message, and whom it shows to be a correspondent.
type letter struct {
	post *social.Post
	with social.Connection // zero if nobody
}

// messages reads the messages of the last 30 days, in all conversations.
func (l *live) messages(ctx context.Context) error {
	hidden, p := 0, l.purse(messageList)
	met := map[string]bool{}
	var unnamed []social.Connection // to whom the owner wrote, without an answer so far
	err := collect.Stream[letter]{
		Name: streamMessages, Things: p.things, Kinds: []social.Kind{social.KindMessage},
		Key: func(m letter) (string, time.Time) { return m.post.ID, time.Time{} },
		Fetch: func(ctx context.Context, next, known string) (collect.Page[letter], error) {
			f := parseFloor(known)
			size, err := p.size(f)
			if err != nil {
				return collect.Page[letter]{}, err
			}
			q := url.Values{"max_results": {size}, "event_types": {"MessageCreate"}, "expansions": {"sender_id"}, "user.fields": {otherFields},
				"dm_event.fields": {"attachments,created_at,dm_conversation_id,entities,event_type,id,text"}}
			if next != "" {
				q.Set("pagination_token", next)
			}
			a, err := l.list(ctx, "/dm_events", q)
			if err != nil {
				return collect.Page[letter]{}, err
			}
			p.pay(a)
			hidden += len(a.Errors)
			return a.letters(l, f), nil
		},
		Take: func(ctx context.Context, m letter) error {
			key := string(m.with.Relation) + m.with.ID
			switch {
			case m.with.ID == "" || met[key]:
			case m.with.Handle == "":
				unnamed = append(unnamed, m.with)
			default:
				met[key] = true
				if err := l.out.Emit(ctx, social.Item{Connection: &m.with}); err != nil {
					return err
				}
			}
			return l.out.Emit(ctx, social.Item{Post: m.post})
		},
	}.Read(ctx, l.out)
	if err != nil && collect.Ends(ctx, err) {
		return err
	}
	for i, c := range unnamed {
		key := string(c.Relation) + c.ID
		if met[key] || collect.Told(l.out.Since(streamMessages)).Floor != "" { // more is kept of them than this
			continue
		}
		met[key] = true
		if err := l.out.Emit(ctx, social.Item{Connection: &unnamed[i]}); err != nil {
			return err
		}
	}
	if err != nil {
		return err
	}
	return l.unseen(ctx, "messages", []social.Kind{social.KindMessage}, hidden)
}

// letters decodes a page of messages down to the floor.
func (a *listAnswer) letters(l *live, f floor) collect.Page[letter] {
	all, bad := collect.Decode(a.Data, func(m *liveMessage) bool { return digits(m.ID) && digits(m.Sender) && m.Conversation != "" })
	page := collect.Page[letter]{Bad: bad}
	var ids []string
	for _, m := range all {
		ids = append(ids, m.ID)
	}
	page.Newest = f.raised(ids, 0)
	n, reached := f.above(ids)
	if a.Meta != nil && !reached {
		page.Next = a.Meta.Next
	}
	with := a.Includes.index()
	talks := map[string][]social.Item{}
	for i := range all[:n] {
		m := letter{post: all[i].toPost(l.me, with), with: all[i].correspondent(l.me, with)}
		page.Things = append(page.Things, m)
		if m.post.Audience == social.AudienceDirect {
			talks[m.post.Thread] = append(talks[m.post.Thread], social.Item{Post: m.post})
		}
	}
	for _, t := range talks { // as far as the page goes
		answer(t)
	}
	return page
}

// toPost reads a message as one of an export.
func (m *liveMessage) toPost(me *liveUser, with *beside) *social.Post {
	f := messages{source: sourceMessages, group: m.group(), account: me.account(), names: map[string]social.Person{}}
	if u := with.users[m.Sender]; u != nil {
		f.names[m.Sender] = social.Person{ID: u.ID, Handle: u.Handle, Name: plainText(u.Name, nil, nil)}
	}
	old := message{ID: m.ID, Sender: m.Sender, Text: m.Text, Created: m.Created}
	for _, u := range m.Entities.URLs {
		to := u.Expanded
		if u.Media != "" {
			to = "https://x.com/messages/media/" + m.ID // as an export has it: the picture itself
		}
		old.URLs = append(old.URLs, messageURL{u.URL, to})
	}
	var c conversation
	c.DM.ID = m.Conversation
	p := f.post(&record{talk: &talk{}}, &c, &old)
	for _, key := range m.Attachments.Media {
		kind, _ := mediaKey(key)
		p.Media = append(p.Media, social.Media{Type: strings.Replace(kind, "animated_gif", "animation", 1)})
	}
	if a, b, ok := strings.Cut(m.Conversation, "-"); ok {
		if p.Members = 2; a == b {
			p.Members = 1
		}
	}
	return p
}

// group reports whether more than two people talk: a conversation of two bears
// the numbers of both.
func (m *liveMessage) group() bool {
	a, b, ok := strings.Cut(m.Conversation, "-")
	return !ok || !digits(a) || !digits(b)
}

// correspondent is the other side of the conversation, or who wrote in a group.
func (m *liveMessage) correspondent(me *liveUser, with *beside) social.Connection {
	id, relation := m.Sender, social.RelationGroupMember
	if !m.group() {
		a, b, _ := strings.Cut(m.Conversation, "-")
		if id, relation = a, social.RelationCorrespondent; a == me.ID {
			id = b
		}
	}
	if id == me.ID {
		return social.Connection{}
	}
	if u := with.users[id]; u != nil {
		return *u.connection(relation, sourceMessages)
	}
	return social.Connection{ID: id, Relation: relation, Source: sourceMessages}
}
