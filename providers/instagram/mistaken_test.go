package instagram

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/facebook"
	"github.com/probity-audit/probity/social"
)

// TestBesideFacebook leaves Facebook's messages alone where both downloads were
// unpacked into one folder.
func TestBesideFacebook(t *testing.T) {
	talk := `{"participants":[{"name":"Bo Sample"},{"name":"Ann Quill"}],"messages":[{"sender_name":"Bo Sample","timestamp_ms":1700000000000,"content":"words"}]}`
	for _, wrap := range []string{"", "facebook-ann-2026-05-04-x/"} {
		fsys := fstest.MapFS{
			"your_instagram_activity/messages/inbox/bo_17840000000000001/message_1.json":             {Data: []byte(talk)},
			wrap + "your_facebook_activity/messages/inbox/bo_1000000000000001/message_1.json":        {Data: []byte(talk)},
			wrap + "your_activity_across_facebook/messages/inbox/bo_1000000000000002/message_1.json": {Data: []byte(talk)},
			wrap + "personal_information/profile_information/profile_information.json":               {Data: []byte(`{"profile_v2":{"name":{"full_name":"Ann Quill"}}}`)},
			"your_instagram_activity/gifts/no-data.txt":                                              {},
			"personal_information/personal_information/personal_information.json":                    {Data: []byte(`{"profile_user":[{"string_map_data":{"Username":{"value":"ann.quill"},"Name":{"value":"Ann Quill"}}}]}`)},
			"security_and_login_information/login_and_profile_creation/profile_privacy_changes.json": {Data: []byte(`{"account_history_account_privacy_history":[]}`)},
		}
		var sources []string
		for _, it := range items(t, fsys, social.Owner{}) {
			if it.Post != nil {
				sources = append(sources, it.Post.Source)
			}
			if it.Gap != nil && strings.HasPrefix(it.Gap.Section, "shops") {
				t.Errorf("an empty folder: %+v", it.Gap)
			}
		}
		if diff := cmp.Diff([]string{"your_instagram_activity/messages/inbox/bo_17840000000000001/message_1.json"}, sources); diff != "" {
			t.Errorf("below %q: %s", wrap, diff)
		}
	}
}

// TestCommentWithoutWords invents no words where only the owner of the post is named,
// in a language that is not known.
func TestCommentWithoutWords(t *testing.T) {
	for labels, want := range map[string]string{
		`"Sen komentářů": {"value": "bo.sample"}, "Čas": {"timestamp": 1700000000}`:                              "(failed)",
		`"Kommentti": {"value": "kiva"}, "Aika": {"timestamp": 1700000000}`:                                      "kiva",
		`"???": {"value": "two words"}, "??": {"timestamp": 1700000000}`:                                         "two words",
		`"???": {"value": "word"}, "??": {"value": "bo.sample"}, "?": {"timestamp": 1700000000}`:                 "word bo.sample",
		`"Medya Sahibi": {"value": "bo.sample"}, "Zaman": {"timestamp": 1700000000}`:                             "",
		`"Comment": {"value": "nice"}, "Media Owner": {"value": "bo.sample"}, "Time": {"timestamp": 1700000000}`: "nice bo.sample",
	} {
		got := ""
		for _, it := range items(t, fstest.MapFS{"your_instagram_activity/comments/post_comments_1.json": {Data: []byte(`[{"media_list_data":[{"uri":""}],"string_map_data":{` + labels + `}}]`)}}, social.Owner{}) {
			if p := it.Post; p != nil {
				if got = p.Text; p.Answers != nil {
					got += " " + p.Answers.Author.Handle
				}
			}
			if it.Gap != nil && it.Gap.Section == secComments && it.Gap.Reason == social.ReasonFailed {
				got = "(failed)"
			}
		}
		if got != want {
			t.Errorf("%s: %q, want %q", labels, got, want)
		}
	}
}

// TestMessagesAlone takes messages of 2021 to 2023 for its own where they pass on what
// is on Instagram, and leaves to Facebook those of which nothing tells whose they are.
func TestMessagesAlone(t *testing.T) {
	talk := func(link string) fstest.MapFS {
		return fstest.MapFS{"messages/inbox/bo_17840000000000001/message_1.json": {Data: []byte(
			`{"participants":[{"name":"Bo Sample"},{"name":"Ann Quill"}],"messages":[{"sender_name":"Bo Sample","timestamp_ms":1700000000000,"share":{"link":"` + link + `","original_content_owner":"bo.sample"}}]}`)}}
	}
	for link, want := range map[string]bool{"https://www.instagram.com/p/ABC/": true, "https://example.org/": false, "https://www.facebook.com/x": false} {
		if _, ok := New().Recognize(talk(link)); ok != want {
			t.Errorf("%s: %v", link, ok)
		}
		if _, ok := facebook.New().Recognize(talk(link)); ok == want {
			t.Errorf("Facebook, %s: %v", link, ok)
		}
	}
	beside := talk("https://www.instagram.com/p/ABC/")
	beside["friends/friends.json"] = &fstest.MapFile{Data: []byte(`{"friends_v2":[{"name":"Bo Sample","timestamp":1700000000}]}`)}
	if _, ok := facebook.New().Recognize(beside); !ok {
		t.Error("Facebook lost its own")
	}
	if got, ok := New().Recognize(beside); ok {
		t.Errorf("takes Facebook's: %+v", got)
	}
}
