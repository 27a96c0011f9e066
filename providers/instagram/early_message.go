package instagram

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/internal/meta"
	"github.com/probity-audit/probity/social"
)

// earlyMessages reads messages.json: a list of conversations, each one value.
func (r *reading) earlyMessages() {
	for source, v := range r.Values(secEarlyMessages, meta.Lists) {
		var in struct {
			Participants []meta.Text       `json:"participants"`
			Conversation []json.RawMessage `json:"conversation"`
		}
		if json.Unmarshal(v.JSON, &in) != nil || len(in.Participants) == 0 {
			r.Index.Failed(secEarlyMessages, 1)
			continue
		}
		c := conversation.Conversation{Group: len(in.Participants) > 2, Source: source}
		var names []string
		for _, p := range in.Participants {
			if handle := string(p); handle != "" && !r.own(handle) {
				c.Others = append(c.Others, social.Person{Handle: handle})
				names = append(names, strings.ToLower(handle))
			}
		}
		slices.Sort(names)
		c.ID = social.ContentID(append([]string{"thread"}, names...)...)
		var messages []*social.Post
		for _, raw := range in.Conversation {
			if m := r.earlyMessage(raw, source); m != nil {
				messages = append(messages, m)
			}
		}
		c.Messages(messages)
		r.conversation(&c, messages)
	}
}

// earlyMessage decodes a message; nil if there is none in it.
func (r *reading) earlyMessage(raw []byte, source string) *social.Post {
	var m earlyMessage
	if json.Unmarshal(raw, &m) != nil || m.Sender == "" {
		r.Index.Failed(secEarlyMessages, 1)
		return nil
	}
	p := m.post()
	switch {
	case m.Video != "" || m.Action != "":
		r.calls++
		return nil
	case p.Text == "" && len(p.Media) == 0 && len(p.Links) == 0 && p.Quotes == nil:
		r.empty++
		return nil
	}
	p.Source, p.Mine = source, r.own(string(m.Sender))
	if !p.Mine {
		p.Author = social.Person{Handle: string(m.Sender)}
	}
	p.ID = meta.MessageID(p, string(m.Sender))
	if !r.Fresh(p) {
		return nil
	}
	return p
}

// earlyMessage is a message of 2018 to 2020.
type earlyMessage struct {
	Sender  meta.Text `json:"sender"`
	Created meta.Text `json:"created_at"`
	Text    meta.Text `json:"text"`
	Link    meta.Text `json:"link"`
	Media   meta.Text `json:"media"`
	Photo   meta.Text `json:"media_url"`
	Voice   meta.Text `json:"voice_media"`
	Owner   meta.Text `json:"media_owner"`
	Caption meta.Text `json:"media_share_caption"`
	Share   meta.Text `json:"media_share_url"`
	Story   meta.Text `json:"story_share"`
	Heart   meta.Text `json:"heart"`
	Action  meta.Text `json:"action"`
	Video   meta.Text `json:"video_call_action"`
}

// post is the message in the words of every network.
func (m *earlyMessage) post() *social.Post {
	p := &social.Post{Text: string(cmp.Or(m.Text, m.Heart, m.Story))}
	p.Published, p.TimeKnown = clock(string(m.Created))
	for _, ref := range []meta.Text{m.Media, m.Photo, m.Voice} {
		if meta.IsURL(string(ref)) {
			medium := meta.Media{URI: ref}
			p.Media = append(p.Media, medium.Social(func(string) string { return "" }))
		}
	}
	if meta.IsURL(string(m.Link)) {
		p.Links = append(p.Links, string(m.Link))
	}
	if m.Caption != "" || m.Share != "" || m.Owner != "" {
		p.Quotes = &social.Ref{URL: string(m.Share), Text: string(m.Caption), Author: social.Person{Handle: strings.TrimPrefix(string(m.Owner), "@")}}
	}
	return p
}
