// Package mastodontest serves the account of an invented doctor as a Mastodon
// server does, or GoToSocial: the interface that is read, and the pages by which
// an app is registered, let in and sent away again. What such servers check is
// checked, and they can be told to fail.
package mastodontest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Token is taken from the beginning, without a sign-in.
const Token = "tok-1"

// The account that every server holds.
const (
	Handle      = "DrMoira"
	OwnStatuses = "/api/v1/accounts/1/statuses"
	Followers   = "/api/v1/accounts/1/followers"
	Myself      = "/api/v1/accounts/verify_credentials"
)

// Shape says what kind of server it is. The zero value is a Mastodon since 4.3
// whose owner has agreed already.
type Shape struct {
	GoToSocial  bool // says nothing of how to sign in, fails on PKCE, and counts in ULIDs
	ConsentPage bool // asks the owner before it sends them back; [Consent] answers
	WideScopes  bool // refuses to register an app that wants less than all of "read"
}

// Record is one JSON object.
type Record = map[string]any

// Entry is one thing in a list, with the cursor it is paged by.
type Entry struct {
	Cursor string
	Thing  Record
}

// Account is what the server holds, by path.
type Account struct {
	Lists map[string][]Entry // newest first, in pages
	Docs  map[string]any     // whole
}

// Server is one server. All its methods may be used while it serves.
type Server struct {
	*httptest.Server
	Shape Shape // not to be changed

	mu       sync.Mutex
	account  Account
	encoded  map[string][]byte // things that were served, so that tests are quick
	grants   grants
	requests []string
	troubles []*trouble
}

// New starts a server on this machine, which the caller closes.
func New(shape Shape) *Server {
	s := &Server{Shape: shape, encoded: map[string][]byte{}, account: Account{Lists: map[string][]Entry{}, Docs: map[string]any{}}, grants: newGrants()}
	s.Server = httptest.NewServer(s)
	s.populate()
	return s
}

// Host is the server's name, with its port.
func (s *Server) Host() string { return strings.TrimPrefix(s.URL, "http://") }

// ID makes the nth identifier: a number on Mastodon, a ULID on GoToSocial.
func (s *Server) ID(n int) string {
	if s.Shape.GoToSocial {
		return fmt.Sprintf("01J%023d", n)
	}
	return strconv.Itoa(110_000_000_000_000_000 + n)
}

// As returns a client that carries the token.
func (s *Server) As(token string) *http.Client {
	return &http.Client{Transport: authorised{s.Client().Transport, token}}
}

type authorised struct {
	next  http.RoundTripper
	token string
}

// CloseIdleConnections passes the wish on, as [http.Client] expects it.
func (a authorised) CloseIdleConnections() { a.next.(*http.Transport).CloseIdleConnections() }

func (a authorised) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+a.token)
	return a.next.RoundTrip(r)
}

// Change changes what the server holds.
func (s *Server) Change(change func(*Account)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change(&s.account)
	clear(s.encoded)
}

// Asked returns the requests by method for path, and what lies below it, since
// [Server.Forget] was last called, in their order: "GET /path?query".
func (s *Server) Asked(method, path string) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var got []string
	for _, r := range s.requests {
		if strings.HasPrefix(r, method+" "+path) {
			got = append(got, r)
		}
	}
	return slices.Clip(got)
}

// Forget starts a new record of requests, and ends all troubles.
func (s *Server) Forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.requests, s.troubles = nil, nil
}

// ServeHTTP answers as the server does.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n, spoil := s.note(r)
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	h := s.rateHeader()
	w.Header().Set(h+"Limit", "300")
	w.Header().Set(h+"Remaining", strconv.Itoa(300-n%300))
	w.Header().Set(h+"Reset", "2026-01-01T00:05:00.000Z")
	if spoil != nil && spoil(w, r) { // unlocked: it may take its time
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.signIn(w, r) {
		return
	}
	if why := s.grants.refusal(strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")); why != "" {
		refuse(w, http.StatusUnauthorized, why)
		return
	}
	if r.Method == http.MethodDelete {
		s.remove(w, r)
		return
	}
	if l, ok := s.account.Lists[r.URL.Path]; ok {
		s.page(w, r, l)
		return
	}
	if d, ok := s.account.Docs[r.URL.Path]; ok {
		json.NewEncoder(w).Encode(d)
		return
	}
	refuse(w, http.StatusNotFound, "Record not found")
}

// note keeps the request and returns its number, and the trouble it meets.
func (s *Server) note(r *http.Request) (int, Spoil) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.requests = append(s.requests, r.Method+" "+r.URL.RequestURI())
	for _, t := range s.troubles {
		if t.meets(r) {
			return len(s.requests) - 1, t.spoil
		}
	}
	return len(s.requests) - 1, nil
}

// rateHeader is how the names of the headers begin by which the server counts.
func (s *Server) rateHeader() string {
	if s.Shape.GoToSocial {
		return "X-Ratelimit-"
	}
	return "X-RateLimit-"
}

func refuse(w http.ResponseWriter, code int, why string) {
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(Record{"error": why})
}

// page answers with the part of l that the cursors ask for, as Mastodon does.
func (s *Server) page(w http.ResponseWriter, r *http.Request, l []Entry) {
	q := r.URL.Query()
	limit, _ := strconv.Atoi(q.Get("limit"))
	most := 40
	if strings.Contains(r.URL.Path, "follow") || strings.HasSuffix(r.URL.Path, "/tokens") {
		most = 80
	}
	limit = min(limit, most)
	var out []Entry
	for _, e := range l {
		if m := q.Get("max_id"); m != "" && e.Cursor >= m {
			continue
		}
		if m := q.Get("since_id"); m != "" && e.Cursor <= m {
			continue
		}
		if out = append(out, e); len(out) == limit {
			break
		}
	}
	if len(out) > 0 {
		at := func(key, value string) string {
			return "http://" + r.Host + r.URL.Path + "?" + url.Values{"limit": {strconv.Itoa(limit)}, key: {value}}.Encode()
		}
		link := fmt.Sprintf(`<%s>; rel="prev"`, at("min_id", out[0].Cursor))
		if len(out) == limit {
			link = fmt.Sprintf(`<%s>; rel="next", `, at("max_id", out[limit-1].Cursor)) + link
		}
		w.Header().Set("Link", link)
	}
	things := make([]json.RawMessage, len(out))
	for i, e := range out {
		key := r.URL.Path + " " + e.Cursor
		if s.encoded[key] == nil {
			s.encoded[key], _ = json.Marshal(e.Thing)
		}
		things[i] = s.encoded[key]
	}
	json.NewEncoder(w).Encode(things)
}
