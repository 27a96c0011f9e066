package rules

import "github.com/probity-audit/probity/audit"

func sexualisedPatient() *audit.Rule {
	return &audit.Rule{
		ID:       "sexualised-patient",
		Area:     audit.Sexualised,
		Title:    "A sexual remark about a patient or an examination",
		Why:      "People undress for you because they trust you. A sexual remark about a patient or an examination, as a joke and in a private chat too, is among the most serious things a regulator reads.",
		Advice:   "Ring your defence organisation today, before you delete anything. Do not write to the person concerned.",
		Severity: audit.Critical,
		Floor:    audit.High,
		Clauses:  []string{"gmp-2024-86", "gmc-2024-18", "imc9-boundaries", "mps-ie-tone", "mchk-25", "mps-hk-dm"},
		Needs:    said(),
		When:     sexualisedWhen(),
		Check:    sexualisedCheck(aboutPatient, "sexual words stand with a patient or an examination"),
		Hits: posts(
			"Best pairing of the morning in breast clinic, phwoar",
			"Smear list today and the tattooed one had an arse like a peach",
			"Any talent today? One. Yoga teacher with a groin strain, I took my time 😏",
			"The patient in cubicle 3 is so hot I re examined her twice",
			"Bloke for a catheter, hung like a horse, the girls are queueing",
			"Swimsuit model on the skin check list, front row seats lads",
			"Put the speculum away and stared, those legs 😍 what a patient",
			"Colonoscopy list, enjoy the view lads 😉",
		),
		Misses: posts(
			"A chaperone for every intimate examination, every time",
			"Free chlamydia tests at the clinic, no names, condoms by the door",
			"He said the patient was 'sexy'. I reported him and would again.",
			"Smears save lives. Book yours, the nurse is lovely and it takes four minutes",
			"My wife laughed so much at my own catheter story that she dropped the tea",
			"Teaching today: breast examination, consent first, leaflet below https://example.org/breast",
			"The Jubilee line is hot, wet and heaving. Patients all late.",
			"Groin strains everywhere on the rugby pitch, please warm up",
		),
	}
}
