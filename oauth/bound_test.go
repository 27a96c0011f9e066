package oauth

import (
	"cmp"
	"context"
	"crypto"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/go-jose/go-jose/v4"
	"golang.org/x/oauth2"
)

// bound is a network whose tokens are bound to a key: requests are pushed, each
// needs a proof of its own with the newest nonce, by the server's clock.
type bound struct {
	*httptest.Server
	mu      sync.Mutex
	skew    time.Duration // of its clock before ours
	nonces  int           // the newest nonce is this one
	rotates bool          // each answer brings a new nonce
	jtis    map[string]bool
	key     string // thumbprint that the grant is bound to
	good    string // access token in force
	refresh string
	pushed  url.Values
	asked   map[string]int
	refused map[string]int // by code
	revoked []string
	kind    string // token_type in answers
	bend    func(w http.ResponseWriter, r *http.Request) bool
}

func newBound(t *testing.T) *bound {
	b := &bound{jtis: map[string]bool{}, asked: map[string]int{}, refused: map[string]int{}, kind: "DPoP"}
	b.Server = httptest.NewServer(b)
	t.Cleanup(b.Close)
	return b
}

func (b *bound) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.asked[r.URL.Path]++
	now := time.Now().Add(b.skew)
	w.Header().Set("Date", now.UTC().Format(http.TimeFormat))
	w.Header().Set("Content-Type", "application/json")
	if b.bend != nil && b.bend(w, r) {
		return
	}
	api := r.URL.Path == "/api"
	token := ""
	if api {
		fmt.Sscanf(r.Header.Get("Authorization"), "DPoP %s", &token)
	}
	key, code := b.check(r, token, now)
	w.Header().Set("DPoP-Nonce", fmt.Sprint("nonce-", b.nonces))
	if code == "" && api && (token != b.good || key != b.key) {
		code = "invalid_token"
	}
	if code != "" {
		b.refused[code]++
		if api {
			w.Header().Set("WWW-Authenticate", `DPoP error="`+code+`"`)
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		w.WriteHeader(http.StatusBadRequest)
		fmt.Fprintf(w, `{"error":%q,"error_description":%q}`, code, theSecret)
		return
	}
	r.ParseForm()
	switch r.URL.Path {
	case "/api":
		body, _ := io.ReadAll(r.Body)
		fmt.Fprintf(w, "hello %s", body)
	case "/par":
		b.pushed, b.key = r.PostForm, key
		w.WriteHeader(http.StatusCreated)
		io.WriteString(w, `{"request_uri":"urn:request:77","expires_in":60}`)
	case "/revoke":
		b.revoked = append(b.revoked, r.PostForm.Get("token"))
	case "/token":
		if key != b.key || r.PostForm.Get("grant_type") == "refresh_token" && r.PostForm.Get("refresh_token") != b.refresh {
			w.WriteHeader(http.StatusBadRequest)
			io.WriteString(w, `{"error":"invalid_grant"}`)
			return
		}
		n := b.asked["/token"]
		b.good, b.refresh = fmt.Sprint(theToken, n), fmt.Sprint(theRefresh, n)
		fmt.Fprintf(w, `{"access_token":%q,"refresh_token":%q,"token_type":%q,"scope":"read more","expires_in":3600}`, b.good, b.refresh, b.kind)
	}
}

// check looks at a proof as RFC 9449, section 4.3, says, and returns the key's
// thumbprint or an error code.
func (b *bound) check(r *http.Request, token string, now time.Time) (key, code string) {
	const bad = "invalid_dpop_proof"
	proof, err := jose.ParseSignedCompact(r.Header.Get("DPoP"), []jose.SignatureAlgorithm{jose.ES256})
	if err != nil || len(r.Header.Values("DPoP")) != 1 || len(proof.Signatures) != 1 {
		return "", bad
	}
	h := proof.Signatures[0].Header
	if h.ExtraHeaders["typ"] != "dpop+jwt" || h.JSONWebKey == nil || !h.JSONWebKey.IsPublic() {
		return "", bad
	}
	body, err := proof.Verify(h.JSONWebKey)
	var c struct {
		ID, Method, URL, Token, Nonce string
		At                            int64
	}
	var raw map[string]any
	if err != nil || json.Unmarshal(body, &raw) != nil {
		return "", bad
	}
	str := func(name string) string { s, _ := raw[name].(string); return s }
	c.ID, c.Method, c.URL, c.Token, c.Nonce = str("jti"), str("htm"), str("htu"), str("ath"), str("nonce")
	at, _ := raw["iat"].(float64)
	ath := ""
	if token != "" {
		sum := sha256.Sum256([]byte(token))
		ath = base64.RawURLEncoding.EncodeToString(sum[:])
	}
	if c.ID == "" || b.jtis[c.ID] || c.Method != r.Method || c.URL != b.URL+r.URL.EscapedPath() || c.Token != ath ||
		now.Sub(time.Unix(int64(at), 0)).Abs() > 5*time.Second {
		return "", bad
	}
	b.jtis[c.ID] = true
	if c.Nonce != fmt.Sprint("nonce-", b.nonces) {
		return "", "use_dpop_nonce"
	}
	if b.rotates {
		b.nonces++
	}
	sum, err := h.JSONWebKey.Thumbprint(crypto.SHA256)
	if err != nil {
		return "", bad
	}
	return base64.RawURLEncoding.EncodeToString(sum), ""
}

func (b *bound) config(_ context.Context, app *App) (*Config, error) {
	app.ClientID, app.RevokeURL = "probity", b.URL+"/revoke"
	return &Config{
		Challenge: ChallengeS256, Issuer: b.URL, Pushed: b.URL + "/par", Bound: true,
		Config: oauth2.Config{ClientID: "probity", Scopes: []string{"read"},
			Endpoint: oauth2.Endpoint{AuthURL: b.URL + "/authorize", TokenURL: b.URL + "/token"}},
	}, nil
}

// signIn signs in with a browser that comes back with iss, or the right one.
func (b *bound) signIn(ctx context.Context, app *App, iss string) (*oauth2.Token, string, error) {
	opened, wait := "", 10*time.Second
	if iss != "" {
		wait = 300 * time.Millisecond
	}
	s := &SignIn{Timeout: wait, OpenBrowser: func(address string) error {
		opened = address
		b.mu.Lock()
		pushed := b.pushed
		b.mu.Unlock()
		back, err := url.Parse(pushed.Get("redirect_uri"))
		if err != nil {
			return err
		}
		go get(back, url.Values{"code": {theCode}, "state": {pushed.Get("state")}, "iss": {cmp.Or(iss, b.URL)}}.Encode())
		return nil
	}}
	tok, err := s.Do(ctx, app, b.config)
	return tok, opened, err
}

func (b *bound) client(t *testing.T, app App, tok *oauth2.Token, kept *[]string) *http.Client {
	t.Helper()
	cfg, _ := b.config(t.Context(), new(App))
	return Client(nil, cfg, app, tok, func(_ context.Context, tok *oauth2.Token) error {
		*kept = append(*kept, tok.AccessToken)
		return nil
	})
}
