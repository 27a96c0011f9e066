package linkedin

// domains are the parts of LinkedIn's interface that hold what the tables of a
// section hold. Of the others, those that the archive has too are left alone there
// as well; that of recommendations does not say who recommended whom.
var domains = map[string][]string{
	secProfile: {"PROFILE", "PROFILE_SUMMARY"},
	secBackground: { // in the order of the files
		"CAUSES_YOU_CARE_ABOUT", "CERTIFICATIONS", "COURSES", "EDUCATION", "HONORS", "LANGUAGES", "ORGANIZATIONS", "PATENTS", "POSITIONS", "PROJECTS", "PUBLICATIONS",
		"SKILLS", "TEST_SCORES", "VOLUNTEERING_EXPERIENCES",
	},
	secRegistered:  {"REGISTRATION"},
	secShares:      {"MEMBER_SHARE_INFO"},
	secArticles:    {"ARTICLES"},
	secComments:    {"ALL_COMMENTS"},
	secReposts:     {"INSTANT_REPOSTS"},
	secReactions:   {"ALL_LIKES"},
	secMedia:       {"RICH_MEDIA"},
	secMessages:    {"INBOX"},
	secAssistant:   {"LEARNING_COACH_INBOX", "LEARNING_ROLEPLAY_INBOX"},
	secInvitations: {"INVITATIONS"},
	secConnections: {"CONNECTIONS"},
	secFollows:     {"MEMBER_FOLLOWING"},
	secCompanies:   {"COMPANY_FOLLOWS"},
	secSeeking:     {"JOB_SEEKER_PREFERENCES"},
}
