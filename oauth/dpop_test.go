package oauth

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

func TestBound(t *testing.T) {
	for name, set := range map[string]func(*bound){
		"nonces":           func(*bound) {},
		"nonces that turn": func(b *bound) { b.rotates = true },
		"our clock late":   func(b *bound) { b.skew = 3 * time.Hour },
		"our clock early":  func(b *bound) { b.skew = -40 * time.Second },
	} {
		t.Run(name, func(t *testing.T) {
			b := newBound(t)
			set(b)
			app := &App{Key: []byte("of an earlier sign-in")}
			tok, opened, err := b.signIn(t.Context(), app, "")
			if err != nil {
				t.Fatal(err)
			}
			if tok.TokenType != "DPoP" || !slices.Equal(app.Scopes, []string{"read", "more"}) {
				t.Errorf("type %q, scopes %q", tok.TokenType, app.Scopes)
			}
			if u, _ := url.Parse(opened); u.RawQuery != "client_id=probity&request_uri=urn%3Arequest%3A77" {
				t.Errorf("the browser carries %s", opened)
			}
			if b.pushed.Get("code_challenge_method") != "S256" || b.pushed.Get("dpop_jkt") != b.key || b.pushed.Get("response_type") != "code" {
				t.Errorf("pushed %v", b.pushed)
			}
			if b.asked["/par"] != 2 || b.asked["/token"] > 2 {
				t.Errorf("asked %v", b.asked)
			}
			var kept []string
			c := b.client(t, *app, tok, &kept)
			for range 2 {
				res, err := c.Post(b.URL+"/api?q=1#f", "text/plain", strings.NewReader("you"))
				wantBody(t, res, err, "hello you")
			}
			expired := *tok
			expired.Expiry = time.Now().Add(-time.Hour)
			c = b.client(t, *app, &expired, &kept)
			res, err := c.Get(b.URL + "/api")
			wantBody(t, res, err, "hello ")
			if len(kept) != 1 || kept[0] != b.good {
				t.Errorf("%d kept", len(kept))
			}
			last := &oauth2.Token{AccessToken: b.good, RefreshToken: b.refresh}
			if err := Revoke(t.Context(), nil, *app, last); err != nil || !slices.Equal(b.revoked, []string{b.refresh, b.good}) {
				t.Errorf("revoked %d, error %v", len(b.revoked), err)
			}
		})
	}
}

func TestBoundKeys(t *testing.T) {
	b := newBound(t)
	one, two := new(App), new(App)
	if _, _, err := b.signIn(t.Context(), one, ""); err != nil {
		t.Fatal(err)
	}
	tok, _, err := b.signIn(t.Context(), two, "")
	if err != nil {
		t.Fatal(err)
	}
	if string(one.Key) == string(two.Key) {
		t.Error("two sign-ins share a key")
	}
	tok.RefreshToken = ""
	var kept []string
	for name, key := range map[string][]byte{"another": one.Key, "damaged": two.Key[:40], "none": nil} {
		app := *two
		app.Key = key
		res, err := b.client(t, app, tok, &kept).Get(b.URL + "/api")
		switch {
		case name == "another": // the server's to refuse
			if err != nil || res.StatusCode != http.StatusUnauthorized {
				t.Errorf("another key: error %v", err)
			}
		case !errors.Is(err, ErrSignInAgain) || hint.Of(err) == "":
			t.Errorf("%s key: error %v", name, err)
		}
		if key != nil && name != "another" {
			if err := Revoke(t.Context(), nil, app, tok); err == nil || hint.Of(err) == "" {
				t.Errorf("%s key: revoked: %v", name, err)
			}
		}
	}
}

