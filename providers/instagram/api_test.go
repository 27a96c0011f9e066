package instagram

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

	"github.com/probity-audit/probity/internal/meta/graphtest"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// serve answers as Instagram does, with the account of testdata/api.json.
func serve(t testing.TB) (*graphtest.Server, *http.Client) {
	s := &graphtest.Server{Version: "/v25.0", Max: 100, Scopes: map[string]string{
		"/comments": scopeComments, "/replies": scopeComments, "/conversations": scopeMessages}}
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

func TestNarrowGrants(t *testing.T) {
	s, c := serve(t)
	items, err := gather(t, c, nil, scopeBasic)
	if err != nil {
		t.Fatal(err)
	}
	for section, scope := range map[string]string{"comments on your posts": scopeComments, "messages": scopeMessages} {
		if g := gapped(items, section); g == nil || g.Reason != social.ReasonNotGranted || !strings.Contains(g.Detail, scope) {
			t.Errorf("%s: %+v", section, g)
		}
	}
	for _, asked := range s.Asked() {
		if strings.Contains(asked, "comments") || strings.Contains(asked, "conversations") {
			t.Errorf("asked for %s", asked)
		}
	}
	// The network refuses what the sign-in was thought to have.
	s.Denied = []string{scopeComments, scopeMessages}
	if items, err = gather(t, c, nil); err != nil {
		t.Fatal(err)
	}
	for _, section := range []string{"comments on your posts", "messages"} {
		if g := gapped(items, section); g == nil || g.Reason != social.ReasonNotGranted {
			t.Errorf("%s: %+v", section, g)
		}
	}
}

// What the network counts and does not give is said, and so is what it refuses.
func TestUnsaid(t *testing.T) {
	s, c := serve(t)
	delete(s.Lists, "/me/tags")
	items, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	if g := gapped(items, "comments that are counted and not given"); g == nil || g.Count != 2 {
		t.Errorf("%+v", g)
	}
	if g := gapped(items, "posts in which you are tagged"); g == nil || g.Reason != social.ReasonNotOffered {
		t.Errorf("%+v", g)
	}
	if g := gapped(items, "names of followers"); g == nil || g.Count != 120 {
		t.Errorf("%+v", g)
	}
	if g := gapped(items, "messages without words"); g == nil || g.Count != 1 {
		t.Errorf("%+v", g)
	}
	if g := gapped(items, "older messages"); g == nil || g.Count != 0 {
		t.Errorf("%+v", g)
	}
}

func message(n int, at time.Time) graphtest.Record {
	return graphtest.Record{"id": fmt.Sprint("m", n), "created_time": at.Format("2006-01-02T15:04:05-0700"), "message": fmt.Sprint("Message ", n),
		"from": graphtest.Record{"username": "zoe.placeholder", "id": "24000000000000901"}, "to": graphtest.Record{"data": []any{graphtest.Record{"username": "Dr.Moira_Quill", "id": "17841400000000001"}}}}
}

// Only what was written to since is read again; of a long conversation the newest.
func TestLaterMessages(t *testing.T) {
	s, c := serve(t)
	first, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	noon := time.Date(2024, 7, 1, 12, 0, 0, 0, time.UTC)
	var all []any
	for n := range 25 {
		m := message(n, noon.Add(-time.Duration(n)*time.Minute))
		if n >= 20 {
			m = graphtest.Record{"id": m["id"]}
		}
		all = append(all, m)
	}
	list := s.Lists["/me/conversations"]
	talk := graphtest.Record{"id": list[1]["id"], "updated_time": noon.Format("2006-01-02T15:04:05-0700"), "messages": graphtest.Record{"data": all}}
	s.Lists["/me/conversations"] = []graphtest.Record{talk, list[0]}
	s.Objects["/"+fmt.Sprint(talk["id"])] = talk
	s.Asked()
	later, err := gather(t, c, marks(first))
	if err != nil {
		t.Fatal(err)
	}
	if got := said(later, social.KindMessage, false); len(got) != 20 || got[0] != "Message 19" || got[19] != "Message 0" {
		t.Errorf("read %v", got)
	}
	for _, asked := range s.Asked() {
		if strings.Contains(asked, "/m2") || strings.Contains(asked, fmt.Sprint(list[0]["id"])) {
			t.Errorf("asked for %s", asked)
		}
	}
	if g := gapped(later, "older messages"); g == nil || g.Count != 1 || g.Reason != social.ReasonLimit {
		t.Errorf("%+v", g)
	}
	for _, it := range later {
		if it.Connection != nil && !it.Connection.Since.IsZero() {
			t.Errorf("the conversation is said to have begun with the oldest message given: %+v", it.Connection)
		}
	}
}

// A wish sent to two people in one second is two messages.
func TestAlike(t *testing.T) {
	s, c := serve(t)
	at := time.Date(2024, 12, 25, 8, 0, 0, 0, time.UTC)
	s.Lists["/me/conversations"] = nil
	for n, to := range []string{"zoe.placeholder", "sean_sample"} {
		m := graphtest.Record{"id": fmt.Sprint("w", n), "created_time": at.Format("2006-01-02T15:04:05-0700"), "message": "Happy Christmas",
			"from": graphtest.Record{"username": "Dr.Moira_Quill", "id": "17841400000000001"}, "to": graphtest.Record{"data": []any{graphtest.Record{"username": to, "id": fmt.Sprint("2400000000000090", n)}}}}
		talk := graphtest.Record{"id": fmt.Sprint("t", n), "updated_time": at.Unix(), "messages": graphtest.Record{"data": []any{m, m}}}
		s.Lists["/me/conversations"] = append(s.Lists["/me/conversations"], talk)
		s.Objects["/"+fmt.Sprint(talk["id"])] = talk
	}
	items, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for _, it := range items {
		if it.Post != nil && it.Post.Kind == social.KindMessage {
			ids[it.Post.ID] = true
		}
	}
	if len(ids) != 4 {
		t.Errorf("%d messages of 4", len(ids))
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
			seen = it.Mark.Seen.Mine && slices.Equal(it.Mark.Seen.Kinds, captionKinds)
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

// Comments and conversations that fail leave the others alone, and are read next time.
func TestPending(t *testing.T) {
	s, c := serve(t)
	broken := true
	s.Fail = func(_ *http.Request, path string) (int, string) {
		if broken && (path == "/17900000000000003/comments" || path == "/aWdfZAG06MTpJR01lc3NhZA2VUaHJlYWQ6MQZDZD") {
			return 500, `{"error":{"message":"An unknown error occurred","code":1}}`
		}
		return 0, ""
	}
	first, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	since := marks(first)
	if since[pendingComments+"17900000000000003"] == "" || since[pendingMessages+"aWdfZAG06MTpJR01lc3NhZA2VUaHJlYWQ6MQZDZD"] == "" {
		t.Errorf("marks %v", since)
	}
	if got := said(first, social.KindComment, false); !slices.Equal(got, []string{"So that is how", "Who knew"}) {
		t.Errorf("comments %v", got)
	}
	broken = false
	list := s.Lists["/me/media"]
	s.Lists["/me/media"] = append(many(150), list...) // it is no longer among the newest
	later, err := gather(t, c, since)
	if err != nil {
		t.Fatal(err)
	}
	if got := said(later, social.KindComment, false); !slices.Contains(got, "She says hello") {
		t.Errorf("comments %v", got)
	}
	if got := said(later, social.KindMessage, false); !slices.Contains(got, "May I ask something?") {
		t.Errorf("messages %v", got)
	}
	for stream := range marks(append(first, later...)) {
		if strings.Contains(stream, ":") {
			t.Errorf("%s is left", stream)
		}
	}
}

func TestUnknownField(t *testing.T) {
	s, c := serve(t)
	s.Unknown = []string{"alt_text", "shares"}
	items, err := gather(t, c, nil)
	if got := said(items, social.KindCaption, true); err != nil || len(got) != 4 || gapped(items, "descriptions of pictures") == nil {
		t.Errorf("read %v, error %v", got, err)
	}
}

func TestErrors(t *testing.T) {
	const secret = "Zoë said so"
	wrap := func(rest string) string { return `{"error":{"message":"` + secret + `",` + rest + `}}` }
	tests := []struct {
		name   string
		path   string
		status int
		body   string
		gap    string // section of the gap; "" for an end
		reason social.Reason
	}{
		{"withdrawn", "/me/media", 400, wrap(`"code":190,"error_subcode":460`), "", ""},
		{"withdrawn among comments", "/17900000000000003/comments", 400, wrap(`"code":190`), "", ""},
		{"withdrawn among messages", "/aWdfZAG1faXRlbTox1", 401, wrap(`"code":190`), "", ""},
		{"too many", "/me/media", 403, wrap(`"code":4`), "posts", social.ReasonLimit},
		{"too many comments", "/17900000000000003/comments", 400, wrap(`"code":80002`), "comments on your posts", social.ReasonLimit},
		{"not allowed", "/me/conversations", 403, wrap(`"code":200`), "messages", social.ReasonNotGranted},
		{"conversations as the guide shows them", "/me/conversations", 200, `{"data":{"id":"1","updated_time":"1"}}`, "messages", social.ReasonFailed},
		{"no list", "/me/stories", 200, `{"id":"1"}`, "stories", social.ReasonFailed},
		{"damaged posts", "/me/media", 200, `{"data":[7,{"id":5},{"id":""},null]}`, "unreadable posts", social.ReasonFailed},
		{"damaged comments", "/17900000000000003/comments", 200, `{"data":[7,{"id":"5","replies":{"data":[1]}}]}`, "unreadable comments", social.ReasonFailed},
		{"comments in circles", "/17900000000000003/comments", 200, `{"data":[],"paging":{"cursors":{"after":"A"},"next":"https://elsewhere.example/"}}`, "comments on some posts", social.ReasonFailed},
		{"messages that are none", "/aWdfZAG06MTpJR01lc3NhZA2VUaHJlYWQ6MQZDZD", 200, `{"id":"1"}`, "some conversations", social.ReasonFailed},
		{"damaged messages", "/aWdfZAG06MTpJR01lc3NhZA2VUaHJlYWQ6MQZDZD", 200, `{"messages":{"data":[7,{"id":"1","created_time":"2024-06-15T17:03:20+0000","message":"` + secret + `"}]}}`, "unreadable messages", social.ReasonFailed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, c := serve(t)
			s.Fail = func(_ *http.Request, path string) (int, string) {
				if path == tt.path {
					return tt.status, tt.body
				}
				return 0, ""
			}
			items, err := gather(t, c, nil)
			if tt.gap == "" {
				if !errors.Is(err, oauth.ErrSignInAgain) {
					t.Errorf("error %v", err)
				}
				return
			}
			if g := gapped(items, tt.gap); err != nil || g == nil || g.Reason != tt.reason || strings.Contains(g.Detail, secret) {
				t.Errorf("error %v, gap %+v", err, g)
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
		cfg.Endpoint.AuthURL != "https://www.instagram.com/oauth/authorize" || cfg.Endpoint.TokenURL != "https://api.instagram.com/oauth/access_token" ||
		cfg.Extend == nil || cfg.Refresh == nil || cfg.Ahead != 30*24*time.Hour || app.RevokeURL != "" {
		t.Errorf("%+v", cfg)
	}
	if diff := cmp.Diff([]string{"instagram_business_basic", "instagram_business_manage_comments", "instagram_business_manage_messages"}, cfg.Scopes); diff != "" || !slices.Equal(cfg.Scopes, app.Scopes) {
		t.Error(diff)
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
