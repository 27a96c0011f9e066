package patients

import (
	"cmp"
	"slices"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/linkage/names"
)

// search is what one question needs; it is used again for the next.
type search struct {
	h          *hasher
	list       []reading
	handleYear int
	titleSex   byte
	found      []candidate
}

// agreement is how one name of a candidate agrees.
type agreement struct {
	how   likeness
	kind  names.Kind
	name  uint32 // number on the list; a letter's for an initial
	m     float64
	share float64
}

// candidate is somebody on the list who could be the person.
type candidate struct {
	person        uint32
	reading       uint8
	handle        bool
	named         bool // the names agree; if not, a number or address does
	family, given agreement
	others        int     // on the list of the same name
	chance        float64 // how many of the name a list of this size has by chance
	odds          float64 // of the names, against the chance of a namesake
	total         float64 // with the other fields
	fields        []field
}

// number finds a token among sorted ones and returns its number; 0 if it is not there.
func number(tokens []uint64, token uint64) uint32 {
	if i, ok := slices.BinarySearch(tokens, token); ok {
		return uint32(i + 1)
	}
	return 0
}

// byName finds those whose names agree with a reading.
func (s *search) byName(l *List) {
	for i := range s.list {
		r := &s.list[i]
		for j, f := range r.families {
			if f.name == 0 || slices.ContainsFunc(r.families[:j], func(o form) bool { return o.name == f.name }) {
				continue
			}
			for _, who := range l.families.people.at(f.name - 1) {
				if g, ok := l.givenOf(who, r); ok {
					s.add(who, i, r, l.familyOf(who, &f), g)
				}
			}
		}
		if r.familyLetter > 0 {
			s.byGiven(l, i, r)
		}
		if r.familyLetters >= 4 && r.familySlip > l.weights.mSlipped {
			s.bySlip(l, i, r)
		}
	}
	s.weighNames(l)
}

// byGiven finds those whose given name agrees, and the first letter of the surname.
func (s *search) byGiven(l *List, i int, r *reading) {
	f := agreement{how: initial, name: r.familyLetter | 1<<31, m: l.weights.mInitial, share: l.letterShare(0, r.familyLetter)}
	for j := range r.givens {
		g := &r.givens[j]
		if g.name == 0 || g.m < 0.2 || slices.ContainsFunc(r.givens[:j], func(o form) bool { return o.name == g.name }) {
			continue
		}
		for _, who := range l.givens.people.at(g.name - 1) {
			if !l.begins(who, r.familyLetter) {
				continue
			}
			if given, ok := l.givenOf(who, r); ok {
				s.add(who, i, r, f, given)
			}
		}
	}
}

// begins reports whether a surname of a person begins with a letter.
func (l *List) begins(who uint32, letter uint32) bool {
	for _, b := range l.family.at(who) {
		if b&(1<<mannerBits-1) != bornPart && uint32(l.families.initial[b>>mannerBits-1]) == letter {
			return true
		}
	}
	return false
}

// bySlip finds those whose surname agrees but for a slip.
func (s *search) bySlip(l *List, i int, r *reading) {
	near := l.families.near(&r.familyBloom, r.familyLetters, l.Size())
	for j, name := range near.names {
		share := max(near.share, estimate(shareOf(l.families.rarity[name-1]), l.families.bearers(name), l.Size(), l.families.once))
		f := agreement{how: slip, name: name, m: near.m[j] * r.familySlip, share: share}
		for _, who := range l.families.people.at(name - 1) {
			if g, ok := l.givenOf(who, r); ok {
				s.add(who, i, r, f, g)
			}
		}
	}
}

func (s *search) add(who uint32, i int, r *reading, f, g agreement) {
	s.found = append(s.found, candidate{person: who, reading: uint8(i), handle: r.handle, named: true, family: f, given: g})
}

// familyOf says in which manner a person bears a surname.
func (l *List) familyOf(who uint32, f *form) agreement {
	best := agreement{how: f.how, kind: f.kind, name: f.name, share: f.share}
	for _, b := range l.family.at(who) {
		if b>>mannerBits != f.name {
			continue
		}
		m, how := f.m, f.how
		switch b & (1<<mannerBits - 1) {
		case bornPart:
			if m *= l.weights.mPart; how == same {
				how = part
			}
		case bornFormer:
			if m *= l.weights.mFormer; how == same {
				how = former
			}
		}
		if m > best.m {
			best.m, best.how = m, how
		}
	}
	return best
}

// letterShare is the share of people whose name begins with a letter.
func (l *List) letterShare(kind int, letter uint32) float64 {
	all := 0
	if kind == 0 {
		all = len(l.family.values)
	} else {
		all = len(l.given.values)
	}
	return max(0.01, float64(l.initialOf[kind][letter])/float64(max(all, 1)))
}

