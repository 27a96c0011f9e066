package report

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/probity-audit/probity/audit"
)

// surest is the highest confidence that is shown. No reading of words is certain,
// and a number that was rounded to one would say that it is.
const surest = 0.99

// Likelihood says a confidence, 0 to 1, in words and number.
func Likelihood(p float64) string {
	word := "possible"
	switch {
	case p >= 0.9:
		word = "very likely"
	case p >= 0.7:
		word = "likely"
	case p > 0.5:
		word = "more likely than not"
	}
	return fmt.Sprintf("%s (%.2f)", word, min(p, surest))
}

// Against says in plain words what was weighed against a finding.
func Against(guards []string) string {
	said := make([]string, len(guards))
	for i, g := range guards {
		said[i] = cmp.Or(guardWords[g], spaced(g))
	}
	return strings.Join(said, "; ")
}

// noticed names the kinds of words that led to a finding.
func noticed(cues []string) string {
	said := make([]string, len(cues))
	for i, c := range cues {
		said[i] = spaced(c)
	}
	return strings.Join(said, ", ")
}

func spaced(name string) string { return strings.ReplaceAll(name, "-", " ") }

// guardWords says what a guard means, by the name that rules give it. One that is
// not here is shown by its name.
var guardWords = map[string]string{
	audit.Answered:     "you said who this is",
	"aggregate":        "it seems to speak of many, not of one person",
	"civility":         "its words are civil",
	"clinician":        "it seems to be said to clinicians or students",
	"consent":          "it mentions consent",
	"counter-speech":   "it may speak up against what was said or done",
	"debunk":           "it may put a claim right",
	"declared":         "an interest is declared",
	"everyday":         "it speaks of daily life",
	"family":           "it may be about your own family",
	"fiction":          "it may be invented, played or made up to teach",
	"hedge":            "it leaves room for doubt",
	"history":          "it may be long ago",
	"link":             "it gives a link",
	"literature":       "it names published work",
	"news":             "it may be public already",
	"nonprofit":        "nothing seems to be sold",
	"oneself":          "it speaks of yourself",
	"other-goods":      "it may be about something that has nothing to do with health",
	"other-sense":      "a clinical word may be meant in another sense",
	"other-trade":      "it may be about something that is not health care",
	"own":              "it may be about your own health",
	"own-identity":     "you may speak of a group as one of it",
	"photo-staged":     "the picture may show nobody, or only those who agreed",
	"plea":             "it may ask others to stop",
	"public-health":    "it may be health promotion",
	"quotation":        "it may condemn what it quotes or tells",
	"redirect":         "it shows the proper way",
	"settled":          "on this there is little dispute",
	"sexual-education": "it may be meant to teach",
	"signpost":         "it shows the way to care, or declines to advise",
	"sober":            "it may be about not drinking, or about treatment",
	"source":           "it names a source",
	"source-given":     "it rests on something that readers can look at",
	"thing":            "it may be about a thing or an animal",
	"third-person":     "it speaks of somebody else",
	"time-day":         "it names a day",
	"time-now":         "it speaks of the present",
	"weapon-innocent":  "it may be sport, kitchen, stage or museum",
	"whistleblowing":   "it may raise a concern about safety or staffing",
}
