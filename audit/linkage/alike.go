package linkage

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// rareName is the share of people below which a full name, or a handle that says a
// name, tells people apart: borne by one in half a million, it is in a town of
// 20,000 once in 25 towns.
const rareName = 2e-6

// apart reports whether what the faces show contradicts that they are one person's:
// different towns, different surnames, given names that do not stand for each other.
func (f *face) apart(o *face) bool {
	if f.Page != o.Page || f.place.other(o.place) {
		return true
	}
	if len(f.name) > 0 && len(o.name) > 0 && !f.guessed && !o.guessed && !f.mayBeGiven && !o.mayBeGiven {
		if _, _, ok := sameName(f, o); !ok && !f.mixes(o) {
			return true
		}
	}
	return f.born != 0 && o.born != 0 && f.born != o.born
}

// mixes reports whether the names agree if their readings are taken together, as where a
// Chinese name and an English given name stand side by side.
func (f *face) mixes(o *face) bool {
	a, b := &f.shown, &o.shown
	given, _ := a.sameGivenName(b)
	family, _ := sameFamily(a.family, b.family)
	return given != "" && family != "" && given != family
}

// sameName compares the full names, in all their readings: the share of people who
// bear it, and whether one stands for the other by a variant.
func sameName(a, b *face) (share float64, variant, ok bool) {
	for _, x := range a.name {
		for _, y := range b.name {
			given, gv := sameGiven(x.Given, y.Given)
			family, fv := sameFamily(append(slices.Clone(x.Family), x.Former...), append(slices.Clone(y.Family), y.Former...))
			if given == "" || family == "" {
				continue
			}
			g, _ := names.GivenShare(given)
			f, _ := names.FamilyShare(family)
			if s := g * f; !ok || s > share {
				share, variant, ok = s, gv || fv, true
			}
		}
	}
	return share, variant, ok
}

func sameGiven(a, b []string) (name string, variant bool) {
	for _, x := range a {
		if slices.Contains(b, x) {
			return x, false
		}
	}
	for _, v := range names.Given(a[0]) {
		if v.Share >= standsFor && slices.Contains(b, v.Form) {
			return v.Form, true
		}
	}
	return "", false
}

func sameFamily(a, b []string) (name string, variant bool) {
	for _, x := range a {
		if slices.Contains(b, x) {
			return x, false
		}
	}
	for _, x := range a {
		for _, v := range names.Family(x) {
			if v.Share >= standsFor && slices.Contains(b, v.Form) {
				return v.Form, true
			}
		}
	}
	return "", false
}

// links reports whether a's description names b's page or handle.
func links(a, b *face) bool {
	bio := strings.ToLower(a.Bio)
	if bio == "" {
		return false
	}
	if u := strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(strings.ToLower(b.URL), "https://"), "http://"), "www."); strings.Contains(u, "/") && len(u) > 12 && strings.Contains(bio, u) {
		return true
	}
	h := strings.ToLower(b.Handle)
	return len(h) >= shortestHandle && strings.Contains(bio+" ", "@"+h+" ") && strings.Contains(bio, b.Account.Provider)
}
