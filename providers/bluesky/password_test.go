package bluesky

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// jwt is a token as servers make them for passwords.
func jwt(scope string, ends time.Time) string {
	part := func(v any) string {
		b, _ := json.Marshal(v)
		return base64.RawURLEncoding.EncodeToString(b)
	}
	return part(m{"typ": "at+jwt"}) + "." + part(m{"scope": scope, "sub": moira, "exp": ends.Unix()}) + ".signed"
}

const right = "abcd-efgh-ijkl-mnop"

var ends = time.Date(2026, 5, 4, 12, 0, 0, 0, time.UTC)

// sessions is a server that knows one app password; scope is that of its tokens.
func sessions(t *testing.T, scope string, asked *[]string) map[string]fixed {
	give := func(w http.ResponseWriter, n int) {
		_ = json.NewEncoder(w).Encode(m{"did": moira, "handle": handle, "accessJwt": jwt(scope, ends), "refreshJwt": fmt.Sprint("refresh", n), "active": true})
	}
	refuse := func(w http.ResponseWriter, status int, name string) {
		w.WriteHeader(status)
		fmt.Fprintf(w, `{"error":%q,"message":"a message with %s"}`, name, right)
	}
	w := world()
	w[host]["/xrpc/com.atproto.server.createSession"] = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var in struct{ Identifier, Password string }
		_ = json.NewDecoder(r.Body).Decode(&in)
		*asked = append(*asked, r.Method+" create "+in.Identifier)
		switch {
		case in.Password == "needs a code":
			refuse(w, 401, "AuthFactorTokenRequired")
		case in.Password == "often":
			refuse(w, 429, "RateLimitExceeded")
		case in.Password == "broken":
			w.WriteHeader(502)
		case in.Password != right || in.Identifier != handle && in.Identifier != moira && in.Identifier != "moira@example.org":
			refuse(w, 401, "AuthenticationRequired")
		default:
			give(w, 1)
		}
	})
	w[host]["/xrpc/com.atproto.server.refreshSession"] = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		*asked = append(*asked, r.Method+" refresh "+string(body))
		switch r.Header.Get("Authorization") {
		case "Bearer refresh1":
			give(w, 2)
		case "Bearer busy":
			w.WriteHeader(503)
		case "Bearer taken down":
			refuse(w, 401, "AccountTakedown")
		default:
			refuse(w, 400, "ExpiredToken")
		}
	})
	w[host]["/xrpc/com.atproto.server.deleteSession"] = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch token := r.Header.Get("Authorization"); token {
		case "Bearer ended":
			refuse(w, 400, "ExpiredToken")
		case "Bearer busy":
			refuse(w, 502, "InternalServerError")
		default:
			*asked = append(*asked, r.Method+" delete "+token)
		}
	})
	return w
}

func TestPassword(t *testing.T) {
	for _, c := range []struct{ server, user string }{{"", handle}, {"", "@" + handle}, {"", moira}, {handle, handle}, {host, handle}, {host, "moira@example.org"}, {handle, ""}} {
		var asked []string
		client := clientOf(t, sessions(t, scopePassword, &asked))
		app := &oauth.App{Server: c.server}
		p := offline(nil)
		tok, err := p.Password(t.Context(), client, app, c.user, " "+right+"\n")
		if err != nil {
			t.Errorf("%+v: %v", c, err)
			continue
		}
		if tok.TokenType != "Bearer" || tok.RefreshToken != "refresh1" || !tok.Expiry.Equal(ends) || tok.Extra("sub") != moira {
			t.Errorf("%+v: %+v", c, tok)
		}
		if app.Server != host || app.Way != oauth.WayPassword || len(app.Scopes) != 1 || app.Scopes[0] != scopePassword || app.RevokeURL != "" {
			t.Errorf("%+v: %+v", c, app)
		}
		cfg, err := p.Config(t.Context(), nil, app)
		if err != nil || cfg.Bound || cfg.Pushed != "" {
			t.Fatalf("%v %+v", err, cfg)
		}
		again, err := cfg.Refresh(t.Context(), client, tok)
		if err != nil || again.RefreshToken != "refresh2" || !again.Expiry.Equal(ends) || asked[len(asked)-1] != "POST refresh " {
			t.Errorf("%+v: %v %+v %v", c, err, again, asked)
		}
		if _, err = cfg.Refresh(t.Context(), client, again); !errors.Is(err, oauth.ErrSignInAgain) || hint.Of(err) == "" {
			t.Errorf("a session that has ended: %v", err)
		}
		if _, err = cfg.Refresh(t.Context(), client, &oauth2.Token{RefreshToken: "busy"}); err == nil || errors.Is(err, oauth.ErrSignInAgain) {
			t.Errorf("a server that is busy: %v", err)
		}
		if _, err = cfg.Refresh(t.Context(), client, &oauth2.Token{RefreshToken: "taken down"}); !errors.Is(err, errTakenDown) {
			t.Errorf("an account that was taken down: %v", err)
		}
	}
}

