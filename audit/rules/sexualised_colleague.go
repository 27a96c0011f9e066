package rules

import "github.com/probity-audit/probity/audit"

func sexualisedColleague() *audit.Rule {
	return &audit.Rule{
		ID:       "sexualised-colleague",
		Area:     audit.Sexualised,
		Title:    "A sexual remark about or to a colleague",
		Why:      "Guidance rules out sexual remarks about colleagues, in writing and in private groups as well. What was meant as banter is often read as harassment by the one it is about.",
		Advice:   "Delete it where you can, say sorry without excuses if it was seen, and take advice if anybody has complained.",
		Severity: audit.High,
		Floor:    audit.Medium,
		Clauses:  []string{"gmp-2024-57", "gmp-2024-58", "imc9-colleagues", "mps-ie-tone", "mchk-conduct"},
		Needs:    said(),
		When:     sexualisedWhen(),
		Check:    sexualisedCheck(aboutColleague, "sexual words stand with somebody one works with"),
		Hits: append(posts(
			"The new physio in those leggings, phwoar",
			"F1 changeover: fresh meat, gentlemen 😏",
			"Our registrar has a nice arse and those legs, thank you rota",
			"I'd let her intubate me, that anaesthetist",
			"The new registrar in that pencil skirt, what a stunner",
			"Nurses on 6A: shag marry avoid",
		), inGroup("rate the new interns lads, I'll start, blondie 9"),
			message("Could you sign my logbook please?", "Wear the red dress to the reg dinner and I'll sign every page 😉")),
		Misses: posts(
			"Scrubs should fit everyone, ask the estates team",
			"My wife, also an F1, looks great in her new coat",
			"If a colleague is harassed: write it down, tell somebody, here is who",
			"Whoever wrote 'fresh meat' about the F1s in this chat: take it down",
			"Our new consultant is engaged and there was cake",
			"Our registrars' rugby team lost by forty and bought the juniors dinner",
			"Sexual harassment in surgery: the study is published today https://example.org/study",
			"Married that anaesthetist ten years ago today",
		),
	}
}
