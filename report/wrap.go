package report

import (
	"strings"
	"unicode"

	"github.com/olekukonko/tablewriter/pkg/twwidth"
)

// wrap breaks a text into lines of at most width columns as a terminal counts
// them: between words where it can, inside a word that is wider than a line or
// has no spaces, and never inside what is seen as one character.
func wrap(s string, width int) []string {
	width = max(width, 2) // an ideograph or emoji takes two columns
	var lines []string
	for para := range strings.Lines(s) {
		cur, curWidth := "", 0
		for _, word := range strings.Fields(para) {
			w := twwidth.Width(word)
			switch {
			case cur == "" && w <= width:
				cur, curWidth = word, w
				continue
			case cur != "" && curWidth+1+w <= width:
				cur, curWidth = cur+" "+word, curWidth+1+w
				continue
			}
			if cur != "" {
				// A word that needs a line and more begins here if there is room.
				room := width - curWidth - 1
				head, rest := split(word, room)
				if w > width && room >= width/3 && twwidth.Width(head) <= room {
					cur, word = cur+" "+head, rest
				}
				lines = append(lines, cur)
			}
			for cur = word; twwidth.Width(cur) > width; {
				head, rest := split(cur, width)
				if rest == "" {
					break
				}
				lines = append(lines, head)
				cur = rest
			}
			curWidth = twwidth.Width(cur)
		}
		lines = append(lines, cur)
	}
	return lines
}

// split cuts a word so that its head has at most width columns, but at least one
// character: after a sign that joins the parts of an address if there is one
// beyond the first third, or else where the width ends.
func split(word string, width int) (head, rest string) {
	end, sign := 0, 0
	for i := 0; i < len(word); {
		next := i + clusterLen(word[i:])
		if end > 0 && twwidth.Width(word[:next]) > width {
			if sign > end/3 {
				end = sign
			}
			return word[:end], word[end:]
		}
		if strings.ContainsRune("/@._-?&=", rune(word[i])) {
			sign = next
		}
		i, end = next, next
	}
	return word, ""
}

// clusterLen is the length in bytes of what is seen as the first character of s:
// a letter with its marks, an emoji with its parts, a flag. It is a
// simplification of Unicode's rules that breaks none of these.
func clusterLen(s string) int {
	var prev rune
	flags := 0
	for i, r := range s {
		if i > 0 {
			pair := regional(prev) && regional(r) && flags%2 == 1
			if !pair && !extends(r) && prev != zwj {
				return i
			}
		}
		if regional(r) {
			flags++
		}
		prev = r
	}
	return len(s)
}

const zwj = '\u200d'

func regional(r rune) bool { return r >= 0x1f1e6 && r <= 0x1f1ff }

// extends reports whether r belongs to the character before it.
func extends(r rune) bool {
	return r == zwj || unicode.Is(unicode.M, r) || r >= 0x1f3fb && r <= 0x1f3ff || r >= 0xe0020 && r <= 0xe007f
}
