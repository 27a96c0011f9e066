package oauth

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// A network that departs from the standard wherever one of those known does.
func TestDialect(t *testing.T) {
	n := newNetwork(t)
	n.token = status(200, `{"access_token":"`+theToken+`","refresh_token":"`+theRefresh+`","scope":"user.info,video.list","expires_in":86400,"open_id":"7"}`)
	app := new(App)
	var cfg *Config
	config := func(ctx context.Context, app *App) (*Config, error) {
		cfg, _ = n.config(ctx, app)
		app.RevokeURL = n.URL + "/revoke"
		cfg.Challenge, cfg.ClientKey, cfg.Commas, cfg.Scopes = ChallengeHex, "client_key", true, []string{"user.info", "video.list", "more"}
		cfg.Ask = url.Values{"access_type": {"offline"}, "state": {"mine"}, "redirect_uri": {"https://evil.example"}, "code_challenge": {"x"}}
		return cfg, nil
	}
	tok, err := (&SignIn{OpenBrowser: n.open}).Do(t.Context(), app, config)
	if err != nil {
		t.Fatal(err)
	}
	verifier := n.form.Get("code_verifier")
	sum := sha256.Sum256([]byte(verifier))
	want := map[string]string{
		"client_key": "probity", "client_id": "", "scope": "user.info,video.list,more", "access_type": "offline",
		"code_challenge": hex.EncodeToString(sum[:]), "code_challenge_method": "S256", "redirect_uri": app.RedirectURL,
	}
	for name, w := range want {
		if got := n.asked.Get(name); got != w {
			t.Errorf("asked with %s=%q, want %q", name, got, w)
		}
	}
	if !regexp.MustCompile(`^[A-Za-z0-9._~-]{43,128}$`).MatchString(verifier) {
		t.Errorf("verifier %q", verifier)
	}
	keys := func() string {
		return strings.Join([]string{n.form.Get("client_key"), n.form.Get("client_id"), n.form.Get("client_secret")}, " ")
	}
	if keys() != "probity  "+theSecret {
		t.Errorf("exchanged with %s", keys())
	}
	if !slices.Equal(app.Scopes, []string{"user.info", "video.list"}) || app.ClientKey != "client_key" || tok.TokenType != "Bearer" || tok.Extra("open_id") != "7" {
		t.Errorf("scopes %q, key %q, type %q, extra %v", app.Scopes, app.ClientKey, tok.TokenType, tok.Extra("open_id"))
	}
	expired := *tok
	expired.Expiry = time.Now().Add(-time.Hour)
	kept := 0
	c := Client(nil, cfg, *app, &expired, func(context.Context, *oauth2.Token) error { kept++; return nil })
	if _, err := c.Get(n.URL); err != nil || kept != 1 {
		t.Fatalf("error %v, %d kept", err, kept)
	}
	n.token = func(w http.ResponseWriter, r *http.Request) {}
	if err := Revoke(t.Context(), nil, *app, tok); err != nil || keys() != "probity  "+theSecret || n.form.Get("token") != theToken {
		t.Errorf("revoked with %s, error %v", keys(), err)
	}
}

func TestBasic(t *testing.T) {
	n := newNetwork(t)
	var id, secret string
	n.token = func(w http.ResponseWriter, r *http.Request) {
		id, secret, _ = r.BasicAuth()
		io.WriteString(w, goodToken)
	}
	_, err := (&SignIn{OpenBrowser: n.open}).Do(t.Context(), new(App), func(ctx context.Context, app *App) (*Config, error) {
		cfg, _ := n.config(ctx, app)
		cfg.Endpoint.AuthStyle = oauth2.AuthStyleInHeader
		return cfg, nil
	})
	if err != nil || id != "probity" || secret != theSecret || n.form.Has("client_secret") {
		t.Errorf("error %v, id %q, in the form too: %v", err, id, n.form.Has("client_secret"))
	}
}

