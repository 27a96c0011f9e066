package patients

import (
	"strings"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/linkage/names"
)

// likeness is how a name of a profile agrees with one of the list.
type likeness uint8

const (
	same    likeness = iota
	variant          // another form of the name
	part             // one part of a double-barrelled surname
	former           // a surname from before
	middle           // a further given name as the first
	slip             // but for a slip of the pen
	initial          // of one of the two only the first letter is known
)

// form is a name of the list that a name of the profile may be.
type form struct {
	name  uint32 // number, 0 if nobody bears it
	how   likeness
	m     float64
	share float64 // of people who bear it
	kind  names.Kind
}

// reading is one way to read the name of a profile, ready to be compared.
type reading struct {
	weight   float64
	handle   bool
	families []form
	givens   []form
	second   []uint32 // numbers of further given names, with their shares
	secondP  []float64

	familyLetter, givenLetter uint32 // where there is no more

	familyBloom, givenBloom     bloom
	familyLetters, givenLetters int // letters in the name, 0 if slips are not looked for
	familySlip, givenSlip       float64
	given                       string
	kin                         float64 // see [names.Kin]
	givenNear                   nearby
}

// readings reads the names of the profiles.
func (s *search) readings(l *List, profiles []linkage.Profile) {
	s.list = s.list[:0]
	for i := range profiles {
		p := &profiles[i]
		if p.Page {
			continue
		}
		named := false
		for _, n := range names.Parse(p.Name) {
			named = s.reading(l, &n, n.Weight, false) || named
			for _, t := range n.Titles {
				if sex := sexOf(t); sex != 0 {
					s.titleSex = sex
				}
			}
		}
		if p.Handle != "" {
			s.handle(l, p.Handle, named && !strings.EqualFold(p.Name, p.Handle))
		}
	}
}

// handle reads a handle: a year of birth, and the name if none is shown.
func (s *search) handle(l *List, handle string, named bool) {
	known := false
	for _, n := range names.ParseHandle(handle) {
		if n.Born > 0 {
			s.handleYear = n.Born
		}
		if named {
			continue
		}
		known = s.reading(l, &n, n.Weight*l.weights.mHandle, true) || known
		if len(n.Family) == 0 && len(n.Given) > 0 && len(n.Rest) == 1 { // a surname that is in no table
			known = s.reading(l, &names.Name{Given: n.Given, Family: n.Rest}, n.Weight*l.weights.mHandle, true) || known
		}
	}
	if known || named {
		return
	}
	parts := strings.FieldsFunc(strings.ToLower(handle), func(r rune) bool { return r < 'a' || r > 'z' })
	switch {
	case len(parts) == 2 && len(parts[0]) > 2 && len(parts[1]) > 2:
		s.reading(l, &names.Name{Given: parts[:1], Family: parts[1:]}, l.weights.mHandle*0.8, true)
		s.reading(l, &names.Name{Given: parts[1:], Family: parts[:1]}, l.weights.mHandle*0.2, true)
	case len(parts) == 1:
		s.split(l, parts[0])
	}
}

// split looks where a word falls into a given name and a surname of the list.
func (s *search) split(l *List, word string) {
	for i := 3; i <= len(word)-3; i++ {
		given, family := word[:i], word[i:]
		if number(l.families.tokens, s.h.token(kindFamily, family)) > 0 && number(l.givens.tokens, s.h.token(kindGiven, given)) > 0 {
			s.reading(l, &names.Name{Given: []string{given}, Family: []string{family}}, l.weights.mHandle*0.5, true)
		}
	}
}

// reading adds a reading if there is enough of a name in it.
func (s *search) reading(l *List, n *names.Name, weight float64, handle bool) bool {
	if weight < 0.02 {
		return false
	}
	r := reading{weight: weight, handle: handle}
	s.familyForms(l, &r, n)
	s.givenForms(l, &r, n)
	if len(n.Given) == 0 && len(n.Nick) == 0 && n.GivenInitials != "" {
		r.givenLetter = l.letter(s.h, n.GivenInitials)
	}
	if len(n.Family) == 0 && n.FamilyInitials != "" {
		r.familyLetter = l.letter(s.h, n.FamilyInitials[len(n.FamilyInitials)-1:])
		if len(n.FamilyInitials) > 1 { // the other letter may be the surname's
			other := *n
			other.FamilyInitials = n.FamilyInitials[:len(n.FamilyInitials)-1]
			weight /= 2
			r.weight = weight
			s.reading(l, &other, weight, handle)
		}
	}
	if len(r.families) == 0 && r.familyLetter == 0 || len(r.givens) == 0 && r.givenLetter == 0 || r.familyLetter > 0 && r.givenLetter > 0 {
		return false
	}
	r.kin = names.Kin(r.given, "")
	for _, f := range n.Family {
		r.kin = max(r.kin, names.Kin(r.given, f))
	}
	s.list = append(s.list, r)
	return true
}

