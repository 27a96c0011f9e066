package rules

import "github.com/probity-audit/probity/audit"

// patients lists the rules on what is said of patients.
func patients() []*audit.Rule {
	return []*audit.Rule{
		patientIDNumber(),
		patientDirectName(),
		patientContactDetail(),
		patientRecordExtract(),
		dmPatientIdentifier(),
		patientPublicFigure(),
		groupCaseDetail(),
		patientRareCondition(),
		patientDeceased(),
		patientSmallPlace(),
		patientStoryRealtime(),
		patientStoryIdentifiable(),
		patientStoryMosaic(),
		patientStoryAny(),
		disrespectPatient(),
		darkHumour(),
	}
}
