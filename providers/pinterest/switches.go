package pinterest

import "github.com/probity-audit/probity/social"

// Keys of settings that are Pinterest's own.
const (
	keyShopping   = "other.shopping-recommendations"
	keyPartners   = "other.ads-partners"
	keyBoards     = "other.boards"
	keyAITraining = "other.ai-training"
)

// switches are the settings that bear on privacy, the weightiest first.
var switches = []social.Switch{
	{Key: social.SettingAccount, Name: "Private profile", Path: "Settings > Profile visibility > Private profile",
		Want: "on, unless the account is meant for the public"},
	{Key: social.SettingIndex, Name: "Search privacy", Path: "Settings > Profile visibility > Search privacy",
		Want: "on, so that search engines do not show your profile and boards"},
	{Key: social.SettingMessages, Name: "Message permissions", Path: "Settings > Social permissions and activity > Messages",
		Want: "nobody but people you follow, so that patients do not write to you there"},
	{Key: social.SettingMentions, Name: "@Mentions", Path: "Settings > Social permissions and activity > @Mentions",
		Want: "only people you follow, or turned off"},
	{Key: social.SettingComments, Name: "Allow comments on your Pins", Path: "Settings > Social permissions and activity > Comments",
		Want: "off, unless you look after the comments"},
	{Key: social.SettingCommentWords, Name: "Filter comments on my Pins", Path: "Settings > Social permissions and activity > Comments",
		Want: "on, if comments are allowed"},
	{Key: social.SettingTwoFactor, Name: "Two-factor authentication", Path: "Settings > Security",
		Want: "on"},
	{Key: social.SettingApps, Name: "Connected apps", Path: "Settings > Security",
		Want: "only apps that you use and trust"},
	{Key: social.SettingEmailSearch, Name: "People may find you by e-mail address", Path: "Settings > Profile visibility",
		Want: "off, where it is offered"},
	{Key: keyAITraining, Name: "Use your data to train Pinterest's AI", Path: "Settings > Privacy and data",
		Want: "off"},
	{Key: social.SettingAds, Name: "Personalised advertising", Path: "Settings > Privacy and data",
		Want: "off"},
	{Key: keyPartners, Name: "Use of sites that you visit, and of partner information", Path: "Settings > Privacy and data",
		Want: "off"},
	{Key: keyShopping, Name: "Show shopping recommendations", Path: "Settings > Social permissions and activity",
		Want: "off"},
	{Key: keyBoards, Name: "Secret boards", Path: "Each board > Edit > Keep this board secret",
		Want: "on for boards that are nobody else's business"},
}
