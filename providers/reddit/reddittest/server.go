// Package reddittest is a server that answers as Reddit's interface does, with the
// account of an invented doctor.
package reddittest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Hosts of the interface, and of signing in.
const (
	Host    = "oauth.reddit.com"
	WWWHost = "www.reddit.com"
)

// Record is a thing as it stands in an answer.
type Record = map[string]any

// Reply is a status and a body.
type Reply struct {
	Status int
	Type   string // of the content; "" means JSON
	Body   string

	Location string // to which one is sent on
}

// Server is the account, and what the sign-in may see of it.
type Server struct {
	Scopes []string // granted; nil for all
	Size   int      // of a page at most, where more was asked for; 0 for what was asked for
	Depth  int      // of a listing
	Open   bool     // the last page of a listing names a next one, too, in which nothing is: Reddit does so now and then

	mu      sync.Mutex
	Me      Record
	Prefs   Record
	Lists   map[string][]Record // listings, the newest first, by path
	Pinned  map[string][]Record // what stands above the first page of a listing, too, however old it is
	People  map[string][]Record
	Others  map[string]Record // posts and comments by others
	Asked   []string          // method, path and parameters of each request
	Agents  map[string]bool   // User-Agents that came
	Broken  map[string]Reply  // in place of what a path gives
	Forms   []string          // bodies of requests for a token
	Revoked []string
}

// Handler answers requests to [Host].
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /api/v1/me", s.needs("identity", func(w http.ResponseWriter, r *http.Request) { s.answer(w, r, s.Me) }))
	mux.HandleFunc("GET /api/v1/me/prefs", s.needs("identity", func(w http.ResponseWriter, r *http.Request) { s.answer(w, r, s.Prefs) }))
	mux.HandleFunc("GET /api/v1/me/friends", s.needs("mysubreddits", s.people))
	mux.HandleFunc("GET /prefs/blocked", s.needs("read", s.people))
	mux.HandleFunc("GET /user/{name}/submitted", s.needs("history", func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("sort") != "new" { // the most liked come first unless asked otherwise
			fail(w, http.StatusTeapot, "sort")
			return
		}
		s.listing(w, r)
	}))
	mux.HandleFunc("GET /user/{name}/comments", s.needs("history", s.listing))
	mux.HandleFunc("GET /message/inbox", s.needs("privatemessages", s.quiet))
	mux.HandleFunc("GET /message/sent", s.needs("privatemessages", s.quiet))
	mux.HandleFunc("GET /api/info", s.needs("read", s.info))
	mux.HandleFunc("POST /api/del", s.needs("edit", s.del))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.Asked = append(s.Asked, strings.TrimSuffix(r.Method+" "+r.URL.Path+"?"+r.URL.RawQuery, "?"))
		agent := r.Header.Get("User-Agent")
		s.Agents[agent] = true
		if agent == "" || strings.HasPrefix(agent, "Go-http-client") {
			block(w)
			return
		}
		if b, ok := s.Broken[r.URL.Path]; ok {
			w.Header().Set("Content-Type", b.Type)
			if b.Type == "" {
				w.Header().Set("Content-Type", "application/json; charset=UTF-8")
			}
			if b.Location != "" {
				w.Header().Set("Location", b.Location)
			}
			w.WriteHeader(b.Status)
			fmt.Fprint(w, b.Body)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

// block is what stands before Reddit and lets nobody through who does not say who
// they are.
func block(w http.ResponseWriter) {
	w.Header().Set("Content-Type", "text/html")
	w.WriteHeader(http.StatusTooManyRequests)
	fmt.Fprint(w, "<!doctype html><html><body><h1>whoa there, pardner!</h1></body></html>")
}

func (s *Server) needs(scope string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		if s.Scopes != nil && !slices.Contains(s.Scopes, scope) {
			w.Header().Set("WWW-Authenticate", `Bearer realm="reddit", error="insufficient_scope"`)
			fail(w, http.StatusForbidden, "Forbidden")
			return
		}
		next(w, r)
	}
}

