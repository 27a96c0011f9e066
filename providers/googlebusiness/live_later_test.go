package googlebusiness

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/providers/googlebusiness/googlebusinesstest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

func TestLater(t *testing.T) {
	s := paged()
	at := signedIn(t, s)
	first := collectOnce(t, at, nil)
	if len(first.seen) != 5 || first.err != nil {
		t.Fatalf("claims %v, error %v, gaps %v", first.seen, first.err, first.gaps)
	}
	// A reply under the oldest review, another removed, a post edited: none of
	// which moves anything to the top.
	s.Reviews["2001"][2]["reviewReply"] = googlebusinesstest.Record{"comment": "Your knee is better, then!", "updateTime": "2025-07-01T10:00:00Z"}
	delete(s.Reviews["2002"][0], "reviewReply")
	s.LocalPosts["2001"][2]["summary"] = "We are closed."
	later := collectOnce(t, at, first.marks)
	if p := later.items["review-reply locations/2001/reviews/BBB"].Post; p == nil || !p.Mine {
		t.Error("the new reply was not read")
	}
	if later.items["review-reply locations/2002/reviews/DDD"].Post != nil || len(later.seen) != 5 {
		t.Error("the removal goes unnoticed")
	}
	if p := later.items["post locations/2001/localPosts/76"].Post; p == nil || p.Text != "We are closed." {
		t.Error("the edit went unnoticed")
	}
	// A location that is no longer listed is not taken for gone at once.
	s.Locations["1002"] = []string{"2001"}
	fewer := collectOnce(t, at, later.marks)
	if g := fewer.gaps["locations that are no longer listed"]; g.Count != 1 || len(fewer.seen) != 0 {
		t.Errorf("%+v, claims %v", g, fewer.seen)
	}
	if last := collectOnce(t, at, fewer.marks); len(last.seen) != 5 {
		t.Errorf("claims %v", last.seen)
	}
	s.Locations = nil
	if none := collectOnce(t, at, nil); none.gaps["locations"].Section == "" || len(none.seen) != 0 {
		t.Errorf("without locations: %+v", none.gaps)
	}
}

// What is not whole is not claimed to be.
func TestNothingFalselyGone(t *testing.T) {
	answer := func(s *googlebusinesstest.Server, path, body string) {
		s.Answer = func(w http.ResponseWriter, r *http.Request) bool {
			if !strings.HasSuffix(r.URL.Path, path) {
				return false
			}
			fmt.Fprint(w, body)
			return true
		}
	}
	const review = `{"name":"accounts/1002/locations/2001/reviews/AAA","starRating":"FIVE","createTime":"2024-01-01T00:00:00Z"}`
	for what, tt := range map[string]struct {
		path, body string
		claims     int // of five
		gap        string
	}{
		"fewer than counted":                     {"/locations/2001/reviews", `{"reviews":[` + review + `],"totalReviewCount":3}`, 3, "reviews and replies, location 1 of 2 that are not listed"},
		"none, where there were some":            {"/locations/2001/reviews", `{}`, 3, ""},
		"an error that calls itself success":     {"/localPosts", `{"error":{"code":503,"status":"UNAVAILABLE"}}`, 4, "posts on the profile, location 1 of 2"},
		"customers' pictures that make no sense": {"/media/customers", `{"mediaItems":[7]}`, 3, "unreadable pictures and films by customers, location 1 of 2"},
	} {
		s := paged()
		at := signedIn(t, s)
		first := collectOnce(t, at, nil)
		answer(s, tt.path, tt.body)
		c := collectOnce(t, at, first.marks)
		if _, told := c.gaps[tt.gap]; c.err != nil || len(c.seen) != tt.claims || !told && tt.gap != "" {
			t.Errorf("%s: error %v, claims %v, gaps %v", what, c.err, c.seen, c.gaps)
		}
	}
	s := paged()
	answer(s, "/locations", `{"error":{"code":503,"status":"UNAVAILABLE"}}`)
	if c := collectOnce(t, signedIn(t, s), nil); c.err == nil || len(c.seen) > 0 {
		t.Errorf("locations that are an error: %v, claims %v", c.err, c.seen)
	}
}

