package reddit

import (
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/social"
)

// talk is one conversation. The tables do not keep its messages together, so all
// conversations of a table are held until its end.
type talk struct {
	conversation.Conversation
	messages []*social.Post
}

// talks are conversations in the order in which they were met.
type talks struct {
	byID  map[string]*talk
	order []*talk
}

func (t *talks) of(id, source string) *talk {
	if t.byID == nil {
		t.byID = map[string]*talk{}
	}
	if t.byID[id] == nil {
		t.byID[id] = &talk{Conversation: conversation.Conversation{ID: id, Source: source}}
		t.order = append(t.order, t.byID[id])
	}
	return t.byID[id]
}

// who is a member of Reddit. Those who deleted their account have no name.
func who(name string) social.Person {
	if name = strings.Clone(name); name == "" || name == deleted {
		return social.Person{Name: deleted}
	}
	return social.Person{ID: strings.ToLower(name), Handle: name}
}

// deleted stands where an account was deleted.
const deleted = "[deleted]"

// mail is what an export or the interface says of a message.
type mail struct {
	id, thread    string // with the prefix for messages; either may be ""
	from, to      string // user names, or communities: /r/sample
	subject, text string
	url           string
	at            time.Time
	known         social.Certainty
}

// post makes a post of a message.
func (m mail) post(me account) *social.Post {
	p := &social.Post{Kind: social.KindMessage, Mine: me.is(m.from), Published: m.at, TimeKnown: m.known, Warning: m.subject, Text: m.text, URL: m.url,
		Hashtags: social.Hashtags(m.text), Thread: m.thread}
	if !p.Mine {
		p.Author = who(m.from)
	}
	if p.Thread == "" {
		p.Thread = m.id
	}
	if p.Thread == "" {
		p.Thread = "with:" + strings.ToLower(m.from) + "," + strings.ToLower(m.to)
	}
	return p
}

// messages yields the messages between two people.
func (r *reading) messages() {
	var all talks
	r.rows(secMessages, messageFormat, func(row csvfile.Row) {
		from, to := user(row.Get("from")), user(row.Get("to"))
		at, known := r.when(secMessages, row.Get("date"))
		m := mail{id: strings.Clone(fullname("t4_", row.Get("id"))), thread: strings.Clone(fullname("t4_", row.Get("thread_id"))), from: from, to: to,
			subject: strings.Clone(line(row.Get("subject"))), text: strings.Clone(r.words(row.Get("body"))), url: strings.Clone(web(row.Get("permalink"))), at: at, known: known}
		if m.text == "" && m.subject == "" {
			r.mute(row.Get("body"))
			return
		}
		p := m.post(r.me)
		t := all.of(p.Thread, r.source)
		if p.Mine && to != "" {
			t.meet(who(to))
		}
		if r.fresh(p, m.id) {
			t.messages = append(t.messages, p)
		}
	})
	r.yieldAll(&all)
}

// mute counts a message without words, unless it was counted as gone.
func (r *reading) mute(words string) {
	if !gone(plain(words)) {
		r.unheard++
	}
}

// meet adds somebody to the others.
func (t *talk) meet(p social.Person) {
	for _, o := range t.Others {
		if o.ID == p.ID && o.Name == p.Name {
			return
		}
	}
	t.Others = append(t.Others, p)
}

// chats yields the chats, between two or in a group, and those of a community.
func (r *reading) chats() {
	var all talks
	r.rows(secChats, chatFormat, func(row csvfile.Row) {
		at, known := r.when(secChats, row.Get("created_at"))
		from := user(row.Get("username"))
		p := &social.Post{Kind: social.KindMessage, Mine: r.me.is(from), Published: at, TimeKnown: known, Text: strings.Clone(r.words(row.Get("message")))}
		if !p.Mine {
			p.Author = who(from)
		}
		if edited, _, ok := parseTime(row.Get("updated_at")); ok && !at.IsZero() && edited.After(at) {
			p.Edited = edited
		}
		channel := strings.Clone(line(row.Get("channel_url")))
		if channel == "" {
			channel = "chat:" + strings.Clone(line(row.Get("subreddit")+" "+row.Get("channel_name")))
		}
		if p.Text == "" {
			r.mute(row.Get("message"))
			return
		}
		t := all.of(channel, r.source)
		if !p.Mine {
			t.meet(p.Author)
		}
		kind, sub := strings.ToLower(row.Get("conversation_type")), line(row.Get("subreddit"))
		if strings.Contains(kind, "group") || strings.Contains(kind, "subreddit") || strings.Contains(kind, "room") || sub != "" {
			t.Group = true
		}
		if t.Name == "" {
			t.Name = strings.Clone(title(sub, line(row.Get("channel_name"))))
		}
		if parent := line(row.Get("thread_parent_message_id")); parent != "" && parent != "0" {
			p.Answers = &social.Ref{ID: strings.Clone(parent)}
		}
		p.Hashtags = social.Hashtags(p.Text)
		p.Thread = channel
		if r.fresh(p, strings.Clone(line(row.Get("message_id")))) {
			t.messages = append(t.messages, p)
		}
	})
	for _, t := range all.order {
		if t.Group = t.Group || len(t.Others) > 1; !t.Group {
			t.Name = ""
		}
	}
	r.yieldAll(&all)
}

// title is the name of a chat, with that of its community.
func title(sub, channel string) string {
	switch {
	case sub == "":
		return channel
	case channel == "":
		return community(sub)
	}
	return community(sub) + ": " + channel
}

// yieldAll yields conversations and those who took part.
func (r *reading) yieldAll(all *talks) {
	for _, t := range all.order {
		if r.done() {
			return
		}
		stated := t.stated()
		t.Messages(t.messages)
		for _, m := range t.messages {
			if to := stated[m]; to != nil {
				m.Answers = to // as the export says, not as it seems
			}
			if t.Group {
				m.Members = 0 // those who only read are not known
			}
			r.send(social.Item{Post: m})
		}
		for _, c := range t.People(t.messages) {
			if c.Handle == "" {
				continue // deleted their account
			}
			address(&c)
			r.connection(&c)
		}
	}
}

// stated is what messages answer as the export says, with who wrote that.
func (t *talk) stated() map[*social.Post]*social.Ref {
	out, byID := map[*social.Post]*social.Ref{}, map[string]*social.Post{}
	for _, m := range t.messages {
		byID[m.ID] = m
	}
	for _, m := range t.messages {
		if m.Answers == nil {
			continue
		}
		if to := byID[m.Answers.ID]; to != nil {
			m.Answers.Author, m.Answers.Mine = to.Author, to.Mine
		}
		out[m] = m.Answers
	}
	return out
}

// address says where somebody's page is. Behind a community are those who look
// after it.
func address(c *social.Connection) {
	c.Page = strings.HasPrefix(c.Handle, "#") || strings.HasPrefix(c.Handle, "/r/") || strings.HasPrefix(c.Handle, "r/")
	if !c.Page {
		c.URL = userURL(c.Handle)
	}
}

func userURL(handle string) string { return "https://www.reddit.com/user/" + handle }
