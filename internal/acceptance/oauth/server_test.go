package oauth_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	"html/template"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ory/fosite"
	"github.com/ory/fosite/compose"
	"github.com/ory/fosite/storage"
	"golang.org/x/crypto/bcrypt"
	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/oauth"
)

const (
	userName   = "moira"
	password   = "correct horse"
	clientID   = "probity"
	clientPass = "client-secret-8f3k2"
)

// server is a network: fosite decides, the pages and the API are ours.
type server struct {
	*httptest.Server
	config   *fosite.Config
	store    *storage.MemoryStore
	provider fosite.OAuth2Provider
	public   bool // the app has no secret
	pushed   bool // requests must be left beforehand

	deciding sync.Mutex
	open     map[string]fosite.AuthorizeRequester // under consideration by the person

	mu     sync.Mutex
	visits []string                                // paths asked for
	fault  func(http.Handler, string) http.Handler // bends the answer to a path; nil bends none
}

func newServer(t *testing.T, public bool) *server {
	key := make([]byte, 32)
	rand.Read(key)
	s := &server{
		config: &fosite.Config{
			GlobalSecret:        key,
			EnforcePKCE:         true,
			AccessTokenLifespan: time.Hour,
			RefreshTokenScopes:  []string{}, // everyone gets one
			HashCost:            bcrypt.MinCost,
		},
		store:  storage.NewMemoryStore(),
		public: public,
		open:   map[string]fosite.AuthorizeRequester{},
	}
	s.provider = compose.Compose(s.config, s.store, compose.NewOAuth2HMACStrategy(s.config),
		compose.OAuth2AuthorizeExplicitFactory, compose.OAuth2PKCEFactory, compose.OAuth2RefreshTokenGrantFactory,
		compose.PushedAuthorizeHandlerFactory, compose.OAuth2TokenRevocationFactory, compose.OAuth2TokenIntrospectionFactory)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /.well-known/oauth-authorization-server", s.metadata)
	mux.HandleFunc("/authorize", s.authorize)
	mux.HandleFunc("POST /signin", s.signin)
	mux.HandleFunc("POST /par", s.par)
	mux.HandleFunc("POST /token", s.token)
	mux.HandleFunc("POST /revoke", s.revoke)
	mux.HandleFunc("GET /api/me", s.me)
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.visits = append(s.visits, r.URL.Path)
		fault := s.fault
		s.mu.Unlock()
		// One at a time: fosite's storage shares what it keeps with who asks.
		var h http.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			s.deciding.Lock()
			defer s.deciding.Unlock()
			mux.ServeHTTP(w, r)
		})
		if fault != nil {
			h = fault(h, r.URL.Path)
		}
		h.ServeHTTP(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// register is what a provider's Config does: it asks the server how to sign in,
// and registers the app with the redirect address in use.
func (s *server) register(ctx context.Context, app *oauth.App) (*oauth.Config, error) {
	m, ok, err := oauth.Discover(ctx, nil, s.URL)
	if err != nil || !ok {
		return nil, fmt.Errorf("discovery: %v, %w", ok, err)
	}
	c := &fosite.DefaultClient{
		ID: clientID, Public: s.public, RedirectURIs: []string{app.RedirectURL}, Scopes: []string{"read"},
		GrantTypes: []string{"authorization_code", "refresh_token"}, ResponseTypes: []string{"code"},
	}
	app.ClientID, app.RevokeURL = clientID, m.Revocation
	if !s.public {
		app.ClientSecret = clientPass
		if c.Secret, err = bcrypt.GenerateFromPassword([]byte(clientPass), bcrypt.MinCost); err != nil {
			return nil, err
		}
	}
	s.store.Clients[clientID] = c
	return &oauth.Config{Challenge: m.Challenge(), Pushed: m.Pushed, Config: oauth2.Config{
		ClientID: clientID, ClientSecret: app.ClientSecret, RedirectURL: app.RedirectURL, Scopes: []string{"read"},
		Endpoint: oauth2.Endpoint{AuthURL: m.Authorization, TokenURL: m.Token},
	}}, nil
}

func (s *server) asked(path string) int {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for _, v := range s.visits {
		if v == path {
			n++
		}
	}
	return n
}

func (s *server) bend(f func(http.Handler, string) http.Handler) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.fault = f
}

func (s *server) metadata(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	pushed := ""
	if s.pushed {
		pushed = fmt.Sprintf(`"pushed_authorization_request_endpoint":"%s/par",`, s.URL)
	}
	fmt.Fprintf(w, `{"issuer":%[1]q,"authorization_endpoint":"%[1]s/authorize","token_endpoint":"%[1]s/token",%[2]s
		"revocation_endpoint":"%[1]s/revoke","code_challenge_methods_supported":["S256"]}`, s.URL, pushed)
}

// push makes the server insist on pushed requests.
func (s *server) push() { s.pushed, s.config.IsPushedAuthorizeEnforced = true, true }

var pages = template.Must(template.New("").Parse(`<!doctype html><title>{{.Title}}</title>
<form method="post" action="{{.Action}}">{{if .Password}}<input name="user"><input name="password" type="password"><button>Sign in</button>
{{else}}<p>Probity wants to: {{.Scopes}}</p><button name="answer" value="allow">Allow</button><button name="answer" value="deny">Deny</button>{{end}}</form>`))

