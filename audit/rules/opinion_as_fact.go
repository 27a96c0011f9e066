package rules

import "github.com/probity-audit/probity/audit"

func opinionAsFact() *audit.Rule {
	return &audit.Rule{
		ID:       "opinion-as-fact",
		Area:     audit.UnsourcedClaim,
		Title:    "An opinion on health stated as a fact",
		Why:      "Guidance asks doctors to make clear what is their opinion and where knowledge ends. This may be read as settled when it is not.",
		Advice:   "If it is your view, say so; if it is settled, name the source.",
		Severity: audit.Low,
		Clauses:  []string{"gmp-2024-89", "imc9-public-communication", "mps-hk-sources"},
		Needs:    own(),
		When:     []string{"opinion-certain"},
		Check: func(p *audit.Pass) {
			if !mineOf(p) || hasLink(p) || guarded(p, "fiction", "debunk", "other-sense", "literature") || quotedToCondemn(p) {
				return
			}
			if _, ok := claimIn(p); ok || spokenCount(p.Text, "source", "hedge") > 0 {
				return
			}
			for c := range p.Text.Cues("opinion-certain") {
				for _, class := range []string{"claim-illness", "drug", "remedy"} {
					for s := range p.Text.Cues(class) {
						if s.Sentence == c.Sentence && !c.Quoted && !asksIn(p.Text, c.Sentence) {
							p.Report(audit.Hit{Reason: "words of certainty stand with a matter of health, and no source is named", Cues: cues(c, s), Folded: true, Confidence: 0.4})
							return
						}
					}
				}
			}
		},
		Hits: posts(
			"Fact: GPs hand out antibiotics like sweets",
			"Everyone knows HRT is safe",
			"It's settled: screening is useless",
			"The fact is that statins are overused",
			"End of debate: vaccines belong in schools",
			"The truth about antidepressants is that nobody needs them for long",
			"Sorry but it's a fact, breastfeeding is oversold",
			"We all know that screening misses most of them",
		),
		Misses: posts(
			"In my view HRT is safe enough",
			"Fact-check: are statins overused? example.org/statins",
			"Everyone knows the bakery closes at two",
			"It's settled: we are moving to Leith",
			"The trial suggests that screening helps a few",
			"The fact is I miss my old dog",
			"End of debate: tea before milk",
			"The truth about gardening is slugs",
		),
	}
}
