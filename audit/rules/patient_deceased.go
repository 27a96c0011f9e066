package rules

import "github.com/probity-audit/probity/audit"

func patientDeceased() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-deceased",
		Area:     audit.PatientStory,
		Title:    "A death told",
		Why:      "A death is told with facts by which the family could know whose it was. Confidentiality does not end with death, and the family may read it.",
		Advice:   "Consider deleting it. Condolence is better given to the family in private.",
		Severity: audit.High,
		Clauses:  []string{"gmc-confidentiality-death", "gmc-2024-18", "imc9-30", "mchk-1"},
		Needs:    said(),
		When:     storyClasses(),
		Check:    storyCheck("patient-deceased", "a death is told with facts by which the family could recognise it"),
		Hits: posts(
			"Lost a mum of three at 4am on Friday after the crash on the N17. Her husband was still in the other bed",
			"She died on Sunday holding my hand, room 9, 41, with her daughter asleep in the chair",
			"Inquest on Tuesday for the lad of 19 who fell off the roof. I did compressions until his father came",
			"Pronounced a retired headmaster, 83, on Monday. His wife asked me what she should do with his coat",
			"I was with a fisherman when he died last night. He asked me to ring his brother and tell him the boat was sold",
			"He was 22, a student, and we lost him on Wednesday after the stabbing. His mum asked me had he said anything",
			"We stopped CPR at forty minutes on Saturday. A bride of 27, dead in a crash on the way to her wedding, her father asked me for her ring",
			"The cellist in room 6 died on Thursday. She was 66, her husband played to her, and I held her wrist till it stopped",
		),
		Misses: posts(
			"Very sad to lose our colleague Dr Moran on Friday",
			"Maternal deaths fell to 8 per 100,000",
			"My nan died on Sunday, thank you to the ICU team who looked after her",
			"My battery died on the N17 on Friday",
			"Read that coroners' report on Tuesday, it names nobody and blames a rota",
			"Rory died before I was born and his records still stop me in the street",
			"When we talk of dying we should talk plainly. Teaching on Tuesday at noon",
			"The hens: one dead on Monday, a fox, my daughter, 6, held the funeral",
		),
	}
}
