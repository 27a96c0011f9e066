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
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

func TestSignIn(t *testing.T) {
	for _, pkce := range []bool{false, true} {
		t.Run(fmt.Sprintf("pkce %v", pkce), func(t *testing.T) {
			n := newNetwork(t)
			n.pkce = pkce
			pages := make(chan string, 1)
			n.browser = func(back *url.URL, state string) {
				_, page := get(back, "code="+theCode+"&state="+state)
				pages <- page
			}
			app := new(App)
			s := &SignIn{OpenBrowser: n.open}
			tok, err := s.Do(t.Context(), app, n.config)
			if err != nil {
				t.Fatal(err)
			}
			if tok.AccessToken != theToken || tok.RefreshToken != theRefresh {
				t.Error("the token is not the one that the server gave")
			}
			if !strings.HasPrefix(app.RedirectURL, "http://127.0.0.1:") || !strings.HasSuffix(app.RedirectURL, "/callback") ||
				n.asked.Get("redirect_uri") != app.RedirectURL || n.form.Get("redirect_uri") != app.RedirectURL {
				t.Errorf("redirects differ: app %q, asked %q, token %q", app.RedirectURL, n.asked.Get("redirect_uri"), n.form.Get("redirect_uri"))
			}
			if len(n.asked.Get("state")) < 26 {
				t.Errorf("state %q is too short to be unguessable", n.asked.Get("state"))
			}
			sum := sha256.Sum256([]byte(n.form.Get("code_verifier")))
			challenge := base64.RawURLEncoding.EncodeToString(sum[:])
			switch {
			case pkce && (n.asked.Get("code_challenge_method") != "S256" || n.asked.Get("code_challenge") != challenge):
				t.Errorf("challenge %q does not fit the verifier", n.asked.Get("code_challenge"))
			case !pkce && (n.asked.Has("code_challenge") || n.form.Has("code_verifier")):
				t.Error("PKCE was sent to a server that did not ask for it")
			}
			page := <-pages
			if !strings.Contains(page, "Permission received") {
				t.Errorf("page does not say that it went well:\n%s", page)
			}
			wantNoSecrets(t, "page", page)
			if u, _ := url.Parse(app.RedirectURL); listening(u.Host) {
				t.Error("still listening after the sign-in")
			}
		})
	}
}

func listening(host string) bool {
	c, err := net.DialTimeout("tcp", host, time.Second)
	if err == nil {
		c.Close()
	}
	return err == nil
}

func TestStatesDiffer(t *testing.T) {
	n := newNetwork(t)
	seen := map[string]bool{}
	for range 5 {
		if _, err := n.signIn(t.Context()); err != nil {
			t.Fatal(err)
		}
		seen[n.asked.Get("state")] = true
	}
	if len(seen) != 5 {
		t.Errorf("%d different states in 5 sign-ins", len(seen))
	}
}

