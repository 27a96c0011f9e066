package facebook

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// one reads an export of one file, beside the profile.
func one(t *testing.T, name, data string) []social.Item {
	t.Helper()
	return read(t, fstest.MapFS{
		"profile_information/profile_information.json": {Data: []byte(`{"profile_v2": {"name": {"full_name": "Ann Quill"}}}`)},
		name: {Data: []byte(data)},
	}, social.Owner{})
}

// failed counts the records of a section that could not be read.
func failed(items []social.Item, section string) int {
	for _, it := range items {
		if it.Gap != nil && it.Gap.Section == section && it.Gap.Reason == social.ReasonFailed {
			return it.Gap.Count
		}
	}
	return 0
}

// TestEmpty holds nothing in each way in which a network writes that.
func TestEmpty(t *testing.T) {
	for _, data := range []string{`[]`, `{}`, `null`, `{"comments_v2": []}`, `{"comments_v2": null}`, `[null]`} {
		items := one(t, "comments/comments.json", data)
		if n := providertest.Counts(items)["comment"]; n != 0 || failed(items, "comments") != 0 {
			t.Errorf("%s: %d comments, %d failed", data, n, failed(items, "comments"))
		}
	}
}

// TestStrangeRecords counts what does not decode, and keeps what does of it.
func TestStrangeRecords(t *testing.T) {
	for data, want := range map[string][2]int{ // posts and failures
		`[{"timestamp": 1718470800, "data": [{"post": "a"}], "brand_new": {"x": [1]}}]`:                   {1, 0},
		`[{"timestamp": "1718470800", "data": [{"post": "a"}], "title": null, "attachments": {}}]`:        {1, 0},
		`[{"timestamp": 1718470800, "data": [{"post": "a"}], "attachments": [{"data": [{"media": 7}]}]}]`: {1, 0}, // the words are there
		`[{"timestamp": 1718470800, "data": [{"post": "a"}], "tags": 7, "title": {}}]`:                    {1, 0},
		`[17, "x", {"timestamp": 1718470800}]`:                                                            {1, 2},
		`[{"timestamp": 1718470800}, {"timestamp": 1718470800}]`:                                          {2, 0},
		`[{}]`: {0, 1},
		`[{"timestamp": 1718470800, "data": [{"post": "a"}]}, {"times`: {1, 0},
	} {
		items := one(t, "posts/your_posts_1.json", data)
		if got := [2]int{providertest.Counts(items)["post"], failed(items, "posts")}; got != want {
			t.Errorf("%s: %v, want %v", data, got, want)
		}
	}
}

// TestPrivacyShapes reads settings that stand deeper than usual, or in lists.
func TestPrivacyShapes(t *testing.T) {
	got := map[string]string{}
	for _, it := range one(t, "preferences/preferences/privacy_settings.json", `{"label_values": [
		{"label": "Who can see your future posts?", "dict": [{"label": "Audience", "value": "Friends"}]},
		{"title": "More", "vec": [{"label": "Who can follow me?", "value": "Public"}]},
		{"label": "只有朋友可以看到?", "value": "公開"},
		{"label": "Names", "vec": ["Zoe Placeholder"]}]}`) {
		if s := it.Setting; s != nil {
			key := s.Key
			if strings.HasPrefix(key, "other.setting-") {
				key = "other letters"
			}
			got[key] = string(s.State)
		}
	}
	want := map[string]string{social.SettingDefault: "limited", keyFollowers: "open", "other letters": "open"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestNoRelatives keeps out of the profile what is somebody else's.
func TestNoRelatives(t *testing.T) {
	for _, it := range read(t, load(t, "2026", ""), social.Owner{}) {
		if it.Profile == nil {
			continue
		}
		for _, f := range it.Profile.Fields {
			if strings.Contains(f.Value, "Una") || strings.Contains(f.Value, "Secret") {
				t.Errorf("%+v", f)
			}
		}
	}
}

// TestDated reads the day from the name of a download.
func TestDated(t *testing.T) {
	for folder, want := range map[string]string{
		"facebook-dr.moira-2026-05-04-Ab12Cd": "2026-05-04", "facebook-17-04_05_2026-x": "2026-05-04", "facebook-moira": "", "x-2026-05-04": "", "facebook-2026-05": "",
	} {
		got := ""
		if at, ok := dated(folder); ok {
			got = at.Format("2006-01-02")
		}
		if got != want {
			t.Errorf("%s: %q, want %q", folder, got, want)
		}
	}
}

func TestSentences(t *testing.T) {
	for _, g := range append(missing(), (&reader{defaults: social.StateOpen}).audienceGap()) {
		if g.Section == "" || g.Detail == "" || strings.Contains(g.Detail, "  ") {
			t.Errorf("%+v", g)
		}
	}
}
