package snapchat

import "github.com/probity-audit/probity/social"

// switches lists the settings that bear on privacy, the weightiest first. Only
// two-factor sign-in and the connected apps can be read from an export.
func switches() []social.Switch {
	const controls = "Profile > Settings (gear) > Privacy Controls > "
	return []social.Switch{
		{Key: social.SettingMessages, Name: "Contact Me", Path: controls + "Contact Me", Want: "Friends: so that patients who do not stand on your list cannot write to you"},
		{Key: social.SettingStories, Name: "View My Story", Path: controls + "View My Story", Want: "My Friends, or Custom"},
		{Key: social.SettingLiveLocation, Name: "See My Location (Ghost Mode)", Path: controls + "See My Location", Want: "Ghost Mode on: nobody sees on the map where you are"},
		{Key: social.SettingSearch, Name: "See Me in Quick Add", Path: controls + "See Me in Find Friends (or Quick Add)", Want: "off: you are not suggested to the contacts of patients"},
		{Key: social.SettingPhoneSearch, Name: "Let others find me using my mobile number", Path: "Profile > Settings (gear) > Mobile Number", Want: "off"},
		{Key: social.SettingEmailSearch, Name: "Let others find me using my e-mail address", Path: "Profile > Settings (gear) > Email", Want: "off"},
		{Key: "other.public-profile", Name: "Public profile", Path: "Profile > Public Profile > Settings", Want: "none, unless you mean to be seen by everybody"},
		{Key: social.SettingActivity, Name: "Activity Indicator", Path: controls + "Activity Indicator", Want: "off"},
		{Key: "other.memories-backup", Name: "Memories backup and My Eyes Only", Path: "Profile > Settings (gear) > Memories", Want: "no pictures of work among them; what must not be seen behind My Eyes Only with a passcode"},
		{Key: "other.my-ai", Name: "My AI: data and location", Path: controls + "Clear Data > Clear My AI Data, and Profile > Settings (gear) > See My Location > My AI", Want: "cleared, and without your place; tell it nothing about patients"},
		{Key: social.SettingTwoFactor, Name: "Two-Factor Authentication", Path: "Profile > Settings (gear) > Two-Factor Authentication", Want: "on, with an authenticator app"},
		{Key: social.SettingApps, Name: "Connected Apps", Path: "Profile > Settings (gear) > Connected Apps", Want: "only those that you use"},
		{Key: social.SettingContacts, Name: "Contact syncing", Path: controls + "Contact Syncing (or Sync Contacts)", Want: "off, and the contacts that were sent deleted: patients may be among them"},
		{Key: "other.notifications", Name: "Notifications on the locked screen", Path: "Profile > Settings (gear) > Notifications, and the settings of the telephone", Want: "no words of messages on a screen that others can see"},
		{Key: social.SettingAds, Name: "Ad Preferences", Path: controls + "Ads > Ad Preferences", Want: "off"},
	}
}
