package review

import (
	"cmp"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/report"
)

// peoplePage is those who may be patients, or of whom the owner has spoken.
type peoplePage struct {
	view
	About  []string
	Tabs   []tab
	Pager  pager
	People []personView
}

type tab struct {
	Link, Label string
	Count       int
	Here        bool
}

// personView is a person as a page shows one.
type personView struct {
	*linkage.Person
	view *view
	Said []string // what was said before of all
	Key  string
}

// Token and Back are what the form carries.
func (p personView) Token() string { return p.view.Token }

// Back is the address to which the form leads back.
func (p personView) Back() string { return p.view.Back }

func (s *site) person(v *view, p *linkage.Person, said []string) personView {
	return personView{Person: p, view: v, Said: said, Key: keyOf(p.ID)}
}

const peoplePerPage = 25

func (s *site) people(r *http.Request) (shown, error) {
	f := readFilter(r.URL.Query())
	show := oneOf(r.URL.Query().Get("show"), []string{peopleLess, peopleAnswered})
	by := map[string][]*linkage.Person{}
	for i := range s.book.report.People {
		p := &s.book.report.People[i]
		by[kindOf(p)] = append(by[kindOf(p)], p)
	}
	p := &peoplePage{view: s.view(r, "people", "People"), About: report.AboutPeople(s.book.report)}
	for _, t := range []struct{ show, label string }{{peopleAsked, "To answer"}, {peopleLess, "Less likely"}, {peopleAnswered, "Answered by you"}} {
		p.Tabs = append(p.Tabs, tab{Link: peopleLink(t.show, 1), Label: t.label, Count: len(by[t.show]), Here: t.show == show})
	}
	p.Pager = newPager(len(by[show]), f.Page, peoplePerPage, func(n int) string { return peopleLink(show, n) })
	said := report.SaidOfAll(s.book.report)
	for _, who := range part(p.Pager, by[show]) {
		p.People = append(p.People, s.person(&p.view, who, said))
	}
	return shown{"people-page", p}, nil
}

func peopleLink(show string, page int) string {
	q := url.Values{}
	if show != peopleAsked {
		q.Set("show", show)
	}
	if page > 1 {
		q.Set("page", strconv.Itoa(page))
	}
	if len(q) == 0 {
		return "/people"
	}
	return "/people?" + q.Encode()
}

// answer keeps what a form says of a person.
func (s *site) answer(r *http.Request) (string, error) {
	back := cmp.Or(local(r.PostFormValue("back")), "/people")
	p := s.book.people[r.PostFormValue("who")]
	if p == nil {
		return back, errors.New("this person is not in the report any more")
	}
	is := linkage.Standing(r.PostFormValue("is"))
	a := linkage.Answer{Is: is, Note: clip(strings.TrimSpace(r.PostFormValue("note")), mostNote), At: s.now().UTC().Truncate(time.Second), Profiles: []string{p.ID}}
	switch {
	case is == takeBack:
		a.Is, a.Note = "", ""
	case !slices.Contains(standings(), is):
		return back, errors.New("no answer was chosen")
	}
	for i := range p.Profiles {
		if key := p.Profiles[i].Key(); key != p.ID {
			a.Profiles = append(a.Profiles, key)
		}
	}
	if err := s.desk.Answer(r.Context(), a); err != nil {
		return back, plain(err)
	}
	next := s.nextPerson(p)
	s.book.answer(p, a)
	s.said = notice{Text: report.Called(p) + ": " + report.Standing(a.Is) + ". Kept."}
	if a.Is == "" {
		s.said.Text = report.Called(p) + ": what you said is forgotten."
	}
	if next != "" && strings.HasPrefix(back, "/people") {
		return back + "#p-" + next, nil
	}
	return back + "#main", nil
}

// nextPerson is the key of the one who follows among those who are listed together.
func (s *site) nextPerson(p *linkage.Person) string {
	kind, past := kindOf(p), false
	for i := range s.book.report.People {
		other := &s.book.report.People[i]
		if past && kindOf(other) == kind {
			return keyOf(other.ID)
		}
		past = past || other.ID == p.ID
	}
	return ""
}
