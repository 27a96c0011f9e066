package threads

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/meta/graphtest"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// serve answers as Threads does, with the account of testdata/api.json.
func serve(t testing.TB) (*graphtest.Server, *http.Client) {
	s := &graphtest.Server{Version: "/v1.0", Max: 100, Scopes: map[string]string{
		"/replies": scopeReplies, "/conversation": scopeReplies, "/mentions": scopeMentions}}
	s.Load(t, filepath.Join("testdata", "api.json"))
	return s, graphtest.Authorise(providertest.Hosts(t, map[string]http.Handler{"graph.threads.net": s}))
}

// watch looks at each request.
type watch func(*http.Request) (*http.Response, error)

func (w watch) RoundTrip(r *http.Request) (*http.Response, error) { return w(r) }

var moira = social.Account{Provider: "threads", ID: "dr.moira_quill", Handle: "Dr.Moira_Quill", Name: "Móira Quill", URL: "https://www.threads.com/@Dr.Moira_Quill"}

// gather collects, and checks what every collect keeps to.
func gather(t testing.TB, c *http.Client, since social.Cursor, scopes ...string) (items []social.Item, err error) {
	t.Helper()
	for it, e := range New().Collect(t.Context(), oauth.Session{HTTP: c, App: oauth.App{Scopes: scopes}}, moira, since) {
		if err = e; err == nil {
			items = append(items, it)
		}
	}
	return items, err
}

func TestAPI(t *testing.T) {
	_, c := serve(t)
	providertest.API(t, New(), providertest.Session{Client: c, Hosts: []string{"graph.threads.net"},
		Scopes: []string{scopeBasic, scopeReplies, scopeMentions}, Want: []string{"profile", "post", "reply", "repost"}})
}

func TestAPIGolden(t *testing.T) {
	_, c := serve(t)
	items, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	providertest.Golden(t, filepath.Join("testdata", "api.golden.jsonl"), items)
}

func TestAccount(t *testing.T) {
	s, c := serve(t)
	got, err := New().Account(t.Context(), oauth.Session{HTTP: c})
	if diff := cmp.Diff(moira, got); err != nil || diff != "" {
		t.Errorf("error %v: %s", err, diff)
	}
	exported, _ := New().Recognize(load(t, "public", ""))
	if exported.Account.Key() != got.Key() {
		t.Errorf("the export knows it as %s, the interface as %s", exported.Account.Key(), got.Key())
	}
	s.Unknown = []string{"is_verified"}
	if got, err := New().Account(t.Context(), oauth.Session{HTTP: c}); err != nil || got.ID != moira.ID {
		t.Errorf("an unknown field: %+v, error %v", got, err)
	}
	s.Unknown = nil
	s.Objects["/me"]["username"] = "sean_sample"
	if _, err := gather(t, c, nil); err == nil {
		t.Error("the posts of another account are taken for the owner's")
	}
	s.Objects["/me"]["username"] = ""
	if _, err := New().Account(t.Context(), oauth.Session{HTTP: c}); err == nil {
		t.Error("an account without a name is taken")
	}
}

// TestSame reads one account both ways: what both hold has one identifier, one kind
// and one text.
func TestSame(t *testing.T) {
	_, c := serve(t)
	given, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	exported := map[string]*social.Post{}
	for _, it := range items(t, load(t, "public", ""), social.Owner{}) {
		if it.Post != nil && it.Post.Mine && it.Post.Kind != social.KindLike && it.Post.Audience != social.AudienceOnlyMe {
			exported[string(it.Post.Kind)+it.Post.ID] = it.Post
		}
	}
	same := 0
	for _, it := range given {
		p := it.Post
		if p == nil || !p.Mine {
			continue
		}
		if e := exported[string(p.Kind)+p.ID]; e != nil {
			same++
			if !strings.HasPrefix(p.Text, e.Text) || !p.Published.Equal(e.Published) || len(p.Media) != len(e.Media) {
				t.Errorf("exported %+v, given %+v", e, p)
			}
		}
	}
	if same != len(exported) || same != 5 {
		t.Errorf("%d of %d posts of the export are known again", same, len(exported))
	}
}

// marks keeps marks as the store does.
func marks(items []social.Item) social.Cursor {
	c := social.Cursor{}
	for _, it := range items {
		if m := it.Mark; m != nil {
			if c[m.Stream] = m.Position; m.Position == "" {
				delete(c, m.Stream)
			}
		}
	}
	return c
}

func TestLater(t *testing.T) {
	s, c := serve(t)
	first, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	list := s.Lists["/me/threads"]
	edited := graphtest.Record{}
	for k, v := range list[1] {
		edited[k] = v
	}
	edited["text"] = "Which one, then?"
	fresh := graphtest.Record{"id": "18000000000000010", "media_type": "TEXT_POST", "username": "Dr.Moira_Quill", "text": "Cold by now", "timestamp": "2024-06-17T08:00:00+0000", "has_replies": false}
	s.Lists["/me/threads"] = []graphtest.Record{fresh, list[0], edited, list[3]} // "Two cups" is gone
	later, err := gather(t, c, marks(first))
	if err != nil {
		t.Fatal(err)
	}
	texts, seen := map[string]bool{}, false
	for _, it := range later {
		if it.Post != nil {
			texts[it.Post.Text] = true
		}
		if it.Mark != nil && it.Mark.Stream == streamPosts && it.Mark.Seen != nil {
			seen = it.Mark.Seen.Mine && it.Mark.Seen.From.IsZero() && it.Mark.Seen.Listed // an archived post is not gone
		}
	}
	if !seen || !texts["Cold by now"] || !texts["Which one, then?\n- Assam\n- Keemun"] || texts["Two cups"] {
		t.Errorf("whole list seen: %v; texts %v", seen, texts)
	}
}

