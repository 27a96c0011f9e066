package reddit

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
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/providers/reddit/reddittest"
)

func TestConfig(t *testing.T) {
	for purpose, want := range map[oauth.Purpose]string{
		oauth.PurposeRead:   "identity history read privatemessages mysubreddits",
		oauth.PurposeRemove: "identity read edit",
	} {
		app := oauth.App{ClientID: reddittest.Client, Purpose: purpose}
		cfg, err := New().Config(t.Context(), nil, &app)
		if err != nil {
			t.Fatal(err)
		}
		end := oauth2.Endpoint{AuthURL: "https://www.reddit.com/api/v1/authorize", TokenURL: "https://www.reddit.com/api/v1/access_token", AuthStyle: oauth2.AuthStyleInHeader}
		if cfg.Endpoint != end || cfg.RedirectURL != New().Guide().Redirect || cfg.Commas || cfg.Challenge != oauth.ChallengeNone || cfg.ClientID != app.ClientID {
			t.Errorf("%+v", cfg)
		}
		if diff := cmp.Diff(url.Values{"duration": {"permanent"}}, cfg.Ask); diff != "" {
			t.Error(diff)
		}
		if strings.Join(cfg.Scopes, " ") != want || strings.Join(app.Scopes, " ") != want || app.RevokeURL != "https://www.reddit.com/api/v1/revoke_token" {
			t.Errorf("for %q: %v, %+v", purpose, cfg.Scopes, app)
		}
	}
	if _, err := New().Config(t.Context(), nil, &oauth.App{}); err == nil || hint.Of(err) == "" {
		t.Errorf("without an app: %v", err)
	}
}

// TestToken trades a code, renews a token and gives it back as an app without a
// secret does.
func TestToken(t *testing.T) {
	f := reddittest.New()
	c := providertest.Hosts(t, map[string]http.Handler{reddittest.WWWHost: f.WWW()})
	app := oauth.App{ClientID: reddittest.Client}
	cfg, err := New().Config(t.Context(), c, &app)
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.WithValue(t.Context(), oauth2.HTTPClient, c)
	tok, err := cfg.Exchange(ctx, "code-1")
	if err != nil || tok.RefreshToken == "" || tok.Expiry.IsZero() {
		t.Fatalf("%+v, %v", tok, err)
	}
	if _, err := cfg.TokenSource(ctx, &oauth2.Token{RefreshToken: "refresh-1"}).Token(); err != nil {
		t.Error(err)
	}
	want := []string{
		url.Values{"grant_type": {"authorization_code"}, "code": {"code-1"}, "redirect_uri": {redirect}}.Encode(),
		url.Values{"grant_type": {"refresh_token"}, "refresh_token": {"refresh-1"}}.Encode(),
	}
	if diff := cmp.Diff(want, f.Forms); diff != "" {
		t.Error(diff)
	}
	if err := oauth.Revoke(ctx, c, app, tok); err != nil || len(f.Revoked) != 2 {
		t.Errorf("%v, given back %v", err, f.Revoked)
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
	for _, word := range []string{"November 2025", "approve", "export", redirect, "installed app", "no secret"} {
		if !strings.Contains(all, word) {
			t.Errorf("the guide does not speak of %q", word)
		}
	}
}
