package mastodontest

import (
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
)

// scopes are those of Mastodon that read; it has many more, which write.
// https://docs.joinmastodon.org/api/oauth-scopes/
var scopes = []string{"profile", "read", "read:accounts", "read:blocks", "read:bookmarks", "read:favourites", "read:filters", "read:follows",
	"read:lists", "read:mutes", "read:notifications", "read:search", "read:statuses", "write", "write:statuses", "follow", "push"}

// grants are whom the server knows and has let in.
type grants struct {
	apps    map[string]url.Values // by client identifier: as registered, and the secret
	codes   map[string]url.Values // by code, until used: as authorised
	tokens  map[string]string     // why they are refused; "" if they are not
	owners  map[string]string     // token: client identifier
	scopes  map[string][]string   // token: what it may do
	issued  []string              // tokens, in order
	secrets []string              // all that was ever given out
	nonce   string                // of the consent page
}

func newGrants() grants {
	return grants{apps: map[string]url.Values{}, codes: map[string]url.Values{}, tokens: map[string]string{Token: ""}, owners: map[string]string{}, scopes: map[string][]string{}, nonce: rand.Text()}
}

func (g *grants) refusal(token string) string {
	if why, known := g.tokens[token]; known {
		return why
	}
	return "The access token is invalid"
}

// secret makes a secret of a kind.
func (g *grants) secret(kind string) string {
	s := kind + "-" + rand.Text()
	g.secrets = append(g.secrets, s)
	return s
}

// Registered returns what an app was registered with, or nil: apps are called
// "client-1", "client-2" and so on.
func (s *Server) Registered(client string) url.Values {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.grants.apps[client]
}

// Issued returns the tokens that were given out, in order.
func (s *Server) Issued() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.grants.issued)
}

// Secrets returns all that was given out and is nobody else's business: the
// secrets of apps, codes and tokens.
func (s *Server) Secrets() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.grants.secrets)
}

// Withdraw ends all tokens, for a reason that the server gives when it is asked
// with one: "The access token was revoked", "The access token expired".
func (s *Server) Withdraw(why string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for t := range s.grants.tokens {
		s.grants.tokens[t] = why
	}
}

// Restore takes the tokens again.
func (s *Server) Restore() { s.Withdraw("") }

// signIn is the part of the server that hands out tokens.
func (s *Server) signIn(w http.ResponseWriter, r *http.Request) bool {
	if err := r.ParseForm(); err != nil {
		refuse(w, http.StatusBadRequest, "invalid_request")
		return true
	}
	at := "http://" + r.Host // as it was reached, perhaps by way of a proxy
	switch r.Method + " " + r.URL.Path {
	case "GET /.well-known/oauth-authorization-server":
		if s.Shape.GoToSocial {
			refuse(w, http.StatusNotFound, "Not Found")
			return true
		}
		json.NewEncoder(w).Encode(Record{
			"issuer": at + "/", "authorization_endpoint": at + "/oauth/authorize", "token_endpoint": at + "/oauth/token",
			"revocation_endpoint": at + "/oauth/revoke", "app_registration_endpoint": at + "/api/v1/apps",
			"code_challenge_methods_supported": []string{"S256"}, "scopes_supported": scopes,
		})
	case "POST /api/v1/apps":
		s.register(w, r.PostForm)
	case "GET /oauth/authorize", "POST /oauth/authorize":
		s.authorise(w, r)
	case "POST /oauth/token":
		s.exchange(w, r.PostForm)
	case "POST /oauth/revoke":
		s.revoke(w, r.PostForm)
	default:
		return false
	}
	return true
}

func (s *Server) register(w http.ResponseWriter, form url.Values) {
	if s.Shape.WideScopes && strings.Contains(form.Get("scopes"), ":") {
		refuse(w, http.StatusUnprocessableEntity, "Validation failed: Scopes doesn't match configured on the server.")
		return
	}
	id := "client-" + strconv.Itoa(len(s.grants.apps)+1)
	secret := s.grants.secret("secret")
	form.Set("client_secret", secret)
	s.grants.apps[id] = form
	json.NewEncoder(w).Encode(Record{"id": "1", "name": form.Get("client_name"), "client_id": id, "client_secret": secret})
}

