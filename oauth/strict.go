package oauth

import (
	"bytes"
	"cmp"
	"encoding/json"
	"io"
	"net/http"
	"net/netip"
	"net/url"
)

const maxAnswer = 256 << 10 // bytes; a token answer is a few hundred, metadata a few thousand

// strict returns a client for requests that carry secrets: it follows no
// redirect, which would repeat them elsewhere, and reads the answer whole.
func strict(c *http.Client) *http.Client {
	s := http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	if c != nil {
		s.Timeout, s.Transport = c.Timeout, c.Transport
	}
	s.Transport = whole{cmp.Or(s.Transport, http.DefaultTransport)}
	return &s
}

// speaking is a strict client that talks to a server for tokens: in the network's
// dialect, and with proofs if key is not nil.
func speaking(c *http.Client, clientKey string, key *prover) *http.Client {
	s := strict(c)
	s.Transport = dialect{s.Transport, clientKey}
	if key != nil {
		s.Transport = proven{s.Transport, key}
	}
	return s
}

// whole reads an answer to its end before it hands it on, so that a connection
// that dies within is an error rather than a short token.
type whole struct{ next http.RoundTripper }

func (t whole) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := t.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	body, err := readAll(res.Body)
	if err != nil {
		return nil, err
	}
	// An answer whose length was not announced can end anywhere; RFC 6749,
	// section 5.1, wants JSON, and JSON says where it ends. A bare null is none
	// that x/oauth2 could read.
	if res.StatusCode/100 == 2 && len(body) > 0 && (!json.Valid(body) || string(bytes.TrimSpace(body)) == "null") {
		return nil, errAnswer
	}
	res.Body = io.NopCloser(bytes.NewReader(body))
	return res, nil
}

// readAll reads and closes a short answer.
func readAll(body io.ReadCloser) ([]byte, error) {
	defer body.Close()
	b, err := io.ReadAll(io.LimitReader(body, maxAnswer+1))
	if err == nil && len(b) > maxAnswer {
		return nil, answerError("the server's answer is far too long")
	}
	return b, err
}

// safe reports whether secrets may be sent to u: over TLS, or to this machine.
func safe(u *url.URL) bool {
	return u.User == nil && u.Hostname() != "" && (u.Scheme == "https" || u.Scheme == "http" && loopback(u))
}

func loopback(u *url.URL) bool {
	ip, err := netip.ParseAddr(u.Hostname())
	return err == nil && ip.IsLoopback() || u.Hostname() == "localhost"
}
