package threads

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

// A conversation that fails leaves the others alone, and is read next time.
func TestPendingConversation(t *testing.T) {
	s, c := serve(t)
	broken := true
	s.Fail = func(_ *http.Request, path string) (int, string) {
		if broken && strings.HasSuffix(path, "/conversation") {
			return 500, `{"error":{"message":"An unknown error occurred","code":1}}`
		}
		return 0, ""
	}
	first, err := gather(t, c, nil)
	if err != nil {
		t.Fatal(err)
	}
	since := marks(first)
	if since[pending+"18000000000000001"] == "" || len(others(first)) != 2 { // both mentions
		t.Errorf("marks %v, others %v", since, others(first))
	}
	// Even if the post is no longer among the newest.
	broken = false
	list := s.Lists["/me/threads"]
	s.Lists["/me/threads"] = append(slices.Clone(list[:3]), append(many(120), list[3])...)
	later, err := gather(t, c, since)
	if err != nil {
		t.Fatal(err)
	}
	if got := others(later); len(got) != 3 {
		t.Errorf("others wrote %v", got)
	}
	if left := marks(append(first, later...)); left[pending+"18000000000000001"] != "" {
		t.Errorf("marks %v", left)
	}
}

func others(items []social.Item) (texts []string) {
	for _, it := range items {
		if it.Post != nil && !it.Post.Mine {
			texts = append(texts, it.Post.Text)
		}
	}
	return texts
}

// A version that does not know a field gives the words all the same.
func TestUnknownField(t *testing.T) {
	for field, want := range map[string]int{"text_attachment": 7, "is_reply": 4} { // what is of replies alone does not hold up posts
		s, c := serve(t)
		s.Unknown = []string{field}
		items, err := gather(t, c, nil)
		said := slices.ContainsFunc(items, func(it social.Item) bool { return it.Gap != nil && strings.HasPrefix(it.Gap.Section, "polls") })
		posts := 0
		for _, it := range items {
			if it.Post != nil && it.Post.Mine {
				posts++
			}
		}
		if err != nil || !said || posts != want {
			t.Errorf("%s: %d posts, said %v, error %v", field, posts, said, err)
		}
	}
}

func TestErrors(t *testing.T) {
	const secret = "Zoë said so"
	wrap := func(rest string) string { return `{"error":{"message":"` + secret + `",` + rest + `}}` }
	tests := []struct {
		name   string
		status int
		body   string
		reason social.Reason // of the gap; "" for an end
	}{
		{"withdrawn", 400, wrap(`"code":190,"error_subcode":460`), ""},
		{"withdrawn, in a success", 200, wrap(`"code":190`), ""},
		{"too many", 400, wrap(`"code":4`), social.ReasonFailed},
		{"too many of the profile", 403, wrap(`"code":80004`), social.ReasonFailed},
		{"not allowed", 403, wrap(`"code":10`), social.ReasonNotGranted},
		{"for the moment", 500, wrap(`"code":2,"is_transient":true`), social.ReasonFailed},
		{"in a success", 200, wrap(`"code":1`), social.ReasonFailed},
		{"no list", 200, `{"id":"1"}`, social.ReasonFailed},
		{"a list of another type", 200, `{"data":{"id":"1"}}`, social.ReasonFailed},
		{"damaged posts", 200, `{"data":[7,{"id":5},{"id":""},null,{"id":"1","username":"sean_sample","text":"` + secret + `"}]}`, social.ReasonFailed},
		{"elsewhere", 200, `{"data":[{"id":"1","timestamp":"2024-06-15T17:00:00+0000"}],"paging":{"next":"https://elsewhere.example/"}}`, social.ReasonFailed},
		{"in circles", 200, `{"data":[{"id":"1","timestamp":"2024-06-15T17:00:00+0000"}],"paging":{"cursors":{"after":"A"},"next":"https://elsewhere.example/"}}`, social.ReasonFailed},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			s, c := serve(t)
			s.Fail = func(_ *http.Request, path string) (int, string) {
				if path == "/me/threads" {
					return tt.status, tt.body
				}
				return 0, ""
			}
			items, err := gather(t, c, nil)
			if tt.reason == "" {
				if !errors.Is(err, oauth.ErrSignInAgain) {
					t.Errorf("error %v", err)
				}
				return
			}
			said := false
			for _, it := range items {
				if it.Gap != nil {
					said = said || it.Gap.Reason == tt.reason && (strings.Contains(it.Gap.Section, "posts"))
					if strings.Contains(it.Gap.Detail, secret) {
						t.Errorf("the gap quotes the answer: %+v", it.Gap)
					}
				}
				if it.Post != nil && it.Post.Mine && it.Post.Text == secret {
					t.Error("the words of somebody else are the owner's")
				}
			}
			if err != nil || !said {
				t.Errorf("error %v, gap %v", err, said)
			}
		})
	}
}

