package rules

import "github.com/probity-audit/probity/audit"

func patientStoryAny() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-story-any",
		Area:     audit.PatientMention,
		Title:    "One of your own patients is mentioned",
		Why:      "Nothing here identifies anybody. Guidance in Ireland all the same asks doctors to avoid discussing their own patients on social media at all.",
		Advice:   "Consider whether the post is needed. If it stays, keep it free of place, date, age and quotation.",
		Severity: audit.Low,
		Clauses:  []string{},
		Needs:    said(),
		When:     []string{"patient"},
		Check: func(p *audit.Pass) {
			if !p.Post.Mine {
				return
			}
			c, _ := p.Text.First("patient")
			p.Report(audit.Hit{Reason: "a patient is mentioned", Cues: cues(c), Confidence: 0.5})
		},
		Hits:   posts("Best hug from a patient today"),
		Misses: posts("Be patient with the new phones please"),
	}
}
