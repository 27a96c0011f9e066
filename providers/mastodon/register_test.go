package mastodon

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/mastodon/mastodontest"
)

func TestNormalise(t *testing.T) {
	for _, test := range []struct{ typed, host, fault string }{
		{typed: "mastodon.example", host: "mastodon.example"},
		{typed: "  Mastodon.Example. ", host: "mastodon.example"},
		{typed: "https://mastodon.example/", host: "mastodon.example"},
		{typed: "HTTPS://mastodon.example/@me/123?x#y", host: "mastodon.example"},
		{typed: "@me@mastodon.example", host: "mastodon.example"},
		{typed: "me@mastodon.example", host: "mastodon.example"},
		{typed: "https://mastodon.example/@me@other.example", host: "mastodon.example"},
		{typed: "mastodon.example:8443", host: "mastodon.example:8443"},
		{typed: "bücher.example", host: "xn--bcher-kva.example"},
		{typed: "http://127.0.0.1:8080", host: "127.0.0.1:8080"},
		{typed: "localhost:3000", host: "localhost:3000"},
		{typed: "[::1]:8080", host: "[::1]:8080"},
		{typed: "[::1]", host: "[::1]"},
		{typed: "http://mastodon.example", fault: "plain http"},
		{typed: "ftp://mastodon.example", fault: "not https"},
		{typed: "https://me:secret@mastodon.example", fault: "password"},
		{typed: "", fault: "address"},
		{typed: "mastodon", fault: "no dot"},
		{typed: "@me@", fault: "address"},
		{typed: "my server.example", fault: "characters"},
		{typed: "mastodon.example:http", fault: "port"},
	} {
		t.Run(test.typed, func(t *testing.T) {
			host, err := normalise(test.typed)
			if test.fault == "" {
				if err != nil || host != test.host {
					t.Errorf("%q, %v; want %q", host, err, test.host)
				}
				return
			}
			if err == nil || !strings.Contains(err.Error(), test.fault) || hint.Of(err) == "" {
				t.Errorf("%q, error %v, hint %q; want an error that speaks of %q", host, err, hint.Of(err), test.fault)
			}
			if err != nil && strings.Contains(err.Error()+hint.Of(err), "secret") {
				t.Errorf("the error repeats the password: %v", err)
			}
		})
	}
}

func TestConfig(t *testing.T) {
	const redirect = "http://127.0.0.1:45678/callback"
	for _, test := range []struct {
		name    string
		gts     bool
		oldApps bool
		scopes  []string
		pkce    bool
	}{
		{name: "mastodon", scopes: scopes(oauth.PurposeRead), pkce: true},
		{name: "gotosocial", gts: true, scopes: scopes(oauth.PurposeRead)},
		{name: "a server that refuses narrow scopes", gts: true, oldApps: true, scopes: []string{"read"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := mastodontest.New(mastodontest.Shape{GoToSocial: test.gts, WideScopes: test.oldApps})
			defer f.Close()
			app := &oauth.App{Server: "http://" + f.Host() + "/@DrMoira", RedirectURL: redirect}
			cfg, err := New().Config(t.Context(), f.Client(), app)
			if err != nil {
				t.Fatal(err)
			}
			want := &oauth.App{Server: f.Host(), ClientID: "client-1", ClientSecret: f.Registered("client-1").Get("client_secret"), RedirectURL: redirect, Scopes: test.scopes, RevokeURL: f.URL + "/oauth/revoke"}
			if diff := cmp.Diff(want, app); diff != "" {
				t.Error(diff)
			}
			if cfg.Endpoint.AuthURL != f.URL+"/oauth/authorize" || cfg.Endpoint.TokenURL != f.URL+"/oauth/token" || cfg.RedirectURL != redirect || !slices.Equal(cfg.Scopes, test.scopes) || (cfg.Challenge == oauth.ChallengeS256) != test.pkce {
				t.Errorf("config %+v", cfg)
			}
			form := f.Registered("client-1")
			if form.Get("client_name") != "Probity" || form.Get("redirect_uris") != redirect || form.Get("scopes") != strings.Join(test.scopes, " ") {
				t.Errorf("registered with %v", form)
			}
			for _, s := range strings.Fields(form.Get("scopes")) {
				if s != "read" && !strings.HasPrefix(s, "read:") {
					t.Errorf("scope %q is for more than reading", s)
				}
			}
			if _, err := New().Config(t.Context(), f.Client(), app); err != nil || f.Registered("client-2") != nil {
				t.Errorf("an app that is registered: error %v, registered again with %v", err, f.Registered("client-2"))
			}
		})
	}
}

