package whatsapp

import "github.com/probity-audit/probity/social"

// switches are WhatsApp's settings that bear on privacy, the weightiest first.
func switches() []social.Switch {
	return []social.Switch{
		{Key: social.SettingTwoFactor, Name: "Two-step verification", Path: "Settings > Account > Two-step verification",
			Want: "on, so that nobody who gets hold of your number can take over your chats"},
		{Key: keyLinked, Name: "Linked devices", Path: "Settings > Linked devices",
			Want: "only devices that are yours; log out of shared computers, such as those at work"},
		{Key: keyBackup, Name: "End-to-end encrypted backup", Path: "Settings > Chats > Chat backup > End-to-end encrypted backup",
			Want: "on if you back up at all: a backup without it can be read by whoever gets into your cloud account"},
		{Key: keyGallery, Name: "Save to Photos (iPhone) or Media visibility (Android)", Path: "Settings > Chats > Save to Photos, or Settings > Chats > Media visibility",
			Want: "off, so that clinical pictures do not get among your own and into their backup"},
		{Key: social.SettingGroups, Name: "Groups", Path: "Settings > Privacy > Groups",
			Want: "My contacts, so that a patient or a stranger cannot put you into a group"},
		{Key: social.SettingPhoto, Name: "Profile picture", Path: "Settings > Privacy > Profile picture",
			Want: "My contacts, if the picture shows your private life"},
		{Key: social.SettingAbout, Name: "About", Path: "Settings > Privacy > About", Want: "My contacts, or words that anybody may read"},
		{Key: social.SettingStories, Name: "Status", Path: "Settings > Privacy > Status",
			Want: "My contacts except..., without patients who have your number"},
		{Key: social.SettingActivity, Name: "Last seen and online", Path: "Settings > Privacy > Last seen and online",
			Want: "My contacts or Nobody, so that patients do not see when you are awake"},
		{Key: keyAppLock, Name: "App lock", Path: "Settings > Privacy > App lock", Want: "on, if chats hold anything about patients"},
		{Key: keyDisappear, Name: "Default message timer", Path: "Settings > Privacy > Default message timer",
			Want: "as your employer's rules on records ask: what belongs in a patient's record must not vanish"},
		{Key: social.SettingLiveLocation, Name: "Live location", Path: "Settings > Privacy > Live location", Want: "shared with nobody"},
		{Key: keyCalls, Name: "Silence unknown callers", Path: "Settings > Privacy > Calls", Want: "on, if patients have your number"},
		{Key: social.SettingReceipts, Name: "Read receipts", Path: "Settings > Privacy > Read receipts",
			Want: "off, if you do not want others to see when you read a message"},
		{Key: social.SettingContacts, Name: "Contacts", Path: "your telephone's own settings > Privacy > Contacts > WhatsApp",
			Want: "as few as you need: WhatsApp is given every number in your address book, and patients' numbers may be among them"},
		{Key: keyBlocked, Name: "Blocked contacts", Path: "Settings > Privacy > Blocked contacts", Want: "as you expect it"},
	}
}
