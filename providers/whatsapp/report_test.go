package whatsapp

import (
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/social"
)

// TestSwitches checks that what a report tells can be told from what was not checked.
func TestSwitches(t *testing.T) {
	known := map[string]bool{}
	for _, s := range New().Coverage().Switches {
		known[s.Key] = true
	}
	n := 0
	for _, it := range read(t, load(t, "report", ""), social.Owner{}) {
		if it.Setting != nil {
			if n++; !known[it.Setting.Key] {
				t.Errorf("%s is no switch", it.Setting.Key)
			}
		}
	}
	if n != 8 {
		t.Errorf("%d settings", n)
	}
}

func TestSettingState(t *testing.T) {
	for _, tt := range []struct {
		name, value, key string
		want             social.State
	}{
		{"last_seen", "Everyone", social.SettingActivity, social.StateOpen},
		{"profile_photo", "contact_blacklist", social.SettingPhoto, social.StateLimited},
		{"two_step_verification_enabled", "true", social.SettingTwoFactor, social.StateClosed},
		{"two_step_verification_enabled", "false", social.SettingTwoFactor, social.StateOpen},
		{"read_receipts", "off", social.SettingReceipts, social.StateClosed},
		{"group_add", "quelqu'un", social.SettingGroups, social.StateUnknown},
		{"theme", "dark", "", social.StateUnknown},
	} {
		if key := settingKey(tt.name); key != tt.key || state(key, tt.value) != tt.want {
			t.Errorf("%s: %q, %s", tt.name, key, state(key, tt.value))
		}
	}
}

func TestReportBesideChat(t *testing.T) {
	fsys := load(t, "android", "chat/")
	for name, f := range load(t, "report", "report/") {
		fsys[name] = f
	}
	r, ok := New().Recognize(fsys)
	if !ok || r.Part != "" {
		t.Errorf("%+v", r)
	}
	n := counts(read(t, fsys, moira))
	if n["message"] != 11 || n["setting"] != 8 || n["profile"] != 1 {
		t.Error(n)
	}
	if _, ok := New().Recognize(fstest.MapFS{"whatsapp_settings/account_settings.json": {Data: []byte("[]")}}); ok {
		t.Error("takes what is no report for one")
	}
}
