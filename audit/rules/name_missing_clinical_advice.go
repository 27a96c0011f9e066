package rules

import "github.com/probity-audit/probity/audit"

func nameMissingClinicalAdvice() *audit.Rule {
	whole := adviceBalance()
	return &audit.Rule{
		ID:    "name-missing-clinical-advice",
		Area:  audit.NameDisclosure,
		Title: "Advice from an account without a name",
		Why: "Who reads advice needs to know who gives it. Guidance in Ireland asks doctors who post clinical advice to say who they are; " +
			"elsewhere it is usual to do so.",
		Advice:   "Put your name into the profile, or take the advice down.",
		Severity: audit.Medium,
		Clauses:  []string{"gmc-2024-name", "imc9-public-communication", "mps-ie-name", "mps-hk-role"},
		Needs:    said(),
		When:     adviceWords(),
		Check: func(p *audit.Pass) {
			if p.Account == nil || p.Account.Named || !p.Account.HasProfile {
				return
			}
			a, ok := adviceIn(p, whole)
			if !ok {
				return
			}
			h := audit.Hit{Reason: "advice is given from an account that shows no name", Cues: a.cues, Guards: a.guards, Confidence: a.confidence}
			if p.Owner.Jurisdiction == "ie" {
				h.Severity = audit.High
			}
			p.Report(h)
		},
		Hits: by("Quiet Carriage", "medic, mostly trains", append(posts(
			"Take naproxen 500 twice a day and ignore the leaflet",
			"Stop your statin at 70, you don't need it",
			"Exams next week? Propranolol 40 mg an hour before. Thank me later",
			"Come off the omeprazole this weekend, nobody needs it after a year",
		),
			reply("there's a lump on my neck, should I worry?", "It's just a cyst, leave it alone"),
			reply("I'm dizzy on my blood pressure tablets", "Halve it, you're on too much"),
			reply("can I drink on metronidazole?", "You'll be fine, just skip tonight's dose"),
			reply("should I stop my sertraline?", "Just stop, no need to taper"),
		)...),
		Misses: append(by("Quiet Carriage", "medic, mostly trains",
			reply("there's a lump on my neck, should I worry?", "Please have your own GP look at it this week"),
			reply("should I stop my sertraline?", "Please ring whoever prescribed it"),
			posts("The HSE page on fevers is good: https://example.org/fever")[0],
			posts("I took ibuprofen for mine and slept")[0],
		), by("Dr Nia Evans", "GP in Wrexham", append(posts(
			"Take naproxen 500 twice a day and ignore the leaflet",
			"Stop your statin at 70, you don't need it",
			"Come off the omeprazole this weekend, nobody needs it after a year",
		), reply("I'm dizzy on my blood pressure tablets", "Halve it, you're on too much"))...)...),
	}
}
