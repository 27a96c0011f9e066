package googlebusiness

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/googlebusiness/googlebusinesstest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

var quill = social.Account{Provider: name, ID: "1009"}

func signedIn(t testing.TB, s *googlebusinesstest.Server) oauth.Session {
	t.Helper()
	return oauth.Session{HTTP: googlebusinesstest.Client(providertest.Hosts(t, s.Handlers())), App: oauth.App{Scopes: []string{scope}}}
}

// paged is the practice, with pages of two things.
func paged() *googlebusinesstest.Server {
	s := googlebusinesstest.New()
	s.Most = 2
	return s
}

// collected is what one collect gave.
type collected struct {
	items map[string]social.Item // by kind and identifier
	gaps  map[string]social.Gap
	marks social.Cursor
	seen  []social.Extent
	err   error
}

func collectOnce(t testing.TB, s oauth.Session, since social.Cursor) collected {
	t.Helper()
	c := collected{items: map[string]social.Item{}, gaps: map[string]social.Gap{}, marks: maps.Clone(since)}
	if c.marks == nil {
		c.marks = social.Cursor{}
	}
	for it, err := range New().Collect(context.Background(), s, quill, since) {
		switch {
		case err != nil:
			c.err = err
		case it.Gap != nil:
			c.gaps[it.Gap.Section] = *it.Gap
		case it.Mark != nil:
			if c.marks[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
				delete(c.marks, it.Mark.Stream)
			}
			if it.Mark.Seen != nil {
				c.seen = append(c.seen, *it.Mark.Seen)
			}
		default:
			c.items[string(it.Kind())+" "+it.ID()] = it
		}
	}
	return c
}

func TestAPI(t *testing.T) {
	s := signedIn(t, paged())
	providertest.API(t, New(), providertest.Session{Client: s.HTTP, Scopes: s.App.Scopes, Hosts: googlebusinesstest.Hosts,
		Want: []string{"profile", "review", "review-reply", "post", "caption"}})
}

func TestLiveGolden(t *testing.T) {
	var items []social.Item
	for it, err := range New().Collect(t.Context(), signedIn(t, paged()), quill, nil) {
		if err != nil {
			t.Fatal(err)
		}
		if it.Mark == nil {
			items = append(items, it)
		}
	}
	providertest.Golden(t, "testdata/api.golden.jsonl", items)
}

// What both ways hold of the same practice is the same: account, identifier, kind,
// text.
func TestSameAsExport(t *testing.T) {
	s := signedIn(t, paged())
	fsys := load(t, "2026", "", "")
	r, _ := New().Recognize(fsys)
	a, err := New().Account(t.Context(), s)
	if diff := cmp.Diff(r.Account, a); diff != "" || err != nil {
		t.Errorf("error %v, another account:\n%s", err, diff)
	}
	live, same := collectOnce(t, s, nil), 0
	for _, it := range read(t, fsys) {
		if it.Post == nil || it.Post.Kind == social.KindReview && it.Post.Mine || it.Post.Kind == social.KindComment || it.Post.Kind == social.KindReply {
			continue // not over the interface
		}
		other, ok := live.items[string(it.Kind())+" "+it.ID()]
		if !ok {
			t.Errorf("%s %s is not in the interface", it.Kind(), it.ID())
			continue
		}
		same++
		if diff := cmp.Diff(it, other, cmpopts.IgnoreFields(social.Post{}, "Source"), cmpopts.IgnoreFields(social.Media{}, "Path", "URL")); diff != "" {
			t.Errorf("%s %s:\n%s", it.Kind(), it.ID(), diff)
		}
	}
	if same != 10 {
		t.Errorf("%d posts are in both", same)
	}
}

