package report

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit"
)

// visible replaces what would act on a display instead of being shown on it by
// its number, ⟨U+001B⟩: control characters (ESC, and the C1 set that some
// terminals obey), and the characters that turn the direction of text or end a
// line unseen. Line feeds and tabs stay; invalid UTF-8 becomes U+FFFD.
func visible(s string) string {
	if !strings.ContainsFunc(s, acts) && utf8.ValidString(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 16)
	for _, r := range s {
		if acts(r) {
			fmt.Fprintf(&b, "⟨U+%04X⟩", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// acts reports whether a display may obey r rather than show it. Joiners are
// not among them: emoji and several scripts need them.
func acts(r rune) bool {
	switch {
	case r == '\n', r == '\t':
		return false
	case r < 0x20, r >= 0x7f && r <= 0x9f: // C0, DEL, C1
		return true
	case r == 0x061c, r == 0x200e, r == 0x200f: // marks of direction
		return true
	case r >= 0x2028 && r <= 0x202e: // separators; embeddings and overrides
		return true
	case r >= 0x2066 && r <= 0x2069: // isolates
		return true
	case r == 0x200b, r == 0x2060, r == 0xfeff: // unseen
		return true
	}
	return false
}

// line is visible on one line: runs of white space become one space.
func line(s string) string { return visible(strings.Join(strings.Fields(s), " ")) }

// segment is a part of a text, marked if it is one of the cues.
type segment struct {
	Text string
	Cue  bool
}

// segments cuts a text at its spans and makes each part visible. A span that
// does not fit the text is left out rather than trusted.
func segments(text string, spans []audit.Span) []segment {
	var out []segment
	at := 0
	add := func(s string, cue bool) {
		if s != "" {
			out = append(out, segment{visible(s), cue})
		}
	}
	for _, s := range spans {
		if s.From < at || s.To <= s.From || s.To > len(text) || !boundary(text, s.From) || !boundary(text, s.To) {
			continue
		}
		add(text[at:s.From], false)
		add(text[s.From:s.To], true)
		at = s.To
	}
	add(text[at:], false)
	return out
}

// boundary reports whether a cut at i leaves no rune in two.
func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

// snippet is one line of about n characters around the first cue, which is
// shown «like this».
func snippet(e audit.Evidence, n int) string {
	var before, cue, after string
	for _, s := range segments(e.Text, e.Spans) {
		switch {
		case cue != "":
			after += s.Text
		case s.Cue:
			cue = s.Text
		default:
			before += s.Text
		}
	}
	before, cue, after = squeeze(before), squeeze(cue), squeeze(after)
	if cue == "" {
		return ellipsis(strings.TrimSpace(before), n)
	}
	left := []rune(strings.TrimLeft(before, " "))
	if keep := n / 3; len(left) > keep {
		left = append([]rune("…"), left[len(left)-keep:]...)
	}
	cue = ellipsis(cue, n)
	rest := max(n-len(left)-utf8.RuneCountInString(cue), 12)
	return string(left) + "«" + cue + "»" + ellipsis(strings.TrimRight(after, " "), rest)
}

// squeeze makes runs of white space one space, at the ends too.
func squeeze(s string) string {
	if s == "" {
		return ""
	}
	out := strings.Join(strings.Fields(s), " ")
	if strings.TrimLeft(s, " \t\n") != s {
		out = " " + out
	}
	if out != " " && strings.TrimRight(s, " \t\n") != s {
		out += " "
	}
	return out
}

func ellipsis(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return strings.TrimRight(string([]rune(s)[:n]), " ") + "…"
}
