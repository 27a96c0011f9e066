package x

import (
	"slices"
	"strings"
	"testing"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

func TestConfig(t *testing.T) {
	read := []string{"tweet.read", "users.read", "follows.read", "like.read", "dm.read", "block.read", "mute.read", "offline.access"}
	for _, tt := range []struct {
		name   string
		app    oauth.App
		scopes []string
		style  oauth2.AuthStyle
		to     string
	}{
		{"a Native App", oauth.App{ClientID: "c1"}, read, oauth2.AuthStyleInParams, redirect},
		{"an app with a secret", oauth.App{ClientID: "c1", ClientSecret: "s1"}, read, oauth2.AuthStyleInHeader, redirect},
		{"another address in use", oauth.App{ClientID: "c1", RedirectURL: "http://127.0.0.1:8765/other"}, read, oauth2.AuthStyleInParams, "http://127.0.0.1:8765/other"},
		{"to delete", oauth.App{ClientID: "c1", Purpose: oauth.PurposeRemove}, []string{"tweet.read", "users.read", "tweet.write"}, oauth2.AuthStyleInParams, redirect},
	} {
		t.Run(tt.name, func(t *testing.T) {
			app := tt.app
			c, err := New().Config(t.Context(), nil, &app) // asks nobody
			if err != nil {
				t.Fatal(err)
			}
			if c.ClientID != tt.app.ClientID || c.ClientSecret != tt.app.ClientSecret || c.RedirectURL != tt.to || !slices.Equal(c.Scopes, tt.scopes) {
				t.Errorf("config %+v", c.Config)
			}
			if c.Endpoint.AuthURL != "https://x.com/i/oauth2/authorize" || c.Endpoint.TokenURL != "https://api.x.com/2/oauth2/token" || c.Endpoint.AuthStyle != tt.style {
				t.Errorf("endpoint %+v", c.Endpoint)
			}
			if c.Challenge != oauth.ChallengeS256 || c.Commas || c.Paste || c.Refresh != nil || c.Extend != nil {
				t.Errorf("config %+v", c)
			}
			if app.RevokeURL != "https://api.x.com/2/oauth2/revoke" || !slices.Equal(app.Scopes, tt.scopes) {
				t.Errorf("app %+v", app)
			}
		})
	}
	granted := oauth.App{ClientID: "c1", Scopes: []string{"tweet.read", "users.read"}}
	if c, err := New().Config(t.Context(), nil, &granted); err != nil || len(granted.Scopes) != 2 || len(c.Scopes) != len(read) {
		t.Errorf("what was granted is overwritten: %v, %v", granted.Scopes, err)
	}
	if _, err := New().Config(t.Context(), nil, &oauth.App{}); err == nil || hint.Of(err) == "" {
		t.Errorf("without an app: %v", err)
	}
}

func TestGuide(t *testing.T) {
	g := New().Guide()
	if g.Redirect != "http://127.0.0.1:8765/callback" || !g.OwnApp || g.Secret || g.Charge == "" || g.Inference == "" {
		t.Errorf("guide %+v", g)
	}
	if steps := strings.Join(g.Steps, "\n"); !strings.Contains(steps, g.Redirect) || !strings.Contains(steps, "Native App") || !strings.Contains(steps, "spending limit") {
		t.Errorf("steps %s", steps)
	}
}
