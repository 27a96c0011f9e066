package names

import (
	"cmp"
	"slices"
)

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
