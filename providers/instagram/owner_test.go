package instagram

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// TestOwner tells the owner's messages from those of others by each name that the
// owner is known under.
func TestOwner(t *testing.T) {
	const profile = `{"profile_user":[{"string_map_data":{"Username":{"value":"dr.moira_quill"},"Name":{"value":"M\u00c3\u00b3ira Quill"}}}]}`
	const changes = `{"profile_profile_change":[{"string_map_data":{"Changed":{"value":"Username"},"Previous Value":{"value":"moira_walks"},"New Value":{"value":"dr.moira_quill"}}}]}`
	for name, tt := range map[string]struct {
		sender  string
		profile bool
		owner   social.Owner
		mine    bool
	}{
		"name":                 {"M\\u00c3\\u00b3ira Quill", true, social.Owner{}, true},
		"user name":            {"Dr.Moira_Quill", true, social.Owner{}, true},
		"earlier user name":    {"moira_walks", true, social.Owner{}, true},
		"another name":         {"Moira Q", true, social.Owner{Also: []string{"Moira Q"}}, true},
		"stranger":             {"Stranger Example", true, social.Owner{}, false},
		"namesake":             {"Moira Quill", true, social.Owner{Name: "Moira Quill"}, false},
		"registered name":      {"Moira Quill", false, social.Owner{Name: "Moira Quill"}, true},
		"user name that is me": {"moira", false, social.Owner{Handles: map[string]string{"instagram": "@moira"}}, true},
	} {
		fsys := fstest.MapFS{"your_instagram_activity/messages/inbox/zoe_17840000000000001/message_1.json": {Data: []byte(
			`{"participants":[{"name":"` + tt.sender + `"},{"name":"Zoe"}],"messages":[{"sender_name":"` + tt.sender + `","timestamp_ms":1718471000005,"content":"Hello"}],"title":"Zoe"}`)}}
		if tt.profile {
			fsys["personal_information/personal_information/personal_information.json"] = &fstest.MapFile{Data: []byte(profile)}
			fsys["personal_information/personal_information/profile_changes.json"] = &fstest.MapFile{Data: []byte(changes)}
		}
		var mine, said []bool
		for _, it := range items(t, fsys, tt.owner) {
			if it.Post != nil {
				mine = append(mine, it.Post.Mine)
			}
			if it.Gap != nil && it.Gap.Section == "your own messages" {
				said = append(said, true)
			}
		}
		if diff := cmp.Diff([]bool{tt.mine}, mine); diff != "" || (len(said) == 0) != tt.mine {
			t.Errorf("%s: %v, told %v", name, mine, said)
		}
	}
}

func TestRenames(t *testing.T) {
	fsys := load(t, "2023", "")
	fsys["personal_information/personal_information/profile_changes.json"] = &fstest.MapFile{Data: []byte(`{"profile_profile_change":[
		{"string_map_data":{"Ge\u00c3\u00a4ndert":{"value":"Benutzername"},"Vorher":{"value":"second"},"Nachher":{"value":"Dr.Moira_Quill"},"Datum":{"timestamp":1600000000}}},
		{"string_map_data":{"Ge\u00c3\u00a4ndert":{"value":"Benutzername"},"Vorher":{"value":"first"},"Nachher":{"value":"second"},"Datum":{"timestamp":1500000000}}},
		{"string_map_data":{"Ge\u00c3\u00a4ndert":{"value":"Steckbrief"},"Vorher":{"value":"a"},"Nachher":{"value":"b"},"Datum":{"timestamp":1550000000}}}]}`)}
	for _, it := range items(t, fsys, social.Owner{}) {
		if it.Profile == nil {
			continue
		}
		var got []string
		for _, r := range it.Profile.Previous {
			got = append(got, r.From+" > "+r.To)
		}
		if diff := cmp.Diff([]string{"first > second", "second > Dr.Moira_Quill"}, got); diff != "" {
			t.Error(diff)
		}
	}
}
