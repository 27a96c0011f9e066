package instagram

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

const (
	withZoe = `{"participants": [{"name": "Zo\u00c3\u00ab Placeholder"}, {"name": "M\u00c3\u00b3ira Quill"}], "messages": [
		{"sender_name": "M\u00c3\u00b3ira Quill", "timestamp_ms": 1718471000005, "content": "Please ring the practice"},
		{"sender_name": "Zo\u00c3\u00ab Placeholder", "timestamp_ms": 1718470900000, "content": "Are you my doctor?"}]}`
	withSean = `{"messages": [{"sender_name": "M\u00c3\u00b3ira Quill", "timestamp_ms": 1718470000000, "content": "Choir?"},
		{"sender_name": "Se\u00c3\u00a1n Sample", "timestamp_ms": 1718460000000, "content": "Rain again"}]}`
)

// TestAlone holds that a conversation that was taken out of an export is known by
// what it holds, and what is beside it is not passed over in silence.
func TestAlone(t *testing.T) {
	chats := fstest.MapFS{"saved/zoe *1.json": {Data: []byte(withZoe)}, "saved/chat.JSON": {Data: []byte(withSean)}, "saved/target.json": {Data: []byte(`[{"author": "Zoë"}]`)}}
	one := fstest.MapFS{"x.json": {Data: []byte(withSean)}}
	providertest.Export(t, New(), providertest.Fixture{Name: "conversations on their own", FS: chats, Want: []string{"message", "correspondent"}, Unread: []string{"saved/target.json"}})
	got, ok := New().Recognize(chats)
	if got.Part == "" || !ok {
		t.Errorf("%v %+v", ok, got)
	}
	got.Part = ""
	want := social.Recognition{Layout: "a conversation on its own, of Instagram or Messenger", Account: social.Account{Provider: "instagram"},
		Because: []string{"saved/chat.JSON", "saved/zoe *1.json"}, Owners: []string{"Móira Quill"}, Exported: time.UnixMilli(1718471000005).UTC()}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	first, _ := New().Recognize(one)
	second, _ := New().Recognize(fstest.MapFS{"another name.json": {Data: []byte(withSean)}})
	if first.Part != second.Part || !slices.Equal(first.Owners, []string{"Móira Quill", "Seán Sample"}) {
		t.Errorf("%+v, then %+v", first, second)
	}
	var texts []string
	for _, it := range items(t, chats, social.Owner{Handles: map[string]string{"instagram": "Móira Quill"}}) {
		switch {
		case it.Post != nil && it.Post.Mine:
			texts = append(texts, it.Post.Text)
		case it.Post != nil && it.Post.Author.Name == "":
			t.Errorf("no author: %+v", it.Post)
		case it.Gap != nil && it.Gap.Section == "files that are not known" && it.Gap.Count == 1:
			texts = append(texts, "one file not known")
		case it.Gap != nil && it.Gap.Reason == social.ReasonFailed:
			t.Errorf("failed: %+v", it.Gap)
		}
	}
	if slices.Sort(texts); !slices.Equal(texts, []string{"Choir?", "Please ring the practice", "one file not known"}) {
		t.Errorf("%q", texts)
	}
}

// TestNotAlone holds that a piece of a whole export is none of these.
func TestNotAlone(t *testing.T) {
	for name, data := range map[string]string{
		"messages/inbox/zoe_1/message_1.json":                               withZoe,
		"inbox/zoe_1/message_1.json":                                        withZoe,
		"your_facebook_activity/messages/e2ee_cutover/zoe_1/message_1.json": withZoe,
		"chat.txt": withZoe,
		"a.json":   strings.Replace(withZoe, "timestamp_ms", "time", 2),
		"b.json":   `{"participants": ["Zoe", "Moira"], "messages": [{"senderName": "Zoe", "text": "Hello", "timestamp": 1718471000005}]}`,
		"c.json":   `[` + withZoe + `]`,
		"d.json":   `{"messages": []}`,
	} {
		if r, ok := New().Recognize(fstest.MapFS{name: {Data: []byte(data)}}); ok {
			t.Errorf("%s is taken: %+v", name, r)
		}
	}
}
