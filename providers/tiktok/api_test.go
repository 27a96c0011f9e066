package tiktok

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

var owner = social.Account{Provider: name, ID: "dr_moira_quill", Handle: "Dr_Moira_Quill", Name: "Móira Quill", URL: "https://www.tiktok.com/@Dr_Moira_Quill"}

func gather(t testing.TB, s oauth.Session, since social.Cursor) (items []social.Item, err error) {
	t.Helper()
	for it, e := range New().Collect(t.Context(), s, owner, since) {
		if err = e; e == nil {
			items = append(items, it)
		}
	}
	return items, err
}

func marks(items []social.Item) social.Cursor {
	c := social.Cursor{}
	for _, it := range items {
		if it.Mark != nil {
			c[it.Mark.Stream] = it.Mark.Position
		}
	}
	return c
}

func posts(items []social.Item) (ids []string) {
	for _, it := range items {
		if it.Post != nil {
			ids = append(ids, it.Post.ID)
		}
	}
	return ids
}

func TestAPI(t *testing.T) {
	n := newNetwork(70)
	providertest.API(t, New(), providertest.Session{Client: n.client(t), Scopes: allScopes, Want: []string{"profile", "caption"},
		Hosts: []string{"open.tiktokapis.com"}, Post: []string{"/v2/video/list/"}})
}

func TestAccount(t *testing.T) {
	n := newNetwork(0)
	got, err := New().Account(t.Context(), n.session(t))
	if diff := cmp.Diff(owner, got); diff != "" || err != nil {
		t.Error(err, diff)
	}
	n.scopes = []string{scopeBasic, scopeVideos}
	asked := len(n.asked)
	if _, err := New().Account(t.Context(), n.session(t)); err == nil || !strings.Contains(err.Error(), scopeProfile) || hint.Of(err) == "" || len(n.asked) != asked {
		t.Errorf("without the user name: %v, %q", err, hint.Of(err))
	}
	unsaid := oauth.Session{HTTP: n.client(t)} // the sign-in does not say what was granted
	if _, err := New().Account(t.Context(), unsaid); err == nil || hint.Of(err) == "" || strings.Contains(err.Error(), "Zoë") {
		t.Errorf("refused: %v", err)
	}
	n.scopes, n.user["username"] = allScopes, "sean_sample"
	if _, err := gather(t, n.session(t), nil); err == nil || hint.Of(err) == "" {
		t.Errorf("another account: %v", err)
	}
}

func TestConfig(t *testing.T) {
	app := oauth.App{ClientID: "key", ClientSecret: "secret", RedirectURL: "http://127.0.0.1:4711/callback"}
	cfg, err := New().Config(t.Context(), nil, &app)
	if err != nil {
		t.Fatal(err)
	}
	if cfg.ClientID != "key" || cfg.ClientSecret != "secret" || cfg.RedirectURL != app.RedirectURL || cfg.ClientKey != "client_key" || !cfg.Commas || cfg.Challenge != oauth.ChallengeHex ||
		cfg.Endpoint.AuthURL != "https://www.tiktok.com/v2/auth/authorize/" || cfg.Endpoint.TokenURL != "https://open.tiktokapis.com/v2/oauth/token/" ||
		app.RevokeURL != "https://open.tiktokapis.com/v2/oauth/revoke/" || !slices.Equal(cfg.Scopes, allScopes) || !slices.Equal(app.Scopes, allScopes) {
		t.Errorf("%+v %+v", cfg, app)
	}
	for _, bad := range []oauth.App{{}, {ClientID: "key"}, {ClientID: "key", ClientSecret: "secret", Purpose: oauth.PurposeRemove}} {
		if _, err := New().Config(t.Context(), nil, &bad); hint.Of(err) == "" || len(bad.Scopes) > 0 {
			t.Errorf("%+v: %v", bad, err)
		}
	}
}

