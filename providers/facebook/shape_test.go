package facebook

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/probity-audit/probity/providers/facebook/facebooktest"
	"github.com/probity-audit/probity/social"
)

// A post is not lost for what Facebook writes in more than one way.
func TestShapes(t *testing.T) {
	for _, in := range []string{
		`{"id":"1_2","created_time":"2024-06-15T17:00:00+0000","place":{"name":"Old Hall","location":"The Quay, Example Town"}}`,
		`{"id":"1_2","created_time":"2024-06-15T17:00:00+0000","place":{"name":"Old Hall","location":{"latitude":"53.4","longitude":null}}}`,
		`{"id":"1_2","created_time":"2024-06-15T17:00:00+0000","place":{"name":"Old Hall"},"privacy":{"value":7}}`,
		`{"id":"1_2","created_time":"2024-06-15T17:00:00+0000","place":{"name":"Old Hall"},"privacy":[]}`,
	} {
		var s story
		if err := json.Unmarshal([]byte(in), &s); err != nil || !okStory(&s) {
			t.Errorf("%s: %v", in, err)
			continue
		}
		if p := s.post(""); p.Place == nil || p.Place.Name != "Old Hall" || p.Place.Exact() || p.Audience != social.AudienceUnknown {
			t.Errorf("%s: %+v", in, p)
		}
	}
}

// A first page without posts is not the last where another follows.
func TestEmptyPage(t *testing.T) {
	f, s := newFake(t)
	first := all(t, s, nil)
	f.Change(func(a *facebooktest.Account) {
		a.Trouble(func(w http.ResponseWriter, r *http.Request) bool {
			if !strings.HasSuffix(r.URL.Path, "/me/posts") || r.URL.Query().Get("after") != "" {
				return false
			}
			w.Write([]byte(`{"data":[],"paging":{"cursors":{"after":"QVFI0"},"next":"https://x.example/"}}`))
			return true
		})
	})
	for _, c := range []social.Cursor{nil, marks(first)} {
		items := all(t, s, c)
		sole(t, items, "So true")
		if gapOf(items, "posts") != nil || gapOf(items, "posts that Facebook does not list") != nil {
			t.Error("posts are there, and said to be missing")
		}
	}
}

// One post that is too much by itself does not hold up the others.
func TestTooMuch(t *testing.T) {
	f, s := newFake(t)
	f.Change(func(a *facebooktest.Account) { a.Most(0) })
	items := all(t, s, nil)
	sole(t, items, "Allotment, day 1")
	if g := gapOf(items, "details of posts"); g == nil || !strings.Contains(g.Detail, "refused") {
		t.Errorf("%+v", g)
	}
}

// A link is kept by where it leads to, and one to Facebook is none.
func TestLinks(t *testing.T) {
	for in, want := range map[string]string{
		"https://example.org/a?b=c": "https://example.org/a?b=c",
		"https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3DIwAR0&h=AT0":         "https://example.org/a",
		"https://lm.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc%26fbclid%3DIwAR0":      "https://example.org/a?b=c",
		"https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Ffbclid%3DIwAR0%26b%3Dc&h=AT0": "https://example.org/a?fbclid=IwAR0&b=c",
		"https://l.facebook.com/l.php?u=javascript%3Aalert(1)":                                        "",
		"https://www.facebook.com/events/9":                                                           "",
		"https://fb.watch/x":                                                                          "",
		"https://example.org/?from=facebook.com/x":                                                    "https://example.org/?from=facebook.com/x",
		"https://notfacebook.com/l.php?u=https%3A%2F%2Fexample.org":                                   "https://notfacebook.com/l.php?u=https%3A%2F%2Fexample.org",
	} {
		var p social.Post
		(&hung{Type: "share", URL: in}).onto(&p, false)
		if got := strings.Join(p.Links, " "); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