func (l *List) letter(h *hasher, letters string) uint32 {
	return number(l.initials, h.token(kindInitial, letters[:1]))
}

// familyForms finds the surnames of the list that the reading's may be.
func (s *search) familyForms(l *List, r *reading, n *names.Name) {
	// How often one form stands for the other is told for the rarer of the two, so
	// that the chance of meeting the commoner one is what it is held against.
	least := 0.0
	add := func(folded string, how likeness, m float64, kind names.Kind) {
		f := form{number(l.families.tokens, s.h.token(kindFamily, folded)), how, m, 0, kind}
		if f.name > 0 || how == same {
			f.share = max(least, estimate(familyShare(folded), l.families.bearers(f.name), l.Size(), l.families.once))
			r.families = append(r.families, f)
		}
	}
	whole := ""
	switch len(n.Family) {
	case 0:
	case 1:
		whole = n.Family[0]
		add(whole, same, l.weights.mSame, "")
		least = r.families[0].share
		for _, v := range names.Family(whole) {
			add(v.Form, variant, l.weights.mVariant*v.Share, v.Kind)
		}
		least = 0
	default:
		whole = joined(n.Family)
		add(whole, same, l.weights.mSame, "")
		turned := make([]string, 0, 2)
		for i := range n.Family {
			turned = append(turned, n.Family[len(n.Family)-1-i])
		}
		add(joined(turned), variant, l.weights.mTurned, "")
		for _, f := range n.Family {
			add(f, part, l.weights.mPart, "")
		}
	}
	for _, f := range n.Former {
		add(f, former, l.weights.mSame*l.weights.mNee, "")
	}
	if len(n.Family) != 1 || r.handle {
		return
	}
	r.familySlip = l.slipRate(names.FamilyShare, whole, &l.families, r.families[0].name)
	r.familyLetters, r.familyBloom = len(whole), s.h.bloom(whole)
}

// givenForms does the same for the given names.
func (s *search) givenForms(l *List, r *reading, n *names.Name) {
	least := 0.0
	add := func(folded string, how likeness, m float64, kind names.Kind) {
		f := form{number(l.givens.tokens, s.h.token(kindGiven, folded)), how, m, 0, kind}
		if f.name > 0 || how == same {
			f.share = max(least, estimate(givenShare(folded), l.givens.bearers(f.name), l.Size(), l.givens.once))
			r.givens = append(r.givens, f)
		}
	}
	forms := func(folded string, how likeness, m float64) {
		before := len(r.givens)
		add(folded, how, l.weights.mSame*m, "")
		least = r.givens[before].share
		for _, v := range names.Given(folded) {
			add(v.Form, variant, l.weights.mVariant*v.Share*m, v.Kind)
		}
		least = 0
	}
	for i, g := range n.Given {
		if i == 0 {
			r.given = g
			forms(g, same, 1)
			continue
		}
		before := len(r.givens)
		if add(g, middle, l.weights.mFurther, ""); len(r.givens) > before {
			f := &r.givens[before]
			r.second, r.secondP = append(r.second, f.name), append(r.secondP, f.share)
		}
	}
	for _, g := range n.Nick {
		forms(g, same, l.weights.mNick)
	}
	if len(n.Given) == 0 || r.handle {
		return
	}
	r.givenSlip = l.slipRate(names.GivenShare, r.given, &l.givens, r.givens[0].name)
	r.givenLetters, r.givenBloom = len(r.given), s.h.bloom(r.given)
}

// slipRate says how likely a name that agrees but for a slip is this person's:
// hardly, if it is a name in its own right.
func (l *List) slipRate(share func(string) (float64, bool), folded string, w *words, name uint32) float64 {
	if p, known := share(folded); known && p > 2e-6 || w.bearers(name) > 1 {
		return l.weights.mSlipped
	}
	return l.weights.mSlip
}

// bearers is how many people bear the name of a number.
func (w *words) bearers(name uint32) int {
	if name == 0 {
		return 0
	}
	return len(w.people.at(name - 1))
}
