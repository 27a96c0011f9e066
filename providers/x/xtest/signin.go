package xtest

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"
)

// The owner's app, as it was registered.
const (
	ClientID = "M0iraQuillsOwnApp"
	Redirect = "http://127.0.0.1:8765/callback"
)

// CodeLife is how long X lets a code live.
const CodeLife = 30 * time.Second

// scopes are those of X that are known here.
var scopes = []string{"tweet.read", "users.read", "follows.read", "like.read", "dm.read", "block.read", "mute.read", "tweet.write", "offline.access"}

// grants are the codes and tokens that were given.
type grants struct {
	codes   map[string]url.Values // until used: as authorised
	given   map[string]time.Time  // when
	tokens  map[string][]string   // what each may do
	refresh map[string][]string   // the same, until used
}

func newGrants() grants {
	return grants{map[string]url.Values{}, map[string]time.Time{}, map[string][]string{}, map[string][]string{}}
}

// ServeSignIn is x.com, where the owner agrees at once.
func (s *Server) ServeSignIn(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	q := r.URL.Query()
	switch {
	case r.URL.Path != "/i/oauth2/authorize":
		http.NotFound(w, r)
		return
	case q.Get("client_id") != ClientID || !s.registered(q.Get("redirect_uri")):
		http.Error(w, "Something went wrong: you weren't able to give access to the app.", http.StatusBadRequest)
		return
	}
	back := url.Values{"state": {q.Get("state")}}
	unknown := func(scope string) bool { return !slices.Contains(scopes, scope) }
	switch {
	case q.Get("response_type") != "code" || q.Get("code_challenge_method") != "S256" || len(q.Get("code_challenge")) != 43 || len(q.Get("state")) > 500:
		back.Set("error", "invalid_request")
	case slices.ContainsFunc(strings.Fields(q.Get("scope")), unknown):
		back.Set("error", "invalid_scope")
	default:
		code := rand.Text()
		s.grants.codes[code], s.grants.given[code] = q, time.Now()
		back.Set("code", code)
	}
	http.Redirect(w, r, q.Get("redirect_uri")+"?"+back.Encode(), http.StatusFound)
}

// registered compares to the letter, save that tests can be let listen on any port.
func (s *Server) registered(redirect string) bool {
	u, err := url.Parse(redirect)
	return err == nil && (redirect == Redirect || s.AnyPort && u.Hostname() == "127.0.0.1" && u.Path == "/callback")
}

// giveToken trades a code, or a token that renews, for a token: once.
func (s *Server) giveToken(w http.ResponseWriter, r *http.Request) {
	form := url.Values{}
	if r.ParseForm() == nil {
		form = r.PostForm
	}
	refused := func(why string) {
		reply(w, http.StatusBadRequest, Record{"error": why, "error_description": "Value passed was invalid."})
	}
	if form.Get("client_id") != ClientID || r.Header.Get("Authorization") != "" { // a public app names itself, and has no secret
		reply(w, http.StatusUnauthorized, Record{"error": "unauthorized_client", "error_description": "Missing valid authorization header"})
		return
	}
	var may []string
	switch form.Get("grant_type") {
	case "authorization_code":
		asked := s.grants.codes[form.Get("code")]
		delete(s.grants.codes, form.Get("code"))
		sum := sha256.Sum256([]byte(form.Get("code_verifier")))
		if asked == nil || time.Since(s.grants.given[form.Get("code")]) > CodeLife || asked.Get("redirect_uri") != form.Get("redirect_uri") ||
			asked.Get("code_challenge") != base64.RawURLEncoding.EncodeToString(sum[:]) {
			refused("invalid_request")
			return
		}
		may = strings.Fields(asked.Get("scope"))
	case "refresh_token":
		if may = s.grants.refresh[form.Get("refresh_token")]; may == nil {
			refused("invalid_request")
			return
		}
		delete(s.grants.refresh, form.Get("refresh_token"))
	default:
		refused("unsupported_grant_type")
		return
	}
	token := Record{"token_type": "bearer", "expires_in": 7200, "access_token": rand.Text(), "scope": strings.Join(may, " ")}
	s.grants.tokens[token["access_token"].(string)] = may
	if slices.Contains(may, "offline.access") {
		token["refresh_token"] = rand.Text()
		s.grants.refresh[token["refresh_token"].(string)] = may
	}
	reply(w, http.StatusOK, token)
}

// revoke takes a token back, of either kind.
func (s *Server) revoke(w http.ResponseWriter, r *http.Request) {
	if r.ParseForm() != nil || r.PostForm.Get("client_id") != ClientID {
		reply(w, http.StatusUnauthorized, Record{"error": "unauthorized_client"})
		return
	}
	delete(s.grants.tokens, r.PostForm.Get("token"))
	delete(s.grants.refresh, r.PostForm.Get("token"))
	reply(w, http.StatusOK, Record{"revoked": true})
}

// admitted returns what the one who asks may do, nil for everything; ok is false
// if they are not let in. A server that is not closed asks for no token.
func (s *Server) admitted(r *http.Request) (may []string, ok bool) {
	if s.Closed {
		may, ok = s.grants.tokens[strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")]
		return may, ok
	}
	return s.Scopes, true
}

// Secrets are the tokens that are good now.
func (s *Server) Secrets() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Concat(slices.Collect(maps.Keys(s.grants.tokens)), slices.Collect(maps.Keys(s.grants.refresh)))
}

// Expire lets all tokens run out; they can be renewed.
func (s *Server) Expire() {
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.grants.tokens)
}

// Withdraw ends all tokens for good, as the owner does who removes the app.
func (s *Server) Withdraw() {
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.grants.tokens)
	clear(s.grants.refresh)
}