// A collect that stops anywhere is made up by the next.
func TestResume(t *testing.T) {
	s := paged()
	at := signedIn(t, s)
	whole := collectOnce(t, at, nil)
	for stop := 1; ; stop++ {
		have, cursor, n := map[string]bool{}, social.Cursor{}, 0
		for it, err := range New().Collect(t.Context(), at, quill, nil) {
			if err != nil {
				t.Fatal(err)
			}
			if it.Mark == nil {
				have[string(it.Kind())+" "+it.ID()] = true
				continue
			}
			if cursor[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
				delete(cursor, it.Mark.Stream)
			}
			if n++; n == stop {
				break
			}
		}
		s.Asked()
		rest := collectOnce(t, at, cursor)
		for key := range whole.items {
			if _, ok := rest.items[key]; !ok && !have[key] {
				t.Errorf("stopped after mark %d: %s is lost", stop, key)
			}
		}
		asked := s.Asked()
		first := slices.IndexFunc(asked, func(r string) bool { return strings.Contains(r, "/locations/2001/reviews?") })
		if unfinished := collect.Told(cursor["reviews of 2001"]).Unfinished; unfinished == strings.HasSuffix(asked[first], "=") {
			t.Errorf("stopped after mark %d: goes on is %v; asked %s", stop, unfinished, asked[first])
		}
		if n < stop {
			break
		}
	}
}

func TestNotGranted(t *testing.T) {
	s := paged()
	at := signedIn(t, s)
	at.App.Scopes = []string{"openid"}
	c := collectOnce(t, at, nil)
	if g := c.gaps["reviews and replies, location 1 of 2"]; g.Reason != social.ReasonNotGranted || !strings.Contains(g.Detail, scope) || len(c.seen) > 0 {
		t.Errorf("%+v, claims %v", g, c.seen)
	}
	for _, r := range s.Asked() {
		if strings.Contains(r, "/v4/") {
			t.Errorf("asked %s without leave", r)
		}
	}
}

// Whatever a server says, reading ends, and goes nowhere else.
func TestHostile(t *testing.T) {
	for what, answer := range map[string]func(n int) string{
		"the same page": func(int) string {
			return `{"reviews":[{"name":"accounts/1/locations/2/reviews/x","comment":"y"}],"nextPageToken":"A"}`
		},
		"pages without end": func(n int) string { return fmt.Sprintf(`{"nextPageToken":"A%d"}`, n) },
		"another place": func(int) string {
			return `{"reviews":[{"name":"../../x","starRating":[]}],"localPosts":[{"name":"../x"}],"nextPageToken":"https://elsewhere.example/"}`
		},
		"wrong types": func(int) string {
			return `{"reviews":[7,"x",{"comment":{}},null],"localPosts":[7],"mediaItems":[{"name":[]}]}`
		},
		"wrong lists": func(int) string { return `{"reviews":{},"localPosts":"x","mediaItems":7,"nextPageToken":5}` },
	} {
		t.Run(what, func(t *testing.T) {
			s, n := paged(), 0
			s.Answer = func(w http.ResponseWriter, r *http.Request) bool {
				if n++; strings.HasPrefix(r.URL.Path, "/v1/") {
					return false
				}
				fmt.Fprint(w, answer(n))
				return true
			}
			var items []social.Item
			for it, err := range New().Collect(context.Background(), signedIn(t, s), quill, nil) {
				if err != nil {
					t.Fatal(err)
				}
				items = append(items, it)
				if it.Mark != nil && it.Mark.Seen != nil {
					t.Errorf("claims that all was seen: %+v", it.Mark.Seen)
				}
			}
			providertest.Check(t, items)
			if !slices.ContainsFunc(items, func(it social.Item) bool { return it.Gap != nil && it.Gap.Reason == social.ReasonFailed }) || n > 2000 {
				t.Errorf("%d requests, and nothing is said", n)
			}
		})
	}
}

func TestRemove(t *testing.T) {
	s := paged()
	at := signedIn(t, s)
	for _, id := range []string{"locations/2001/reviews/AAA", "locations/2002/reviews/DDD", "locations/2001/localPosts/77", "locations/2001/reviews/AAA"} { // the last is gone already
		if err := New().Remove(t.Context(), at, quill, id); err != nil {
			t.Errorf("%s: %v", id, err)
		}
	}
	c := collectOnce(t, at, nil)
	if c.items["review-reply locations/2001/reviews/AAA"].Post != nil || c.items["review locations/2001/reviews/AAA"].Post == nil || c.items["post locations/2001/localPosts/77"].Post != nil {
		t.Error("the reply and the post must be gone, the review must not")
	}
	s.Asked()
	for _, id := range []string{"", "locations/2001/media/AF1", "locations/../reviews/x", "locations/2001/reviews/x/y", "locations/2001/reviews/0123456789abcdef0123", "locations/9/reviews/AAA"} {
		if err := New().Remove(t.Context(), at, quill, id); err == nil || hint.Of(err) == "" {
			t.Errorf("%q: %v", id, err)
		}
	}
	for _, r := range s.Asked() {
		if strings.HasPrefix(r, "DELETE") {
			t.Errorf("asked %s", r)
		}
	}
}
