package instagram

import (
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// unopened are pictures, and the files that are only said to be there.
var unopened = []string{
	"media/*/*", "media/*/*/*", "photos/*/*", "your_instagram_activity/threads/*", "your_instagram_activity/saved/*", "your_instagram_activity/shopping/*", "your_instagram_activity/other_activity/*",
	"your_instagram_activity/messages/*.json", "your_instagram_activity/messages/inbox/*/photos/*", "your_instagram_activity/media/profile_photos.json", "your_instagram_activity/story_interactions/polls.json",
	"preferences/settings/consents.json", "*/use_cross-app_messaging.json", "*/*/use_cross-app_messaging.json", "*/*/recent_follow_requests.json", "*/*/following_hashtags.json", "*/*/profile_based_in.json", "*/*/login_activity.json", "*/*/your_activity_off_meta_technologies.json",
	"ads_information/*/*", "ads_and_content/*", "logged_information/*/*", "devices.json", "searches.json", "seen_content.json", "uploaded_contacts.json",
}

func TestExport(t *testing.T) {
	want := map[string][]string{
		"2018": {"profile", "setting", "follower", "following", "follow-request", "blocked", "caption", "story", "comment", "like", "message", "correspondent", "group-member"},
		"2021": {"profile", "setting", "follower", "following", "blocked", "caption", "story", "comment", "like", "message", "correspondent"},
		"2022": {"profile", "setting", "follower", "following", "muted", "caption", "story", "comment", "like", "message", "correspondent"},
		"2023": {"profile", "setting", "follower", "following", "follow-request", "blocked", "muted", "caption", "story", "comment", "repost", "like", "message", "correspondent", "group-member"},
		"2025": {"profile", "setting", "follower", "following", "blocked", "caption", "comment", "like", "message", "correspondent"},
	}
	var fixtures []providertest.Fixture
	for _, name := range layouts {
		fixtures = append(fixtures, providertest.Fixture{Name: name, FS: load(t, name, ""), Want: want[name], Unread: unopened})
	}
	first, second := fstest.MapFS{}, fstest.MapFS{}
	for name, f := range load(t, "2023", "") {
		if name == "your_instagram_activity/messages/inbox/zoeplaceholder_17840000000000001/message_2.json" || name == "connections/followers_and_following/followers_2.json" {
			second[name] = f
		} else {
			first[name] = f
		}
	}
	// A file that the parts share and that differs in them.
	second["your_instagram_activity/media/stories.json"] = &fstest.MapFile{Data: []byte(`{"ig_stories":[{"uri":"media/stories/202406/story.jpg","creation_timestamp":1718470860,"title":"Night shift"},{"uri":"","creation_timestamp":1718470990,"title":"Day shift"}]}`)}
	zips, err := archive.Union(first, second)
	if err != nil {
		t.Fatal(err)
	}
	fixtures = append(fixtures, providertest.Fixture{Name: "several zips", FS: zips, Want: want["2023"], Unread: unopened})
	providertest.Export(t, New(), fixtures...)
	stories := map[string]int{}
	for _, it := range items(t, zips, social.Owner{}) {
		if it.Post != nil && it.Post.Kind == social.KindStory {
			stories[it.Post.Text]++
		}
	}
	if diff := cmp.Diff(map[string]int{"Night shift": 1, "": 1, "Day shift": 1}, stories); diff != "" {
		t.Errorf("stories of parts that overlap: %s", diff)
	}
}

func TestRecognize(t *testing.T) {
	day := func(s string) time.Time {
		at, err := time.Parse(time.RFC3339, s)
		if err != nil {
			t.Fatal(err)
		}
		return at
	}
	owner := social.Account{Provider: "instagram", ID: "dr.moira_quill", Handle: "dr.moira_quill", Name: "Móira Quill", URL: "https://www.instagram.com/dr.moira_quill/"}
	early, capital := owner, owner
	early.Created = day("2014-03-02T10:00:00Z")
	capital.Handle, capital.Name, capital.URL = "Dr.Moira_Quill", "Móira Quill 🩺", "https://www.instagram.com/Dr.Moira_Quill/"
	for _, tt := range []struct {
		name, layout string
		account      social.Account
		newest       string
	}{
		{"2018", "2018 to 2020, files at the top", early, "2019-07-02T10:00:00Z"},
		{"2021", "2021 to 2022", owner, "2021-09-07T07:33:20Z"},
		{"2022", "2022 to 2023", owner, "2024-06-15T17:00:50Z"},
		{"2023", "October 2023 and later", capital, "2024-06-15T18:26:41Z"},
		{"2025", "October 2023 and later", owner, "2024-06-15T17:03:20.005Z"},
	} {
		for wrap, exported := range map[string]string{"": tt.newest, "export/": tt.newest, "instagram-dr.moira_quill-2026-05-04-Ab12Cd/": "2026-05-04T00:00:00Z", "a/instagram-dr.moira_quill-2026-05-04-Ab12Cd/": "2026-05-04T00:00:00Z"} {
			got, ok := New().Recognize(load(t, tt.name, wrap))
			if !ok {
				t.Fatalf("%s is not recognised below %q", tt.name, wrap)
			}
			got.Because = nil
			if diff := cmp.Diff(social.Recognition{Layout: tt.layout, Account: tt.account, Exported: day(exported)}, got); diff != "" {
				t.Errorf("%s below %q: %s", tt.name, wrap, diff)
			}
		}
	}
}

// TestParts recognises what holds only a part of an export.
func TestParts(t *testing.T) {
	for name, tt := range map[string]struct {
		fsys fstest.MapFS
		id   string
	}{
		"messages":       {fstest.MapFS{"your_instagram_activity/messages/inbox/a_17840000000000001/message_1.json": {Data: []byte(`{"participants":[]}`)}}, ""},
		"saved":          {fstest.MapFS{"x/your_instagram_activity/saved/saved_posts.json": {Data: []byte(`{"saved_saved_media":[]}`)}}, ""},
		"named folder":   {fstest.MapFS{"instagram-Moira-2026-05-04-Ab/your_instagram_activity/saved/saved_posts.json": {Data: []byte(`[]`)}}, "moira"},
		"pictures":       {fstest.MapFS{"media/posts/202406/1.jpg": {Data: []byte("jpeg")}, "media/other/2.jpg": {Data: []byte("jpeg")}}, ""},
		"followers":      {fstest.MapFS{"connections/followers_and_following/followers_1.json": {Data: []byte(`[{"string_list_data":[{"href":"https://www.instagram.com/a","value":"a"}]}]`)}}, ""},
		"early comments": {fstest.MapFS{"comments.json": {Data: []byte(`{"media_comments":[]}`)}}, ""},
		"early messages": {fstest.MapFS{"messages.json": {Data: []byte(`[{"participants":["a","b"],"conversation":[]}]`)}}, ""},
	} {
		if got, ok := New().Recognize(tt.fsys); !ok || got.Account.ID != tt.id || got.Unreadable != "" {
			t.Errorf("%s: %v, %+v", name, ok, got)
		}
	}
}

func TestStrangers(t *testing.T) {
	for name, fsys := range map[string]fstest.MapFS{
		"Threads alone":         {"your_instagram_activity/threads/threads_and_replies.json": {Data: []byte(`{"text_post_app_text_posts":[]}`)}, "media/posts/202406/1.jpg": {Data: []byte("jpeg")}},
		"Threads without place": {"threads_and_replies.json": {Data: []byte(`{"text_post_app_text_posts":[]}`)}},
		"Facebook":              {"messages/inbox/a_1/message_1.json": {Data: []byte(`{"participants":[{"name":"A"}],"messages":[]}`)}, "comments/comments.json": {Data: []byte(`{"comments_v2":[]}`)}, "profile_information/profile_information.json": {Data: []byte(`{"profile_v2":{}}`)}},
		"Facebook's apps":       {"apps_and_websites_off_of_facebook/connected_apps_and_websites.json": {Data: []byte(`{"installed_apps_v2":[]}`)}, "connections/followers/who_you've_followed.json": {Data: []byte(`{"following_v3":[]}`)}},
		"a blog":                {"content/posts_1.json": {Data: []byte(`[{"title":"Tea"}]`)}, "media.json": {Data: []byte(`{"photos":[]}`)}, "profile.json": {Data: []byte(`{"username":"a"}`)}},
		"a bookmark manager":    {"likes.json": {Data: []byte(`{"likes":[]}`)}, "connections.json": {Data: []byte(`{"followers":3}`)}, "comments.json": {Data: []byte(`[]`)}},
		"photographs by month":  {"posts/202406/1.jpg": {Data: []byte("jpeg")}},
	} {
		if got, ok := New().Recognize(fsys); ok {
			t.Errorf("takes %s: %+v", name, got)
		}
	}
}

func TestHTML(t *testing.T) {
	fsys := fstest.MapFS{"start_here.html": {Data: []byte("<html>")}, "your_instagram_activity/media/posts_1.html": {Data: []byte("<html><body>Tea</body></html>")}, "connections/followers_and_following/following.html": {Data: []byte("<!DOCTYPE html><html>")}}
	got, ok := New().Recognize(fsys)
	if !ok || got.Unreadable == "" {
		t.Fatalf("%v, %+v", ok, got)
	}
	all := items(t, fsys, social.Owner{})
	if len(all) != 1 || all[0].Gap == nil || all[0].Gap.Reason != social.ReasonFailed {
		t.Errorf("%+v", all)
	}
	if _, ok := New().Recognize(fstest.MapFS{"your_instagram_activity/threads/threads_and_replies.html": {Data: []byte("<html>")}}); ok {
		t.Error("takes the pages of Threads")
	}
}