// many makes a list of posts, newest first.
func many(n int) (list []graphtest.Record) {
	newest := time.Date(2025, 3, 1, 0, 0, 0, 0, time.UTC)
	for i := range n {
		at := newest.Add(-time.Duration(i) * time.Hour)
		list = append(list, graphtest.Record{"id": fmt.Sprintf("1900000000000%04d", n-i), "media_type": "TEXT_POST", "username": "Dr.Moira_Quill", "has_replies": false,
			"text": "Tea " + at.Format(time.DateTime), "timestamp": at.Format("2006-01-02T15:04:05-0700")})
	}
	return list
}

// An interrupted collect goes on at the page where it stopped, and loses nothing.
func TestResume(t *testing.T) {
	s, c := serve(t)
	s.Lists["/me/threads"] = many(230)
	var items []social.Item
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	for it, err := range New().Collect(ctx, oauth.Session{HTTP: c}, moira, nil) {
		if err != nil {
			break
		}
		items = append(items, it)
		if it.Mark != nil && len(items) > 120 {
			cancel()
		}
	}
	s.Asked()
	rest, err := gather(t, c, marks(items))
	if err != nil {
		t.Fatal(err)
	}
	texts := map[string]int{}
	for _, it := range append(items, rest...) {
		if it.Post != nil && it.Post.Mine && it.Post.Kind == social.KindPost {
			texts[it.Post.Text]++
		}
	}
	if len(texts) != 230 {
		t.Errorf("%d posts of 230", len(texts))
	}
	asked := s.Asked()
	if pages := strings.Count(strings.Join(asked, "\n"), "GET /me/threads"); pages > 3+1+5 { // the rest, the newest, and for conversations all
		t.Errorf("%d pages were asked for: %v", pages, asked)
	}
}

func TestConfig(t *testing.T) {
	if _, err := New().Config(t.Context(), nil, &oauth.App{}); err == nil {
		t.Error("an app without an identifier is taken")
	}
	app := &oauth.App{ClientID: "7", ClientSecret: "shh"}
	cfg, err := New().Config(t.Context(), nil, app)
	if err != nil {
		t.Fatal(err)
	}
	if cfg.ClientID != "7" || cfg.ClientSecret != "shh" || cfg.RedirectURL != New().Guide().Redirect || !cfg.Paste || !cfg.Commas || cfg.Challenge != oauth.ChallengeNone ||
		cfg.Endpoint.AuthURL != "https://threads.com/oauth/authorize" || cfg.Endpoint.TokenURL != "https://graph.threads.net/oauth/access_token" ||
		cfg.Extend == nil || cfg.Refresh == nil || cfg.Ahead != 30*24*time.Hour || app.RevokeURL != "" {
		t.Errorf("%+v", cfg)
	}
	if diff := cmp.Diff([]string{"threads_basic", "threads_read_replies", "threads_manage_mentions"}, cfg.Scopes); diff != "" || !slices.Equal(cfg.Scopes, app.Scopes) {
		t.Errorf("to read: %s", diff)
	}
	if cfg, err = New().Config(t.Context(), nil, &oauth.App{ClientID: "7", ClientSecret: "shh", Purpose: oauth.PurposeRemove}); err != nil || !slices.Equal(cfg.Scopes, []string{"threads_basic", "threads_read_replies", "threads_delete"}) {
		t.Errorf("to remove: %v, error %v", cfg.Scopes, err)
	}
	if cfg, err = New().Config(t.Context(), nil, &oauth.App{ClientID: "7", ClientSecret: "shh", RedirectURL: "https://quill.example/back"}); err != nil || cfg.RedirectURL != "https://quill.example/back" {
		t.Errorf("another redirect address: %s, error %v", cfg.RedirectURL, err)
	}
	granted := &oauth.App{ClientID: "7", ClientSecret: "shh", Scopes: []string{scopeBasic}}
	if cfg, err = New().Config(t.Context(), nil, granted); err != nil || len(granted.Scopes) != 1 || len(cfg.Scopes) != 3 {
		t.Errorf("what was granted became %v, error %v", granted.Scopes, err)
	}
	if _, err := New().Config(t.Context(), nil, &oauth.App{Way: oauth.WayToken}); err != nil {
		t.Errorf("with a pasted token: %v", err)
	}
}

// Nothing private stands in an address: no token, no text, no name.
func TestAddresses(t *testing.T) {
	_, c := serve(t)
	next := c.Transport
	c.Transport = watch(func(r *http.Request) (*http.Response, error) {
		for k := range r.URL.Query() {
			if !slices.Contains([]string{"fields", "limit", "after", "reverse"}, k) {
				t.Errorf("asks with %s", k)
			}
		}
		if u, _ := url.PathUnescape(r.URL.String()); strings.Contains(u, graphtest.Token) || strings.Contains(u, "quill") {
			t.Error("the address holds something private")
		}
		return next.RoundTrip(r)
	})
	if _, err := gather(t, c, nil); err != nil {
		t.Fatal(err)
	}
}
