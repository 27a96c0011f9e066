package oauth

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"github.com/go-jose/go-jose/v4"

	"github.com/probity-audit/probity/internal/hint"
)

// newKey makes the key to which a sign-in's tokens will be bound, as PKCS #8.
func newKey() ([]byte, error) {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		return nil, errors.New("cannot make a key")
	}
	return x509.MarshalPKCS8PrivateKey(key)
}

// prover proves with each request that Probity holds the key to which a token is
// bound (RFC 9449). What each server told it to prove with, it remembers.
type prover struct {
	signer     jose.Signer
	thumbprint string // of the public key (RFC 7638)

	mu    sync.Mutex
	heard map[string]heard // by origin
}

// heard is what a server said for the next proof.
type heard struct {
	nonce string
	ahead time.Duration // of its clock before ours; 0 where they agree
}

func newProver(pkcs8 []byte) (*prover, error) {
	const again = "sign in to this account again"
	parsed, err := x509.ParsePKCS8PrivateKey(pkcs8)
	key, ok := parsed.(*ecdsa.PrivateKey)
	if err != nil || !ok { // the error of x509 might describe the key
		return nil, hint.Wrap(errors.New("the key of this sign-in is missing or damaged"), again)
	}
	signer, err := jose.NewSigner(jose.SigningKey{Algorithm: jose.ES256, Key: key},
		(&jose.SignerOptions{EmbedJWK: true}).WithType("dpop+jwt"))
	if err != nil {
		return nil, hint.Wrap(errors.New("the key of this sign-in cannot be used"), again)
	}
	sum, err := (&jose.JSONWebKey{Key: key.Public()}).Thumbprint(crypto.SHA256)
	if err != nil {
		return nil, hint.Wrap(errors.New("the key of this sign-in cannot be used"), again)
	}
	return &prover{signer: signer, thumbprint: base64.RawURLEncoding.EncodeToString(sum), heard: make(map[string]heard)}, nil
}

// prove puts a proof for this one request into r; token is the access token that
// goes with it, "" if none does.
func (p *prover) prove(r *http.Request, token string) error {
	p.mu.Lock()
	h := p.heard[origin(r.URL)]
	p.mu.Unlock()
	method := r.Method
	if method == "" {
		method = http.MethodGet
	}
	claims := struct {
		ID     string `json:"jti"`
		Method string `json:"htm"`
		URL    string `json:"htu"`
		At     int64  `json:"iat"`
		Token  string `json:"ath,omitempty"`
		Nonce  string `json:"nonce,omitempty"`
	}{rand.Text(), method, origin(r.URL) + r.URL.EscapedPath(), time.Now().Add(h.ahead).Unix(), "", h.nonce}
	if token != "" {
		sum := sha256.Sum256([]byte(token))
		claims.Token = base64.RawURLEncoding.EncodeToString(sum[:])
	}
	body, err := json.Marshal(claims)
	if err != nil {
		return errProof
	}
	signed, err := p.signer.Sign(body)
	if err != nil {
		return errProof
	}
	proof, err := signed.CompactSerialize()
	if err != nil {
		return errProof
	}
	r.Header.Set("DPoP", proof)
	return nil
}

var errProof = errors.New("cannot sign the request")

// A clock is taken to be wrong when it differs by more than a slow connection
// explains.
const clocksDiffer = 10 * time.Second

// maxNonce bounds a nonce, in bytes; the known ones have less than a hundred.
const maxNonce = 1 << 10

// listen remembers what res says for the next proof to the server of u.
func (p *prover) listen(u *url.URL, res *http.Response) {
	p.mu.Lock()
	defer p.mu.Unlock()
	h := p.heard[origin(u)]
	if n := res.Header.Get("DPoP-Nonce"); n != "" && len(n) <= maxNonce {
		h.nonce = n
	}
	if at, err := http.ParseTime(res.Header.Get("Date")); err == nil && res.Header.Get("Age") == "" { // a cache tells an older time
		if h.ahead = time.Until(at); h.ahead.Abs() <= clocksDiffer {
			h.ahead = 0
		}
	}
	p.heard[origin(u)] = h
}

// origin names a server as RFC 9449, section 4.2, compares it.
func origin(u *url.URL) string {
	host := strings.ToLower(u.Host)
	if u.Scheme == "https" {
		host = strings.TrimSuffix(host, ":443")
	} else {
		host = strings.TrimSuffix(host, ":80")
	}
	return u.Scheme + "://" + host
}
