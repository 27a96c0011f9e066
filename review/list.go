package review

import (
	"net/http"
	"slices"
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
	Pager  pager
	Cards  []cardView
	All    bool   // the boxes of all on the page are set
	Select string // address that sets them
	Clear  string // address without a filter but the order
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
	p := &listPage{view: s.view(r, "findings", "Findings"), Menus: f.menus(open), All: r.URL.Query().Get("select") == "page"}
	p.Pager = newPager(len(chosen), f.Page, perPage, func(n int) string { return f.page(n).link("/") })
	f.Page = p.Pager.Page
	p.Filter, p.Back = f, f.link("/")
	p.Clear, p.Whole = filter{Sort: f.Sort}.link("/"), filter{Severity: anySeverity}.link("/")
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

// findingPage is one finding with all that is known of it.
type findingPage struct {
	view
	Card       cardView
	List       string // address of the list it comes from
	Prev, Next string // addresses of its neighbours there
	Nth, Of    int    // its place there; 0 if it is not in it
	Person     *personView
}

func (s *site) finding(r *http.Request) (shown, error) {
	c := s.book.byKey[r.PathValue("key")]
	if c == nil {
		return shown{}, errGone
	}
	f := readFilter(r.URL.Query())
	p := &findingPage{view: s.view(r, "finding", c.Rule.Title)}
	p.Card = s.card(&p.view, c, f)
	p.Card.Single = true
	chosen := f.choose(s.book.open())
	for i, other := range chosen {
		if other != c {
			continue
		}
		p.Nth, p.Of = i+1, len(chosen)
		f.Page = i/perPage + 1
		if i > 0 {
			p.Prev = f.link("/finding/" + chosen[i-1].Key)
		}
		if i+1 < len(chosen) {
			p.Next = f.link("/finding/" + chosen[i+1].Key)
		}
	}
	p.List = f.link("/")
	if c.silent() {
		p.List = "/silenced"
	}
	it, ok, err := s.desk.Item(r.Context(), c.Account, c.Item)
	if err != nil {
		return shown{}, err
	}
	if ok {
		whole := *c
		finding := *c.Finding
		finding.Evidence = wholeEvidence(finding.Evidence, it)
		whole.Finding = &finding
		p.Card.card, p.Card.Post = &whole, it.Post
	}
	p.Card.Lost = !ok && slices.Contains(social.PostKinds(), c.Item.Kind)
	if who := p.Card.Whose; who != nil {
		pv := s.person(&p.view, who, nil)
		p.Person = &pv
	}
	return shown{"finding", p}, nil
}

// wholeEvidence is the evidence in all the words of the item, with all that it
// answers.
func wholeEvidence(e audit.Evidence, it social.Item) audit.Evidence {
	e = whole(e, audit.Words(it))
	if p := it.Post; p != nil {
		for _, ref := range []*social.Ref{p.Answers, p.Quotes} {
			if ref != nil && strings.HasPrefix(ref.Text, strings.TrimSuffix(e.Answers, "…")) && ref.Text != "" {
				e.Answers = ref.Text
				break
			}
		}
	}
	return e
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

// storiesPage is what posts give away together.
type storiesPage struct {
	view
	Pager   pager
	Stories []storyView
}

type storyView struct {
	*disclosure.Story
	Key   string
	Cards []cardView // findings in its posts
}

const storiesPerPage = 10

func (s *site) stories(r *http.Request) (shown, error) {
	var several, alone []*disclosure.Story
	for i := range s.book.report.Stories {
		if st := &s.book.report.Stories[i]; len(st.Chapters) > 1 {
			several = append(several, st)
		} else {
			alone = append(alone, st)
		}
	}
	all := append(several, alone...)
	f := readFilter(r.URL.Query())
	p := &storiesPage{view: s.view(r, "stories", "Together")}
	p.Pager = newPager(len(all), f.Page, storiesPerPage, func(n int) string { return filter{Page: n}.link("/stories") })
	for _, st := range part(p.Pager, all) {
		sv := storyView{Story: st, Key: keyOf(st.ID)}
		seen := map[*card]bool{}
		for _, ch := range st.Chapters {
			for _, c := range s.book.at[placeOf(ch.Account.Key(), ch.ID)] {
				if !seen[c] && !c.silent() && len(sv.Cards) < perPage {
					seen[c] = true
					sv.Cards = append(sv.Cards, s.card(&p.view, c, filter{}))
				}
			}
		}
		p.Stories = append(p.Stories, sv)
	}
	return shown{"stories-page", p}, nil
}
