package facebooktest

import (
	"encoding/json"
	"maps"
	"net/http"
	"slices"
	"strings"
)

// needs are the permissions that the lists of a person take. Without one the list is
// empty: that is all Facebook says.
var needs = map[string]string{"/me/posts": "user_posts", "/me/feed": "user_posts", "/me/photos/uploaded": "user_photos", "/me/photos/tagged": "user_photos",
	"/me/albums": "user_photos", "/me/videos/uploaded": "user_videos", "/me/friends": "user_friends", "/me/accounts": "pages_show_list"}

// user answers to the owner's own token.
func (s *Server) user(w http.ResponseWriter, r *http.Request, path string) {
	switch kind := r.URL.Query().Get("type"); {
	case path == "/me/permissions" && r.Method == http.MethodDelete:
		s.token = ""
		json.NewEncoder(w).Encode(Record{"success": true})
		return
	case strings.HasPrefix(path, "/me/permissions/") && r.Method == http.MethodDelete:
		delete(s.scopes, strings.TrimPrefix(path, "/me/permissions/"))
		json.NewEncoder(w).Encode(Record{"success": true})
		return
	case r.Method != http.MethodGet:
		refuse(w, 403, 200, 0, "(#200) The user hasn't authorized the application to perform this action")
		return
	case path == "/me/permissions":
		data := []Record{}
		for _, p := range slices.Sorted(maps.Keys(s.scopes)) {
			data = append(data, Record{"permission": p, "status": s.scopes[p]})
		}
		json.NewEncoder(w).Encode(Record{"data": data})
		return
	case path == "/me":
		me, _ := s.shaped(s.things["me"], r.URL.Query().Get("fields"))
		json.NewEncoder(w).Encode(me)
		return
	case kind != "":
		path += "/" + kind
	}
	if strings.HasPrefix(path, "/"+PageID) {
		refuse(w, 400, 190, 2069032, "(#190) This method must be called with a Page Access Token")
		return
	}
	if s.lists[path] == nil && needs[path] == "" {
		s.missing(w)
		return
	}
	if scope := needs[path]; scope != "" && s.scopes[scope] != "granted" {
		json.NewEncoder(w).Encode(Record{"data": []Record{}})
		return
	}
	s.list(w, r, path, 0)
}

func (s *Server) missing(w http.ResponseWriter) {
	refuse(w, 400, 100, 33, "Unsupported get request. Object with ID does not exist, cannot be loaded due to missing permissions, or does not support this operation.")
}

// pageNeeds are the permissions that the lists of a Page take.
var pageNeeds = map[string]string{"published_posts": "pages_read_engagement", "visitor_posts": "pages_read_user_content", "settings": "pages_read_engagement",
	"blocked": "pages_read_engagement", "conversations": "pages_messaging", "comments": "pages_read_user_content"}

// page answers to the token of the Page.
func (s *Server) page(w http.ResponseWriter, r *http.Request, path string) {
	list := path[strings.LastIndexByte(path, '/')+1:]
	if scope := pageNeeds[list]; scope != "" && s.scopes[scope] != "granted" {
		refuse(w, 403, 10, 0, "(#10) This endpoint requires the '"+scope+"' permission or the 'Page Public Content Access' feature.")
		return
	}
	if strings.Contains(r.URL.Query().Get("fields"), "comments") && s.scopes["pages_read_user_content"] != "granted" {
		refuse(w, 403, 10, 0, "(#10) Object does not exist, cannot be loaded due to missing permission or reviewable feature")
		return
	}
	thing := s.things[strings.TrimPrefix(path, "/")]
	switch {
	case list == "conversations" && r.URL.Query().Get("platform") != "messenger":
		refuse(w, 400, 100, 0, "(#100) The parameter platform is required")
	case s.lists[path] != nil:
		s.list(w, r, path, 0)
	case thing == nil:
		s.missing(w)
	case r.Method == http.MethodDelete && s.scopes[manages(path)] != "granted":
		refuse(w, 403, 200, 0, "(#200) Requires "+manages(path)+" permission to manage the object")
	case r.Method == http.MethodDelete:
		delete(s.things, strings.TrimPrefix(path, "/"))
		json.NewEncoder(w).Encode(Record{"success": true})
	default:
		one, _ := s.shaped(thing, r.URL.Query().Get("fields"))
		json.NewEncoder(w).Encode(one)
	}
}

// manages is the permission to delete a post of the Page, or a comment on one.
func manages(path string) string {
	if strings.HasPrefix(path, "/"+PageID+"_") {
		return "pages_manage_posts"
	}
	return "pages_manage_engagement"
}

// exchange answers where tokens are had.
func (s *Server) exchange(w http.ResponseWriter, r *http.Request) bool {
	r.ParseForm()
	if r.Form.Get("client_id") != AppID || r.Form.Get("client_secret") != AppSecret {
		refuse(w, 400, 1, 0, "Error validating client secret.")
		return true
	}
	token, seconds := "EAASHORT", 5400
	if r.Form.Get("grant_type") == "fb_exchange_token" {
		token, seconds = s.token, 5183944
	}
	json.NewEncoder(w).Encode(Record{"access_token": token, "token_type": "bearer", "expires_in": seconds})
	return true
}
