package oauth_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
)

// spy passes requests on, after a look or a change, and remembers codes and tokens.
type spy struct {
	change func(url.Values)
	forms  []url.Values
}

func (s *spy) RoundTrip(r *http.Request) (*http.Response, error) {
	b, err := io.ReadAll(r.Body)
	if err != nil {
		return nil, err
	}
	form, err := url.ParseQuery(string(b))
	if err != nil {
		return nil, err
	}
	if s.change != nil {
		s.change(form)
	}
	s.forms = append(s.forms, form)
	r = r.Clone(r.Context())
	body := form.Encode()
	r.Body, r.ContentLength = io.NopCloser(strings.NewReader(body)), int64(len(body))
	return http.DefaultTransport.RoundTrip(r)
}

// signIn signs in as p would, through a spy.
func signIn(ctx context.Context, s *server, p *person, sp *spy) (*oauth.App, *oauth2.Token, error) {
	app := new(oauth.App)
	in := &oauth.SignIn{OpenBrowser: p.open, Timeout: 20 * time.Second, HTTP: &http.Client{Transport: &pace.Transport{Base: sp}}}
	tok, err := in.Do(ctx, app, s.register)
	return app, tok, err
}

// wantQuiet fails if err holds anything that was sent as a secret.
func wantQuiet(t *testing.T, err error, sp *spy, more ...string) {
	t.Helper()
	if err == nil {
		t.Fatal("no error")
	}
	if hint.Of(err) == "" {
		t.Errorf("error %q has no hint", err)
	}
	for _, f := range sp.forms {
		more = append(more, f.Get("code"), f.Get("code_verifier"), f.Get("client_secret"), f.Get("refresh_token"))
	}
	for _, secret := range more {
		if secret != "" && strings.Contains(err.Error(), secret) {
			t.Errorf("error %q holds a secret", err)
		}
	}
}

func TestSignIn(t *testing.T) {
	for _, public := range []bool{false, true} {
		s, p, sp := newServer(t, public), newPerson(t, "allow"), new(spy)
		app, tok, err := signIn(t.Context(), s, p, sp)
		if err != nil {
			t.Fatalf("public %v: %v", public, err)
		}
		if page := <-p.page; !strings.Contains(page, "Permission received") {
			t.Errorf("the person saw:\n%s", page)
		}
		if sp.forms[0].Get("code_verifier") == "" {
			t.Error("PKCE was not used, though the server checks it")
		}
		res, err := oauth.Client(nil, s.oauthConfig(app), *app, tok, nil).Get(s.URL + "/api/me")
		if err != nil {
			t.Fatal(err)
		}
		defer res.Body.Close()
		if b, _ := io.ReadAll(res.Body); string(b) != userName {
			t.Errorf("the token is of %q", b)
		}
	}
}

func (s *server) oauthConfig(app *oauth.App) *oauth.Config {
	return &oauth.Config{Config: oauth2.Config{ClientID: app.ClientID, ClientSecret: app.ClientSecret, Endpoint: oauth2.Endpoint{TokenURL: s.URL + "/token"}}}
}

func TestDenied(t *testing.T) {
	s, p, sp := newServer(t, false), newPerson(t, "deny"), new(spy)
	_, _, err := signIn(t.Context(), s, p, sp)
	if !errors.Is(err, oauth.ErrDenied) {
		t.Errorf("error %v", err)
	}
	wantQuiet(t, err, sp)
	if page := <-p.page; !strings.Contains(page, "Not signed in") {
		t.Errorf("the person saw:\n%s", page)
	}
	if s.asked("/token") != 0 {
		t.Error("a token was asked for")
	}
}

// A stranger's answer is refused, and the owner's counts.
func TestWrongState(t *testing.T) {
	s, p, sp := newServer(t, false), newPerson(t, "allow"), new(spy)
	p.arrives = func(to *url.URL, open func(*url.URL) (int, string)) {
		forged := *to
		q := forged.Query()
		q.Set("state", strings.Repeat("A", 26))
		forged.RawQuery = q.Encode()
		if status, _ := open(&forged); status != http.StatusBadRequest {
			t.Errorf("a forged answer got %d", status)
		}
		open(to)
	}
	if _, _, err := signIn(t.Context(), s, p, sp); err != nil {
		t.Fatal(err)
	}
	if s.asked("/token") != 1 {
		t.Errorf("%d tokens were asked for", s.asked("/token"))
	}
}

// The code of another sign-in, even with the right state, is worth nothing.
func TestInjectedCode(t *testing.T) {
	s, sp := newServer(t, false), new(spy)
	var stolen string
	victim := newPerson(t, "allow")
	victim.arrives = func(to *url.URL, open func(*url.URL) (int, string)) {
		stolen = to.Query().Get("code")
		q := url.Values{"error": {"access_denied"}, "state": {to.Query().Get("state")}}
		to.RawQuery = q.Encode()
		open(to)
	}
	app := new(oauth.App)
	if _, err := (&oauth.SignIn{OpenBrowser: victim.open}).Do(t.Context(), app, s.register); !errors.Is(err, oauth.ErrDenied) {
		t.Fatal(err)
	}
	thief := newPerson(t, "allow")
	thief.arrives = func(to *url.URL, open func(*url.URL) (int, string)) {
		q := to.Query()
		q.Set("code", stolen)
		to.RawQuery = q.Encode()
		open(to)
	}
	_, _, err := signIn(t.Context(), s, thief, sp)
	if !errors.Is(err, oauth.ErrExchange) || stolen == "" {
		t.Errorf("error %v", err)
	}
	wantQuiet(t, err, sp, stolen)
}

