package review

import (
	"net/http"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

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
			if ref != nil && ref.Text != "" && begins(ref.Text, strings.TrimSuffix(e.Answers, "…")) {
				e.Answers = ref.Text
				break
			}
		}
	}
	return e
}
