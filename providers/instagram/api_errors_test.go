package instagram

import (
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/meta/graphtest"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// Comments and conversations that fail leave the others alone, and are read next time.
func TestPending(t *testing.T) {
	s, c := serve(t)
	broken := true
	s.Fail = func(_ *http.Request, path string) (int, string) {
		if broken && (path == "/17900000000000003/comments" || path == "/aWdfZAG06MTpJR01lc3NhZA2VUaHJlYWQ6MQZDZD") {
			return 500, `{"error":{"message":"An unknown error occurred","code":1}}`
		}
		return 0, ""
	}
	first, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	since := marks(first)
	if since[pendingComments+"17900000000000003"] == "" || since[pendingMessages+"aWdfZAG06MTpJR01lc3NhZA2VUaHJlYWQ6MQZDZD"] == "" {
		t.Errorf("marks %v", since)
	}
	if got := said(first, social.KindComment, false); !slices.Equal(got, []string{"So that is how", "Who knew"}) {
		t.Errorf("comments %v", got)
	}
	broken = false
	list := s.Lists["/me/media"]
	s.Lists["/me/media"] = append(many(150), list...) // it is no longer among the newest
	later, err := gather(t, c, since)
	if err != nil {
		t.Fatal(err)
	}
	if got := said(later, social.KindComment, false); !slices.Contains(got, "She says hello") {
		t.Errorf("comments %v", got)
	}
	if got := said(later, social.KindMessage, false); !slices.Contains(got, "May I ask something?") {
		t.Errorf("messages %v", got)
	}
	for stream := range marks(append(first, later...)) {
		if strings.Contains(stream, ":") {
			t.Errorf("%s is left", stream)
		}
	}
}

func TestUnknownField(t *testing.T) {
	s, c := serve(t)
	s.Unknown = []string{"alt_text", "shares"}
	items, err := gather(t, c, nil)
	if got := said(items, social.KindCaption, true); err != nil || len(got) != 4 || gapped(items, "descriptions of pictures") == nil {
		t.Errorf("read %v, error %v", got, err)
	}
}

func TestErrors(t *testing.T) {
	const secret = "Zoë said so"
	wrap := func(rest string) string { return `{"error":{"message":"` + secret + `",` + rest + `}}` }
	tests := []struct {
		name   string
		path   string
		status int
		body   string
		gap    string // section of the gap; "" for an end
		reason social.Reason
	}{
		{"withdrawn", "/me/media", 400, wrap(`"code":190,"error_subcode":460`), "", ""},
		{"withdrawn among comments", "/17900000000000003/comments", 400, wrap(`"code":190`), "", ""},
		{"withdrawn among messages", "/aWdfZAG1faXRlbTox1", 401, wrap(`"code":190`), "", ""},
		{"too many", "/me/media", 403, wrap(`"code":4`), "posts", social.ReasonFailed},
		{"too many comments", "/17900000000000003/comments", 400, wrap(`"code":80002`), "comments on your posts", social.ReasonFailed},
		{"not allowed", "/me/conversations", 403, wrap(`"code":200`), "messages", social.ReasonNotGranted},
		{"conversations as the guide shows them", "/me/conversations", 200, `{"data":{"id":"1","updated_time":"1"}}`, "messages", social.ReasonFailed},
		{"no list", "/me/stories", 200, `{"id":"1"}`, "stories", social.ReasonFailed},
		{"damaged posts", "/me/media", 200, `{"data":[7,{"id":5},{"id":""},null]}`, "unreadable posts", social.ReasonFailed},
		{"damaged comments", "/17900000000000003/comments", 200, `{"data":[7,{"id":"5","replies":{"data":[1]}}]}`, "unreadable comments", social.ReasonFailed},
		{"comments in circles", "/17900000000000003/comments", 200, `{"data":[],"paging":{"cursors":{"after":"A"},"next":"https://elsewhere.example/"}}`, "comments on some posts", social.ReasonFailed},
		{"messages that are none", "/aWdfZAG06MTpJR01lc3NhZA2VUaHJlYWQ6MQZDZD", 200, `{"id":"1"}`, "some conversations", social.ReasonFailed},
		{"damaged messages", "/aWdfZAG06MTpJR01lc3NhZA2VUaHJlYWQ6MQZDZD", 200, `{"messages":{"data":[7,{"id":"1","created_time":"2024-06-15T17:03:20+0000","message":"` + secret + `"}]}}`, "unreadable messages", social.ReasonFailed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, c := serve(t)
			s.Fail = func(_ *http.Request, path string) (int, string) {
				if path == tt.path {
					return tt.status, tt.body
				}
				return 0, ""
			}
			items, err := gather(t, c, nil)
			if tt.gap == "" {
				if !errors.Is(err, oauth.ErrSignInAgain) {
					t.Errorf("error %v", err)
				}
				return
			}
			if g := gapped(items, tt.gap); err != nil || g == nil || g.Reason != tt.reason || strings.Contains(g.Detail, secret) {
				t.Errorf("error %v, gap %+v", err, g)
			}
		})
	}
}