func TestPasswordRefused(t *testing.T) {
	for password, word := range map[string]string{"wrong": "not right", "needs a code": "e-mail", "often": "too many", "broken": "502"} {
		var asked []string
		app := &oauth.App{}
		_, err := offline(nil).Password(t.Context(), clientOf(t, sessions(t, scopePassword, &asked)), app, handle, password)
		if err == nil || !strings.Contains(err.Error(), word) || hint.Of(err) == "" || strings.Contains(err.Error()+hint.Of(err), right) || app.Way != oauth.WayCode {
			t.Errorf("%s: %v (%s)", password, err, hint.Of(err))
		}
	}
	var asked []string
	_, err := offline(nil).Password(t.Context(), clientOf(t, sessions(t, scopeAccount, &asked)), &oauth.App{}, handle, right)
	if err == nil || hint.Of(err) != appPasswordHint || asked[len(asked)-1] != "POST delete Bearer refresh1" {
		t.Errorf("the account's own password: %v %v", err, asked)
	}
	w := sessions(t, scopePassword, &asked)
	w["zoe.example.org"] = fixed{"/.well-known/atproto-did": zoe}
	w["plc.directory"]["/"+zoe] = document(zoe, "zoe.example.org", "https://"+host)
	asked = nil
	if _, err := offline(nil).Password(t.Context(), clientOf(t, w), &oauth.App{Server: "zoe.example.org"}, handle, right); err == nil || asked[len(asked)-1] != "POST delete Bearer refresh1" {
		t.Errorf("another account than was named was signed in: %v %v", err, asked)
	}
	w[entryway] = w[host] // which signs in, and knows nobody's server
	delete(w["plc.directory"], "/"+moira)
	asked = nil
	if _, err := offline(nil).Password(t.Context(), clientOf(t, w), &oauth.App{Server: entryway}, handle, right); err == nil || asked[len(asked)-1] != "POST delete Bearer refresh1" {
		t.Errorf("an account without a server was signed in: %v %v", err, asked)
	}
}

// A session that is left is ended by the token that could renew it.
func TestLeave(t *testing.T) {
	var asked []string
	client := clientOf(t, sessions(t, scopePassword, &asked))
	app := oauth.App{Server: host, Way: oauth.WayPassword}
	p := offline(nil)
	if err := p.Leave(t.Context(), client, app, &oauth2.Token{AccessToken: "a", RefreshToken: "refresh1"}); err != nil || len(asked) != 1 || asked[0] != "POST delete Bearer refresh1" {
		t.Errorf("%v %v", err, asked)
	}
	if err := p.Leave(t.Context(), client, app, &oauth2.Token{RefreshToken: "ended"}); err != nil {
		t.Errorf("a session that has ended already: %v", err)
	}
	err := p.Leave(t.Context(), client, app, &oauth2.Token{RefreshToken: "busy"})
	if err == nil || hint.Of(err) == "" || strings.Contains(err.Error(), "busy") {
		t.Errorf("a server that is busy: %v (%s)", err, hint.Of(err))
	}
	if err := p.Leave(t.Context(), client, oauth.App{Server: "gone.example.org"}, &oauth2.Token{RefreshToken: "refresh1"}); err == nil || hint.Of(err) == "" {
		t.Errorf("a server that is gone: %v", err)
	}
}

// TestSkewedClock: how long a session lives is told by what its token says of its
// beginning and end, not by this machine's idea of the time.
func TestSkewedClock(t *testing.T) {
	claims := func(made, ends int64) session {
		body := base64.RawURLEncoding.EncodeToString(fmt.Appendf(nil, `{"iat":%d,"exp":%d}`, made, ends))
		return session{Access: "e30." + body + ".signed"}
	}
	const hours = 3600
	past := time.Now().Add(-48 * time.Hour).Unix() // the server's clock, or ours, is two days off
	for name, tt := range map[string]struct {
		s    session
		want time.Duration
	}{
		"two hours":    {claims(past, past+2*hours), 2 * time.Hour},
		"no beginning": {claims(0, past), -48 * time.Hour},
	} {
		tok, _ := tt.s.token()
		if left := time.Until(tok.Expiry); (left - tt.want).Abs() > time.Minute {
			t.Errorf("%s: ends in %v, want %v", name, left, tt.want)
		}
	}
}
