package threads

import (
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// unopened are pictures, the files of Instagram, and those that are only said to be
// there.
var unopened = []string{"media/*/*/*", "connections/*/*", "personal_information/*/*", "your_instagram_activity/media/*",
	"*/threads/threads_viewed.json", "*/threads/saved_threads.json", "*/threads/interest_feeds_on_threads.json", "*/threads/recent_follow_requests.json"}

func TestExport(t *testing.T) {
	first, second := fstest.MapFS{}, fstest.MapFS{}
	for name, f := range load(t, "public", "") {
		if name == "your_instagram_activity/threads/followers.json" {
			second[name] = f
		} else {
			first[name] = f
		}
	}
	// A later export of the same profile, given with the earlier one.
	second["your_instagram_activity/threads/threads_and_replies.json"] = &fstest.MapFile{Data: []byte(`{"text_post_app_text_posts":[
		{"media":[{"uri":"","creation_timestamp":1718470804,"title":"Agreed!","text_app_post":{"reply_control":"mentioned_only","is_reply":true}}]},
		{"media":[{"uri":"","creation_timestamp":1718480000,"title":"Cold by now","text_app_post":{"reply_control":"everyone","is_reply":false}}]}]}`)}
	both, err := archive.Union(first, second)
	if err != nil {
		t.Fatal(err)
	}
	all := []string{"profile", "setting", "post", "reply", "like", "follower", "following", "follow-request", "blocked"}
	providertest.Export(t, New(),
		providertest.Fixture{Name: "public", FS: load(t, "public", ""), Want: all, Unread: unopened},
		providertest.Fixture{Name: "private", FS: load(t, "private", ""), Want: []string{"profile", "setting", "post", "reply", "like", "follower"}, Unread: unopened},
		providertest.Fixture{Name: "two exports", FS: both, Want: all, Unread: unopened},
	)
	got := map[string]int{}
	for _, it := range items(t, both, social.Owner{}) {
		got[it.Count()]++
	}
	delete(got, "")
	if diff := cmp.Diff(map[string]int{"profile": 1, "setting": 2, "post": 4, "reply": 3, "like": 2, "follower": 2, "following": 1, "follow-request": 2, "blocked": 1}, got); diff != "" {
		t.Errorf("two exports that overlap: %s", diff)
	}
}

func TestRecognize(t *testing.T) {
	newest := time.Date(2024, 6, 15, 17, 1, 30, 0, time.UTC)
	for wrap, exported := range map[string]time.Time{"": newest, "a/b/": newest, "instagram-dr.moira_quill-2026-05-04-Ab12Cd/": time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC)} {
		got, ok := New().Recognize(load(t, "public", wrap))
		if !ok {
			t.Fatalf("not recognised below %q", wrap)
		}
		got.Because = nil
		want := social.Recognition{Layout: "inside an export of Instagram, 2023 and later", Exported: exported,
			Account: social.Account{Provider: "threads", ID: "dr.moira_quill", Handle: "Dr.Moira_Quill", Name: "Móira Quill", URL: "https://www.threads.com/@Dr.Moira_Quill"}}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("below %q: %s", wrap, diff)
		}
	}
	got, ok := New().Recognize(load(t, "private", ""))
	if !ok || got.Account.ID != "dr.moira_quill" || got.Layout != "a folder of its own, 2023 and later" {
		t.Errorf("%v, %+v", ok, got)
	}
	alone := fstest.MapFS{"x/threads_and_replies.json": {Data: []byte(` {"text_post_app_text_posts":[]}`)}}
	if got, ok := New().Recognize(alone); !ok || got.Account.ID != "" {
		t.Errorf("posts alone: %v, %+v", ok, got)
	}
}

func TestStrangers(t *testing.T) {
	for name, fsys := range map[string]fstest.MapFS{
		"Instagram":          {"your_instagram_activity/media/posts_1.json": {Data: []byte(`[]`)}, "connections/followers_and_following/followers_1.json": {Data: []byte(`[]`)}},
		"Instagram's people": {"threads/followers_1.json": {Data: []byte(`[{"string_list_data":[]}]`)}, "threads/following.json": {Data: []byte(`{"relationships_following":[]}`)}},
		"a forum":            {"threads/1.json": {Data: []byte(`{"title":"Tea"}`)}, "liked_threads.json": {Data: []byte(`{"threads":[]}`)}},
	} {
		if got, ok := New().Recognize(fsys); ok {
			t.Errorf("takes %s: %+v", name, got)
		}
	}
}

func TestHTML(t *testing.T) {
	fsys := fstest.MapFS{"your_instagram_activity/threads/threads_and_replies.html": {Data: []byte("<html><body>Tea</body></html>")}}
	got, ok := New().Recognize(fsys)
	if !ok || got.Unreadable == "" {
		t.Fatalf("%v, %+v", ok, got)
	}
	if all := items(t, fsys, social.Owner{}); len(all) != 1 || all[0].Gap == nil || all[0].Gap.Reason != social.ReasonFailed {
		t.Errorf("%+v", all)
	}
}
