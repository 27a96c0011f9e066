package patients

import (
	"math"
	"slices"

	"github.com/probity-audit/probity/audit/linkage"
)

// silent is the weight below which nobody on the list could be the person.
const silent = -2

// Match implements [linkage.List].
//
// For each person i on the list whose names agree, the odds are m / λ: m is how
// often somebody with these names on the list appears so on a network, λ how many
// others of the list do by chance, which is its size times the share of people with
// that given name times the share of people with that surname (or how many others
// of the same name the list has, if they are more). Town, age, date of birth, sex,
// telephone number and address multiply them. The weight is the logarithm of the
// sum over i, since the person may be any of them.
func (l *List) Match(profiles []linkage.Profile) (linkage.Match, bool) {
	s := l.scratch.Get().(*search)
	defer l.scratch.Put(s)
	s.found, s.handleYear, s.titleSex = s.found[:0], 0, 0
	s.readings(l, profiles)
	s.byName(l)
	p := newShown(profiles, s.handleYear, s.titleSex)
	s.byContact(l, p)
	if len(s.found) == 0 {
		return linkage.Match{}, false
	}
	s.weighFields(l, p)
	slices.SortFunc(s.found, func(a, b candidate) int {
		switch {
		case a.total > b.total:
			return -1
		case a.total < b.total:
			return 1
		}
		return 0
	})
	sum := 0.0
	for i := len(s.found) - 1; i >= 0; i-- { // the smallest first, so that every order sums alike
		sum += s.found[i].total
	}
	weight := math.Log(sum)
	if weight < silent {
		return linkage.Match{}, false
	}
	return linkage.Match{Weight: weight, Reasons: s.reasons(l, weight)}, true
}
