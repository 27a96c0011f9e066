package mastodon

import (
	"encoding/json"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/social"
)

func TestCursor(t *testing.T) {
	base, err := baseURL("mastodon.example")
	if err != nil {
		t.Fatal(err)
	}
	c := &client{&collect.Client{Base: base}}
	const path = "/api/v1/favourites"
	for _, test := range []struct {
		name, header, next, prev string
		refused                  bool
	}{
		{name: "both", header: `<https://mastodon.example/api/v1/favourites?limit=40&max_id=7>; rel="next", <https://mastodon.example/api/v1/favourites?min_id=9>; rel="prev"`, next: "7", prev: "9"},
		{name: "no space", header: `</api/v1/favourites?max_id=7>;rel=next`, next: "7"},
		{name: "other parameters", header: `</api/v1/favourites?max_id=7>; title="a, b; c"; rel="prefetch NEXT"`, next: "7"},
		{name: "absent"},
		{name: "garbage", header: `max_id=7; rel="next", <`},
		{name: "another host", header: `<https://evil.example/api/v1/favourites?max_id=7>; rel="next"`, refused: true},
		{name: "another list", header: `<https://mastodon.example/api/v1/bookmarks?max_id=7>; rel="next"`, refused: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			h := map[string][]string{}
			if test.header != "" {
				h["Link"] = []string{test.header}
			}
			next, err := c.cursor(h, path, "next", "max_id")
			if (err != nil) != test.refused || next != test.next {
				t.Errorf("next %q, error %v; want %q", next, err, test.next)
			}
			if prev, _ := c.cursor(h, path, "prev", "min_id"); prev != test.prev {
				t.Errorf("prev %q; want %q", prev, test.prev)
			}
		})
	}
}

func TestArchiveAudience(t *testing.T) {
	a := actor{ID: "https://m.example/users/a", Followers: "https://m.example/users/a/followers"}
	const public = "https://www.w3.org/ns/activitystreams#Public"
	for _, test := range []struct {
		name   string
		to, cc string // JSON
		want   social.Audience
	}{
		{"public", `["` + public + `"]`, `["https://m.example/users/a/followers"]`, "public"},
		{"unlisted", `["https://m.example/users/a/followers"]`, `["` + public + `"]`, "public"},
		{"public as one word", `"as:Public"`, `null`, "public"},
		{"followers", `["https://m.example/users/a/followers"]`, `["https://o.example/users/zoe"]`, "followers"},
		{"somebody else's followers", `["https://o.example/users/zoe/followers"]`, `[]`, "direct"},
		{"direct", `["https://o.example/users/zoe"]`, `[]`, "direct"},
		{"to nobody", `[]`, `[]`, "direct"},
		{"not said", `null`, `null`, "unknown"},
	} {
		t.Run(test.name, func(t *testing.T) {
			var v activity
			if err := json.Unmarshal([]byte(`{"to":`+test.to+`,"cc":`+test.cc+`}`), &v); err != nil {
				t.Fatal(err)
			}
			if got := a.audience(v.To, v.Cc); got != test.want {
				t.Errorf("%q; want %q", got, test.want)
			}
		})
	}
}

func TestPersonAt(t *testing.T) {
	for uri, want := range map[string]string{
		"https://Other.example/users/Zoe":                  "zoe@other.example",
		"https://other.example/users/zoe/statuses/9":       "zoe@other.example",
		"https://other.example/@zoe/9":                     "zoe@other.example",
		"https://other.example/@zoe@third.example/9":       "zoe@third.example",
		"https://other.example/ap/users/115/statuses/9":    "",
		"https://other.example/objects/0c1f":               "",
		"https://other.example/":                           "",
		"javascript:alert(1)":                              "",
		"https://other.example/users/":                     "",
		"https://other.example/@":                          "",
		"://":                                              "",
		"https://other.example:8443/users/zoe/statuses/10": "zoe@other.example:8443",
	} {
		if got := personAt(uri).ID; got != want {
			t.Errorf("personAt(%q) = %q; want %q", uri, got, want)
		}
	}
}

func FuzzStatus(f *testing.F) {
	f.Add([]byte(`{"id":"1","account":{"id":"1","acct":"a"},"content":"<p>x</p>","visibility":"direct","mentions":[{"id":"2","acct":"b"}]}`))
	f.Add([]byte(`{"id":"1","account":{"id":"2"},"reblog":{"id":"3","account":{"id":"1"},"reblog":{}},"in_reply_to_id":"4"}`))
	f.Add([]byte(`{"id":"1","account":{"id":"2","acct":"@"},"quote":{"quoted_status":null},"media_attachments":[{"url":"javascript:x"}],"poll":{"options":[{"title":"\u0000"}]}}`))
	me := &identity{id: "1", user: "a", host: "m.example", address: "a@m.example"}
	f.Fuzz(func(t *testing.T, data []byte) {
		var s status
		if json.Unmarshal(data, &s) != nil || !s.ok() {
			return
		}
		for _, p := range []*social.Post{me.post(&s, "test", nil), me.like(&s, "test")} {
			if p.Kind != social.KindLike && p.Mine != (s.Account.ID == "1") {
				t.Errorf("mine is %v", p.Mine)
			}
			if p.Mine != (p.Author == social.Person{}) {
				t.Errorf("mine is %v and the author %+v", p.Mine, p.Author)
			}
			for _, r := range []*social.Ref{p.Answers, p.Quotes} {
				if r != nil && *r == (social.Ref{}) {
					t.Error("a reference points at nothing")
				}
			}
			for _, text := range []string{p.Text, p.Warning, p.Author.Name, p.URL, p.Language} {
				for _, r := range text {
					if unicode.IsControl(r) && r != '\n' && r != '\t' {
						t.Errorf("control character in %q", text)
					}
				}
				if !utf8.ValidString(text) {
					t.Errorf("%q is not UTF-8", text)
				}
			}
			b, err := json.Marshal(p)
			if err != nil {
				t.Fatal(err)
			}
			var back social.Post
			if err := json.Unmarshal(b, &back); err != nil {
				t.Fatal(err)
			}
			if again, err := json.Marshal(&back); err != nil || string(again) != string(b) {
				t.Errorf("the stored form changes: %s", cmp.Diff(string(b), string(again)))
			}
		}
	})
}
