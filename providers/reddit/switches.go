package reddit

import "github.com/probity-audit/probity/social"

// Keys of settings that are Reddit's own.
const (
	keyContent   = "other.profile-content"
	keyChat      = "other.chat-requests"
	keyFollowers = "other.followers"
	keyFeeds     = "other.private-feeds"
	keyPartners  = "other.ads-partners"
	keyLocation  = "other.location-recommendations"
	keyClicks    = "other.click-tracking"
	keyResearch  = "other.research"
)

const settings = "reddit.com > your picture > Settings > "

// switches are the settings that bear on privacy, the weightiest first.
var switches = []social.Switch{
	{Key: keyContent, Name: "Content and activity on your profile", Path: settings + "Profile > Curate your profile",
		Want: "hidden, if what you write as a private person could be tied to you as a doctor"},
	{Key: social.SettingIndex, Name: "Show up in search results", Path: settings + "Privacy > Show up in search results",
		Want: "off, so that search engines do not list your profile"},
	{Key: social.SettingMessages, Name: "Who can send you private messages", Path: settings + "Privacy > Allow messages from",
		Want: "nobody, or accounts that you trust"},
	{Key: keyChat, Name: "Who can send you chat requests", Path: settings + "Privacy > Allow chat requests from",
		Want: "nobody, so that people do not ask for medical advice there"},
	{Key: keyFollowers, Name: "Allow people to follow you", Path: settings + "Privacy > Allow people to follow you",
		Want: "off, unless the account is meant for the public"},
	{Key: social.SettingActivity, Name: "Show when you are online", Path: settings + "Profile > Online status",
		Want: "off"},
	{Key: social.SettingLikes, Name: "Make my votes public", Path: "old.reddit.com/prefs > privacy options",
		Want: "off"},
	{Key: keyFeeds, Name: "Private RSS feeds", Path: "old.reddit.com/prefs/feeds",
		Want: "off, unless you use them: whoever has the address can read them"},
	{Key: social.SettingAds, Name: "Personalise ads on activity", Path: settings + "Privacy > Ads personalization",
		Want: "off"},
	{Key: keyPartners, Name: "Personalise ads on data of partners", Path: settings + "Privacy > Ads personalization",
		Want: "off"},
	{Key: keyLocation, Name: "Recommendations by location", Path: settings + "Privacy > Personalize recommendations based on your general location",
		Want: "off"},
	{Key: keyClicks, Name: "Log my outbound clicks", Path: "old.reddit.com/prefs > privacy options",
		Want: "off"},
	{Key: keyResearch, Name: "Use of your data for research", Path: "old.reddit.com/prefs > research options",
		Want: "off"},
	{Key: social.SettingTwoFactor, Name: "Two-factor authentication", Path: settings + "Account > Two-factor authentication",
		Want: "on"},
}
