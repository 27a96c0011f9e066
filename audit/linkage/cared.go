package linkage

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// Of those who wrote to the owner of their care, few bear one name. Two faces of
// different accounts that both did are one person's if no more than careShare of people
// bear what their names share; so two of a common name never are.
const careShare = 1e-5

// mostCared bounds how many faces are compared by this.
const mostCared = 300

// caredFor reports whether somebody was heard as a patient or one close to one, and
// whether plainly.
func (f *face) caredFor() (heard, plainly bool) {
	for _, cue := range []string{cueRefers, cueThanks, cueRelative, cueReview, cueOwnReview, cueOwner, cueOwnerRelative, cueToClinic, cueReadsPlainly} {
		plainly = plainly || f.signs[cue] != nil
	}
	for _, cue := range []string{cueMay, cueSeems, cueMayOpenly, cueReadsOpenly, cueMayReadOpenly, cueMayRead, cueReads, cueRedirects} {
		heard = heard || f.signs[cue] != nil
	}
	return heard || plainly, plainly
}

// cared compares the faces of those who were heard to be in the owner's care.
func cared(faces []*face) []pair {
	var of []*face
	for _, f := range faces {
		if heard, _ := f.caredFor(); heard && !f.colleague() {
			of = append(of, f)
		}
	}
	if len(of) > mostCared {
		return nil
	}
	var out []pair
	for i, a := range of {
		_, plainly := a.caredFor()
		for _, b := range of[:i] {
			if _, too := b.caredFor(); !plainly || !too || a.account == b.account || a.apart(b) {
				continue
			}
			if share, ok := a.partsShared(b); ok && share < careShare {
				out = append(out, pair{b, a, append([]string{"both wrote to you of your care, and their names have in common what few people bear"}, a.marks(b)...)})
			}
		}
	}
	return out
}

// colleague reports whether somebody works in health care or talks as those do.
func (f *face) colleague() bool {
	return f.signs[cueClinician] != nil || f.signs[cueShop] != nil || f.signs[cueEmployer] != nil
}

// nameParts is what a display name and a handle may say, all readings together.
type nameParts struct{ given, family, initials, rest []string }

func partsOf(readings []names.Name) nameParts {
	var p nameParts
	for _, n := range readings {
		if n.Weight < 0.1 {
			continue
		}
		p.given = append(p.given, n.Given...)
		p.family = append(append(p.family, n.Family...), n.Former...)
		for _, r := range n.FamilyInitials {
			p.initials = append(p.initials, string(r))
		}
		for _, w := range n.Rest {
			if len(w) >= shortestHandle {
				p.rest = append(p.rest, w)
			}
		}
	}
	return p
}

// sharedRest is the share taken of those who have one long word of a handle in common
// that is no name.
const sharedRest = 1e-3

// partsShared returns the share of people who bear what two faces' names have in
// common: a given name, with a surname, its initial or a word of the handle. A given
// name alone, and a surname alone, are not enough.
func (f *face) partsShared(o *face) (share float64, ok bool) {
	a, b := partsOf(append(names.Parse(f.Name), names.ParseHandle(f.Handle)...)), partsOf(append(names.Parse(o.Name), names.ParseHandle(o.Handle)...))
	given, ok := a.sharedGiven(b)
	if !ok {
		return 0, false
	}
	share = knownShare(names.GivenShare(given))
	family, _ := sameFamily(a.family, b.family)
	switch {
	case family != "" && family != given:
		share *= knownShare(names.FamilyShare(family))
	case initialOf(a.family, b.initials) || initialOf(b.family, a.initials) || slices.ContainsFunc(a.initials, func(i string) bool { return slices.Contains(b.initials, i) }):
		share /= 15
	case slices.ContainsFunc(a.rest, func(w string) bool { return slices.Contains(b.rest, w) }):
		share *= sharedRest
	default:
		return 0, false
	}
	return share, true
}

// sharedGiven returns the given name that two have in common, also by a form that
// stands for both.
func (p nameParts) sharedGiven(o nameParts) (name string, ok bool) {
	for _, g := range p.given {
		if name, _ = sameGiven([]string{g}, o.given); name != "" {
			return name, true
		}
	}
	mine, theirs := forms(p.given, names.Given), forms(o.given, names.Given)
	for _, g := range mine {
		if slices.Contains(theirs, g) {
			return g, true
		}
	}
	return "", false
}

// initialOf reports whether one of the names begins with one of the letters.
func initialOf(family, initials []string) bool {
	return slices.ContainsFunc(family, func(n string) bool {
		return slices.ContainsFunc(initials, func(i string) bool { return strings.HasPrefix(n, i) })
	})
}
