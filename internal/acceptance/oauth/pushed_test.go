package oauth_test

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/oauth"
)

func TestPushed(t *testing.T) {
	for _, public := range []bool{false, true} {
		s, p, sp := newServer(t, public), newPerson(t, "allow"), new(spy)
		s.push()
		var opened string
		open := func(address string) error { opened = address; return p.open(address) }
		in := &oauth.SignIn{OpenBrowser: open, Timeout: 20 * time.Second, HTTP: &http.Client{Transport: sp}}
		app := new(oauth.App)
		tok, err := in.Do(t.Context(), app, s.register)
		if err != nil {
			t.Fatalf("public %v: %v", public, err)
		}
		u, err := url.Parse(opened)
		if q := u.Query(); err != nil || len(q) != 2 || q.Get("client_id") != clientID || !strings.HasPrefix(q.Get("request_uri"), "urn:") {
			t.Errorf("the browser carries %s", u.RawQuery)
		}
		if s.asked("/par") != 1 || s.asked("/token") != 1 || sp.forms[0].Get("state") == "" || sp.forms[0].Get("code_challenge") == "" {
			t.Errorf("%d requests pushed, %d tokens asked for", s.asked("/par"), s.asked("/token"))
		}
		wantName(t, oauth.Client(nil, s.oauthConfig(app), *app, tok, nil), s.URL+"/api/me")
	}
}

// The same request in the address is not taken, and a pushed one is taken once.
func TestPushedOnly(t *testing.T) {
	s, p := newServer(t, false), newPerson(t, "allow")
	s.push()
	in := &oauth.SignIn{OpenBrowser: p.open, Timeout: time.Second}
	_, err := in.Do(t.Context(), new(oauth.App), func(ctx context.Context, app *oauth.App) (*oauth.Config, error) {
		cfg, err := s.register(ctx, app)
		cfg.Pushed = ""
		return cfg, err
	})
	wantQuiet(t, err, new(spy))
	if s.asked("/token") != 0 {
		t.Error("a token was asked for")
	}

	in.Timeout = 20 * time.Second
	again := newPerson(t, "allow")
	var opened string
	in.OpenBrowser = func(address string) error { opened = address; return again.open(address) }
	if _, err := in.Do(t.Context(), new(oauth.App), s.register); err != nil {
		t.Fatal(err)
	}
	res, err := http.Get(opened)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	if res.StatusCode == http.StatusOK {
		t.Error("a pushed request was taken twice")
	}
}

func TestPushRefused(t *testing.T) {
	s, p := newServer(t, false), newPerson(t, "allow")
	s.push()
	sp := &spy{change: func(f url.Values) { f.Set("client_secret", "guess-77") }}
	_, _, err := signIn(t.Context(), s, p, sp)
	if err == nil || errors.Is(err, oauth.ErrExchange) || !strings.Contains(err.Error(), "invalid_client") {
		t.Errorf("error %v", err)
	}
	wantQuiet(t, err, sp)
	if s.asked("/authorize") != 0 {
		t.Error("the owner was asked in vain")
	}
	s.bend(half("/par"))
	_, _, err = signIn(t.Context(), s, p, new(spy))
	wantQuiet(t, err, sp)
}
