package mastodon

import (
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

type record = map[string]any

// entry is one thing in a list of the server, with the cursor it is paged by.
type entry struct {
	cursor string
	thing  record
}

// fake is a server shaped like Mastodon, or in gts mode like GoToSocial.
type fake struct {
	*httptest.Server
	gts bool

	mu       sync.Mutex
	lists    map[string][]entry // by path, newest first
	docs     map[string]any     // by path
	encoded  map[string][]byte  // things that were served, so that tests are quick
	codes    map[string]url.Values
	apps     map[string]url.Values // by client identifier
	tokens   map[string]bool
	requests []string
	oldApps  bool                                                     // refuses narrow scopes
	meddle   func(w http.ResponseWriter, r *http.Request, n int) bool // true: handled
}

const token = "tok-1"

func newFake(t testing.TB, gts bool) *fake {
	t.Helper()
	f := &fake{gts: gts, lists: map[string][]entry{}, docs: map[string]any{}, encoded: map[string][]byte{}, codes: map[string]url.Values{}, apps: map[string]url.Values{}, tokens: map[string]bool{token: true}}
	f.Server = httptest.NewServer(f)
	t.Cleanup(f.Close)
	f.populate()
	return f
}

func (f *fake) host() string { return strings.TrimPrefix(f.URL, "http://") }

// id makes the nth identifier: a number on Mastodon, a ULID on GoToSocial.
func (f *fake) id(n int) string {
	if f.gts {
		return fmt.Sprintf("01J%023d", n)
	}
	return strconv.Itoa(110_000_000_000_000_000 + n)
}

func (f *fake) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	f.mu.Lock()
	defer f.mu.Unlock()
	n := len(f.requests)
	f.requests = append(f.requests, r.Method+" "+r.URL.RequestURI())
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	prefix := "X-RateLimit-"
	if f.gts {
		prefix = "X-Ratelimit-"
	}
	w.Header().Set(prefix+"Limit", "300")
	w.Header().Set(prefix+"Remaining", strconv.Itoa(300-n%300))
	w.Header().Set(prefix+"Reset", "2026-01-01T00:05:00.000Z")
	if f.meddle != nil && f.meddle(w, r, n) {
		return
	}
	if f.signIn(w, r) {
		return
	}
	if !f.tokens[strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")] {
		refuse(w, http.StatusUnauthorized, "The access token is invalid")
		return
	}
	if l, ok := f.lists[r.URL.Path]; ok {
		f.page(w, r, l)
		return
	}
	if d, ok := f.docs[r.URL.Path]; ok {
		json.NewEncoder(w).Encode(d)
		return
	}
	refuse(w, http.StatusNotFound, "Record not found")
}

func refuse(w http.ResponseWriter, code int, why string) {
	w.WriteHeader(code)
	json.NewEncoder(w).Encode(record{"error": why})
}

// page answers with the part of l that the cursors ask for, as Mastodon does.
func (f *fake) page(w http.ResponseWriter, r *http.Request, l []entry) {
	q := r.URL.Query()
	limit, _ := strconv.Atoi(q.Get("limit"))
	most := 40
	if strings.Contains(r.URL.Path, "follow") || strings.HasSuffix(r.URL.Path, "/tokens") {
		most = 80
	}
	limit = min(limit, most)
	var out []entry
	for _, e := range l {
		if m := q.Get("max_id"); m != "" && e.cursor >= m {
			continue
		}
		if s := q.Get("since_id"); s != "" && e.cursor <= s {
			continue
		}
		if out = append(out, e); len(out) == limit {
			break
		}
	}
	if len(out) > 0 {
		at := func(k, v string) string {
			return f.URL + r.URL.Path + "?limit=" + strconv.Itoa(limit) + "&" + k + "=" + v
		}
		link := fmt.Sprintf(`<%s>; rel="prev"`, at("min_id", out[0].cursor))
		if len(out) == limit {
			link = fmt.Sprintf(`<%s>; rel="next", `, at("max_id", out[limit-1].cursor)) + link
		}
		w.Header().Set("Link", link)
	}
	things := make([]json.RawMessage, len(out))
	for i, e := range out {
		key := r.URL.Path + " " + e.cursor
		if f.encoded[key] == nil {
			f.encoded[key], _ = json.Marshal(e.thing)
		}
		things[i] = f.encoded[key]
	}
	json.NewEncoder(w).Encode(things)
}

