package oauth

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/x509"
	"encoding/base64"
	"encoding/json"
	"errors"
	"io"
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

// proven adds proofs to requests for tokens.
type proven struct {
	next http.RoundTripper
	key  *prover
}

func (p proven) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := p.send(r)
	if err != nil || res.StatusCode != http.StatusBadRequest && res.StatusCode != http.StatusUnauthorized {
		return res, err
	}
	body, err := readAll(res.Body)
	if err != nil {
		return nil, err
	}
	res.Body = io.NopCloser(bytes.NewReader(body))
	var a struct {
		Error string `json:"error"`
	}
	if json.Unmarshal(body, &a) != nil || !wantsProof[a.Error] && !refusesProof(res) {
		return res, nil
	}
	// The proof was not to its liking, which it says before it looks at anything
	// else. It has said now what it wants.
	again := r.Clone(r.Context())
	if r.Body != nil {
		if r.GetBody == nil {
			return res, nil
		}
		if again.Body, err = r.GetBody(); err != nil {
			return nil, err
		}
	}
	return p.send(again)
}

func (p proven) send(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	if err := p.key.prove(r, ""); err != nil {
		closeBody(r)
		return nil, err
	}
	res, err := p.next.RoundTrip(r)
	if err == nil {
		p.key.listen(r.URL, res)
	}
	return res, err
}

// wantsProof holds the errors that another proof can mend: one without the
// server's nonce, or one that is too old or by a clock that is wrong.
var wantsProof = map[string]bool{"use_dpop_nonce": true, "invalid_dpop_proof": true}

// refusesProof reports whether an answer is about the proof, and not the token
// (RFC 9449, section 9).
func refusesProof(res *http.Response) bool {
	for _, c := range res.Header.Values("WWW-Authenticate") {
		for code := range wantsProof {
			if strings.Contains(c, code) {
				return true
			}
		}
	}
	return false
}
