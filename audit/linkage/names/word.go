package names

import (
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

//go:embed data/around.txt
var aroundText string

// A use is what a word is for that may stand around a name.
type use uint16

const (
	before use = 1 << iota
	behind
	capitals
	suffix
	former
	pronoun
	filler
	particle
	patronym
)

var around = sync.OnceValue(func() map[string]use {
	kinds := map[string]use{
		"before": before, "behind": behind, "capitals": capitals, "suffix": suffix, "former": former,
		"pronoun": pronoun, "filler": filler, "particle": particle, "patronym": patronym,
	}
	all := map[string]use{}
	for f := range records(aroundText) {
		for _, w := range f[1:] {
			all[w] |= kinds[f[0]]
		}
	}
	return all
})

// word is one of a display name.
type word struct {
	text    string // folded
	use     use
	section byte // '(' or '"' around it, or 0
	hyphen  bool // a hyphen joins it to the word before
	comma   bool // a comma stands before it
	dot     bool // a full stop behind it
	upper   bool // two capitals or more, and nothing small
	small   bool // begins small
	han     bool
	joined  bool // begins with what only surnames begin with
	and     bool // "and" stands before it: another person
}

// A display name has no more words than mostWords that are looked at; what is
// longer is cut at mostBytes.
const (
	mostWords = 8
	mostBytes = 160
)

// split parts a display name into words, up to a mark behind which people write what
// they do: "Mary Murphy | GP".
func split(display string, words []word) []word {
	if len(display) > mostBytes {
		display = display[:mostBytes]
	}
	var section byte
	hyphen, comma, and := false, false, false
	prev := rune(' ')
	for i := 0; i < len(display); {
		r, n := utf8.DecodeRuneInString(display[i:])
		if end := wordEnd(display, i, section); end > i {
			if len(words) == cap(words) {
				return words
			}
			w := read(display[i:end])
			w.section, w.hyphen, w.comma = section, hyphen, comma
			if end < len(display) && display[end] == '.' {
				w.dot = true
			}
			switch {
			case w.text == "and" || w.text == "agus":
				and = true
			case w.text != "":
				w.and = and
				words = append(words, w)
				hyphen, comma, and = false, false, false
			}
			prev, _ = utf8.DecodeLastRuneInString(display[i:end])
			i = end
			continue
		}
		next, _ := utf8.DecodeRuneInString(display[i+n:])
		switch {
		case r == '(' || r == '[' || r == '{' || r == '（':
			section = '('
		case section == '(' && (r == ')' || r == ']' || r == '}' || r == '）'):
			section = 0
		case quote(r) || apostrophe(r):
			switch {
			case section == '"':
				section = 0
			case section == 0 && (!apostrophe(r) || closes(display[i+n:])):
				section = '"'
			}
		case dash(r) && unicode.IsLetter(prev) && unicode.IsLetter(next):
			hyphen = true
		case r == ',' || r == '，':
			comma = true
		case r == '&' || r == '+' || r == '＆':
			and = true
		case section == 0 && len(words) > 0 && ends(r, prev, next):
			return words
		}
		prev = r
		i += n
	}
	return words
}

// wordEnd returns where the word ends that begins at i, or i if none does. A name in
// Chinese characters is a word of its own, and one mark parts "J.P.".
func wordEnd(s string, i int, section byte) int {
	han, letters := false, 0
	for j := i; j < len(s); {
		r, n := utf8.DecodeRuneInString(s[j:])
		switch {
		case r < utf8.RuneSelf && ('a' <= r|0x20 && r|0x20 <= 'z' || '0' <= r && r <= '9'), r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r)):
			if letters > 0 && isHan(r) != han {
				return j
			}
			han = isHan(r)
			letters++
		case letters > 0 && apostrophe(r):
			next, _ := utf8.DecodeRuneInString(s[j+n:])
			if !unicode.IsLetter(next) {
				return j
			}
		case letters > 0 && (unicode.Is(unicode.M, r) || ignorable(r)):
		default:
			return j
		}
		j += n
	}
	return len(s)
}

// read makes the word of what is written.
func read(s string) word {
	var buf [48]byte
	w := word{}
	upper, lower := 0, 0
	for i, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
			w.small = w.small || i == 0
		}
	}
	w.upper = upper >= 2 && lower == 0
	r, _ := utf8.DecodeRuneInString(s)
	if w.han = isHan(r); w.han {
		w.text = s
		return w
	}
	if w.text = s; !folded(s) {
		w.text = strings.ReplaceAll(string(appendFolded(buf[:0], s)), " ", "")
	}
	if '0' <= r && r <= '9' {
		w.text = ""
		return w
	}
	w.use = around()[w.text]
	return w
}

func quote(r rune) bool {
	switch r {
	case '"', '“', '”', '„', '«', '»', '‟', '＂':
		return true
	}
	return false
}

func dash(r rune) bool {
	return r == '-' || r == '‐' || r == '‑' || r == '–' || r == '−' || r == '－'
}

// closes reports whether an apostrophe opened a quotation: one that ends a word
// follows.
func closes(s string) bool {
	prev := rune(' ')
	for i, r := range s {
		if apostrophe(r) && unicode.IsLetter(prev) {
			next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
			if !unicode.IsLetter(next) {
				return true
			}
		}
		prev = r
	}
	return false
}

// ends reports whether a mark ends the name.
func ends(r, prev, next rune) bool {
	switch r {
	case '|', '•', '/', '~', '@', ':', ';', '｜', '★', '→':
		return true
	case '·':
		return unicode.IsSpace(prev)
	}
	return (dash(r) || r == '—') && unicode.IsSpace(prev) && unicode.IsSpace(next)
}

// with reports whether w has one of the uses.
func (w *word) with(u use) bool { return w.use&u != 0 }

// initial reports whether w is a letter that stands for a name, or two: "J", "JP".
func (w *word) initial() bool {
	return !w.han && (len(w.text) == 1 || len(w.text) == 2 && w.upper && !strings.ContainsAny(w.text, "aeiouy") && !chineseNames().romanised[w.text])
}
