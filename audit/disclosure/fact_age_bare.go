package disclosure

import (
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit/reading"
)

// bareAge takes an age that stands alone: "he was only 17", "She is 34 and a
// cellist", and at the beginning of what is told: "Forty-three, drives a library".
func (f *finder) bareAge() {
	for i := range f.r.Tokens {
		t := f.r.Tokens[i]
		if t.Is(reading.Quoted) || t.Flags&(reading.Mention|reading.Address|reading.Hashtag|reading.Symbol) != 0 {
			continue
		}
		word := f.word(i)
		n, last := leadingNumber(word), i
		if n >= 0 && strconv.Itoa(n) != word {
			f.yearsOld(i, n)
			continue
		}
		if span := decades[word]; span != "" && f.care != reading.CareNo && f.opens(i, i) {
			f.oneAge(span, t.Start, t.End)
			continue
		}
		if n < 0 {
			if n = numbers[word]; n == 0 {
				continue
			}
			if unit := numbers[f.word(i+1)]; n >= 20 && unit > 0 && unit < 10 {
				n, last = n+unit, i+1
			}
		}
		c := reading.Cue{First: i, Last: last, Sentence: t.Sentence}
		if n > 1 && n <= 105 && (f.isAged(i, last) || n >= 10 && f.saidOf(i, last) || n >= 10 && f.opens(i, last)) && !f.notTheirs(c) && !f.relative(i, 3) {
			f.oneAge(strconv.Itoa(n), t.Start, f.r.Tokens[last].End)
		}
	}
}

// isAged reports whether "he is", "she was only" and the like stand before the
// number, and nothing counted behind it.
func (f *finder) isAged(i, last int) bool {
	verb := i - 1
	switch f.word(verb) {
	case "only", "just", "about", "nearly", "almost", "turning":
		verb--
	}
	switch f.word(verb) {
	case "of": // "a lad of 22"
		who := f.word(verb - 1)
		switch f.word(last + 1) {
		case "weeks", "days", "months", "nights": // "a boy of two weeks ago"
			if next := f.word(last + 2); next == "ago" || next == "back" {
				return false
			}
		}
		return sexOfNoun(who) != "" || who == "widower" || who == "child" || trade(who) && !kin(who) && who != "number"
	case "is", "was", "turned", "turns", "he", "she", "he's", "she's": // the ending of a contraction is folded away
		switch {
		case f.word(verb) == "he" || f.word(verb) == "she":
			if i-verb != 1 {
				return false
			}
		case !f.somebody(verb - 1):
			return false // "her pulse was 38"
		}
	default:
		return false
	}
	for j := max(0, verb-3); j < verb; j++ {
		switch f.word(j) {
		case "when", "till", "until", "before", "if", "by":
			return false
		}
	}
	return f.endsAfter(last)
}

// somebody reports whether a word is one for a person, or may be a name.
func (f *finder) somebody(i int) bool {
	word := f.word(i)
	return sexOfPronoun(word) != "" || sexOfNoun(word) != "" || humans[word] || trade(word) && word != "number" && word != "fever" && word != "counter" && word != "monitor" || i > 0 && f.r.Tokens[i].Is(reading.Capital) && word != "it" && word != "i"
}

// saidOf reports whether what follows a number at the beginning of a sentence makes it
// an age: "19 is no age", "61 today", "78 and a bachelor".
func (f *finder) saidOf(i, last int) bool {
	if i > 0 && f.r.Tokens[i-1].Sentence == f.r.Tokens[i].Sentence {
		return false
	}
	switch f.word(last + 1) {
	case "is":
		return f.word(last+2) == "no" && f.word(last+3) == "age"
	case "today", "tomorrow", "yesterday":
		return f.care != reading.CareNo && (f.endsAfter(last+1) || strings.HasPrefix(f.r.Text[f.r.Tokens[last+1].End:], ","))
	case "and":
		a := f.word(last + 2)
		return (a == "a" || a == "an" || a == "still" || a == "never") && f.care != reading.CareNo
	}
	return false
}

// endsAfter reports whether nothing that a number could count stands behind token i.
func (f *finder) endsAfter(i int) bool {
	if i+1 >= len(f.r.Tokens) || f.r.Tokens[i+1].Sentence != f.r.Tokens[i].Sentence {
		return !strings.HasPrefix(f.r.Text[f.r.Tokens[i].End:], "%")
	}
	if between := f.r.Text[f.r.Tokens[i].End:f.r.Tokens[i+1].Start]; strings.ContainsAny(between, ",;:.)—–!") {
		return leadingNumber(f.word(i+1)) < 0
	}
	switch f.word(i + 1) {
	case "and", "with", "today", "tomorrow", "now", "but", "who", "last", "next":
		return true
	}
	return false
}

// opens reports whether the number is a sentence, or begins one or follows a mark that
// leads up to a description, and a comma follows: "Sixty-two, lorry driver".
func (f *finder) opens(i, last int) bool {
	first := i == 0 || f.r.Tokens[i-1].Sentence != f.r.Tokens[i].Sentence
	if last+1 >= len(f.r.Tokens) || f.r.Tokens[last+1].Sentence != f.r.Tokens[i].Sentence {
		if first { // a sentence of its own: "71."
			after := f.r.Text[f.r.Tokens[last].End:]
			return i > 0 && (strings.HasPrefix(after, ".") || f.care != reading.CareNo && numbers[f.word(i)] > 0 && strings.HasPrefix(after, "!"))
		}
		before := strings.TrimSpace(f.r.Text[f.r.Tokens[i-1].End:f.r.Tokens[i].Start])
		return f.care != reading.CareNo && before == "," && leadingNumber(f.word(i-1)) < 0 && numbers[f.word(i-1)] == 0 // "drowned off Cape Clear, 52"
	}
	if f.care == reading.CareNo {
		return false
	}
	if !first {
		switch mark := strings.TrimSpace(f.r.Text[f.r.Tokens[i-1].End:f.r.Tokens[i].Start]); mark {
		case ":", "—", "–", "-", ",":
		default:
			return false
		}
	}
	between := strings.TrimSpace(f.r.Text[f.r.Tokens[last].End:f.r.Tokens[last+1].Start])
	return between == "," && leadingNumber(f.word(last+1)) < 0 && numbers[f.word(last+1)] == 0
}

// yearsOld takes an age written as one word: "101-yr-old".
func (f *finder) yearsOld(i, n int) {
	unit := strings.TrimLeft(f.word(i), "0123456789-")
	c := reading.Cue{First: i, Last: i, Sentence: f.r.Tokens[i].Sentence}
	switch unit {
	case "yr-old", "yrs-old", "yr-olds", "y-old", "yo", "yold", "yearold", "yrold":
		if n <= oldest && !f.notTheirs(c) && !f.relative(i, 5) && !thing(f.word(i+1)) {
			f.oneAge(strconv.Itoa(n), f.r.Tokens[i].Start, f.r.Tokens[i].End)
		}
	}
}

// decades are words that give an age where a sentence begins with them: "Fifties, dairying".
var decades = map[string]string{"twenties": "20-29", "thirties": "30-39", "forties": "40-49", "fifties": "50-59", "sixties": "60-69", "seventies": "70-79", "eighties": "80-89", "nineties": "90-99"}
