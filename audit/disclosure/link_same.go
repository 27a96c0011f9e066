package disclosure

import (
	"slices"
	"strings"
	"unicode"
)

// sketch is the lowest hashes of the runs of three words of a text, ascending: the
// share that two sketches have in common is about the share that the texts have.
type sketch []uint64

const (
	sketchSize  = 24
	sketchRun   = 3
	sameWords   = 0.6 // of two sketches, for the texts to be one
	fewestWords = 6   // of a text that can be known again
)

// sketchOf is nil for a text of fewer than fewestWords words. Links, mentions and
// hashtags, which differ from network to network, are left out.
func sketchOf(text string) sketch {
	var words []uint64
	for field := range strings.FieldsSeq(text) {
		if field[0] == '#' || field[0] == '@' || strings.Contains(field, "://") {
			continue
		}
		if h, ok := hashWord(field); ok {
			words = append(words, h)
		}
	}
	if len(words) < fewestWords {
		return nil
	}
	var s sketch
	for i := 0; i+sketchRun <= len(words); i++ {
		h := uint64(fnvOffset)
		for _, w := range words[i : i+sketchRun] {
			h = (h ^ w) * fnvPrime
		}
		s = append(s, h^h>>32)
	}
	slices.Sort(s)
	s = slices.Compact(s)
	return slices.Clip(s[:min(len(s), sketchSize)])
}

// The constants of the hash FNV-1a of 64 bits.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// hashWord hashes the letters and digits of a word, ok is false if it has none.
func hashWord(word string) (h uint64, ok bool) {
	h = fnvOffset
	for _, r := range word {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			h, ok = (h^uint64(unicode.ToLower(r)))*fnvPrime, true
		}
	}
	return h, ok
}

// same reports whether the texts are near enough the same words.
func (s sketch) same(t sketch) bool {
	if len(s) == 0 || len(t) == 0 {
		return false
	}
	both, seen, i, j := 0, 0, 0, 0
	for i < len(s) && j < len(t) && seen < sketchSize {
		seen++
		switch {
		case s[i] == t[j]:
			both++
			i, j = i+1, j+1
		case s[i] < t[j]:
			i++
		default:
			j++
		}
	}
	return float64(both) >= sameWords*float64(seen)
}
