package instagram

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

// serve answers as Instagram does, with the account of testdata/api.json.
func serve(t testing.TB) (*graphtest.Server, *http.Client) {
	s := &graphtest.Server{Version: "/v25.0", Max: 100, Scopes: map[string]string{
		"/comments": scopeComments, "/replies": scopeComments, "/tags": scopeComments, "/conversations": scopeMessages}}
	s.Load(t, filepath.Join("testdata", "api.json"))
	return s, graphtest.Authorise(providertest.Hosts(t, map[string]http.Handler{"graph.instagram.com": s}))
}

// watch looks at each request.
type watch func(*http.Request) (*http.Response, error)

func (w watch) RoundTrip(r *http.Request) (*http.Response, error) { return w(r) }

var moira = social.Account{Provider: "instagram", ID: "dr.moira_quill", Handle: "Dr.Moira_Quill", Name: "Móira Quill 🩺", URL: "https://www.instagram.com/Dr.Moira_Quill/"}

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

// said are the words of posts of one kind.
func said(items []social.Item, kind social.Kind, mine bool) (texts []string) {
	for _, it := range items {
		if it.Post != nil && it.Post.Kind == kind && it.Post.Mine == mine {
			texts = append(texts, it.Post.Text)
		}
	}
	return texts
}

func gapped(items []social.Item, section string) *social.Gap {
	for _, it := range items {
		if it.Gap != nil && it.Gap.Section == section {
			return it.Gap
		}
	}
	return nil
}

func TestAPI(t *testing.T) {
	_, c := serve(t)
	providertest.API(t, New(), providertest.Session{Client: c, Hosts: []string{"graph.instagram.com"},
		Scopes: []string{scopeBasic, scopeComments, scopeMessages}, Want: []string{"profile", "setting", "caption", "story", "comment", "message", "correspondent"}})
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
	exported, _ := New().Recognize(load(t, "2023", ""))
	if exported.Account.Key() != got.Key() {
		t.Errorf("the export knows it as %s, the interface as %s", exported.Account.Key(), got.Key())
	}
	// As the guide has it.
	me := s.Objects["/me"]
	s.Fail = func(_ *http.Request, path string) (int, string) {
		if path == "/me" {
			return 200, `{"data":[{"user_id":"17841400000000001","username":"Dr.Moira_Quill","name":"Móira Quill 🩺"}]}`
		}
		return 0, ""
	}
	if got, err = New().Account(t.Context(), oauth.Session{HTTP: c}); err != nil || got.ID != moira.ID {
		t.Errorf("nested: %+v, error %v", got, err)
	}
	s.Fail = nil
	s.Unknown = []string{"website"}
	if got, err = New().Account(t.Context(), oauth.Session{HTTP: c}); err != nil || got.ID != moira.ID {
		t.Errorf("an unknown field: %+v, error %v", got, err)
	}
	s.Unknown = nil
	for field, value := range map[string]string{"username": "sean_sample", "account_type": "PERSONAL"} {
		was := me[field]
		me[field] = value
		if _, err := gather(t, c, nil); err == nil {
			t.Errorf("taken, though %s is %s", field, value)
		}
		me[field] = was
	}
}

// TestSame reads one account both ways: what both hold has one identifier, one kind
// and one text.
func TestSame(t *testing.T) {
	s, c := serve(t)
	_ = s
	given, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	exported := map[string]*social.Post{}
	for _, it := range items(t, load(t, "2023", ""), social.Owner{}) {
		if it.Post != nil {
			exported[string(it.Post.Kind)+it.Post.ID] = it.Post
		}
	}
	var same []string
	for _, it := range given {
		p := it.Post
		if p == nil {
			continue
		}
		e := exported[string(p.Kind)+p.ID]
		if e == nil {
			continue
		}
		same = append(same, string(p.Kind))
		if p.Text != e.Text || !p.Published.Equal(e.Published.Truncate(time.Second)) || len(p.Media) != len(e.Media) || p.Mine != e.Mine {
			t.Errorf("exported %+v, given %+v", e, p)
		}
	}
	slices.Sort(same)
	want := []string{"caption", "caption", "caption", "caption", "comment", "message", "message", "message", "message", "story"}
	if diff := cmp.Diff(want, same); diff != "" {
		t.Error(diff)
	}
}

