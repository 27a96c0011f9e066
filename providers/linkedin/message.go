package linkedin

import (
	"cmp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/conversation"
	"github.com/probity-audit/probity/social"
)

// talk is one conversation. The table does not keep its messages together, and
// may be in any order, so all conversations are held until its end.
type talk struct {
	id, title string
	messages  []*social.Post
	drafts    []*social.Post
	people    []social.Person // besides the owner
	lists     []string        // of names, of messages without addresses
	met       map[string]bool // keys of people, and lists
}

// talks gathers the messages of all conversations.
type talks struct {
	r       *reading
	section string
	ids     map[string]bool // of messages
	byID    map[string]*talk
	order   []*talk
	persons map[string]social.Person // by name and address, so that each is kept once
	known   map[string]bool          // names, folded
	names   map[string]string        // that go with an address
}

// messages yields the conversations with people.
func (r *reading) messages() {
	for _, t := range r.gather(secMessages) {
		if r.done() {
			return
		}
		c := conversation.Conversation{ID: t.id, Others: t.people, Group: len(t.people) > 1}
		if c.Group {
			c.Name = t.title
		}
		if len(t.messages) > 0 {
			c.Source = t.messages[0].Source
		}
		c.Messages(t.messages)
		for _, m := range t.messages {
			r.send(social.Item{Post: m})
		}
		for _, m := range t.drafts {
			m.Kind, m.Thread, m.Group, m.Audience = social.KindMessage, t.id, c.Name, social.AudienceOnlyMe
			r.send(social.Item{Post: m})
		}
		for _, p := range c.People(t.messages) {
			p.ID, p.URL = key(social.Person{Handle: p.Handle, Name: p.Name}), address(p.Handle)
			r.connection(&p)
		}
	}
}

// assistants yields the conversations with LinkedIn's assistants: the owner's
// words, given to a company.
func (r *reading) assistants() {
	for _, t := range r.gather(secAssistant) {
		for _, m := range append(t.messages, t.drafts...) {
			m.Kind, m.Thread, m.Audience = social.KindMessage, "assistant:"+t.id, social.AudienceOnlyMe
			if !m.Mine && (m.Author.Name == "" || m.Author.Name == hidden) {
				m.Author = social.Person{Name: "LinkedIn's assistant"}
			}
			r.send(social.Item{Post: m})
		}
	}
}

// gather reads the messages of a section and puts them together by conversation.
func (r *reading) gather(section string) []*talk {
	g := talks{r: r, section: section, ids: map[string]bool{}, byID: map[string]*talk{}, persons: map[string]social.Person{}, known: map[string]bool{fold(r.me.name): true}, names: map[string]string{}}
	r.rows(section, messageFormat, g.add)
	for _, t := range g.order {
		g.complete(t)
	}
	return g.order
}

// add reads one row.
func (g *talks) add(row row) {
	r := g.r
	at, known := r.when(g.section, row.Get("DATE"))
	id := strings.Clone(social.Plain(row.Get("CONVERSATION ID")))
	if id == "" {
		r.failed(g.section, 1)
		return
	}
	t := g.byID[id]
	if t == nil {
		t = &talk{id: id, met: map[string]bool{}}
		g.byID[id] = t
		g.order = append(g.order, t)
	}
	t.title = cmp.Or(t.title, strings.Clone(oneLine(value(row.Get("CONVERSATION TITLE")))))
	from := g.person(row.Get("FROM"), row.Get("SENDER PROFILE URL"))
	m := &social.Post{Mine: r.me.is(from), Published: at, TimeKnown: known, Source: r.source,
		Text: strings.Clone(plain(row.Get("CONTENT"))), Warning: strings.Clone(oneLine(plain(value(row.Get("SUBJECT")))))}
	if !m.Mine {
		m.Author = named(from)
		t.meet(from)
	}
	if to := addresses(row.Get("RECIPIENT PROFILE URLS")); len(to) > 0 {
		for _, u := range to {
			if p := g.person("", u); p.Handle != "" && !r.me.is(p) {
				t.meet(p)
			}
		}
		if slices.ContainsFunc(strings.Split(row.Get("TO"), ","), func(n string) bool { return oneLine(n) == hidden }) {
			t.meet(social.Person{Name: hidden}) // who has no address either
		}
		if len(to) == 1 { // one address goes with one name
			g.person(row.Get("TO"), to[0])
		}
	} else if to := row.Get("TO"); to != "" && !t.met["\x00"+to] {
		t.met["\x00"+to] = true
		t.lists = append(t.lists, strings.Clone(to))
	}
	for _, u := range strings.Split(row.Get("ATTACHMENTS"), ",") {
		if u = web(u); u != "" {
			m.Media = append(m.Media, social.Media{Type: mediaType(u), URL: strings.Clone(u)})
		}
	}
	if m.Text == "" && m.Warning == "" && len(m.Media) == 0 {
		r.unheard++
		return
	}
	m.Hashtags = social.Hashtags(m.Text)
	m.ID = r.repeats.Next(social.ContentID(string(social.KindMessage), social.Stamp(at), id, m.Warning, m.Text))
	if g.ids[m.ID] {
		return // another file of the archive had it
	}
	g.ids[m.ID] = true
	if at.IsZero() {
		r.undated[g.section]++
	}
	if yes(row.Get("IS MESSAGE DRAFT")) || yes(row.Get("IS CONVERSATION DRAFT")) {
		t.drafts = append(t.drafts, m)
		return
	}
	t.messages = append(t.messages, m)
}

// person keeps each person once.
func (g *talks) person(fullName, profile string) social.Person {
	at := fullName + "\x00" + profile
	p, ok := g.persons[at]
	if !ok {
		p = person(strings.Clone(fullName), strings.Clone(profile))
		g.persons[strings.Clone(at)] = p
		g.name(p.Handle, p.Name)
	}
	return p
}

// name notes that a name is somebody's.
func (g *talks) name(handle, fullName string) {
	if fullName == "" || fullName == hidden {
		return
	}
	g.known[fold(fullName)] = true
	if handle != "" {
		g.names[handle] = strings.Clone(fullName)
	}
}

// meet adds somebody to those who take part.
func (t *talk) meet(p social.Person) {
	if k := key(p); k != "" && !t.met[k] {
		t.met[k] = true
		t.people = append(t.people, p)
	}
}

// complete names those of whom only the address was given, and finds in lists of
// names those who never wrote.
func (g *talks) complete(t *talk) {
	here := map[string]bool{}
	for i, p := range t.people {
		if p.Name == "" {
			t.people[i].Name = g.names[p.Handle]
		}
		here[fold(t.people[i].Name)] = true
	}
	for _, l := range t.lists {
		for _, n := range names(l, g.known) {
			if p := (social.Person{Name: n}); !g.r.me.is(p) && !among(here, fold(n)) {
				here[fold(n)] = true
				t.people = append(t.people, p)
			}
		}
	}
}

// among reports whether a name, folded, is in the set, with a degree behind it or
// without: seán sample, mrcpi.
func among(set map[string]bool, n string) bool {
	for at := range len(n) {
		if n[at] == ',' && at > 0 && set[n[:at]] {
			return true
		}
	}
	return set[n]
}

func yes(s string) bool {
	switch strings.ToLower(strings.TrimSpace(s)) {
	case "yes", "true", "1":
		return true
	}
	return false
}