// givenOf compares the given names of a person with those of a reading.
func (l *List) givenOf(who uint32, r *reading) (best agreement, ok bool) {
	bearings := l.given.at(who)
	better := func(a agreement) {
		if !ok || a.m/a.share > best.m/best.share {
			best, ok = a, true
		}
	}
	for _, b := range bearings {
		name, manner := b>>mannerBits, b&(1<<mannerBits-1)
		for i := range r.givens {
			f := &r.givens[i]
			if f.name != name || name == 0 {
				continue
			}
			a := agreement{f.how, f.kind, name, f.m, f.share}
			if manner == bornPart {
				if a.m *= l.weights.mMiddle; a.how == same {
					a.how = middle
				}
			}
			better(a)
		}
		if r.givenLetter > 0 && uint32(l.givens.initial[name-1]) == r.givenLetter && manner != bornPart {
			better(agreement{how: initial, name: r.givenLetter | 1<<31, m: l.weights.mInitial, share: l.letterShare(1, r.givenLetter)})
		}
	}
	if ok {
		l.seconds(&best, bearings, r)
		return best, true
	}
	if r.givenLetters < 4 {
		return best, false
	}
	if !r.givenNear.looked {
		r.givenNear = l.givens.near(&r.givenBloom, r.givenLetters, l.Size())
	}
	for _, b := range bearings {
		name := b >> mannerBits
		if j := slices.Index(r.givenNear.names, name); j >= 0 && b&(1<<mannerBits-1) != bornPart {
			share := max(r.givenNear.share, estimate(shareOf(l.givens.rarity[name-1]), l.givens.bearers(name), l.Size(), l.givens.once))
			better(agreement{how: slip, name: name, m: r.givenNear.m[j] * r.givenSlip, share: share})
		}
	}
	return best, ok
}

// seconds counts a further given name that agrees, too.
func (l *List) seconds(a *agreement, bearings []uint32, r *reading) {
	for i, n := range r.second {
		for _, b := range bearings {
			if b>>mannerBits == n && n != a.name && b&(1<<mannerBits-1) == bornPart {
				a.share *= max(r.secondP[i], 0.02) / 0.5
				return
			}
		}
	}
}

// weighNames weighs each candidate's names against the namesakes that a list of
// this size has by chance, or that it has in fact if those are more, and keeps the
// best of each person.
func (s *search) weighNames(l *List) {
	slices.SortFunc(s.found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.reading, b.reading), cmp.Compare(a.family.name, b.family.name), cmp.Compare(a.given.name, b.given.name), cmp.Compare(a.person, b.person))
	})
	for i := 0; i < len(s.found); {
		j, people := i+1, 1
		for j < len(s.found) && s.found[j].reading == s.found[i].reading && s.found[j].family.name == s.found[i].family.name && s.found[j].given.name == s.found[i].given.name {
			if s.found[j].person != s.found[j-1].person {
				people++
			}
			j++
		}
		for k := i; k < j; k++ {
			c := &s.found[k]
			c.others = people - 1
			r := &s.list[c.reading]
			c.chance = expected(l.Size(), c.given.share, c.family.share, r.kin)
			c.odds = r.weight * together(&c.given, &c.family) / max(c.chance, float64(c.others))
		}
		i = j
	}
	slices.SortFunc(s.found, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(a.person, b.person), -cmp.Compare(a.odds, b.odds))
	})
	s.found = slices.CompactFunc(s.found, func(a, b candidate) bool { return a.person == b.person })
}

// together is how likely both names appear as they do. Who goes by the Irish form of
// the one goes by that of the other, too: such forms are not two chances but one.
func together(given, family *agreement) float64 {
	if given.how == variant && family.how == variant && language(given.kind) && language(family.kind) {
		return 0.8 * min(given.m, family.m)
	}
	return given.m * family.m
}

// language reports whether a form is that of another language of these islands.
func language(k names.Kind) bool { return k == names.Irish || k == names.Welsh || k == names.Scots }

// byContact finds those whose telephone number or address a profile shows.
func (s *search) byContact(l *List, p *shown) {
	for _, c := range []struct {
		in   *contacts
		kind byte
		all  []string
	}{{&l.phones, kindPhone, p.phones}, {&l.emails, kindEmail, p.emails}} {
		for _, v := range c.all {
			t := s.h.token(c.kind, v)
			for i, ok := slices.BinarySearch(c.in.tokens, t); ok && i < len(c.in.tokens) && c.in.tokens[i] == t; i++ {
				s.contact(l, c.in.people[i], c.kind)
			}
		}
	}
}

// contact marks a person as reached by what the profile shows.
func (s *search) contact(l *List, who uint32, kind byte) {
	for i := range s.found {
		if s.found[i].person == who {
			s.found[i].reached(kind, l.weights.oddsContact)
			return
		}
	}
	c := candidate{person: who, odds: 1}
	if len(s.list) > 0 { // a name is shown, and it is another
		c.odds = l.weights.oddsOtherName
	}
	c.reached(kind, l.weights.oddsContact)
	s.found = append(s.found, c)
}

var _ linkage.List = (*List)(nil)
