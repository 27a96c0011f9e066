package facebook

import (
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// unopened are pictures, the viewer, and files that are only said to be there.
var unopened = []string{
	"start_here.html", "media/*", "logged_information/*/*", "security_and_login_information/*", "preferences/feed/*", "ads/*",
	"personal_information/profile_information/profile_update_history.json", "connections/friends/removed_friends.json",
	"your_facebook_activity/posts/media/*/*", "your_facebook_activity/posts/edits_you_made_to_posts.json",
	"your_facebook_activity/events/your_event_responses.json", "your_facebook_activity/messages/support_messages.json",
	"your_facebook_activity/messages/inbox/*/photos/*", "your_facebook_activity/messages/inbox/*/files/*",
}

func TestExport(t *testing.T) {
	providertest.Export(t, New(),
		providertest.Fixture{Name: "2026", FS: load(t, "2026", ""), Unread: unopened, Want: []string{"profile", "setting", "friend", "follow-request", "following", "follower",
			"blocked", "post", "caption", "story", "review", "comment", "like", "message", "correspondent", "group-member"}},
		providertest.Fixture{Name: "2023", FS: load(t, "2023", ""), Want: []string{"profile", "setting", "friend", "post", "comment", "like", "message"}},
		providertest.Fixture{Name: "2019", FS: load(t, "2019", ""), Unread: unopened, Want: []string{"profile", "setting", "friend", "following", "post", "comment", "like", "message", "group-member"}},
		providertest.Fixture{Name: "several zips", FS: union(t, parts(load(t, "2026", ""))...), Unread: unopened, Want: []string{"profile", "post", "message", "comment"}},
		providertest.Fixture{Name: "encrypted", FS: load(t, "encrypted", ""), Unread: unopened, Want: []string{"message", "correspondent", "group-member"}},
	)
}

// parts deals an export out over three zips, as the network does: what is one folder
// may lie in two of them.
func parts(whole fstest.MapFS) []fs.FS {
	out := []fstest.MapFS{{}, {}, {}}
	for name, f := range whole {
		n := 0
		switch {
		case strings.Contains(name, "message_2.json"), strings.Contains(name, "/media/"):
			n = 2
		case strings.Contains(name, "your_facebook_activity/"):
			n = 1
		}
		out[n][name] = f
	}
	return []fs.FS{out[0], out[1], out[2]}
}

func union(t *testing.T, parts ...fs.FS) fs.FS {
	t.Helper()
	u, err := archive.Union(parts...)
	if err != nil {
		t.Fatal(err)
	}
	return u
}

func TestParts(t *testing.T) {
	all := parts(load(t, "2026", ""))
	for i, p := range all {
		r, ok := New().Recognize(p)
		if !ok {
			t.Fatalf("part %d is not recognised", i)
		}
		if (r.Account.ID != "") != (i == 0) {
			t.Errorf("part %d: account %q", i, r.Account.ID)
		}
		if diff := cmp.Diff([]string{"Móira Quill"}, r.Owners); i == 1 && diff != "" {
			t.Error(diff)
		}
	}
	if diff := cmp.Diff(whole, providertest.Counts(read(t, union(t, all...), social.Owner{}))); diff != "" {
		t.Error(diff)
	}
	// The comments say who the owner is, where the profile lacks.
	alone := providertest.Counts(read(t, all[1], social.Owner{}))
	if alone["correspondent"] != 3 || alone["message"] != 8 {
		t.Errorf("%v", alone)
	}
}

// TestOverlap gives a download and an older one of the same account, which has less
// in the same files: nothing comes twice.
func TestOverlap(t *testing.T) {
	older := load(t, "2026", "")
	const posts, thread = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json", "your_facebook_activity/messages/inbox/zoeplaceholder_1000000000000001/message_1.json"
	older[posts] = &fstest.MapFile{Data: []byte(`[{"timestamp": 1718730000, "title": "M\u00c3\u00b3ira Quill shared a memory."}]`)}
	older[thread] = &fstest.MapFile{Data: []byte(`{"participants": [{"name": "Zo\u00c3\u00ab Placeholder"}, {"name": "M\u00c3\u00b3ira Quill"}],
		"messages": [{"sender_name": "Zo\u00c3\u00ab Placeholder", "timestamp_ms": 1718470900000, "content": "Hi doctor, one tablet or two?"}], "title": "Zo\u00c3\u00ab Placeholder"}`)}
	if diff := cmp.Diff(whole, providertest.Counts(read(t, union(t, load(t, "2026", ""), older), social.Owner{}))); diff != "" {
		t.Error(diff)
	}
}

// TestGenerations holds one post, comment, reaction and message in three layouts and
// two languages: each has one identifier.
func TestGenerations(t *testing.T) {
	const record = `{"timestamp": 1718470800, "data": [{"post": "Caf\u00c3\u00a9 first"}], "title": "TITLE"}`
	make := func(posts, comments, reactions, messages, title, reaction string) fs.FS {
		return fstest.MapFS{
			"profile_information/profile_information.json": {Data: []byte(`{"profile_v2": {"name": {"full_name": "Ann Quill"}}}`)},
			posts:     {Data: []byte(`[` + strings.ReplaceAll(record, "TITLE", title) + `]`)},
			comments:  {Data: []byte(`{"comments_v2": [{"timestamp": 1718470801, "data": [{"comment": {"timestamp": 1718470801, "comment": "Quite", "author": "Ann Quill"}}], "title": "` + title + `"}]}`)},
			reactions: {Data: []byte(reaction)},
			messages:  {Data: []byte(`{"participants": [{"name": "Bo"}, {"name": "Ann Quill"}], "messages": [{"sender_name": "Bo", "content": "Hi", ` + title + `}]}`)},
		}
	}
	old := make("posts/your_posts_1.json", "comments/comments.json", "likes_and_reactions/posts_and_comments.json", "messages/inbox/Bo_abcdefgh/message_1.json",
		`x`, `{"reactions": [{"timestamp": 1718470802, "data": [{"reaction": {"reaction": "LIKE", "actor": "Ann Quill"}}], "title": "Ann Quill likes Bo's photo."}]}`)
	now := make("your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json", "your_facebook_activity/comments_and_reactions/comments.json",
		"your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json", "your_facebook_activity/messages/inbox/bo_1000000000000001/message_1.json",
		`y`, `[{"timestamp": 1718470802, "label_values": [{"label": "Reaktion", "value": "Haha"}, {"label": "URL", "href": "https://www.facebook.com/1"}]}]`)
	message := func(fsys fs.FS, name, time string) {
		f := fsys.(fstest.MapFS)[name]
		f.Data = []byte(strings.NewReplacer(", x}", ", "+time+"}", ", y}", ", "+time+"}").Replace(string(f.Data)))
	}
	message(old, "messages/inbox/Bo_abcdefgh/message_1.json", `"timestamp": 1718470803`)
	message(now, "your_facebook_activity/messages/inbox/bo_1000000000000001/message_1.json", `"timestamp_ms": 1718470803123`)
	ids := func(fsys fs.FS) map[string]string {
		out := map[string]string{}
		for _, it := range read(t, fsys, social.Owner{}) {
			if it.Post != nil {
				out[string(it.Post.Kind)] = it.Post.ID
			}
		}
		return out
	}
	a, b := ids(old), ids(now)
	if diff := cmp.Diff(a, b); diff != "" || len(a) != 4 {
		t.Error(len(a), diff)
	}
}

func TestStrangers(t *testing.T) {
	for name, fsys := range map[string]fstest.MapFS{
		"instagram of today": {"personal_information/personal_information/personal_information.json": {Data: []byte(`{"profile_user": []}`)},
			"your_instagram_activity/messages/inbox/bo_1/message_1.json":  {Data: []byte(`{"participants": [{"name": "Bo"}], "messages": []}`)},
			"your_activity_across_facebook/messages/inbox/1/photos/1.jpg": {Data: []byte("x")}},
		"instagram of 2022": {"personal_information/personal_information.json": {Data: []byte(`{"profile_user": []}`)}, "content/posts_1.json": {Data: []byte(`[]`)},
			"messages/inbox/bo_1/message_1.json": {Data: []byte(`{"participants": [{"name": "Bo"}], "messages": []}`)}},
		"a folder of instagram": {"comments/post_comments_1.json": {Data: []byte(`[]`)},
			"messages/inbox/bo_1/message_1.json": {Data: []byte(`{"participants": [{"name": "Bo"}], "messages": []}`)}},
		"friends of another": {"json/friends.json": {Data: []byte(`{"Friends": []}`)}},
		"no json":            {"posts/your_posts_1.json": {Data: []byte("hello")}},
	} {
		if r, ok := New().Recognize(fsys); ok {
			t.Errorf("%s: %q because of %q", name, r.Layout, r.Because)
		}
	}
}

// TestNobody reads conversations of which nobody can be told to be the owner.
func TestNobody(t *testing.T) {
	fsys := fstest.MapFS{"your_facebook_activity/messages/inbox/bo_1000000000000001/message_1.json": {Data: []byte(
		`{"participants": [{"name": "Bo"}, {"name": "Ann Quill"}], "messages": [{"sender_name": "Bo", "timestamp_ms": 1718470803123, "content": "Hi"}]}`)}}
	r, ok := New().Recognize(fsys)
	if diff := cmp.Diff([]string{"Bo", "Ann Quill"}, r.Owners); !ok || diff != "" {
		t.Error(ok, diff)
	}
	gaps := func(owner social.Owner) (n int) {
		for _, it := range read(t, fsys, owner) {
			if it.Gap != nil && it.Gap.Section == "conversations without the owner" {
				n++
			}
		}
		return n
	}
	if gaps(social.Owner{}) != 1 || gaps(social.Owner{Handles: map[string]string{"facebook": "ann quill"}}) != 0 || gaps(social.Owner{Name: "Ann Quill"}) != 0 {
		t.Error("the owner is not found, or not missed")
	}
}
