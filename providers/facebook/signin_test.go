package facebook

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/facebook/facebooktest"
	"github.com/probity-audit/probity/providers/providertest"
)

func TestConfig(t *testing.T) {
	app := oauth.App{ClientID: "7", ClientSecret: "s", RevokeURL: "https://old.example"}
	cfg, err := New().Config(t.Context(), nil, &app)
	if err != nil {
		t.Fatal(err)
	}
	if e := cfg.Endpoint; e.AuthURL != "https://www.facebook.com/v25.0/dialog/oauth" || e.TokenURL != "https://graph.facebook.com/v25.0/oauth/access_token" || e.AuthStyle != oauth2.AuthStyleInParams {
		t.Errorf("endpoint %+v", e)
	}
	if cfg.ClientID != "7" || cfg.ClientSecret != "s" || cfg.RedirectURL != "http://localhost:8769/callback" || cfg.RedirectURL != New().Guide().Redirect {
		t.Errorf("%+v", cfg.Config)
	}
	if !cfg.Commas || cfg.Paste || cfg.Challenge != oauth.ChallengeNone || cfg.Ask.Get("auth_type") != "rerequest" || len(cfg.Ask) != 1 || cfg.Extend == nil || app.RevokeURL != "" {
		t.Errorf("%+v, revoke %q", cfg, app.RevokeURL)
	}
	if want := strings.Fields("public_profile user_posts user_photos user_videos user_friends user_link pages_show_list pages_read_engagement pages_read_user_content"); !slices.Equal(cfg.Scopes, want) || !slices.Equal(app.Scopes, want) {
		t.Errorf("scopes %v, kept %v", cfg.Scopes, app.Scopes)
	}
	for _, s := range cfg.Scopes {
		if strings.Contains(s, "manage") || strings.Contains(s, "messaging") {
			t.Errorf("%s lets an app write", s)
		}
	}
	app = oauth.App{ClientID: "7", ClientSecret: "s", Purpose: oauth.PurposeRemove}
	cfg, err = New().Config(t.Context(), nil, &app)
	if want := strings.Fields("public_profile pages_show_list pages_read_engagement pages_read_user_content pages_manage_posts pages_manage_engagement"); err != nil || !slices.Equal(cfg.Scopes, want) {
		t.Errorf("to remove: %v, error %v", cfg.Scopes, err)
	}
}

// What the owner asks for besides is added; what was granted stays as it was.
func TestConfigScopes(t *testing.T) {
	app := oauth.App{ClientID: "7", ClientSecret: "s", Scopes: []string{scopeInbox, "ads_management"}}
	cfg, err := New().Config(t.Context(), nil, &app)
	want := append(slices.Clone(readScopes), scopeInbox)
	if err != nil || !slices.Equal(cfg.Scopes, want) || !slices.Equal(app.Scopes, want) {
		t.Errorf("asks for %v, keeps %v, error %v", cfg.Scopes, app.Scopes, err)
	}
	app.Scopes = []string{scopeProfile, scopePosts}
	cfg, err = New().Config(t.Context(), nil, &app)
	if err != nil || !slices.Equal(cfg.Scopes, readScopes) || !slices.Equal(app.Scopes, []string{scopeProfile, scopePosts}) {
		t.Errorf("asks for %v, keeps %v, error %v", cfg.Scopes, app.Scopes, err)
	}
}

func TestConfigRedirect(t *testing.T) {
	for given, want := range map[string]string{
		"":                                redirect,
		"http://localhost:8769/callback":  redirect,
		"http://127.0.0.1:41234/callback": redirect, // Facebook takes the name alone
		"http://localhost:9000/callback":  "http://localhost:9000/callback",
		pasted:                            pasted,
	} {
		cfg, err := New().Config(t.Context(), nil, &oauth.App{ClientID: "7", ClientSecret: "s", RedirectURL: given})
		if err != nil || cfg.RedirectURL != want || cfg.Paste != (want == pasted) {
			t.Errorf("%s: %+v, error %v", given, cfg, err)
		}
	}
}

func TestConfigWithoutApp(t *testing.T) {
	for _, app := range []oauth.App{{}, {ClientID: "7"}, {ClientSecret: "s"}} {
		if _, err := New().Config(t.Context(), nil, &app); err == nil || hint.Of(err) == "" {
			t.Errorf("%+v: error %v", app, err)
		}
	}
	cfg, err := New().Config(t.Context(), nil, &oauth.App{Way: oauth.WayToken})
	if err != nil || cfg.Extend != nil || cfg.Refresh != nil {
		t.Errorf("a pasted token without an app: %+v, error %v", cfg, err)
	}
}

func TestExtend(t *testing.T) {
	f := facebooktest.New()
	c := providertest.Hosts(t, map[string]http.Handler{facebooktest.Host: f})
	app := oauth.App{Way: oauth.WayToken, ClientID: facebooktest.AppID, ClientSecret: facebooktest.AppSecret}
	cfg, err := New().Config(t.Context(), c, &app)
	if err != nil {
		t.Fatal(err)
	}
	tok, err := cfg.Extend(t.Context(), c, &oauth2.Token{AccessToken: "EAASHORT"})
	if err != nil || tok.AccessToken != facebooktest.Token || tok.Expiry.IsZero() {
		t.Errorf("token %+v, error %v", tok, err)
	}
	if asked := f.Asked(); len(asked) != 1 || !strings.HasPrefix(asked[0], "GET /v25.0/oauth/access_token?") || !strings.Contains(asked[0], "fb_exchange_token=EAASHORT") {
		t.Errorf("asked %v", asked)
	}
}

func TestRevoke(t *testing.T) {
	f, s := newFake(t)
	remove := s
	remove.App.Purpose = oauth.PurposeRemove
	if err := New().Revoke(t.Context(), remove); err != nil {
		t.Fatal(err)
	}
	if asked := f.Asked(); !slices.Equal(asked, []string{"DELETE /v25.0/me/permissions/pages_manage_posts", "DELETE /v25.0/me/permissions/pages_manage_engagement"}) {
		t.Errorf("asked %v", asked)
	}
	if err := New().Revoke(t.Context(), s); err != nil {
		t.Fatal(err)
	}
	if asked := f.Asked(); !slices.Equal(asked, []string{"DELETE /v25.0/me/permissions"}) {
		t.Errorf("asked %v", asked)
	}
	if _, err := New().Account(t.Context(), s); !errors.Is(err, oauth.ErrSignInAgain) {
		t.Errorf("afterwards: %v", err)
	}
}

func TestGuide(t *testing.T) {
	g := New().Guide()
	all := strings.Join(slices.Concat(g.Steps, g.Token), "\n")
	for _, want := range slices.Concat(readScopes[1:], []string{redirect, pasted, g.Also[0].Scope}) {
		if !strings.Contains(all, want) {
			t.Errorf("the guide does not name %s", want)
		}
	}
	if strings.Contains(all, "\n\n") || strings.Contains(all, "  ") {
		t.Error("the guide has a hole")
	}
}