func TestSignInEnds(t *testing.T) {
	stopped, stop := context.WithCancel(t.Context())
	answer := func(query string) func(*url.URL, string) {
		return func(back *url.URL, state string) { get(back, query+"&state="+state) }
	}
	long := strings.Repeat("0123456789", 40)
	tests := []struct {
		name    string
		ctx     context.Context
		browser func(*url.URL, string)
		token   http.HandlerFunc
		is      error
		want    string // part of the error
		not     string
	}{
		{name: "denied", browser: answer("error=access_denied&error_description=The+owner+denied"), is: ErrDenied, not: "The owner"},
		{name: "no code", browser: answer("x=1"), is: ErrNoCode},
		{name: "server's own error", browser: answer("error=server_error&error_description=%3Cscript%3Ealert(1)%3C/script%3E%1b%5b2J%E2%80%AEevil%0aline"),
			want: "server_error: <script>alert(1)</script> [2J evil line", not: "\x1b"},
		{name: "long error", browser: answer("error=server_error&error_description=" + long), want: long[:160] + "...", not: long[:170]},
		{name: "state in the error", browser: func(back *url.URL, state string) {
			get(back, "error=oops&error_description="+state+"&state="+state)
		}, want: "oops: ..."},
		{name: "stopped", ctx: stopped, browser: func(*url.URL, string) { stop() }, is: context.Canceled},
		{name: "refused with the code in the text", token: status(400, `{"error":"invalid_grant","error_description":"`+theCode+` `+theSecret+`"}`),
			is: ErrExchange, want: "invalid_grant"},
		{name: "an error code of its own", token: status(400, `{"error":"`+theCode+`"}`), is: ErrExchange, not: "code-"},
		{name: "error page", token: status(500, "<h1>"+theSecret+"</h1>"), is: ErrExchange, want: "500"},
		{name: "error with status 200", token: status(200, `{"error":"invalid_grant","x":"`+theToken+`"}`), is: ErrExchange, want: "invalid_grant"},
		{name: "redirect to another host", token: func(w http.ResponseWriter, r *http.Request) {
			http.Redirect(w, r, "http://203.0.113.9/"+theCode, http.StatusTemporaryRedirect)
		}, is: ErrExchange, want: "307"},
		{name: "truncated, length known", token: func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Length", "500")
			io.WriteString(w, goodToken)
		}, is: io.ErrUnexpectedEOF},
		{name: "truncated, length unknown", token: raw("HTTP/1.0 200 OK\r\nContent-Type: application/json\r\n\r\n" + goodToken[:60]), is: ErrExchange, want: "cannot be understood"},
		{name: "truncated form", token: raw("HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\n\r\naccess_token=" + theToken[:8]), is: ErrExchange, want: "cannot be understood"},
		{name: "not HTTP", token: raw(theToken + "\r\n\r\n"), is: ErrExchange, want: "cannot be understood"},
		{name: "bad redirect", token: raw("HTTP/1.1 302 Found\r\nLocation: ://" + theCode + "\r\nContent-Length: 0\r\n\r\n"), is: ErrExchange},
		{name: "closed at once", token: raw(""), is: ErrExchange, want: "closed the connection"},
		{name: "endless", token: func(w http.ResponseWriter, r *http.Request) {
			for range 600 {
				io.WriteString(w, strings.Repeat(theToken, 100))
			}
		}, is: ErrExchange, want: "too long"},
		{name: "no token in it", token: status(200, `{"token_type":"Bearer"}`), is: ErrExchange},
		{name: "another kind of token", token: status(200, `{"access_token":"`+theToken+`","token_type":"DPoP"}`), is: ErrExchange, want: "kind"},
		{name: "wrong type in it", token: status(200, `{"access_token":"`+theToken+`","expires_in":"`+theRefresh+`"}`), is: ErrExchange},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n := newNetwork(t)
			n.token, n.browser = tt.token, tt.browser
			ctx := tt.ctx
			if ctx == nil {
				ctx = t.Context()
			}
			tok, err := n.signIn(ctx)
			if err == nil || tok != nil {
				t.Fatalf("signed in: token %v, error %v", tok != nil, err)
			}
			if tt.is != nil && !errors.Is(err, tt.is) {
				t.Errorf("error is %v, want %v", err, tt.is)
			}
			if !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %q does not say %q", err, tt.want)
			}
			if tt.not != "" && strings.Contains(err.Error(), tt.not) {
				t.Errorf("error %q holds %q", err, tt.not)
			}
			if hint.Of(err) == "" {
				t.Error("no hint")
			}
			wantNoSecrets(t, "error", err.Error())
			if got := n.tokens.Load(); got > 1 {
				t.Errorf("the code was sent %d times", got)
			}
			if strings.Contains(err.Error(), n.asked.Get("state")) {
				t.Error("the error holds the state")
			}
			if _, ok := errors.AsType[*oauth2.RetrieveError](err); ok {
				t.Error("the error leads to the server's answer")
			}
		})
	}
}

