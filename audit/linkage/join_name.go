package linkage

import (
	"math"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// nameParts is what a name, a handle and a signature may say, all readings together.
type nameParts struct {
	given, family []string
	letters       []string // initials of given names
	initials      []string // of surnames
}

// addAll takes in the likelier readings.
func (p *nameParts) addAll(readings []names.Name) {
	for _, n := range readings {
		if n.Weight < 0.1 {
			continue
		}
		p.given = append(p.given, n.Given...)
		p.given = append(p.given, n.Nick...)
		p.family = append(append(p.family, n.Family...), n.Former...)
		if len(n.Given) == 0 && n.GivenInitials != "" {
			p.letters = append(p.letters, n.GivenInitials[:1])
		}
		for _, r := range n.FamilyInitials {
			p.initials = append(p.initials, string(r))
		}
	}
}

// What the name says of two faces, in a report.
const (
	fullName     = "the same full name"
	likeNames    = "full names that stand for each other"
	givenInitial = "the same given name, and a surname of the same letter"
	surnameOnly  = "the same surname, and a given name of the same letter"
	twoGiven     = "the same two given names"
	givenOnly    = "the same given name"
)

// How often one who bears a name is seen under it on another network, by how it stands
// there: as it is, in another form, cut short.
const (
	asItIs      = 0.7
	inForm      = 0.5
	cutShort    = 0.3
	letters     = 15 // first letters about equally common
	fewestCut   = 2  // letters of a name that was cut short
	otherLetter = 4  // what it weighs against two that a surname and a letter do not agree
)

// sameParts weighs what the names of two faces have in common by how few people bear
// it, and says what it is: "" for too little.
func (f *face) sameParts(o *face) (weight float64, said string) {
	a, b := &f.parts, &o.parts
	given, gw := a.sameGivenName(b)
	family, variant := sameFamily(a.family, b.family)
	switch {
	case family == given:
		family = ""
	case family == "":
		if family = f.surnameIn(o.handled); family == "" {
			family = o.surnameIn(f.handled)
		}
	}
	if g, s, ok := f.runTogether(o.handled); ok {
		given, family, gw = g, s, math.Log(asItIs/bearers(g))
	} else if g, s, ok := o.runTogether(f.handled); ok {
		given, family, gw = g, s, math.Log(asItIs/bearers(g))
	}
	initial := initialOf(a.family, b.initials) || initialOf(b.family, a.initials) || slices.ContainsFunc(a.initials, func(i string) bool { return slices.Contains(b.initials, i) })
	switch {
	case given != "" && family != "":
		weight, said = gw+f.familyWeight(o, family), fullName
		if variant || gw < math.Log(asItIs/bearers(given))-0.01 {
			said = likeNames
		}
	case given != "" && initial:
		weight, said = gw+math.Log(asItIs*letters), givenInitial
	case family != "" && (initialOf(a.given, b.letters) || initialOf(b.given, a.letters)):
		weight, said = f.familyWeight(o, family)+math.Log(asItIs*letters), surnameOnly
	case given != "" && (len(a.initials) > 0 && len(b.family) > 0 || len(b.initials) > 0 && len(a.family) > 0):
		weight, said = gw-otherLetter, givenOnly
	case given != "":
		weight, said = gw, givenOnly
		if cut := a.cutShort(b, given); cut > 0 {
			weight, said = gw+cut, twoGiven
		}
	}
	return min(weight, -math.Log(rarest)), said
}

// sameGivenName returns the commonest given name that both have, also by a form that
// stands for both or is the other's beginning, and what it weighs.
func (p *nameParts) sameGivenName(o *nameParts) (name string, weight float64) {
	take := func(n string, w float64) {
		if name == "" || w < weight {
			name, weight = n, w
		}
	}
	for _, g := range p.given {
		if slices.Contains(o.given, g) {
			take(g, math.Log(asItIs/bearers(g)))
		}
	}
	if name != "" {
		return name, weight
	}
	theirs := forms(o.given, names.Given)
	for _, g := range forms(p.given, names.Given) {
		if slices.Contains(theirs, g) {
			take(g, math.Log(inForm/bearers(g)))
		}
	}
	if name != "" {
		return name, weight
	}
	for _, g := range p.given {
		for _, h := range o.given {
			if cut, ok := cutOf(g, h); ok && len(cut) > fewestCut {
				take(cut, math.Log(cutShort/max(math.Pow(letters, -float64(len(cut))), bearers(g), bearers(h))))
			}
		}
	}
	return name, weight
}

// cutShort weighs that another given name of one begins as one of the other's: Mo, Morag.
func (p *nameParts) cutShort(o *nameParts, besides string) float64 {
	for _, g := range p.given {
		for _, h := range o.given {
			if cut, ok := cutOf(g, h); ok && !strings.HasPrefix(besides, cut) {
				return math.Log(cutShort * math.Pow(letters, float64(min(len(cut), 3))))
			}
		}
	}
	return 0
}

// cutOf returns the name that is the beginning of the other.
func cutOf(g, h string) (string, bool) {
	if len(h) < len(g) {
		g, h = h, g
	}
	return g, len(g) >= fewestCut && len(h) > len(g)+1 && strings.HasPrefix(h, g)
}

// bearers is the share of people who go by a given name: those who bear it, and part of
// those for whose name it stands.
func bearers(given string) float64 {
	share := knownShare(names.GivenShare(given))
	for _, v := range names.Given(given) {
		if v.Share >= standsFor {
			s, _ := names.GivenShare(v.Form)
			share = max(share, s*standsFor)
		}
	}
	return share
}

// familyWeight is what a surname weighs that both have: what no table holds is taken to be
// rare where both show it as a name, and not where a handle may hold it.
func (f *face) familyWeight(o *face, family string) float64 {
	share, known := names.FamilyShare(family)
	if !known && (!f.shows(family) || !o.shows(family)) {
		return math.Log(asItIs / knownShare(share, known))
	}
	return math.Log(asItIs / min(surnamesMeet*share, 1))
}

// surnameIn returns a surname of the display name's that is a word of a handle.
func (f *face) surnameIn(handle []string) string {
	for _, w := range handle {
		if len(w) >= shortWord && f.shows(w) {
			return w
		}
	}
	return ""
}

// runTogether returns the name that the profile shows where a word of a handle is all of
// it: lowrihaf.
func (f *face) runTogether(handle []string) (given, family string, ok bool) {
	if f.guessed {
		return "", "", false
	}
	for _, n := range f.name[:min(len(f.name), 2)] {
		g, s := n.Given[0], n.Family[len(n.Family)-1]
		if len(g)+len(s) >= shortestHandle && (slices.Contains(handle, g+s) || slices.Contains(handle, s+g)) {
			return g, s, true
		}
	}
	return "", "", false
}

// isNameOnly reports whether a handle is the name that the profile shows, digits apart.
func (f *face) isNameOnly(handle string) bool {
	_, _, ok := f.runTogether([]string{strings.TrimRight(handle, "0123456789")})
	return ok
}

// shows reports whether a surname is one of the display name's.
func (f *face) shows(family string) bool {
	return !f.guessed && slices.ContainsFunc(f.name, func(n names.Name) bool { return slices.Contains(n.Family, family) })
}

// initialOf reports whether one of the names begins with one of the letters.
func initialOf(of, letters []string) bool {
	return slices.ContainsFunc(of, func(n string) bool {
		return slices.ContainsFunc(letters, func(i string) bool { return strings.HasPrefix(n, i) })
	})
}

// caredFor reports whether somebody may have been heard as a patient or one close to
// one, whether well, and whether plainly.
func (f *face) caredFor() (heard, well, plainly bool) {
	any := func(cues ...string) bool {
		return slices.ContainsFunc(cues, func(cue string) bool { return f.signs[cue] != nil })
	}
	plainly = any(cueRefers, cueThanks, cueRelative, cueReview, cueOwnReview, cueOwner, cueOwnerRelative, cueToClinic, cueReadsPlainly)
	well = plainly || any(cueReads, cueReadsOpenly, cueSeems, cueRedirects)
	return well || any(cueMay, cueMayOpenly, cueMayRead, cueMayReadOpenly), well, plainly
}

// works reports whether somebody works in health care or talks as those do. One who
// plainly wrote of their care may use its words, too.
func (f *face) works() bool {
	return f.signs[cueClinician] != nil || f.signs[cueShop] != nil && !f.plainly || f.signs[cueEmployer] != nil
}
