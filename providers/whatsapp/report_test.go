package whatsapp

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
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
		{"account_status", "active", "", social.StateUnknown},
		{"group_notifications", "on", "", social.StateUnknown},
		{"about_privacy_set_time", "1700000000", "", social.StateUnknown},
	} {
		if key := settingKey([]string{"wa_account_settings", tt.name}); key != tt.key || state(key, tt.value) != tt.want {
			t.Errorf("%s: %q, %s", tt.name, key, state(key, tt.value))
		}
	}
}

// TestNestedSettings holds that what stands beside a setting is not taken for it, and
// that values that contradict each other tell nothing.
func TestNestedSettings(t *testing.T) {
	fsys := fstest.MapFS{"whatsapp_settings/account_settings.json": {Data: []byte(`{"wa_account_settings": {
		"two_step_verification": {"email": "yes", "enabled": false}, "group_notifications": "on", "group_add": "everyone",
		"about_privacy": "everyone", "privacy": {"about": "nobody", "last_seen": {"value": "my_contacts"}}}}`)}}
	got := map[string]social.State{}
	for _, it := range read(t, fsys, social.Owner{}) {
		if it.Setting != nil {
			got[it.Setting.Key] = it.Setting.State
		}
	}
	want := map[string]social.State{social.SettingTwoFactor: social.StateOpen, social.SettingGroups: social.StateOpen,
		social.SettingAbout: social.StateUnknown, social.SettingActivity: social.StateLimited}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
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
	n := providertest.Counts(read(t, fsys, moira))
	if n["message"] != 11 || n["setting"] != 8 || n["profile"] != 1 {
		t.Error(n)
	}
	if _, ok := New().Recognize(fstest.MapFS{"whatsapp_settings/account_settings.json": {Data: []byte("[]")}}); ok {
		t.Error("takes what is no report for one")
	}
}
