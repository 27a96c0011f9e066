package linkedin

import "github.com/probity-audit/probity/social"

// Keys of settings that are LinkedIn's own.
const (
	keyOpenToRecruiters = "other.open-to-recruiters"
	keyJobPoster        = "other.profile-shared-with-job-poster"
	keyPublicProfile    = "other.public-profile"
	keyEmail            = "other.email-visibility"
	keyViewing          = "other.profile-viewing"
	keyAI               = "other.ai-training"
	keyResearch         = "other.research"
	keyFollow           = "other.followers"
	keyLastName         = "other.last-name"
)

const (
	visibility = "Me > Settings & Privacy > Visibility > "
	dataUse    = "Me > Settings & Privacy > Data privacy > "
)

// switches are the settings that bear on privacy, the weightiest first.
var switches = []social.Switch{
	{Key: social.SettingConnections, Name: "Connections", Path: visibility + "Connections",
		Want: "off, so that nobody can go through the people you are connected with, patients among them"},
	{Key: keyPublicProfile, Name: "Edit your public profile", Path: visibility + "Edit your public profile",
		Want: "only the sections that a patient may find through a search engine"},
	{Key: keyEmail, Name: "Who can see or download your email address", Path: visibility + "Who can see or download your email address",
		Want: "only visible to me, or 1st-degree connections without download"},
	{Key: social.SettingEmailSearch, Name: "Profile discovery using email address", Path: visibility + "Profile discovery using email address",
		Want: "nobody, or 1st-degree connections"},
	{Key: social.SettingPhoneSearch, Name: "Profile discovery using phone number", Path: visibility + "Profile discovery using phone number",
		Want: "nobody, or 1st-degree connections"},
	{Key: social.SettingContacts, Name: "Sync contacts", Path: "Me > Settings & Privacy > Account preferences > Sync contacts",
		Want: "nothing synchronised; remove an address book that holds patients"},
	{Key: social.SettingInvitations, Name: "Invitations to connect", Path: dataUse + "Invitations to connect",
		Want: "people who know your e-mail address or are in your imported contacts"},
	{Key: social.SettingMessages, Name: "Messages", Path: dataUse + "Messages",
		Want: "message requests and InMail as you want them; patients do not write to you there"},
	{Key: social.SettingMentions, Name: "Mentions and tags", Path: visibility + "Mentions or tags",
		Want: "off, unless colleagues need it"},
	{Key: keyFollow, Name: "Followers", Path: visibility + "Followers",
		Want: "your connections only, unless the account is meant for the public"},
	{Key: social.SettingActivity, Name: "Manage active status", Path: visibility + "Manage active status",
		Want: "no one, or your connections only"},
	{Key: keyViewing, Name: "Profile viewing options", Path: visibility + "Profile viewing options",
		Want: "private mode, if you ever look at profiles of people who may be patients"},
	{Key: keyLastName, Name: "Who can see your last name", Path: visibility + "Who can see your last name",
		Want: "your full name, as regulators expect of doctors who speak as such"},
	{Key: social.SettingResume, Name: "Open to work: who can see it", Path: "Me > View profile > Open to",
		Want: "off, or recruiters only: your employer's may see it all the same"},
	{Key: keyOpenToRecruiters, Name: "Open to recruiters", Path: "Jobs > Preferences",
		Want: "off, unless you are looking for a post"},
	{Key: keyJobPoster, Name: "Share your profile with those who advertise jobs", Path: dataUse + "Job application settings",
		Want: "off, unless you are applying"},
	{Key: keyAI, Name: "Data for generative AI improvement", Path: dataUse + "Data for Generative AI Improvement",
		Want: "off"},
	{Key: keyResearch, Name: "Social, economic, and workplace research", Path: dataUse + "Social, economic, and workplace research",
		Want: "off"},
	{Key: social.SettingAds, Name: "Advertising data", Path: "Me > Settings & Privacy > Advertising data",
		Want: "off for data from elsewhere"},
	{Key: social.SettingTwoFactor, Name: "Two-step verification", Path: "Me > Settings & Privacy > Sign in & security > Two-step verification",
		Want: "on"},
}
