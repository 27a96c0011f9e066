package meta

import (
	"slices"
	"strings"
	"unicode"

	"github.com/probity-audit/probity/social"
)

// Mentions returns the accounts named with @ in a text of Instagram or Threads, each
// once.
func Mentions(text string) []social.Person {
	var out []social.Person
	before := ' '
	for at, r := range text {
		if r == '@' && !letter(before) {
			name := text[at+1:]
			if end := strings.IndexFunc(name, func(r rune) bool { return r > unicode.MaxASCII || !letter(r) && r != '.' }); end >= 0 {
				name = name[:end]
			}
			name = strings.TrimRight(name, ".")
			if IsUsername(name) && !slices.Contains(out, social.Person{Handle: name}) {
				out = append(out, social.Person{Handle: name})
			}
		}
		before = r
	}
	return out
}
