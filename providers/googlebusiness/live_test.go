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
		"no account":         {"/v1/accounts", `{}`, 200, "", "", "has no account"},
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
