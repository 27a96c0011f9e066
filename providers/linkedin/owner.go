package linkedin

import (
	"context"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/csvfile"
	"github.com/probity-audit/probity/internal/member"
	"github.com/probity-audit/probity/social"
)

// account is whose archive it is.
type account struct {
	name    string          // as the profile says
	handle  string          // as messages or invitations say
	also    map[string]bool // further names, folded
	among   []string        // addresses, one of which it must be, where that is not known
	created time.Time
	newest  time.Time // of what was looked at
}

// id is what the account is known by.
func (a account) id() string {
	if a.handle != "" {
		return a.handle
	}
	return fold(a.name)
}

// is reports whether somebody is the owner: by their address if it is given and
// known, else by name.
func (a account) is(p social.Person) bool {
	if a.handle != "" && p.Handle != "" {
		return a.handle == p.Handle
	}
	n := fold(p.Name)
	return n != "" && (n == fold(a.name) || a.also[n])
}

// of adds what the owner says of themselves.
func (a account) of(o social.Owner) account {
	said := strings.TrimSpace(o.Handles[name])
	if h := handle(said); h != "" {
		said = h
	}
	if a.handle == "" && said != "" && !strings.Contains(said, " ") {
		a.handle = strings.ToLower(strings.TrimPrefix(said, "@"))
	}
	a.also = map[string]bool{}
	if a.name == "" {
		for _, n := range append([]string{o.Name, o.Handles[name]}, o.Also...) {
			if n := fold(n); n != "" {
				a.also[n] = true
			}
		}
	}
	return a
}

// looked is how much of the messages is looked at to tell whose they are.
const looked = 2 << 20 // bytes

// whose finds out whose archive it is: the profile has the name, and invitations
// and messages have the address that goes with it. Without a profile the owner is
// the one who takes part in every conversation, if there is only one.
func whose(ctx context.Context, fsys fs.FS, index *member.Index) account {
	s := survey{ctx: ctx, fsys: fsys, votes: map[string]int{}, at: map[string]map[string]bool{}, names: map[string]string{}}
	s.rows(index, secProfile, profileFormat, func(row csvfile.Row) {
		if n := fullName(row); s.name == "" && n != "" {
			s.name = n
		}
	})
	s.rows(index, secRegistered, registrationFormat, func(row csvfile.Row) {
		s.created, _, _ = parseTime(row.Get("Registered At"))
	})
	s.rows(index, secInvitations, invitationFormat, func(row csvfile.Row) {
		s.saw(row.Get("Sent At"))
		from, to := person(row.Get("From"), row.Get("inviterProfileUrl")), person(row.Get("To"), row.Get("inviteeProfileUrl"))
		s.part("invitation "+from.Handle+" "+to.Handle, from, to)
	})
	s.rows(index, secMessages, messageFormat, func(row csvfile.Row) {
		s.saw(row.Get("DATE"))
		s.part(row.Get("CONVERSATION ID"), person(row.Get("FROM"), row.Get("SENDER PROFILE URL")))
		for _, u := range addresses(row.Get("RECIPIENT PROFILE URLS")) {
			s.part(row.Get("CONVERSATION ID"), person("", u))
		}
	})
	return s.result()
}

// survey gathers who could be the owner.
type survey struct {
	ctx context.Context
	account
	fsys  fs.FS
	votes map[string]int             // by address, of those who bear the owner's name
	at    map[string]map[string]bool // conversations in which an address takes part
	names map[string]string          // that go with an address
	talks map[string]bool
}

func (s *survey) rows(index *member.Index, section string, f csvfile.Format, each func(csvfile.Row)) {
	for _, file := range index.Of(section) {
		in, err := s.fsys.Open(file.Path)
		if err != nil {
			continue
		}
		for row, err := range csvfile.Rows(io.LimitReader(in, looked), f) {
			if err != nil || s.ctx.Err() != nil {
				break
			}
			if row.Flaw == csvfile.Sound {
				each(row)
			}
		}
		in.Close()
	}
}

func (s *survey) saw(date string) {
	if at, _, _ := parseTime(date); at.After(s.newest) {
		s.newest = at
	}
}

// part notes that people take part in a conversation.
func (s *survey) part(talk string, people ...social.Person) {
	if s.talks == nil {
		s.talks = map[string]bool{}
	}
	s.talks[talk] = true
	for _, p := range people {
		if p.Handle == "" {
			continue
		}
		if s.name != "" && fold(p.Name) == fold(s.name) {
			s.votes[p.Handle]++
		}
		if s.at[p.Handle] == nil {
			s.at[p.Handle] = map[string]bool{}
		}
		s.at[p.Handle][talk] = true
		if p.Name != "" {
			s.names[p.Handle] = p.Name
		}
	}
}

func (s *survey) result() account {
	most := 0
	for h, n := range s.votes {
		if n > most || n == most && h < s.handle {
			s.handle, most = h, n
		}
	}
	if s.handle == "" {
		if all := s.everywhere(); len(all) == 1 {
			s.handle = all[0]
		} else if s.name == "" {
			s.among = all
		}
		if s.name == "" {
			s.name = s.names[s.handle]
		}
	}
	return s.account
}

// everywhere returns those who take part in every conversation, of whom one must be
// the owner.
func (s *survey) everywhere() []string {
	var out []string
	for h, talks := range s.at {
		if len(talks) == len(s.talks) {
			out = append(out, h)
		}
	}
	slices.Sort(out)
	return out
}

// fullName is that of a row whose first columns are a first and a last name.
func fullName(row csvfile.Row) string {
	return oneLine(row.Get("First Name") + " " + row.Get("Last Name"))
}

// fromFolder reads when the archive was made from the folder that LinkedIn packs
// it in: Complete_LinkedInDataExport_03-09-2026.
func fromFolder(member string) time.Time {
	for dir := path.Dir(member); dir != "."; dir = path.Dir(dir) {
		_, date, ok := strings.Cut(path.Base(dir), "LinkedInDataExport_")
		if ok && len(date) >= 10 {
			if at, err := time.Parse("01-02-2006", date[:10]); err == nil && at.Year() >= first && at.Year() < last {
				return at
			}
		}
	}
	return time.Time{}
}
