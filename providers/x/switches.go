package x

import "github.com/probity-audit/probity/social"

// switches are X's settings that bear on privacy. The export tells only three of
// them, and the first only if it was changed lately.
var switches = []social.Switch{
	{Key: social.SettingAccount, Name: "Protect your posts", Path: privacy + "Audience, media and tagging > Protect your posts",
		Want: "on for a personal account; off only for one that is meant for the public"},
	{Key: social.SettingMessages, Name: "Allow message requests from", Path: privacy + "Direct messages",
		Want: "no one, or verified users; patients who find an open inbox use it"},
	{Key: social.SettingTags, Name: "Photo tagging", Path: privacy + "Audience, media and tagging > Photo tagging",
		Want: "off, or only people you follow"},
	{Key: social.SettingLocation, Name: "Add location information to your posts", Path: privacy + "Location information",
		Want: "off, and past places removed from your posts"},
	{Key: social.SettingEmailSearch, Name: "Let people who have your email address find you on X", Path: privacy + "Discoverability and contacts",
		Want: "off; patients may have your address"},
	{Key: social.SettingPhoneSearch, Name: "Let people who have your phone number find you on X", Path: privacy + "Discoverability and contacts",
		Want: "off; patients may have your number"},
	{Key: social.SettingContacts, Name: "Manage contacts", Path: privacy + "Discoverability and contacts > Manage contacts",
		Want: "no address book on X"},
	{Key: social.SettingApps, Name: "Connected apps", Path: "Settings and privacy > Security and account access > Apps and sessions > Connected apps",
		Want: "only programs that you use"},
	{Key: social.SettingTwoFactor, Name: "Two-factor authentication", Path: "Settings and privacy > Security and account access > Security",
		Want: "on, with an app or a key"},
	{Key: social.SettingReceipts, Name: "Show read receipts", Path: privacy + "Direct messages", Want: "off, so that nobody waits for an answer"},
	{Key: social.SettingGroups, Name: "Who can add you to group messages", Path: privacy + "Direct messages", Want: "only people you follow"},
	{Key: "other.grok-training", Name: "Allow your public data to be used for training", Path: privacy + "Data sharing and personalization > Grok", Want: "off"},
}

const privacy = "Settings and privacy > Privacy and safety > "