// authorise asks the owner, and sends them back with a code. An app that is not
// known, or wants them sent elsewhere, is told nothing but that.
func (s *Server) authorise(w http.ResponseWriter, r *http.Request) {
	app := s.grants.apps[r.Form.Get("client_id")]
	if app == nil || app.Get("redirect_uris") != r.Form.Get("redirect_uri") {
		refuse(w, http.StatusBadRequest, "The redirect uri included is not valid.")
		return
	}
	back := func(with url.Values) {
		with.Set("state", r.Form.Get("state"))
		http.Redirect(w, r, r.Form.Get("redirect_uri")+"?"+with.Encode(), http.StatusFound)
	}
	for _, scope := range strings.Fields(r.Form.Get("scope")) {
		if !slices.Contains(strings.Fields(app.Get("scopes")), scope) {
			back(url.Values{"error": {"invalid_scope"}, "error_description": {"The requested scope is invalid, unknown, or malformed."}})
			return
		}
	}
	switch {
	case r.Form.Get("response_type") != "code":
		back(url.Values{"error": {"unsupported_response_type"}})
	case !s.Shape.GoToSocial && (r.Form.Get("code_challenge_method") != "S256" || len(r.Form.Get("code_challenge")) != 43):
		// Mastodon would let an app sign in without. Ours must not.
		back(url.Values{"error": {"invalid_request"}, "error_description": {"Code challenge is required."}})
	case s.Shape.ConsentPage && r.Method == http.MethodGet:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		consentPage.Execute(w, map[string]any{"App": app.Get("client_name"), "Nonce": s.grants.nonce, "Asked": r.Form})
	case s.Shape.ConsentPage && r.PostForm.Get("authenticity_token") != s.grants.nonce:
		refuse(w, http.StatusUnprocessableEntity, "Security verification failed.")
	case s.Shape.ConsentPage && r.PostForm.Get("answer") != "allow":
		back(url.Values{"error": {"access_denied"}, "error_description": {"The resource owner or authorization server denied the request."}})
	default:
		code := s.grants.secret("code")
		s.grants.codes[code] = r.Form
		back(url.Values{"code": {code}})
	}
}

var consentPage = template.Must(template.New("consent").Parse(`<!doctype html><title>Authorisation required</title>
<p>{{.App}} would like to read your account.</p>
<form action="/oauth/authorize" method="post">
<input type="hidden" name="authenticity_token" value="{{.Nonce}}">
{{range $name, $values := .Asked}}{{range $values}}<input type="hidden" name="{{$name}}" value="{{.}}">
{{end}}{{end}}<button name="answer" value="allow">Authorise</button><button name="answer" value="deny">Deny</button>
</form>
`))

// exchange gives a token for a code, once.
func (s *Server) exchange(w http.ResponseWriter, form url.Values) {
	asked := s.grants.codes[form.Get("code")]
	delete(s.grants.codes, form.Get("code"))
	if form.Get("grant_type") != "authorization_code" || asked == nil || asked.Get("redirect_uri") != form.Get("redirect_uri") || !s.proved(asked, form.Get("code_verifier")) {
		refuse(w, http.StatusBadRequest, "invalid_grant")
		return
	}
	client := asked.Get("client_id")
	if !s.is(client, form) {
		refuse(w, http.StatusUnauthorized, "invalid_client")
		return
	}
	token := s.grants.secret("token")
	s.grants.tokens[token], s.grants.owners[token] = "", client
	s.grants.scopes[token] = strings.Fields(asked.Get("scope"))
	s.grants.issued = append(s.grants.issued, token)
	json.NewEncoder(w).Encode(Record{"access_token": token, "token_type": "Bearer", "scope": asked.Get("scope"), "created_at": 1717200000})
}

// proved checks that whoever has the code is who asked for it: RFC 7636, section 4.6.
func (s *Server) proved(asked url.Values, verifier string) bool {
	if s.Shape.GoToSocial { // fails on what it does not know
		return !asked.Has("code_challenge") && verifier == ""
	}
	sum := sha256.Sum256([]byte(verifier))
	return asked.Get("code_challenge") == base64.RawURLEncoding.EncodeToString(sum[:])
}

// is reports whether the form comes from the app.
func (s *Server) is(client string, form url.Values) bool {
	return form.Get("client_id") == client && s.grants.apps[client] != nil && form.Get("client_secret") == s.grants.apps[client].Get("client_secret")
}

// revoke takes a token back. One that is not known is no error.
func (s *Server) revoke(w http.ResponseWriter, form url.Values) {
	token := form.Get("token")
	if owner := s.grants.owners[token]; owner != "" && !s.is(owner, form) {
		refuse(w, http.StatusForbidden, "unauthorized_client")
		return
	}
	if _, known := s.grants.tokens[token]; known {
		s.grants.tokens[token] = "The access token was revoked"
	}
	json.NewEncoder(w).Encode(Record{})
}
