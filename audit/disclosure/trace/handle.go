package trace

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// How long handles are at least that are alike by more than chance.
const (
	sameLetters  = 5 // the same handle
	innerLetters = 6 // one stands in the other
	slipLetters  = 8 // one letter differs
)

// bare returns a handle as letters and digits: without a server, capitals, dots
// and underscores.
func bare(provider, handle string) string {
	handle = strings.ToLower(strings.TrimPrefix(handle, "@"))
	handle, _, _ = strings.Cut(handle, "@")
	if provider == "bluesky" {
		handle, _, _ = strings.Cut(handle, ".")
	}
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, handle)
}

// titles are what doctors put before or behind a handle that is taken.
var titles = []string{"doctor", "medic", "real", "the", "doc", "mrs", "dr", "mr", "gp", "md", "uk", "ie", "hk", "x"}

// core returns a bare handle without titles and numbers at its ends.
func core(handle string) string {
	for {
		short := strings.TrimFunc(handle, unicode.IsDigit)
		for _, t := range titles {
			if len(short) >= len(t)+3 {
				short = strings.TrimPrefix(short, t)
			}
			if len(short) >= len(t)+3 {
				short = strings.TrimSuffix(short, t)
			}
		}
		if short == handle {
			return handle
		}
		handle = short
	}
}

// likeness says how alike two bare handles are.
func likeness(a, b string) (same, near bool) {
	x, y := core(a), core(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	switch {
	case len(x) < sameLetters:
		return false, false
	case a == b:
		return true, false
	case x == y, len(x) >= innerLetters && strings.Contains(y, x):
		return false, true
	}
	return false, len(x) >= slipLetters && slip(x, y)
}

// slip reports whether one letter more, less or other makes y of x, the shorter.
func slip(x, y string) bool {
	a, b := []rune(x), []rune(y)
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	switch len(b) - len(a) {
	case 0:
		return i < len(a) && slices.Equal(a[i+1:], b[i+1:])
	case 1:
		return slices.Equal(a[i:], b[i+1:])
	}
	return false
}

// person is a name in parts.
type person struct {
	given, surname string // folded
}

func personOf(name string) person {
	parts := strings.Fields(fold(name))
	for len(parts) > 0 && slices.Contains(titles, parts[0]) {
		parts = parts[1:]
	}
	if len(parts) < 2 {
		return person{}
	}
	return person{parts[0], parts[len(parts)-1]}
}

// in reports whether a bare handle is made of the name: both parts, or the surname
// beside the first letter of the given name.
func (p person) in(handle string) bool {
	given, surname := bare("", p.given), bare("", p.surname)
	if len(given) < 2 || len(surname) < 3 {
		return false
	}
	if strings.Contains(handle, given) && strings.Contains(strings.Replace(handle, given, " ", 1), surname) {
		return true
	}
	_, size := utf8.DecodeRuneInString(given)
	c := core(handle)
	return len(surname) >= 4 && (c == given[:size]+surname || c == surname+given[:size])
}

// of reports whether folded words hold the surname.
func (p person) surnameIn(text string) bool {
	return len(p.surname) >= 4 && strings.Contains(text, p.surname)
}
