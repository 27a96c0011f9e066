package corpus

import "github.com/probity-audit/probity/audit"

// Examples makes texts of the hits and near-misses of the rules. What they say
// holds for the area of their rule only: a near-miss of one may be a hit of another.
func Examples(rules []*audit.Rule) []Text {
	var out []Text
	add := func(r *audit.Rule, es []audit.Example, labels ...string) {
		for _, e := range es {
			if e.Item.Post == nil && e.Item.Profile == nil {
				continue
			}
			t := Text{Snapshot: e.Snapshot(), Owner: e.Owner, Profile: e.Item.Profile != nil, Labels: labels, Author: "rules", Only: string(r.Area)}
			if len(labels) == 0 {
				t.HardFor = []string{string(r.Area)}
			}
			out = append(out, t)
		}
	}
	for _, r := range rules {
		if r.Check != nil || r.General != nil { // the others look at several items
			add(r, r.Hits, string(r.Area))
			add(r, r.Misses)
		}
	}
	return out
}
