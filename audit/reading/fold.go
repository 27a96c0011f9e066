package reading

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// foldWord appends the form in which words are compared: lower case, without
// accents, straight apostrophes. "Fógra" and "FOGRA" are one word.
func foldWord(dst []byte, word string) []byte {
	for i := 0; i < len(word); {
		c := word[i]
		if c < utf8.RuneSelf {
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			dst = append(dst, c)
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(word[i:])
		i += n
		switch {
		case r == '’' || r == '‘' || r == 'ʼ':
			dst = append(dst, '\'')
		case r >= 0xC0 && r < 0x250 || r >= 0x1E00 && r < 0x1F00:
			dst = foldLatin(dst, r)
		case r >= 0xFF01 && r <= 0xFF5E: // full-width forms
			dst = append(dst, byte(unicode.ToLower(r-0xFEE0)))
		case unicode.Is(unicode.Mn, r): // combining accents, variation selectors
		default:
			dst = utf8.AppendRune(dst, unicode.ToLower(r))
		}
	}
	return dst
}

func foldLatin(dst []byte, r rune) []byte {
	var buf [8]byte
	for _, d := range string(norm.NFD.Append(nil, buf[:utf8.EncodeRune(buf[:], r)]...)) {
		if !unicode.Is(unicode.Mn, d) {
			dst = utf8.AppendRune(dst, unicode.ToLower(d))
		}
	}
	return dst
}

// narrow writes full-width forms as those of ASCII.
func narrow(s string) string {
	return strings.Map(func(c rune) rune {
		if c >= 0xFF01 && c <= 0xFF5E {
			return c - 0xFEE0
		}
		return c
	}, s)
}
