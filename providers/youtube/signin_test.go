package youtube

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	collecting "github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/youtube/youtubetest"
	"github.com/probity-audit/probity/social"
)

func TestConfig(t *testing.T) {
	app := func() *oauth.App {
		return &oauth.App{ClientID: "1-x.apps.googleusercontent.com", ClientSecret: "GOCSPX-x", RedirectURL: "http://127.0.0.1:50123/callback"}
	}
	for what, tt := range map[string]struct {
		change func(*oauth.App)
		scopes []string
		fails  bool
	}{
		"reading":               {func(*oauth.App) {}, []string{scopeRead}, false},
		"reading with comments": {func(a *oauth.App) { a.Scopes = []string{ScopeComments} }, []string{ScopeComments, scopeRead}, false},
		"granted before":        {func(a *oauth.App) { a.Scopes = []string{scopeRead} }, []string{scopeRead}, false},
		"removing":              {func(a *oauth.App) { a.Purpose = oauth.PurposeRemove }, []string{ScopeComments}, false},
		"by code":               {func(a *oauth.App) { a.Way = oauth.WayDevice }, []string{scopeRead}, false},
		"comments by code":      {func(a *oauth.App) { a.Way, a.Scopes = oauth.WayDevice, []string{ScopeComments} }, nil, true},
		"removing by code":      {func(a *oauth.App) { a.Way, a.Purpose = oauth.WayDevice, oauth.PurposeRemove }, nil, true},
		"no app":                {func(a *oauth.App) { a.ClientID = "" }, nil, true},
		"no secret":             {func(a *oauth.App) { a.ClientSecret = "" }, nil, true},
	} {
		a := app()
		tt.change(a)
		c, err := New().Config(t.Context(), nil, a)
		if tt.fails {
			if err == nil || hint.Of(err) == "" {
				t.Errorf("%s: error %v, hint %q", what, err, hint.Of(err))
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", what, err)
			continue
		}
		if diff := cmp.Diff(tt.scopes, c.Scopes); diff != "" || !slices.Equal(a.Scopes, c.Scopes) {
			t.Errorf("%s: app %q, %s", what, a.Scopes, diff)
		}
		if c.Challenge != oauth.ChallengeS256 || c.Ask.Encode() != "access_type=offline&prompt=consent" || c.RedirectURL != a.RedirectURL || c.ClientSecret != a.ClientSecret {
			t.Errorf("%s: %+v", what, c)
		}
		if c.Endpoint.AuthURL != "https://accounts.google.com/o/oauth2/auth" || c.Endpoint.TokenURL != "https://oauth2.googleapis.com/token" ||
			c.Device != "https://oauth2.googleapis.com/device/code" || a.RevokeURL != "https://oauth2.googleapis.com/revoke" {
			t.Errorf("%s: %+v, revoked at %s", what, c.Endpoint, a.RevokeURL)
		}
	}
}

func TestAccount(t *testing.T) {
	s := youtubetest.New()
	got, err := New().Account(t.Context(), signedIn(t, s))
	r, _ := New().Recognize(load(t, "2025", "", ""))
	want := r.Account
	want.Created = got.Created
	if diff := cmp.Diff(want, got); diff != "" || err != nil || got.Created.Year() != 2015 {
		t.Errorf("error %v, made in %v; other than in the export:\n%s", err, got.Created, diff)
	}
}

func TestNoChannel(t *testing.T) {
	s := youtubetest.New()
	s.Channels = nil
	_, err := New().Account(t.Context(), signedIn(t, s))
	if !errors.Is(err, errNoChannel) || hint.Of(err) == "" {
		t.Errorf("an account without a channel: %v", err)
	}
	s = youtubetest.New()
	s.Channels[0]["id"] = "UCother0000000000000000o"
	if c := collectOnce(t, signedIn(t, s), nil); c.err == nil || hint.Of(c.err) == "" || len(c.items) > 0 {
		t.Errorf("another channel: error %v, %d items", c.err, len(c.items))
	}
}

// Refusals in YouTube's own words, met at the first request and within a section.
func TestRefusals(t *testing.T) {
	for reason, tt := range map[string]struct {
		status int
		body   string
		first  func(error) bool
		reason social.Reason // of the section
		says   string
	}{
		"quota": {403, `{"error":{"code":403,"message":"The request cannot be completed because you have exceeded your <a href=\"/youtube/v3/getting-started#quota\">quota</a>.","errors":[{"domain":"youtube.quota","reason":"quotaExceeded"}]}}`,
			isLimit, social.ReasonLimit, "midnight Pacific"},
		"quota, as newer products say it": {429, `{"error":{"code":429,"message":"x","status":"RESOURCE_EXHAUSTED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"RATE_LIMIT_EXCEEDED","metadata":{"quota_limit":"defaultPerDayPerProject","quota_limit_value":"10000"}}]}}`,
			isLimit, social.ReasonLimit, "midnight Pacific"},
		"too fast": {403, `{"error":{"code":403,"errors":[{"domain":"usageLimits","reason":"rateLimitExceeded"}]}}`, isLimit, social.ReasonLimit, "few minutes"},
		"scope": {403, `{"error":{"code":403,"message":"Request had insufficient authentication scopes.","errors":[{"message":"Insufficient Permission","domain":"global","reason":"insufficientPermissions"}],"status":"PERMISSION_DENIED","details":[{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"ACCESS_TOKEN_SCOPE_INSUFFICIENT","domain":"googleapis.com"}]}}`,
			func(err error) bool { _, ok := errors.AsType[*collecting.DeniedError](err); return ok }, social.ReasonNotGranted, scopeRead},
		"not enabled": {403, `{"error":{"code":403,"message":"YouTube Data API v3 has not been used in project 1234 before or it is disabled.","errors":[{"domain":"usageLimits","reason":"accessNotConfigured"}],"status":"PERMISSION_DENIED","details":[{"reason":"SERVICE_DISABLED","metadata":{"consumer":"projects/1234"}}]}}`,
			func(err error) bool { return strings.Contains(hint.Of(err), "Enable") }, social.ReasonFailed, "not enabled"},
		"no channel": {401, `{"error":{"errors":[{"domain":"youtube.header","reason":"youtubeSignupRequired","message":"Unauthorized","locationType":"header","location":"Authorization"}],"code":401,"message":"Unauthorized"}}`,
			func(err error) bool { return errors.Is(err, errNoChannel) }, social.ReasonFailed, "no YouTube channel"},
		"forbidden": {403, `{"error":{"code":403,"message":"Móira Quill","errors":[{"domain":"youtube.common","reason":"forbidden"}]}}`,
			func(err error) bool { return err != nil }, social.ReasonNotOffered, "does not offer"},
		"odd":            {403, `{"error":{"errors":"x","status":7,"details":[{"reason":[],"metadata":{"quota_limit":{}}}]}}`, func(err error) bool { return err != nil }, social.ReasonFailed, "shape"},
		"somebody's 404": {404, `<html>Not here</html>`, func(err error) bool { return errors.Is(err, collecting.ErrShape) }, social.ReasonFailed, "shape"},
	} {
		t.Run(reason, func(t *testing.T) {
			s := youtubetest.New()
			refuse := "channels"
			s.Answer = func(w http.ResponseWriter, r *http.Request) bool {
				if !strings.HasSuffix(r.URL.Path, "/"+refuse) {
					return false
				}
				w.WriteHeader(tt.status)
				w.Write([]byte(tt.body))
				return true
			}
			_, err := New().Account(t.Context(), signedIn(t, s))
			if !tt.first(err) || strings.Contains(err.Error()+hint.Of(err), "Quill") || strings.Contains(err.Error(), "1234") {
				t.Errorf("first of all: %v", err)
			}
			refuse = "subscriptions"
			c := collectOnce(t, signedIn(t, s), nil)
			if g := c.gaps["subscriptions"]; c.err != nil || g.Reason != tt.reason || !strings.Contains(g.Detail, tt.says) || strings.Contains(g.Detail, "Quill") {
				t.Errorf("error %v, gap %+v", c.err, g)
			}
			if c.items["caption vid000000P4"].Post == nil || c.items["like like:vid0000000X"].Post == nil {
				t.Error("the other sections did not go on")
			}
		})
	}
}

func isLimit(err error) bool { _, ok := errors.AsType[collecting.LimitError](err); return ok }

func TestSignedOut(t *testing.T) {
	s := youtubetest.New()
	s.Answer = func(w http.ResponseWriter, r *http.Request) bool {
		if strings.HasSuffix(r.URL.Path, "/subscriptions") {
			youtubetest.Fail(w, 401, "authError", "UNAUTHENTICATED")
			return true
		}
		return false
	}
	if c := collectOnce(t, signedIn(t, s), nil); !errors.Is(c.err, oauth.ErrSignInAgain) || hint.Of(c.err) == "" {
		t.Errorf("signed out half-way: %v", c.err)
	}
}

func TestRemove(t *testing.T) {
	s := withComments()
	at := signedIn(t, s)
	for _, id := range []string{"vid000000P4", "PLinvented00000000001", "UgyThread00000000000005.r1", "UgyThread00000000000004", "vid000000P4"} { // the last is gone already
		if err := New().Remove(t.Context(), at, quill, id); err != nil {
			t.Errorf("%s: %v", id, err)
		}
	}
	c := collectOnce(t, at, nil)
	for _, gone := range []string{"caption vid000000P4", "caption PLinvented00000000001", "reply UgyThread00000000000005.r1", "comment UgyThread00000000000004"} {
		if _, still := c.items[gone]; still {
			t.Errorf("%s is still there", gone)
		}
	}
	if len(s.Videos) != 4 || len(s.Playlists) != 2 {
		t.Error("more was removed")
	}
	s.Asked()
	for _, id := range []string{"", "UgkxPostPostPostPostPostPostPost1", "ChwKGkNLinvented0001", "../channels", "vid&id=x", "like:vid000000P5", "LL", "UUquill0000000000000000a"} {
		if err := New().Remove(t.Context(), at, quill, id); err == nil || hint.Of(err) == "" || len(s.Asked()) > 0 {
			t.Errorf("%q: %v", id, err)
		}
	}
	s.Scopes = []string{youtubetest.Read}
	denied, ok := errors.AsType[*collecting.DeniedError](New().Remove(t.Context(), at, quill, "vid000000P5"))
	if !ok || denied.Scope != ScopeComments || len(s.Videos) != 4 {
		t.Errorf("without leave: %v", denied)
	}
	s.Answer = func(w http.ResponseWriter, _ *http.Request) bool {
		youtubetest.Fail(w, 403, "forbidden", "PERMISSION_DENIED")
		return true
	}
	if err := New().Remove(t.Context(), at, quill, "vid000000P5"); !errors.Is(err, errKept) || hint.Of(err) == "" {
		t.Errorf("refused: %v", err)
	}
	s.Answer = func(w http.ResponseWriter, _ *http.Request) bool { http.NotFound(w, nil); return true }
	if err := New().Remove(t.Context(), at, quill, "vid000000P5"); err == nil {
		t.Error("a server that is not Google's says 404, which is taken for gone")
	}
}
