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

// settingKeys are the settings by their names in a report, without underscores.
var settingKeys = map[string]string{
	"lastseen": social.SettingActivity, "lastseenandonline": social.SettingActivity,
	"profilephoto": social.SettingPhoto, "profilepicture": social.SettingPhoto,
	"readreceipt": social.SettingReceipts, "readreceipts": social.SettingReceipts,
	"livelocation": social.SettingLiveLocation,
	"about":        social.SettingAbout,
	"status":       social.SettingStories, "statusupdates": social.SettingStories,
	"group": social.SettingGroups, "groups": social.SettingGroups, "groupadd": social.SettingGroups, "groupsadd": social.SettingGroups,
	"twostep": social.SettingTwoFactor, "twostepverification": social.SettingTwoFactor, "twofactor": social.SettingTwoFactor, "twofactorauthentication": social.SettingTwoFactor,
	"disappearingmode": keyDisappear, "disappearingmessages": keyDisappear, "disappearingmodetimer": keyDisappear, "defaultmessagetimer": keyDisappear, "messagetimer": keyDisappear,
	"applock": keyAppLock, "screenlock": keyAppLock, "fingerprintlock": keyAppLock,
	"silenceunknowncallers": keyCalls,
	"encryptedbackup":       keyBackup, "endtoendencryptedbackup": keyBackup,
}

// settingKey returns the setting that the names which lead to a value stand for; ""
// if it is none that is known. All of the last name must say it, or of the one before where the last says
// nothing: a value such as the e-mail address for two-step verification stands
// beside it.
func settingKey(path []string) string {
	for i := len(path) - 1; i >= max(0, len(path)-2); i-- {
		name := bareName(path[i])
		if strings.HasPrefix(name, "blocked") || name == "blocklist" {
			return keyBlocked
		}
		if name != "" {
			return settingKeys[name]
		}
	}
	return ""
}

// bareName is a name without underscores and the words that say only that it is a setting.
func bareName(name string) string {
	name = strings.NewReplacer("_", "", "-", "", " ", "").Replace(strings.ToLower(name))
	for again := true; again; {
		again = false
		for _, word := range [...]string{"privacy", "settings", "setting", "visibility", "enabled", "value", "state", "whocanseemy"} {
			was := name
			name = strings.TrimSuffix(strings.TrimPrefix(name, word), word)
			again = again || name != was
		}
	}
	return name
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