// A comment that is damaged is not one that was left out, too.
func TestDamagedOnce(t *testing.T) {
	s, c := serve(t)
	for i := range s.Lists["/me/media"] {
		s.Lists["/me/media"][i]["comments_count"] = 0
	}
	s.Lists["/me/media"][0]["comments_count"] = 3
	s.Fail = func(_ *http.Request, path string) (int, string) {
		if strings.HasSuffix(path, "/comments") {
			return 200, `{"data":[7,{"id":"5","text":"Good","username":"zoe.placeholder","timestamp":"2024-06-15T17:00:30+0000"}]}`
		}
		return 0, ""
	}
	items, err := gather(t, c, nil)
	if g := gapped(items, "comments that are counted and not given"); err != nil || g == nil || g.Count != 1 {
		t.Errorf("left out: %+v, error %v", g, err)
	}
	if g := gapped(items, "unreadable comments"); g == nil || g.Count != 1 {
		t.Errorf("damaged: %+v", g)
	}
}

// A list with fewer posts than the account has does not read as all there is.
func TestFewerThanCounted(t *testing.T) {
	for listed := range 5 {
		s, c := serve(t)
		s.Lists["/me/media"] = s.Lists["/me/media"][:listed]
		items, err := gather(t, c, nil, scopeBasic)
		if g := gapped(items, "posts that are counted and not listed"); err != nil || (g == nil) != (listed == 4) || g != nil && (g.Count != 4-listed || g.Reason != social.ReasonLimit) {
			t.Errorf("%d listed: %+v, error %v", listed, g, err)
		}
		for _, it := range items {
			if it.Mark != nil && it.Mark.Seen != nil && it.Mark.Seen.From.IsZero() {
				t.Errorf("%d listed, and the others are taken for gone", listed)
			}
		}
	}
}

// Below a post that is gone, or of which Instagram gives none, no comment is waited
// for.
func TestUnavailable(t *testing.T) {
	s, c := serve(t)
	s.Fail = func(_ *http.Request, path string) (int, string) {
		if path == "/17900000000000003/comments" || path == "/aWdfZAG06MTpJR01lc3NhZA2VUaHJlYWQ6MQZDZD" {
			return 400, `{"error":{"code":100,"error_subcode":33}}`
		}
		return 0, ""
	}
	items, err := gather(t, c, nil)
	if g := gapped(items, "comments that are counted and not given"); err != nil || g == nil || g.Count < 4 {
		t.Errorf("%+v, error %v", g, err)
	}
	if g := gapped(items, "older messages"); g == nil || g.Count != 1 {
		t.Errorf("%+v", g)
	}
	for _, it := range items {
		if it.Gap != nil && it.Gap.Reason == social.ReasonFailed || it.Mark != nil && strings.Contains(it.Mark.Stream, ":") {
			t.Errorf("failed: %+v %+v", it.Gap, it.Mark)
		}
	}
}

