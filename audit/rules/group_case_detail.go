package rules

import "github.com/probity-audit/probity/audit"

func groupCaseDetail() *audit.Rule {
	return &audit.Rule{
		ID:       "group-case-detail",
		Area:     audit.PatientStory,
		Title:    "Case shared for advice",
		Why:      "A case is put to others with facts about one person. A closed group has members whom you do not know, and a relative or neighbour may be one.",
		Advice:   "Consider cutting it down to the clinical question. Check who is in the group and who can read it.",
		Severity: audit.High,
		Clauses:  []string{"gmc-2024-private-messages", "gmc-2024-18", "imc9-social-media", "imc9-25", "mchk-1", "mps-hk-group", "mcnz-groups"},
		Needs:    said(),
		When:     storyClasses(),
		Check:    storyCheck("group-case-detail", "a case is put to others with facts about one person"),
		Hits: posts(
			"Any thoughts? 41F, lawyer from Ennis, LFTs 900 since her honeymoon",
			"What would you do: 8-year-old, only child in town with CF, his mother refuses antibiotics",
			"Anyone seen this before? 56M, chef, rash on both hands, his wife has it too",
			"Thoughts please: 29-year-old teacher, seizure on Friday, normal scan, pregnant",
			"Would you operate? 84F, gcs 7, her daughter is a solicitor and wants everything",
			"Spot diagnosis: 19-year-old student, green tongue, came in on Monday with his flatmate",
			"WWYD 34M farmer, crushed hand, wants to go home for the silage",
			"Am I missing something? 47F, dancer, weight loss, ferritin of 6, mother died at 50",
		),
		Misses: posts(
			"How do you code telephone triage?",
			"Which DOAC after valve surgery? No case attached",
			"Practice SBA: 41F with raised LFTs (invented). Any thoughts?",
			"Any thoughts on where to eat in Ennis on Friday?",
			"What would you do with a free afternoon in April?",
			"Spot the mistake in this rota, answers below",
			"Anyone seen my good pen? It was at the desk on the ward",
			"My son is 8 and hates maths. Any advice?",
		),
	}
}
