package names

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// ParseHandle returns what a handle may say, the likeliest reading first, at most
// four; none if nothing in it looks like a name. It is parted by its marks, capitals
// and digits, and then by the names that are known: "maryobrien", "jmurphy_cork".
func ParseHandle(handle string) []Name {
	handle = strings.TrimPrefix(strings.TrimSpace(handle), "@")
	if i := strings.IndexAny(handle, "@/ "); i > 0 {
		handle = handle[:i]
	}
	h := handleReader{}
	h.part(handle)
	if len(h.chunks) == 0 {
		return nil
	}
	for _, s := range h.splits() {
		h.weigh(s)
	}
	return h.names()
}

// What a handle may cost: longer ones are cut.
const (
	longestHandle = 48
	longestChunk  = 24
	longestPiece  = 14
	mostChunks    = 5
	mostSplits    = 6 // of a whole handle
	chunkSplits   = 3 // of one chunk
)

// How often handles are so, beside one written straight.
const (
	aSplit      = 0.3  // names run together
	restOfWords = 3e-4 // a chunk is no part of the name
	restOfNames = 1e-5 // the same, of one that is known as a name
	restOfChunk = 1e-6 // what is left of a chunk in which a name was found
	byChance    = 1e-9 // below it letters run together look like names by chance
	strange     = 0.25 // each letter over four of a word that no table knows
)

type handleReader struct {
	chunks []string
	titles []string
	born   int
	found  []found
}

// found is a reading with its score.
type found struct {
	score float64
	name  Name
}

// part cuts a handle into chunks of letters, and takes the year out of the digits.
func (h *handleReader) part(s string) {
	if len(s) > longestHandle {
		s = s[:longestHandle]
	}
	from, digits, lower := -1, false, false
	end := func(i int) {
		if from >= 0 {
			h.take(s[from:i], digits)
		}
		from = -1
	}
	for i, r := range s {
		digit := '0' <= r && r <= '9'
		switch {
		case !digit && !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r):
			end(i)
			continue
		case from >= 0 && (digit != digits || lower && unicode.IsUpper(r)):
			end(i)
		}
		if from < 0 {
			from = i
		}
		digits, lower = digit, unicode.IsLower(r)
	}
	end(len(s))
}

func (h *handleReader) take(s string, digits bool) {
	if digits {
		if y := year(s); y > 0 && (h.born == 0 || len(s) == 4) {
			h.born = y
		}
		return
	}
	var buf [48]byte
	s = string(appendFolded(buf[:0], s))
	use := around()[s]
	switch {
	case s == "" || use&filler != 0 && len(s) != 1 || len(h.chunks) == mostChunks:
	case use&before != 0 && len(h.chunks) == 0 || use&(behind|capitals) != 0 && len(h.chunks) > 0 && !isGiven(s):
		h.titles = append(h.titles, s)
	default:
		h.chunks = append(h.chunks, s[:min(len(s), longestChunk)])
	}
}

// year returns the year of birth that digits may be, 0 if none: 1975, 75, 120575.
func year(s string) int {
	n := 0
	for i := range len(s) {
		n = n*10 + int(s[i]-'0')
		if len(s) > 8 {
			return 0
		}
	}
	switch len(s) {
	case 4, 8:
		if n %= 10000; 1920 <= n && n <= 2012 {
			return n
		}
	case 2, 6:
		switch n %= 100; {
		case n >= 30:
			return 1900 + n
		case n <= 12:
			return 2000 + n
		}
	}
	return 0
}

// A parting is a handle's words, and in which chunk each stands.
type parting struct {
	words  []string
	chunks []int
	rest   int // which word is no part of the name, from 1; 0 for none
	score  float64
}

