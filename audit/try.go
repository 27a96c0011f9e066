package audit

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

// Try applies one rule to one example and returns what it finds there.
func Try(r *Rule, e Example) []Finding {
	items := append(slices.Clone(e.Before), e.Item)
	if e.Item.Profile == nil && (e.Profile.Name != "" || e.Profile.Bio != "" || e.Profile.Handle != "") {
		items = slices.Insert(items, 0, social.Item{Profile: &e.Profile})
	}
	s := &social.Snapshot{Account: social.Account{Provider: "example", ID: "1"}, Source: "example", Items: social.Literal(items...)}
	for _, it := range items {
		if p := it.Post; p != nil && p.Published.After(s.Collected) {
			s.Collected = p.Published
		}
	}
	rep := Assess([]*social.Snapshot{s}, []*Rule{r}, e.Owner, nil)
	var found []Finding
	for _, f := range rep.Findings {
		if f.Item.Kind == e.Item.Kind() || f.Item.Kind == "" || f.Item.Kind == social.KindConnection {
			found = append(found, f)
		}
	}
	return found
}