func TestTimeout(t *testing.T) {
	n := newNetwork(t)
	refused := make(chan int, 1)
	n.browser = func(back *url.URL, state string) {
		code, _ := get(back, "code=x&state=another")
		refused <- code
	}
	s := &SignIn{OpenBrowser: n.open, Timeout: 300 * time.Millisecond}
	_, err := s.Do(t.Context(), new(App), n.config)
	if !errors.Is(err, ErrTimeout) || hint.Of(err) == "" || !strings.Contains(err.Error(), "another sign-in: 1") {
		t.Errorf("error %v, hint %q", err, hint.Of(err))
	}
	if code := <-refused; code != http.StatusBadRequest {
		t.Errorf("a wrong state was answered %d", code)
	}
}

func TestSlowTokenServer(t *testing.T) {
	n := newNetwork(t)
	release := make(chan struct{})
	ctx, cancel := context.WithCancel(t.Context())
	n.token = func(w http.ResponseWriter, r *http.Request) { cancel(); <-release }
	_, err := n.signIn(ctx)
	close(release)
	if !errors.Is(err, context.Canceled) || !errors.Is(err, ErrExchange) {
		t.Errorf("error %v", err)
	}
}

// Many answers at once, of which one sign-in takes one.
func TestOneAnswerOnly(t *testing.T) {
	n := newNetwork(t)
	var mu sync.Mutex
	codes := map[int]int{}
	var all sync.WaitGroup
	n.browser = func(back *url.URL, state string) {
		for range 8 {
			all.Go(func() {
				code, _ := get(back, "code="+theCode+"&state="+state)
				mu.Lock()
				defer mu.Unlock()
				codes[code]++
			})
		}
	}
	if _, err := n.signIn(t.Context()); err != nil {
		t.Fatal(err)
	}
	all.Wait()
	if codes[http.StatusOK] != 1 {
		t.Errorf("%v", codes)
	}
}

// A sign-in that is not bound to a key keeps none of an earlier one.
func TestKeyOfEarlierSignIn(t *testing.T) {
	n := newNetwork(t)
	app := &App{Key: []byte("old"), ClientKey: "old"}
	if _, err := (&SignIn{OpenBrowser: n.open}).Do(t.Context(), app, n.config); err != nil || app.Key != nil || app.ClientKey != "" {
		t.Errorf("error %v, a key: %v, %q", err, app.Key != nil, app.ClientKey)
	}
}

// What stands between us and the server may say what to do about it.
func TestWordsOfTheWay(t *testing.T) {
	n := newNetwork(t)
	limit := hint.Wrap(errors.New("no more requests for now"), "come back at noon")
	s := &SignIn{OpenBrowser: n.open, HTTP: &http.Client{Transport: fails{limit}}}
	if _, err := s.Do(t.Context(), new(App), n.config); !errors.Is(err, ErrExchange) || !strings.Contains(err.Error(), "no more requests for now") {
		t.Errorf("error %v", err)
	}
}

type fails struct{ err error }

func (f fails) RoundTrip(*http.Request) (*http.Response, error) { return nil, f.err }

func TestRefusesUnencryptedPush(t *testing.T) {
	s := &SignIn{OpenBrowser: func(string) error { t.Error("opened"); return nil }}
	_, err := s.Do(t.Context(), new(App), func(context.Context, *App) (*Config, error) {
		return &Config{Pushed: "http://example.social/par", Config: oauth2.Config{Endpoint: oauth2.Endpoint{AuthURL: "https://example.social/a", TokenURL: "https://example.social/t"}}}, nil
	})
	if err == nil || !strings.Contains(err.Error(), "not https") {
		t.Errorf("error %v", err)
	}
}

func TestRefusesUnencryptedServer(t *testing.T) {
	s := &SignIn{OpenBrowser: func(string) error { t.Error("opened"); return nil }}
	for _, address := range []string{"http://example.social/authorize", "file:///etc/passwd", "javascript:alert(1)", "https://a:b@example.social/", "", ":"} {
		_, err := s.Do(t.Context(), new(App), func(context.Context, *App) (*Config, error) {
			return &Config{Config: oauth2.Config{Endpoint: oauth2.Endpoint{AuthURL: address, TokenURL: "https://example.social/token"}}}, nil
		})
		if err == nil || hint.Of(err) == "" {
			t.Errorf("%q: error %v", address, err)
		}
	}
}