// splits returns the likeliest ways to part all chunks.
func (h *handleReader) splits() []parting {
	all := []parting{{score: 1}}
	for c, chunk := range h.chunks {
		var next []parting
		for _, pieces := range segment(chunk) {
			for _, s := range all {
				n := parting{words: slices.Concat(s.words, pieces.words), rest: s.rest, score: s.score * pieces.score}
				if pieces.rest > 0 {
					n.rest = len(s.words) + pieces.rest
				}
				n.chunks = append(n.chunks, s.chunks...)
				for range pieces.words {
					n.chunks = append(n.chunks, c)
				}
				if len(n.words) <= mostWords {
					next = append(next, n)
				}
			}
		}
		slices.SortStableFunc(next, func(a, b parting) int { return cmp.Compare(b.score, a.score) })
		all = next[:min(len(next), mostSplits)]
	}
	return all
}

// segment parts a chunk by the names that are known, the likeliest way first; the
// last way is not to part it.
func segment(chunk string) []parting {
	type way struct {
		parting
		initial bool // the last piece is one letter
	}
	n := len(chunk)
	ways := make([][]way, n+1)
	ways[0] = []way{{parting: parting{score: 1}}}
	for i := range n {
		if len(ways[i]) == 0 {
			continue
		}
		for j := i + 1; j <= min(n, i+longestPiece); j++ {
			p := piece(chunk, i, j)
			if p == 0 || i == 0 && j == n {
				continue
			}
			for _, w := range ways[i] {
				if j == i+1 && w.initial && i > 1 && i < n-2 || len(w.words) == 3 && j < n {
					continue
				}
				next := way{parting{words: append(w.words[:len(w.words):len(w.words)], chunk[i:j]), score: w.score * p}, j == i+1}
				ways[j] = insert(ways[j], next, func(a way) float64 { return a.score })
			}
		}
	}
	out := make([]parting, 0, chunkSplits+1)
	for _, w := range ways[n] {
		w.score = aSplit
		out = append(out, w.parting)
	}
	whole := parting{words: []string{chunk}, score: 1}
	if !isGiven(chunk) && !isFamily(chunk) {
		if p, ok := namePart(chunk); ok {
			out = append(out, p)
		}
		for range max(0, n-4) {
			whole.score *= strange
		}
	}
	return append(out, whole)
}

// namePart looks for the commonest given name with which a chunk begins or ends, where
// nothing is known of the rest: "dublinkate".
func namePart(chunk string) (p parting, ok bool) {
	least := float32(1e-4)
	for i := 3; i <= len(chunk)-3; i++ {
		if g := givenNames()[chunk[:i]].most * float32(i); i > 3 && g > least {
			least, p = g, parting{words: []string{chunk[:i], chunk[i:]}, rest: 2, score: restOfChunk}
		}
		if g := givenNames()[chunk[i:]].most * float32(len(chunk)-i); i < len(chunk)-3 && g > least {
			least, p = g, parting{words: []string{chunk[:i], chunk[i:]}, rest: 1, score: restOfChunk}
		}
	}
	return p, p.rest > 0
}

// insert keeps the best in order.
func insert[T any](best []T, t T, score func(T) float64) []T {
	i := len(best)
	for i > 0 && score(best[i-1]) < score(t) {
		i--
	}
	if i == chunkSplits {
		return best
	}
	best = slices.Insert(best, i, t)
	return best[:min(len(best), chunkSplits)]
}

// piece returns how likely a piece of a chunk is a name, 0 if it is none.
func piece(chunk string, i, j int) float64 {
	s := chunk[i:j]
	switch {
	case len(s) == 1:
		if (i <= 2 || j >= len(chunk)-1) && s[0] < 0x80 {
			return .01
		}
		return 0
	case i == 0 && (s == "dr" || s == "prof"), j == len(chunk) && i > 3 && (s == "gp" || s == "rn" || s == "md" || s == "dr"):
		return .005
	case s[0] >= 0x80:
		return 0
	}
	g, f := givenNames()[s].most, familyNames()[s].most
	p := float64(max(g, f)) * aSplit
	if len(s) == 2 && !chineseNames().romanised[s] || len(s) < 6 && p <= Unknown*aSplit {
		p = 0 // too short to be found by chance
	}
	if syllable(s) {
		p = max(p, .002)
	}
	return p
}

