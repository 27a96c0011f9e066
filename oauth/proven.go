package oauth

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"strings"
)

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
