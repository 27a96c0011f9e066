package rules

import "github.com/probity-audit/probity/audit"

func patientContactDetail() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-contact-detail",
		Area:     audit.PatientIdentifier,
		Title:    "Address or number of a patient",
		Why:      "An address, telephone number, postcode or the like stands with care that seems to be yours. It says where somebody who is ill can be found.",
		Advice:   "Delete it, and tell your information governance lead or your defence organisation if others could read it.",
		Severity: audit.Critical,
		Floor:    audit.High,
		Clauses:  []string{"gmc-2024-18", "gmp-2024-88", "imc9-25", "mchk-1", "hipaa-identifiers", "hry-direct"},
		Needs:    own(),
		When:     directClasses(),
		Check:    directCheck("patient-contact-detail", "an address or number stands with care that you seem to have given"),
		Hits: posts(
			"Home visit to 14 Larch Row again, lady with the oxygen, dog still bites",
			"Pt's son on 07700 900123 wants a call back about her biopsy, can someone?",
			"Took bloods from my patient at K78 X2Y4, no lift, 140kg",
			"Her husband is on 020 7946 0133 and wants the scan result for his wife, patient in bed 4",
			"Mrs Doyle, 3 Harbour View, Skerries, wants her catheter changed",
			"Patient left his teeth in clinic, mobile 07700 900456, can somebody ring him",
			"Visited Mr Quill at 9 Chapel Lane, chest infection, needs a second visit tomorrow",
			"Patient with the stroke lives at 22 Mill Street if the ambulance crew asks again",
		),
		Misses: posts(
			"Our surgery moved to 14 Larch Row, see map",
			"Samaritans are on 116 123",
			"Find us at the Convention Centre, SW1A 1AA, stand 9",
			"Call 020 7946 0112 for opening hours",
			"Our boiler man is on 07700 900615",
			"House for sale, 8 Chapel Lane, ask me",
			"Write to the college at 4 Station Road",
			"Choir rehearsal at 12 Church Street on Tuesday",
		),
	}
}