// weigh reads the words of a split, with and without its first and last chunks.
func (h *handleReader) weigh(s parting) {
	last := len(h.chunks)
	for from := range min(2, last) {
		for to := last; to > from && to >= last-2; to-- {
			score := s.score
			for c, chunk := range h.chunks {
				if c < from || c >= to {
					if isGiven(chunk) || familyNames()[chunk].most > 5e-5 {
						score *= restOfNames
					} else {
						score *= restOfWords
					}
				}
			}
			h.read(s, from, to, score)
		}
	}
}

// read reads the chunks in [from, to) as a name and the others as none.
func (h *handleReader) read(s parting, from, to int, score float64) {
	var buf [mostWords]word
	words := buf[:0]
	var titles, rest []string
	known, syllables, surname := false, false, false
	for i, text := range s.words {
		if s.chunks[i] < from || s.chunks[i] >= to {
			continue
		}
		if end := i+1 == len(s.words); len(s.words) > 1 && (i == 0 && (text == "dr" || text == "prof") || end && (text == "gp" || text == "rn" || text == "md" || text == "dr")) {
			titles = append(titles, text)
			continue
		}
		if i+1 == s.rest {
			rest = append(rest, text)
			continue
		}
		w := word{text: text, use: around()[text]}
		given, family := isGiven(text), isFamily(text)
		chinese := chineseNames().romanised[text]
		syllables = syllables || len(text) > 1 && !chinese && (len(text) == 2 || !given && !family) && inChunk(s, i)
		surname = surname || chinese
		w.upper = len(text) == 2 && !given && !family
		known = known || len(text) > 2 && (given || family) || chinese && len(s.words) > 1
		words = append(words, w)
	}
	if words = join(words); !known || len(words) == 0 || syllables && !surname {
		return
	}
	var o orders
	o.weigh(words)
	o.read()
	for i := range o.n {
		if len(s.words) > len(h.chunks) && o.best[i].score < byChance {
			break
		}
		f := found{score: o.best[i].score * score}
		if len(h.found) == 4 && f.score <= h.found[3].score || f.score == 0 {
			break
		}
		f.name = o.name(o.best[i])
		f.name.Titles, f.name.Rest = slices.Concat(titles, h.titles), slices.Clone(rest)
		for c, chunk := range h.chunks {
			if c < from || c >= to {
				f.name.Rest = append(f.name.Rest, chunk)
			}
		}
		h.enter(f)
	}
}

// inChunk reports whether word i is a part of its chunk.
func inChunk(s parting, i int) bool {
	return i > 0 && s.chunks[i-1] == s.chunks[i] || i+1 < len(s.chunks) && s.chunks[i+1] == s.chunks[i]
}

// enter keeps the four likeliest readings, each once.
func (h *handleReader) enter(f found) {
	for i := range h.found {
		if sameName(&h.found[i].name, &f.name) {
			h.found[i].score = max(h.found[i].score, f.score)
			h.sort()
			return
		}
	}
	h.found = append(h.found, f)
	h.sort()
	h.found = h.found[:min(len(h.found), 4)]
}

func (h *handleReader) sort() {
	slices.SortStableFunc(h.found, func(a, b found) int { return cmp.Compare(b.score, a.score) })
}

func sameName(a, b *Name) bool {
	return slices.Equal(a.Given, b.Given) && slices.Equal(a.Family, b.Family) && a.GivenInitials == b.GivenInitials &&
		a.FamilyInitials == b.FamilyInitials && len(a.Rest) == len(b.Rest)
}

func (h *handleReader) names() []Name {
	var sum float64
	n := 0
	for ; n < len(h.found) && h.found[n].score >= leastWeight*h.found[0].score; n++ {
		sum += h.found[n].score
	}
	var out []Name
	for _, f := range h.found[:n] {
		f.name.Weight, f.name.Born = f.score/sum, h.born
		out = append(out, f.name)
	}
	return out
}
