package rules

import "github.com/probity-audit/probity/audit"

func ventWorkplace() *audit.Rule {
	s := disrespectBalance()
	return &audit.Rule{
		ID:       "vent-workplace",
		Area:     audit.ColleagueDisrespect,
		Title:    "Anger at the place of work",
		Why:      "Everybody is tired of work some nights, and criticism of staffing and policy is free. A post that only rages at a hospital or department may still be read as not fitting with respect for those who work there.",
		Advice:   "Sleep on it. If something is wrong, raise it where it can be put right; if you are worn out, talk to somebody who can help.",
		Severity: audit.Low,
		Clauses:  []string{"gmp-2024-48", "rcgp-8", "imc9-colleagues", "mps-ie-tone", "imo-tone", "mps-hk-venting"},
		Needs:    said(),
		When:     []string{"vent"},
		Tone:     true,
		Check: func(p *audit.Pass) {
			if !ownWords(p) || guarded(p, "whistleblowing", "quotation", "fiction", "family") || linked(p.Text) {
				return
			}
			c, ok := remarked(p.Text, "vent")
			if !ok || !p.Text.Has("department", "colleague", "clinical-setting") && p.Text.Words(c) == "shambles" {
				return
			}
			if w := s.weigh(p.Text, p.Re, 0); w.raised {
				return // the stronger rule says it
			}
			insult, insulted := remarked(p.Text, "insult")
			p.Report(audit.Hit{Reason: "anger at a place of work", Cues: cues(c, insult), Folded: !insulted && !p.Text.Has("doctor-name"), Confidence: 0.6})
		},
		Hits: posts(
			"I hate it here. Night six of seven.",
			"This hospital is a joke and I'm done with it",
			"Fuck this rota, honestly",
			"Counting the days until I'm out of this hellhole",
			"Absolute shitshow again on the acute take",
			"I am so sick of this department",
			"I'm so done with this trust",
			"The rota is a joke",
		),
		Misses: posts(
			"We are four nurses short tonight and I have raised it",
			"Junior doctors deserve fair pay. See you on the picket line.",
			"Tough week, taking leave",
			"'I hate this place' is what an F1 told me, and we should listen",
			"My kitchen is a shambles after the bake sale",
			"The play was a shambles and we loved it",
			"Corridor care is unsafe and the union has said so",
			"Worst rota gaps in years according to the report, link here https://example.org/rota",
		),
	}
}