func TestTokenAnswers(t *testing.T) {
	tests := []struct {
		name   string
		body   string
		scopes []string
		user   any
	}{
		{name: "says no scope", body: goodToken, scopes: []string{"read"}},
		{name: "spaces", body: `{"access_token":"T","token_type":"bearer","scope":"a b"}`, scopes: []string{"a", "b"}},
		{name: "commas", body: `{"access_token":"T","scope":"a, b,"}`, scopes: []string{"a", "b"}},
		{name: "list", body: `{"access_token":"T","token_type":"user","scope":["a","b"]}`, scopes: []string{"a", "b"}},
		{name: "empty scope", body: `{"access_token":"T","scope":""}`, scopes: []string{"read"}},
		{name: "wrong type of scope", body: `{"access_token":"T","scope":7}`, scopes: []string{"read"}},
		{name: "flat", body: `{"access_token":"T","user_id":17841405793187218,"permissions":["a","b"]}`, scopes: []string{"a", "b"}, user: "17841405793187218"},
		{name: "nested", body: `{"data":[{"access_token":"T","user_id":"17841405793187218","permissions":"a,b"}]}`, scopes: []string{"a", "b"}, user: "17841405793187218"},
		{name: "user as text", body: `{"access_token":"T","user_id":"x7"}`, scopes: []string{"read"}, user: "x7"},
		{name: "time as text", body: `{"access_token":"T","expires_in":"3600"}`, scopes: []string{"read"}},
		{name: "time of centuries", body: `{"access_token":"T","expires_in":99999999999}`, scopes: []string{"read"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n := newNetwork(t)
			n.token = status(200, tt.body)
			app := new(App)
			tok, err := (&SignIn{OpenBrowser: n.open}).Do(t.Context(), app, n.config)
			if err != nil {
				t.Fatal(err)
			}
			if tok.TokenType != "Bearer" || !slices.Equal(app.Scopes, tt.scopes) || tok.Extra("user_id") != tt.user {
				t.Errorf("type %q, scopes %q, user %v", tok.TokenType, app.Scopes, tok.Extra("user_id"))
			}
		})
	}
	for _, body := range []string{`{"data":[]}`, `{"data":[{"access_token":"a"},{"access_token":"b"}]}`, `{"data":{"access_token":"a"}}`, `[]`, `"x"`, `{"data":[{"access_token":""}]}`,
		`{"access_token":"a","token_type":"mac"}`, `{"access_token":"a","token_type":"DPOP"}`, `{"error":{"message":"` + theSecret + `","code":100},"access_token":"a"}`} {
		n := newNetwork(t)
		n.token = status(200, body)
		if _, err := n.signIn(t.Context()); !errors.Is(err, ErrExchange) || hint.Of(err) == "" {
			t.Errorf("%s: error %v", body, err)
		}
	}
}

// The words in which networks decline.
func TestAnswers(t *testing.T) {
	tests := []struct {
		query string
		is    error
		want  string
		code  string
	}{
		{query: "error=access_denied&error_code=200&error_description=Permissions+error&error_reason=user_denied", is: ErrDenied},
		{query: "error_reason=user_denied", is: ErrDenied},
		{query: "error=user_cancelled_login", is: ErrDenied},
		{query: "error=user_cancelled_authorize", is: ErrDenied},
		{query: "errCode=-2&error_type=x", is: ErrDenied},
		{query: "errCode=10007&error_message=no", want: `"10007: no"`},
		{query: "error_code=1349126&error_message=App+not+set+up", want: `"1349126: App not set up"`},
		{query: "error=invalid_scope", want: `"invalid_scope"`},
		{query: "code=abc%23_", code: "abc"},
		{query: "code=abc%23_%3D_", code: "abc"},
		{query: "code=a%2Bb*c%21", code: "a+b*c!"},
		{query: "code=%23_", is: ErrNoCode},
	}
	for _, tt := range tests {
		a, err := readAnswer(tt.query+"&state=st4te", expected{state: "st4te"})
		if err != nil {
			t.Errorf("%s: %v", tt.query, err)
			continue
		}
		if tt.code != "" {
			if a.err != nil || a.code != tt.code {
				t.Errorf("%s: code %q, error %v", tt.query, a.code, a.err)
			}
			continue
		}
		if a.err == nil || tt.is != nil && !errors.Is(a.err, tt.is) || !strings.Contains(a.err.Error(), tt.want) || hint.Of(a.err) == "" {
			t.Errorf("%s: error %v", tt.query, a.err)
		}
	}
}

