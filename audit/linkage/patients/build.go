package patients

import (
	"encoding/binary"
	"hash/maphash"
	"math"
	"math/rand/v2"
	"slices"
	"strconv"
	"time"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// builder makes a list of people one by one. What it has seen it knows again by a
// hash, never by the word.
type builder struct {
	l    *List
	h    *hasher
	seed maphash.Seed

	families, givens naming
	initials         numbering
	places           numbering
	days             numbering
	years            numbering
	sexes            numbering
	phones, emails   []contact
	seen             map[uint64]struct{} // people, to know those who are listed twice
	lines            map[uint64]uint32   // of addresses, by their hash, and the places they name
	buf              []byte
}

// person is one row of a list, in plain words.
type person struct {
	surname, former, given, middle, known []string // fields as written
	full, chinese                         string   // whole names
	born                                  date
	age                                   int // 0 if not known
	sex                                   byte
	addresses                             []string // lines, as written
	postcodes                             []string // the district, folded
	phones, emails                        []string // folded
}

type contact struct {
	token  uint64
	person uint32
}

func newBuilder(now time.Time, key secret) *builder {
	// The tables of names are read on first use. Were that with the first row, the
	// small words of both would share memory, which stays with the tables.
	for _, warm := range [...]string{"Mary O'Brien-Chan", "Chan Tai Man", "陳大文"} {
		names.Parse(warm)
		names.Family(warm)
		names.Given(warm)
	}
	towns()
	regions()
	l := &List{secret: key, asOf: now}
	l.grid = l.secret.grid()
	b := &builder{l: l, h: l.secret.hasher(l.grid), seed: maphash.MakeSeed(), seen: map[uint64]struct{}{}, lines: map[uint64]uint32{}}
	b.families.fields, b.givens.fields = map[uint64][]bearing{}, map[uint64][]bearing{}
	return b
}

// add takes a person in. twice says that the same name with the same day of birth
// was there before; then only what is new about where to reach them is kept.
func (b *builder) add(p *person) (ok, twice bool) {
	l := b.l
	families, givens := len(l.family.values), len(l.given.values)
	for i, fields := range [...][]string{bornWhole: p.surname, bornFormer: p.former} {
		for _, f := range fields {
			l.family.values = b.field(l.family.values, &b.families, kindFamily, uint32(i), f, names.FamilyParts)
		}
	}
	for i, fields := range [...][]string{bornWhole: p.given, bornPart: p.middle, bornKnown: p.known} {
		for _, f := range fields {
			l.given.values = b.field(l.given.values, &b.givens, kindGiven, uint32(i), f, names.GivenParts)
		}
	}
	if p.full != "" {
		b.full(p.full)
	}
	if p.chinese != "" && len(l.family.values) > families {
		b.full(p.chinese)
	}
	family, given := l.family.values[families:], l.given.values[givens:]
	if len(family) == 0 || len(given) == 0 || len(l.day) == math.MaxUint32>>mannerBits {
		l.family.values, l.given.values = l.family.values[:families], l.given.values[:givens]
		return false, false
	}
	if p.born.year > 0 && b.before(family, given, p.born) {
		l.family.values, l.given.values = l.family.values[:families], l.given.values[:givens]
		return true, true
	}
	l.family.end()
	l.given.end()
	b.rest(p)
	return true, false
}

// full takes a field apart that holds the whole name.
func (b *builder) full(field string) {
	readings := names.Parse(field)
	if len(readings) == 0 {
		return
	}
	n, l := readings[0], b.l
	l.family.values = append(l.family.values, b.bearings(&b.families, kindFamily, bornWhole, n.Family)...)
	l.family.values = append(l.family.values, b.bearings(&b.families, kindFamily, bornFormer, n.Former)...)
	l.given.values = append(l.given.values, b.bearings(&b.givens, kindGiven, bornWhole, n.Given)...)
	l.given.values = append(l.given.values, b.bearings(&b.givens, kindGiven, bornKnown, n.Nick)...)
	if len(n.Given) == 0 && n.GivenInitials != "" {
		l.given.values = append(l.given.values, b.bearings(&b.givens, kindGiven, bornWhole, []string{n.GivenInitials[:1]})...)
	}
}

// before reports whether the person was taken in before.
func (b *builder) before(family, given []bearing, born date) bool {
	key := b.buf[:0]
	for _, list := range [...][]bearing{family, {0}, given, {uint32(born.year), uint32(born.month), uint32(born.day)}} {
		for _, v := range list {
			key = binary.LittleEndian.AppendUint32(key, v)
		}
	}
	b.buf = key
	sum := maphash.Bytes(b.seed, key)
	_, ok := b.seen[sum]
	b.seen[sum] = struct{}{}
	return ok
}

// rest takes in what is known of a person beside the name.
func (b *builder) rest(p *person) {
	l, who := b.l, uint32(len(b.l.day))
	day, year := "", ""
	switch {
	case p.born.year > 0:
		day, year = p.born.string(), strconv.Itoa(p.born.year)
	case p.age > 0:
		year = strconv.Itoa(l.asOf.Year() - p.age)
	}
	l.day = append(l.day, b.days.number(b, kindBorn, day))
	l.year = append(l.year, uint16(b.years.number(b, kindYear, year)))
	sex := ""
	if p.sex != 0 {
		sex = string(rune(p.sex))
	}
	l.sex = append(l.sex, uint8(b.sexes.number(b, kindSex, sex)))
	from := len(l.place.values)
	place := func(n uint32) {
		if n > 0 && !slices.Contains(l.place.values[from:], n) {
			l.place.values = append(l.place.values, n)
		}
	}
	for _, a := range p.addresses {
		place(b.line(a))
	}
	for _, district := range p.postcodes {
		place(b.places.number(b, kindPlace, district))
	}
	l.place.end()
	for _, f := range p.phones {
		b.phones = append(b.phones, contact{b.h.token(kindPhone, f), who})
	}
	for _, f := range p.emails {
		b.emails = append(b.emails, contact{b.h.token(kindEmail, f), who})
	}
}

// line numbers the place that a line of an address names, as a profile may say it.
func (b *builder) line(s string) uint32 {
	if digits(s) > 0 { // a house
		return 0
	}
	key := maphash.String(b.seed, s)
	n, ok := b.lines[key]
	if !ok {
		if place := foldPlace(s); isPlace(place) && !regions().everywhere[place] {
			n = b.places.number(b, kindPlace, place)
		}
		b.lines[key] = n
	}
	return n
}

// list finishes the list. People and names stand in it in random order: nothing
// tells where in the file somebody stood.
func (b *builder) list() *List {
	l := b.l
	b.h.forget()
	order := rand.Perm(len(l.day))
	at := make([]uint32, len(order)) // where each person went
	for to, from := range order {
		at[from] = uint32(to)
	}
	var renumber []uint32
	l.initials, renumber = sorted(b.initials.tokens)
	for _, w := range []*words{&b.families.words, &b.givens.words} {
		for i, n := range w.initial {
			w.initial[i] = uint8(renumber[n])
		}
	}
	l.families, renumber = b.families.sorted()
	l.family = shuffled(l.family, order, renumber, mannerBits)
	l.givens, renumber = b.givens.sorted()
	l.given = shuffled(l.given, order, renumber, mannerBits)
	l.places, renumber = sorted(b.places.tokens)
	l.place = shuffled(l.place, order, renumber, 0)
	l.days, renumber = sorted(b.days.tokens)
	l.day = reordered(l.day, order, renumber)
	l.years, renumber = sorted(b.years.tokens)
	l.year = reordered(l.year, order, renumber)
	l.sexes, renumber = sorted(b.sexes.tokens)
	l.sex = reordered(l.sex, order, renumber)
	l.phones, l.emails = gather(b.phones, at), gather(b.emails, at)
	l.index()
	return l
}
