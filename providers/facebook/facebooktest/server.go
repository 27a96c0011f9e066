// Package facebooktest serves the account of an invented doctor, and the Page that she
// runs, as Facebook's Graph API does: in pages, by fields, under permissions, and with
// its errors. What it checks is checked.
package facebooktest

import (
	"encoding/json"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Host is where the Graph API lives, Version the one that is served.
const (
	Host    = "graph.facebook.com"
	Version = "/v25.0"
)

// Tokens that are taken, and the app's.
const (
	Token     = "EAAUSER"
	PageToken = "EAAPAGE"
	AppID     = "700000000000007"
	AppSecret = "secret-of-the-app"
)

// Record is one JSON object.
type Record = map[string]any

// Server is Facebook. Its methods may be used while it serves.
type Server struct {
	mu       sync.Mutex
	lists    map[string][]Record // newest first, by path
	things   map[string]Record   // by number
	unknown  map[string]bool     // fields that no object has
	most     int                 // posts that are given at once with all that belongs to them
	scopes   map[string]string   // permission: granted or declined
	token    string              // of the owner
	requests []string
	trouble  func(http.ResponseWriter, *http.Request) bool
}

// New returns the server of the doctor's account.
func New() *Server {
	s := &Server{lists: map[string][]Record{}, things: map[string]Record{}, unknown: map[string]bool{"with_tags": true}, most: 25, scopes: map[string]string{}, token: Token}
	for _, scope := range []string{"public_profile", "user_posts", "user_photos", "user_videos", "user_friends", "user_link", "pages_show_list", "pages_read_engagement", "pages_read_user_content", "pages_messaging"} {
		s.scopes[scope] = "granted"
	}
	s.populate()
	return s
}

// Change changes what the server holds and how it behaves.
func (s *Server) Change(change func(*Account)) {
	s.mu.Lock()
	defer s.mu.Unlock()
	change((*Account)(s))
}

// Asked returns the requests since the last call, in their order: "GET /path?query".
func (s *Server) Asked() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	asked := s.requests
	s.requests = nil
	return asked
}

// ServeHTTP answers as Facebook does.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.requests = append(s.requests, r.Method+" "+r.URL.RequestURI())
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	w.Header().Set("Facebook-Api-Version", strings.TrimPrefix(Version, "/"))
	w.Header().Set("X-App-Usage", `{"call_count":3,"total_cputime":1,"total_time":2}`)
	path, ok := strings.CutPrefix(r.URL.Path, Version)
	if !ok {
		refuse(w, 400, 2635, 0, "You are calling a deprecated version of the Ads API.")
		return
	}
	if s.trouble != nil && s.trouble(w, r) || path == "/oauth/access_token" && s.exchange(w, r) {
		return
	}
	if r.URL.Query().Has("access_token") {
		refuse(w, 400, 100, 0, "this server wants no token in an address")
		return
	}
	switch token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer "); {
	case token == PageToken:
		s.page(w, r, path)
	case token != "" && token == s.token:
		s.user(w, r, path)
	case token == "":
		refuse(w, 400, 2500, 0, "An active access token must be used to query information about the current user.")
	default:
		refuse(w, 401, 190, 467, "Error validating access token: the user logged out.")
	}
}

