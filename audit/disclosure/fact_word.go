package disclosure

import (
	"strings"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit/reading"
)

// word returns token i as tables have it: small, with straight apostrophes, and
// without the ending of a possessive. It is "" beyond the ends.
func (f *finder) word(i int) string {
	if i < 0 || i >= len(f.r.Tokens) {
		return ""
	}
	if f.words == nil {
		f.words = make([]string, len(f.r.Tokens))
	}
	if f.words[i] == "" {
		t := f.r.Tokens[i]
		f.words[i] = strings.TrimSuffix(fold(f.r.Text[t.Start:t.End]), "'s")
	}
	return f.words[i]
}

// fold is reading.Fold, which it asks only where there is something to fold.
func fold(word string) string {
	for i := range len(word) {
		if c := word[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return reading.Fold(word)
		}
	}
	return word
}

// phrase returns the tokens from i to j as tables have them.
func (f *finder) phrase(i, j int) string {
	if i == j {
		return f.word(i)
	}
	return string(f.spell(i, j))
}

// spell is phrase in room that is used again.
func (f *finder) spell(i, j int) []byte {
	f.room = f.room[:0]
	for k := i; k <= j; k++ {
		if k > i {
			f.room = append(f.room, ' ')
		}
		f.room = append(f.room, f.word(k)...)
	}
	return f.room
}

// named returns the entry of a table whose name is the tokens from i to j.
func (f *finder) named(t *table, i, j int) *entry {
	if t.begins[f.word(i)] < j-i+1 {
		return nil
	}
	return t.byName[string(f.spell(i, j))]
}

// relative reports whether a word for somebody's kin stands right before token i, so
// that what follows is told of them: "her son, 19", "his wife died".
func (f *finder) relative(i, reach int) bool {
	for j := i - 1; j >= max(0, i-reach) && f.r.Tokens[j].Sentence == f.r.Tokens[i].Sentence; j-- {
		if kin(f.word(j)) && possessive(f.word(j-1)) {
			return true
		}
		switch f.word(j) {
		case "he", "she", "they", "and", "but":
			return false
		}
	}
	return false
}

func kin(word string) bool {
	switch word {
	case "wife", "husband", "partner", "mum", "mam", "mammy", "mother", "dad", "da", "father", "son", "sons", "daughter", "daughters", "brother", "sister", "twin", "granny", "nan", "gran",
		"grandad", "granda", "grandson", "granddaughter", "aunt", "auntie", "uncle", "niece", "nephew", "cousin", "girlfriend", "boyfriend", "kids", "children", "parents", "neighbour", "dog", "cat", "horse":
		return true
	}
	return false
}

func possessive(word string) bool {
	switch word {
	case "his", "her", "their", "whose", "my", "our", "late":
		return true
	}
	return false
}
