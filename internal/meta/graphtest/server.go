// Package graphtest serves invented accounts as Meta's interfaces do: fields that are
// asked for and no others, pages by cursor, errors by code.
package graphtest

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// Token is the one that is taken.
const Token = "GRAPH-TOKEN"

// Record is one JSON object.
type Record = map[string]any

// Server is one host. Its fields are set before it serves, and changed between
// collects.
type Server struct {
	Version string              // before every path: "/v1.0"
	Objects map[string]Record   // by path: "/me", "/17"
	Lists   map[string][]Record // by path: "/me/threads", in the order in which they are given
	Max     int                 // most that a page may be asked to hold
	Scopes  map[string]string   // permission that a path takes, by how it ends: "/replies"
	Denied  []string            // permissions that were not given
	Unknown []string            // fields that this version does not know
	// Fail, if set, may answer instead: a status of 0 leaves it.
	Fail func(r *http.Request, path string) (status int, body string)

	mu      sync.Mutex
	asked   []string
	deleted []string
}

// Asked returns what was asked since it was last called: methods, paths and places.
func (s *Server) Asked() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := s.asked
	s.asked = nil
	return out
}

// Deleted returns what was deleted.
func (s *Server) Deleted() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.deleted)
}

// Load fills the server from a file with objects and lists by path. What is in a list
// is an object of its own, too.
func (s *Server) Load(t testing.TB, file string) {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]any
	if err := json.Unmarshal(data, &all); err != nil {
		t.Fatal(err)
	}
	s.Objects, s.Lists = map[string]Record{}, map[string][]Record{}
	for path, v := range all {
		if o, ok := v.(Record); ok {
			s.Objects[path] = o
			continue
		}
		s.Lists[path] = []Record{}
		for _, v := range v.([]any) {
			o := v.(Record)
			s.Lists[path] = append(s.Lists[path], o)
			if at := fmt.Sprint("/", o["id"]); s.Objects[at] == nil {
				s.Objects[at] = o
			}
		}
	}
}

func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	path, ok := strings.CutPrefix(r.URL.Path, s.Version)
	q := r.URL.Query()
	note := r.Method + " " + path
	if q.Has("after") {
		note += " after"
	}
	s.asked = append(s.asked, note)
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	if s.Fail != nil {
		if status, body := s.Fail(r, path); status != 0 {
			w.WriteHeader(status)
			fmt.Fprint(w, body)
			return
		}
	}
	switch {
	case !ok:
		fail(w, 400, 2500, 0, "Unknown path components")
	case q.Has("access_token") || r.Header.Get("Authorization") != "Bearer "+Token:
		fail(w, 400, 190, 463, "Error validating access token")
	case s.denied(path) != "":
		fail(w, 403, 10, 0, "(#10) Application does not have permission for this action")
	case r.Method == http.MethodDelete:
		s.remove(w, strings.TrimPrefix(path, "/"))
	case r.Method != http.MethodGet:
		fail(w, 400, 100, 33, "Unsupported post request")
	default:
		s.get(w, path, q)
	}
}

func (s *Server) denied(path string) string {
	for end, scope := range s.Scopes {
		if strings.HasSuffix(path, end) && slices.Contains(s.Denied, scope) {
			return scope
		}
	}
	return ""
}

func (s *Server) get(w http.ResponseWriter, path string, q url.Values) {
	fields := parse(q.Get("fields"))
	for name := range fields {
		if slices.Contains(s.Unknown, name) {
			fail(w, 400, 100, 0, "(#100) Tried accessing nonexisting field ("+name+") on node type (ThreadsMedia)")
			return
		}
	}
	if o, ok := s.Objects[path]; ok {
		json.NewEncoder(w).Encode(fields.of(o))
		return
	}
	list, ok := s.Lists[path]
	if !ok {
		fail(w, 400, 100, 33, "Unsupported get request. Object does not exist")
		return
	}
	limit, err := strconv.Atoi(q.Get("limit"))
	if q.Has("limit") && (err != nil || limit < 1 || limit > s.Max) {
		fail(w, 400, 100, 0, "(#100) Param limit must be a number between 1 and the most")
		return
	}
	if !q.Has("limit") {
		limit = 25
	}
	from := 0
	if q.Has("after") {
		at := slices.IndexFunc(list, func(r Record) bool { return cursor(r) == q.Get("after") })
		if at < 0 {
			fail(w, 400, 100, 0, "(#100) Invalid cursor")
			return
		}
		from = at + 1
	}
	json.NewEncoder(w).Encode(page(list[from:], limit, fields, "https://graph.example"+s.Version+path))
}

// page is a list with its cursors.
func page(list []Record, limit int, f fields, address string) Record {
	out := Record{"data": []Record{}}
	if len(list) == 0 {
		return out
	}
	more := len(list) > limit
	if more {
		list = list[:limit]
	}
	last := cursor(list[len(list)-1])
	paging := Record{"cursors": Record{"before": cursor(list[0]), "after": last}}
	if more {
		paging["next"] = address + "?access_token=" + Token + "&after=" + url.QueryEscape(last)
	}
	data := make([]Record, 0, len(list))
	for _, r := range list {
		data = append(data, f.of(r))
	}
	out["data"], out["paging"] = data, paging
	return out
}

func cursor(r Record) string { return base64.StdEncoding.EncodeToString([]byte(fmt.Sprint(r["id"]))) }

func (s *Server) remove(w http.ResponseWriter, id string) {
	found := false
	for path, list := range s.Lists {
		if at := slices.IndexFunc(list, func(r Record) bool { return r["id"] == id }); at >= 0 {
			s.Lists[path], found = slices.Delete(slices.Clone(list), at, at+1), true
		}
	}
	if !found {
		fail(w, 400, 100, 33, "Unsupported delete request. Object does not exist")
		return
	}
	delete(s.Objects, "/"+id)
	s.deleted = append(s.deleted, id)
	json.NewEncoder(w).Encode(Record{"success": true, "deleted_id": id})
}

func fail(w http.ResponseWriter, status, code, subcode int, message string) {
	w.WriteHeader(status)
	e := Record{"message": message, "type": "OAuthException", "code": code, "fbtrace_id": "AbCdEfGhIjK"}
	if subcode != 0 {
		e["error_subcode"] = subcode
	}
	json.NewEncoder(w).Encode(Record{"error": e})
}
