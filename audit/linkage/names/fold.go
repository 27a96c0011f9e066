package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold returns the form in which names are compared: lower case, without accents,
// apostrophes and full stops; hyphens and whatever else is no letter or digit part
// words, with one space between. A prefix is joined to its name: O'Brien, O Brien,
// Ó Brien and OBrien are "obrien", Mc Carthy and M'Carthy are "mccarthy". Folding
// twice changes nothing.
func Fold(s string) string {
	if folded(s) {
		return s
	}
	var buf [64]byte
	return string(joinPrefixes(appendFolded(buf[:0], s)))
}

// folded reports whether s is a single word that folding would not change.
func folded(s string) bool {
	for i := range len(s) {
		if c := s[i]; (c < 'a' || 'z' < c) && (c < '0' || '9' < c) {
			return false
		}
	}
	return true
}

// appendFolded folds the letters of s and parts its words by single spaces.
func appendFolded(dst []byte, s string) []byte {
	from := len(dst)
	space := false
	for i := 0; i < len(s); {
		r, n := rune(s[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[i:])
		}
		i += n
		if apostrophe(r) && !endsWith(dst[from:], 'm') || r == '.' || r == '\u00ad' || ignorable(r) {
			continue
		}
		if apostrophe(r) { // M'Carthy
			if alone := len(dst)-from == 1 || len(dst) > from+1 && dst[len(dst)-2] == ' '; alone && !space && startsName(s[i:]) {
				dst = append(dst, 'c')
			}
			continue
		}
		at := len(dst)
		if space && at > from {
			dst = append(dst, ' ')
		}
		letters := len(dst)
		dst = appendLetter(dst, r)
		if len(dst) == letters {
			dst, space = dst[:at], true
			continue
		}
		space = false
	}
	return dst
}

func endsWith(b []byte, c byte) bool { return len(b) > 0 && b[len(b)-1] == c }

// startsName reports whether s begins with two letters.
func startsName(s string) bool {
	n := 0
	for _, r := range s {
		if !unicode.IsLetter(r) {
			return false
		}
		if n++; n == 2 {
			return true
		}
	}
	return false
}

// ignorable are marks and joiners that stand within a word and say nothing.
func ignorable(r rune) bool {
	return r >= 0x300 && (unicode.In(r, unicode.Mn, unicode.Me) || r == '\u200d' || r == '\u200b' || r == '\u2060' || r == '\ufeff')
}

func apostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', 'ʼ', 'ʻ', 'ʹ', '\u0374', 'ˈ', '`', '´', '＇', '′', '‛':
		return true
	}
	return false
}

// unaccented are letters that no decomposition takes apart.
var unaccented = map[rune]string{
	'ø': "o", 'ł': "l", 'ß': "ss", 'ð': "d", 'đ': "d", 'þ': "th", 'æ': "ae", 'œ': "oe",
	'ı': "i", 'ħ': "h", 'ŧ': "t", 'ŋ': "n", 'ĸ': "k", 'ſ': "s", 'ə': "e", 'ɓ': "b", 'ɗ': "d", 'ƙ': "k", 'ɛ': "e", 'ɔ': "o",
}

// appendLetter appends a letter or digit folded, and nothing for another rune.
func appendLetter(dst []byte, r rune) []byte {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		return append(dst, byte(r))
	case 'A' <= r && r <= 'Z':
		return append(dst, byte(r)+'a'-'A')
	case r < 0xA0:
		return dst
	}
	var in [utf8.UTFMax]byte
	var out [64]byte
	for b := norm.NFKD.Append(out[:0], in[:utf8.EncodeRune(in[:], r)]...); len(b) > 0; {
		d, n := utf8.DecodeRune(b)
		b = b[n:]
		d = unicode.ToLower(d)
		plain, ok := unaccented[d]
		switch {
		case ok:
			dst = append(dst, plain...)
		case unicode.Is(unicode.Mn, d), apostrophe(d), d == utf8.RuneError:
		case unicode.IsLetter(d), unicode.IsDigit(d), unicode.Is(unicode.Mc, d):
			dst = utf8.AppendRune(dst, d)
		}
	}
	return dst
}

// joinPrefixes joins O, Mac, Mc, Ní, Nic and Uí to the word behind them, from the
// last word to the first, so that what was joined can be joined no more.
func joinPrefixes(b []byte) []byte {
	for end := len(b); end > 0; {
		space := strings.LastIndexByte(string(b[:end]), ' ')
		if space < 0 {
			break
		}
		from := strings.LastIndexByte(string(b[:space]), ' ') + 1
		next := space + 1
		stop := len(b)
		if i := strings.IndexByte(string(b[next:]), ' '); i >= 0 {
			stop = next + i
		}
		if prefix(string(b[from:space]), stop-next) {
			b = append(b[:space], b[next:]...)
		}
		end = space
	}
	return b
}

// prefix reports whether a word is the beginning of a surname whose next word has
// so many bytes. Ni is a Chinese surname too, before a short word.
func prefix(word string, next int) bool {
	switch word {
	case "o", "mc", "mac", "ui", "nic":
		return next >= 3
	case "ni":
		return next >= 6
	}
	return false
}
