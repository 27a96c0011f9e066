package appraisal

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

const (
	// maxLines is the most lines that an empty box leaves room for: what a page holds.
	maxLines = 24
	// togetherRows is how many rows a table may have that is not spread over pages.
	togetherRows = 8
)

// plain makes a text fit for a page: on one line, its letters composed, and without
// what is not seen but acts, or says what nobody sees: control characters, changes of
// direction, tags, characters that Unicode or XML do not allow. What is not UTF-8
// becomes U+FFFD.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) && r != '\u00a0':
			return ' '
		case r == '\u200c', r == '\u200d': // shapes letters and pictures
			return r
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r) && !unicode.Is(unicode.Prepended_Concatenation_Mark, r),
			r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe: // no characters
			return -1
		}
		return r
	}, s)
	return norm.NFC.String(strings.TrimSpace(collapse(s)))
}

// folded is a text as it is searched: what looks alike in it is alike. Letters and
// digits in another dress are the plain ones, as are dashes, slashes and spaces, and
// what is not seen is not there.
func folded(s string) string {
	return norm.NFKC.String(strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case unicode.IsSpace(r):
			return ' '
		case r == '\u2044', r == '\u2215', r == '\u29f8':
			return '/'
		case unicode.Is(unicode.Pd, r), r == '\u2212':
			return '-'
		case r == '\u2018', r == '\u2019':
			return '\''
		case unicode.In(r, unicode.Cc, unicode.Cf, unicode.Variation_Selector, unicode.Other_Default_Ignorable_Code_Point):
			return -1
		}
		return r
	}, s))
}

// collapse makes each run of spaces one.
func collapse(s string) string {
	for strings.Contains(s, "  ") {
		s = strings.ReplaceAll(s, "  ", " ")
	}
	return s
}

// rightToLeft reports whether the first letter of a text with a direction is one of a
// script that is written from the right.
func rightToLeft(s string) bool {
	for _, r := range s {
		if unicode.In(r, unicode.Hebrew, unicode.Arabic, unicode.Syriac, unicode.Thaana, unicode.Nko) {
			return true
		}
		if unicode.IsLetter(r) {
			return false
		}
	}
	return false
}
