package audit

import (
	"slices"

	"github.com/probity-audit/probity/social"
)

// Try applies the rules to one example and returns what r, one of them, finds
// there. The others count: what they find is weighed with it.
func Try(rules []*Rule, r *Rule, e Example) []Finding {
	rep := Assessment{Rules: rules, Owner: e.Owner}.Of(e.Snapshot())
	var found []Finding
	for _, f := range rep.Findings {
		if f.Rule.ID == r.ID && (f.Item.Kind == e.Item.Kind() || f.Item.Kind == "" || f.Item.Kind == social.KindConnection) {
			found = append(found, f)
		}
	}
	return found
}

// Snapshot makes of the example an account.
func (e Example) Snapshot() *social.Snapshot {
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
	return s
}
