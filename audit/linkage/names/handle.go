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
	restOfChunk = 2e-7 // what is left of a chunk in which a name was found
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
	s = strings.ReplaceAll(string(appendFolded(buf[:0], s)), " ", "")
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
	words = join(words)
	for i := range words {
		// Letters run together begin with "van" by chance.
		if w := &words[i]; w.joined && len(s.words) > len(h.chunks) && !isFamily(w.text) && mans(w.text) == "" {
			return
		}
	}
	if !known || len(words) == 0 || syllables && !surname {
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
		if o.best[i].family == o.best[i].familyEnd && h.surnameLeft(from, to) {
			f.score *= restOfNames / restOfWords
		}
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

// surnameLeft reports whether a chunk outside [from, to) is known as a surname.
func (h *handleReader) surnameLeft(from, to int) bool {
	for c, chunk := range h.chunks {
		if (c < from || c >= to) && isFamily(chunk) {
			return true
		}
	}
	return false
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