func TestNarrowGrants(t *testing.T) {
	s, c := serve(t)
	items, err := gather(t, c, nil, scopeBasic)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{scopeReplies, scopeMentions} {
		if !slices.ContainsFunc(items, func(it social.Item) bool {
			return it.Gap != nil && it.Gap.Reason == social.ReasonNotGranted && strings.Contains(it.Gap.Detail, want)
		}) {
			t.Errorf("nothing is said of %s", want)
		}
	}
	for _, asked := range s.Asked() {
		if asked != "GET /me" && asked != "GET /me/threads" {
			t.Errorf("asked for %s", asked)
		}
	}
	// The network refuses what the sign-in was thought to have.
	s.Denied = []string{scopeReplies, scopeMentions}
	items, err = gather(t, c, nil)
	denied := 0
	for _, it := range items {
		if it.Gap != nil && it.Gap.Reason == social.ReasonNotGranted {
			denied++
		}
	}
	if err != nil || denied != 3 {
		t.Errorf("%d gaps, error %v", denied, err)
	}
}

// What a server sends is taken for words, and never for an address, a handle or the
// owner's.
func TestHostile(t *testing.T) {
	s, c := serve(t)
	s.Objects["/me"]["threads_profile_picture_url"] = "javascript:alert(1)"
	s.Lists["/18000000000000001/conversation"][0]["is_reply_owned_by_me"] = true // and has another's name
	s.Lists["/me/mentions"] = []graphtest.Record{{"id": "7", "media_type": "IMAGE", "text": "A\x1b[2Jb\r\nc", "permalink": "javascript:alert(1)", "username": "a/../b?\x1b", "timestamp": "9999-01-01T00:00:00+0000"}}
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
	if !found || !slices.Contains(others(items), "Mine too @dr.moira_quill") {
		t.Errorf("others wrote %v", others(items))
	}
}

// Below a post pages are of a size of their own, and the network says where the next
// one begins by a cursor alone.
func TestShortPages(t *testing.T) {
	s, c := serve(t)
	reply := `{"data":[{"id":"%d","media_type":"TEXT_POST","username":"zoe.placeholder","text":"%[1]d","timestamp":"2024-06-15T17:00:02+0000","is_reply":true}],"paging":{"cursors":{"after":"%[1]d"}}}`
	s.Fail = func(r *http.Request, path string) (int, string) {
		if path != "/18000000000000001/conversation" {
			return 0, ""
		}
		n, _ := strconv.Atoi(r.URL.Query().Get("after"))
		if n == 3 {
			return 200, `{"data":[]}`
		}
		return 200, fmt.Sprintf(reply, n+1)
	}
	items, err := gather(t, c, nil)
	if got := others(items); err != nil || !slices.Equal(got[:3], []string{"1", "2", "3"}) {
		t.Errorf("read %v, error %v", got, err)
	}
}

// Threads gives an app without review few of the mentions.
func TestMentionsOfTesters(t *testing.T) {
	_, c := serve(t)
	items, err := gather(t, c, nil)
	if err != nil || !slices.ContainsFunc(items, func(it social.Item) bool {
		return it.Gap != nil && it.Gap.Reason == social.ReasonLimit && strings.Contains(it.Gap.Detail, "Threads Testers")
	}) {
		t.Errorf("nothing is said; error %v", err)
	}
}

// Replies that are said to be there and are not given are told of, and not waited for.
func TestSilentConversation(t *testing.T) {
	for _, missing := range []bool{false, true} {
		s, c := serve(t)
		s.Lists["/18000000000000001/conversation"] = []graphtest.Record{}
		if missing {
			delete(s.Lists, "/18000000000000001/conversation")
		}
		items, err := gather(t, c, nil)
		if err != nil || !slices.ContainsFunc(items, func(it social.Item) bool {
			return it.Gap != nil && it.Gap.Reason == social.ReasonLimit && it.Gap.Count == 1 && strings.HasPrefix(it.Gap.Section, "posts whose replies")
		}) {
			t.Errorf("nothing is said; error %v", err)
		}
		if left := marks(items)[pending+"18000000000000001"]; left != "" {
			t.Errorf("it is asked for again: %s", left)
		}
	}
}
