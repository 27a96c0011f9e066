// Package pinteresttest is a server that answers as Pinterest's interface (v5)
// does, with the account of an invented doctor.
package pinteresttest

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Host is where the interface lives.
const Host = "api.pinterest.com"

// Record is a thing as it stands in an answer.
type Record = map[string]any

// Server is the account, and what the sign-in may see of it.
type Server struct {
	Scopes []string // granted; nil for all
	Size   int      // of a page at most, where what was asked for is more; 0 for what was asked for

	mu        sync.Mutex
	Account   Record
	Boards    []Record
	Pins      []Record // those on secret boards too
	Followers []Record
	Following []Record
	Asked     []string          // method, path and parameters of each request
	Refuse    func(string) bool // bookmarks that are no longer known; nil knows all
	Broken    map[string]Answer // in place of what a path gives
	Forms     []string          // bodies of requests for a token
	Code      string            // with which a token is had
	Refresh   string            // with which another is had
}

// Answer is a status and a body.
type Answer struct {
	Status int
	Body   string
}

// Handler answers requests to [Host].
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v5/user_account", s.needs(func(w http.ResponseWriter, _ *http.Request) { answer(w, s.Account) }, "user_accounts:read"))
	mux.HandleFunc("GET /v5/boards", s.needs(func(w http.ResponseWriter, r *http.Request) {
		s.list(w, r, s.boards(), "privacy", "ad_account_id")
	}, "boards:read"))
	mux.HandleFunc("GET /v5/pins", s.needs(s.pins, "boards:read", "pins:read"))
	mux.HandleFunc("GET /v5/pins/{id}", s.needs(s.pin, "boards:read", "pins:read"))
	mux.HandleFunc("DELETE /v5/pins/{id}", s.needs(s.delete, "boards:read", "boards:write", "pins:read", "pins:write"))
	mux.HandleFunc("GET /v5/user_account/followers", s.needs(func(w http.ResponseWriter, r *http.Request) { s.list(w, r, s.Followers) }, "user_accounts:read"))
	mux.HandleFunc("GET /v5/user_account/following", s.needs(func(w http.ResponseWriter, r *http.Request) {
		s.list(w, r, s.Following, "feed_type", "explicit_following", "ad_account_id")
	}, "user_accounts:read"))
	mux.HandleFunc("POST /v5/oauth/token", s.token)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		defer s.mu.Unlock()
		s.Asked = append(s.Asked, strings.TrimSuffix(r.Method+" "+r.URL.Path+"?"+r.URL.RawQuery, "?"))
		if b, ok := s.Broken[r.URL.Path]; ok {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(b.Status)
			fmt.Fprint(w, b.Body)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

func (s *Server) granted(scope string) bool {
	return s.Scopes == nil || slices.Contains(s.Scopes, scope)
}

// needs lets a request through that has the scopes. Pinterest refuses others with
// the status of one that is not signed in, and a code of its own.
func (s *Server) needs(next http.HandlerFunc, scopes ...string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		for _, scope := range scopes {
			if !s.granted(scope) {
				fail(w, http.StatusUnauthorized, 3, "Your token does not have sufficient permissions to perform this operation.")
				return
			}
		}
		next(w, r)
	}
}

func (s *Server) boards() (all []Record) {
	for _, b := range s.Boards {
		if b["privacy"] != "SECRET" || s.granted("boards:read_secret") {
			all = append(all, b)
		}
	}
	return all
}

func (s *Server) secret(pin Record) bool {
	return slices.ContainsFunc(s.Boards, func(b Record) bool { return b["id"] == pin["board_id"] && b["privacy"] == "SECRET" })
}

func (s *Server) pins(w http.ResponseWriter, r *http.Request) {
	private := r.URL.Query().Get("pin_type") == "PRIVATE"
	var all []Record
	for _, p := range s.Pins {
		if s.secret(p) == private && p["is_owner"] == true && (!private || s.granted("pins:read_secret")) {
			all = append(all, p)
		}
	}
	s.list(w, r, all, "pin_filter", "pin_metrics", "include_protected_pins", "pin_type", "creative_types", "ad_account_id")
}

// list answers with a page. The bookmark names the first thing of the next one.
func (s *Server) list(w http.ResponseWriter, r *http.Request, all []Record, parameters ...string) {
	q := r.URL.Query()
	for name := range q {
		if name != "page_size" && name != "bookmark" && !slices.Contains(parameters, name) {
			fail(w, http.StatusBadRequest, 1, "Unknown parameter")
			return
		}
	}
	size := 25
	if given := q.Get("page_size"); given != "" {
		n, err := strconv.Atoi(given)
		if err != nil || n < 1 || n > 250 {
			fail(w, http.StatusBadRequest, 1, "Invalid value for page_size")
			return
		}
		size = n
	}
	if s.Size > 0 {
		size = min(size, s.Size)
	}
	from := 0
	if mark := q.Get("bookmark"); mark != "" {
		raw, err := base64.StdEncoding.DecodeString(mark)
		n, err2 := strconv.Atoi(strings.TrimPrefix(string(raw), "at:"))
		if err != nil || err2 != nil || n > len(all) || s.Refuse != nil && s.Refuse(mark) {
			fail(w, http.StatusBadRequest, 1, "Invalid bookmark")
			return
		}
		from = n
	}
	to := min(from+size, len(all))
	page := Record{"items": append([]Record{}, all[from:to]...), "bookmark": nil}
	if to < len(all) {
		page["bookmark"] = Bookmark(to)
	}
	answer(w, page)
}

// Bookmark is where the list goes on with the nth thing.
func Bookmark(n int) string { return base64.StdEncoding.EncodeToString(fmt.Appendf(nil, "at:%d", n)) }

func (s *Server) at(id string) int {
	return slices.IndexFunc(s.Pins, func(p Record) bool { return p["id"] == id && (!s.secret(p) || s.granted("pins:read_secret")) })
}

func (s *Server) pin(w http.ResponseWriter, r *http.Request) {
	at := s.at(r.PathValue("id"))
	if at < 0 {
		fail(w, http.StatusNotFound, 50, "Pin not found.")
		return
	}
	answer(w, s.Pins[at])
}

func (s *Server) delete(w http.ResponseWriter, r *http.Request) {
	at := s.at(r.PathValue("id"))
	switch {
	case at < 0:
		fail(w, http.StatusNotFound, 50, "Pin not found.")
		return
	case s.secret(s.Pins[at]) && !s.granted("pins:write_secret"):
		fail(w, http.StatusUnauthorized, 3, "Your token does not have sufficient permissions to perform this operation.")
		return
	}
	s.Pins = slices.Delete(s.Pins, at, at+1)
	w.WriteHeader(http.StatusNoContent)
}

func answer(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(v)
}

func fail(w http.ResponseWriter, status, code int, message string) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(Record{"code": code, "message": message})
}
