package whatsapp

import (
	"strings"

	"github.com/probity-audit/probity/social"
)

const (
	keyLinked    = social.SettingOtherPrefix + "linked-devices"
	keyBackup    = social.SettingOtherPrefix + "backup-encryption"
	keyGallery   = social.SettingOtherPrefix + "media-gallery"
	keyAppLock   = social.SettingOtherPrefix + "app-lock"
	keyDisappear = social.SettingOtherPrefix + "disappearing-messages"
	keyCalls     = social.SettingOtherPrefix + "calls"
	keyBlocked   = social.SettingOtherPrefix + "blocked"
)

// settingKey returns the setting that a name in a report stands for; "" if it is none
// that is known.
func settingKey(name string) string {
	name = strings.NewReplacer("_", "", "-", "", " ", "").Replace(name)
	if cut, ok := strings.CutPrefix(name, "waaccountsettings."); ok {
		name = cut
	}
	for _, k := range [...]struct{ word, key string }{
		{"block", keyBlocked},
		{"lastseen", social.SettingActivity},
		{"profilephoto", social.SettingPhoto},
		{"profilepicture", social.SettingPhoto},
		{"readreceipt", social.SettingReceipts},
		{"livelocation", social.SettingLiveLocation},
		{"twostep", social.SettingTwoFactor},
		{"twofactor", social.SettingTwoFactor},
		{"disappearing", keyDisappear},
		{"messagetimer", keyDisappear},
		{"applock", keyAppLock},
		{"screenlock", keyAppLock},
		{"unknowncallers", keyCalls},
		{"encryptedbackup", keyBackup},
		{"about", social.SettingAbout},
		{"group", social.SettingGroups},
		{"status", social.SettingStories},
	} {
		if strings.Contains(name, k.word) {
			return k.key
		}
	}
	return ""
}

// state says what a value means. Of what guards the account, on is closed; of what
// others see, off is.
func state(key, value string) social.State {
	value = strings.NewReplacer("_", " ", "-", " ").Replace(strings.ToLower(value))
	guards := key == social.SettingTwoFactor || key == keyAppLock || key == keyBackup || key == keyCalls
	switch value {
	case "everyone", "all", "anyone", "everybody", "public":
		return social.StateOpen
	case "my contacts", "contacts", "my contacts except", "contact blacklist", "contacts except", "only share with", "selected contacts":
		return social.StateLimited
	case "nobody", "none", "no one":
		return social.StateClosed
	case "on", "true", "enabled", "yes":
		if guards {
			return social.StateClosed
		}
		if key == social.SettingReceipts {
			return social.StateOpen
		}
	case "off", "false", "disabled", "no":
		if guards {
			return social.StateOpen
		}
		if key == social.SettingReceipts {
			return social.StateClosed
		}
	}
	return social.StateUnknown
}
