package threads

import (
	"errors"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/meta/graphtest"
	"github.com/probity-audit/probity/oauth"
)

func TestRemove(t *testing.T) {
	s, c := serve(t)
	items, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	session := oauth.Session{HTTP: c}
	id := func(text string) string {
		for _, it := range items {
			if it.Post != nil && it.Post.Mine && strings.HasPrefix(it.Post.Text, text) {
				return it.Post.ID
			}
		}
		t.Fatalf("no post %q", text)
		return ""
	}
	for _, postID := range []string{id("Two cups"), id("Agreed!"), "18000000000000009", "18000000000000009"} {
		if err := New().Remove(t.Context(), session, moira, postID); err != nil {
			t.Errorf("%s: %v", postID, err)
		}
	}
	if got := s.Deleted(); !slices.Equal(got, []string{"18000000000000003", "18000000000000002", "18000000000000009"}) {
		t.Errorf("deleted %v", got)
	}
	// One that is known by what it says may be edited, archived, or dated otherwise.
	for _, postID := range []string{"no such post", id("Two cups")} {
		if err := New().Remove(t.Context(), session, moira, postID); !errors.Is(err, errNotFound) {
			t.Errorf("%s, which is not listed, is said to be gone: error %v", postID, err)
		}
	}
	// What Threads keeps is not said to be gone.
	for _, answer := range []string{`{"success":false}`, `{"error":{"code":100,"error_subcode":33}}`, `{"error":{"code":10}}`, `{"error":{"code":613}}`} {
		s.Fail = func(r *http.Request, _ string) (int, string) {
			if r.Method == http.MethodDelete {
				return 200, answer
			}
			return 0, ""
		}
		if err := New().Remove(t.Context(), session, moira, id("Which one")); err == nil {
			t.Errorf("%s: no error", answer)
		}
	}
	s.Fail = nil
	for _, postID := range []string{"18000000000000101", "18000000000000201"} {
		if err := New().Remove(t.Context(), session, moira, postID); err != nil || len(s.Deleted()) != 3 {
			t.Errorf("a post of somebody else's: error %v, deleted %v", err, s.Deleted())
		}
	}
	stranger := moira
	stranger.ID = "sean_sample"
	if err := New().Remove(t.Context(), session, stranger, id("Which one")); err == nil {
		t.Error("deletes from another account")
	}
	if _, ok := errors.AsType[*collect.DeniedError](denied(t, s, session, id("Which one"))); !ok {
		t.Error("a missing permission is not named")
	}
}

func denied(t *testing.T, s *graphtest.Server, session oauth.Session, postID string) error {
	s.Fail = func(r *http.Request, _ string) (int, string) {
		if r.Method == http.MethodDelete {
			return 403, `{"error":{"code":10}}`
		}
		return 0, ""
	}
	return New().Remove(t.Context(), session, moira, postID)
}

// TestRemoveAlike deletes neither of two posts that nobody could tell apart: asked once
// more, it would take the one that is left for the one that is gone.
func TestRemoveAlike(t *testing.T) {
	s, c := serve(t)
	var twin graphtest.Record
	for _, r := range s.Lists["/me/threads"] {
		if r["text"] == "Which one?" {
			twin = maps.Clone(r)
		}
	}
	twin["id"] = "18000000000000007"
	s.Lists["/me/threads"] = append(s.Lists["/me/threads"], twin)
	items, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	asked := 0
	for _, it := range items {
		if it.Post == nil || !strings.HasPrefix(it.Post.Text, "Which one?") {
			continue
		}
		asked++
		if err := New().Remove(t.Context(), oauth.Session{HTTP: c}, moira, it.Post.ID); !errors.Is(err, errAlike) {
			t.Errorf("%s: error %v", it.Post.ID, err)
		}
	}
	if asked != 2 || len(s.Deleted()) > 0 {
		t.Errorf("of %d posts alike, %v deleted", asked, s.Deleted())
	}
}