func TestExtend(t *testing.T) {
	fails := errors.New("the network says no")
	long := &oauth2.Token{AccessToken: "long"}
	tests := []struct {
		name   string
		extend func(context.Context, *http.Client, *oauth2.Token) (*oauth2.Token, error)
		is     error
	}{
		{name: "longer", extend: func(_ context.Context, _ *http.Client, tok *oauth2.Token) (*oauth2.Token, error) {
			if tok.Extra("user_id") != "7" {
				t.Error("what came with the token is lost")
			}
			return long, nil
		}},
		{name: "fails", extend: func(context.Context, *http.Client, *oauth2.Token) (*oauth2.Token, error) { return nil, fails }, is: fails},
		{name: "fails with secrets", extend: func(ctx context.Context, c *http.Client, tok *oauth2.Token) (*oauth2.Token, error) {
			return nil, fmt.Errorf("%w for %s", fails, tok.AccessToken)
		}, is: errAnswer},
		{name: "fails with an address", extend: func(ctx context.Context, c *http.Client, tok *oauth2.Token) (*oauth2.Token, error) {
			_, err := c.Get("http://127.0.0.1:1/?access_token=" + tok.AccessToken)
			return nil, err
		}, is: ErrExchange},
		{name: "is led elsewhere", extend: func(ctx context.Context, c *http.Client, tok *oauth2.Token) (*oauth2.Token, error) {
			srv := httptest.NewServer(http.RedirectHandler("http://127.0.0.1:1/stolen", http.StatusFound))
			defer srv.Close()
			res, err := c.Get(srv.URL)
			if err != nil || res.StatusCode != http.StatusFound {
				t.Errorf("followed: %v", err)
			}
			return nil, fails
		}, is: fails},
		{name: "nothing", extend: func(context.Context, *http.Client, *oauth2.Token) (*oauth2.Token, error) { return nil, nil }, is: errAnswer},
		{name: "empty", extend: func(context.Context, *http.Client, *oauth2.Token) (*oauth2.Token, error) {
			return new(oauth2.Token), nil
		}, is: errAnswer},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n := newNetwork(t)
			n.token = status(200, `{"access_token":"`+theToken+`","user_id":7}`)
			tok, err := (&SignIn{OpenBrowser: n.open}).Do(t.Context(), new(App), func(ctx context.Context, app *App) (*Config, error) {
				cfg, _ := n.config(ctx, app)
				cfg.Extend = tt.extend
				return cfg, nil
			})
			if tt.is == nil {
				if err != nil || tok.AccessToken != "long" || tok.TokenType != "Bearer" {
					t.Errorf("token %v, error %v", tok != nil, err)
				}
				return
			}
			if !errors.Is(err, tt.is) || !errors.Is(err, ErrExchange) || hint.Of(err) == "" || tok != nil {
				t.Fatalf("error %v", err)
			}
			wantNoSecrets(t, "error", err.Error()+hint.Of(err))
		})
	}
}

func TestPasted(t *testing.T) {
	cfg := &Config{Config: oauth2.Config{Scopes: []string{"read"}}, ClientKey: "client_key", Bound: true}
	app := &App{Way: WayToken, Key: []byte("old")}
	tok, err := Pasted(t.Context(), nil, cfg, app, " \t"+theToken+"\n")
	if err != nil || tok.AccessToken != theToken || tok.TokenType != "Bearer" || app.Key != nil || app.ClientKey != "client_key" || !slices.Equal(app.Scopes, []string{"read"}) {
		t.Errorf("error %v, app with key: %v, scopes %q", err, app.Key != nil, app.Scopes)
	}
	cfg.Extend = func(_ context.Context, _ *http.Client, tok *oauth2.Token) (*oauth2.Token, error) {
		return &oauth2.Token{AccessToken: "long " + tok.AccessToken}, nil
	}
	if tok, err := Pasted(t.Context(), nil, cfg, app, theToken); err != nil || tok.AccessToken != "long "+theToken {
		t.Errorf("error %v", err)
	}
	for _, no := range []string{"", " \n", theToken + " " + theToken, `"` + theToken + `"`, theToken + "\x1b[2J", "Bearer " + theToken, theToken + "é", strings.Repeat("a", maxToken+1)} {
		_, err := Pasted(t.Context(), nil, cfg, app, no)
		if err == nil || hint.Of(err) == "" {
			t.Fatalf("taken: %q", no)
		}
		wantNoSecrets(t, "error", err.Error()+hint.Of(err))
	}
}

func FuzzStandard(f *testing.F) {
	for _, s := range []string{`{"data":[{"access_token":"a","user_id":7}]}`, `{"access_token":"a","user_id":-1.5e9}`, `{"user_id":"x"}`, `[]`, `{"data":7}`, `null`, ``} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		if got := standard(body); json.Valid(body) != json.Valid(got) {
			t.Fatalf("%q became %q", body, got)
		}
	})
}

func FuzzReadPasted(f *testing.F) {
	for _, s := range []string{"https://x?code=a&state=s", "abc", "https://x?redirect_uri=y&state=s", "?state=s&error=x", "x?code=a", "#", "?"} {
		f.Add(s, true)
		f.Add(s, false)
	}
	f.Fuzz(func(t *testing.T, line string, address bool) {
		a, err := readPasted(line, expected{state: "s"}, address)
		if err == nil && a.err == nil && a.code == "" {
			t.Fatal("neither a code nor an error")
		}
		if err == nil && address && !strings.Contains(line, "state=s") && !strings.Contains(line, "%") {
			t.Fatal("an answer of another sign-in counts")
		}
	})
}
