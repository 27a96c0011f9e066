package oauth

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/hint"
)

// TestStrayRequests sends what must not count while a sign-in waits, and then
// the real answer, which must.
func TestStrayRequests(t *testing.T) {
	tests := []struct {
		name   string
		method string
		path   string
		query  string // STATE stands for the real one
		host   string
		want   int
	}{
		{name: "wrong state", query: "code=evil&state=wrong", want: 400},
		{name: "no state", query: "code=evil", want: 400},
		{name: "empty state", query: "code=evil&state=", want: 400},
		{name: "nothing", want: 400},
		{name: "denial with a wrong state", query: "error=access_denied&state=wrong", want: 400},
		{name: "state twice", query: "code=evil&state=STATE&state=wrong", want: 400},
		{name: "code twice", query: "code=evil&code=good&state=STATE", want: 400},
		{name: "state with more", query: "code=evil&state=STATEx", want: 400},
		{name: "bad escape", query: "code=%zz&state=STATE", want: 400},
		{name: "name that points here", query: "code=evil&state=STATE", host: "evil.example", want: 421},
		{name: "name with the port", query: "code=evil&state=STATE", host: "localhost:PORT", want: 421},
		{name: "address without the port", query: "code=evil&state=STATE", host: "127.0.0.1", want: 421},
		{name: "other path", path: "/", query: "code=evil&state=STATE", want: 404},
		{name: "path below", path: "/callback/", query: "code=evil&state=STATE", want: 404},
		{name: "path in disguise", path: "/%63allback", query: "code=evil&state=STATE", want: 404},
		{name: "icon", path: "/favicon.ico", want: 404},
		{name: "posted", method: http.MethodPost, query: "code=evil&state=STATE", want: 405},
		{name: "head", method: http.MethodHead, query: "code=evil&state=STATE", want: 405},
		{name: "options", method: http.MethodOptions, query: "code=evil&state=STATE", want: 405},
	}
	n := newNetwork(t)
	n.browser = func(back *url.URL, state string) {
		defer get(back, "code="+theCode+"&state="+state)
		for _, tt := range tests {
			method, path := tt.method, tt.path
			if method == "" {
				method = http.MethodGet
			}
			if path == "" {
				path = "/callback"
			}
			r, err := http.NewRequest(method, "http://"+back.Host+path+"?"+strings.ReplaceAll(tt.query, "STATE", state), nil)
			if err != nil {
				t.Error(err)
				return
			}
			r.Host = strings.ReplaceAll(tt.host, "PORT", back.Port())
			res, err := http.DefaultClient.Do(r)
			if err != nil {
				t.Errorf("%s: %v", tt.name, err)
				continue
			}
			body, _ := io.ReadAll(res.Body)
			res.Body.Close()
			if res.StatusCode != tt.want {
				t.Errorf("%s: status %d, want %d", tt.name, res.StatusCode, tt.want)
			}
			if strings.Contains(string(body), state) || strings.Contains(string(body), "evil") {
				t.Errorf("%s: the page repeats the request", tt.name)
			}
			checkHeaders(t, res.Header, string(body), tt.method != http.MethodHead)
		}
	}
	tok, err := n.signIn(t.Context())
	if err != nil || tok.AccessToken != theToken {
		t.Fatal("the real answer did not count:", err)
	}
	if n.form.Get("code") != theCode {
		t.Errorf("code %q was exchanged", n.form.Get("code"))
	}
}

