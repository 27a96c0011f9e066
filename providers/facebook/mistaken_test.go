package facebook

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// TestEarlierName takes for the owner's what was written under a name that the owner
// says was theirs, although the profile does not have it.
func TestEarlierName(t *testing.T) {
	fsys := fstest.MapFS{
		"profile_information/profile_information.json": {Data: []byte(`{"profile_v2": {"name": {"full_name": "Ann Quill"}}}`)},
		"messages/inbox/bo_1234567/message_1.json": {Data: []byte(`{"participants": [{"name": "Bo Sample"}, {"name": "Ann Placeholder"}],
			"messages": [{"sender_name": "Ann Placeholder", "timestamp_ms": 1400000000000, "content": "words"}]}`)},
	}
	for _, owner := range []social.Owner{{Also: []string{"Ann Placeholder"}}, {Handles: map[string]string{"facebook": "Ann Placeholder"}}} {
		mine := 0
		for _, it := range read(t, fsys, owner) {
			if it.Post != nil && it.Post.Mine {
				mine++
			}
			if it.Gap != nil && it.Gap.Section == "conversations without the owner" {
				t.Errorf("%+v: %+v", owner, it.Gap)
			}
		}
		if mine != 1 {
			t.Errorf("%+v: %d of mine", owner, mine)
		}
	}
}

// TestSettingsAlike keeps what only sounds like a setting from standing for it, and
// leaves open what is on or off where that says nothing of who sees what.
func TestSettingsAlike(t *testing.T) {
	got := map[string]string{}
	for _, it := range one(t, "preferences/preferences/privacy_settings.json", `{"label_values": [
		{"label": "Story archive", "value": "On"},
		{"label": "Story privacy", "dict": [{"label": "Who can see your story?", "value": "Friends"}]},
		{"label": "Historial de ubicaciones", "value": "Activado"},
		{"label": "Email notifications", "value": "On"},
		{"label": "Message reminders", "value": "Off"},
		{"label": "Limit who can see past posts", "value": "Off"},
		{"label": "Active status", "value": "On"}]}`) {
		if s := it.Setting; s != nil {
			got[s.Key] = string(s.State)
		}
	}
	want := map[string]string{
		"other.story-archive": "unknown", social.SettingStories: "limited", "other.historial-de-ubicaciones": "unknown", "other.email-notifications": "unknown",
		"other.message-reminders": "unknown", social.SettingOldPosts: "unknown", social.SettingActivity: "open",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestGroupAmongPosts names the group of a post that stands among those on the
// timeline, where no list of posts in groups is in the download.
func TestGroupAmongPosts(t *testing.T) {
	for title, want := range map[string]string{
		"Ann Quill shared a link to the group: Junior Doctors' Rants.": "Junior Doctors' Rants",
		"Ann Quill was in Ballyexample.":                               "",
	} {
		for _, it := range one(t, "posts/your_posts_1.json", `[{"timestamp": 1718470800, "data": [{"post": "a"}], "title": "`+title+`"}]`) {
			if it.Post != nil && it.Post.Group != want {
				t.Errorf("%s: %q", title, it.Post.Group)
			}
		}
	}
}

// TestBothDownloads reads encrypted chats, too, that were unpacked beside the whole
// download, be it into a folder that is called as one of its own.
func TestBothDownloads(t *testing.T) {
	for _, below := range []string{"messages/", "secure/", ""} {
		fsys := load(t, "2026", "")
		for name, f := range load(t, "encrypted", below) {
			fsys[name] = f
		}
		encrypted := 0
		for _, it := range read(t, fsys, social.Owner{}) {
			if it.Post != nil && it.Post.Kind == social.KindMessage && fsys[it.Post.Source] != nil && isEncrypted(fsys[it.Post.Source].Data) {
				encrypted++
			}
			if it.Gap != nil && it.Gap.Section == "end-to-end encrypted chats" {
				t.Errorf("%+v", it.Gap)
			}
		}
		if want := providertest.Counts(read(t, load(t, "encrypted", ""), social.Owner{Name: "Móira Quill"}))["message"]; encrypted != want || want == 0 {
			t.Errorf("below %q: %d messages, want %d", below, encrypted, want)
		}
	}
}

// TestShortWords keeps short words that stand below a label in another language, and
// says where it cannot be told which of several they are.
func TestShortWords(t *testing.T) {
	for labels, want := range map[string]string{
		`{"label": "Nachricht", "value": "Kurz"}, {"label": "Ort", "value": "Ballyexample"}`: "Kurz",
		`{"label": "???", "value": "Kurz"}, {"label": "URL", "value": "https://e.example/"}`: "Kurz",
		`{"label": "???", "value": "Kurz"}, {"label": "??", "value": "Ballyexample"}`:        " (failed)",
		`{"label": "Name", "value": "Bo Sample"}`:                                            "",
	} {
		items := one(t, "posts/your_posts_1.json", `[{"timestamp": 1718470800, "media": [], "label_values": [`+labels+`]}]`)
		got := ""
		for _, it := range items {
			if it.Post != nil {
				got = it.Post.Text
			}
		}
		if failed(items, "posts") > 0 {
			got += " (failed)"
		}
		if got != want {
			t.Errorf("%s: %q, want %q", labels, got, want)
		}
	}
}

// TestSameName says where everybody in a conversation has the owner's name.
func TestSameName(t *testing.T) {
	for _, it := range one(t, "messages/inbox/annquill_1234567/message_1.json", `{"participants": [{"name": "Ann Quill"}, {"name": "Ann Quill"}],
		"messages": [{"sender_name": "Ann Quill", "timestamp_ms": 1400000000000, "content": "words"}]}`) {
		if it.Gap != nil && it.Gap.Section == "conversations with yourself" && it.Gap.Count == 1 {
			return
		}
	}
	t.Error("nothing is said of it")
}
