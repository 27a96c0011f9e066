package disclosure

import (
	"fmt"
	"math"
	"math/bits"
	"slices"
	"strings"
	"time"
)

// follow takes the trail of every chapter.
func (l *linker) follow() {
	l.trails, l.refs = make([]trail, len(l.chapters)), make([]reference, len(l.chapters))
	l.lo, l.hi = make([]int32, len(l.chapters)), make([]int32, len(l.chapters))
	l.vocab.ids = map[uint32]int32{}
	first := 0
	for i := range l.chapters {
		ch := &l.chapters[i]
		for ch.Published.Sub(l.chapters[first].Published) > linkedWithin {
			l.hi[first] = int32(i - 1)
			first++
		}
		l.lo[i] = int32(first)
		t := l.vocab.trail(l.text(i))
		l.trails[i] = t
		l.refs[i] = l.vocab.reference(l.text(i)[:min(len(l.text(i)), longestTrail)], &t, ch.Published)
		for _, s := range t.words {
			if w := &l.vocab.words[s.lemma]; len(w.in) == 0 || w.in[len(w.in)-1] != int32(i) {
				w.in = append(w.in, int32(i))
			}
		}
		for th := t.themes; th != 0; th &= th - 1 {
			at := bits.TrailingZeros64(th)
			l.themes[at] = append(l.themes[at], int32(i))
		}
		if ch.care() {
			l.cares = append(l.cares, i)
		}
	}
	for ; first < len(l.chapters); first++ {
		l.hi[first] = int32(len(l.chapters) - 1)
	}
	l.count()
}

// surprise is how many bits it is worth that two chapters have something in common
// which stands in these chapters, and in general in one text of two to the power of
// general. Within reach of the two it may stand a few times without being a subject of
// the writer's. A word that one text in a thousand has is worth ten bits.
func (l *linker) surprise(in []int32, general float64, from, to int) float64 {
	lo, _ := slices.BinarySearch(in, l.lo[from])
	hi, _ := slices.BinarySearch(in, l.hi[to]+1)
	outside := float64(len(in) - max(0, min(hi-lo, mostOfOne)))
	posts := float64(len(l.chapters))
	return math.Log2((posts + weights().priorPosts) / (outside + weights().priorPosts*math.Exp2(-general)))
}

// mostOfOne is how many posts within reach may be of one person.
const mostOfOne = 4

// common is what the trails of two chapters have in common.
type common struct {
	points   float64
	words    []string // as the later has them, the most surprising first
	themes   []string
	subjects float64 // of the points, those for what both speak of
	copied   bool    // nearly all words are the same
	marks    []mark
}

// mark is a word by which a person could be known, told in a chapter that is linked
// to another by it.
type mark struct {
	chapter, from, to int
	value             string
}

// inCommon weighs words and themes; what is of terms counted already is left out.
func (l *linker) inCommon(from, to int, counted func(s step) bool) common {
	a, b := l.trails[from], l.trails[to]
	var out common
	type shared struct {
		bits float64
		s    step
	}
	var found []shared
	both := 0
	var themesOfWords uint64
	quoted := 0.0
	for i, s := range b.words {
		if !hasStep(a.words, s.lemma) || slices.ContainsFunc(found, func(f shared) bool { return f.s.lemma == s.lemma }) {
			continue
		}
		both++
		w := &l.vocab.words[s.lemma]
		if w.theme >= 0 {
			themesOfWords |= 1 << w.theme
		}
		bits := l.surprise(w.in, w.bits, from, to)
		if s.quoted && i > 0 && b.words[i-1].quoted && follows(a.words, b.words[i-1].lemma, s.lemma) {
			quoted = weights().quotedPoints
			out.marks = append(out.marks, mark{to, int(b.words[i-1].from), int(s.to), strings.ToLower(l.text(to)[b.words[i-1].from:s.to])})
		}
		if s.to-s.from < 3 {
			bits -= weights().shortBits
		}
		if bits <= weights().freeBits || s.to-s.from < 2 || counted(s) {
			continue
		}
		if n := len(found); n > 0 && i > 0 && found[n-1].s == b.words[i-1] && follows(a.words, b.words[i-1].lemma, s.lemma) {
			found[n-1].bits = max(found[n-1].bits, bits) + weights().nextBits // of one name: "Tin Shui Wai"
			found[n-1].s = s
			continue
		}
		found = append(found, shared{bits, s})
	}
	if n := min(len(a.words), len(b.words)); n >= fewestWords && float64(both) >= weights().alikeWords*float64(n) {
		return common{copied: true}
	}
	slices.SortStableFunc(found, func(x, y shared) int { return int(math.Copysign(1, y.bits-x.bits)) })
	for _, f := range found {
		out.points += weights().bitPoints * (f.bits - weights().freeBits)
		if len(out.words) < 3 {
			word := strings.ToLower(l.text(to)[f.s.from:f.s.to])
			out.words = append(out.words, word)
			if th := l.vocab.words[f.s.lemma].theme; f.bits >= weights().markBits && th >= 0 && !linkWords().clinical[th] {
				out.marks = append(out.marks, mark{to, int(f.s.from), int(f.s.to), word})
			}
		}
	}
	out.points = min(out.points, weights().wordsMost)
	themes := 0.0
	lex := linkWords()
	for th := range lex.names {
		if a.themes&b.themes&^themesOfWords>>th&1 == 1 {
			if bits := l.surprise(l.themes[th], -math.Log2(lex.rates[th]), from, to); bits > weights().freeTheme {
				themes += weights().bitPoints * (bits - weights().freeTheme)
				out.themes = append(out.themes, lex.names[th])
				if !lex.clinical[th] {
					out.marks = append(out.marks, l.themeMarks(from, th)...)
					out.marks = append(out.marks, l.themeMarks(to, th)...)
				}
			}
		}
	}
	out.subjects = min(themes, weights().themesMost)
	out.points += out.subjects + quoted
	return out
}

