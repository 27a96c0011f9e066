package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
)

// removeFirst returns the chapter to look at first: of what is to be left out the
// first, and the last that was told where nothing would be enough.
func removeFirst(s *disclosure.Story) int {
	if len(s.Remove) == 0 {
		return len(s.Chapters) - 1
	}
	return s.Remove[0].Post
}

// itemOf says where a chapter is.
func itemOf(ch *disclosure.Chapter) audit.ItemRef {
	return audit.ItemRef{Kind: ch.Kind, ID: ch.ID, URL: ch.URL, Published: ch.Published, Audience: ch.Audience, Mine: true, Group: ch.Group}
}

// accountsOf names the accounts of a story and of its copies, in the order of the
// posts, each once.
func accountsOf(s *disclosure.Story) []string {
	var out []string
	seen := map[string]bool{}
	add := func(ch *disclosure.Chapter) {
		if key := ch.Account.Key(); !seen[key] {
			seen[key] = true
			out = append(out, ch.Account.Label())
		}
	}
	for i := range s.Chapters {
		add(&s.Chapters[i])
		for j := range s.Chapters[i].Copies {
			add(&s.Chapters[i].Copies[j])
		}
	}
	return out
}

// storyText joins the posts for showing, each with its day and, where there are
// several, its account, and marks the facts in them.
func storyText(s *disclosure.Story) (string, []audit.Span) {
	several := len(accountsOf(s)) > 1
	var b strings.Builder
	var marked []audit.Span
	for i := range s.Chapters {
		ch := &s.Chapters[i]
		if i > 0 {
			b.WriteByte('\n')
		}
		if !ch.Published.IsZero() {
			b.WriteString(ch.Published.UTC().Format("2 January 2006"))
			if several {
				b.WriteString(", " + ch.Account.Label())
			}
			b.WriteString(": ")
		}
		for _, f := range ch.Facts {
			if f.To > f.From {
				marked = append(marked, audit.Span{From: b.Len() + f.From, To: b.Len() + f.To})
			}
		}
		b.WriteString(ch.Words)
	}
	return b.String(), marked
}
