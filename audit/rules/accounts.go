package rules

import "github.com/probity-audit/probity/audit"

// accounts lists the rules on who the account says its owner is, its settings,
// places, messages and connections.
func accounts() []*audit.Rule {
	return []*audit.Rule{
		nameMissingDoctorProfile(),
		nameMissingHealthComment(),
		anonTraceable(),
		roleMismatch(),
		speakingForEmployer(),
		staleAccount(),
		settingPublicDefault(),
		settingOldPosts(),
		settingTagReview(),
		settingGroupVisibility(),
		settingRequestsOpen(),
		settingConnectionsPublic(),
		settingMessagesOpen(),
		settingContactUpload(),
		settingAccountSecurity(),
		settingApps(),
		settingDiscoverable(),
		settingIndex(),
		locationGeotag(),
		locationExif(),
		locationRoutine(),
		accountMixedUse(),
		dmRomantic(),
		dmClinicalConsultation(),
		dmNoRedirect(),
		dmFromPatient(),
		dmOffensiveContent(),
		dmRecordGap(),
		dmRetention(),
		connectionLikelyPatient(),
		connectionPatientRelative(),
		connectionDoctorInitiated(),
		searchHistoryPatient(),
	}
}
