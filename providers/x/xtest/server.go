package xtest

import (
	_ "embed"
	"encoding/base32"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
)

//go:embed testdata/account.json
var account []byte

// Record is one object of the interface.
type Record = map[string]any

// Server is X's interface, API 2, as the owner of an account meets it, for the
// account that the exports of this package's tests are of. It counts what X would
// charge for. Set its fields before it is used.
type Server struct {
	Words     Words    // it knows
	Ignores   bool     // it passes over the parameter that it does not know
	Scopes    []string // granted; nil for all
	Protected bool     // the account is
	Closed    bool     // it lets nobody in without a token; see [Server.ServeSignIn]
	AnyPort   bool     // the redirect address may have any port, unlike at X

	mu    sync.Mutex
	me    Record
	lists map[string][]Record // posts, mentions, likes, messages, and people: newest first
	with  map[string]map[string]Record
	Asked []string       // paths with their questions, in order
	Given map[string]int // things given, by list; "posts beside", "users beside"
	turn  int            // tokens of other turns are not known

	grants grants
}

// Words are how a server speaks of posts. X knows both ways, and answers in that
// in which it was asked.
type Words string

// The two ways; a server without either knows both.
const (
	SayTweets Words = "tweet.fields" // of X's guides
	SayPosts  Words = "post.fields"  // of description 2.167
)

// NewServer returns a server that holds the account.
func NewServer() *Server {
	s := &Server{lists: map[string][]Record{}, with: map[string]map[string]Record{}, Given: map[string]int{}, grants: newGrants()}
	var all struct {
		Me                                     Record
		Posts, Mentions, Likes, Messages       []Record
		Followers, Following, Blocking, Muting []string
		Beside                                 map[string][]Record
	}
	if err := json.Unmarshal(account, &all); err != nil {
		panic(err) // the file is part of the package
	}
	s.me = all.Me
	s.lists["posts"], s.lists["mentions"], s.lists["likes"], s.lists["messages"] = all.Posts, all.Mentions, all.Likes, all.Messages
	for kind, records := range all.Beside {
		s.with[kind] = map[string]Record{}
		for _, r := range records {
			s.with[kind][r["id"].(string)] = r
		}
	}
	s.with["users"][ID] = s.me
	for _, p := range all.Posts {
		s.with["posts"][p["id"].(string)] = p
	}
	for list, ids := range map[string][]string{"followers": all.Followers, "following": all.Following, "blocking": all.Blocking, "muting": all.Muting} {
		for _, id := range ids {
			s.lists[list] = append(s.lists[list], s.with["users"][id])
		}
	}
	return s
}

// Add puts something at the top of a list, and counts it as X does.
func (s *Server) Add(list string, r Record) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lists[list] = slices.Insert(s.lists[list], 0, r)
	s.count(list, 1)
}

// Drop takes something out of a list.
func (s *Server) Drop(list, id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.count(list, -s.drop(list, id))
}

// Hide takes something out of a list that is counted on, as X does with accounts
// that are suspended.
func (s *Server) Hide(list, id string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.drop(list, id)
}

func (s *Server) drop(list, id string) (n int) {
	n = len(s.lists[list])
	s.lists[list] = slices.DeleteFunc(s.lists[list], func(r Record) bool { return r["id"] == id })
	return n - len(s.lists[list])
}

var metrics = map[string]string{"posts": "post_count", "likes": "like_count", "followers": "followers_count", "following": "following_count"}

func (s *Server) count(list string, n int) {
	m := s.me["public_metrics"].(Record)
	if key := metrics[list]; key != "" {
		m[key] = m[key].(float64) + float64(n)
	}
}

// Forget lets the tokens that were given so far be unknown.
func (s *Server) Forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.turn++
}

// ServeHTTP implements [http.Handler].
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.Asked = append(s.Asked, r.Method+" "+r.URL.Path+"?"+r.URL.RawQuery)
	switch r.Method + " " + r.URL.Path {
	case "POST /2/oauth2/token":
		s.giveToken(w, r)
		return
	case "POST /2/oauth2/revoke":
		s.revoke(w, r)
		return
	}
	may, ok := s.admitted(r)
	part := strings.Split(strings.TrimPrefix(r.URL.Path, "/2/"), "/")
	switch {
	case !ok:
		refuse(w, http.StatusUnauthorized, "about:blank", "Unauthorized", "")
	case r.Method == http.MethodDelete && may != nil && !slices.Contains(may, "tweet.write"):
		refuse(w, http.StatusForbidden, "about:blank", "Forbidden", "")
	case r.Method == http.MethodDelete && len(part) == 2 && part[0] == "tweets":
		s.remove(w, part[1])
	case r.Method != http.MethodGet:
		refuse(w, http.StatusMethodNotAllowed, "about:blank", "Method Not Allowed", "")
	case r.URL.Path == "/2/users/me":
		s.myself(w)
	case r.URL.Path == "/2/dm_events":
		s.page(w, r, "messages", may)
	case len(part) == 3 && part[0] == "users" && part[1] != ID:
		reply(w, http.StatusOK, Record{"errors": []any{notFound("user", "id", part[1])}})
	case len(part) == 3 && part[0] == "users" && paths[part[2]] != "":
		s.page(w, r, paths[part[2]], may)
	default:
		refuse(w, http.StatusNotFound, "about:blank", "Not Found", "")
	}
}

