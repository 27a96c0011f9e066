package social

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Plain brings a text of an export into the form in which items hold it: valid
// UTF-8, lines that end in \n, no other control characters than \t, and no space
// around it.
func Plain(s string) string {
	s = strings.TrimSpace(s)
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\ufffd")
	}
	if strings.IndexFunc(s, unprintable) < 0 {
		return s
	}
	s = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(s)
	return strings.TrimSpace(strings.Map(func(c rune) rune {
		if unprintable(c) {
			return -1
		}
		return c
	}, s))
}

func unprintable(c rune) bool { return unicode.IsControl(c) && c != '\n' && c != '\t' }

// Hashtags returns the hashtags in a text, without # and each once.
func Hashtags(text string) []string {
	var out []string
	seen := map[string]bool{}
	for {
		at := strings.IndexAny(text, "#＃")
		if at < 0 {
			return out
		}
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		_, size := utf8.DecodeRuneInString(text[at:])
		text = text[at+size:]
		end := strings.IndexFunc(text, func(c rune) bool { return !inTag(c) })
		if end < 0 {
			end = len(text)
		}
		tag := text[:end]
		text = text[end:]
		// "C#minor" and "&#39;" are none, nor is "#1".
		if at > 0 && (inTag(before) || before == '&') || !strings.ContainsFunc(tag, unicode.IsLetter) {
			continue
		}
		if key := strings.ToLower(tag); !seen[key] {
			seen[key] = true
			out = append(out, tag)
		}
	}
}

func inTag(c rune) bool {
	return c == '_' || unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c)
}
