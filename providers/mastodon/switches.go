package mastodon

import "github.com/probity-audit/probity/social"

// switches are the settings that bear on privacy, by the names that Mastodon's
// website gives them; other servers of the family call some otherwise.
var switches = []social.Switch{
	{Key: social.SettingRequests, Name: "Automatically accept new followers", Path: reachPage,
		Want: "off for a personal account, so that each follower asks first"},
	{Key: social.SettingDefault, Name: "Posting privacy", Path: "Preferences > Posting defaults",
		Want: "followers only for a personal account"},
	{Key: social.SettingConnections, Name: "Show follows and followers on profile", Path: reachPage,
		Want: "off; the list shows who your family, friends and perhaps patients are"},
	{Key: social.SettingMessages, Name: "Unsolicited private mentions", Path: "Notifications > the settings sign > Manage notifications from",
		Want: "filter, or ignore"},
	{Key: social.SettingSearch, Name: "Feature profile and posts in discovery algorithms", Path: reachPage,
		Want: "off for a personal account"},
	{Key: settingIndexable, Name: "Include public posts in search results", Path: reachPage, Want: "off for a personal account"},
	{Key: social.SettingIndex, Name: "Include profile page in search engines", Path: reachPage, Want: "off for a personal account"},
	{Key: social.SettingQuote, Name: "Who can quote", Path: "Preferences > Posting defaults", Want: "followers, or just you"},
	{Key: social.SettingApps, Name: "Authorised apps", Path: "Preferences > Account > Authorised apps", Want: "only programs that you use"},
	{Key: social.SettingTwoFactor, Name: "Two-factor authentication", Path: "Preferences > Account > Two-factor authentication", Want: "on"},
	{Key: "other.old-posts", Name: "Automated post deletion", Path: "Preferences > Automated post deletion", Want: "on, if old posts need not stay"},
}

// settingIndexable is of posts; [social.SettingIndex] is of the profile page here.
const settingIndexable = "other.indexable"

const reachPage = "Preferences > Public profile > Privacy and reach"
