package rules

import "github.com/probity-audit/probity/audit"

func patientDirectName() *audit.Rule {
	return &audit.Rule{
		ID:       "patient-direct-name",
		Area:     audit.PatientIdentifier,
		Title:    "Patient named",
		Why:      "A name or initials stand with care that seems to be yours. With you as the author, the name alone says that the person was ill and where.",
		Advice:   "Take the name out or delete the post. A name may stay only with written consent that you keep on file.",
		Severity: audit.Critical,
		Floor:    audit.High,
		Clauses:  []string{"gmc-2024-18", "gmp-2024-88", "imc9-25", "mchk-1", "hry-direct", "study-ahmed-2020"},
		Needs:    own(),
		General:  generalOwn,
		When:     directClasses(),
		Check:    directCheck("patient-direct-name", "a name or initials stand with care that you seem to have given"),
		Hits: posts(
			"So proud of Margaret Oduya, walked out of my rehab ward today",
			"Mr Tallis in clinic 4 still thinks statins are a plot",
			"RIP little Aoife K., we fought so hard in resus",
			"Mrs Penhaligon in bed 6 has a new hip and a new boyfriend",
			"Off the ventilator today: well done Tomasz Wrobel, you stubborn man",
			"Told Gwilym Parry his biopsy was clear this morning",
			"A.T. from the chip shop was on my list with chest pain again",
			"Big day for wee Zara, first steps after her leukaemia treatment on our ward",
			"Wheeled Mrs Lam Sau-ying down to see the sea before her scan. She waved at the ferries",
			"Discharged Padraig Tansey after his bypass and he kissed every nurse on the corridor",
		),
		Misses: posts(
			"Congratulations Dr Priya Raman on the consultant post",
			"Reviewing a case of suspected Guillain-Barré, always count vital capacity",
			"Loved reading Oliver Sacks on my night shift",
			"Happy retirement Jean Abercrombie, school secretary for forty years",
			"St John's Hospital opens a new wing on Monday",
			"Taylor Swift tickets! Best day of my life",
			"Our plumber Mr Boateng fixed the boiler at last",
			"Crohn's disease teaching at noon with Prof Okoye",
			"Took my neighbour's twins to see the ferries. They waved at all of them",
			"Padraig Pearse features in chapter four and the surgeon of the Rising in chapter five",
		),
	}
}