func TestLater(t *testing.T) {
	s, c := serve(t)
	first, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	list := s.Lists["/me/media"]
	fresh := graphtest.Record{"id": "17900000000000009", "caption": "Cold by now", "media_type": "IMAGE", "timestamp": "2024-06-17T08:00:00+0000", "username": "Dr.Moira_Quill", "comments_count": 0}
	s.Lists["/me/media"] = []graphtest.Record{fresh, list[1], list[2], list[3]} // the film is gone
	below := s.Lists["/17900000000000003/comments"]
	s.Lists["/17900000000000003/comments"] = append([]graphtest.Record{{"id": "18000000000000019", "text": "And today?", "timestamp": "2024-06-17T09:00:00+0000", "username": "zoe.placeholder"}}, below...)
	later, err := gather(t, c, marks(first))
	if err != nil {
		t.Fatal(err)
	}
	seen := false
	for _, it := range later {
		if it.Mark != nil && it.Mark.Stream == streamMedia && it.Mark.Seen != nil {
			seen = it.Mark.Seen.Mine && it.Mark.Seen.Listed && slices.Equal(it.Mark.Seen.Kinds, captionKinds) // an archived post is not gone
		}
	}
	if got := said(later, social.KindCaption, true); !seen || len(got) != 4 || got[0] != "Cold by now" {
		t.Errorf("seen %v, read %v", seen, got)
	}
	if got := said(later, social.KindComment, false); !slices.Contains(got, "And today?") {
		t.Errorf("read %v", got)
	}
}

// many makes a list of posts, newest first.
func many(n int) (list []graphtest.Record) {
	newest := time.Date(2025, 3, 1, 0, 0, 0, 0, time.UTC)
	for i := range n {
		at := newest.Add(-time.Duration(i) * time.Hour)
		list = append(list, graphtest.Record{"id": fmt.Sprintf("1790000000001%04d", n-i), "caption": "Tea " + at.Format(time.DateTime), "media_type": "IMAGE",
			"timestamp": at.Format("2006-01-02T15:04:05-0700"), "username": "Dr.Moira_Quill", "comments_count": 0})
	}
	return list
}

// An interrupted collect goes on at the page where it stopped, and loses nothing.
func TestResume(t *testing.T) {
	s, c := serve(t)
	s.Lists["/me/media"] = many(230)
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
	rest, err := gather(t, c, marks(items))
	if err != nil {
		t.Fatal(err)
	}
	got := map[string]bool{}
	for _, text := range append(said(items, social.KindCaption, true), said(rest, social.KindCaption, true)...) {
		got[text] = true
	}
	if len(got) != 230 {
		t.Errorf("%d posts of 230", len(got))
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
		cfg.Endpoint.AuthURL != "https://www.instagram.com/oauth/authorize" || cfg.Endpoint.TokenURL != "https://api.instagram.com/oauth/access_token" ||
		cfg.Extend == nil || cfg.Refresh == nil || cfg.Ahead != 30*24*time.Hour || app.RevokeURL != "" {
		t.Errorf("%+v", cfg)
	}
	if !slices.Equal(cfg.Scopes, []string{"instagram_business_basic"}) || !slices.Equal(cfg.Scopes, app.Scopes) {
		t.Errorf("asks for %v, keeps %v", cfg.Scopes, app.Scopes)
	}
	// What would let an app write is asked for only if the owner says so.
	for _, also := range [][]string{{"instagram_business_manage_comments"}, {"instagram_business_manage_messages"}, {"instagram_business_manage_comments", "instagram_business_manage_messages"}} {
		app := &oauth.App{ClientID: "7", ClientSecret: "shh", Scopes: append(slices.Clone(also), "instagram_business_content_publish")}
		cfg, err := New().Config(t.Context(), nil, app)
		if want := append([]string{"instagram_business_basic"}, also...); err != nil || !slices.Equal(cfg.Scopes, want) || !slices.Equal(app.Scopes, want) {
			t.Errorf("with %v: asks for %v, keeps %v, error %v", also, cfg.Scopes, app.Scopes, err)
		}
	}
	if cfg, err = New().Config(t.Context(), nil, &oauth.App{ClientID: "7", ClientSecret: "shh", RedirectURL: "https://quill.example/back"}); err != nil || cfg.RedirectURL != "https://quill.example/back" {
		t.Errorf("another redirect address: %s, error %v", cfg.RedirectURL, err)
	}
	pasted := &oauth.App{Way: oauth.WayToken}
	if _, err := New().Config(t.Context(), nil, pasted); err != nil || !slices.Equal(pasted.Scopes, []string{scopeBasic}) {
		t.Errorf("with a pasted token: %v, error %v", pasted.Scopes, err)
	}
}

// Nothing private stands in an address: no token, no text, no name.
func TestAddresses(t *testing.T) {
	_, c := serve(t)
	next := c.Transport
	c.Transport = watch(func(r *http.Request) (*http.Response, error) {
		for k := range r.URL.Query() {
			if !slices.Contains([]string{"fields", "limit", "after", "platform"}, k) {
				t.Errorf("asks with %s", k)
			}
		}
		if u, _ := url.PathUnescape(r.URL.String()); strings.Contains(u, graphtest.Token) || strings.Contains(u, "uill") {
			t.Error("the address holds something private")
		}
		return next.RoundTrip(r)
	})
	if _, err := gather(t, c, nil); err != nil {
		t.Fatal(err)
	}
}
