package rules

import "github.com/probity-audit/probity/audit"

func patientRecordExtract() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-record-extract",
		Area:     audit.PatientIdentifier,
		Title:    "Part of a record shown",
		Why:      "Words or a picture of a record, list, label or board seem to be shown. Records hold more than one notices: names in a corner, other people's lines, numbers.",
		Advice:   "Delete it and tell your information governance lead or the one responsible for the records. Blurring after the event does not call it back.",
		Severity: audit.Critical,
		Floor:    audit.High,
		Clauses:  []string{"gmp-2024-88", "gmc-confidentiality-records", "gmc-blog-records", "imc9-25", "mchk-1"},
		Needs:    own(),
		When:     directClasses(),
		Check:    directCheck("patient-record-extract", "a record, list, label or board seems to be shown or copied"),
		Hits: posts(
			"Look at this referral letter, word for word, she signed it too",
			"Night shift survived! Ignore the whiteboard behind me, yes that's everyone's surnames",
			"Handover sheet of doom, sorry couldn't crop the names",
			"Best x-ray of the year, yes I see the name in the corner",
			"The discharge letter reads: 'Mr Alan Petherick, d.o.b. 01.02.1950, was drunk'",
			"Screenshot of the clinic letter, ignore the name at the top",
			"My list for the day, zoom in if you can read the names",
			"Straight from the notes tonight, the drug chart says one biscuit twice daily",
		),
		Misses: posts(
			"Template for a good discharge letter, free to copy",
			"My own MRI report, chuffed",
			"Screenshot of the new NICE flowchart",
			"Bought a whiteboard for the kitchen",
			"To do list: milk, bread, sleep",
			"Handover is at eight, bring your own pen",
			"Teaching: how to write a referral letter, with a fictional patient",
			"New drug chart arrives on Monday, training in the seminar room",
		),
	}
}
