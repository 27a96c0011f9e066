package x

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/providers/x/xtest"
	"github.com/probity-audit/probity/social"
)

// TestSpelling meets servers that know one way alone to ask for posts, and holds
// what is read in either way against the other.
func TestSpelling(t *testing.T) {
	x := xtest.NewServer()
	want := gather(t, session(t, x), nil)
	for _, asked := range x.Asked {
		if strings.Contains(asked, "post.fields") {
			t.Errorf("asked in other words: %s", asked)
		}
	}
	if g := gapOf(want, "what your replies answer"); g != nil {
		t.Errorf("gap %+v", g)
	}
	for name, ignores := range map[string]bool{"refused": false, "passed over": true} {
		s := xtest.NewServer()
		s.Words, s.Ignores = xtest.SayPosts, ignores
		items := gather(t, session(t, s), nil)
		twice := 0
		for _, asked := range s.Asked {
			if strings.Contains(asked, "tweet.fields") {
				twice++
			}
		}
		if twice != 1 {
			t.Errorf("%s: asked %d times in words that the server does not know", name, twice)
		}
		if got, want := names(items, social.PostKinds()...), names(want, social.PostKinds()...); !slices.Equal(got, want) {
			t.Errorf("%s:\n%v, want\n%v", name, got, want)
		}
		for section, n := range map[string]int{"what your replies answer": 2, "what replies by others answer": 1} {
			if g := gapOf(items, section); g == nil || g.Count != n || g.Reason != social.ReasonNotRead {
				t.Errorf("%s, %s: %+v", name, section, g)
			}
		}
		for _, it := range items {
			if it.Post != nil && it.Post.Mine && it.Post.Kind != social.KindLike && it.Post.Published.IsZero() {
				t.Errorf("%s: %s has no time", name, it.Post.ID)
			}
		}
	}
}

// TestAddressed tells apart, without X's help, what begins with a handle.
func TestAddressed(t *testing.T) {
	said := `"entities":{"mentions":[{"start":0,"end":4,"username":"zoe","id":"7"}]}`
	for record, want := range map[string]social.Kind{
		`{"id":"2","conversation_id":"2","text":"@zoe good morning",` + said + `}`:                                         social.KindReply,
		`{"id":"2","conversation_id":"1","edit_history_post_ids":["1","2"],"text":"@Zoe good morning",` + said + `}`:       social.KindReply,
		`{"id":"2","conversation_id":"2","text":"@zoe: good morning",` + said + `}`:                                        social.KindReply,
		`{"id":"2","conversation_id":"2","text":"@zoean good morning @zoe",` + said + `}`:                                  social.KindPost,
		`{"id":"2","conversation_id":"2","text":".@zoe good morning",` + said + `}`:                                        social.KindPost,
		`{"id":"2","conversation_id":"2","text":"@nobody good morning with @zoe",` + said + `}`:                            social.KindPost,
		`{"id":"2","conversation_id":"1","text":"good morning"}`:                                                           social.KindReply,
		`{"id":"2","conversation_id":"1","edit_history_post_ids":["1","2"],"text":"good morning"}`:                         social.KindPost,
		`{"id":"2","conversation_id":"2","text":"RT @zoe: good morning",` + said + `}`:                                     social.KindRepost,
		`{"id":"2","conversation_id":"2","text":"so","entities":{"urls":[{"expanded_url":"https://x.com/zoe/status/1"}]}}`: social.KindPost,
	} {
		a := listAnswer{Data: []json.RawMessage{json.RawMessage(record)}}
		p := a.page(floor{}, 0, anybody).Things[0].toPost(&tweets{account: moira})
		if p.Kind != want {
			t.Errorf("%s is a %s", record, p.Kind)
		}
		if begins := want == social.KindReply && strings.Contains(record, "mentions"); begins != (p.Answers != nil && p.Answers.Author.ID == "7") {
			t.Errorf("%s answers %+v", record, p.Answers)
		}
		if quotes := want == social.KindRepost || strings.Contains(record, "status"); quotes != (p.Quotes != nil) {
			t.Errorf("%s passes on %+v", record, p.Quotes)
		}
	}
}
