package patients

import (
	"slices"
	"strconv"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// field is what one thing beside the name adds.
type field struct {
	cue, family, text string
	odds              float64
}

// Families of reasons.
const (
	familyName    = "list-name"
	familyPlace   = "list-place"
	familyBirth   = "list-birth"
	familyContact = "list-contact"
	familySex     = "list-sex"
)

func (c *candidate) reached(kind byte, odds float64) {
	f := field{"listed-phone", familyContact, "telephone number: that of one on the list; families share them", odds}
	if kind == kindEmail {
		f.cue, f.text = "listed-email", "email address: that of one on the list"
	}
	if !slices.ContainsFunc(c.fields, func(o field) bool { return o.cue == f.cue }) {
		c.fields = append(c.fields, f)
	}
}

// weighFields compares what the profiles show beside the name.
func (s *search) weighFields(l *List, p *shown) {
	p.rest(l.asOf)
	w := newWanted(l, s.h, p)
	for i := range s.found {
		c := &s.found[i]
		c.total = c.odds
		add := func(f field) {
			c.fields = append(c.fields, f)
		}
		if f, ok := w.town(l, c.person); ok {
			add(f)
		}
		if f, ok := w.birth(l, c.person); ok {
			add(f)
		}
		if f, ok := w.sexed(l, c, s); ok {
			add(f)
		}
		for _, f := range c.fields {
			c.total *= f.odds
		}
	}
}

// wanted is what the profiles show, in the numbers of the list.
type wanted struct {
	towns, bio   []uint32
	townOdds     []float64
	bioOdds      []float64
	placed       bool // a place is stated where somebody on the list lives, or many do
	elsewhere    bool // something else is
	days         []uint32
	dated        bool
	years        []uint32 // year of birth as stated
	ages         []uint32 // of birth, if the age is of today
	stale        []uint32 // if it is some years old
	handle       []uint32
	female, male uint32
	sex          byte
}

func newWanted(l *List, h *hasher, p *shown) *wanted {
	w := &wanted{sex: p.sex}
	for _, t := range p.places {
		n := number(l.places, h.token(kindPlace, t))
		w.placed = w.placed || n > 0 || towns()[t] > 0
		w.elsewhere = w.elsewhere || isPlace(t) && !regions().county[t]
		if n > 0 {
			w.towns = append(w.towns, n)
			w.townOdds = append(w.townOdds, min(l.weights.maxTown, l.weights.mTown/commonness(t, int(l.placeCount[n]), l.Size())))
		}
	}
	for _, t := range p.bioPlaces {
		if n := number(l.places, h.token(kindPlace, t)); n > 0 {
			w.bio = append(w.bio, n)
			w.bioOdds = append(w.bioOdds, min(l.weights.maxBioTown, l.weights.mBioTown/(0.01+commonness(t, int(l.placeCount[n]), l.Size()))))
		}
	}
	years := func(from, to int) (out []uint32) {
		for y := from; y <= to; y++ {
			if n := number(l.years, h.token(kindYear, strconv.Itoa(y))); n > 0 {
				out = append(out, n)
			}
		}
		return out
	}
	for _, d := range p.days {
		w.dated = true
		w.days = append(w.days, number(l.days, h.token(kindBorn, d.string())))
		if d.day <= 12 {
			w.days = append(w.days, number(l.days, h.token(kindBorn, date{d.year, d.day, d.month}.string())))
		}
	}
	if p.year > 0 {
		w.years = append(years(p.year, p.year), 0)
	}
	if p.age > 0 {
		now := l.asOf.Year()
		w.ages = append(years(now-p.age-1, now-p.age), 0)
		w.stale = years(now-p.age-4, now-p.age-2)
	}
	if p.handleYear > 0 {
		w.handle = append(years(p.handleYear, p.handleYear), 0)
	}
	w.female, w.male = number(l.sexes, h.token(kindSex, "f")), number(l.sexes, h.token(kindSex, "m"))
	return w
}

// town compares places; one that nobody knows for a place says nothing.
func (w *wanted) town(l *List, who uint32) (field, bool) {
	at := l.place.at(who)
	if len(at) == 0 {
		return field{}, false
	}
	best := field{cue: "listed-town", family: familyPlace}
	for i, t := range w.towns {
		if slices.Contains(at, t) && w.townOdds[i] > best.odds {
			best.odds, best.text = w.townOdds[i], "place: the same as one on the list of that name"
		}
	}
	for i, t := range w.bio {
		if slices.Contains(at, t) && w.bioOdds[i] > best.odds {
			best.odds, best.text = w.bioOdds[i], "place: the bio names that of one on the list of that name"
		}
	}
	if best.odds == 0 && w.placed {
		best.odds, best.text = l.weights.oddsNotTown, "place: another than on the list"
	}
	if best.odds == 0 && w.elsewhere {
		best.odds, best.text = l.weights.oddsNoTown, "place: none where somebody on the list lives"
	}
	return best, best.odds > 0
}

// birth compares the date or year of birth, or the age.
func (w *wanted) birth(l *List, who uint32) (field, bool) {
	day, year := l.day[who], uint32(l.year[who])
	if year == 0 {
		return field{}, false
	}
	f := field{cue: "listed-birth", family: familyBirth}
	switch {
	case w.dated && day > 0 && slices.Contains(w.days, day):
		f.odds, f.text = l.weights.oddsDay, "date of birth: the same"
	case w.dated && day > 0:
		f.odds, f.text = l.weights.oddsNotDay, "date of birth: another"
	case w.years != nil && slices.Contains(w.years, year):
		f.odds, f.text = l.weights.oddsYear, "year of birth: the same"
	case w.years != nil:
		f.odds, f.text = l.weights.oddsNotYear, "year of birth: another"
	case w.ages != nil && slices.Contains(w.ages, year):
		f.odds, f.text = l.weights.oddsAge, "age: fits one on the list"
	case w.ages != nil && slices.Contains(w.stale, year):
		f.odds, f.text = l.weights.oddsStale, "age: fits one on the list, if the profile is some years old"
	case w.ages != nil:
		f.odds, f.text = l.weights.oddsNotAge, "age: another"
	case w.handle != nil && slices.Contains(w.handle, year):
		f.odds, f.text = l.weights.oddsHandle, "handle: the number in it is the year of birth of one on the list"
	case w.handle != nil:
		f.odds, f.text = l.weights.oddsNotIt, "handle: the number in it is not the year of birth"
	}
	return f, f.odds > 0
}

// sexed compares the sex that a profile states, or that the given name tells where
// it does not agree as written.
func (w *wanted) sexed(l *List, c *candidate, s *search) (field, bool) {
	listed := uint32(l.sex[c.person])
	if listed == 0 {
		return field{}, false
	}
	sex := w.sex
	if sex == 0 && c.named && (c.given.how == variant || c.given.how == slip) {
		if female, known := names.Sex(s.list[c.reading].given); known && female > 0.95 {
			sex = 'f'
		} else if known && female < 0.05 {
			sex = 'm'
		}
	}
	f := field{cue: "listed-sex", family: familySex}
	switch {
	case sex == 0:
	case (sex == 'f') != (listed == w.female):
		f.odds, f.text = l.weights.oddsNotSex, "sex: another"
	case c.given.how == initial:
		f.odds, f.text = l.weights.mildSexAgree, "sex: the same"
	}
	return f, f.odds > 0
}
