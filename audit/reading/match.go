package reading

import (
	"cmp"
	"slices"
)

// maxClasses is how many classes a classSet can hold.
const maxClasses = 512

type classSet [maxClasses / 64]uint64

func (s *classSet) add(id uint16)      { s[id/64] |= 1 << (id % 64) }
func (s *classSet) has(id uint16) bool { return s[id/64]&(1<<(id%64)) != 0 }

// span is a match before it becomes a cue.
type span struct {
	first, last int
	entry       entry
}

// match finds the phrases of all word lists in one walk over the tokens.
func (r *Reading) match() {
	var found []span
	for i := range r.Tokens {
		found = r.walk(found, 0, i, i)
	}
	r.keep(found)
}

// walk follows the trie from node over the tokens from at, for phrases that
// began at first.
func (r *Reading) walk(found []span, node int32, first, at int) []span {
	if at >= len(r.Tokens) {
		return found
	}
	t := &r.Tokens[at]
	if at > first && t.Sentence != r.Tokens[first].Sentence {
		return found
	}
	if t.word != 0 {
		found = r.step(found, node, t.word, first, at)
	}
	if t.Flags&Number != 0 {
		found = r.step(found, node, wordNumber, first, at)
	}
	if at > first && t.Flags&(Mention|Address) == 0 {
		found = r.step(found, node, wordAny, first, at)
	}
	return found
}

func (r *Reading) step(found []span, node, word int32, first, at int) []span {
	to := r.lex.phrases.child(node, word)
	if to == 0 {
		return found
	}
	for _, e := range r.lex.phrases.entries(to) {
		if e.capital && r.Tokens[first].Flags&Capital == 0 {
			continue
		}
		found = append(found, span{first, at, e})
	}
	return r.walk(found, to, first, at+1)
}

// keep turns matches into cues: of a class the longest wins where two overlap,
// and a blocking phrase wins over what it covers.
func (r *Reading) keep(found []span) {
	if len(found) == 0 {
		return
	}
	slices.SortFunc(found, func(a, b span) int {
		return cmp.Or(
			cmp.Compare(a.entry.class, b.entry.class),
			cmp.Compare(b.last-b.first, a.last-a.first),
			cmp.Compare(boolInt(b.entry.block), boolInt(a.entry.block)),
			cmp.Compare(a.first, b.first),
		)
	})
	start := 0 // of the class
	for i, s := range found {
		if s.entry.class != found[start].entry.class {
			start = i
		}
		if !overlaps(found[start:i], s) {
			if !s.entry.block {
				r.addCue(s.entry.class, s.first, s.last)
			}
		} else {
			found[i].last = -1 // lost: hides nothing itself
		}
	}
}

func overlaps(taken []span, s span) bool {
	for _, t := range taken {
		if t.last >= 0 && s.first <= t.last && t.first <= s.last {
			return true
		}
	}
	return false
}

func boolInt(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (r *Reading) addCue(class uint16, first, last int) {
	a, b := r.Tokens[first], r.Tokens[last]
	r.set.add(class)
	r.cues = append(r.cues, Cue{
		Class: r.lex.classes[class], Start: a.Start, End: b.End, First: first, Last: last,
		Sentence: a.Sentence, Quoted: a.Flags&Quoted != 0,
	})
}

// order sorts the cues by where they begin, the longer first.
func (r *Reading) order() {
	slices.SortFunc(r.cues, func(a, b Cue) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End), cmp.Compare(a.Class, b.Class))
	})
}
