package oauth

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// service is an API with a token endpoint that renews strictly: each refresh
// token once, and an access token counts only after it was saved.
type service struct {
	*httptest.Server
	mu      sync.Mutex
	good    string // access token in force
	refresh string // refresh token in force
	saved   string // access token last kept by the owner
	renewed int
	reused  int // old refresh tokens that came again
	early   int // access tokens that came before they were kept
	token   http.HandlerFunc
	api     http.HandlerFunc
}

func newService(t *testing.T) *service {
	s := &service{good: "access-0", refresh: "refresh-0", saved: "access-0"}
	s.Server = httptest.NewServer(s)
	t.Cleanup(s.Close)
	return s
}

func (s *service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if r.URL.Path == "/token" {
		w.Header().Set("Content-Type", "application/json")
		if s.token != nil {
			s.token(w, r)
			return
		}
		if r.FormValue("refresh_token") != s.refresh {
			s.reused++
			w.WriteHeader(400)
			io.WriteString(w, `{"error":"invalid_grant","error_description":"`+theSecret+`"}`)
			return
		}
		s.renewed++
		s.good, s.refresh = fmt.Sprint("access-", s.renewed), fmt.Sprint("refresh-", s.renewed)
		fmt.Fprintf(w, `{"access_token":%q,"refresh_token":%q,"token_type":"bearer","expires_in":3600}`, s.good, s.refresh)
		return
	}
	tok := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	switch {
	case tok != s.good:
		w.WriteHeader(http.StatusUnauthorized)
		io.WriteString(w, theSecret)
	case tok != s.saved:
		s.early++
	case s.api != nil:
		s.api(w, r)
	default:
		body, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "hello %s", body)
	}
}

func (s *service) save(_ context.Context, tok *oauth2.Token) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.saved = tok.AccessToken
	return nil
}

func (s *service) client(tok *oauth2.Token) *http.Client {
	return Client(nil, &Config{Config: oauth2.Config{ClientID: "probity", ClientSecret: theSecret, Endpoint: oauth2.Endpoint{TokenURL: s.URL + "/token"}}}, App{}, tok, s.save)
}

func expired() *oauth2.Token {
	return &oauth2.Token{AccessToken: "access-0", RefreshToken: "refresh-0", Expiry: time.Now().Add(-time.Hour)}
}

func wantBody(t *testing.T, res *http.Response, err error, want string) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
	defer res.Body.Close()
	if b, err := io.ReadAll(res.Body); err != nil || string(b) != want {
		t.Errorf("body %q, error %v; want %q", b, err, want)
	}
}

func TestClient(t *testing.T) {
	tests := []struct {
		name    string
		tok     *oauth2.Token
		good    string // in force at the server, if not access-0
		renewed int
	}{
		{name: "good", tok: &oauth2.Token{AccessToken: "access-0"}},
		{name: "has run out", tok: expired(), renewed: 1},
		{name: "withdrawn early", tok: &oauth2.Token{AccessToken: "access-0", RefreshToken: "refresh-0"}, good: "other", renewed: 1},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newService(t)
			if tt.good != "" {
				s.good = tt.good
			}
			c := s.client(tt.tok)
			for range 2 {
				res, err := c.Post(s.URL+"/api", "text/plain", strings.NewReader("you"))
				wantBody(t, res, err, "hello you")
			}
			if s.renewed != tt.renewed || s.early != 0 || s.reused != 0 {
				t.Errorf("renewed %d, used before kept %d, reused %d", s.renewed, s.early, s.reused)
			}
		})
	}
}

func TestRenewsOnceForAll(t *testing.T) {
	for _, tok := range []*oauth2.Token{expired(), {AccessToken: "stale", RefreshToken: "refresh-0"}} {
		s := newService(t)
		c := s.client(tok)
		var all sync.WaitGroup
		for range 20 {
			all.Go(func() {
				res, err := c.Get(s.URL + "/api")
				if err != nil {
					t.Error(err)
					return
				}
				res.Body.Close()
				if res.StatusCode != 200 {
					t.Error(res.Status)
				}
			})
		}
		all.Wait()
		if s.renewed != 1 || s.early != 0 || s.reused != 0 {
			t.Errorf("renewed %d, used before kept %d, reused %d", s.renewed, s.early, s.reused)
		}
	}
}

func TestNowhereToKeep(t *testing.T) {
	s := newService(t)
	c := Client(nil, &Config{Config: oauth2.Config{Endpoint: oauth2.Endpoint{TokenURL: s.URL + "/token"}}}, App{}, expired(), nil)
	if _, err := c.Get(s.URL + "/api"); !errors.Is(err, ErrSignInAgain) || s.renewed != 0 {
		t.Errorf("error %v, renewed %d", err, s.renewed)
	}
}

func TestSaveFails(t *testing.T) {
	s := newService(t)
	full := errors.New("disk full")
	var tries int
	c := Client(nil, &Config{Config: oauth2.Config{Endpoint: oauth2.Endpoint{TokenURL: s.URL + "/token"}}}, App{}, expired(), func(ctx context.Context, tok *oauth2.Token) error {
		if tries++; tries == 1 {
			return full
		}
		return s.save(ctx, tok)
	})
	if _, err := c.Get(s.URL + "/api"); !errors.Is(err, full) {
		t.Errorf("error %v", err)
	}
	res, err := c.Get(s.URL + "/api") // the renewed token is not lost
	wantBody(t, res, err, "hello ")
	if s.renewed != 1 || s.early != 0 || s.reused != 0 {
		t.Errorf("renewed %d, used before kept %d, reused %d", s.renewed, s.early, s.reused)
	}
}