// Of posts in which the owner is tagged, Instagram leaves out those of private
// accounts, and gives no address of the next page.
func TestShortPages(t *testing.T) {
	s, c := serve(t)
	s.Fail = func(r *http.Request, path string) (int, string) {
		n, _ := strconv.Atoi(r.URL.Query().Get("after"))
		switch {
		case path != "/me/tags":
			return 0, ""
		case n == 3:
			return 200, `{"data":[]}`
		}
		return 200, fmt.Sprintf(`{"data":[{"id":"90%d","caption":"Fair %[1]d","media_type":"IMAGE","username":"sean_sample","timestamp":"2024-06-10T12:00:00+0000"}],"paging":{"cursors":{"after":"%[1]d"}}}`, n+1)
	}
	items, err := gather(t, c, nil)
	if got := said(items, social.KindCaption, false); err != nil || !slices.Equal(got, []string{"Fair 1", "Fair 2", "Fair 3"}) {
		t.Errorf("read %v, error %v", got, err)
	}
}

func TestNarrowGrants(t *testing.T) {
	s, c := serve(t)
	items, err := gather(t, c, nil, scopeBasic)
	if err != nil {
		t.Fatal(err)
	}
	for section, scope := range map[string]string{"comments on your posts": scopeComments, "posts in which you are tagged": scopeComments, "messages": scopeMessages} {
		if g := gapped(items, section); g == nil || g.Reason != social.ReasonNotGranted || !strings.Contains(g.Detail, "audit signin instagram --also "+scope) || !strings.Contains(g.Detail, "let an app write") {
			t.Errorf("%s: %+v", section, g)
		}
	}
	for _, asked := range s.Asked() {
		if asked != "GET /me" && asked != "GET /me/media" && asked != "GET /me/stories" {
			t.Errorf("asked for %s", asked)
		}
	}
	if items, err = gather(t, c, social.Cursor{streamMedia: `{"floor":"1"}`, streamComments: `{"floor":"1"}`}, scopeBasic); err != nil || gapped(items, "changes to older posts") == nil {
		t.Errorf("error %v; comments are said to have been read, without the permission", err)
	}
	// The network refuses what the sign-in was thought to have.
	s.Denied = []string{scopeComments, scopeMessages}
	if items, err = gather(t, c, nil); err != nil {
		t.Fatal(err)
	}
	for _, section := range []string{"comments on your posts", "posts in which you are tagged", "messages"} {
		if g := gapped(items, section); g == nil || g.Reason != social.ReasonNotGranted {
			t.Errorf("%s: %+v", section, g)
		}
	}
}

// What the network counts and does not give is said, and so is what it refuses.
func TestUnsaid(t *testing.T) {
	s, c := serve(t)
	delete(s.Lists, "/me/tags")
	items, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	if g := gapped(items, "comments that are counted and not given"); g == nil || g.Count != 2 {
		t.Errorf("%+v", g)
	}
	if g := gapped(items, "posts in which you are tagged"); g == nil || g.Reason != social.ReasonNotOffered {
		t.Errorf("%+v", g)
	}
	if g := gapped(items, "names of followers"); g == nil || g.Count != 120 {
		t.Errorf("%+v", g)
	}
	if g := gapped(items, "messages without words"); g == nil || g.Count != 1 {
		t.Errorf("%+v", g)
	}
	if g := gapped(items, "older messages"); g == nil || g.Count != 0 {
		t.Errorf("%+v", g)
	}
}

// What a server sends is taken for words, and never for an address, a handle or the
// owner's.
func TestHostile(t *testing.T) {
	s, c := serve(t)
	s.Objects["/me"]["profile_picture_url"] = "javascript:alert(1)"
	s.Lists["/me/tags"] = []graphtest.Record{{"id": "7", "media_type": "IMAGE", "caption": "A\x1b[2Jb\r\nc", "permalink": "javascript:alert(1)", "username": "a/../b?\x1b", "timestamp": "9999-01-01T00:00:00+0000"}}
	items, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	providertest.Check(t, items)
	found := false
	for _, it := range items {
		if p := it.Post; p != nil && p.ID == "7" {
			found = true
			if p.Mine || p.URL != "" || p.Text != "A[2Jb\nc" || p.Author.Handle != "" || !p.Published.IsZero() {
				t.Errorf("%+v", p)
			}
		}
		if it.Profile != nil && it.Profile.Avatar != "" {
			t.Errorf("%+v", it.Profile)
		}
	}
	if !found {
		t.Error("it is not there")
	}
}
