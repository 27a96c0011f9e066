package tiktok

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// message is one of a conversation.
type message struct {
	Date    text  `json:"Date"`
	From    text  `json:"From"`
	Content words `json:"Content"`
}

func (r *reading) chat(v jsonstream.Value)      { r.conversation(v, false) }
func (r *reading) groupChat(v jsonstream.Value) { r.conversation(v, true) }

// conversation yields one conversation. Its name in the map ends with whom it is
// with: "Chat History with name:".
func (r *reading) conversation(v jsonstream.Value, group bool) {
	title, all, ok := messagesOf(v)
	r.tally().records += len(all) - 1 // the conversation was counted as one
	if !ok {
		r.tally().records++
		r.fail()
		return
	}
	title = strings.TrimSpace(strings.TrimRight(strings.TrimSpace(title), ":"))
	with, named := cutFold(title, "chat history with ")
	if !named {
		with, named = cutFold(title, "group chat with ")
	}
	var posts []*social.Post
	for _, m := range all {
		if p := r.message(m); p != nil {
			posts = append(posts, p)
		} else {
			r.fail()
		}
	}
	c := conversation.Conversation{Group: group, Source: r.source}
	switch {
	case group:
		c.ID, c.Name = "group "+strings.ToLower(with), with
	case named && (wrote(posts, with) || !slices.ContainsFunc(posts, func(p *social.Post) bool { return !p.Mine })):
		c.Others = []social.Person{other(with)}
	case named: // the name of an account that was renamed or is gone; those who wrote are known
	default: // in another language: whom it is with is the one who wrote
		for _, p := range posts {
			if !p.Mine {
				with = p.Author.Handle
				break
			}
		}
	}
	if !group {
		c.ID = strings.ToLower(with)
	}
	for _, p := range posts {
		p.ID = r.repeats.Next(social.ContentID("message", social.Stamp(p.Published), c.ID, p.Author.ID, p.Text))
	}
	c.Messages(posts)
	if len(all) == 0 {
		r.tally().gone++
	}
	for _, p := range posts {
		if p.Published.IsZero() {
			r.tally().undated++
		}
		if p.Text == "" {
			r.tally().blank++
		}
		if r.fresh(p) {
			r.send(social.Item{Post: p})
		}
	}
	for _, con := range c.People(posts) {
		r.connect(con)
	}
}

// wrote reports whether the person of that user name wrote one of the messages.
func wrote(posts []*social.Post, handle string) bool {
	id := strings.ToLower(handle)
	return slices.ContainsFunc(posts, func(p *social.Post) bool { return p.Author.ID == id })
}

// message returns nil for one without a sender.
func (r *reading) message(m message) *social.Post {
	from := handle(m.From)
	if from == "" {
		return nil
	}
	words := string(m.Content)
	p := &social.Post{Published: parseTime(string(m.Date)), Text: words, Hashtags: social.Hashtags(words), Mentions: mentions(words), Links: links(words)}
	if p.Mine = r.owner != "" && strings.ToLower(from) == r.owner; !p.Mine {
		p.Author = other(from)
	}
	return p
}

// other is somebody by their user name. What cannot be one, such as the words for an
// account that was deleted, is a name.
func other(handle string) social.Person {
	p := social.Person{ID: strings.ToLower(handle), Name: handle}
	if isHandle(handle) {
		p.Handle, p.Name = handle, ""
	}
	return p
}

// messagesOf takes a conversation apart: a list below its title, or an object that
// holds both. An empty one has no messages; ok is false for anything else.
func messagesOf(v jsonstream.Value) (title string, all list[message], ok bool) {
	if len(v.Path) > 3 {
		title = social.Plain(v.Path[3])
	}
	data := bytes.TrimSpace(v.JSON)
	switch data[0] {
	case '[':
		return title, all, all.UnmarshalJSON(data) == nil
	case '"':
		return title, nil, empty(data)
	case '{':
		var fields map[string]json.RawMessage
		if json.Unmarshal(data, &fields) != nil {
			return title, nil, false
		}
		for _, key := range slices.Sorted(maps.Keys(fields)) {
			raw := fields[key]
			if raw[0] == '[' {
				var more list[message]
				_ = more.UnmarshalJSON(raw) // never fails
				all = append(all, more...)
			} else if f := fold(key); title == "" && (strings.HasSuffix(f, "name") || strings.HasSuffix(f, "title")) {
				var t text
				_ = t.UnmarshalJSON(raw) // never fails
				title = string(t)
			}
		}
		return title, all, len(all) > 0 || len(fields) == 0
	}
	return title, nil, false
}

// cutFold cuts a beginning off s, whatever its case.
func cutFold(s, prefix string) (string, bool) {
	if len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix) {
		return strings.TrimSpace(s[len(prefix):]), true
	}
	return s, false
}
