package graphtest

import "net/http"

// Authorise returns a client that puts [Token] where package oauth puts it.
func Authorise(c *http.Client) *http.Client { return &http.Client{Transport: bearer{c.Transport}} }

type bearer struct{ next http.RoundTripper }

func (b bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+Token)
	return b.next.RoundTrip(r)
}

// CloseIdleConnections passes the wish on, as [http.Client] expects it.
func (b bearer) CloseIdleConnections() {
	if c, ok := b.next.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}
