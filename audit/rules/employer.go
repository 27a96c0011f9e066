package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// shownOf is what a profile shows, besides the name, as one text: description,
// labelled lines and location.
func shownOf(p *social.Profile) string {
	lines := []string{p.Bio}
	for _, f := range p.Fields {
		lines = append(lines, f.Name+": "+f.Value)
	}
	return strings.Join(append(lines, p.Location), "\n")
}

// namedEmployer returns where a profile names the employer: the owner's own
// workplace, an account of a hospital or trust, or a name that ends in such a word.
func namedEmployer(r *reading.Reading, o *social.Owner) (audit.Span, bool) {
	for _, work := range []string{o.Workplace, o.Practice} {
		if len(work) < shortestName {
			continue
		}
		if at := strings.Index(strings.ToLower(r.Text), strings.ToLower(work)); at >= 0 && at+len(work) <= len(r.Text) {
			return audit.Span{From: at, To: at + len(work)}, true
		}
	}
	for _, t := range r.Tokens {
		if !t.Is(reading.Mention) {
			continue
		}
		handle := strings.ToLower(r.Text[t.Start:t.End])
		for _, word := range []string{"hospital", "infirmary", "trust", "nhs", "hse", "healthboard", "surgery", "hospice"} {
			if strings.Contains(handle, word) {
				return audit.Span{From: t.Start, To: t.End}, true
			}
		}
	}
	for c := range r.Cues("employer-word") {
		word := r.Words(c)
		if word == "HSE" {
			return audit.Span{From: c.Start, To: c.End}, true
		}
		if first := nameBefore(r, c.First); first < c.First && r.Tokens[c.First].Flags&reading.Capital != 0 {
			return audit.Span{From: r.Tokens[first].Start, To: c.End}, true
		}
	}
	return audit.Span{}, false
}

// nameBefore returns the first of the words with capitals that stand right before
// token i, at most three, and i if there are none. Words for a grade are no name:
// "Consultant Hospital".
func nameBefore(r *reading.Reading, i int) int {
	first := i
	for first > 0 && i-first < 3 {
		t := r.Tokens[first-1]
		if !t.Is(reading.Capital) || t.Sentence != r.Tokens[i].Sentence || r.Tokens[first].Start-t.End > 1 || isGrade(r, first-1) {
			break
		}
		first--
	}
	return first
}

func isGrade(r *reading.Reading, i int) bool {
	for _, class := range []string{"says-doctor", "role-senior", "role-junior"} {
		for c := range r.Cues(class) {
			if c.First <= i && i <= c.Last {
				return true
			}
		}
	}
	return false
}
