package google

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

func TestConfig(t *testing.T) {
	given := []string{"a"}
	app := oauth.App{ClientID: "id", ClientSecret: "secret", RedirectURL: "http://127.0.0.1:1/callback", Scopes: given[:1:1]}
	c, err := Config(&app, "b", "a")
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"a", "b"}; !slices.Equal(c.Scopes, want) || !slices.Equal(app.Scopes, want) || len(given) != 1 {
		t.Errorf("asks for %q; the app has %q", c.Scopes, app.Scopes)
	}
	if c.ClientSecret != "secret" || c.Endpoint.DeviceAuthURL != "" || c.Challenge != oauth.ChallengeS256 || app.RevokeURL != revoke {
		t.Errorf("%+v", c)
	}
	app.ClientSecret = ""
	if _, err := Config(&app, "b"); err == nil || !strings.Contains(hint.Of(err), "client_secret") {
		t.Errorf("without a secret: %v", err)
	}
}

func TestSteps(t *testing.T) {
	steps := strings.Join(Steps([]string{"First wait."}, "One API", "Another API"), "\n")
	for _, want := range []string{"First wait.\nOpen the menu, APIs & Services, Library. Search for One API", "Another API", "Desktop app", "Test users"} {
		if !strings.Contains(steps, want) {
			t.Errorf("nothing of %q in\n%s", want, steps)
		}
	}
}

func TestParse(t *testing.T) {
	for body, want := range map[string]Failure{
		``:              {},
		`[]`:            {},
		`<html>`:        {},
		`{"error":"x"}`: {},
		`{"error":{"status":7,"errors":[{"reason":"a"},{"reason":["b"]}],"details":{"reason":"c"}}}`:                                                                {reasons: []string{"a"}},
		`{"error":{"status":"X","details":[{"@type":"y","reason":"Z","metadata":{"quota_limit":"ApiPerDayPerProject","quota_limit_value":"100"}}]}}`:                {reasons: []string{"X", "Z"}, daily: true},
		`{"error":{"details":[{"reason":"Z","metadata":{"quota_limit":5,"quota_limit_value":"0"}},{"metadata":{"quota_limit_value":"60"}}]}}`:                       {reasons: []string{"Z"}, none: true},
		`{"error":{"details":[{"reason":"Z","metadata":["odd"]},{"reason":"Y","metadata":{"quota_limit_value":0}}],"errors":"odd","message":"Móira","code":"odd"}}`: {reasons: []string{"Z", "Y"}},
	} {
		if diff := cmp.Diff(want, Parse([]byte(body)), cmp.AllowUnexported(Failure{})); diff != "" {
			t.Errorf("%s: %s", body, diff)
		}
	}
}

func TestFault(t *testing.T) {
	limited := func(s string) error { return collect.LimitError(s) }
	fault := Fault("the-scope", "Some API", "the gate")
	for what, tt := range map[string]struct {
		status int
		reason string
		is     error
	}{
		"success":              {200, "quotaExceeded", nil},
		"not found":            {404, "notFound", nil},
		"day":                  {403, "dailyLimitExceeded", limited(dailyLimit)},
		"minute":               {403, "userRateLimitExceeded", limited(shortLimit)},
		"too many":             {429, "x", limited(shortLimit)},
		"signed out":           {401, "x", oauth.ErrSignInAgain},
		"signed out otherwise": {400, "authError", oauth.ErrSignInAgain},
		"somebody's 404":       {404, "", collect.ErrShape},
		"somebody's 403":       {403, "", collect.ErrShape},
		"forbidden":            {403, "forbidden", nil},
	} {
		if err := fault(tt.status, []byte(`{"error":{"errors":[{"reason":"`+tt.reason+`"}]}}`)); !errors.Is(err, tt.is) || (err == nil) != (tt.is == nil) {
			t.Errorf("%s: %v", what, err)
		}
	}
	none := []byte(`{"error":{"details":[{"reason":"RATE_LIMIT_EXCEEDED","metadata":{"quota_limit_value":"0"}}]}}`)
	if err := fault(429, none); !errors.Is(err, limited("the gate")) {
		t.Errorf("a limit of nothing: %v", err)
	}
	if err := Fault("", "", "")(429, none); !errors.Is(err, limited(shortLimit)) {
		t.Errorf("a limit of nothing where none is known: %v", err)
	}
	denied, ok := errors.AsType[*collect.DeniedError](fault(403, []byte(`{"error":{"errors":[{"reason":"insufficientPermissions"}]}}`)))
	if !ok || denied.Scope != "the-scope" {
		t.Errorf("denied: %+v", denied)
	}
	if err := fault(403, []byte(`{"error":{"errors":[{"reason":"accessNotConfigured"}]}}`)); err == nil || !strings.Contains(err.Error(), "Some API") || hint.Of(err) == "" {
		t.Errorf("not enabled: %v", err)
	}
}
