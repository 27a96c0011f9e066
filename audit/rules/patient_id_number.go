package rules

import "github.com/probity-audit/probity/audit"

func patientIDNumber() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-id-number",
		Area:     audit.PatientIdentifier,
		Title:    "Number of a patient",
		Why:      "A number that a health service or state gave to one person stands here. Whoever has a register or an old letter can tell whose it is, and it cannot be changed.",
		Advice:   "Hide the post now and keep a copy for those who must know. Tell your information governance lead or your defence organisation today: it may have to be reported.",
		Severity: audit.Critical,
		Floor:    audit.High,
		Clauses:  []string{"gmc-2024-18", "gmp-2024-88", "gmc-confidentiality-119", "imc9-25", "mchk-1", "hipaa-identifiers", "hry-direct"},
		Needs:    own(),
		Certain:  true,
		When:     directClasses(),
		Check:    directCheck("patient-id-number", "a number of one person stands in the text"),
		Hits: posts(
			"Chasing a lost letter for pt NHS no 999 893 8074, anyone in secretaries?",
			"Clinic list glitch again: PPSN 6433435F came up twice",
			"HKID A123456(3) still has no bed, third hour",
			"MRN 7730918 is refusing everything including breakfast",
			"Bloods for 943 476 5919 were lost again",
			"hospital number RX774120 is missing from the theatre list",
			"CHI 1402384416 wants the morphine moved to tea time",
			"NHS 999 568 2230: her discharge letter never went",
		),
		Misses: posts(
			"Call 0161 496 0000 for the flu clinic",
			"Mod-11 worked example for our coding club: 999 568 2230 is a dummy number",
			"Study NCT number 0123456789 now recruiting, see link",
			"ISBN 978 0 552 17324 7 is the best novel about surgeons",
			"My order 943 476 5919 is still in a depot",
			"The hospital made 1234567890 cups of tea since 1948",
			"https://example.org/status/9434765919 worth reading, colleagues",
			"Teaching slide: a fictional patient, NHS no 999 419 8106, has a fictional rash. 9994198106 passes the check",
		),
	}
}
