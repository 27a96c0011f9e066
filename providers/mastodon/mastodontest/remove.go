package mastodontest

import (
	"net/http"
	"slices"
	"strings"
)

// remove deletes one of the owner's statuses, for a token that may.
func (s *Server) remove(w http.ResponseWriter, r *http.Request) {
	token := strings.TrimPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !slices.Contains(s.grants.scopes[token], "write:statuses") && !slices.Contains(s.grants.scopes[token], "write") {
		refuse(w, http.StatusForbidden, "This action is outside the authorized scopes")
		return
	}
	id, ok := strings.CutPrefix(r.URL.Path, "/api/v1/statuses/")
	l := s.account.Lists[OwnStatuses]
	at := slices.IndexFunc(l, func(e Entry) bool { return e.Thing["id"] == id })
	if !ok || at < 0 {
		refuse(w, http.StatusNotFound, "Record not found")
		return
	}
	s.account.Lists[OwnStatuses] = slices.Delete(l, at, at+1)
	w.Write([]byte(`{"id":"` + id + `"}`))
}