// What both the export and the interface hold is the same item.
func TestSameItems(t *testing.T) {
	n := newNetwork(0)
	n.user["username"], n.user["video_count"] = "dr_moira_quill", 1
	n.videos = []map[string]any{{"id": "7510000000000000052", "create_time": 1767513600, "title": "The pier at dawn &", "video_description": "The pier at dawn & after #dawn #pier",
		"share_url": "https://www.tiktok.com/@dr_moira_quill/video/7510000000000000052?utm_source=key"}}
	api, err := gather(t, n.session(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	account, err := New().Account(t.Context(), n.session(t))
	known, _ := New().Recognize(at(t, "2026", ""))
	if diff := cmp.Diff(known.Account, account); diff != "" || err != nil {
		t.Error(err, diff)
	}
	export := map[string]social.Item{}
	for _, it := range read(t, at(t, "2026", ""), social.Owner{}) {
		if it.Post != nil || it.Profile != nil {
			export[string(it.Kind())+" "+it.ID()] = it
		}
	}
	both := 0
	for _, it := range api {
		same, ok := export[string(it.Kind())+" "+it.ID()]
		switch {
		case it.Post != nil && ok:
			p, q := *it.Post, *same.Post
			p.URL, p.Source, p.Place, p.Media = q.URL, q.Source, q.Place, q.Media
			if diff := cmp.Diff(q, p); diff != "" {
				t.Error(diff)
			}
			both++
		case it.Profile != nil && ok:
			p := *it.Profile
			p.Verified = nil
			if diff := cmp.Diff(*same.Profile, p); diff != "" {
				t.Error(diff)
			}
			both++
		}
	}
	if both != 2 {
		t.Errorf("%d items are in both; want the profile and a post", both)
	}
}

func TestPost(t *testing.T) {
	n := newNetwork(0)
	n.user["video_count"] = 3
	n.videos = []map[string]any{
		{"id": "7510000000000000099", "create_time": 1767513700, "title": "Two plates", "video_description": "and a cup with @zoe.placeholder", "share_url": "https://www.tiktok.com/@Dr_Moira_Quill/photo/7510000000000000098"},
		{"id": "7510000000000000097", "create_time": 1767513600, "title": "None"},
		{"id": 12, "create_time": 1767513500},
	}
	items, err := gather(t, n.session(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	var got []social.Post
	for _, it := range items {
		if it.Post != nil {
			got = append(got, *it.Post)
		}
	}
	at := social.Post{Kind: social.KindCaption, Mine: true, Audience: social.AudiencePublic, Source: "video/list"}
	one, two := at, at
	one.ID, one.Published, one.Text, one.URL = "7510000000000000098", fromUnix("1767513700"), "Two plates\n\nand a cup with @zoe.placeholder", "https://www.tiktok.com/@Dr_Moira_Quill/photo/7510000000000000098"
	one.Mentions, one.Media = []social.Person{{Handle: "zoe.placeholder"}}, []social.Media{{Type: "photo"}}
	two.ID, two.Published, two.Text, two.URL = "7510000000000000097", fromUnix("1767513600"), "None", "https://www.tiktok.com/@Dr_Moira_Quill/video/7510000000000000097"
	two.Media = []social.Media{{Type: "video"}}
	if diff := cmp.Diff([]social.Post{one, two}, got); diff != "" {
		t.Error(diff)
	}
	if g := gapOf(items, "unreadable posts"); g == nil || g.Count != 1 {
		t.Errorf("the damaged record: %+v", g)
	}
}

// Each permission that lacks is named, and nothing is asked that needs it.
func TestNarrow(t *testing.T) {
	for _, lacks := range []string{scopeBasic, scopeStats, scopeVideos} {
		n := newNetwork(5)
		n.scopes = slices.DeleteFunc(slices.Clone(allScopes), func(s string) bool { return s == lacks })
		items, err := gather(t, n.session(t), nil)
		named := 0
		for _, it := range items {
			if it.Gap != nil && it.Gap.Reason == social.ReasonNotGranted && strings.Contains(it.Gap.Detail, lacks) {
				named++
			}
		}
		if err != nil || named != 1 || (len(posts(items)) == 0) != (lacks == scopeVideos) {
			t.Errorf("without %s: error %v, %d gaps, %d posts", lacks, err, named, len(posts(items)))
		}
	}
	n := newNetwork(5)
	items, _ := gather(t, n.session(t), nil)
	if g := gapOf(items, "followers"); g == nil || g.Count != 41 {
		t.Errorf("followers: %+v", g)
	}
}

func TestResumes(t *testing.T) {
	n := newNetwork(60)
	pages := 0
	n.spoil = func(w http.ResponseWriter, r *http.Request) bool {
		if r.Method == http.MethodPost {
			pages++
		}
		if pages != 3 {
			return false
		}
		refuse(w, http.StatusInternalServerError, "internal_error")
		return true
	}
	first, err := gather(t, n.session(t), nil)
	if g := gapOf(first, "posts"); err != nil || g == nil || g.Reason != social.ReasonFailed || len(posts(first)) != 34 {
		t.Fatalf("error %v, %d posts, %+v", err, len(posts(first)), g)
	}
	n.spoil, n.asked = nil, nil
	rest, err := gather(t, n.session(t), marks(first))
	ids := map[string]bool{}
	for _, id := range append(posts(first), posts(rest)...) {
		ids[id] = true
	}
	if err != nil || len(ids) != 60 {
		t.Errorf("error %v, %d posts", err, len(ids))
	}
	if want := fmt.Sprintf("/v2/video/list/%d", int64(1767000000+3600*26)*1000); n.asked[1] != want {
		t.Errorf("asked %q first, want %q", n.asked[1], want)
	}
}

// Later, what is new comes, also where an old post was made public, and what was
// edited. What comes no more is taken for hidden, and that only if TikTok lists as
// many posts as it counts.
func TestLater(t *testing.T) {
	n := newNetwork(150)
	hidden := n.videos[140]
	n.videos = slices.Delete(n.videos, 140, 141)
	first, err := gather(t, n.session(t), nil)
	if err != nil || len(posts(first)) != 149 {
		t.Fatal(err, len(posts(first)))
	}
	n.add(150, "a new one")
	n.videos = slices.Insert(n.videos, 141, hidden)
	n.videos[2]["title"], n.videos[2]["video_description"] = "edited", "edited"
	n.videos = slices.Delete(n.videos, 3, 4)
	second, err := gather(t, n.session(t), marks(first))
	ids := posts(second)
	edited := slices.ContainsFunc(second, func(it social.Item) bool { return it.Post != nil && it.Post.Text == "edited" })
	if err != nil || ids[0] != "7510000000000000150" || !edited || !slices.Contains(ids, hidden["id"].(string)) {
		t.Errorf("error %v, %d posts, edited %v", err, len(ids), edited)
	}
	for name, items := range map[string][]social.Item{"first": first, "second": second} {
		claims := 0
		for _, it := range items {
			if it.Mark != nil && it.Mark.Seen != nil {
				claims++
				if !it.Mark.Seen.Listed || !it.Mark.Seen.Mine {
					t.Errorf("the %s collect takes what may be private for gone: %+v", name, it.Mark.Seen)
				}
			}
		}
		if want := map[string]int{"second": 1}[name]; claims != want { // the network counts one more than it listed at first
			t.Errorf("the %s collect claims %d times to have seen all that is listed, want %d", name, claims, want)
		}
	}
	if g := gapOf(second, "posts that are not public, and those deleted recently"); g == nil || !strings.Contains(g.Detail, "made private") {
		t.Errorf("it is not told what becomes of such a post: %+v", g)
	}
}

// That TikTok does not list what it counts does not read as an account without
// posts, nor as a fault at every run.
func TestFewerThanCounted(t *testing.T) {
	for listed := range 4 {
		n := newNetwork(3)
		n.videos = n.videos[:listed]
		items, err := gather(t, n.session(t), nil)
		g := gapOf(items, "posts that TikTok counts and does not list")
		for _, it := range items {
			if it.Mark != nil && it.Mark.Seen != nil && listed < 3 {
				t.Errorf("%d of 3 are listed, and the others are taken for hidden", listed)
			}
		}
		if err != nil || (g == nil) != (listed == 3) || g != nil && (g.Reason != social.ReasonLimit || g.Count != 3-listed) {
			t.Errorf("%d listed: error %v, gap %+v", listed, err, g)
		}
	}
}