// A wrong proof is not a wrong token: nothing is renewed for it.
func TestProofRefused(t *testing.T) {
	b := newBound(t)
	app := new(App)
	tok, _, err := b.signIn(t.Context(), app, "")
	if err != nil {
		t.Fatal(err)
	}
	b.bend = func(w http.ResponseWriter, r *http.Request) bool {
		if r.URL.Path != "/api" {
			return false
		}
		w.Header().Set("WWW-Authenticate", `DPoP error="invalid_dpop_proof"`)
		w.WriteHeader(http.StatusUnauthorized)
		return true
	}
	var kept []string
	before := b.asked["/token"]
	_, err = b.client(t, *app, tok, &kept).Get(b.URL + "/api")
	if err == nil || errors.Is(err, ErrSignInAgain) || !strings.Contains(hint.Of(err), "clock") || b.asked["/api"] != 2 || b.asked["/token"] != before {
		t.Errorf("error %v, asked %v", err, b.asked)
	}
}

// The token runs out while the server turns its nonces, and many ask at once.
func TestBoundRenewsOnceForAll(t *testing.T) {
	b := newBound(t)
	b.rotates = false
	app := new(App)
	tok, _, err := b.signIn(t.Context(), app, "")
	if err != nil {
		t.Fatal(err)
	}
	b.good = "withdrawn"
	before := b.asked["/token"]
	var kept []string
	c := b.client(t, *app, tok, &kept)
	var all sync.WaitGroup
	for range 10 {
		all.Go(func() {
			res, err := c.Get(b.URL + "/api")
			if err != nil {
				t.Error(err)
				return
			}
			res.Body.Close()
		})
	}
	all.Wait()
	if n := b.asked["/token"] - before; len(kept) != 1 || n > 2 {
		t.Errorf("%d kept, %d asked", len(kept), n)
	}
}

func TestAnswerOfAnotherServer(t *testing.T) {
	b := newBound(t)
	for _, iss := range []string{"https://evil.example", b.URL + "/"} {
		_, _, err := b.signIn(t.Context(), new(App), iss)
		if !errors.Is(err, ErrTimeout) || !strings.Contains(err.Error(), "another sign-in: 1") {
			t.Errorf("%s: error %v", iss, err)
		}
	}
	for query, ok := range map[string]bool{
		"code=a&state=s&iss=https%3A%2F%2Fa": true, "code=a&state=s": false, "code=a&state=s&iss=": false,
		"code=a&state=s&iss=https%3A%2F%2Fa&iss=https%3A%2F%2Fb": false, "error=access_denied&state=s": false,
	} {
		if _, err := readAnswer(query, expected{"s", "https://a"}); (err == nil) != ok {
			t.Errorf("%s: %v", query, err)
		}
	}
	if _, err := readAnswer("code=a&state=s&iss=x", expected{state: "s"}); err != nil {
		t.Errorf("a server that names itself unasked: %v", err)
	}
}

