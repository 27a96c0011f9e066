// Package youtubetest is a YouTube Data API for tests: a channel of an invented
// doctor, behind answers of the shape, limits and refusals of the real one.
package youtubetest

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Host is where the real interface lives.
const Host = "youtube.googleapis.com"

// Token is the one that is accepted.
const Token = "ya29.invented"

// The scopes that the server knows.
const (
	Read     = "https://www.googleapis.com/auth/youtube.readonly"
	ForceSSL = "https://www.googleapis.com/auth/youtube.force-ssl"
)

//go:embed channel.json
var channel []byte

// Record is one record as the interface gives it.
type Record = map[string]any

// Thread is a comment, and the answers to it.
type Thread struct {
	ID, Status, Video string
	Comments          []Comment // the first begins the thread
}

// Comment is something said under a video.
type Comment struct{ ID, Author, Name, Text, Published, Updated string }

// Server is the interface, and what lies behind it.
type Server struct {
	Channels, Videos, Likes, Playlists, Subscriptions, Subscribers []Record // the newest first
	Threads                                                        []Thread
	Scopes                                                         []string
	Most                                                           int // things on a page at most, whatever is asked; 0 for YouTube's own
	// Answer answers a request instead of the server, if it returns true.
	Answer func(w http.ResponseWriter, r *http.Request) bool

	mu    sync.Mutex
	asked []string
}

// New returns the invented channel, with leave to read alone.
func New() *Server {
	s := &Server{Scopes: []string{Read}}
	if err := json.Unmarshal(channel, s); err != nil {
		panic(err)
	}
	return s
}

// Asked returns the requests so far: "GET playlistItems?playlistId=UU...", and
// forgets them. Parameters that do not change what is asked are left out.
func (s *Server) Asked() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	was := s.asked
	s.asked = nil
	return was
}

// Client adds the token to requests.
func Client(c *http.Client) *http.Client {
	own := *c
	own.Transport = bearer{c.Transport}
	return &own
}

type bearer struct{ http.RoundTripper }

func (b bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+Token)
	return b.RoundTripper.RoundTrip(r)
}

// CloseIdleConnections passes the wish on, as [http.Client] expects it.
func (b bearer) CloseIdleConnections() {
	if c, ok := b.RoundTripper.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	q := r.URL.Query()
	path, _ := strings.CutPrefix(r.URL.Path, "/youtube/v3/")
	s.mu.Lock()
	defer s.mu.Unlock()
	s.asked = append(s.asked, r.Method+" "+path+"?"+brief(q))
	switch {
	case s.Answer != nil && s.Answer(w, r):
	case r.Header.Get("Authorization") != "Bearer "+Token:
		Fail(w, http.StatusUnauthorized, "authError", "UNAUTHENTICATED")
	case r.Method == http.MethodDelete:
		s.remove(w, path, q.Get("id"))
	case r.Method != http.MethodGet:
		Fail(w, http.StatusMethodNotAllowed, "httpMethodNotAllowed", "")
	case q.Get("part") == "":
		Fail(w, http.StatusBadRequest, "missingRequiredParameter", "INVALID_ARGUMENT")
	default:
		s.read(w, path, q)
	}
}

func brief(q url.Values) string {
	for _, k := range []string{"part", "maxResults", "textFormat", "order"} {
		q = without(q, k)
	}
	line, _ := url.QueryUnescape(q.Encode())
	return line
}

func without(q url.Values, k string) url.Values {
	own := url.Values{}
	for name, v := range q {
		if name != k {
			own[name] = v
		}
	}
	return own
}

func (s *Server) read(w http.ResponseWriter, path string, q url.Values) {
	found, most, reason := s.find(path, q)
	if reason != "" {
		status := map[string]int{"insufficientPermissions": 403, "playlistNotFound": 404, "notFound": 404}[reason]
		Fail(w, max(status, http.StatusBadRequest), reason, "")
		return
	}
	from, _ := strconv.Atoi(strings.TrimPrefix(q.Get("pageToken"), "P"))
	n, err := strconv.Atoi(q.Get("maxResults"))
	switch {
	case q.Has("maxResults") && (err != nil || n < 0 || n > most):
		Fail(w, http.StatusBadRequest, "invalidValue", "INVALID_ARGUMENT")
		return
	case q.Has("pageToken") && (from <= 0 || from >= len(found)):
		Fail(w, http.StatusBadRequest, "invalidPageToken", "INVALID_ARGUMENT")
		return
	case !q.Has("maxResults"):
		n = 5
	}
	if s.Most > 0 && !(path == "videos" && q.Has("id")) {
		n = min(n, s.Most)
	}
	answer := Record{"kind": "youtube#" + strings.TrimSuffix(path, "s") + "ListResponse", "etag": "e", "pageInfo": Record{"totalResults": len(found), "resultsPerPage": n}}
	to := min(from+n, len(found))
	if to < len(found) {
		answer["nextPageToken"] = "P" + strconv.Itoa(to)
	}
	if items := slices.Clone(found[from:to]); len(items) > 0 || path != "channels" { // a list of no channels lacks it
		for i := range items {
			items[i] = only(items[i], q.Get("part"))
		}
		answer["items"] = items
	}
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	_ = json.NewEncoder(w).Encode(answer)
}

// only leaves of a record what was asked for.
func only(v Record, part string) Record {
	own := Record{}
	for k, f := range v {
		if k == "kind" || k == "id" || k == "etag" || slices.Contains(strings.Split(part, ","), k) {
			own[k] = f
		}
	}
	return own
}

// Fail answers as Google does when it refuses.
func Fail(w http.ResponseWriter, status int, reason, word string) {
	e := Record{"code": status, "message": "About project 1234 of Móira Quill.", "errors": []Record{{"message": "About Móira Quill.", "domain": "youtube", "reason": reason}}}
	if word != "" {
		e["status"] = word
	}
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	w.WriteHeader(status)
	fmt.Fprint(w, text(Record{"error": e}))
}

func text(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}