var paths = map[string]string{"tweets": "posts", "mentions": "mentions", "liked_tweets": "likes", "followers": "followers",
	"following": "following", "blocking": "blocking", "muting": "muting"}

// limits are the smallest and largest pages, and how much there is at most.
var limits = map[string]struct{ least, most, depth int }{
	"posts": {5, 100, 3200}, "mentions": {5, 100, 800}, "likes": {5, 100, 1e6}, "messages": {1, 100, 1e6},
	"followers": {1, 1000, 1e6}, "following": {1, 1000, 1e6}, "blocking": {1, 1000, 1e6}, "muting": {1, 1000, 1e6},
}

var scope = map[string]string{"posts": "tweet.read", "mentions": "tweet.read", "likes": "like.read", "messages": "dm.read",
	"followers": "follows.read", "following": "follows.read", "blocking": "block.read", "muting": "mute.read"}

func (s *Server) myself(w http.ResponseWriter) {
	me := maps.Clone(s.me)
	if s.Words != SayPosts { // nothing in the question says which
		m := maps.Clone(me["public_metrics"].(Record))
		m["tweet_count"] = m["post_count"]
		delete(m, "post_count")
		me["public_metrics"] = m
	}
	me["protected"] = s.Protected
	s.Given["me"]++
	reply(w, http.StatusOK, Record{"data": me})
}

// page serves one page of a list as X does.
func (s *Server) page(w http.ResponseWriter, r *http.Request, list string, may []string) {
	q, lim := r.URL.Query(), limits[list]
	if may != nil && !slices.Contains(may, scope[list]) {
		refuse(w, http.StatusForbidden, "about:blank", "Forbidden", "")
		return
	}
	words := SayTweets
	if q.Has(string(SayPosts)) {
		words = SayPosts
	}
	if s.Words != "" && s.Words != words {
		if q.Has(string(words)) && !s.Ignores {
			refuse(w, http.StatusBadRequest, problems+"invalid-request", "Invalid Request", string(words))
			return
		}
		words = s.Words
	}
	size := lim.most
	if q.Has("max_results") {
		n, err := strconv.Atoi(q.Get("max_results"))
		if err != nil || n < lim.least || n > lim.most {
			refuse(w, http.StatusBadRequest, problems+"invalid-request", "Invalid Request", "max_results")
			return
		}
		size = n
	}
	all := s.lists[list][:min(len(s.lists[list]), lim.depth)]
	all = slices.DeleteFunc(slices.Clone(all), func(p Record) bool {
		id := p["id"].(string)
		return q.Has("since_id") && !above(id, q.Get("since_id")) || q.Has("until_id") && !above(q.Get("until_id"), id)
	})
	from := 0
	if t := q.Get("pagination_token"); t != "" {
		var ok bool
		if from, ok = s.offset(list, t); !ok || from > len(all) {
			refuse(w, http.StatusBadRequest, problems+"invalid-request", "Invalid Request", "pagination_token")
			return
		}
	}
	some := all[from:min(from+size, len(all))]
	meta := Record{"result_count": len(some)}
	if from+len(some) < len(all) {
		meta["next_token"] = s.token(list, from+len(some))
	}
	s.Given[list] += len(some)
	a := Record{"meta": meta}
	s.fill(a, some, list, words, split(q.Get(string(words))), split(q.Get("expansions")))
	reply(w, http.StatusOK, a)
}

// Tokens are as X's: long, in letters and digits.
func (s *Server) token(list string, at int) string {
	return strings.ToLower(base32.HexEncoding.WithPadding(base32.NoPadding).EncodeToString(fmt.Appendf(nil, "%s %d %d ", list, at, s.turn)))
}

func (s *Server) offset(list, token string) (at int, ok bool) {
	b, err := base32.HexEncoding.WithPadding(base32.NoPadding).DecodeString(strings.ToUpper(token))
	if err != nil {
		return 0, false
	}
	var of string
	var turn int
	n, _ := fmt.Sscanf(string(b), "%s %d %d", &of, &at, &turn)
	return at, n == 3 && of == list && turn == s.turn
}

func (s *Server) remove(w http.ResponseWriter, id string) {
	if s.drop("posts", id) == 0 {
		reply(w, http.StatusNotFound, notFound("tweet", "id", id))
		return
	}
	s.count("posts", -1)
	reply(w, http.StatusOK, Record{"data": Record{"deleted": true}})
}

func above(a, b string) bool { return len(a) > len(b) || len(a) == len(b) && a > b }

func split(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}
