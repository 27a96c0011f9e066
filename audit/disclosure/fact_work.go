package disclosure

import "github.com/probity-audit/probity/audit/reading"

// saidWork takes work that the sentence says somebody does, where token i begins a word
// for it: "she's a guard", "an hour with a PhD student".
func (f *finder) saidWork(i int) {
	if e, c := f.longest(tableOf(Occupation), i); e != nil && f.introduced(i) && !f.notTheirs(c) && !f.writerIs(c) && !f.likened(i) {
		f.add(Occupation, e.name, f.r.Tokens[c.First].Start, f.r.Tokens[c.Last].End)
	}
}

// introduced reports whether "a" stands before token i, with a word between at most, and
// before that who it is said of, or that they are in care.
func (f *finder) introduced(i int) bool {
	at := i - 1
	if f.word(at) != "a" && f.word(at) != "an" {
		at--
	}
	if w := f.word(at); w != "a" && w != "an" || !f.joined(at) || !f.joined(i-1) {
		return false
	}
	switch f.word(at - 1) {
	case "is", "was":
		return f.somebody(at-2) && !possessive(f.word(at-3)) && f.word(at-2) != "i"
	case "he", "she":
		return f.joined(at - 1) // "she's a guard"
	case "saw", "seen", "admitted", "treated", "treating", "met", "after", "with", "told":
		return f.care != reading.CareNo
	}
	return false
}

// likened reports whether the words before token i say only what somebody is like:
// "looks like a tiny magistrate".
func (f *finder) likened(i int) bool {
	for j := i - 1; j >= max(0, i-3); j-- {
		switch f.word(j) {
		case "like", "as":
			return true
		case "a", "an", "the":
		default:
			if j < i-1 {
				return false
			}
		}
	}
	return false
}
