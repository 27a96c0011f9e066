// Package rules is the catalogue: what Probity looks for, one rule a file, with
// its examples beside it. Word lists are in audit/reading/words.
package rules

import (
	"cmp"
	"slices"

	"github.com/probity-audit/probity/audit"
)

// All returns every rule, in the order of the areas.
func All() []*audit.Rule {
	all := slices.Concat(patients(), conduct(), practice(), accounts(), generals(), []*audit.Rule{audit.Repeated()})
	areas := audit.Areas()
	slices.SortStableFunc(all, func(a, b *audit.Rule) int {
		return cmp.Compare(slices.Index(areas, a.Area), slices.Index(areas, b.Area))
	})
	return all
}
