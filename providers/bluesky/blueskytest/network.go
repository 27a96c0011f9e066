package blueskytest

import (
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

// Network is a server of accounts with the services behind it, as far as the owner
// of one account can ask them. What it answers to what was recorded of a real one,
// version 0.5.35.
type Network struct {
	Repo   *Repository
	Handle string
	Page   int    // most records in a page, for lists that are to have many; 0 means 100
	Token  string // that requests must bear, where they must bear one; "" takes any

	Followers, Follows, Blocks, Mutes List // of Map
	Notifications                     List // the newest first
	Preferences                       List
	Passwords                         List
	Convos                            List
	Messages                          map[string]List // by conversation, the newest first
	Session                           Map             // further fields of the session
	Shown                             Map             // further fields of the profile

	// Instead answers a method in another way, or all methods below a prefix that
	// ends in a dot.
	Instead map[string]http.HandlerFunc

	mu    sync.Mutex
	asked []string
}

// Asked returns the methods that were asked since the last call.
func (n *Network) Asked() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	asked := n.asked
	n.asked = nil
	return asked
}

// Refuse answers as servers refuse.
func Refuse(status int, name, message string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json; charset=utf-8")
		w.WriteHeader(status)
		fmt.Fprintf(w, `{"error":%q,"message":%q}`, name, message)
	}
}

func give(w http.ResponseWriter, v any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	if err := json.NewEncoder(w).Encode(v); err != nil {
		panic(err)
	}
}

// ServeHTTP answers /xrpc/METHOD.
func (n *Network) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	method, ok := strings.CutPrefix(r.URL.Path, "/xrpc/")
	if !ok {
		http.NotFound(w, r)
		return
	}
	n.mu.Lock()
	n.asked = append(n.asked, method)
	n.mu.Unlock()
	q := r.URL.Query()
	if limit := q.Get("limit"); limit != "" {
		if size, err := strconv.Atoi(limit); err != nil || size < 1 || size > 100 {
			Refuse(400, "InvalidRequest", "Invalid "+method+" params: integer too big (maximum 100)")(w, r)
			return
		}
	}
	for prefix, h := range n.Instead {
		if method == prefix || strings.HasSuffix(prefix, ".") && strings.HasPrefix(method, prefix) {
			h(w, r)
			return
		}
	}
	public := strings.HasPrefix(method, "com.atproto.repo.") && r.Method == http.MethodGet || strings.HasPrefix(method, "com.atproto.sync.")
	if n.Token != "" && !public && r.Header.Get("Authorization") != "Bearer "+n.Token {
		Refuse(400, "InvalidToken", "Token could not be verified")(w, r)
		return
	}
	if strings.HasPrefix(method, "chat.bsky.") != (r.Header.Get("Atproto-Proxy") == "did:web:api.bsky.chat#bsky_chat") {
		Refuse(501, "MethodNotImplemented", "Method Not Implemented")(w, r)
		return
	}
	switch method {
	case "com.atproto.server.getSession":
		s := Map{"did": n.Repo.DID, "handle": n.Handle, "active": true}
		maps.Copy(s, n.Session)
		give(w, s)
	case "com.atproto.server.listAppPasswords":
		give(w, Map{"passwords": n.Passwords})
	case "app.bsky.actor.getProfile":
		p := Map{"did": n.Repo.DID, "handle": n.Handle, "followersCount": len(n.Followers), "followsCount": len(n.Follows), "createdAt": "2023-07-01T09:00:00.000Z",
			"associated": Map{"activitySubscription": Map{"allowSubscriptions": "followers"}}}
		maps.Copy(p, n.Shown)
		give(w, p)
	case "app.bsky.actor.getPreferences":
		give(w, Map{"preferences": n.Preferences})
	case "app.bsky.graph.getFollowers":
		n.page(w, r, "followers", n.Followers)
	case "app.bsky.graph.getFollows":
		n.page(w, r, "follows", n.Follows)
	case "app.bsky.graph.getBlocks":
		n.page(w, r, "blocks", n.Blocks)
	case "app.bsky.graph.getMutes":
		n.page(w, r, "mutes", n.Mutes)
	case "app.bsky.notification.listNotifications":
		n.page(w, r, "notifications", slices.DeleteFunc(slices.Clone(n.Notifications), func(v any) bool { return !slices.Contains(q["reasons"], v.(Map)["reason"].(string)) }))
	case "chat.bsky.convo.listConvos":
		n.page(w, r, "convos", slices.DeleteFunc(slices.Clone(n.Convos), func(v any) bool { return v.(Map)["status"] != q.Get("status") }))
	case "chat.bsky.convo.getMessages":
		all, ok := n.Messages[q.Get("convoId")]
		if !ok {
			Refuse(400, "InvalidConvo", "no such conversation")(w, r)
			return
		}
		n.page(w, r, "messages", all)
	default:
		n.repository(w, r, method)
	}
}