// A renewal goes on when the request that needed it is given up.
func TestRenewalOutlivesRequest(t *testing.T) {
	s := newService(t)
	ctx, cancel := context.WithCancel(t.Context())
	renewed := 0
	s.token = func(w http.ResponseWriter, r *http.Request) {
		renewed++
		cancel()
		s.good, s.refresh = "access-9", "refresh-9"
		io.WriteString(w, `{"access_token":"access-9","refresh_token":"refresh-9","token_type":"bearer"}`)
	}
	c := s.client(expired())
	r, _ := http.NewRequestWithContext(ctx, http.MethodGet, s.URL+"/api", nil)
	if _, err := c.Do(r); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	res, err := c.Get(s.URL + "/api")
	wantBody(t, res, err, "hello ")
	if s.saved != "access-9" || renewed != 1 {
		t.Errorf("%q was kept, %d renewals", s.saved, renewed)
	}
}

func TestSignInAgain(t *testing.T) {
	tests := []struct {
		name  string
		tok   *oauth2.Token
		token http.HandlerFunc
		again bool // ErrSignInAgain, rather than a failure that may pass
		heard bool // or the server's refusal, handed on
	}{
		{name: "run out, none to renew with", tok: &oauth2.Token{AccessToken: "access-0", Expiry: time.Now().Add(-time.Hour)}, again: true},
		{name: "withdrawn, none to renew with", tok: &oauth2.Token{AccessToken: "gone"}, heard: true},
		{name: "no token", tok: &oauth2.Token{}, again: true},
		{name: "grant withdrawn", tok: &oauth2.Token{AccessToken: "gone", RefreshToken: "gone"}, again: true},
		{name: "app removed", tok: expired(), token: status(401, `{"error":"invalid_client"}`), again: true},
		{name: "renewed but still refused", tok: expired(), token: status(200, `{"access_token":"no-good","token_type":"bearer"}`), heard: true},
		{name: "server down", tok: expired(), token: status(503, theSecret)},
		{name: "server says later", tok: expired(), token: status(400, `{"error":"temporarily_unavailable"}`)},
		{name: "connection dies", tok: expired(), token: raw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n" + goodToken)},
		{name: "too many", tok: expired(), token: status(429, "")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s := newService(t)
			s.token = tt.token
			res, err := s.client(tt.tok).Get(s.URL + "/api")
			if tt.heard {
				if err != nil || res.StatusCode != http.StatusUnauthorized {
					t.Fatalf("error %v, want the refusal of the server", err)
				}
				if body, err := io.ReadAll(res.Body); err != nil || len(body) == 0 {
					t.Errorf("the server's words are lost: %q, error %v", body, err)
				}
				res.Body.Close()
				return
			}
			if err == nil || errors.Is(err, ErrSignInAgain) != tt.again || hint.Of(err) == "" {
				t.Fatalf("error %v, hint %q", err, hint.Of(err))
			}
			for _, secret := range []string{theSecret, "refresh-0", "access-0", "gone", "no-good", theToken} {
				if strings.Contains(err.Error(), secret) {
					t.Errorf("error %q holds %s", err, secret)
				}
			}
		})
	}
}

func TestRedirects(t *testing.T) {
	var stolen atomic.Int32
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { stolen.Add(1) }))
	defer other.Close()
	s := newService(t)
	s.api = func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/here":
			http.Redirect(w, r, "/there", http.StatusFound)
		case "/round":
			http.Redirect(w, r, "/round", http.StatusFound)
		case "/away":
			http.Redirect(w, r, other.URL+"/x", http.StatusFound)
		default:
			io.WriteString(w, "arrived")
		}
	}
	c := s.client(&oauth2.Token{AccessToken: "access-0"})
	res, err := c.Get(s.URL + "/here")
	wantBody(t, res, err, "arrived")
	if _, err := c.Get(s.URL + "/away"); err == nil || hint.Of(err) == "" {
		t.Errorf("followed to another host: %v", err)
	}
	if _, err := c.Get(s.URL + "/round"); err == nil {
		t.Error("went round for ever")
	}
	c.CheckRedirect = nil
	if _, err := c.Get(s.URL + "/away"); err == nil || hint.Of(err) == "" {
		t.Errorf("followed to another host by somebody else's rule: %v", err)
	}
	res, err = c.Get(s.URL + "/here")
	wantBody(t, res, err, "arrived")
	if stolen.Load() != 0 {
		t.Error("the other host was asked")
	}
	if _, err := c.Get("http://example.social/api"); err == nil || !strings.Contains(err.Error(), "unencrypted") {
		t.Errorf("a token went unencrypted: %v", err)
	}
}

// TestOwnToken: a request that brings a token goes with that one, and comes to
// nothing unencrypted.
func TestOwnToken(t *testing.T) {
	var got []string
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		got = append(got, r.Header.Get("Authorization"))
		w.WriteHeader(http.StatusUnauthorized)
		io.WriteString(w, "no longer")
	}))
	t.Cleanup(srv.Close)
	c := Client(nil, &Config{}, App{}, &oauth2.Token{AccessToken: theToken}, nil)
	for address, ok := range map[string]bool{srv.URL: true, "http://page.example/": false} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, address, nil)
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Authorization", "Bearer of-the-page")
		res, err := c.Do(r)
		if (err == nil) != ok {
			t.Fatalf("%s: error %v", address, err)
		}
		if ok {
			if body, err := io.ReadAll(res.Body); err != nil || string(body) != "no longer" {
				t.Errorf("the refusal is %q, error %v", body, err)
			}
			res.Body.Close()
		}
	}
	if len(got) != 1 || got[0] != "Bearer of-the-page" {
		t.Errorf("the server was sent %q", got)
	}
}
