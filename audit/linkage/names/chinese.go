package names

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed data/chinese.txt
var chineseText string

//go:embed data/chinese-given.txt
var chineseGivenText string

// surnames are the Chinese ones: how each is written in letters, as in Hong Kong
// first, by its characters; and what is such a romanisation.
type surnames struct {
	letters   map[string][]string
	romanised map[string]bool
	double    map[string]bool // romanisations of two characters: "auyeung"
	syllables map[string]bool
}

var chineseNames = sync.OnceValue(func() surnames {
	s := surnames{letters: map[string][]string{}, romanised: map[string]bool{}, double: map[string]bool{}, syllables: syllables()}
	for f := range records(chineseText) {
		for written := range strings.SplitSeq(f[0], "/") {
			s.letters[written] = append(s.letters[written], f[1:]...)
		}
		first, _, _ := strings.Cut(f[0], "/")
		for _, r := range f[1:] {
			s.romanised[r] = true
			if utf8.RuneCountInString(first) > 1 {
				s.double[r] = true
			}
		}
	}
	return s
})

// How often one romanisation stands for another: Hong Kong's for Pinyin, and others.
const (
	pinyinShare = 0.12
	otherShare  = 0.06
)

// chinese enters the romanisations of each surname, and its characters.
func (f forms) chinese() {
	for r := range records(chineseText) {
		for i, a := range r[1:] {
			for j, b := range r[i+2:] {
				v := Variant{Kind: Romanised, Share: otherShare, Guess: true}
				if i == 0 && j == 0 {
					v.Share = pinyinShare
				}
				f.pair(a, b, v)
			}
			for written := range strings.SplitSeq(r[0], "/") {
				v := Variant{Kind: Romanised, Share: otherShare, Guess: true}
				if i == 0 {
					v.Share = .6
				} else if i == 1 {
					v.Share = .3
				}
				f.pair(written, a, v)
			}
		}
		if a, b, ok := strings.Cut(r[0], "/"); ok {
			f.pair(a, b, Variant{Kind: Spelling, Share: .5})
		}
	}
}

// splitHan parts a name in characters into surname and given name.
func splitHan(s string) (family, given string) {
	letters := chineseNames().letters
	_, first := utf8.DecodeRuneInString(s)
	if n := utf8.RuneCountInString(s); n > 2 {
		_, second := utf8.DecodeRuneInString(s[first:])
		if _, ok := letters[s[:first+second]]; ok {
			return s[:first+second], s[first+second:]
		}
	}
	if _, ok := letters[s[:first]]; ok {
		return s[:first], s[first:]
	}
	return "", s
}

// A sound is how a character of given names is written in letters.
type sound struct{ hongKong, pinyin string }

var sounds = sync.OnceValue(func() map[rune]sound {
	all := make(map[rune]sound, 600)
	for f := range records(chineseGivenText) {
		hongKong, _, _ := strings.Cut(f[1], ",")
		for _, r := range f[0] {
			all[r] = sound{hongKong, f[2]}
		}
	}
	return all
})

// letters writes a given name in characters as Hong Kong does and in Pinyin; ok is
// false if a character of it is not known, or there are more than two.
func letters(given string) (hongKong, pinyin string, ok bool) {
	n := 0
	for _, r := range given {
		s, known := sounds()[r]
		if n++; !known || n > 2 {
			return "", "", false
		}
		hongKong += s.hongKong
		pinyin += s.pinyin
	}
	return hongKong, pinyin, n > 0
}

func isHan(r rune) bool { return r >= 0x2E80 && unicode.Is(unicode.Han, r) }

// syllable reports whether a folded word may be a syllable of a Chinese given name,
// in the manner of Hong Kong, Pinyin or Wade-Giles.
func syllable(w string) bool { return len(w) <= 6 && chineseNames().syllables[w] }

// twoSyllables reports whether a word is two syllables written as one: "xiaoming".
func twoSyllables(w string) bool {
	if len(w) < 4 || len(w) > 12 {
		return false
	}
	for i := 2; i <= len(w)-2; i++ {
		if syllable(w[:i]) && syllable(w[i:]) {
			return true
		}
	}
	return false
}

// What syllables of Hong Kong and of Pinyin begin and end with.
const (
	cantoneseBegin = "p m f t n l k ng h kw w ts ch s sh j y c tsz sz q"
	cantoneseEnd   = "a ai ak am an ang ap at au ah e ee ei eng ek eung euk eong i ik im in ing ip it iu o oh oi ok on ong ot ou oo or u ue uen uet ui uk um un ung ut oon oong uey"
	cantoneseAlone = "ng oi on au ai ka yee yi tsz sze sz shuk shun yuk yuet yuen yue yu yung yau yan yam yat"
	pinyinBegin    = "b p m f d t n l g k h j q x zh ch sh r z c s y w hs ts tz"
	pinyinEnd      = "a o e i u v ai ei ui ao ou iu ie ue uo ua ia uai iao en in un an ang eng ing ong iang iong uang ian uan ien ueh uei"
	pinyinAlone    = "an ai ao en er ou e"
)

func syllables() map[string]bool {
	all := make(map[string]bool, 2_000)
	for _, s := range [...]struct{ begin, end, alone string }{
		{cantoneseBegin, cantoneseEnd, cantoneseAlone}, {pinyinBegin, pinyinEnd, pinyinAlone},
	} {
		for _, b := range strings.Fields(s.begin) {
			for _, e := range strings.Fields(s.end) {
				all[b+e] = true
			}
		}
		for _, a := range strings.Fields(s.alone) {
			all[a] = true
		}
	}
	return all
}
