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
// what is not seen but acts: control characters, changes of direction, characters
// that Unicode or XML do not allow. What is not UTF-8 becomes U+FFFD.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.IsSpace(r) && r != '\u00a0':
			return ' '
		case unicode.IsControl(r), r == '\ufeff', r == '\u200b', r == '\u2060', r == '\u00ad',
			r == '\u061c', r == '\u200e', r == '\u200f', // marks of direction
			r >= '\u202a' && r <= '\u202e', r >= '\u2066' && r <= '\u2069', // turns of direction
			r >= 0xfdd0 && r <= 0xfdef, r&0xfffe == 0xfffe: // no characters
			return -1
		}
		return r
	}, s)
	return norm.NFC.String(strings.TrimSpace(collapse(s)))
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
