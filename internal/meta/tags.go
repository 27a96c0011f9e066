package meta

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/probity-audit/probity/social"
)

// Tags finds the hashtags, without #, and the accounts named with @ in a text of
// Instagram or Threads, each once.
func Tags(text string) (hashtags []string, mentions []social.Person) {
	before := ' '
	for i, r := range text {
		if (r == '#' || r == '@') && !wordly(before) {
			rest := text[i+1:]
			end := strings.IndexFunc(rest, func(r rune) bool { return !wordly(r) })
			if r == '@' {
				end = strings.IndexFunc(rest, func(r rune) bool { return r > unicode.MaxASCII || !wordly(r) && r != '.' })
			}
			if end < 0 {
				end = len(rest)
			}
			word := strings.TrimRight(rest[:end], ".")
			switch {
			case word == "":
			case r == '#' && utf8.RuneCountInString(word) <= 100 && !slices.Contains(hashtags, word):
				hashtags = append(hashtags, word)
			case r == '@' && IsUsername(word) && !slices.Contains(mentions, social.Person{Handle: word}):
				mentions = append(mentions, social.Person{Handle: word})
			}
		}
		before = r
	}
	return hashtags, mentions
}

// wordly reports whether r can be part of a hashtag.
func wordly(r rune) bool {
	return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}