func TestConfigFaults(t *testing.T) {
	answer := func(code int, header, body string) http.HandlerFunc {
		return func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/api/v1/apps" {
				http.NotFound(w, r)
				return
			}
			if k, v, ok := strings.Cut(header, ": "); ok {
				w.Header().Set(k, v)
			}
			w.WriteHeader(code)
			w.Write([]byte(body))
		}
	}
	for _, test := range []struct {
		name    string
		handler http.HandlerFunc
		hint    string
	}{
		{"not a Mastodon server", answer(404, "", "no"), "may not be a Mastodon server"},
		{"a web page", answer(200, "Content-Type: text/html", "<html>"), "may not be a Mastodon server"},
		{"no identifier", answer(200, "", `{"client_id":""}`), "may not be a Mastodon server"},
		{"under another name", answer(301, "Location: https://social.example/api/v1/apps", ""), "type social.example"},
		{"busy", answer(429, "", ""), "in a few minutes"},
		{"broken", answer(502, "", ""), "in a few minutes"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s := httptest.NewServer(test.handler)
			defer s.Close()
			app := &oauth.App{Server: s.URL, RedirectURL: "http://127.0.0.1:1/callback"}
			_, err := New().Config(t.Context(), s.Client(), app)
			if err == nil || !strings.Contains(hint.Of(err), test.hint) || app.ClientID != "" {
				t.Errorf("error %v, hint %q; want a hint with %q", err, hint.Of(err), test.hint)
			}
		})
	}
}

// TestSignIn goes the whole way: register, consent in the browser, token,
// account, revoke.
func TestSignIn(t *testing.T) {
	for _, test := range []struct {
		name string
		gts  bool
	}{{"mastodon", false}, {"gotosocial", true}} {
		t.Run(test.name, func(t *testing.T) {
			f := newFake(t, test.gts)
			p, app := New(), &oauth.App{Server: f.Host()}
			config := func(ctx context.Context, app *oauth.App) (*oauth.Config, error) {
				return p.Config(ctx, f.Client(), app)
			}
			var consent string
			closed := make(chan error, 1)
			in := oauth.SignIn{HTTP: f.Client(), Timeout: 20 * time.Second, OpenBrowser: func(address string) error {
				consent = address
				go func() { // like a browser, it is left to itself
					resp, err := f.Client().Get(address) // the fake consents and sends back to the listener
					if err == nil {
						resp.Body.Close()
					}
					closed <- err
				}()
				return nil
			}}
			tok, err := in.Do(t.Context(), app, config)
			if err != nil {
				t.Fatal(err)
			}
			if err := <-closed; err != nil {
				t.Error(err)
			}
			u, err := url.Parse(consent)
			if err != nil {
				t.Fatal(err)
			}
			if q := u.Query(); (q.Get("code_challenge") != "") == test.gts || q.Get("scope") != strings.Join(scopes(oauth.PurposeRead), " ") || q.Get("redirect_uri") != app.RedirectURL {
				t.Errorf("asked for consent with %v", q)
			}
			cfg, err := config(t.Context(), app)
			if err != nil {
				t.Fatal(err)
			}
			signedIn := oauth.Session{HTTP: oauth.Client(f.Client(), cfg, *app, tok, nil), App: *app}
			a, err := p.Account(t.Context(), signedIn)
			if err != nil || a.Key() != "mastodon/"+f.Host()+"/drmoira" {
				t.Fatalf("account %s, error %v", a.Key(), err)
			}
			posts := 0
			for it, err := range p.Collect(t.Context(), signedIn, a, nil) {
				if err != nil {
					t.Fatal(err)
				}
				if it.Post != nil {
					posts++
				}
			}
			if posts != 95+45+3 {
				t.Errorf("%d posts; want 143", posts)
			}
			if err := oauth.Revoke(t.Context(), f.Client(), *app, tok); err != nil {
				t.Fatal(err)
			}
			if _, err := p.Account(context.Background(), signedIn); !errors.Is(err, oauth.ErrSignInAgain) {
				t.Errorf("after revoking: error %v", err)
			}
		})
	}
}
