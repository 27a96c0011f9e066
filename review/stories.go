package review

import (
	"net/http"

	"github.com/probity-audit/probity/audit/disclosure"
)

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