// themeMarks returns the rarest word for a theme in a chapter.
func (l *linker) themeMarks(i, theme int) []mark {
	var out []mark
	most := 0.0
	for _, s := range l.trails[i].words {
		if w := &l.vocab.words[s.lemma]; int(w.theme) == theme && w.bits > most {
			most, out = w.bits, []mark{{i, int(s.from), int(s.to), strings.ToLower(l.text(i)[s.from:s.to])}}
		}
	}
	return out
}

func (l *linker) text(i int) string {
	if t := l.chapters[i].ties.unread; t != "" {
		return t
	}
	return l.chapters[i].Words
}

func hasStep(words []step, lemma int32) bool {
	return slices.ContainsFunc(words, func(s step) bool { return s.lemma == lemma })
}

func follows(words []step, first, second int32) bool {
	for i := 1; i < len(words); i++ {
		if words[i-1].lemma == first && words[i].lemma == second {
			return true
		}
	}
	return false
}

// carriedOn links what shares surprising words, or begins in the middle soon after.
func (l *linker) carriedOn() {
	last := make([][]int32, len(l.vocab.words)) // by word: chapters of late in which it stands
	points := map[int]float64{}                 // by chapter before: what its words in common are worth at most
	var like []int
	for i := range l.chapters {
		clear(points)
		like = like[:0]
		for _, s := range l.trails[i].words {
			w := &l.vocab.words[s.lemma]
			if len(w.in) < 2 || w.bits <= weights().freeBits {
				continue
			}
			at := last[s.lemma]
			if len(at) > 0 && at[len(at)-1] == int32(i) {
				continue
			}
			worth := weights().bitPoints * (l.atMost(w) - weights().freeBits)
			if worth <= 0 {
				continue
			}
			for _, j := range at {
				if j >= l.lo[i] {
					if _, ok := points[int(j)]; !ok {
						like = append(like, int(j))
					}
					points[int(j)] += worth
				}
			}
			last[s.lemma] = append(at[max(0, len(at)-lookBack+1):], int32(i))
		}
		crowd := l.crowding(i, i)
		if b := l.trails[i].begins; crowd < weights().openCrowd && (b.middle || b.pronoun || b.definite) {
			for j := i - 1; j >= max(0, i-2*lookBack, int(l.lo[i])); j-- {
				if _, ok := points[j]; !ok {
					like = append(like, j)
				}
				points[j] += crowd
			}
		}
		if ref := &l.refs[i]; !ref.from.IsZero() {
			lo, _ := slices.BinarySearchFunc(l.cares, ref.from, func(j int, at time.Time) int { return l.chapters[j].Published.Compare(at) })
			for _, j := range l.cares[lo:min(len(l.cares), lo+2*lookBack)] {
				if _, ok := points[j]; !ok && j < i && int32(j) >= l.lo[i] {
					like = append(like, j)
				}
				points[j] += crowd
			}
		}
		for _, id := range l.refs[i].said {
			in := l.vocab.words[id].in
			at, _ := slices.BinarySearch(in, int32(i))
			for _, j := range in[max(0, at-lookBack):at] {
				if _, ok := points[int(j)]; !ok && j >= l.lo[i] {
					like = append(like, int(j))
				}
				points[int(j)] += crowd
			}
		}
		slices.Sort(like)
		for _, j := range like {
			if points[j] >= crowd {
				l.tryLink(j, i)
			}
		}
	}
}

// atMost is how many bits a word that two chapters have is worth at most.
func (l *linker) atMost(w *lemma) float64 {
	return math.Log2((float64(len(l.chapters)) + weights().priorPosts) / (float64(max(0, len(w.in)-mostOfOne)) + weights().priorPosts*math.Exp2(-w.bits)))
}

// tryLink links two chapters if they are like enough.
func (l *linker) tryLink(from, to int) {
	a, b := &l.chapters[from], &l.chapters[to]
	if !a.care() && !b.care() {
		return
	}
	if points, _ := l.score(from, to); points < weights().worthReading {
		return
	}
	for _, i := range [...]int{from, to} {
		if l.chapters[i].ties.unread != "" {
			l.chapters[i].late()
			l.terms[i] = termsOf(&l.chapters[i], l.home)
		}
	}
	if points, why := l.score(from, to); points >= weights().linkFrom && !l.unlikely(from, to) {
		l.join(from, to, points, why, true)
		l.marks[[2]int{from, to}] = l.inCommon(from, to, func(step) bool { return false }).marks
	}
}

func whyOf(best term, c common, said []string, b begins) string {
	var parts []string
	if best.key != "" {
		parts = append(parts, fmt.Sprintf("both may be of the same “%s”", strings.ToLower(strings.TrimSpace(best.words))))
	}
	if len(c.words) > 0 {
		parts = append(parts, "both say “"+strings.Join(c.words, "”, “")+"”")
	}
	if len(c.themes) > 0 {
		parts = append(parts, "both speak of "+strings.Join(c.themes, ", "))
	}
	switch {
	case len(said) > 0:
		parts = append(parts, "the later says by “"+strings.Join(said, "”, “")+"” who is meant")
	case b.middle:
		parts = append(parts, "the later begins as if it went on")
	case b.pronoun || b.definite:
		parts = append(parts, "the later speaks of somebody as known")
	}
	return strings.Join(parts, "; ")
}