// signIn is the part of the server that hands out tokens.
func (f *fake) signIn(w http.ResponseWriter, r *http.Request) bool {
	r.ParseForm()
	switch r.URL.Path {
	case "/.well-known/oauth-authorization-server":
		if f.gts {
			refuse(w, http.StatusNotFound, "Not Found")
			return true
		}
		json.NewEncoder(w).Encode(record{
			"issuer": f.URL + "/", "authorization_endpoint": f.URL + "/oauth/authorize", "token_endpoint": f.URL + "/oauth/token",
			"revocation_endpoint": f.URL + "/oauth/revoke", "app_registration_endpoint": f.URL + "/api/v1/apps",
			"code_challenge_methods_supported": []string{"S256"}, "scopes_supported": append(scopes(), "read", "write", "profile"),
		})
	case "/api/v1/apps":
		if f.oldApps && strings.Contains(r.Form.Get("scopes"), ":") {
			refuse(w, http.StatusUnprocessableEntity, "Validation failed: Scopes doesn't match configured on the server.")
			return true
		}
		id := "client-" + strconv.Itoa(len(f.apps)+1)
		f.apps[id] = r.Form
		json.NewEncoder(w).Encode(record{"id": "1", "name": r.Form.Get("client_name"), "client_id": id, "client_secret": "secret-" + id})
	case "/oauth/authorize":
		if app := f.apps[r.Form.Get("client_id")]; app == nil || app.Get("redirect_uris") != r.Form.Get("redirect_uri") {
			refuse(w, http.StatusBadRequest, "The redirect uri included is not valid.")
			return true
		}
		code := "code-" + strconv.Itoa(len(f.codes)+1)
		f.codes[code] = r.Form
		http.Redirect(w, r, r.Form.Get("redirect_uri")+"?"+url.Values{"code": {code}, "state": {r.Form.Get("state")}}.Encode(), http.StatusFound)
	case "/oauth/token":
		asked := f.codes[r.Form.Get("code")]
		sum := sha256.Sum256([]byte(r.Form.Get("code_verifier")))
		proof := asked.Get("code_challenge") == "" && !r.Form.Has("code_verifier") || asked.Get("code_challenge") == base64.RawURLEncoding.EncodeToString(sum[:])
		if asked == nil || !proof || r.Form.Get("client_secret") != "secret-"+asked.Get("client_id") || f.gts && asked.Has("code_challenge") {
			refuse(w, http.StatusBadRequest, "invalid_grant")
			return true
		}
		delete(f.codes, r.Form.Get("code"))
		json.NewEncoder(w).Encode(record{"access_token": token, "token_type": "Bearer", "scope": asked.Get("scope"), "created_at": 1717200000})
	case "/oauth/revoke":
		delete(f.tokens, r.Form.Get("token"))
		json.NewEncoder(w).Encode(record{})
	default:
		return false
	}
	return true
}

// client carries the owner's token.
func (f *fake) client() *http.Client {
	return &http.Client{Transport: authorised{f.Client().Transport}}
}

type authorised struct{ next http.RoundTripper }

func (a authorised) CloseIdleConnections() { a.next.(*http.Transport).CloseIdleConnections() }

func (a authorised) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+token)
	return a.next.RoundTrip(r)
}

func somebody(n int, acct, name string) record {
	user, _, _ := strings.Cut(acct, "@")
	return record{"id": strconv.Itoa(n), "username": user, "acct": acct, "display_name": name, "url": "https://pages.example/@" + acct,
		"note": "<p>Bio of " + user + "</p>", "bot": strings.HasPrefix(user, "bot"), "created_at": "2020-01-01T00:00:00.000Z"}
}

