package facebook

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/providers/facebook/facebooktest"
	"github.com/probity-audit/probity/social"
)

// extents are the stretches of which all of the owner's posts were seen.
func extents(items []social.Item) []social.Extent {
	var seen []social.Extent
	for _, it := range items {
		if it.Mark != nil && it.Mark.Seen != nil && it.Mark.Seen.Mine {
			seen = append(seen, *it.Mark.Seen)
		}
	}
	return seen
}

func TestLater(t *testing.T) {
	f, s := newFake(t)
	f.Change(func(a *facebooktest.Account) { a.SetList("/me/accounts", []jsonObject{}) })
	first := all(t, s, nil)
	if seen := extents(first); len(seen) != 1 || !seen[0].Mine || !slices.Equal(seen[0].Kinds, []social.Kind{social.KindPost}) || !seen[0].From.IsZero() {
		t.Errorf("seen %+v", seen)
	}
	f.Asked()
	f.Change(func(a *facebooktest.Account) {
		posts := a.List(facebooktest.Posts)
		posts[5]["message"] = "Long shift" // edited
		// The newest is deleted, and something new is there.
		a.SetList(facebooktest.Posts, append([]jsonObject{facebooktest.Post(8, 1718800000, "A day off", nil)}, posts[1:]...))
	})
	later := all(t, s, marks(first))
	sole(t, later, "A day off")
	old, edited := sole(t, first, "Long shift, and the kettle is broken. You can’t make it up 😠 #nights"), sole(t, later, "Long shift")
	seen := extents(later)
	if len(seen) != 1 || !seen[0].Mine || !seen[0].To.IsZero() {
		t.Fatalf("seen %+v", seen)
	}
	removed := saying(first, "")[0]
	for _, p := range []*social.Post{old, removed} { // within the extent, and did not come
		if !p.Published.After(seen[0].From) || slices.ContainsFunc(later, func(it social.Item) bool { return it.Post != nil && it.Post.ID == p.ID }) {
			t.Errorf("%s %q: not noticed in %+v", p.ID, p.Text, seen[0])
		}
	}
	if edited.ID == old.ID || !edited.Published.Equal(old.Published) {
		t.Errorf("%+v", edited)
	}
	if gapOf(later, "changes to what was kept from an earlier collect") == nil || gapOf(first, "changes to what was kept from an earlier collect") != nil {
		t.Error("what is not looked at again is not said, or too early")
	}
	for _, r := range f.Asked() {
		if strings.Contains(r, "/me/photos?after") || strings.Contains(r, "/me/posts?after=QVFI50") {
			t.Errorf("asked again: %s", r)
		}
	}
}

// An empty list is not taken for one of which all is deleted.
func TestVanished(t *testing.T) {
	f, s := newFake(t)
	f.Change(func(a *facebooktest.Account) { a.SetList("/me/accounts", []jsonObject{}) })
	first := all(t, s, nil)
	f.Change(func(a *facebooktest.Account) { a.SetList(facebooktest.Posts, []jsonObject{}) })
	later := all(t, s, marks(first))
	if g := gapOf(later, "posts"); len(extents(later)) > 0 || g == nil || g.Reason != social.ReasonLimit {
		t.Errorf("seen %+v, gap %+v", extents(later), g)
	}
	if g := gapOf(all(t, s, nil), "posts that Facebook does not list"); g == nil {
		t.Error("nothing is listed, and nothing is said")
	}
}

// The posts of a Page are the owner's, too: what the timeline lacks is gone only where
// it does not stand on a Page, and all that stands there says so.
func TestPagesKeepPosts(t *testing.T) {
	f, s := newFake(t)
	apart := func(what string, items []social.Item) {
		t.Helper()
		if seen := extents(items); len(seen) != 1 || !seen[0].Apart {
			t.Errorf("%s: %+v", what, seen)
		}
	}
	first := all(t, s, nil)
	apart("with Pages", first)
	trouble(f, "/me/accounts", 500, 2, 0, "")
	apart("not knowing whether there are Pages", all(t, s, nil))
	f.Change(func(a *facebooktest.Account) { a.Trouble(nil); a.Grant("pages_show_list", "declined") })
	apart("with Pages no longer shown", all(t, s, marks(first)))
	f.Change(func(a *facebooktest.Account) {
		a.Grant("pages_show_list", "granted")
		for _, p := range a.List("/me/accounts") {
			delete(p, "name")
		}
	})
	for _, it := range all(t, s, nil) {
		if p := it.Post; p != nil && p.Kind == social.KindPost && p.Group == "" && !strings.HasPrefix(p.Source, "/me/posts") && !strings.HasPrefix(p.Source, "/me/feed") {
			t.Errorf("%s from %s is not told from the timeline", p.ID, p.Source)
		}
	}
}

