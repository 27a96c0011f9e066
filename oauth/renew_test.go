package oauth

import (
	"context"
	"errors"
	"net/http"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// A network that renews in its own way, by the access token itself.
func TestRefresh(t *testing.T) {
	later := func(d time.Duration) *oauth2.Token {
		return &oauth2.Token{AccessToken: "access-0", Expiry: time.Now().Add(d)}
	}
	fails := errors.New("too young")
	tests := []struct {
		name  string
		tok   *oauth2.Token
		ahead time.Duration
		err   error // of the renewal
		good  string
		tries int
		kept  int
		is    error // of the requests
	}{
		{name: "far from its end", tok: later(30 * 24 * time.Hour), ahead: time.Hour},
		{name: "of no known end", tok: &oauth2.Token{AccessToken: "access-0"}, ahead: time.Hour},
		{name: "no wish for it", tok: later(time.Minute)},
		{name: "ahead of its end", tok: later(time.Minute), ahead: time.Hour, tries: 1, kept: 1},
		{name: "ahead and failing", tok: later(time.Minute), ahead: time.Hour, err: fails, tries: 1},
		{name: "ahead and refused", tok: later(time.Minute), ahead: time.Hour, err: ErrSignInAgain, tries: 1},
		{name: "run out", tok: later(-time.Minute), tries: 1, kept: 1},
		{name: "run out and failing", tok: later(-time.Minute), err: fails, tries: 2, is: fails},
		{name: "run out and refused", tok: later(-time.Minute), err: ErrSignInAgain, tries: 2, is: ErrSignInAgain},
		{name: "withdrawn", tok: later(30 * 24 * time.Hour), good: "other", tries: 1, kept: 1},
		{name: "nothing to renew", tok: new(oauth2.Token), is: ErrSignInAgain},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newService(t)
			if tt.good != "" {
				s.good = tt.good
			}
			tries, kept := 0, 0
			cfg := &Config{Ahead: tt.ahead, Refresh: func(_ context.Context, c *http.Client, tok *oauth2.Token) (*oauth2.Token, error) {
				tries++
				if c == nil || tok.AccessToken != "access-0" || tt.err != nil {
					return nil, tt.err
				}
				s.good = "access-1"
				return &oauth2.Token{AccessToken: "access-1", Expiry: time.Now().Add(30 * 24 * time.Hour)}, nil
			}}
			c := Client(nil, cfg, App{}, tt.tok, func(ctx context.Context, tok *oauth2.Token) error {
				kept++
				return s.save(ctx, tok)
			})
			for range 2 {
				res, err := c.Get(s.URL + "/api")
				if tt.is == nil {
					wantBody(t, res, err, "hello ")
				} else if !errors.Is(err, tt.is) || hint.Of(err) == "" {
					t.Errorf("error %v, hint %q", err, hint.Of(err))
				}
			}
			if tries != tt.tries || kept != tt.kept || s.early != 0 {
				t.Errorf("%d tries, %d kept, %d used before", tries, kept, s.early)
			}
		})
	}
}

func TestRefreshGivesNothing(t *testing.T) {
	for name, tok := range map[string]*oauth2.Token{"nil": nil, "empty": {}, "another kind": {AccessToken: "x", TokenType: "DPoP"}} {
		s := newService(t)
		cfg := &Config{Refresh: func(context.Context, *http.Client, *oauth2.Token) (*oauth2.Token, error) { return tok, nil }}
		if _, err := Client(nil, cfg, App{}, expired(), s.save).Get(s.URL + "/api"); err == nil || hint.Of(err) == "" || s.saved != "access-0" {
			t.Errorf("%s: error %v, saved %q", name, err, s.saved)
		}
	}
}

// A renewal keeps the refresh token where the network gives no new one.
func TestRefreshTokenStays(t *testing.T) {
	s := newService(t)
	s.good = "new"
	var kept *oauth2.Token
	cfg := &Config{Refresh: func(_ context.Context, _ *http.Client, tok *oauth2.Token) (*oauth2.Token, error) {
		tok.RefreshToken = "changed in place" // is ours to change
		return &oauth2.Token{AccessToken: "new"}, nil
	}}
	tok := expired()
	c := Client(nil, cfg, App{}, tok, func(ctx context.Context, tok *oauth2.Token) error { kept = tok; return s.save(ctx, tok) })
	res, err := c.Get(s.URL + "/api")
	wantBody(t, res, err, "hello ")
	if kept.RefreshToken != "refresh-0" || tok.AccessToken != "access-0" {
		t.Errorf("kept %q; the token given became %q", kept.RefreshToken, tok.AccessToken)
	}
}
