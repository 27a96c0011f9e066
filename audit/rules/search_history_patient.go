package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// searchHistoryPatient cannot look anywhere: whom somebody searched for tells
// nothing without a list of patients, and Probity keeps none on purpose. It says
// so in every report, with what the doctor can look at alone.
func searchHistoryPatient() *audit.Rule {
	return &audit.Rule{
		ID:    "search-history-patient",
		Area:  audit.Boundary,
		Title: "Patients looked up online",
		Why: "To look a patient up again and again may harm trust, even where nothing is said of it, and networks may suggest to each other those who look and those who are " +
			"looked at. Many doctors have done it once, for a reason of safety or out of worry.",
		Advice: "If you looked a patient up for their safety or yours, note why in the record. If it was curiosity, let it be, and clear the search history where the network " +
			"lets you.",
		Severity: audit.Low,
		Clauses:  []string{"gmc-2024-boundaries", "imc9-social-media-tracking", "mps-hk-boundaries", "study-bosslet-2011"},
		Needs:    social.PostKinds(),
		Sum: func(s *audit.Sum) {
			s.NotChecked("it would take a list of your patients, which is never kept here, and your searches are not read; look through your search history yourself for patients' names")
		},
	}
}
