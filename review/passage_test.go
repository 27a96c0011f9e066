package review

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit"
)

func TestPassage(t *testing.T) {
	long := strings.Repeat("é雨", 400) + "the cue" + strings.Repeat("雨é", 400)
	from := strings.Index(long, "the cue")
	got := passage(audit.Evidence{Text: long, Spans: []audit.Span{{From: from, To: from + 7}, {From: len(long) - 2, To: len(long)}}}, 600)
	if len(got.Text) > 610 || !utf8.ValidString(got.Text) || !strings.HasPrefix(got.Text, "…") || !strings.HasSuffix(got.Text, "…") {
		t.Errorf("%d bytes: %.30q", len(got.Text), got.Text)
	}
	if len(got.Spans) != 1 || got.Text[got.Spans[0].From:got.Spans[0].To] != "the cue" {
		t.Errorf("spans %v", got.Spans)
	}
	short := audit.Evidence{Text: "as it is", Spans: []audit.Span{{From: 0, To: 2}}}
	if got := passage(short, 600); got.Text != short.Text || len(got.Spans) != 1 {
		t.Errorf("a short one became %+v", got)
	}
}

func TestWhole(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		span audit.Span
		all  string
		want string // what is marked
	}{
		"as it is":            {"saw a lad", audit.Span{From: 6, To: 9}, "saw a lad", "lad"},
		"the beginning":       {"saw a lad…", audit.Span{From: 6, To: 9}, "saw a lad with a bite", "lad"},
		"a part":              {"…a lad with…", audit.Span{From: 5, To: 8}, "saw a lad with a bite", "lad"},
		"the end":             {"…a lad", audit.Span{From: 5, To: 8}, "saw a lad", "lad"},
		"masked":              {"NHS *** *** **74", audit.Span{From: 4, To: 16}, "NHS 999 893 8074", "999 893 8074"},
		"a masked part":       {"…S *** *** **74, ok…", audit.Span{From: 5, To: 17}, "NHS 999 893 8074, ok then", "999 893 8074"},
		"ends so itself":      {"saw a lad…", audit.Span{From: 6, To: 9}, "saw a lad…", "lad"},
		"other words by now":  {"saw a lad", audit.Span{From: 6, To: 9}, "saw nobody at all", "lad"},
		"nothing but masking": {"***", audit.Span{From: 0, To: 3}, "abc", "***"},
		"several posts":       {"3 May: a\n4 May: b", audit.Span{From: 7, To: 8}, "a", "a"},
	} {
		got := whole(audit.Evidence{Text: c.text, Spans: []audit.Span{c.span}}, c.all)
		if len(got.Spans) != 1 || got.Text[got.Spans[0].From:got.Spans[0].To] != c.want {
			t.Errorf("%s: %q marks %v, want %q", name, got.Text, got.Spans, c.want)
		}
	}
}
