package pinterest

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/pinterest/pinteresttest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

func TestConfig(t *testing.T) {
	for purpose, want := range map[oauth.Purpose]string{
		oauth.PurposeRead:   "user_accounts:read boards:read boards:read_secret pins:read pins:read_secret",
		oauth.PurposeRemove: "user_accounts:read boards:read boards:read_secret pins:read pins:read_secret boards:write boards:write_secret pins:write pins:write_secret",
	} {
		app := oauth.App{ClientID: pinteresttest.Client, ClientSecret: pinteresttest.Secret, Purpose: purpose, RevokeURL: "https://old.example/"}
		cfg, err := New().Config(t.Context(), nil, &app)
		if err != nil {
			t.Fatal(err)
		}
		end := oauth2.Endpoint{AuthURL: "https://www.pinterest.com/oauth/", TokenURL: "https://api.pinterest.com/v5/oauth/token", AuthStyle: oauth2.AuthStyleInHeader}
		if cfg.Endpoint != end || cfg.RedirectURL != New().Guide().Redirect || !cfg.Commas || cfg.Ahead != ahead || cfg.Challenge != oauth.ChallengeNone || cfg.ClientID != app.ClientID || cfg.ClientSecret != app.ClientSecret {
			t.Errorf("%+v", cfg)
		}
		if strings.Join(cfg.Scopes, " ") != want || strings.Join(app.Scopes, " ") != want || app.RevokeURL != "" {
			t.Errorf("for %q: %v, %+v", purpose, cfg.Scopes, app)
		}
	}
	for _, app := range []oauth.App{{}, {ClientID: "1"}, {ClientSecret: "s"}} {
		if _, err := New().Config(t.Context(), nil, &app); err == nil || hint.Of(err) == "" {
			t.Errorf("%+v: %v", app, err)
		}
	}
}

// TestToken trades a code, and renews a token, with the parameters of Config.
func TestToken(t *testing.T) {
	f := pinteresttest.New()
	c := providertest.Hosts(t, map[string]http.Handler{pinteresttest.Host: f.Handler()})
	cfg, err := New().Config(t.Context(), c, &oauth.App{ClientID: pinteresttest.Client, ClientSecret: pinteresttest.Secret})
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.WithValue(t.Context(), oauth2.HTTPClient, c)
	tok, err := cfg.Exchange(ctx, f.Code)
	if err != nil || tok.AccessToken == "" || tok.RefreshToken == "" || tok.Expiry.IsZero() {
		t.Fatalf("%+v, %v", tok, err)
	}
	if _, err := cfg.TokenSource(ctx, &oauth2.Token{RefreshToken: f.Refresh}).Token(); err != nil {
		t.Error(err)
	}
	want := []string{
		url.Values{"grant_type": {"authorization_code"}, "code": {f.Code}, "redirect_uri": {redirect}}.Encode(),
		url.Values{"grant_type": {"refresh_token"}, "refresh_token": {f.Refresh}}.Encode(),
	}
	if diff := cmp.Diff(want, f.Forms); diff != "" {
		t.Error(diff)
	}
}

// A permission that lacks is refused as a sign-in is that has ended. Told from it
// by its body, it costs one section.
func TestLackThroughClient(t *testing.T) {
	f := pinteresttest.New()
	f.Scopes = []string{scopeAccount, scopePins, scopeSecretPins}
	c := providertest.Hosts(t, map[string]http.Handler{pinteresttest.Host: f.Handler()})
	app := oauth.App{ClientID: pinteresttest.Client, ClientSecret: pinteresttest.Secret}
	cfg, err := New().Config(t.Context(), c, &app)
	if err != nil {
		t.Fatal(err)
	}
	app.Scopes = nil // the sign-in does not say what was granted
	tok := &oauth2.Token{AccessToken: "pina_0", RefreshToken: f.Refresh, TokenType: "bearer"}
	keep := func(_ context.Context, tok *oauth2.Token) error { f.Refresh = tok.RefreshToken; return nil }
	got := gather(t.Context(), oauth.Session{HTTP: oauth.Client(c, cfg, app, tok, keep), App: app}, nil)
	for section, scope := range map[string]string{"boards": scopeBoards, "Pins": scopePins} { // which one lacks is not said: that of the section is named
		if g := got.gaps[section]; got.err != nil || g.Reason != social.ReasonNotGranted || !strings.Contains(g.Detail, scope) {
			t.Errorf("%s: %v, %+v", section, got.err, g)
		}
	}
	if len(got.lists) != 2 {
		t.Errorf("the rest: %v", got.lists)
	}
}

// An app that is kept stays as it was granted.
func TestConfigOfKept(t *testing.T) {
	app := oauth.App{ClientID: "1", ClientSecret: "2", Scopes: []string{"one"}, RedirectURL: "http://localhost:9999/callback"}
	cfg, err := New().Config(t.Context(), nil, &app)
	if err != nil || strings.Join(app.Scopes, " ") != "one" || len(cfg.Scopes) < 5 || cfg.RedirectURL != app.RedirectURL {
		t.Errorf("%v, %+v, %+v", err, app, cfg)
	}
}

func TestGuide(t *testing.T) {
	g := New().Guide()
	all := strings.Join(append([]string{g.Who, g.Review}, g.Steps...), "\n")
	for _, word := range []string{"business account", "export", redirect, "App secret key", "privacy notice"} {
		if !strings.Contains(all, word) {
			t.Errorf("the guide does not speak of %q", word)
		}
	}
}
