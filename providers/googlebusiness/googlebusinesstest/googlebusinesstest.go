// Package googlebusinesstest is Google Business Profile's interfaces for tests: the
// practice of an invented doctor, behind answers of the shape, limits and refusals
// of the real ones.
package googlebusinesstest

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// Hosts are where the real interfaces live: accounts, locations, and all else.
var Hosts = []string{"mybusinessaccountmanagement.googleapis.com", "mybusinessbusinessinformation.googleapis.com", "mybusiness.googleapis.com"}

// Scope is the only one that there is, and Token the one that is accepted.
const (
	Scope = "https://www.googleapis.com/auth/business.manage"
	Token = "ya29.invented"
)

//go:embed profile.json
var profile []byte

// Record is one record as the interface gives it.
type Record = map[string]any

// Server is the interfaces, and what lies behind them.
type Server struct {
	Accounts                     []Record
	Locations                    map[string][]string // numbers, by account
	Details                      map[string]Record   // by number of the location, as are the following
	Reviews                      map[string][]Record // the last changed first
	LocalPosts, Media, Customers map[string][]Record
	Most                         int  // things on a page at most, whatever is asked; 0 for Google's own
	Closed                       bool // Google has not approved the project
	// Answer answers a request instead of the server, if it returns true.
	Answer func(w http.ResponseWriter, r *http.Request) bool

	mu    sync.Mutex
	asked []string
}

// New returns the invented practice.
func New() *Server {
	s := &Server{}
	if err := json.Unmarshal(profile, s); err != nil {
		panic(err)
	}
	return s
}

// Handlers returns the server under each of its names.
func (s *Server) Handlers() map[string]http.Handler {
	all := map[string]http.Handler{}
	for _, h := range Hosts {
		all[h] = s
	}
	return all
}

// Asked returns the requests so far, "GET /v1/accounts?pageToken=...", and forgets
// them.
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
	s.mu.Lock()
	defer s.mu.Unlock()
	q := r.URL.Query()
	s.asked = append(s.asked, r.Method+" "+r.URL.Path+"?pageToken="+q.Get("pageToken"))
	part := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
	switch {
	case s.Answer != nil && s.Answer(w, r):
	case r.Header.Get("Authorization") != "Bearer "+Token:
		Fail(w, http.StatusUnauthorized, "UNAUTHENTICATED", nil)
	case s.Closed:
		Fail(w, http.StatusTooManyRequests, "RESOURCE_EXHAUSTED", Record{"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "RATE_LIMIT_EXCEEDED", "domain": "googleapis.com",
			"metadata": Record{"quota_limit": "DefaultRequestsPerMinutePerProject", "quota_limit_value": "0", "service": r.Host, "consumer": "projects/1234"}})
	case r.Method == http.MethodDelete && r.Host == Hosts[2]:
		s.remove(w, part)
	case r.Method != http.MethodGet:
		Fail(w, http.StatusMethodNotAllowed, "", nil)
	case r.Host == Hosts[0] && r.URL.Path == "/v1/accounts":
		s.list(w, q, "accounts", s.Accounts, 20)
	case r.Host == Hosts[1] && len(part) == 4 && part[1] == "accounts" && part[3] == "locations":
		s.locations(w, q, part[2])
	case r.Host == Hosts[2] && len(part) >= 6 && part[0] == "v4" && part[1] == "accounts" && part[3] == "locations" && slices.Contains(s.Locations[part[2]], part[4]):
		s.about(w, q, part[2], part[4], strings.Join(part[5:], "/"))
	default:
		Fail(w, http.StatusNotFound, "NOT_FOUND", nil)
	}
}