type form struct {
	Title, Action, Scopes string
	Password              bool
}

func (s *server) signin(w http.ResponseWriter, r *http.Request) {
	if r.PostFormValue("user") != userName || r.PostFormValue("password") != password {
		http.Error(w, "wrong password", http.StatusForbidden)
		return
	}
	http.SetCookie(w, &http.Cookie{Name: "session", Value: userName, HttpOnly: true, SameSite: http.SameSiteLaxMode, Path: "/"})
	http.Redirect(w, r, "/authorize?"+r.URL.RawQuery, http.StatusSeeOther)
}

// authorize looks at a request once: one that was pushed is then used up. While
// the person answers, it is known by a number.
func (s *server) authorize(w http.ResponseWriter, r *http.Request) {
	number := r.URL.Query().Get("request")
	ar := s.open[number]
	if ar == nil {
		var err error
		if ar, err = s.provider.NewAuthorizeRequest(r.Context(), r); err != nil {
			s.provider.WriteAuthorizeError(r.Context(), w, ar, err)
			return
		}
		number = rand.Text()
		s.open[number] = ar
	}
	who, err := r.Cookie("session")
	switch {
	case err != nil:
		pages.Execute(w, form{Title: "Sign in", Action: "/signin?request=" + number, Password: true})
		return
	case r.Method != http.MethodPost:
		pages.Execute(w, form{Title: "Allow?", Action: "/authorize?request=" + number, Scopes: strings.Join(ar.GetRequestedScopes(), " ")})
		return
	case r.PostFormValue("answer") != "allow":
		s.provider.WriteAuthorizeError(r.Context(), w, ar, fosite.ErrAccessDenied)
		return
	}
	for _, scope := range ar.GetRequestedScopes() {
		ar.GrantScope(scope)
	}
	res, err := s.provider.NewAuthorizeResponse(r.Context(), ar, &fosite.DefaultSession{Username: who.Value})
	if err != nil {
		s.provider.WriteAuthorizeError(r.Context(), w, ar, err)
		return
	}
	s.provider.WriteAuthorizeResponse(r.Context(), w, ar, res)
}

func (s *server) par(w http.ResponseWriter, r *http.Request) {
	ar, err := s.provider.NewPushedAuthorizeRequest(r.Context(), r)
	if err != nil {
		s.provider.WritePushedAuthorizeError(r.Context(), w, ar, err)
		return
	}
	res, err := s.provider.NewPushedAuthorizeResponse(r.Context(), ar, new(fosite.DefaultSession))
	if err != nil {
		s.provider.WritePushedAuthorizeError(r.Context(), w, ar, err)
		return
	}
	s.provider.WritePushedAuthorizeResponse(r.Context(), w, ar, res)
}

func (s *server) token(w http.ResponseWriter, r *http.Request) {
	ar, err := s.provider.NewAccessRequest(r.Context(), r, new(fosite.DefaultSession))
	if err != nil {
		s.provider.WriteAccessError(r.Context(), w, ar, err)
		return
	}
	res, err := s.provider.NewAccessResponse(r.Context(), ar)
	if err != nil {
		s.provider.WriteAccessError(r.Context(), w, ar, err)
		return
	}
	s.provider.WriteAccessResponse(r.Context(), w, ar, res)
}

func (s *server) revoke(w http.ResponseWriter, r *http.Request) {
	s.provider.WriteRevocationResponse(r.Context(), w, s.provider.NewRevocationRequest(r.Context(), r))
}

func (s *server) me(w http.ResponseWriter, r *http.Request) {
	use, ar, err := s.provider.IntrospectToken(r.Context(), fosite.AccessTokenFromRequest(r), fosite.AccessToken, new(fosite.DefaultSession), "read")
	if err != nil || use != fosite.AccessToken {
		w.Header().Set("WWW-Authenticate", `Bearer error="invalid_token"`)
		w.WriteHeader(http.StatusUnauthorized)
		return
	}
	fmt.Fprint(w, ar.GetSession().GetUsername())
}

// half answers path as it should be, but the connection dies in the middle.
func half(path string) func(http.Handler, string) http.Handler {
	return func(h http.Handler, asked string) http.Handler {
		if asked != path {
			return h
		}
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			rec := httptest.NewRecorder()
			h.ServeHTTP(rec, r)
			var whole bytes.Buffer
			res := rec.Result()
			res.ContentLength = int64(rec.Body.Len())
			res.Write(&whole)
			c, _, err := w.(http.Hijacker).Hijack()
			if err != nil {
				panic(err)
			}
			c.Write(whole.Bytes()[:whole.Len()-int(res.ContentLength)/2])
			c.Close()
		})
	}
}

// post sends a form as a client with the app's secret would.
func (s *server) post(t *testing.T, path string, form url.Values) int {
	t.Helper()
	form.Set("client_id", clientID)
	if !s.public {
		form.Set("client_secret", clientPass)
	}
	res, err := http.PostForm(s.URL+path, form)
	if err != nil {
		t.Fatal(err)
	}
	res.Body.Close()
	return res.StatusCode
}