func TestBoundRefused(t *testing.T) {
	var stolen atomic.Int32
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { stolen.Add(1) }))
	defer other.Close()
	leads := func(path string) func(w http.ResponseWriter, r *http.Request) bool {
		return func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == path {
				http.Redirect(w, r, other.URL, http.StatusTemporaryRedirect)
			}
			return r.URL.Path == path
		}
	}
	answers := func(path string, code int, body string) func(w http.ResponseWriter, r *http.Request) bool {
		return func(w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == path {
				w.WriteHeader(code)
				io.WriteString(w, body)
			}
			return r.URL.Path == path
		}
	}
	for name, tt := range map[string]struct {
		kind string
		bend func(w http.ResponseWriter, r *http.Request) bool
		want string
	}{
		"a token that is not bound":    {kind: "Bearer", want: "not bound"},
		"a token of no kind":           {kind: "none", want: "not bound"},
		"push refused":                 {bend: answers("/par", 400, `{"error":"invalid_request","error_description":"`+theSecret+`"}`), want: "invalid_request"},
		"push refused in its own word": {bend: answers("/par", 403, `{"error":"`+theSecret+`"}`), want: "403"},
		"push without an address":      {bend: answers("/par", 201, `{}`), want: "understood"},
		"push cut off":                 {bend: answers("/par", 201, `{"request_uri":"urn:`), want: "understood"},
		"push led elsewhere":           {bend: leads("/par"), want: "307"},
		"exchange led elsewhere":       {bend: leads("/token"), want: "307"},
		"nonces without end":           {bend: answers("/par", 400, `{"error":"use_dpop_nonce"}`), want: "use_dpop_nonce"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBound(t)
			b.bend = tt.bend
			if tt.kind != "" {
				b.kind = tt.kind
			}
			_, _, err := b.signIn(t.Context(), new(App), "")
			if err == nil || !strings.Contains(err.Error(), tt.want) || hint.Of(err) == "" {
				t.Fatalf("error %v, hint %q", err, hint.Of(err))
			}
			wantNoSecrets(t, "error", err.Error())
			if b.asked["/par"] > 2 || b.asked["/token"] > 2 {
				t.Errorf("asked %v", b.asked)
			}
		})
	}
	b := newBound(t)
	app := new(App)
	tok, _, err := b.signIn(t.Context(), app, "")
	if err != nil {
		t.Fatal(err)
	}
	var kept []string
	b.bend = leads("/api")
	if _, err := b.client(t, *app, tok, &kept).Get(b.URL + "/api"); err == nil || hint.Of(err) == "" {
		t.Errorf("followed to another host: %v", err)
	}
	b.bend = leads("/token")
	expired := *tok
	expired.Expiry = time.Now().Add(-time.Hour)
	if _, err := b.client(t, *app, &expired, &kept).Get(b.URL + "/api"); err == nil || errors.Is(err, ErrSignInAgain) {
		t.Errorf("a renewal that leads elsewhere: %v", err)
	}
	b.bend, b.kind = nil, "Bearer"
	if _, err := b.client(t, *app, &expired, &kept).Get(b.URL + "/api"); !errors.Is(err, ErrSignInAgain) || len(kept) != 0 {
		t.Errorf("a renewal that is not bound: %v", err)
	}
	if stolen.Load() != 0 {
		t.Error("the other host was asked")
	}
}

// What a cache kept tells the time at which it was kept.
func TestClockOfACache(t *testing.T) {
	key, err := newKey()
	if err != nil {
		t.Fatal(err)
	}
	p, err := newProver(key)
	if err != nil {
		t.Fatal(err)
	}
	u := &url.URL{Scheme: "https", Host: "example.social"}
	date := time.Now().Add(-time.Hour).UTC().Format(http.TimeFormat)
	p.listen(u, &http.Response{Header: http.Header{"Date": {date}, "Age": {"3600"}, "Dpop-Nonce": {strings.Repeat("n", maxNonce+1)}}})
	if h := p.heard[origin(u)]; h.ahead != 0 || h.nonce != "" {
		t.Errorf("heard a clock that is %v ahead, and a nonce of %d bytes", h.ahead, len(h.nonce))
	}
	p.listen(u, &http.Response{Header: http.Header{"Date": {date}}})
	if h := p.heard[origin(u)]; h.ahead > -59*time.Minute {
		t.Errorf("heard a clock that is %v ahead", h.ahead)
	}
}

// A server that cannot check proofs now says nothing against the sign-in.
func TestRenewalThatMayPass(t *testing.T) {
	for code, again := range map[string]bool{"invalid_dpop_proof": false, "temporarily_unavailable": false, "slow_down": false, "invalid_grant": true, "unauthorized_client": true} {
		s := newService(t)
		s.token = status(400, `{"error":"`+code+`"}`)
		if _, err := s.client(expired()).Get(s.URL + "/api"); err == nil || errors.Is(err, ErrSignInAgain) != again {
			t.Errorf("%s: error %v", code, err)
		}
	}
}

func TestOrigin(t *testing.T) {
	for in, want := range map[string]string{
		"https://EXAMPLE.social:443/x": "https://example.social", "http://127.0.0.1:80": "http://127.0.0.1",
		"https://example.social:8443/": "https://example.social:8443", "https://[::1]:443": "https://[::1]",
	} {
		u, _ := url.Parse(in)
		if got := origin(u); got != want {
			t.Errorf("%s: %s", in, got)
		}
	}
}
