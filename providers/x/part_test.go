package x

import (
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/social"
)

// A part of an export that has no account.js may tell all the same whose it is.
func TestOwnerOfPart(t *testing.T) {
	talk := func(with string) string {
		return `{"dmConversation":{"conversationId":"` + with + `","messages":[{"messageCreate":{"id":"5` + with[:2] + `","senderId":"11","recipientId":"22","text":"Hello","createdAt":"2023-08-01T09:00:00.000Z"}}]}}`
	}
	file := func(name, list string) *fstest.MapFile {
		return &fstest.MapFile{Data: []byte("window.YTD." + name + ".part0 = [" + list + "]")}
	}
	for name, tt := range map[string]struct {
		fsys fstest.MapFS
		want string
	}{
		"in all conversations": {fstest.MapFS{"data/direct-messages.js": file("direct_messages", talk("11-22")+","+talk("09-11"))}, "11"},
		"one conversation":     {fstest.MapFS{"data/direct-messages.js": file("direct_messages", talk("11-22"))}, ""},
		"nobody in all":        {fstest.MapFS{"data/direct-messages.js": file("direct_messages", talk("11-22")+","+talk("33-44"))}, ""},
		"verification": {fstest.MapFS{"data/direct-messages.js": file("direct_messages", talk("11-22")),
			"data/verified.js": file("verified", `{"verified":{"accountId":"11","verified":false}}`)}, "11"},
	} {
		r, ok := New().Recognize(tt.fsys)
		if !ok || r.Account.ID != tt.want {
			t.Errorf("%s: %v %q", name, ok, r.Account.ID)
		}
		for it, err := range New().Read(t.Context(), tt.fsys, social.Owner{}) {
			if err != nil {
				t.Fatal(err)
			}
			if it.Post != nil && it.Post.Mine != (tt.want == "11") {
				t.Errorf("%s: %+v", name, it.Post)
			}
		}
	}
}

// Either of the two names of a community's number will do.
func TestCommunityByNumber(t *testing.T) {
	for _, key := range []string{"community_id", "community_id_str"} {
		fsys := fstest.MapFS{"data/community-tweet.js": {Data: []byte(`window.YTD.community_tweet.part0 = [{"tweet":{"` + key + `":"55","id_str":"1700000000000000021","full_text":"hi","created_at":"Sat Aug 12 16:10:37 +0000 2023"}}]`)}}
		n := 0
		for it, err := range New().Read(t.Context(), fsys, social.Owner{}) {
			if err == nil && it.Post != nil {
				if n++; it.Post.Thread != "community-55" {
					t.Errorf("%s: %+v", key, it.Post)
				}
			}
		}
		if n != 1 {
			t.Errorf("%s: %d posts", key, n)
		}
	}
}
