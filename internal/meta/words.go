package meta

import (
	"slices"
	"strings"
	"unicode"
)

func letter(r rune) bool { return unicode.In(r, unicode.L, unicode.M, unicode.N) || r == '_' }

// Links returns the addresses of web pages in a text, each once.
func Links(text string) []string {
	var links []string
	for _, word := range strings.Fields(text) {
		word = strings.TrimRight(strings.TrimLeft(word, `("'<[`), `)"'>].,;:!?`)
		if IsURL(word) && len(word) > len("https://") && !slices.Contains(links, word) {
			links = append(links, word)
		}
	}
	return links
}