// status is a public post by the owner; more replaces parts of it.
func (f *fake) status(n int, html string, more record) record {
	s := record{
		"id": f.id(n), "created_at": fmt.Sprintf("2024-06-%02dT%02d:00:00.000Z", 1+n/24%30, n%24), "account": somebody(1, "DrMoira", "Moira Fennelly"),
		"uri": f.URL + "/users/DrMoira/statuses/" + f.id(n), "url": f.URL + "/@DrMoira/" + f.id(n),
		"content": html, "spoiler_text": "", "language": "en", "visibility": "public", "in_reply_to_id": nil, "in_reply_to_account_id": nil, "edited_at": nil,
		"reblog": nil, "mentions": []any{}, "tags": []any{}, "media_attachments": []any{}, "card": nil, "poll": nil, "sensitive": false,
		"application": record{"name": "Web"}, "favourites_count": 3,
	}
	maps.Copy(s, more)
	return s
}

func (f *fake) by(n int, acct, name string, num int, html string, more record) record {
	s := f.status(n, html, record{"account": somebody(num, acct, name), "uri": "https://other.example/users/" + acct + "/statuses/" + strconv.Itoa(n), "url": "https://other.example/@" + acct + "/" + strconv.Itoa(n)})
	maps.Copy(s, more)
	return s
}

func (f *fake) add(path string, cursor string, thing record) {
	f.lists[path] = append([]entry{{cursor, thing}}, f.lists[path]...)
}

const ownStatuses = "/api/v1/accounts/1/statuses"

