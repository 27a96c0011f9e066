package review

import (
	"net/http"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// listPage is the findings that a filter lets through.
type listPage struct {
	view
	Filter filter
	Menus  []menu
	Chosen string // of the menus, in words
	Pager  pager
	Cards  []cardView
	All    bool   // the boxes of all on the page are set
	Select string // address that sets them
	Clear  string // address without a filter but the order
	News   []tab  // what is different from the run before
	Whole  string // address that shows what is only worth knowing too
}

// cardView is a finding as a page shows it.
type cardView struct {
	*card
	view    *view
	Link    string // of its own page
	Whose   *linkage.Person
	Story   *disclosure.Story
	Post    *social.Post // as it is kept; nil in a list
	Lost    bool         // the item is a post, and is not kept any more
	Single  bool         // on a page of its own
	Checked bool         // its box is set
}

// Token and Back are what its forms carry.
func (c cardView) Token() string { return c.view.Token }

// Back is the address to which its forms lead back.
func (c cardView) Back() string { return c.view.Back }

// Report is the report it is in.
func (c cardView) Report() *audit.Report { return c.view.Report }

func (s *site) card(v *view, c *card, f filter) cardView {
	return cardView{card: c, view: v, Link: f.link("/finding/" + c.Key), Whose: s.book.asks[c.ID], Story: s.book.stories[placeOf(c.Account.Key(), c.Item.ID)]}
}

func (s *site) list(r *http.Request) (shown, error) {
	f := readFilter(r.URL.Query())
	open := s.book.open()
	chosen := f.choose(open)
	p := &listPage{view: s.view(r, "findings", "Findings"), Menus: f.menus(open, s.book.report.Changes != nil), All: r.URL.Query().Get("select") == "page"}
	p.Chosen = chosenIn(p.Menus)
	p.Pager = newPager(len(chosen), f.Page, perPage, func(n int) string { return f.page(n).link("/") })
	f.Page = p.Pager.Page
	p.Filter, p.Back = f, f.link("/")
	p.Clear, p.Whole = filter{Sort: f.Sort}.link("/"), filter{Severity: anySeverity}.link("/")
	if !f.Set() && f.Page == 1 {
		p.News = s.news()
	}
	p.Select = p.Back + "?select=page"
	if strings.Contains(p.Back, "?") {
		p.Select = p.Back + "&select=page"
	}
	for _, c := range part(p.Pager, chosen) {
		cv := s.card(&p.view, c, f)
		cv.Checked = p.All
		p.Cards = append(p.Cards, cv)
	}
	return shown{"list", p}, nil
}

// silencedPage is what the owner called a false alarm.
type silencedPage struct {
	view
	Pager pager
	Cards []cardView
}

func (s *site) silenced(r *http.Request) (shown, error) {
	f := readFilter(r.URL.Query())
	all := s.book.silenced(true)
	p := &silencedPage{view: s.view(r, "silenced", "False alarms")}
	p.Pager = newPager(len(all), f.Page, perPage, func(n int) string { return filter{Page: n}.link("/silenced") })
	for _, c := range part(p.Pager, all) {
		p.Cards = append(p.Cards, s.card(&p.view, c, filter{}))
	}
	return shown{"silenced", p}, nil
}

// coveragePage is what was read, and what could not be read or checked.
type coveragePage struct{ view }

func (s *site) coverage(r *http.Request) (shown, error) {
	return shown{"coverage", &coveragePage{s.view(r, "coverage", "Read, and not read")}}, nil
}
