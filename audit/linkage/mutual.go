package linkage

import (
	"fmt"
	"slices"
)

// patients are those of each account of the owner's, by its key, who may be patients or
// close to one by everything else: connections in common with them are no sign of
// ordinary friendship. Nil where no network says how many are in common.
type patients map[string]map[*person]bool

// patientsIn weighs everybody once to find them.
func (w *weigher) patientsIn(groups []*person) patients {
	shares := func(f *face) bool { return f.Mutual != nil && *f.Mutual > 0 }
	if !slices.ContainsFunc(groups, func(p *person) bool { return slices.ContainsFunc(p.faces, shares) }) {
		return nil
	}
	out := patients{}
	for _, p := range groups {
		if band := w.weigh(p).Band; band != Likely && band != Possible {
			continue
		}
		for _, f := range p.faces {
			if !f.connected() {
				continue
			}
			if out[f.account] == nil {
				out[f.account] = map[*person]bool{}
			}
			out[f.account][p] = true
		}
	}
	return out
}

// inCommon returns how many connections in common with somebody are surely with no such
// person, and how many are at all. Networks tell the number and not who they are, so
// that each of these people may be one.
func (w *weigher) inCommon(p *person) (ordinary, all int, known bool) {
	for _, f := range p.faces {
		if f.Mutual == nil {
			continue
		}
		may := len(w.patients[f.account])
		if w.patients[f.account][p] {
			may-- // nobody is in common with themselves
		}
		all, known = max(all, *f.Mutual), true
		ordinary = max(ordinary, *f.Mutual-may)
	}
	return ordinary, all, known
}

// mutuals weighs connections in common. In a small town they say half as much.
func (w *weigher) mutuals(p *person, lacking *[]string) []Reason {
	ordinary, all, known := w.inCommon(p)
	switch {
	case !known:
		*lacking = append(*lacking, "connections in common")
		return nil
	case all == 0:
		return []Reason{w.reason(cueNoMutuals, 0, nil)}
	case ordinary == 0:
		*lacking = append(*lacking, "whether those whom you both know are patients themselves")
		return nil
	}
	r := w.reason(cueMutuals, all, nil)
	if all > ordinary {
		r.Text += fmt.Sprintf("; %d of them may be with patients and do not count", all-ordinary)
	}
	r.Weight = max(r.Weight*float64(ordinary), w.table.families[r.Family].least)
	if n := w.owner.TownPopulation; n > 0 && n < smallTown && p.nearTo(w.owner) == nearTown {
		r.Weight /= 2
	}
	return []Reason{r}
}
