package reading

import (
	"iter"
	"sort"
)

// Near returns a cue of class a and one of class b that stand in one sentence
// with at most within words between them, in either order.
func (r *Reading) Near(a, b string, within int) (Cue, Cue, bool) {
	return r.pair(a, b, func(x Cue) int { return x.First - within - r.lex.longest }, func(x, y Cue) (fits, on bool) {
		g := gap(x, y)
		return g >= 0 && g <= within, y.First-x.Last-1 <= within
	})
}

// Follows returns a cue of class a and one of class b that begins after it in
// the same sentence, with at most within words between them.
func (r *Reading) Follows(a, b string, within int) (Cue, Cue, bool) {
	return r.pair(a, b, func(x Cue) int { return x.Last + 1 }, func(x, y Cue) (fits, on bool) {
		near := y.First-x.Last-1 <= within
		return near, near
	})
}

// Together returns a cue of class a and one of class b of the same sentence
// that do not overlap.
func (r *Reading) Together(a, b string) (Cue, Cue, bool) {
	return r.pair(a, b, func(x Cue) int { return 0 }, func(x, y Cue) (fits, on bool) { return gap(x, y) >= 0, true })
}

// pair returns the first cue of class a, and beside it the first of class b in the
// same sentence, that fit. Only those that begin at token from or later are looked
// at, as long as fit says that it is worth going on.
func (r *Reading) pair(a, b string, from func(x Cue) int, fit func(x, y Cue) (fits, on bool)) (Cue, Cue, bool) {
	second := r.of(b)
	if len(second) == 0 {
		return Cue{}, Cue{}, false
	}
	for x := range r.Cues(a) {
		for _, k := range second[r.search(second, max(from(x), r.sentenceStart(x.Sentence))):] {
			y := r.cues[k]
			if y.Sentence != x.Sentence {
				break
			}
			fits, on := fit(x, y)
			if fits {
				return x, y, true
			}
			if !on {
				break
			}
		}
	}
	return Cue{}, Cue{}, false
}

// search returns how many of the cues, which are of one class, begin before token.
func (r *Reading) search(cues []int32, token int) int {
	return sort.Search(len(cues), func(i int) bool { return r.cues[cues[i]].First >= token })
}

// Within yields the cues of the class in the sentences from to to, both included.
func (r *Reading) Within(class string, from, to int) iter.Seq[Cue] {
	return func(yield func(Cue) bool) {
		cues := r.of(class)
		if len(cues) == 0 || to < from {
			return
		}
		for _, k := range cues[r.search(cues, r.sentenceStart(max(from, 0))):] {
			if r.cues[k].Sentence > to || !yield(r.cues[k]) {
				return
			}
		}
	}
}

// nearestBefore returns the last cue of the class that ends before c, and whether
// it stands in the same sentence with at most reach words between them.
func (r *Reading) nearestBefore(class string, c Cue, reach int) (Cue, bool) {
	cues := r.of(class)
	for i := r.search(cues, c.First) - 1; i >= 0; i-- {
		n := r.cues[cues[i]]
		if n.Last >= c.First {
			continue
		}
		return n, n.Sentence == c.Sentence && c.First-n.Last-1 <= reach
	}
	return Cue{}, false
}

// gap returns how many words stand between two cues, and -1 if they overlap.
func gap(x, y Cue) int {
	if x.First > y.First {
		x, y = y, x
	}
	return max(y.First-x.Last-1, -1)
}

// negationReach is how many words before a cue a negation still concerns it.
const negationReach = 4

// Negated reports whether the cue stands under a negation: "not", "never",
// "don't" at most four words before it in its sentence.
func (r *Reading) Negated(c Cue) bool {
	_, ok := r.nearestBefore("negation", c, negationReach)
	return ok
}

// Subject says who does what a verb says, as far as the words before it tell.
type Subject uint8

// Subjects.
const (
	SubjectUnknown Subject = iota
	SubjectI               // I, or a sentence that begins with the verb: "Clerked eight today"
	SubjectWe
	SubjectYou
	SubjectOther // he, she, they, it, somebody
)

var pronouns = [...]struct {
	class string
	who   Subject
}{{"pronoun-i", SubjectI}, {"pronoun-we", SubjectWe}, {"pronoun-you", SubjectYou}, {"pronoun-other", SubjectOther}}

// subjectReach is how many words may stand between a pronoun and its verb.
const subjectReach = 4

// Subject returns who does the verb v: the nearest pronoun before it in its
// sentence, or the writer where the sentence begins with the verb.
func (r *Reading) Subject(v Cue) Subject {
	best, who := -1, SubjectUnknown
	for _, p := range pronouns {
		if c, ok := r.nearestBefore(p.class, v, subjectReach); ok && c.Last > best {
			best, who = c.Last, p.who
		}
	}
	if best >= 0 {
		return who
	}
	if v.First-r.sentenceStart(v.Sentence) <= 1 {
		return SubjectI
	}
	return SubjectUnknown
}

// Own returns the first cue of class verbs that the writer, alone or with
// others, does - not quoted and not negated.
func (r *Reading) Own(verbs string) (Cue, bool) {
	for v := range r.Cues(verbs) {
		if s := r.Subject(v); (s == SubjectI || s == SubjectWe) && !v.Quoted && !r.Negated(v) {
			return v, true
		}
	}
	return Cue{}, false
}

func (r *Reading) sentenceStart(n int) int {
	if n == 0 {
		return 0
	}
	return r.ends[n-1]
}

// Mask is a set of classes, for asking quickly whether a text has any of them.
type Mask struct{ set classSet }

// Mask returns the set of the named classes. A name that is no class panics: it
// is a mistake in a rule, found by any test that applies it.
func (rd *Reader) Mask(classes ...string) Mask {
	var m Mask
	for _, c := range classes {
		id, ok := rd.lex.classID[c]
		if !ok {
			panic("no class of cues is called " + c)
		}
		m.set.add(id)
	}
	return m
}

// Empty reports whether the set has no class.
func (m Mask) Empty() bool { return m.set == classSet{} }

// HasAny reports whether a cue of any class of the set occurs.
func (r *Reading) HasAny(m Mask) bool {
	if r == nil {
		return false
	}
	for i, bits := range m.set {
		if bits&r.set[i] != 0 {
			return true
		}
	}
	return false
}