func TestConfig(t *testing.T) {
	for _, purpose := range []oauth.Purpose{oauth.PurposeRead, oauth.PurposeRemove} {
		app := oauth.App{ClientID: "1-x.apps.googleusercontent.com", ClientSecret: "GOCSPX-x", RedirectURL: "http://127.0.0.1:50123/callback", Purpose: purpose}
		c, err := New().Config(t.Context(), nil, &app)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(c.Scopes, []string{scope}) || !slices.Equal(app.Scopes, c.Scopes) || c.Challenge != oauth.ChallengeS256 || c.Ask.Encode() != "access_type=offline&prompt=consent" ||
			c.Device+c.Endpoint.DeviceAuthURL != "" || app.RevokeURL != "https://oauth2.googleapis.com/revoke" || c.RedirectURL != app.RedirectURL {
			t.Errorf("%+v, app %+v", c, app)
		}
	}
	if _, err := New().Config(t.Context(), nil, &oauth.App{}); err == nil || hint.Of(err) == "" {
		t.Errorf("without an app: %v", err)
	}
}

// A project that Google has not approved is told so, at once and when reading.
func TestGate(t *testing.T) {
	s := googlebusinesstest.New()
	s.Closed = true
	_, err := New().Account(t.Context(), signedIn(t, s))
	if limit, ok := errors.AsType[collect.LimitError](err); !ok || limit != gate {
		t.Errorf("%v", err)
	}
	if c := collectOnce(t, signedIn(t, s), nil); !errors.Is(c.err, collect.LimitError(gate)) {
		t.Errorf("%v", c.err)
	}
	// With the pace of real use the answer itself may not come through.
	at := signedIn(t, s)
	at.HTTP.Transport = &pace.Transport{Base: at.HTTP.Transport, MaxTries: 1}
	if _, err = New().Account(t.Context(), at); err == nil || !strings.Contains(err.Error()+hint.Of(err), "Application for Basic API Access") {
		t.Errorf("paced: %v, hint %q", err, hint.Of(err))
	}
}

func TestRefusals(t *testing.T) {
	for what, tt := range map[string]struct {
		path, body string
		status     int
		gap        string // "" if the whole collect fails
		reason     social.Reason
		says       string
	}{
		"not verified": {"/v4/accounts/1002/locations/2002/reviews", `{"error":{"code":403,"message":"Móira","status":"PERMISSION_DENIED"}}`, 403, "reviews and replies, location 2 of 2", social.ReasonLimit, "verified"},
		"not enabled": {"/v4/accounts/1002/locations/2002/reviews", `{"error":{"code":403,"status":"PERMISSION_DENIED","details":[{"reason":"SERVICE_DISABLED"}]}}`, 403,
			"reviews and replies, location 2 of 2", social.ReasonFailed, apiReviews},
		"scope": {"/v4/accounts/1002/locations/2001/media", `{"error":{"code":403,"status":"PERMISSION_DENIED","details":[{"reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT"}]}}`, 403,
			"pictures and films of the profile, location 1 of 2", social.ReasonNotGranted, scope},
		"a group that fails": {"/v1/accounts/1009/locations", `{"error":{"code":500,"status":"INTERNAL"}}`, 500, "locations of an account", social.ReasonFailed, "500"},
		"accounts":           {"/v1/accounts", `{"error":{"code":403,"details":[{"reason":"SERVICE_DISABLED"}]}}`, 403, "", "", apiAccounts},
		"no such account":    {"/v1/accounts", `{"accounts":[{"name":"accounts/5","type":"PERSONAL"}]}`, 200, "", "", "another Google account"},
		"no account":         {"/v1/accounts", `{}`, 200, "", "", "no account"},
		"odd account":        {"/v1/accounts", `{"accounts":[{"name":"accounts/..","type":"PERSONAL"}]}`, 200, "", "", "shape"},
		"signed out":         {"/v4/accounts/1002/locations/2001/localPosts", `{"error":{"code":401,"status":"UNAUTHENTICATED"}}`, 401, "", "", "sign-in"},
	} {
		t.Run(what, func(t *testing.T) {
			s := paged()
			s.Answer = func(w http.ResponseWriter, r *http.Request) bool {
				if r.URL.Path != tt.path {
					return false
				}
				w.WriteHeader(tt.status)
				fmt.Fprint(w, tt.body)
				return true
			}
			c := collectOnce(t, signedIn(t, s), nil)
			said := c.gaps[tt.gap].Detail
			if c.err != nil {
				said = c.err.Error()
			}
			if (c.err == nil) != (tt.gap != "") || !strings.Contains(said, tt.says) || strings.Contains(said, "Móira") || c.gaps[tt.gap].Reason != tt.reason {
				t.Errorf("error %v, gaps %v", c.err, c.gaps)
			}
			if tt.gap != "" && (len(c.items) < 5 || len(c.seen) == 5) {
				t.Errorf("%d items; claims %v", len(c.items), c.seen)
			}
		})
	}
}

