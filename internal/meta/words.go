package meta

import (
	"slices"
	"strings"
	"unicode"
)

// Hashtags returns the hashtags in a text, without #, each once.
func Hashtags(text string) []string {
	var tags []string
	before := ' '
	for at, r := range text {
		if r == '#' && !letter(before) && before != '&' && before != '#' && before != '/' {
			tag := text[at+1:]
			if end := strings.IndexFunc(tag, func(r rune) bool { return !letter(r) }); end >= 0 {
				tag = tag[:end]
			}
			if strings.IndexFunc(tag, unicode.IsLetter) >= 0 && !slices.Contains(tags, tag) {
				tags = append(tags, tag)
			}
		}
		before = r
	}
	return tags
}

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