func TestWrongVerifier(t *testing.T) {
	s, p := newServer(t, false), newPerson(t, "allow")
	sp := &spy{change: func(f url.Values) { f.Set("code_verifier", oauth2.GenerateVerifier()) }}
	_, _, err := signIn(t.Context(), s, p, sp)
	if !errors.Is(err, oauth.ErrExchange) || !strings.Contains(err.Error(), "invalid_grant") {
		t.Errorf("error %v", err)
	}
	wantQuiet(t, err, sp)
	if page := <-p.page; !strings.Contains(page, "Not signed in") {
		t.Errorf("the person saw:\n%s", page)
	}
}

func TestWrongSecret(t *testing.T) {
	s, p := newServer(t, false), newPerson(t, "allow")
	sp := &spy{change: func(f url.Values) { f.Set("client_secret", "guess-77") }}
	_, _, err := signIn(t.Context(), s, p, sp)
	if !errors.Is(err, oauth.ErrExchange) || !strings.Contains(err.Error(), "invalid_client") {
		t.Errorf("error %v", err)
	}
	wantQuiet(t, err, sp)
}

// Whoever sends the code again gets nothing and ends the grant, which the owner
// is told as the need to sign in again.
func TestCodeUsedTwice(t *testing.T) {
	s, p, sp := newServer(t, false), newPerson(t, "allow"), new(spy)
	app, tok, err := signIn(t.Context(), s, p, sp)
	if err != nil {
		t.Fatal(err)
	}
	if status := s.post(t, "/token", url.Values{"grant_type": {"authorization_code"}, "code": {sp.forms[0].Get("code")},
		"redirect_uri": {app.RedirectURL}, "code_verifier": {sp.forms[0].Get("code_verifier")}}); status != http.StatusBadRequest {
		t.Fatalf("the code was taken twice: %d", status)
	}
	_, err = oauth.Client(nil, s.oauthConfig(app), *app, tok, keep(nil)).Get(s.URL + "/api/me")
	if !errors.Is(err, oauth.ErrSignInAgain) {
		t.Errorf("error %v", err)
	}
	wantQuiet(t, err, sp, tok.AccessToken, tok.RefreshToken)
}

func TestSlowServer(t *testing.T) {
	s, p, sp := newServer(t, false), newPerson(t, "allow"), new(spy)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Second)
	defer cancel()
	s.bend(func(h http.Handler, path string) http.Handler {
		if path != "/token" {
			return h
		}
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			io.Copy(io.Discard, r.Body)
			<-r.Context().Done() // the client gives up first
		})
	})
	_, _, err := signIn(ctx, s, p, sp)
	if !errors.Is(err, context.DeadlineExceeded) || !errors.Is(err, oauth.ErrExchange) {
		t.Errorf("error %v", err)
	}
	wantQuiet(t, err, sp)
}

func TestDyingServer(t *testing.T) {
	s, p, sp := newServer(t, false), newPerson(t, "allow"), new(spy)
	s.bend(half("/token"))
	_, tok, err := signIn(t.Context(), s, p, sp)
	if !errors.Is(err, io.ErrUnexpectedEOF) || tok != nil {
		t.Errorf("error %v, token %v", err, tok != nil)
	}
	wantQuiet(t, err, sp)
	if s.asked("/token") != 1 {
		t.Errorf("a code that may have been taken was sent %d times", s.asked("/token"))
	}
	s.bend(half("/.well-known/oauth-authorization-server"))
	if _, ok, err := oauth.Discover(t.Context(), nil, s.URL); ok || !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("discovery: %v, %v", ok, err)
	}
}

// keep returns a save that remembers access tokens.
func keep(kept *[]string) func(context.Context, *oauth2.Token) error {
	return func(_ context.Context, tok *oauth2.Token) error {
		if kept != nil {
			*kept = append(*kept, tok.AccessToken)
		}
		return nil
	}
}

// watch fails the test if a token is used that was not kept.
type watch struct {
	t    *testing.T
	kept *[]string
}

func (w watch) RoundTrip(r *http.Request) (*http.Response, error) {
	if tok, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer "); ok && !slices.Contains(*w.kept, tok) {
		w.t.Error("a token was used before it was kept")
	}
	return http.DefaultTransport.RoundTrip(r)
}

func wantName(t *testing.T, c *http.Client, address string) {
	t.Helper()
	res, err := c.Get(address)
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	var b bytes.Buffer
	if _, err := b.ReadFrom(res.Body); err != nil || b.String() != userName {
		t.Errorf("read %q, %v", b.String(), err)
	}
}
