package review

import (
	"strings"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit"
)

// passage returns the evidence with at most so many bytes of its words, from a
// little before the first cue on; a page of many must not grow with every post.
func passage(e audit.Evidence, most int) audit.Evidence {
	if len(e.Text) <= most {
		return e
	}
	from := 0
	if len(e.Spans) > 0 {
		from = max(0, min(e.Spans[0].From-most/4, len(e.Text)-most))
	}
	from, to := boundary(e.Text, from), boundary(e.Text, min(from+most, len(e.Text)))
	head, tail := "", ""
	if from > 0 {
		head = "…"
	}
	if to < len(e.Text) {
		tail = "…"
	}
	spans := e.Spans
	e.Spans = nil
	for _, s := range spans {
		s = audit.Span{From: max(s.From, from), To: min(s.To, to)}
		if s.From < s.To {
			e.Spans = append(e.Spans, audit.Span{From: s.From - from + len(head), To: s.To - from + len(head)})
		}
	}
	e.Text = head + e.Text[from:to] + tail
	return e
}

// boundary is the beginning of the rune that i is in.
func boundary(s string, i int) int {
	for back := 0; i > 0 && i < len(s) && !utf8.RuneStart(s[i]) && back < utf8.UTFMax; back++ {
		i--
	}
	return i
}

// beginning is at most so many bytes of a text.
func beginning(s string, most int) string {
	if len(s) <= most {
		return s
	}
	return s[:boundary(s, most)] + "…"
}

// whole returns the evidence in the whole words of the item, of which it may have
// only a part, with numbers masked; as it is where they are not the ones that were
// judged.
func whole(e audit.Evidence, words string) audit.Evidence {
	part, head := e.Text, ""
	if len(part) < len(words) {
		if p, ok := strings.CutPrefix(part, "…"); ok && !strings.HasPrefix(words, part) {
			part, head = p, "…"
		}
		if !strings.HasSuffix(words, part) {
			part = strings.TrimSuffix(part, "…")
		}
	}
	at := find(words, part)
	if at < 0 {
		return e
	}
	spans := e.Spans
	e.Text, e.Spans = words, nil
	for _, s := range spans {
		if from, to := s.From-len(head)+at, s.To-len(head)+at; from >= 0 && to <= len(words) {
			e.Spans = append(e.Spans, audit.Span{From: from, To: to})
		}
	}
	return e
}

// masking stands in the words that were judged for each byte of a number.
const masking = '*'

// find returns where a part begins in words, or -1.
func find(words, part string) int {
	if part == "" || strings.Trim(part, string(masking)) == "" {
		return -1
	}
	if strings.IndexByte(part, masking) < 0 {
		return strings.Index(words, part)
	}
	for at := 0; at+len(part) <= len(words); at++ {
		if begins(words[at:], part) {
			return at
		}
	}
	return -1
}

// begins reports whether words begin with a part, of which numbers may be masked.
func begins(words, part string) bool {
	if len(words) < len(part) {
		return false
	}
	for i := range len(part) {
		if part[i] != words[i] && part[i] != masking {
			return false
		}
	}
	return true
}