func TestLater(t *testing.T) {
	s := paged()
	at := signedIn(t, s)
	first := collectOnce(t, at, nil)
	if len(first.seen) != 5 || first.err != nil {
		t.Fatalf("claims %v, error %v, gaps %v", first.seen, first.err, first.gaps)
	}
	// A reply under the oldest review, another removed, a post edited: none of
	// which moves anything to the top.
	s.Reviews["2001"][2]["reviewReply"] = googlebusinesstest.Record{"comment": "Your knee is better, then!", "updateTime": "2025-07-01T10:00:00Z"}
	delete(s.Reviews["2002"][0], "reviewReply")
	s.LocalPosts["2001"][2]["summary"] = "We are closed."
	later := collectOnce(t, at, first.marks)
	if p := later.items["review-reply locations/2001/reviews/BBB"].Post; p == nil || !p.Mine {
		t.Error("the new reply was not read")
	}
	if later.items["review-reply locations/2002/reviews/DDD"].Post != nil || len(later.seen) != 5 {
		t.Error("the removal goes unnoticed")
	}
	if p := later.items["post locations/2001/localPosts/76"].Post; p == nil || p.Text != "We are closed." {
		t.Error("the edit went unnoticed")
	}
	// A location that is no longer listed is not taken for gone at once.
	s.Locations["1002"] = []string{"2001"}
	fewer := collectOnce(t, at, later.marks)
	if g := fewer.gaps["locations that are no longer listed"]; g.Count != 1 || len(fewer.seen) != 0 {
		t.Errorf("%+v, claims %v", g, fewer.seen)
	}
	if last := collectOnce(t, at, fewer.marks); len(last.seen) != 5 {
		t.Errorf("claims %v", last.seen)
	}
	s.Locations = nil
	if none := collectOnce(t, at, nil); none.gaps["locations"].Section == "" || len(none.seen) != 0 {
		t.Errorf("without locations: %+v", none.gaps)
	}
}

// A collect that stops anywhere is made up by the next.
func TestResume(t *testing.T) {
	s := paged()
	at := signedIn(t, s)
	whole := collectOnce(t, at, nil)
	for stop := 1; ; stop++ {
		have, cursor, n := map[string]bool{}, social.Cursor{}, 0
		for it, err := range New().Collect(t.Context(), at, quill, nil) {
			if err != nil {
				t.Fatal(err)
			}
			if it.Mark == nil {
				have[string(it.Kind())+" "+it.ID()] = true
				continue
			}
			if cursor[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
				delete(cursor, it.Mark.Stream)
			}
			if n++; n == stop {
				break
			}
		}
		s.Asked()
		rest := collectOnce(t, at, cursor)
		for key := range whole.items {
			if _, ok := rest.items[key]; !ok && !have[key] {
				t.Errorf("stopped after mark %d: %s is lost", stop, key)
			}
		}
		asked := s.Asked()
		first := slices.IndexFunc(asked, func(r string) bool { return strings.Contains(r, "/locations/2001/reviews?") })
		if unfinished := collect.Told(cursor["reviews of 2001"]).Unfinished; unfinished == strings.HasSuffix(asked[first], "=") {
			t.Errorf("stopped after mark %d: goes on is %v; asked %s", stop, unfinished, asked[first])
		}
		if n < stop {
			break
		}
	}
}

