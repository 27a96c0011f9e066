package patients

import (
	"cmp"
	"slices"
	"sort"
)

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
	l.weights = standard()
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
