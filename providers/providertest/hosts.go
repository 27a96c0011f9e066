package providertest

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"testing"
)

// Hosts returns a client for which each host named is a handler of the test's
// own, over real connections on this machine. Any other host fails.
func Hosts(t testing.TB, handlers map[string]http.Handler) *http.Client {
	t.Helper()
	h := &hosts{servers: map[string]*url.URL{}, next: &http.Transport{}}
	for name, handler := range handlers {
		s := httptest.NewServer(handler)
		t.Cleanup(s.Close)
		u, err := url.Parse(s.URL)
		if err != nil {
			t.Fatal(err)
		}
		h.servers[name] = u
	}
	t.Cleanup(h.next.CloseIdleConnections)
	return &http.Client{Transport: h}
}

type hosts struct {
	servers map[string]*url.URL
	next    *http.Transport
}

func (h *hosts) RoundTrip(r *http.Request) (*http.Response, error) {
	to, ok := h.servers[r.URL.Host]
	if !ok || r.URL.Scheme != "https" {
		return nil, fmt.Errorf("%s://%s is not among the hosts of this test", r.URL.Scheme, r.URL.Host)
	}
	own := r.Clone(r.Context())
	own.Host = r.URL.Host
	own.URL.Scheme, own.URL.Host = to.Scheme, to.Host
	res, err := h.next.RoundTrip(own)
	if res != nil {
		res.Request = r // so that relative redirects lead to the host that was asked
	}
	return res, err
}

// CloseIdleConnections passes the wish on, as [http.Client] expects it.
func (h *hosts) CloseIdleConnections() { h.next.CloseIdleConnections() }