// page gives a page; a place that was not given out fails as at the real service.
func (n *Network) page(w http.ResponseWriter, r *http.Request, field string, all List) {
	at, size := 0, n.size(r)
	if c := r.URL.Query().Get("cursor"); c != "" {
		var err error
		if at, err = strconv.Atoi(strings.TrimPrefix(c, "at")); err != nil || at > len(all) {
			Refuse(502, "InternalServerError", "Internal Server Error")(w, r)
			return
		}
	}
	end := min(at+size, len(all))
	p := Map{field: append(List{}, all[at:end]...)}
	if end < len(all) {
		p["cursor"] = "at" + strconv.Itoa(end)
	}
	give(w, p)
}

func (n *Network) size(r *http.Request) int {
	size, err := strconv.Atoi(r.URL.Query().Get("limit"))
	if err != nil {
		size = 50
	}
	if n.Page > 0 {
		size = min(size, n.Page)
	}
	return size
}

// repository answers what anybody may ask, and deletes.
func (n *Network) repository(w http.ResponseWriter, r *http.Request, method string) {
	q := r.URL.Query()
	if whose := q.Get("did") + q.Get("repo"); r.Method == http.MethodGet && whose != n.Repo.DID {
		Refuse(400, "RepoNotFound", "Could not find repo")(w, r)
		return
	}
	switch method {
	case "com.atproto.sync.getLatestCommit":
		give(w, Map{"cid": "bafyreicommit", "rev": n.Repo.rev()})
	case "com.atproto.sync.getRepo":
		w.Header().Set("Content-Type", "application/vnd.ipld.car")
		w.Write(n.Repo.CAR())
	case "com.atproto.repo.describeRepo":
		found := map[string]bool{}
		for path := range n.Repo.Values {
			collection, _, _ := strings.Cut(path, "/")
			found[collection] = true
		}
		give(w, Map{"did": n.Repo.DID, "handle": n.Handle, "collections": slices.Sorted(maps.Keys(found))})
	case "com.atproto.repo.getRecord":
		v, ok := n.Repo.Values[q.Get("collection")+"/"+q.Get("rkey")]
		if !ok {
			Refuse(400, "RecordNotFound", "Could not locate record: at://"+n.Repo.DID+"/"+q.Get("collection")+"/"+q.Get("rkey"))(w, r)
			return
		}
		give(w, Map{"uri": "at://" + n.Repo.DID + "/" + q.Get("collection") + "/" + q.Get("rkey"), "value": plain(v)})
	case "com.atproto.repo.listRecords":
		var keys []string
		for path := range n.Repo.Values {
			if collection, key, _ := strings.Cut(path, "/"); collection == q.Get("collection") && (q.Get("cursor") == "" || key < q.Get("cursor")) {
				keys = append(keys, key)
			}
		}
		slices.Sort(keys)
		slices.Reverse(keys)
		records, size := List{}, n.size(r)
		out := Map{}
		for _, key := range keys[:min(size, len(keys))] {
			path := q.Get("collection") + "/" + key
			records = append(records, Map{"uri": "at://" + n.Repo.DID + "/" + path, "cid": "bafyreirecord", "value": plain(n.Repo.Values[path])})
			out["cursor"] = key // at the real server, after the last one too
		}
		out["records"] = records
		give(w, out)
	case "com.atproto.repo.deleteRecord":
		var given struct{ Repo, Collection, Rkey string }
		if err := json.NewDecoder(r.Body).Decode(&given); err != nil || r.Method != http.MethodPost || given.Repo != n.Repo.DID {
			Refuse(400, "InvalidRequest", "Invalid")(w, r)
			return
		}
		n.Repo.Remove(given.Collection, given.Rkey)
		give(w, Map{})
	default:
		Refuse(501, "MethodNotImplemented", "Method Not Implemented")(w, r)
	}
}

// plain returns a record as its JSON has it: atproto.com/specs/data-model.
func plain(v any) any {
	switch v := v.(type) {
	case Map:
		out := map[string]any{}
		for k, e := range v {
			out[k] = plain(e)
		}
		return out
	case List:
		out := []any{}
		for _, e := range v {
			out = append(out, plain(e))
		}
		return out
	case Link:
		return Map{"$link": "b" + strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(v[:]))}
	}
	return v
}
