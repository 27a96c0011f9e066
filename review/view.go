package review

import (
	"net/http"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/report"
)

// view is what every page shows.
type view struct {
	Title    string
	Here     string // which of the pages it is
	Token    string
	Back     string // the address of this page, for forms
	Said     notice
	Progress progress
	Report   *audit.Report
	Hold     holding
	Stale    bool
	Asked    int // people of whom it is asked
	Told     int // stories of several posts
}

// holding is what stands in the way of removing anything.
type holding struct {
	audit.Hold
	Asked   bool // it was answered
	Allows  bool
	Matters []matterView
}

// matterView is a matter and whether the owner named it.
type matterView struct {
	Matter
	Named bool
}

// Names are the matters that the owner named.
func (h holding) Names() []string {
	var names []string
	for _, m := range h.Matters {
		if m.Named {
			names = append(names, m.Name)
		}
	}
	return names
}

func (s *site) view(r *http.Request, here, title string) view {
	v := view{
		Title: title, Here: here, Token: s.token, Back: r.URL.RequestURI(), Said: s.said, Progress: s.book.progress(), Report: s.book.report, Stale: s.book.stale,
		Hold: holding{Hold: s.hold, Asked: s.asked, Allows: s.hold.Allows(s.now())},
	}
	for _, m := range s.matters {
		v.Hold.Matters = append(v.Hold.Matters, matterView{m, slices.Contains(s.hold.Matters, m.Word)})
	}
	for i := range s.book.report.People {
		if kindOf(&s.book.report.People[i]) == peopleAsked {
			v.Asked++
		}
	}
	for i := range s.book.report.Stories {
		if len(s.book.report.Stories[i].Chapters) > 1 {
			v.Told++
		}
	}
	return v
}

// The kinds of people by what becomes of them on the page.
const (
	peopleAsked    = ""
	peopleLess     = "less"
	peopleAnswered = "answered"
)

func kindOf(p *linkage.Person) string {
	switch {
	case p.Answer != nil:
		return peopleAnswered
	case p.Band == linkage.Likely || p.Band == linkage.Possible:
		return peopleAsked
	}
	return peopleLess
}

// pager leads through the pages of a list.
type pager struct {
	Page, Pages int
	From, To    int // of the things shown, from 1; 0 if there are none
	Of          int
	First, Last string // addresses; "" where there is nothing further
	Prev, Next  string
}

// newPager makes a page of a list; a page behind the last is the last.
func newPager(of, page, per int, link func(int) string) pager {
	p := pager{Of: of, Pages: max((of+per-1)/per, 1)}
	p.Page = min(max(page, 1), p.Pages)
	if of > 0 {
		p.From, p.To = (p.Page-1)*per+1, min(p.Page*per, of)
	}
	if p.Page > 1 {
		p.First, p.Prev = link(1), link(p.Page-1)
	}
	if p.Page < p.Pages {
		p.Next, p.Last = link(p.Page+1), link(p.Pages)
	}
	return p
}

// part returns what is on the page of a list.
func part[T any](p pager, all []T) []T {
	if p.From == 0 {
		return nil
	}
	return all[p.From-1 : p.To]
}

// local returns an address if it leads to a page of the site, and else "": what is
// in a form is not trusted to lead anywhere.
func local(to string) string {
	if !strings.HasPrefix(to, "/") || strings.HasPrefix(to, "//") || strings.ContainsAny(to, "\\\r\n\t#") {
		return ""
	}
	return to
}

// verbMeans says what follows from a decision.
func verbMeans(v audit.Verb) string {
	switch v {
	case audit.Keep:
		return "It may stay as it is."
	case audit.Edit:
		return "You put it in other words, on the network."
	case audit.Hide:
		return "You show it to fewer people, on the network."
	case audit.Delete:
		return "It is to be removed. Nothing is removed here: 'audit remove' shows the plan, keeps a copy and asks first."
	case audit.Advice:
		return "You ask your defence organisation, or somebody else, first."
	case audit.Consent:
		return "Whom it is about agreed to this, and you have it on file."
	case audit.FalseAlarm:
		return "There is nothing in it. While the words stand it is not raised again; say why in the note."
	}
	return ""
}

// bare is a decision without its note, which stands in a field of its own.
func bare(d *audit.Decision) *audit.Decision {
	if d == nil {
		return nil
	}
	c := *d
	c.Note = ""
	return &c
}

// standings are the answers, in the order in which they are offered.
func standings() []linkage.Standing {
	return []linkage.Standing{linkage.IsPatient, linkage.IsFormer, linkage.IsRelative, linkage.IsFriend, linkage.IsColleague, linkage.IsNone}
}

// answeredAs is what was said of a person; "" if nothing.
func answeredAs(p *linkage.Person) linkage.Standing {
	if p.Answer == nil {
		return ""
	}
	return p.Answer.Is
}

// about names a finding in a sentence.
func about(cs []*card) string {
	if len(cs) == 1 {
		return "“" + cs[0].Rule.Title + "”"
	}
	return report.Count(len(cs), "finding", "findings")
}
