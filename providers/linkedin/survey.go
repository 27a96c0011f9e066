package linkedin

import (
	"context"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// looked is how much of a table is looked at to tell whose it is.
const looked = 2 << 20 // bytes

// whose finds out whose archive it is: the profile has the name, and invitations
// and messages have the address that goes with it. Without a profile the owner is
// the one who takes part in every conversation, if there is only one.
func whose(ctx context.Context, fsys fs.FS, index *member.Index) account {
	s := newSurvey(ctx)
	s.fsys = fsys
	s.rows(index, secProfile, profileFormat, func(row row) {
		if n := fullName(row); s.name == "" && n != "" {
			s.name = n
		}
	})
	s.rows(index, secRegistered, registrationFormat, func(row row) {
		s.created, _, _ = parseTime(row.Get("Registered At"))
	})
	s.rows(index, secInvitations, invitationFormat, s.invitation)
	s.rows(index, secMessages, messageFormat, s.message)
	return s.result()
}

func newSurvey(ctx context.Context) *survey {
	return &survey{ctx: ctx, account: account{handles: map[string]string{}}, votes: map[string]int{}, talks: map[string]*party{}, names: map[string]string{}}
}

// survey gathers who could be the owner.
type survey struct {
	ctx context.Context
	account
	fsys  fs.FS
	votes map[string]int    // by address, of those who bear the owner's name, or ask or are asked to connect
	talks map[string]*party // conversations
	names map[string]string // that go with an address
}

// party is who takes part in a conversation.
type party struct {
	people map[social.Person]bool
	lists  map[string]bool // of names, of messages without addresses
	told   bool            // who got the messages
}

func (s *survey) rows(index *member.Index, section string, f csvfile.Format, each func(row)) {
	for _, file := range index.Of(section) {
		for row := range csvfile.Beginning(s.fsys, file.Path, looked, f) {
			if s.ctx.Err() != nil {
				return
			}
			each(row)
		}
	}
}

func (s *survey) saw(date string) {
	if at, _, _ := parseTime(date); at.After(s.newest) {
		s.newest = at
	}
}

// invitation notes both sides, and who of them must be the owner.
func (s *survey) invitation(row row) {
	s.saw(row.Get("Sent At"))
	from, to := person(row.Get("From"), row.Get("inviterProfileUrl")), person(row.Get("To"), row.Get("inviteeProfileUrl"))
	talk := "invitation " + key(from) + " " + key(to)
	s.part(talk, from)
	s.part(talk, to)
	s.talks[talk].told = true
	me := social.Person{}
	switch fold(row.Get("Direction")) {
	case "outgoing":
		me = from
	case "incoming":
		me = to
	}
	if me.Handle != "" {
		s.votes[me.Handle]++
	}
	if s.name == "" && me.Name != hidden {
		s.name = me.Name
	}
}

// message notes who wrote to whom.
func (s *survey) message(row row) {
	s.saw(row.Get("DATE"))
	talk := row.Get("CONVERSATION ID")
	s.part(talk, person(row.Get("FROM"), row.Get("SENDER PROFILE URL")))
	to := addresses(row.Get("RECIPIENT PROFILE URLS"))
	for _, u := range to {
		s.part(talk, person("", u))
	}
	t := s.talks[talk]
	if list := oneLine(row.Get("TO")); len(to) == 0 && list != "" && list != hidden {
		t.lists[list] = true
	}
	t.told = t.told || len(to)+len(t.lists) > 0
}

// part notes that somebody takes part in a conversation.
func (s *survey) part(talk string, p social.Person) {
	if s.talks[talk] == nil {
		s.talks[talk] = &party{people: map[social.Person]bool{}, lists: map[string]bool{}}
	}
	if p.Name == hidden {
		p.Name = ""
	}
	if key(p) == "" {
		return
	}
	s.talks[talk].people[p] = true
	if p.Name == "" || p.Handle == "" {
		return
	}
	if s.name != "" && fold(p.Name) == fold(s.name) {
		s.votes[p.Handle]++
	}
	s.names[p.Handle] = p.Name
	if h, met := s.handles[fold(p.Name)]; met && h != p.Handle {
		s.handles[fold(p.Name)] = "" // two people of one name
	} else {
		s.handles[fold(p.Name)] = p.Handle
	}
}

func (s *survey) result() account {
	most := 0
	for h, n := range s.votes {
		if n > most || n == most && h < s.handle {
			s.handle, most = h, n
		}
	}
	if s.handle != "" {
		if s.name == "" {
			s.name = s.names[s.handle]
		}
		return s.account
	}
	all := s.everywhere()
	switch {
	case s.name != "": // the messages may write it in another way, with a title
		all = slices.DeleteFunc(all, func(p social.Person) bool { return p.Handle == "" || !alike(p.Name, s.name) })
		if len(all) == 1 {
			s.handle = all[0].Handle
		}
	case len(all) == 1:
		s.handle, s.name = all[0].Handle, all[0].Name
	default:
		for _, p := range all {
			if p.Name == "" {
				p.Name = p.Handle
			}
			s.among = append(s.among, p.Name)
		}
		slices.Sort(s.among)
	}
	return s.account
}

// alike reports whether two full names have a word in common, or one is not known.
func alike(a, b string) bool {
	words := strings.Fields(fold(b))
	return a == "" || slices.ContainsFunc(strings.Fields(fold(a)), func(w string) bool { return slices.Contains(words, w) })
}

// everywhere returns those who take part in every conversation, of whom one must be
// the owner. A conversation of which only one side is known says nothing.
func (s *survey) everywhere() []social.Person {
	known := map[string]bool{}
	for n := range s.handles {
		known[n] = true
	}
	people, in, talks := map[string]social.Person{}, map[string]int{}, 0
	for _, t := range s.talks {
		if !t.told {
			continue
		}
		here := map[string]bool{}
		for p := range t.people {
			s.meet(p, here, people)
		}
		for list := range t.lists {
			for _, n := range names(list, known) {
				s.meet(social.Person{Name: n}, here, people)
			}
		}
		talks++
		for k := range here {
			in[k]++
		}
	}
	var out []social.Person
	for _, k := range slices.Sorted(maps.Keys(in)) {
		if in[k] == talks {
			out = append(out, people[k])
		}
	}
	return out
}

// meet adds somebody, with the name and the address that go together.
func (s *survey) meet(p social.Person, here map[string]bool, people map[string]social.Person) {
	if p.Name == hidden {
		return
	}
	if p.Handle == "" {
		p.Handle = s.handles[fold(p.Name)]
	}
	if n := s.names[p.Handle]; n != "" {
		p.Name = n
	}
	if k := key(p); k != "" {
		p.ID = p.Handle
		here[k], people[k] = true, p
	}
}
