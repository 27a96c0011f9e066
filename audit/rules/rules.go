// Package rules is the catalogue: what Probity looks for, one rule a file, with
// its examples beside it. Word lists are in audit/reading/words.
package rules

import (
	"slices"

	"github.com/probity-audit/probity/audit"
)

// All returns every rule, in the order of the areas.
func All() []*audit.Rule {
	return slices.Concat(patients(), conduct(), practice(), accounts(), []*audit.Rule{audit.Repeated()})
}