// A collect that breaks off anywhere goes on there: nothing is lost, and little is
// asked for twice.
func TestResume(t *testing.T) {
	f, s := newFake(t)
	whole := all(t, s, nil)
	asked := f.Asked()
	f.Change(func(a *facebooktest.Account) {
		a.Trouble(func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/v25.0/me/posts" || r.URL.Query().Get("after") == "" {
				return false
			}
			w.WriteHeader(502)
			return true
		})
	})
	part := all(t, s, nil)
	if g := gapOf(part, "posts"); g == nil || g.Reason != social.ReasonFailed {
		t.Errorf("%+v", g)
	}
	f.Change(func(a *facebooktest.Account) { a.Trouble(nil) })
	f.Asked()
	rest := all(t, s, marks(part))
	again := f.Asked()
	if len(again) >= len(asked) {
		t.Errorf("%d requests, of the whole %d", len(again), len(asked))
	}
	if first := again[slices.IndexFunc(again, func(r string) bool { return strings.Contains(r, "/me/posts") })]; !strings.Contains(first, "after=QVFI25") {
		t.Errorf("begins with %s", first)
	}
	have := map[string]bool{}
	for _, it := range append(part, rest...) {
		have[string(it.Kind())+it.ID()] = true
	}
	for _, it := range whole {
		if it.Gap == nil && !have[string(it.Kind())+it.ID()] {
			t.Errorf("lost: %s %s", it.Kind(), it.ID())
		}
	}
	// A place that Facebook has forgotten: from the beginning.
	c := marks(part)
	c["posts"] = strings.Replace(c["posts"], "QVFI25", "QVFI9999", 1)
	sole(t, all(t, s, c), "So true")
	c["posts"] = "{}}"
	sole(t, all(t, s, c), "So true")
}

func TestNarrowerGrants(t *testing.T) {
	for scope, section := range map[string]string{
		"user_posts": "posts", "user_photos": "photos", "user_videos": "videos", "user_friends": "friends who use the app", "pages_show_list": "Pages that you run",
		"pages_read_engagement": "posts of your Pages", "pages_read_user_content": "posts by visitors on your Pages", "pages_messaging": "messages to your Pages",
	} {
		for _, status := range []string{"declined", ""} {
			f, s := newFake(t)
			f.Change(func(a *facebooktest.Account) { a.Grant(scope, status) })
			items := all(t, s, nil)
			if g := gapOf(items, section); g == nil || g.Reason != social.ReasonNotGranted || !strings.Contains(g.Detail, scope) {
				t.Errorf("%s %q: %+v", scope, status, g)
			}
			path := map[string]string{"user_posts": "/me/posts", "user_photos": "/me/photos", "user_videos": "/me/videos", "user_friends": "/me/friends", "pages_show_list": "/me/accounts",
				"pages_read_engagement": "/published_posts", "pages_read_user_content": "/visitor_posts", "pages_messaging": "/conversations"}[scope]
			for _, r := range f.Asked() {
				if strings.Contains(r, path) {
					t.Errorf("without %s: %s", scope, r)
				}
			}
			if scope == "pages_read_user_content" {
				sole(t, items, "Open from Monday")
				if gapOf(items, "comments on your Pages") == nil {
					t.Error("comments are missing, and nothing is said")
				}
			}
		}
	}
	f, s := newFake(t)
	f.Change(func(a *facebooktest.Account) {
		for _, scope := range append(readScopes, scopeInbox) {
			a.Grant(scope, "")
		}
	})
	for _, it := range all(t, s, nil) {
		if it.Post != nil || it.Connection != nil {
			t.Errorf("nothing was granted, and there is a %s", it.Kind())
		}
	}
}

