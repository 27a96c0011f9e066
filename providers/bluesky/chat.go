package bluesky

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// maxHeld is how many bytes of messages are held before they are yielded: those of
// one conversation may stand anywhere in the file.
const maxHeld = 128 << 20

// chats yields the messages.
type chats struct {
	r       *reading
	owner   string
	people  map[string]social.Person // by DID
	talks   map[string]*talk
	held    int
	deleted int
	source  string
	links   map[string]social.Connection // by relation and DID
}

// talk is a conversation.
type talk struct {
	conversation.Conversation
	count    int // people in it; 0 if not known
	direct   bool
	members  map[string]bool
	messages []*social.Post
	seen     map[string]bool
}

func (r *reading) chats(me string) {
	var all census
	for _, name := range r.found.chats {
		all.count(r.ctx, r.fsys, name)
	}
	c := &chats{r: r, owner: r.account.did, people: map[string]social.Person{}, talks: map[string]*talk{}, links: map[string]social.Connection{}}
	if c.owner == "" {
		c.owner = all.writer(me)
	}
	switch {
	case c.owner == "":
		r.gap("whose messages they are", social.ReasonNotInExport, 0,
			"The download of the chats does not say which of the people is you, so that your own messages could not be told from those of others. Give the CAR file too, in the same folder, or say who you are with --me.", social.KindMessage)
	case !all.met(c.owner):
		r.gap("your own messages", social.ReasonNotInExport, 0,
			"You take part in none of these conversations, as far as the download says. Make sure that it is of the same account.", social.KindMessage)
	}
	r.account.did = cmp.Or(r.account.did, c.owner)
	for _, name := range r.found.chats {
		if !c.read(name) {
			return
		}
	}
	if !c.flush() {
		return
	}
	for _, key := range slices.Sorted(maps.Keys(c.links)) {
		con := c.links[key]
		if !r.send(social.Item{Connection: &con}) {
			return
		}
	}
	if c.deleted > 0 {
		r.gap("deleted messages", social.ReasonNotInExport, c.deleted, "The download says that they were there, without their words. Others in the conversation may still have them.", social.KindMessage)
	}
}

// read takes in a file. It reports whether to go on.
func (c *chats) read(name string) bool {
	f, err := c.r.fsys.Open(name)
	if err != nil {
		c.r.found.index.Broken(secChat, jsonstream.Why(err))
		return true
	}
	defer f.Close()
	c.source = name
	for o, err := range lines(f) {
		switch {
		case c.r.stopped || c.r.ctx.Err() != nil:
			return false
		case err != nil:
			c.r.found.index.Broken(secChat, jsonstream.Why(err))
			return true
		case !tell(o, "", c, 0):
			c.r.failed(secChat)
		}
		if c.held > maxHeld && !c.flush() {
			return false
		}
	}
	return true
}

func (c *chats) talk(convo string) *talk {
	t := c.talks[convo]
	if t == nil {
		t = &talk{Conversation: conversation.Conversation{ID: convo, Source: c.source}, members: map[string]bool{}, seen: map[string]bool{}}
		c.talks[convo] = t
	}
	return t
}

func (c *chats) person(convo string, p social.Person) {
	if p.ID == "" {
		return
	}
	old := c.people[p.ID]
	c.people[p.ID] = social.Person{ID: p.ID, Handle: cmp.Or(old.Handle, p.Handle), Name: cmp.Or(old.Name, p.Name)}
	if convo != "" {
		c.talk(convo).members[p.ID] = true
	}
}

func (c *chats) about(convo, name string, group, direct bool, n int) {
	t := c.talk(convo)
	t.Name, t.count = cmp.Or(name, t.Name), max(n, t.count)
	t.Group, t.direct = t.Group || group, t.direct || direct
}

// declared yields the settings of a line, unless the repository has them.
func (c *chats) declared(o object) {
	if len(c.r.found.repos) == 0 && !c.talk("").seen["declared"] {
		c.talk("").seen["declared"] = true
		c.r.source = c.source
		c.r.choice(o, "allowIncoming", social.SettingMessages)
		c.r.choice(o, "allowGroupInvites", social.SettingGroups)
	}
}

func (c *chats) message(convo string, from social.Person, o object, deleted bool) {
	c.person(convo, from)
	t := c.talk(convo)
	m := &social.Post{Mine: from.ID == c.owner, Published: sent(o), Source: c.source}
	if !m.Mine {
		m.Author = from
	}
	text := readRich(o)
	m.Text, m.Links, m.Hashtags, m.Mentions = text.text, text.links, text.tags, text.mentions
	id := o.text("id")
	if id == "" {
		id = social.ContentID(string(social.KindMessage), social.Stamp(m.Published), from.ID, m.Text)
	}
	if t.seen[id] {
		return // as the last message of a conversation, and again among all
	}
	t.seen[id] = true
	if deleted {
		c.deleted++
		return
	}
	m.ID = strings.TrimPrefix(convo+"/"+id, "/")
	c.shared(m, o.object("embed"))
	t.messages = append(t.messages, m)
	c.held += len(m.Text) + 512
}

// shared notes the post that a message passes on, with its words where the
// download has them.
func (c *chats) shared(m *social.Post, embed object) {
	c.r.account.embed(m, embed)
	view := embed.object("record")
	if m.Quotes == nil || view == nil {
		return
	}
	m.Quotes.Text = view.object("value").text("text")
	if by := person(view.object("author")); !m.Quotes.Mine && by.ID != "" {
		m.Quotes.Author = by
	}
}

// flush yields what is held. It reports whether to go on.
func (c *chats) flush() bool {
	for _, id := range slices.Sorted(maps.Keys(c.talks)) {
		t := c.talks[id]
		t.Others = nil
		for _, did := range slices.Sorted(maps.Keys(t.members)) {
			if did != c.owner {
				t.Others = append(t.Others, c.people[did])
			}
		}
		if !t.direct && (t.count > 2 || c.owner != "" && len(t.Others) > 1 || len(t.Others) > 2) {
			t.Group = true
		}
		for _, m := range t.messages {
			if !m.Mine {
				m.Author = c.people[m.Author.ID]
			}
		}
		t.Messages(t.messages)
		for _, m := range t.messages {
			if m.Members = max(t.count, c.size(t)); !c.r.send(social.Item{Post: m}) {
				return false
			}
		}
		if len(t.messages) > 0 || len(t.seen) == 0 {
			c.connect(t)
		}
		t.messages, t.seen = nil, map[string]bool{}
	}
	c.held = 0
	return true
}

// size returns how many people are in a conversation; 0 if that is not known.
func (c *chats) size(t *talk) int {
	switch {
	case len(t.Others) == 0:
		return 0
	case c.owner == "": // who is among the others
		return len(t.Others)
	}
	return len(t.Others) + 1
}

// connect notes the people of a conversation. Somebody met in several groups is one
// connection, from the first time on.
func (c *chats) connect(t *talk) {
	if c.owner == "" {
		return // one of them is the owner
	}
	for _, con := range t.People(t.messages) {
		con.URL = site + con.ID
		key := string(con.Relation) + " " + con.ID
		if old, ok := c.links[key]; ok && (con.Since.IsZero() || !old.Since.IsZero() && !con.Since.Before(old.Since)) {
			continue
		}
		c.links[key] = con
	}
}