// quiet is a listing that changes what it lists unless asked not to.
func (s *Server) quiet(w http.ResponseWriter, r *http.Request) {
	if r.URL.Query().Get("mark") != "false" {
		fail(w, http.StatusTeapot, "mark")
		return
	}
	s.listing(w, r)
}

// listing answers with a page of what lies behind the thing that after names, and
// with nothing if that is gone.
func (s *Server) listing(w http.ResponseWriter, r *http.Request) {
	all, ok := s.Lists[r.URL.Path]
	if !ok {
		fail(w, http.StatusNotFound, "Not Found")
		return
	}
	if s.Depth > 0 {
		all = all[:min(len(all), s.Depth)]
	}
	q := r.URL.Query()
	if q.Get("show") != "all" {
		all = slices.DeleteFunc(slices.Clone(all), func(t Record) bool { return t["data"].(Record)["hidden"] == true })
	}
	size, err := strconv.Atoi(q.Get("limit"))
	if err != nil {
		size = 25
	}
	size = min(max(size, 1), 100)
	if s.Size > 0 {
		size = min(size, s.Size)
	}
	from := 0
	if after := q.Get("after"); after != "" {
		from = len(all)
		if at := slices.IndexFunc(all, func(t Record) bool { return t["data"].(Record)["name"] == after }); at >= 0 {
			from = at + 1
		}
	}
	to := min(from+size, len(all))
	data := Record{"after": nil, "before": nil, "dist": to - from, "modhash": nil, "geo_filter": "", "children": append([]Record{}, all[from:to]...)}
	if q.Get("after") == "" {
		data["children"] = slices.Concat([]Record{}, s.Pinned[r.URL.Path], all[from:to])
	}
	if to < len(all) || s.Open && to > from {
		data["after"] = all[to-1]["data"].(Record)["name"]
	}
	s.answer(w, r, Record{"kind": "Listing", "data": data})
}

func (s *Server) people(w http.ResponseWriter, r *http.Request) {
	s.answer(w, r, Record{"kind": "UserList", "data": Record{"children": append([]Record{}, s.People[r.URL.Path]...)}})
}

// find returns the list, and the place in it, of something by the owner.
func (s *Server) find(id string) (path string, at int) {
	for path, all := range s.Lists {
		if at := slices.IndexFunc(all, func(t Record) bool { return t["data"].(Record)["name"] == id }); at >= 0 && strings.HasPrefix(path, "/user/") {
			return path, at
		}
	}
	return "", -1
}

func (s *Server) info(w http.ResponseWriter, r *http.Request) {
	children := []Record{}
	id := r.URL.Query().Get("id")
	if path, at := s.find(id); at >= 0 {
		children = append(children, s.Lists[path][at])
	} else if other := s.Others[id]; other != nil {
		children = append(children, other)
	}
	s.answer(w, r, Record{"kind": "Listing", "data": Record{"after": nil, "children": children}})
}

// del says yes whatever it does.
func (s *Server) del(w http.ResponseWriter, r *http.Request) {
	id := r.PostFormValue("id")
	if path, at := s.find(id); at >= 0 {
		gone := s.Lists[path][at]
		s.Lists[path] = slices.Delete(s.Lists[path], at, at+1)
		data := gone["data"].(Record)
		data["author"], data["body"], data["selftext"] = "[deleted]", "[deleted]", "[deleted]"
		s.Others[id] = gone
	}
	s.answer(w, r, Record{})
}

// answer writes JSON. Unless raw texts were asked for, they come escaped.
func (s *Server) answer(w http.ResponseWriter, r *http.Request, v any) {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.Encode(v)
	out := b.String()
	if r.URL.Query().Get("raw_json") != "1" {
		out = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(out)
	}
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	w.Header().Set("X-Ratelimit-Remaining", "996.0")
	w.Header().Set("X-Ratelimit-Used", "4")
	w.Header().Set("X-Ratelimit-Reset", "431")
	fmt.Fprint(w, out)
}

func fail(w http.ResponseWriter, status int, message string) {
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(Record{"message": message, "error": status})
}