// A server that means ill, or is ill, is survived.
func TestHostile(t *testing.T) {
	answer := func(path, body string) func(a *facebooktest.Account) {
		return func(a *facebooktest.Account) {
			a.Trouble(func(w http.ResponseWriter, r *http.Request) bool {
				if !strings.HasSuffix(r.URL.Path, path) {
					return false
				}
				fmt.Fprint(w, body)
				return true
			})
		}
	}
	for name, body := range map[string]string{
		"no list":    `{"data":{"id":"1"}}`,
		"no answer":  `{}`,
		"a text":     `"posts"`,
		"cut":        `{"data":[{"id":"1_1","created_time":"2024-`,
		"a circle":   `{"data":[{"id":"1_1","created_time":"2024-06-15T17:00:00+0000"}],"paging":{"cursors":{"after":"A"},"next":"https://elsewhere.example/?after=A"}}`,
		"wrong next": `{"data":[{"id":"1_1","created_time":"2024-06-15T17:00:00+0000"}],"paging":{"next":"https://elsewhere.example/"}}`,
	} {
		f, s := newFake(t)
		f.Change(answer("/me/posts", body))
		items := all(t, s, nil)
		if g := gapOf(items, "posts"); g == nil || g.Reason != social.ReasonFailed {
			t.Errorf("%s: %+v", name, g)
		}
		sole(t, items, "On the ferry")
	}
	f, s := newFake(t)
	f.Change(answer("/me/posts", `{"data":[7,null,{"id":17},{"id":"1_1"},{"id":"1_2","created_time":"soon"},{"id":"1_3","created_time":"2024-06-15T17:00:00+0000","message":"The one that is good"},
		{"id":"1_4","created_time":"2024-06-15T17:00:00+0000","message":"The one that is good"},{"id":"1_5","created_time":"2024-06-15T17:00:01+0000","comments":{"data":[{"id":1},{"id":"5_1","created_time":"2024-06-15T17:00:01+0000","message":"hm"}]}}]}`))
	items := all(t, s, nil)
	if found := saying(items, "The one that is good"); len(found) != 2 || found[1].ID != found[0].ID+"~2" {
		t.Errorf("%+v", found)
	}
	if g := gapOf(items, "unreadable posts"); g == nil || g.Count != 5 {
		t.Errorf("%+v", g)
	}
	if g := gapOf(items, "unreadable comments"); g == nil || g.Count != 1 {
		t.Errorf("%+v", g)
	}
	// Comments without end below one post, and Pages without end.
	f, s = newFake(t)
	n := 0
	f.Change(func(a *facebooktest.Account) {
		a.Trouble(func(w http.ResponseWriter, r *http.Request) bool {
			if !strings.HasSuffix(r.URL.Path, "_1/comments") {
				return false
			}
			n++
			fmt.Fprintf(w, `{"data":[{"id":"1_77","created_time":"2024-06-15T17:00:00+0000","message":"again"}],"paging":{"cursors":{"after":"C%d"},"next":"https://x.example/?after=C%d"}}`, n, n)
			return true
		})
	})
	items = all(t, s, nil)
	if g := gapOf(items, "comments below some posts"); g == nil || g.Count == 0 || n > 100 {
		t.Errorf("%d requests, %+v", n, g)
	}
	sole(t, items, "Allotment, day 1")
	f, s = newFake(t)
	f.Change(func(a *facebooktest.Account) {
		a.Trouble(func(w http.ResponseWriter, r *http.Request) bool {
			if !strings.HasSuffix(r.URL.Path, "/me/accounts") {
				return false
			}
			n++
			fmt.Fprintf(w, `{"data":[],"paging":{"cursors":{"after":"C%d"},"next":"https://x.example/?after=C%d"}}`, n, n)
			return true
		})
	})
	if g := gapOf(all(t, s, nil), "Pages that you run"); g == nil {
		t.Error("Pages without end")
	}
}

func TestAudience(t *testing.T) {
	for in, want := range map[string]social.Audience{
		`{"value":"EVERYONE"}`: social.AudiencePublic, `{"value":"ALL_FRIENDS"}`: social.AudienceFriends, `{"value":"FRIENDS_OF_FRIENDS"}`: social.AudienceFriends, `{"value":"SELF"}`: social.AudienceOnlyMe,
		`{"value":"SELF","allow":"302"}`: social.AudienceFriends, `{"value":"CUSTOM"}`: social.AudienceFriends, `{"value":"CUSTOM","friends":"SELF"}`: social.AudienceOnlyMe,
		`{"value":"CUSTOM","friends":"SOME_FRIENDS","deny":"302"}`: social.AudienceFriends, `{"value":"CUSTOM","friends":"NO_FRIENDS"}`: social.AudienceUnknown,
		`{"value":""}`: social.AudienceUnknown, `{}`: social.AudienceUnknown, `{"value":"MOON"}`: social.AudienceUnknown, `"everyone"`: social.AudiencePublic, `"friends"`: social.AudienceFriends, `"custom"`: social.AudienceFriends,
	} {
		var p privacy
		if err := json.Unmarshal([]byte(in), &p); err != nil || p.audience() != want {
			t.Errorf("%s: %s, error %v", in, p.audience(), err)
		}
	}
	if (*privacy)(nil).audience() != social.AudienceUnknown {
		t.Error("nothing said reads as something")
	}
}