func (s *Server) locations(w http.ResponseWriter, q url.Values, account string) {
	mask := strings.Split(q.Get("readMask"), ",")
	if q.Get("readMask") == "" {
		Fail(w, http.StatusBadRequest, "INVALID_ARGUMENT", nil)
		return
	}
	var found []Record
	for _, l := range s.Locations[account] {
		own := Record{}
		for k, v := range s.Details[l] {
			if slices.Contains(mask, k) {
				own[k] = v
			}
		}
		found = append(found, own)
	}
	s.list(w, q, "locations", found, 100)
}

// about lists what belongs to a location.
func (s *Server) about(w http.ResponseWriter, q url.Values, account, location, what string) {
	lists := map[string]struct {
		field string
		all   []Record
		most  int
	}{
		"reviews": {"reviews", s.Reviews[location], 50}, "localPosts": {"localPosts", s.LocalPosts[location], 100},
		"media": {"mediaItems", s.Media[location], 2500}, "media/customers": {"mediaItems", s.Customers[location], 200},
	}
	l, ok := lists[what]
	if !ok || what == "reviews" && q.Get("orderBy") != "updateTime desc" {
		Fail(w, http.StatusBadRequest, "INVALID_ARGUMENT", nil)
		return
	}
	var found []Record
	for _, v := range l.all {
		own := maps.Clone(v)
		id := own["id"]
		if id == nil {
			id = own["reviewId"]
		}
		delete(own, "id")
		own["name"] = fmt.Sprintf("accounts/%s/locations/%s/%s/%s", account, location, what, id)
		found = append(found, own)
	}
	s.list(w, q, l.field, found, l.most)
}

func (s *Server) list(w http.ResponseWriter, q url.Values, field string, found []Record, most int) {
	from, _ := strconv.Atoi(strings.TrimPrefix(q.Get("pageToken"), "T"))
	n, err := strconv.Atoi(q.Get("pageSize"))
	if err != nil || n < 1 || n > most || q.Has("pageToken") && (from <= 0 || from >= len(found)) {
		Fail(w, http.StatusBadRequest, "INVALID_ARGUMENT", nil)
		return
	}
	if s.Most > 0 {
		n = min(n, s.Most)
	}
	answer, to := Record{}, min(from+n, len(found))
	if to < len(found) {
		answer["nextPageToken"] = "T" + strconv.Itoa(to)
	}
	if to > from { // a list of nothing lacks it
		answer[field] = found[from:to]
	}
	if field == "reviews" && len(found) > 0 {
		answer["averageRating"], answer["totalReviewCount"] = 4.5, len(found)
	}
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	_ = json.NewEncoder(w).Encode(answer)
}

// remove takes back a reply, or a post.
func (s *Server) remove(w http.ResponseWriter, part []string) {
	what := strings.Join(part[min(5, len(part)):], "/")
	if len(part) > 6 && slices.Contains(s.Locations[part[2]], part[4]) {
		is := func(v Record) bool { return v["id"] == part[6] || v["reviewId"] == part[6] }
		if i := slices.IndexFunc(s.Reviews[part[4]], is); i >= 0 && what == "reviews/"+part[6]+"/reply" && s.Reviews[part[4]][i]["reviewReply"] != nil {
			delete(s.Reviews[part[4]][i], "reviewReply")
			fmt.Fprint(w, "{}")
			return
		}
		if i := slices.IndexFunc(s.LocalPosts[part[4]], is); i >= 0 && what == "localPosts/"+part[6] {
			s.LocalPosts[part[4]] = slices.Delete(s.LocalPosts[part[4]], i, i+1)
			fmt.Fprint(w, "{}")
			return
		}
	}
	Fail(w, http.StatusNotFound, "NOT_FOUND", nil)
}

// Fail answers as Google does when it refuses.
func Fail(w http.ResponseWriter, status int, word string, detail Record) {
	e := Record{"code": status, "message": "About project 1234 of Móira Quill.", "status": word}
	if detail != nil {
		e["details"] = []Record{detail}
	}
	w.Header().Set("Content-Type", "application/json; charset=UTF-8")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(Record{"error": e})
}
