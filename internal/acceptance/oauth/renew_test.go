package oauth_test

import (
	"errors"
	"io"
	"net/http"
	"net/url"
	"sync"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/oauth"
)

// signedIn is the state after a sign-in whose access token lives for life.
func signedIn(t *testing.T, life time.Duration) (*server, *oauth.App, *oauth2.Token) {
	t.Helper()
	s := newServer(t, false)
	s.config.AccessTokenLifespan = life
	app, tok, err := signIn(t.Context(), s, newPerson(t, "allow"), new(spy))
	if err != nil {
		t.Fatal(err)
	}
	if tok.RefreshToken == "" {
		t.Fatal("the server gave no refresh token")
	}
	s.config.AccessTokenLifespan = time.Hour
	return s, app, tok
}

func TestRenews(t *testing.T) {
	tests := []struct {
		name string
		life time.Duration
		hide bool // the owner's side does not know when the token ends
	}{
		{name: "about to run out", life: 5 * time.Second},
		{name: "has run out", life: -time.Minute},
		{name: "has run out unknown to us", life: -time.Minute, hide: true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, app, tok := signedIn(t, tt.life)
			if tt.hide {
				tok.Expiry = time.Time{}
			}
			kept := []string{tok.AccessToken}
			c := oauth.Client(&http.Client{Transport: watch{t, &kept}}, s.oauthConfig(app), *app, tok, keep(&kept))
			var all sync.WaitGroup
			for range 5 {
				all.Go(func() { wantName(t, c, s.URL+"/api/me") })
			}
			all.Wait()
			if len(kept) != 2 || kept[1] == tok.AccessToken {
				t.Errorf("%d tokens were kept", len(kept))
			}
			if s.asked("/token") != 2 {
				t.Errorf("%d tokens were asked for", s.asked("/token"))
			}
			// The server is strict: the old refresh token ends the grant.
			if status := s.post(t, "/token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {tok.RefreshToken}}); status < 400 {
				t.Fatalf("the server took a refresh token twice: %d", status)
			}
			_, err := c.Get(s.URL + "/api/me")
			if !errors.Is(err, oauth.ErrSignInAgain) {
				t.Errorf("error %v", err)
			}
			wantQuiet(t, err, new(spy), append(kept, tok.RefreshToken)...)
		})
	}
}

func TestRevoked(t *testing.T) {
	for _, which := range []string{"by Probity", "access token elsewhere", "refresh token elsewhere"} {
		t.Run(which, func(t *testing.T) {
			s, app, tok := signedIn(t, time.Hour)
			c := oauth.Client(nil, s.oauthConfig(app), *app, tok, keep(nil))
			wantName(t, c, s.URL+"/api/me")
			switch which {
			case "by Probity":
				for range 2 { // the second time there is nothing left, which is no error
					if err := oauth.Revoke(t.Context(), nil, *app, tok); err != nil {
						t.Fatal(err)
					}
				}
			case "access token elsewhere":
				s.post(t, "/revoke", url.Values{"token": {tok.AccessToken}})
			default:
				s.post(t, "/revoke", url.Values{"token": {tok.RefreshToken}, "token_type_hint": {"refresh_token"}})
			}
			_, err := c.Get(s.URL + "/api/me")
			if !errors.Is(err, oauth.ErrSignInAgain) {
				t.Fatalf("error %v", err)
			}
			wantQuiet(t, err, new(spy), tok.AccessToken, tok.RefreshToken)
		})
	}
}

// A revoked refresh token shows when the access token has run out.
func TestRevokedRefreshToken(t *testing.T) {
	s, app, tok := signedIn(t, -time.Minute)
	s.post(t, "/revoke", url.Values{"token": {tok.RefreshToken}, "token_type_hint": {"refresh_token"}})
	_, err := oauth.Client(nil, s.oauthConfig(app), *app, tok, keep(nil)).Get(s.URL + "/api/me")
	if !errors.Is(err, oauth.ErrSignInAgain) {
		t.Errorf("error %v", err)
	}
	wantQuiet(t, err, new(spy), tok.AccessToken, tok.RefreshToken)
}

func TestRevocationRefused(t *testing.T) {
	s, app, tok := signedIn(t, time.Hour)
	app.ClientSecret = "guess-77"
	err := oauth.Revoke(t.Context(), nil, *app, tok)
	wantQuiet(t, err, new(spy), tok.AccessToken, tok.RefreshToken, app.ClientSecret)
	wantName(t, oauth.Client(nil, s.oauthConfig(app), *app, tok, keep(nil)), s.URL+"/api/me")
}

// The server renews, but its answer is lost on the way: the old token is spent,
// and what is left is to sign in again. That must be said, not guessed at.
func TestRenewalLost(t *testing.T) {
	s, app, tok := signedIn(t, -time.Minute)
	var kept []string
	c := oauth.Client(nil, s.oauthConfig(app), *app, tok, keep(&kept))
	s.bend(half("/token"))
	_, err := c.Get(s.URL + "/api/me")
	if !errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, oauth.ErrSignInAgain) {
		t.Errorf("error %v", err)
	}
	wantQuiet(t, err, new(spy), tok.AccessToken, tok.RefreshToken)
	if len(kept) != 0 || s.asked("/token") != 2 {
		t.Errorf("%d tokens kept, %d asked for", len(kept), s.asked("/token"))
	}
	s.bend(nil)
	if _, err = c.Get(s.URL + "/api/me"); !errors.Is(err, oauth.ErrSignInAgain) {
		t.Errorf("error %v", err)
	}
}
