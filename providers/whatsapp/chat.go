package whatsapp

import (
	"cmp"
	"maps"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// chat is what is known of one chat before its messages are read.
type chat struct {
	path     string
	shape    shape
	order    order
	sure     bool // of the order
	bracket  bool
	speakers map[string]*prefix // by how they stand; nil for a beginning of a notice
	ids      []string           // of the people who wrote, the busiest first
	members  []social.Person    // all who are known to take part, in order of appearance
	name     string             // as WhatsApp shows it; "" if that is not known
	group    bool
	thread   string // stable from one export to the next
	byMe     string // the person whose telephone made the export, if the chat proves it
	guess    string // the person who is not the one after whom the chat is named
	me       string // the owner, "" if that is not known
	lines    int    // that begin with a header
	classes  classifier
	oldest   time.Time
	newest   time.Time
}

// conclude makes a chat of what the first pass found.
func (s *survey) conclude(name string) *chat {
	c := &chat{path: name, shape: s.shape, bracket: s.shape.bracket, speakers: map[string]*prefix{}, classes: s.classes, lines: s.n}
	c.order, c.sure = s.dates.decide()
	c.oldest, c.newest = s.oldest[c.order], s.newest[c.order]
	wrote, named, owners := map[string]int{}, map[string]string{}, map[string]int{}
	meet := func(id, name string) {
		if _, ok := named[id]; !ok && id != "" {
			named[id] = name
			c.members = append(c.members, social.Person{ID: id, Name: name})
		}
	}
	byStanding := make(map[*prefix]string, len(s.prefixes))
	for standing, p := range s.prefixes {
		byStanding[p] = standing
	}
	var title *prefix
	for _, p := range s.order {
		if p.id == "" || p.quoting() {
			continue
		}
		if long := p.long(); long != "" {
			p.name, p.id = shown(long), AccountID(long)
		} else {
			p.second = ""
		}
		c.speakers[byStanding[p]] = p
		if p.n > p.notices {
			wrote[p.id] += p.n - p.notices
			meet(p.id, p.name)
		} else if p.own {
			meet(p.id, p.name)
		} else if title == nil || p.notices > title.notices {
			title = p
		}
		if p.byMe > 0 {
			owners[p.id] += p.byMe
		}
	}
	c.ids = slices.SortedFunc(maps.Keys(wrote), func(a, b string) int { return cmp.Or(cmp.Compare(wrote[b], wrote[a]), strings.Compare(a, b)) })
	c.name = fromFile(name)
	opener := s.opener
	if title != nil {
		opener = title
	}
	if opener != nil && c.name == "" {
		c.name = opener.name
	}
	other := AccountID(c.name)
	isMember := false
	for _, m := range c.members {
		if isMember = fileSafe(m.ID) == fileSafe(other); isMember {
			other, c.name = m.ID, m.Name
			break
		}
	}
	c.group = s.group || len(c.ids) > 2 || len(c.members) > 2 || len(c.ids) == 2 && other != "" && !isMember
	if c.group {
		for _, j := range s.joined {
			meet(AccountID(j), j)
		}
		if c.name == "" || s.title != "" && fileSafe(AccountID(s.title)) == fileSafe(other) {
			c.name = s.title
		}
	} else if other != "" {
		meet(other, c.name)
	}
	c.thread = c.key(s.start, other)
	if !c.group && len(c.ids) == 2 && isMember {
		c.guess = c.ids[0]
		if c.guess == other {
			c.guess = c.ids[1]
		}
	}
	if len(owners) == 1 {
		for id, n := range owners {
			// On Android anybody can type these words; the chat must agree, or have them twice.
			if c.bracket || id == c.guess || c.guess == "" && n > 1 {
				c.byMe = id
			}
		}
	}
	return c
}

// nameOf returns the name of a member as the chat shows it.
func (c *chat) nameOf(id string) string {
	for _, m := range c.members {
		if m.ID == id {
			return m.Name
		}
	}
	return id
}

// others are the members but the owner.
func (c *chat) others() []social.Person {
	return slices.DeleteFunc(slices.Clone(c.members), func(m social.Person) bool { return m.ID == c.me })
}

// size is how many people are known to take part. The owner does, whether or not
// they wrote; two do where there is no group.
func (c *chat) size() int {
	if !c.group {
		return 2
	}
	if n := len(c.members); slices.Contains(c.ids, c.me) || c.me == "" {
		return n
	}
	return len(c.members) + 1
}

// key names the conversation: two people by who they are, a group by its name, or
// else by when it begins.
func (c *chat) key(start, other string) string {
	switch {
	case !c.group:
		both := make([]string, 0, 2)
		for _, m := range c.members {
			both = append(both, m.ID)
		}
		slices.Sort(both)
		return social.ContentID(append([]string{"chat"}, both...)...)
	case c.name != "":
		return social.ContentID("group", fileSafe(AccountID(c.name)))
	}
	return social.ContentID("group", start)
}

// fileSafe is a name with an underscore for each sign that cannot be in the name of
// a file, in which Android keeps the name of a chat.
func fileSafe(name string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) {
			return '_'
		}
		return r
	}, name)
}

// fromFile returns the name of a chat that Android, and some versions for iPhones,
// put into the name of the file: "WhatsApp Chat with Zoë.txt", in any language that
// has one short word before the name. It returns "" for any other file.
func fromFile(name string) string {
	name = strings.TrimSuffix(path.Base(name), path.Ext(name))
	if !strings.Contains(name, " ") {
		name = strings.ReplaceAll(name, "_", " ")
	}
	if open := strings.LastIndex(name, " ("); open > 0 && strings.HasSuffix(name, ")") && strings.Trim(name[open+2:len(name)-1], "0123456789") == "" {
		name = name[:open] // downloaded more than once
	}
	at := strings.Index(name, "WhatsApp")
	if at < 0 {
		at = strings.Index(name, "whatsapp")
	}
	if at < 0 {
		return ""
	}
	words := strings.Fields(name[at:])
	for i, w := range words {
		if i == 0 || i > 3 || i+1 >= len(words) {
			continue
		}
		switch strings.ToLower(w) {
		case "with", "mit", "con", "com", "avec", "met", "med", "z", "s", "cu", "c", "с", "-", "–":
			return shown(strings.Join(words[i+1:], " "))
		}
	}
	return ""
}
