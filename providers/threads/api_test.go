package threads

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/collect"
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

func TestNarrowGrants(t *testing.T) {
	s, c := serve(t)
	items, err := gather(t, c, nil, scopeBasic)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{scopeReplies, scopeMentions} {
		if !slices.ContainsFunc(items, func(it social.Item) bool {
			return it.Gap != nil && it.Gap.Reason == social.ReasonNotGranted && strings.Contains(it.Gap.Detail, want)
		}) {
			t.Errorf("nothing is said of %s", want)
		}
	}
	for _, asked := range s.Asked() {
		if asked != "GET /me" && asked != "GET /me/threads" {
			t.Errorf("asked for %s", asked)
		}
	}
	// The network refuses what the sign-in was thought to have.
	s.Denied = []string{scopeReplies, scopeMentions}
	items, err = gather(t, c, nil)
	denied := 0
	for _, it := range items {
		if it.Gap != nil && it.Gap.Reason == social.ReasonNotGranted {
			denied++
		}
	}
	if err != nil || denied != 3 {
		t.Errorf("%d gaps, error %v", denied, err)
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
			seen = it.Mark.Seen.Mine && it.Mark.Seen.From.IsZero()
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

// A conversation that fails leaves the others alone, and is read next time.
func TestPendingConversation(t *testing.T) {
	s, c := serve(t)
	broken := true
	s.Fail = func(_ *http.Request, path string) (int, string) {
		if broken && strings.HasSuffix(path, "/conversation") {
			return 500, `{"error":{"message":"An unknown error occurred","code":1}}`
		}
		return 0, ""
	}
	first, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	since := marks(first)
	if since[pending+"18000000000000001"] == "" || len(others(first)) != 2 { // both mentions
		t.Errorf("marks %v, others %v", since, others(first))
	}
	// Even if the post is no longer among the newest.
	broken = false
	list := s.Lists["/me/threads"]
	s.Lists["/me/threads"] = append(slices.Clone(list[:3]), append(many(120), list[3])...)
	later, err := gather(t, c, since)
	if err != nil {
		t.Fatal(err)
	}
	if got := others(later); len(got) != 3 {
		t.Errorf("others wrote %v", got)
	}
	if left := marks(append(first, later...)); left[pending+"18000000000000001"] != "" {
		t.Errorf("marks %v", left)
	}
}

func others(items []social.Item) (texts []string) {
	for _, it := range items {
		if it.Post != nil && !it.Post.Mine {
			texts = append(texts, it.Post.Text)
		}
	}
	return texts
}

// A version that does not know a field gives the words all the same.
func TestUnknownField(t *testing.T) {
	s, c := serve(t)
	s.Unknown = []string{"text_attachment"}
	items, err := gather(t, c, nil)
	said := slices.ContainsFunc(items, func(it social.Item) bool { return it.Gap != nil && strings.HasPrefix(it.Gap.Section, "polls") })
	posts := 0
	for _, it := range items {
		if it.Post != nil && it.Post.Mine {
			posts++
		}
	}
	if err != nil || !said || posts != 7 {
		t.Errorf("%d posts, said %v, error %v", posts, said, err)
	}
}

func TestErrors(t *testing.T) {
	const secret = "Zoë said so"
	wrap := func(rest string) string { return `{"error":{"message":"` + secret + `",` + rest + `}}` }
	tests := []struct {
		name   string
		status int
		body   string
		reason social.Reason // of the gap; "" for an end
	}{
		{"withdrawn", 400, wrap(`"code":190,"error_subcode":460`), ""},
		{"withdrawn, in a success", 200, wrap(`"code":190`), ""},
		{"too many", 400, wrap(`"code":4`), social.ReasonLimit},
		{"too many of the profile", 403, wrap(`"code":80004`), social.ReasonLimit},
		{"not allowed", 403, wrap(`"code":10`), social.ReasonNotGranted},
		{"for the moment", 500, wrap(`"code":2,"is_transient":true`), social.ReasonFailed},
		{"in a success", 200, wrap(`"code":1`), social.ReasonFailed},
		{"no list", 200, `{"id":"1"}`, social.ReasonFailed},
		{"a list of another type", 200, `{"data":{"id":"1"}}`, social.ReasonFailed},
		{"damaged posts", 200, `{"data":[7,{"id":5},{"id":""},null,{"id":"1","username":"sean_sample","text":"` + secret + `"}]}`, social.ReasonFailed},
		{"elsewhere", 200, `{"data":[{"id":"1","timestamp":"2024-06-15T17:00:00+0000"}],"paging":{"next":"https://elsewhere.example/"}}`, social.ReasonFailed},
		{"in circles", 200, `{"data":[{"id":"1","timestamp":"2024-06-15T17:00:00+0000"}],"paging":{"cursors":{"after":"A"},"next":"https://elsewhere.example/"}}`, social.ReasonFailed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, c := serve(t)
			s.Fail = func(_ *http.Request, path string) (int, string) {
				if path == "/me/threads" {
					return tt.status, tt.body
				}
				return 0, ""
			}
			items, err := gather(t, c, nil)
			if tt.reason == "" {
				if !errors.Is(err, oauth.ErrSignInAgain) {
					t.Errorf("error %v", err)
				}
				return
			}
			said := false
			for _, it := range items {
				if it.Gap != nil {
					said = said || it.Gap.Reason == tt.reason && (strings.Contains(it.Gap.Section, "posts"))
					if strings.Contains(it.Gap.Detail, secret) {
						t.Errorf("the gap quotes the answer: %+v", it.Gap)
					}
				}
				if it.Post != nil && it.Post.Mine && it.Post.Text == secret {
					t.Error("the words of somebody else are the owner's")
				}
			}
			if err != nil || !said {
				t.Errorf("error %v, gap %v", err, said)
			}
		})
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
	if _, err := New().Config(t.Context(), nil, &oauth.App{Way: oauth.WayToken}); err != nil {
		t.Errorf("with a pasted token: %v", err)
	}
}

func TestRemove(t *testing.T) {
	s, c := serve(t)
	items, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	session := oauth.Session{HTTP: c}
	id := func(text string) string {
		for _, it := range items {
			if it.Post != nil && it.Post.Mine && strings.HasPrefix(it.Post.Text, text) {
				return it.Post.ID
			}
		}
		t.Fatalf("no post %q", text)
		return ""
	}
	for _, postID := range []string{id("Two cups"), id("Agreed!"), "18000000000000009", "no such post", id("Two cups")} {
		if err := New().Remove(t.Context(), session, moira, postID); err != nil {
			t.Errorf("%s: %v", postID, err)
		}
	}
	if got := s.Deleted(); !slices.Equal(got, []string{"18000000000000003", "18000000000000002", "18000000000000009"}) {
		t.Errorf("deleted %v", got)
	}
	// What Threads keeps is not said to be gone.
	for _, answer := range []string{`{"success":false}`, `{"error":{"code":100,"error_subcode":33}}`, `{"error":{"code":10}}`, `{"error":{"code":613}}`} {
		s.Fail = func(r *http.Request, _ string) (int, string) {
			if r.Method == http.MethodDelete {
				return 200, answer
			}
			return 0, ""
		}
		if err := New().Remove(t.Context(), session, moira, id("Which one")); err == nil {
			t.Errorf("%s: no error", answer)
		}
	}
	s.Fail = nil
	for _, postID := range []string{"18000000000000101", "18000000000000201"} {
		if err := New().Remove(t.Context(), session, moira, postID); err != nil || len(s.Deleted()) != 3 {
			t.Errorf("a post of somebody else's: error %v, deleted %v", err, s.Deleted())
		}
	}
	stranger := moira
	stranger.ID = "sean_sample"
	if err := New().Remove(t.Context(), session, stranger, id("Which one")); err == nil {
		t.Error("deletes from another account")
	}
	if _, ok := errors.AsType[*collect.DeniedError](denied(t, s, session, id("Which one"))); !ok {
		t.Error("a missing permission is not named")
	}
}

func denied(t *testing.T, s *graphtest.Server, session oauth.Session, postID string) error {
	s.Fail = func(r *http.Request, _ string) (int, string) {
		if r.Method == http.MethodDelete {
			return 403, `{"error":{"code":10}}`
		}
		return 0, ""
	}
	return New().Remove(t.Context(), session, moira, postID)
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