// refuse answers with an error as Facebook writes it.
func refuse(w http.ResponseWriter, status, code, subcode int, message string) {
	e := Record{"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "AbCdEfGh"}
	if subcode != 0 {
		e["error_subcode"] = subcode
	}
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(Record{"error": e})
}

// list answers with the page of a list that is asked for.
func (s *Server) list(w http.ResponseWriter, r *http.Request, path string, most int) {
	q := r.URL.Query()
	limit, err := strconv.Atoi(q.Get("limit"))
	switch {
	case q.Get("limit") == "":
		limit = 25
	case err != nil || limit < 1 || limit > 100:
		refuse(w, 400, 100, 0, "(#100) Param limit must be between 1 and 100")
		return
	case strings.Contains(q.Get("fields"), "attachments") && limit > s.most:
		refuse(w, 500, 1, 99, "Please reduce the amount of data you're asking for, then retry your request")
		return
	}
	from := 0
	if after := q.Get("after"); after != "" {
		if from, err = strconv.Atoi(strings.TrimPrefix(after, "QVFI")); err != nil || from > len(s.lists[path]) {
			refuse(w, 400, 100, 33, "(#100) Invalid cursors values")
			return
		}
	}
	all := s.lists[path]
	if most > 0 {
		all = all[:min(len(all), most)]
	}
	to := min(from+limit, len(all))
	data := []any{}
	for _, thing := range all[from:to] {
		one, unknown := s.shaped(thing, q.Get("fields"))
		if unknown != "" {
			refuse(w, 400, 100, 0, "(#100) Tried accessing nonexisting field ("+unknown+") on node type (Post)")
			return
		}
		data = append(data, one)
	}
	answer := Record{"data": data}
	if len(data) > 0 {
		paging := Record{"cursors": Record{"before": "QVFI" + strconv.Itoa(from), "after": "QVFI" + strconv.Itoa(to)}}
		if to < len(all) {
			paging["next"] = "https://elsewhere.example" + Version + path + "?access_token=" + Token + "&after=QVFI" + strconv.Itoa(to)
		}
		answer["paging"] = paging
	}
	if path == "/me/friends" {
		answer["summary"] = Record{"total_count": 212}
	}
	json.NewEncoder(w).Encode(answer)
}

// shaped returns what was asked for of a thing, or a field that is not known. Nested
// lists come in pages of their own.
func (s *Server) shaped(thing Record, fields string) (out Record, unknown string) {
	out = Record{}
	if thing["id"] != nil {
		out["id"] = thing["id"]
	}
	for name, sub := range split(fields) {
		name, args, _ := strings.Cut(name, ".")
		if s.unknown[name] {
			return nil, name
		}
		switch v := thing[name].(type) {
		case nil:
		case Record:
			inner := sub
			if data, ok := v["data"].([]Record); ok {
				out[name], unknown = s.nested(data, thing["id"], name, args, inner)
			} else if inner == "" {
				out[name] = v
			} else {
				out[name], unknown = s.shaped(v, inner)
			}
		default:
			out[name] = v
		}
		if unknown != "" {
			return nil, unknown
		}
	}
	return out, ""
}

func (s *Server) nested(data []Record, of any, name, args, fields string) (Record, string) {
	limit := 25
	if _, n, ok := strings.Cut(args, "limit("); ok {
		limit, _ = strconv.Atoi(strings.TrimRight(n, ")"))
	}
	page := []any{}
	for _, d := range data[:min(limit, len(data))] {
		one, unknown := any(d), ""
		if fields != "" {
			one, unknown = s.shaped(d, fields)
		}
		if unknown != "" {
			return nil, unknown
		}
		page = append(page, one)
	}
	out := Record{"data": page}
	if n := len(page); n < len(data) {
		id, _ := of.(string)
		after := "QVFI" + strconv.Itoa(n)
		out["paging"] = Record{"cursors": Record{"after": after}, "next": "https://" + Host + Version + "/" + id + "/" + name + "?access_token=" + Token + "&after=" + after}
	}
	return out, ""
}

// split takes "a,b.limit(2){c,d}" apart: "a" with "", "b.limit(2)" with "c,d".
func split(fields string) map[string]string {
	out := map[string]string{}
	depth, from := 0, 0
	add := func(f string) {
		name, sub, _ := strings.Cut(f, "{")
		if name != "" {
			out[name] = strings.TrimSuffix(sub, "}")
		}
	}
	for i, c := range fields {
		switch {
		case c == '{' || c == '(':
			depth++
		case c == '}' || c == ')':
			depth--
		case c == ',' && depth == 0:
			add(fields[from:i])
			from = i + 1
		}
	}
	add(fields[from:])
	return out
}

// Scopes lists the permissions that are granted, in order.
func (s *Server) Scopes() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	var all []string
	for _, p := range slices.Sorted(maps.Keys(s.scopes)) {
		if s.scopes[p] == "granted" {
			all = append(all, p)
		}
	}
	return all
}
