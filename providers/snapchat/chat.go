package snapchat

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/internal/jsonstream"
	"github.com/probity-audit/probity/social"
)

// chat is a message of chat_history.json. Until 2022 there were lists of what was
// sent and received, with To or From and Text; since 2023 there is a list for each
// conversation, with IsSender and Content.
type chat struct {
	From     word   `json:"From"`
	To       word   `json:"To"`
	Type     word   `json:"Media Type"`
	Created  word   `json:"Created"`
	Millis   word   `json:"Created(microseconds)"` // milliseconds, whatever it says
	Content  words  `json:"Content"`
	Text     words  `json:"Text"`
	Title    word   `json:"Conversation Title"`
	IsSender answer `json:"IsSender"`
	Media    word   `json:"Media IDs"`

	mine bool
}

// nobody is who wrote a message of which the export does not say it.
const nobody = "unknown"

// talk is a conversation being gathered.
type talk struct {
	key      string
	source   string
	messages []chat
}

// chats yields the conversations one after the other.
func (r *reading) chats() {
	r.pictures = sortPictures(r.files.Of(secPictures))
	var now talk
	var old map[string]*talk // of the lists until 2022, by the other person
	r.each(secChats, jsonstream.Lists, func(v jsonstream.Value, source string) bool {
		var c chat
		if json.Unmarshal(v.JSON, &c) != nil || c.empty() {
			r.files.Failed(secChats, 1)
			return true
		}
		if list := strings.ToLower(top(v)); strings.Contains(list, " ") { // a user name holds no space
			c.older(strings.HasPrefix(list, "sent"))
			if old == nil {
				old = map[string]*talk{}
			}
			with := strings.ToLower(string(c.other()))
			if old[with] == nil {
				old[with] = &talk{key: string(c.other()), source: source}
			}
			old[with].messages = append(old[with].messages, c)
			return true
		}
		if top(v) != now.key || source != now.source {
			if !r.talk(now) {
				return false
			}
			now = talk{key: top(v), source: source}
		}
		if !c.IsSender.known && r.me == "" {
			r.unsure++
		}
		c.mine = c.IsSender.yes || !c.IsSender.known && r.me != "" && strings.EqualFold(string(c.From), r.me)
		now.messages = append(now.messages, c)
		return true
	})
	if !r.talk(now) {
		return
	}
	for _, with := range slices.Sorted(maps.Keys(old)) {
		if !r.talk(*old[with]) {
			return
		}
	}
}

func (c *chat) empty() bool {
	return c.From == "" && c.To == "" && c.Created == "" && c.Content == "" && c.Text == ""
}

// older brings a message of the lists until 2022 into the later form.
func (c *chat) older(sent bool) {
	c.mine = sent || c.To != "" && c.From == ""
	if c.IsSender.known {
		c.mine = c.IsSender.yes
	}
	if c.Content == "" {
		c.Content = c.Text
	}
}

// other is the person with whom the message was exchanged.
func (c *chat) other() word {
	if c.mine && c.To != "" {
		return c.To
	}
	return c.From
}

// talk yields a conversation and the people in it, and reports whether to go on.
func (r *reading) talk(t talk) bool {
	if len(t.messages) == 0 {
		return r.alive()
	}
	c, repeats := r.conversation(t), social.Repeats{}
	var posts []*social.Post
	for _, m := range t.messages {
		if strings.HasPrefix(strings.ToUpper(string(m.Type)), "STATUS") && m.Content == "" {
			r.events++ // somebody joined, or took a picture of the screen
			continue
		}
		p := r.message(m, t.key)
		p.ID = repeats.Next(p.ID)
		posts = append(posts, p)
	}
	c.Messages(posts)
	robotic := strings.EqualFold(t.key, robot)
	for _, p := range posts {
		if robotic {
			p.Thread, p.Audience = assistant, social.AudienceOnlyMe
		} else if c.Group {
			p.Members = 0 // those who never wrote are not in the export
		}
		if !r.post(p) {
			return false
		}
	}
	if robotic {
		return true
	}
	for _, con := range c.People(posts) {
		key := string(con.Relation) + con.ID
		if con.ID == nobody || r.met[key] {
			continue // the first chat or group with somebody tells of them
		}
		r.met[key] = true
		con.URL = page(con.ID)
		if !r.send(social.Item{Connection: &con}) {
			return false
		}
	}
	return true
}

// conversation says who takes part. One with a title, with a machine's name for
// its key, or in which several people write to the owner, is a group.
func (r *reading) conversation(t talk) *conversation.Conversation {
	c := &conversation.Conversation{ID: strings.ToLower(t.key), Group: isUUID(t.key), Source: t.source}
	var others []string
	for _, m := range t.messages {
		if m.Title != "" {
			c.Group, c.Name = true, string(m.Title)
		}
		if id := strings.ToLower(string(m.From)); !m.mine && id != "" && !slices.Contains(others, id) {
			others = append(others, id)
		}
	}
	if len(others) > 1 {
		c.Group = true
	}
	if !c.Group && len(others) == 0 && t.key != "" {
		c.Others = []social.Person{r.person(t.key)}
	}
	return c
}

// message makes a post of m; [conversation.Conversation] completes it. Its
// identifier is of the second, the writer and the words, all of which are the same
// in the exports until 2022.
func (r *reading) message(m chat, key string) *social.Post {
	p := &social.Post{Mine: m.mine, Text: string(m.Content)}
	p.Published, p.TimeKnown = moment(m.Created)
	who := strings.ToLower(string(m.From))
	if m.mine {
		who = "to " + strings.ToLower(key)
	} else if isUUID(key) {
		who += " in " + strings.ToLower(key)
	}
	if exact := millis(m.Millis); !exact.IsZero() && (p.Published.IsZero() || exact.Truncate(time.Second).Equal(p.Published)) {
		p.Published, p.TimeKnown = exact, social.TimeExact
	}
	p.ID = social.ContentID(string(social.KindMessage), social.Stamp(p.Published.Truncate(time.Second)), who, p.Text)
	switch from := string(m.From); {
	case m.mine:
	case strings.EqualFold(from, robot):
		p.Author = social.Person{ID: robot, Handle: robot, Name: "My AI"}
	case from != "":
		p.Author = r.person(from)
	case key != "" && !isUUID(key):
		p.Author = r.person(key)
	default:
		p.Author = social.Person{ID: nobody}
	}
	p.Media = r.pictures.of(m)
	return p
}

// isUUID reports whether s is a machine's name for a group: 8-4-4-4-12 digits.
func isUUID(s string) bool {
	if len(s) != 36 {
		return false
	}
	for i := range len(s) {
		dash := i == 8 || i == 13 || i == 18 || i == 23
		hex := s[i] >= '0' && s[i] <= '9' || s[i]|0x20 >= 'a' && s[i]|0x20 <= 'f'
		if dash != (s[i] == '-') || !dash && !hex {
			return false
		}
	}
	return true
}
