package x

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/probity-audit/probity/social"
)

// FuzzAnswer reads pages of anything as posts, mentions, likes and messages.
func FuzzAnswer(f *testing.F) {
	recorded, err := os.ReadFile("xtest/testdata/account.json")
	if err != nil {
		f.Fatal(err)
	}
	var all map[string]json.RawMessage
	if err := json.Unmarshal(recorded, &all); err != nil {
		f.Fatal(err)
	}
	for _, list := range []string{"posts", "mentions", "likes", "messages"} {
		var records []json.RawMessage
		if err := json.Unmarshal(all[list], &records); err != nil {
			f.Fatal(err)
		}
		for _, r := range records {
			f.Add([]byte(`{"data":[`+string(r)+`]}`), []byte(`{"posts":[{"id":"1800000000000000002","author_id":"2000000001","text":"a &amp; b"}]}`))
		}
	}
	me := &liveUser{ID: "1000000001", Handle: "dr_moira_quill"}
	own := tweets{source: sourcePosts, account: me.account(), audience: social.AudiencePublic}
	f.Fuzz(func(t *testing.T, body, beside []byte) {
		var a listAnswer
		if json.Unmarshal(body, &a) != nil || json.Unmarshal(beside, &a.Includes) != nil {
			return
		}
		for _, e := range a.page(floor{}, 0, anybody).Things {
			sound(t, e.toPost(&own))
			sound(t, e.toLike(&own))
			if somebody(e.livePost) {
				sound(t, e.toOther(own))
			}
		}
		for _, m := range a.letters(&live{me: me}, floor{}).Things {
			sound(t, m.post)
		}
	})
}

// sound checks what must hold whatever a server sends.
func sound(t *testing.T, p *social.Post) {
	switch {
	case !digits(p.ID), p.Kind == "", p.Audience == "", p.Source == "":
		t.Errorf("%+v lacks something", p)
	case p.Mine != (p.Author == social.Person{}):
		t.Errorf("written by the owner: %v, and by %+v", p.Mine, p.Author)
	case !utf8.ValidString(p.Text) || strings.ContainsRune(p.Text, 0):
		t.Errorf("text %q", p.Text)
	}
	for _, r := range []*social.Ref{p.Answers, p.Quotes} {
		if r != nil && (*r == social.Ref{} || r.Mine && r.Author != social.Person{}) {
			t.Errorf("reference %+v", r)
		}
	}
}
