// Package meta reads what Meta's networks (Facebook, Instagram, Threads, Messenger)
// have in common. In their interfaces: errors, pages, and tokens that live long. In
// their exports: damaged letters, times, two ways to write a record, conversations,
// and words for an audience.
//
// Labels in the exports are in the language of the account. So things are found
// by their shape, such as an address or a time, and by a label only as a help.
package meta

import (
	"encoding/json"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Text is a text of an export, repaired by [Repair] as it is decoded. A number or
// a truth value becomes its JSON form; null, a list and an object become "".
type Text string

// UnmarshalJSON decodes and repairs. It never fails.
func (t *Text) UnmarshalJSON(data []byte) error {
	*t = ""
	var s string
	switch {
	case len(data) == 0:
	case data[0] == '"':
		if json.Unmarshal(data, &s) == nil {
			*t = Text(Repair(s))
		}
	case data[0] != 'n' && data[0] != '[' && data[0] != '{':
		*t = Text(data)
	}
	return nil
}

// UnmarshalText repairs the key of a map.
func (t *Text) UnmarshalText(data []byte) error {
	*t = Text(Repair(string(data)))
	return nil
}

// Repair undoes what the exports do to letters beyond ASCII: each byte of their
// UTF-8 form stands there as a letter of its own. A text with a letter above U+00FF
// is right already, as is one whose bytes are not UTF-8. Some texts went through it
// twice; in some the network cut the last letter in two. Control characters other than
// line breaks and tabs are dropped.
func Repair(s string) string {
	for range 2 {
		b, ok := bytesOf(s)
		if ok {
			b, ok = uncut(b)
		}
		if !ok {
			break
		}
		s = string(b)
	}
	return Clean(s)
}

// Clean drops control characters other than line breaks and tabs: all that is to be
// done to a text that is not from an export.
func Clean(s string) string {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	if !utf8.ValidString(s) || strings.IndexFunc(s, dropped) >= 0 {
		return strings.Map(func(r rune) rune {
			if dropped(r) {
				return -1
			}
			return r
		}, s)
	}
	return s
}

// bytesOf returns the letters of s as bytes; false if one does not fit, or if all
// are ASCII.
func bytesOf(s string) ([]byte, bool) {
	plain := true
	for _, r := range s {
		if r > 0xFF {
			return nil, false
		}
		plain = plain && r < utf8.RuneSelf
	}
	if plain {
		return nil, false
	}
	b := make([]byte, 0, len(s))
	for _, r := range s {
		b = append(b, byte(r))
	}
	return b, true
}

// uncut reports whether b is UTF-8, but for the beginning of a letter at its end, which
// it takes off. There must be another whole letter beyond ASCII: else b is right as it
// was.
func uncut(b []byte) ([]byte, bool) {
	if utf8.Valid(b) {
		return b, true
	}
	at := len(b) - 1
	for at > 0 && len(b)-at < utf8.UTFMax && !utf8.RuneStart(b[at]) {
		at--
	}
	whole := b[:at]
	return whole, !utf8.FullRune(b[at:]) && utf8.Valid(whole) && slices.ContainsFunc(whole, func(c byte) bool { return c >= utf8.RuneSelf })
}

func dropped(r rune) bool { return unicode.IsControl(r) && r != '\n' && r != '\t' }

// Fold brings a name into one form for comparison: composed, without capitals, with
// single spaces.
func Fold(name string) string {
	return strings.Join(strings.Fields(cases.Fold().String(norm.NFC.String(name))), " ")
}
