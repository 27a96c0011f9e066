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
	found := make([]span, 0, 2*len(r.Tokens))
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
	for _, to := range r.lex.phrases.children(node, word) {
		for _, e := range r.lex.phrases.entries(to) {
			if e.capital && r.Tokens[first].Flags&Capital == 0 {
				continue
			}
			found = append(found, span{first, at, e})
		}
		found = r.walk(found, to, first, at+1)
	}
	return found
}

// ranked is the place of a match or cue in an order that is told by one number.
type ranked struct {
	key uint64
	at  int // index of the match or cue
}

func byKey(a, b ranked) int { return cmp.Compare(a.key, b.key) }

// keep turns matches into cues: of a class the longest wins where two overlap,
// and a blocking phrase wins over what it covers.
func (r *Reading) keep(found []span) {
	order := make([]ranked, len(found))
	for i, s := range found {
		length := uint64(min(s.last-s.first, 0x7fff))
		order[i] = ranked{uint64(s.entry.class)<<49 | (0x7fff-length)<<34 | uint64(boolInt(!s.entry.block))<<33 | uint64(s.first), i}
	}
	slices.SortFunc(order, byKey)
	r.cues = make([]Cue, 0, len(found)+4) // and a few that detect finds
	taken := found[:0:0]                  // of the class at hand
	for _, o := range order {
		s := found[o.at]
		if len(taken) > 0 && taken[0].entry.class != s.entry.class {
			taken = taken[:0]
		}
		if overlaps(taken, s) {
			continue
		}
		taken = append(taken, s)
		if !s.entry.block {
			r.addCue(s.entry.class, s.first, s.last)
		}
	}
}

func overlaps(taken []span, s span) bool {
	for _, t := range taken {
		if s.first <= t.last && t.first <= s.last {
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
		Class: r.lex.classes[class], class: class, Start: a.Start, End: b.End, First: first, Last: last,
		Sentence: a.Sentence, Quoted: a.Flags&Quoted != 0,
	})
}

// order sorts the cues by where they begin, the longer first.
func (r *Reading) order() {
	order := make([]ranked, len(r.cues))
	for i, c := range r.cues {
		order[i] = ranked{uint64(c.Start)<<25 | uint64(0xffff-min(c.End-c.Start, 0xffff))<<9 | uint64(c.class), i}
	}
	slices.SortFunc(order, byKey)
	sorted := make([]Cue, len(r.cues))
	for i, o := range order {
		sorted[i] = r.cues[o.at]
	}
	r.cues = sorted
}
