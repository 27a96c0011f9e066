package mastodon

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/probity-audit/probity/providers/mastodon/mastodontest"
	"github.com/probity-audit/probity/social"
)

func TestHostileServer(t *testing.T) {
	var stolen []string
	thief := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		stolen = append(stolen, r.Header.Get("Authorization"))
		fmt.Fprint(w, "[]")
	}))
	defer thief.Close()
	const followers = mastodontest.Followers
	link := func(target string) func(http.ResponseWriter, *http.Request) {
		return func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Link", "<"+target+`>; rel="next"`)
			fmt.Fprint(w, `[{"id":"9","acct":"zoe"}]`)
		}
	}
	for _, test := range []struct {
		name   string
		answer func(http.ResponseWriter, *http.Request)
		reason social.Reason
	}{
		{"link to another host", link(thief.URL + followers + "?max_id=1"), social.ReasonFailed},
		{"link to another path", link("/api/v1/accounts/2/followers?max_id=1"), social.ReasonFailed},
		{"link to itself", link("?max_id=5"), social.ReasonFailed},
		{"redirect to another host", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, thief.URL, http.StatusFound) }, social.ReasonFailed},
		{"refusal", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusForbidden) }, social.ReasonNotGranted},
		{"gone", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusGone) }, social.ReasonNotOffered},
		{"not built", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusNotImplemented) }, social.ReasonNotOffered},
		{"busy", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(http.StatusTooManyRequests) }, social.ReasonFailed},
		{"full page without a link", func(w http.ResponseWriter, r *http.Request) {
			fmt.Fprint(w, "["+strings.Repeat(`{"id":"9","acct":"zoe"},`, 19)+`{"id":"9","acct":"zoe"}]`)
		}, social.ReasonLimit},
		{"endless", func(w http.ResponseWriter, r *http.Request) {
			chunk := []byte(strings.Repeat(" ", 1<<20))
			for range 64 {
				if _, err := w.Write(chunk); err != nil {
					return
				}
			}
		}, social.ReasonFailed},
	} {
		t.Run(test.name, func(t *testing.T) {
			f := newFake(t, false)
			f.Answer(mastodontest.When{Path: followers}, func(w http.ResponseWriter, r *http.Request) bool {
				test.answer(w, r)
				return true
			})
			got := collectOnce(t.Context(), f, nil)
			if g := got.gaps["followers"]; g.Reason != test.reason || got.lists["follower"] {
				t.Errorf("gap %+v; want reason %s, and the list not marked as whole", g, test.reason)
			}
			if _, ok := got.items["post "+f.ID(1)]; got.err != nil || !ok {
				t.Errorf("the rest did not go on: error %v", got.err)
			}
		})
	}
	if len(stolen) > 0 {
		t.Errorf("another host was asked, with %q", stolen)
	}
}

func TestUnreadableRecords(t *testing.T) {
	f := newFake(t, false)
	f.Change(func(a *mastodontest.Account) {
		a.Lists[ownStatuses][3].Thing["content"] = []string{"not", "text"}
		a.Lists[ownStatuses][50].Thing["account"] = nil
		a.Docs["/api/v1/statuses/"+f.ID(1010)+"/context"].(record)["descendants"] = []any{7}
	})
	got := collectOnce(t.Context(), f, nil)
	for section, count := range map[string]int{"unreadable posts": 2, "unreadable direct messages": 1} {
		if g := got.gaps[section]; g.Count != count || g.Reason != social.ReasonFailed {
			t.Errorf("gap %s: %+v; want %d records", section, g, count)
		}
	}
	if len(got.items) < 90 || got.items["message "+f.ID(1010)].Post == nil || got.err != nil {
		t.Errorf("%d items, error %v: the damage took others with it", len(got.items), got.err)
	}
}

func TestHiddenFollowers(t *testing.T) {
	f := newFake(t, false)
	f.Change(func(a *mastodontest.Account) { a.Lists[mastodontest.Followers] = nil })
	got := collectOnce(t.Context(), f, nil)
	if g := got.gaps["follower list"]; g.Count != 85 || got.lists["follower"] {
		t.Errorf("an empty list where 85 are counted: gap %+v, whole %v", g, got.lists["follower"])
	}
}
