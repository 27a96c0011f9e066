package rules

import (
	"strings"

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

// namesEmployer reports whether a profile names the employer: the owner's own
// workplace, an account of a hospital or trust, or a name that ends in such a word.
func namesEmployer(r *reading.Reading, o *social.Owner) bool {
	for _, work := range []string{o.Workplace, o.Practice} {
		if len(work) >= shortestName && containsFold(r.Text, work) {
			return true
		}
	}
	for _, t := range r.Tokens {
		if t.Is(reading.Mention) && employerHandle(strings.Trim(strings.ToLower(r.Text[t.Start:t.End]), "@.")) {
			return true
		}
	}
	for c := range r.Cues("employer-word") {
		if r.Words(c) == "HSE" || r.Tokens[c.First].Is(reading.Capital) && nameBefore(r, c.First) < c.First {
			return true
		}
	}
	return false
}

func employerHandle(handle string) bool {
	for _, word := range []string{"hospital", "infirmary", "nhs", "healthboard", "surgery", "hospice"} {
		if strings.Contains(handle, word) {
			return true
		}
	}
	return strings.HasSuffix(handle, "trust") || strings.HasPrefix(handle, "hse")
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