func checkHeaders(t *testing.T, h http.Header, page string, body bool) {
	t.Helper()
	for name, want := range map[string]string{
		"Cache-Control": "no-store", "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff",
		"Content-Type": "text/html; charset=utf-8", "Access-Control-Allow-Origin": "",
	} {
		if got := h.Get(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
	policy := h.Get("Content-Security-Policy")
	for _, want := range []string{"default-src 'none'", "frame-ancestors 'none'", "form-action 'none'", "base-uri 'none'"} {
		if !strings.Contains(policy, want) {
			t.Errorf("policy %q lacks %s", policy, want)
		}
	}
	if !body {
		return
	}
	_, rest, _ := strings.Cut(page, "<style>")
	style, _, ok := strings.Cut(rest, "</style>")
	sum := sha256.Sum256([]byte(style))
	if !ok || !strings.Contains(policy, "style-src 'sha256-"+base64.StdEncoding.EncodeToString(sum[:])+"'") {
		t.Errorf("the policy forbids the page's own style: %s", policy)
	}
	for _, not := range []string{"<script", "http://", "https://", "src=", "href=", "url("} {
		if strings.Contains(page, not) {
			t.Errorf("page holds %s", not)
		}
	}
}

func TestFailurePage(t *testing.T) {
	n := newNetwork(t)
	pages := make(chan string, 1)
	n.browser = func(back *url.URL, state string) {
		_, page := get(back, url.Values{"error": {"<b>x"}, "error_description": {`</p><script>alert(1)</script><img src=x onerror=alert(2)>"'`}, "state": {state}}.Encode())
		pages <- page
	}
	if _, err := n.signIn(t.Context()); err == nil {
		t.Fatal("signed in")
	}
	page := <-pages
	if !strings.Contains(page, "Not signed in") || !strings.Contains(page, "&lt;script&gt;") || !strings.Contains(page, "What to do") {
		t.Errorf("page:\n%s", page)
	}
	for _, not := range []string{"<script", "<img", "<b>"} {
		if strings.Contains(page, not) {
			t.Errorf("the page took %s from the server", not)
		}
	}
}

// The page waits for the token, and says so if there is none.
func TestPageTellsHowItEnded(t *testing.T) {
	n := newNetwork(t)
	n.token = status(400, `{"error":"invalid_grant","error_description":"`+theCode+`"}`)
	pages := make(chan string, 1)
	n.browser = func(back *url.URL, state string) {
		_, page := get(back, "code="+theCode+"&state="+state)
		pages <- page
	}
	if _, err := n.signIn(t.Context()); err == nil {
		t.Fatal("signed in")
	}
	page := <-pages
	if !strings.Contains(page, "Not signed in") || !strings.Contains(page, "invalid_grant") {
		t.Errorf("page:\n%s", page)
	}
	wantNoSecrets(t, "page", page)
}

func TestFixedRedirect(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	fixed := "http://" + l.Addr().String() + "/back"
	// While something else holds the port, the error says which.
	n := newNetwork(t)
	s := &SignIn{OpenBrowser: n.open, Timeout: 10 * time.Second}
	_, port, _ := net.SplitHostPort(l.Addr().String())
	if _, err := s.Do(t.Context(), &App{RedirectURL: fixed}, n.config); err == nil || !strings.Contains(hint.Of(err), port) {
		t.Errorf("error %v, hint %q", err, hint.Of(err))
	}
	l.Close()
	for name, app := range map[string]*App{"in app": {RedirectURL: fixed}, "from config": {}} {
		_, err := s.Do(t.Context(), app, func(ctx context.Context, a *App) (*Config, error) {
			cfg, err := n.config(ctx, a)
			cfg.RedirectURL = fixed
			return cfg, err
		})
		if err != nil {
			t.Fatal(name, err)
		}
		if app.RedirectURL != fixed || n.form.Get("redirect_uri") != fixed {
			t.Errorf("%s: redirect %q, sent %q", name, app.RedirectURL, n.form.Get("redirect_uri"))
		}
	}
}

func TestRefusesForeignRedirect(t *testing.T) {
	for _, redirect := range []string{
		"https://u:p@example.org/callback", "https:///callback", "http://example.org/callback", "http://0.0.0.0:8080/callback", "http://192.0.2.1:80/callback", "http://127.0.0.1/callback",
		"http://127.0.0.1:0", "http://127.0.0.1:0/callback?x=1", "http://evil@127.0.0.1:0/callback", ":", "urn:x",
	} {
		_, err := new(SignIn).Do(t.Context(), &App{RedirectURL: redirect}, func(context.Context, *App) (*Config, error) {
			t.Errorf("%q: the app was registered with it", redirect)
			return nil, errors.New("registered")
		})
		if err == nil || hint.Of(err) == "" {
			t.Errorf("%q: error %v", redirect, err)
		}
	}
}

// What a network says of its own failures reaches the owner whole, but for secrets.
func TestConfigFailsAloud(t *testing.T) {
	ask := func(address string) error {
		_, err := http.Get(address)
		return hint.Wrap(fmt.Errorf("cannot register: %w", err), "try again")
	}
	for _, address := range []string{"http://127.0.0.1:1/apps", "http://127.0.0.1:1/apps?secret=" + theSecret} {
		_, err := new(SignIn).Do(t.Context(), new(App), func(_ context.Context, app *App) (*Config, error) {
			app.ClientSecret = theSecret
			return nil, ask(address)
		})
		if err == nil || !strings.HasSuffix(address, theSecret) && (!strings.Contains(err.Error(), "cannot register") || hint.Of(err) != "try again") {
			t.Errorf("error %v, hint %q", err, hint.Of(err))
		}
		wantNoSecrets(t, "error", err.Error())
	}
}

func TestConfigFails(t *testing.T) {
	fails := errors.New("cannot register")
	app := new(App)
	_, err := new(SignIn).Do(t.Context(), app, func(context.Context, *App) (*Config, error) { return nil, fails })
	if !errors.Is(err, fails) {
		t.Error(err)
	}
	if u, _ := url.Parse(app.RedirectURL); listening(u.Host) {
		t.Error("still listening")
	}
}

func FuzzReadAnswer(f *testing.F) {
	for _, q := range []string{"code=a&state=s", "error=access_denied&state=s", "state=s", "code=a&code=b&state=s", "%zz", "error=x&error_description=%1b[2J&state=s"} {
		f.Add(q)
	}
	f.Fuzz(func(t *testing.T, query string) {
		a, err := readAnswer(query, expected{state: "s"})
		q, bad := url.ParseQuery(query)
		if err == nil && (bad != nil || q.Get("state") != "s") {
			t.Fatal("an answer of another sign-in counts")
		}
		if err == nil && a.err == nil && a.code == "" {
			t.Fatal("neither a code nor an error")
		}
		if a.err != nil {
			for _, r := range a.err.Error() {
				if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 || r >= 0x202a && r <= 0x202e {
					t.Fatalf("%q reaches the terminal", r)
				}
			}
			writeOutcome(httptest.NewRecorder(), a.err)
		}
	})
}
