package tiktok

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
)

// network is TikTok's interface as it behaves: an envelope with an error in every
// answer, pages of at most 20 that can be shorter, refusals of fields for which
// there is no permission.
type network struct {
	mu     sync.Mutex
	scopes []string
	user   map[string]any
	videos []map[string]any // newest first
	short  int              // how many a page lacks of what was asked for
	asked  []string         // paths, and cursors behind those of videos
	spoil  func(w http.ResponseWriter, r *http.Request) bool
}

var allScopes = []string{scopeBasic, scopeProfile, scopeStats, scopeVideos}

var fieldScopes = map[string]string{
	"open_id": scopeBasic, "display_name": scopeBasic, "avatar_url": scopeBasic,
	"username": scopeProfile, "bio_description": scopeProfile, "is_verified": scopeProfile, "profile_deep_link": scopeProfile,
	"follower_count": scopeStats, "following_count": scopeStats, "video_count": scopeStats, "likes_count": scopeStats,
}

func newNetwork(videos int) *network {
	n := &network{scopes: slices.Clone(allScopes), short: 3, user: map[string]any{"username": "Dr_Moira_Quill", "display_name": "Móira Quill", "bio_description": "GP.\r\nTea first.",
		"is_verified": false, "follower_count": 41, "following_count": 7, "video_count": videos, "open_id": "-000abc"}}
	for i := range videos {
		n.add(i, fmt.Sprintf("clip %d of the #pier", i))
	}
	return n
}

// add puts a video on top: the nth, an hour after the one before.
func (n *network) add(i int, caption string) {
	id := fmt.Sprintf("75100000000000%05d", i)
	n.videos = slices.Insert(n.videos, 0, map[string]any{"id": id, "create_time": 1767000000 + 3600*i, "title": caption[:min(len(caption), 10)], "video_description": caption,
		"share_url": "https://www.tiktok.com/@Dr_Moira_Quill/video/" + id + "?utm_campaign=tt4d_open_api&utm_source=key"})
}

func (n *network) client(t testing.TB) *http.Client {
	return providertest.Hosts(t, map[string]http.Handler{"open.tiktokapis.com": n})
}

func (n *network) session(t testing.TB) oauth.Session {
	return oauth.Session{HTTP: n.client(t), App: oauth.App{Scopes: n.scopes}}
}

func (n *network) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	n.mu.Lock()
	defer n.mu.Unlock()
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	if n.spoil != nil && n.spoil(w, r) {
		n.asked = append(n.asked, r.URL.Path)
		return
	}
	switch r.Method + " " + r.URL.Path {
	case "GET /v2/user/info/":
		n.asked = append(n.asked, r.URL.Path)
		user := map[string]any{}
		for f := range strings.SplitSeq(r.URL.Query().Get("fields"), ",") {
			switch scope := fieldScopes[f]; {
			case scope == "":
				refuse(w, http.StatusBadRequest, "invalid_params")
				return
			case !slices.Contains(n.scopes, scope):
				refuse(w, http.StatusUnauthorized, "scope_not_authorized")
				return
			}
			user[f] = n.user[f]
		}
		answer(w, map[string]any{"user": user})
	case "POST /v2/video/list/":
		n.list(w, r)
	default:
		refuse(w, http.StatusNotFound, "not_found")
	}
}

func (n *network) list(w http.ResponseWriter, r *http.Request) {
	var ask struct {
		Most   int    `json:"max_count"`
		Cursor *int64 `json:"cursor"`
	}
	err := json.NewDecoder(r.Body).Decode(&ask)
	switch {
	case !slices.Contains(n.scopes, scopeVideos):
		refuse(w, http.StatusUnauthorized, "scope_not_authorized")
		return
	case err != nil, ask.Most > 20, ask.Most < 1, ask.Cursor != nil && *ask.Cursor <= 0, r.URL.Query().Get("fields") == "":
		refuse(w, http.StatusBadRequest, "invalid_params")
		return
	}
	from := 0
	n.asked = append(n.asked, r.URL.Path)
	if ask.Cursor != nil {
		n.asked[len(n.asked)-1] += fmt.Sprint(*ask.Cursor)
		for from < len(n.videos) && int64(n.videos[from]["create_time"].(int))*1000 >= *ask.Cursor {
			from++
		}
	}
	page := n.videos[from:min(len(n.videos), from+ask.Most-n.short)]
	cursor := int64(0)
	if len(page) > 0 {
		cursor = int64(page[len(page)-1]["create_time"].(int)) * 1000
	}
	answer(w, map[string]any{"videos": page, "cursor": cursor, "has_more": from+len(page) < len(n.videos)})
}

func answer(w http.ResponseWriter, data any) {
	json.NewEncoder(w).Encode(map[string]any{"data": data, "error": map[string]any{"code": "ok", "message": "", "log_id": "20260101"}})
}

func refuse(w http.ResponseWriter, status int, code string) {
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(map[string]any{"data": map[string]any{}, "error": map[string]any{"code": code, "message": "about Zoë Placeholder", "log_id": "20260101"}})
}