func (f *fake) populate() {
	self := somebody(1, "DrMoira", "Moira Fennelly")
	maps.Copy(self, record{
		"url": f.URL + "/@DrMoira", "note": "<p>GP in Ballyroe</p>", "locked": false, "discoverable": true, "indexable": false, "noindex": false, "hide_collections": nil, "created_at": "2022-11-05T00:00:00.000Z",
		"followers_count": 85, "following_count": 2, "fields": []any{record{"name": "Practice", "value": `<a href="https://surgery.example"><span class="invisible">https://</span>surgery.example</a>`}},
		"source": record{"privacy": "private", "sensitive": false, "quote_policy": "followers", "hide_collections": true},
	})
	f.docs["/api/v1/accounts/verify_credentials"] = self
	f.docs["/api/v1/preferences"] = record{"posting:default:visibility": "private", "reading:expand:media": "default"}
	if f.gts {
		f.docs["/api/v1/interaction_policies/defaults"] = record{"public": record{
			"can_reply": record{"always": []string{"author", "followers", "mentioned"}}, "can_reblog": record{"automatic_approval": []string{"public"}}, "can_favourite": record{"always": []string{"author"}}}}
		f.lists["/api/v1/tokens"] = nil
		f.add("/api/v1/tokens", "1", record{"id": "1", "scope": "read", "last_used": "2024-06-01T00:00:00.000Z", "application": record{"name": "Old phone"}})
		f.add("/api/v1/tokens", "2", record{"id": "2", "scope": "read write", "application": record{"name": "Old phone"}})
	} else {
		f.docs["/api/v2/notifications/policy"] = record{"for_private_mentions": "filter", "for_not_following": "accept", "for_not_followers": "drop", "summary": record{}}
	}
	zoe := record{"id": "20", "acct": "zoe@other.example", "username": "zoe", "url": "https://other.example/@zoe"}
	for n := 1; n <= 95; n++ {
		more := record{}
		switch n {
		case 2:
			more = record{"visibility": "unlisted"}
		case 3:
			more = record{"visibility": "private", "spoiler_text": "work", "edited_at": "2024-06-02T00:00:00.000Z"}
		case 4:
			more = record{"visibility": "direct", "mentions": []any{zoe}, "in_reply_to_id": f.id(1004), "in_reply_to_account_id": "20"}
		case 5:
			more = record{"in_reply_to_id": f.id(2), "in_reply_to_account_id": "1"}
		case 6:
			more = record{"in_reply_to_id": f.id(1006), "in_reply_to_account_id": "20", "mentions": []any{zoe}}
		case 7:
			more = record{"content": "", "reblog": f.by(1007, "al", "Al", 30, "<p>Boosted words</p>", nil)}
		case 8:
			more = record{"quote": record{"state": "accepted", "quoted_status": f.by(1008, "al", "Al", 30, "<p>Quoted words</p>", nil)}}
		case 9:
			more = record{"poll": record{"options": []any{record{"title": "Yes"}, record{"title": "No"}}}}
		case 10:
			more = record{"media_attachments": []any{record{"type": "image", "url": "https://files.example/1.jpg", "description": "A wrist"}}, "tags": []any{record{"name": "flu"}}, "card": record{"url": "https://news.example/1"}}
		}
		f.add(ownStatuses, f.id(n), f.status(n, fmt.Sprintf("<p>Post %d &amp; more</p>", n), more))
	}
	for _, p := range []string{"followers", "following"} {
		f.lists["/api/v1/accounts/1/"+p] = nil
	}
	for n := 1; n <= 85; n++ {
		f.add("/api/v1/accounts/1/followers", fmt.Sprintf("%06d", n), somebody(100+n, fmt.Sprintf("f%d@other.example", n), fmt.Sprintf("Follower %d", n)))
	}
	f.add("/api/v1/accounts/1/following", "1", somebody(30, "al@other.example", "Al"))
	f.add("/api/v1/accounts/1/following", "2", somebody(31, "bot_news", "News"))
	f.add("/api/v1/follow_requests", "1", somebody(32, "asks@other.example", "Asker"))
	f.add("/api/v1/mutes", "1", somebody(33, "loud@third.example", "Loud"))
	f.lists["/api/v1/blocks"] = nil
	for n := range 45 {
		f.add("/api/v1/favourites", fmt.Sprintf("%06d", n), f.by(2000+n, "al", "Al", 30, fmt.Sprintf("<p>Liked %d</p>", n), nil))
	}
	direct := record{"visibility": "direct"}
	asks := f.by(1004, "zoe@other.example", "Zoe", 20, "<p>May I come on Monday?</p>", direct)
	own := f.lists[ownStatuses][95-4].thing
	thanks := f.by(1010, "zoe@other.example", "Zoe", 20, "<p>Thank you!</p>", record{"visibility": "direct", "in_reply_to_id": f.id(4), "in_reply_to_account_id": "1",
		"mentions": []any{record{"id": "1", "acct": "DrMoira"}}})
	f.lists["/api/v1/conversations"] = nil
	f.add("/api/v1/conversations", f.id(1005), record{"id": "6", "accounts": []any{somebody(35, "gone@other.example", "Gone")}, "last_status": nil})
	f.add("/api/v1/conversations", f.id(1010), record{"id": "7", "accounts": []any{somebody(20, "zoe@other.example", "Zoe")}, "last_status": thanks})
	f.docs["/api/v1/statuses/"+f.id(1010)+"/context"] = record{"ancestors": []any{asks, own}, "descendants": []any{}}
	f.lists["/api/v1/notifications"] = nil
	f.add("/api/v1/notifications", "1", record{"id": "1", "type": "mention", "status": thanks})
	f.add("/api/v1/notifications", "2", record{"id": "2", "type": "mention", "status": f.by(1011, "zoe@other.example", "Zoe", 20, "<p>You treated me well</p>",
		record{"in_reply_to_id": f.id(1), "in_reply_to_account_id": "1", "mentions": []any{record{"id": "1", "acct": "DrMoira"}}})})
}

// asked returns the requests for path since forget was last called.
func (f *fake) asked(path string) (got []string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, r := range f.requests {
		if strings.HasPrefix(r, "GET "+path) {
			got = append(got, r)
		}
	}
	return slices.Clip(got)
}

// cutAfter breaks the connection in the middle of the owner's posts, after the
// given number of whole pages.
func (f *fake) cutAfter(t *testing.T, pages int) {
	f.meddle = func(w http.ResponseWriter, r *http.Request, n int) bool {
		if r.URL.Path != ownStatuses {
			return false
		}
		if pages--; pages >= 0 {
			return false
		}
		conn, _, err := http.NewResponseController(w).Hijack()
		if err != nil {
			t.Error(err)
			return true
		}
		conn.Write([]byte("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n[{\"id\":\"1"))
		conn.Close()
		return true
	}
}

// forget starts a new record of requests, and an honest server.
func (f *fake) forget() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.requests, f.meddle = nil, nil
}
