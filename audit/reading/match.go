package reading

import (
	"math/bits"
	"slices"
	"sync"
)

// maxClasses is how many classes a classSet can hold.
const maxClasses = 1 << classBits

type classSet [maxClasses / 64]uint64

func (s *classSet) add(id uint16)      { s[id/64] |= 1 << (id % 64) }
func (s *classSet) has(id uint16) bool { return s[id/64]&(1<<(id%64)) != 0 }

// rank returns how many classes of the set come before id.
func (s *classSet) rank(id uint16) int {
	n := bits.OnesCount64(s[id/64] & (1<<(id%64) - 1))
	for _, word := range s[:id/64] {
		n += bits.OnesCount64(word)
	}
	return n
}

// ranks writes the rank of each class of the set, and returns how many there are.
func (s *classSet) ranks(rank *[maxClasses]int32) int {
	n := int32(0)
	for i, word := range s {
		for ; word != 0; word &= word - 1 {
			rank[64*i+bits.TrailingZeros64(word)] = n
			n++
		}
	}
	return int(n)
}

// draft is room to work in while a text is read, kept for the next text.
type draft struct {
	matches []matched
	found   []found
	taken   []uint16 // by token: one more than the class that was last found there
	lower   []byte
	rank    [maxClasses]int32 // by class, of those that occur

	spoken   contexts // see named
	listened bool
}

var drafts = sync.Pool{New: func() any { return new(draft) }}

// A match of a phrase and a found cue are told by one number each, whose order is
// the order in which they are wanted.
const (
	classBits  = 9
	lengthBits = 10
	firstBits  = 32
)

// longestCue is how many tokens the longest phrase of a list may have.
const longestCue = 1<<lengthBits - 1

// matched orders by class, then the longest, then blocking phrases, then from left
// to right.
type matched uint64

func newMatch(e entry, first, last int) matched {
	m := uint64(e.class)<<lengthBits | uint64(longestCue-(last-first))
	m <<= 1
	if !e.block {
		m |= 1
	}
	return matched(m<<firstBits | uint64(first))
}

func (m matched) class() uint16 { return uint16(m >> (firstBits + 1 + lengthBits)) }
func (m matched) blocks() bool  { return m>>firstBits&1 == 0 }
func (m matched) first() int    { return int(uint32(m)) }
func (m matched) last() int     { return m.first() + longestCue - int(m>>(firstBits+1)&longestCue) }

// found orders from left to right, then the longest, then by class.
type found uint64

func newFound(class uint16, first, last int) found {
	return found(uint64(first)<<(lengthBits+classBits) | uint64(longestCue-(last-first))<<classBits | uint64(class))
}

func (f found) class() uint16 { return uint16(f & (maxClasses - 1)) }
func (f found) first() int    { return int(f >> (lengthBits + classBits)) }
func (f found) last() int     { return f.first() + longestCue - int(f>>classBits&longestCue) }

// match finds the phrases of all word lists in one walk over the tokens.
func (r *Reading) match() {
	r.matches = r.matches[:0]
	for i := range r.Tokens {
		t := &r.Tokens[i]
		if t.word != 0 {
			r.follow(r.lex.phrases.begin(t.word), i, i)
		}
		if t.Flags&Number != 0 {
			r.follow(r.lex.phrases.begin(wordNumber), i, i)
		}
	}
	r.keep()
}

// follow takes the matches that end at nodes, and walks on from there.
func (r *Reading) follow(nodes []int32, first, at int) {
	t := &r.lex.phrases
	more := at+1 < len(r.Tokens) && r.Tokens[at+1].Sentence == r.Tokens[first].Sentence
	for _, n := range nodes {
		node, next := t.nodes[n], t.nodes[n+1]
		for _, e := range t.accept[node.entries:next.entries] {
			if !e.capital || r.Tokens[first].Flags&Capital != 0 {
				r.matches = append(r.matches, newMatch(e, first, at))
			}
		}
		if more && node.children < next.children {
			r.walk(t.words[node.children:next.children], t.to[node.children:next.children], first, at+1)
		}
	}
}

// walk follows the words that lead on from a node, and where each leads, over the
// tokens from at, for phrases that began at first.
func (r *Reading) walk(words, to []int32, first, at int) {
	t := &r.Tokens[at]
	if t.word != 0 {
		from, end := those(words, t.word)
		if from < end {
			r.follow(to[from:end], first, at)
		}
	}
	if words[0] > wordAny { // no wildcards here
		return
	}
	if t.Flags&Number != 0 {
		from, end := those(words, wordNumber)
		r.follow(to[from:end], first, at)
	}
	if t.Flags&(Mention|Address) == 0 {
		from, end := those(words, wordAny)
		r.follow(to[from:end], first, at)
	}
}

// keep turns matches into cues: of a class the longest wins where two overlap,
// and a blocking phrase wins over what it covers.
func (r *Reading) keep() {
	slices.Sort(r.matches)
	r.found = r.found[:0]
	r.taken = slices.Grow(r.taken[:0], len(r.Tokens))[:len(r.Tokens)]
	clear(r.taken)
	for _, m := range r.matches {
		first, last, mark := m.first(), m.last(), m.class()+1
		if r.taken[first] == mark || r.taken[last] == mark {
			continue // what was taken is at least as long, so it covers an end of what it overlaps
		}
		for i := first; i <= last; i++ {
			r.taken[i] = mark
		}
		if !m.blocks() && !(r.unguarded && r.lex.guards.has(m.class())) {
			r.addCue(m.class(), first, last)
		}
	}
}

func (r *Reading) addCue(class uint16, first, last int) {
	r.set.add(class)
	r.found = append(r.found, newFound(class, first, last))
	if c := r.lex.covers[class]; c != 0 {
		for i := first; i <= last; i++ {
			r.Tokens[i].cover |= c
		}
	}
}

// order sorts the cues by where they begin, the longer first, and notes which
// belong to each class.
func (r *Reading) order() {
	slices.Sort(r.found)
	classes := r.set.ranks(&r.rank)
	r.cues = make([]Cue, len(r.found))
	index := make([]int32, len(r.found)+classes+1)
	r.byRank, r.starts = index[:len(r.found):len(r.found)], index[len(r.found):]
	for k, f := range r.found {
		class, a, b := f.class(), &r.Tokens[f.first()], &r.Tokens[f.last()]
		r.cues[k] = Cue{
			Class: r.lex.classes[class], class: class, Start: a.Start, End: b.End, First: f.first(), Last: f.last(),
			Sentence: a.Sentence, Quoted: a.Flags&Quoted != 0,
		}
		r.starts[r.rank[class]]++
	}
	for rank := 1; rank < classes; rank++ { // for now, where each class ends
		r.starts[rank] += r.starts[rank-1]
	}
	r.starts[classes] = int32(len(r.cues))
	for k := len(r.cues) - 1; k >= 0; k-- {
		at := &r.starts[r.rank[r.cues[k].class]]
		*at--
		r.byRank[*at] = int32(k)
	}
}
