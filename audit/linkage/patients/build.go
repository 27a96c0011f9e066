package patients

import (
	"cmp"
	"encoding/binary"
	"hash/maphash"
	"math"
	"math/rand/v2"
	"slices"
	"sort"
	"strconv"
	"time"
	"unicode/utf8"

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

// numbering numbers tokens in the order in which they come.
type numbering struct {
	cache  map[uint64]uint32 // by the hash of the word
	tokens []uint64
}

func (n *numbering) number(b *builder, kind byte, word string) uint32 {
	if word == "" {
		return 0
	}
	if n.cache == nil {
		n.cache = map[uint64]uint32{}
	}
	key := maphash.String(b.seed, word)
	i, ok := n.cache[key]
	if !ok {
		n.tokens = append(n.tokens, b.h.token(kind, word))
		i = uint32(len(n.tokens))
		n.cache[key] = i
	}
	return i
}

// naming numbers names, and remembers how fields of names are to be taken apart.
type naming struct {
	numbering
	words  words
	fields map[uint64][]bearing
}

func newBuilder(now time.Time, key secret) *builder {
	l := &List{secret: key, asOf: now}
	l.grid = l.secret.grid()
	b := &builder{l: l, h: l.secret.hasher(l.grid), seed: maphash.MakeSeed(), seen: map[uint64]struct{}{}, lines: map[uint64]uint32{}}
	b.families.fields, b.givens.fields = map[uint64][]bearing{}, map[uint64][]bearing{}
	return b
}

// name numbers a folded name.
func (b *builder) name(n *naming, kind byte, folded string) uint32 {
	before := len(n.tokens)
	i := n.number(b, kind, folded)
	if len(n.tokens) > before {
		f := b.h.bloom(folded)
		share, _ := names.GivenShare(folded)
		if kind == kindFamily {
			share, _ = names.FamilyShare(folded)
		}
		letter := ""
		if 'a' <= folded[0] && folded[0] <= 'z' {
			letter = folded[:1]
		}
		n.words.blooms = append(n.words.blooms, f)
		n.words.initial = append(n.words.initial, uint8(b.initials.number(b, kindInitial, letter)))
		n.words.rarity = append(n.words.rarity, rarityOf(share))
	}
	return i
}

// rarityOf writes a share down in half octaves: how rare a name is, not which.
func rarityOf(share float64) uint8 { return uint8(min(255, math.Round(-2*math.Log2(share)))) }

func shareOf(rarity uint8) float64 { return math.Exp2(-float64(rarity) / 2) }

// field appends the names that stand in a field.
func (b *builder) field(dst []bearing, n *naming, kind byte, manner uint32, field string, parts func(string) []string) []bearing {
	if field == "" {
		return dst
	}
	var h maphash.Hash
	h.SetSeed(b.seed)
	h.WriteByte(byte(manner))
	h.WriteString(field)
	key := h.Sum64()
	known, ok := n.fields[key]
	if !ok {
		known = b.bearings(n, kind, manner, parts(field))
		n.fields[key] = known
	}
	return append(dst, known...)
}

func (b *builder) bearings(n *naming, kind byte, manner uint32, parts []string) (out []bearing) {
	if kind == kindFamily && len(parts) > 1 {
		out = append(out, bears(b.name(n, kind, joined(parts)), manner))
		if manner == bornWhole {
			manner = bornPart
		}
	}
	for _, p := range parts {
		m := manner
		if utf8.RuneCountInString(p) == 1 && p[0] < utf8.RuneSelf {
			if kind == kindFamily {
				continue
			}
			m = bornLetter
		}
		out = append(out, bears(b.name(n, kind, p), m))
		if kind == kindGiven && manner == bornWhole {
			manner = bornPart
		}
	}
	return out
}

// joined is the form in which a double-barrelled surname is known as a whole.
func joined(parts []string) string {
	var b []byte
	for i, p := range parts {
		if i > 0 {
			b = append(b, ' ')
		}
		b = append(b, p...)
	}
	return string(b)
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
		if place := foldPlace(s); isPlace(place) && !everywhere[place] {
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

// sorted sorts tokens, and says which number each old number became.
func sorted(tokens []uint64) (out []uint64, renumber []uint32) {
	order := make([]int, len(tokens))
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(i, j int) bool { return tokens[order[i]] < tokens[order[j]] })
	out, renumber = make([]uint64, len(tokens)), make([]uint32, len(tokens)+1)
	for to, from := range order {
		out[to], renumber[from+1] = tokens[from], uint32(to+1)
	}
	return out, renumber
}

func (n *naming) sorted() (words, []uint32) {
	tokens, renumber := sorted(n.tokens)
	size := len(tokens)
	w := words{tokens: tokens, blooms: make([]bloom, size), initial: make([]uint8, size), rarity: make([]uint8, size)}
	for from := range size {
		to := renumber[from+1] - 1
		w.blooms[to], w.initial[to], w.rarity[to] = n.words.blooms[from], n.words.initial[from], n.words.rarity[from]
	}
	return w, renumber
}

// shuffled puts rows in the order; the upper bits of each value are a number that
// becomes another.
func shuffled(r rows, order []int, renumber []uint32, shift uint) rows {
	out := rows{ends: make([]uint32, 0, len(r.ends)), values: make([]uint32, 0, len(r.values))}
	for _, from := range order {
		for _, v := range r.at(uint32(from)) {
			out.values = append(out.values, renumber[v>>shift]<<shift|v&(1<<shift-1))
		}
		out.end()
	}
	return out
}

func reordered[T uint8 | uint16 | uint32](column []T, order []int, renumber []uint32) []T {
	out := make([]T, len(column))
	for to, from := range order {
		if v := column[from]; v > 0 {
			out[to] = T(renumber[v])
		}
	}
	return out
}

func gather(all []contact, at []uint32) contacts {
	slices.SortFunc(all, func(a, b contact) int {
		return cmp.Or(cmp.Compare(a.token, b.token), cmp.Compare(at[a.person], at[b.person]))
	})
	c := contacts{tokens: make([]uint64, len(all)), people: make([]uint32, len(all))}
	for i, a := range all {
		c.tokens[i], c.people[i] = a.token, at[a.person]
	}
	return c
}

// index makes what can be made of the rest.
func (l *List) index() {
	l.families.people = inverted(&l.family, len(l.families.tokens), mannerBits)
	l.givens.people = inverted(&l.given, len(l.givens.tokens), mannerBits)
	l.families.once, l.givens.once = l.families.goodTuring(), l.givens.goodTuring()
	l.placeCount = make([]uint32, len(l.places)+1)
	for _, p := range l.place.values {
		l.placeCount[p]++
	}
	for i, w := range []*words{&l.families, &l.givens} {
		w.filters = filtersOf(w.blooms)
		l.initialOf[i] = make([]uint32, len(l.initials)+1)
		for n, letter := range w.initial {
			l.initialOf[i][letter] += uint32(len(w.people.at(uint32(n))))
		}
	}
	l.scratch.New = func() any { return &search{h: l.secret.hasher(l.grid)} }
}

// filtersOf sorts filters by how many positions are set in them.
func filtersOf(blooms []bloom) filters {
	out := filters{blooms: make([]bloom, len(blooms)), names: make([]uint32, len(blooms))}
	for i := range blooms {
		out.ends[blooms[i].count()]++
	}
	for n := 1; n < len(out.ends); n++ {
		out.ends[n] += out.ends[n-1]
	}
	next := out.ends
	for i := len(blooms) - 1; i >= 0; i-- {
		at := &next[blooms[i].count()]
		*at--
		out.blooms[*at], out.names[*at] = blooms[i], uint32(i+1)
	}
	return out
}

// with returns the filters with so many positions, and whose they are.
func (f *filters) with(n int) ([]bloom, []uint32) {
	if n < 1 || n >= len(f.ends) {
		return nil, nil
	}
	from, to := f.ends[n-1], f.ends[n]
	return f.blooms[from:to], f.names[from:to]
}

// inverted says of each number in whose rows it is.
func inverted(r *rows, size int, shift uint) rows {
	out := rows{ends: make([]uint32, size+1)}
	for _, v := range r.values {
		out.ends[v>>shift]++
	}
	for i := 1; i <= size; i++ {
		out.ends[i] += out.ends[i-1]
	}
	out.values = make([]uint32, len(r.values))
	next := slices.Clone(out.ends)
	for who := len(r.ends) - 1; who >= 0; who-- {
		for _, v := range r.at(uint32(who)) {
			n := v >> shift
			next[n]--
			out.values[next[n]] = uint32(who)
		}
	}
	// Names are numbered from 1 and nobody bears the 0th.
	out.ends = out.ends[1:]
	return out
}
