package rules

import "github.com/probity-audit/probity/audit"

// accounts lists the rules on who the account says its owner is, its settings,
// places, messages and connections.
func accounts() []*audit.Rule {
	return []*audit.Rule{
		nameMissingDoctorProfile(),
		nameMissingHealthComment(),
		settingAccountOpen(),
		settingPublicDefault(),
		settingRequestsOpen(),
		settingConnectionsPublic(),
		settingMessagesOpen(),
		settingContactUpload(),
		settingApps(),
		settingDiscoverable(),
		settingIndex(),
		locationGeotag(),
		locationPhoto(),
		dmRomantic(),
		dmClinicalConsultation(),
		dmNoRedirect(),
		dmFromPatient(),
		connectionLikelyPatient(),
	}
}