func TestNotGranted(t *testing.T) {
	s := paged()
	at := signedIn(t, s)
	at.App.Scopes = []string{"openid"}
	c := collectOnce(t, at, nil)
	if g := c.gaps["reviews and replies, location 1 of 2"]; g.Reason != social.ReasonNotGranted || !strings.Contains(g.Detail, scope) || len(c.seen) > 0 {
		t.Errorf("%+v, claims %v", g, c.seen)
	}
	for _, r := range s.Asked() {
		if strings.Contains(r, "/v4/") {
			t.Errorf("asked %s without leave", r)
		}
	}
}

// Whatever a server says, reading ends, and goes nowhere else.
func TestHostile(t *testing.T) {
	for what, answer := range map[string]func(n int) string{
		"the same page": func(int) string {
			return `{"reviews":[{"name":"accounts/1/locations/2/reviews/x","comment":"y"}],"nextPageToken":"A"}`
		},
		"pages without end": func(n int) string { return fmt.Sprintf(`{"nextPageToken":"A%d"}`, n) },
		"another place": func(int) string {
			return `{"reviews":[{"name":"../../x","starRating":[]}],"localPosts":[{"name":"../x"}],"nextPageToken":"https://elsewhere.example/"}`
		},
		"wrong types": func(int) string {
			return `{"reviews":[7,"x",{"comment":{}},null],"localPosts":[7],"mediaItems":[{"name":[]}]}`
		},
		"wrong lists": func(int) string { return `{"reviews":{},"localPosts":"x","mediaItems":7,"nextPageToken":5}` },
	} {
		t.Run(what, func(t *testing.T) {
			s, n := paged(), 0
			s.Answer = func(w http.ResponseWriter, r *http.Request) bool {
				if n++; strings.HasPrefix(r.URL.Path, "/v1/") {
					return false
				}
				fmt.Fprint(w, answer(n))
				return true
			}
			var items []social.Item
			for it, err := range New().Collect(context.Background(), signedIn(t, s), quill, nil) {
				if err != nil {
					t.Fatal(err)
				}
				items = append(items, it)
				if it.Mark != nil && it.Mark.Seen != nil {
					t.Errorf("claims that all was seen: %+v", it.Mark.Seen)
				}
			}
			providertest.Check(t, items)
			if !slices.ContainsFunc(items, func(it social.Item) bool { return it.Gap != nil && it.Gap.Reason == social.ReasonFailed }) || n > 2000 {
				t.Errorf("%d requests, and nothing is said", n)
			}
		})
	}
}

func TestRemove(t *testing.T) {
	s := paged()
	at := signedIn(t, s)
	for _, id := range []string{"locations/2001/reviews/AAA", "locations/2002/reviews/DDD", "locations/2001/localPosts/77", "locations/2001/reviews/AAA"} { // the last is gone already
		if err := New().Remove(t.Context(), at, quill, id); err != nil {
			t.Errorf("%s: %v", id, err)
		}
	}
	c := collectOnce(t, at, nil)
	if c.items["review-reply locations/2001/reviews/AAA"].Post != nil || c.items["review locations/2001/reviews/AAA"].Post == nil || c.items["post locations/2001/localPosts/77"].Post != nil {
		t.Error("the reply and the post must be gone, the review must not")
	}
	s.Asked()
	for _, id := range []string{"", "locations/2001/media/AF1", "locations/../reviews/x", "locations/2001/reviews/x/y", "locations/2001/reviews/0123456789abcdef0123", "locations/9/reviews/AAA"} {
		if err := New().Remove(t.Context(), at, quill, id); err == nil || hint.Of(err) == "" {
			t.Errorf("%q: %v", id, err)
		}
	}
	for _, r := range s.Asked() {
		if strings.HasPrefix(r, "DELETE") {
			t.Errorf("asked %s", r)
		}
	}
}
