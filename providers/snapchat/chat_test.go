package snapchat

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// TestWordsOfChats holds that words come as they were typed, whoever wrote them and
// however the export says who did, and that what was sent without words is shown.
func TestWordsOfChats(t *testing.T) {
	fsys := fstest.MapFS{
		"json/chat_history.json": {Data: []byte(`{"zoe": [
			{"From":"zoe","Media Type":"TEXT","Created":"2024-03-31 01:30:00 UTC","Content":"can&#39;t &amp; won&#39;t","IsSender":false,"Media IDs":""},
			{"From":"moira","Media Type":"TEXT","Created":"2024-03-31 01:31:00 UTC","Content":"None","IsSender":"true"},
			{"From":"moira","Media Type":"TEXT","Created":"2024-03-31 01:32:00 UTC","Content":12,"IsSender":1},
			{"From":"moira","Media Type":"STICKER","Created":"2024-03-31 01:33:00 UTC","Content":null,"IsSender":true},
			{"From":"zoe","Media Type":"MEDIA","Created":"2024-03-31 01:34:00 UTC","Content":null,"IsSender":false,"Media IDs":"b~one | b~two"}]}`)},
		"chat_media/2024-03-31_b~one.jpg": {Data: []byte("x")},
	}
	var got []string
	items := read(t, fsys, social.Owner{})
	var absent *social.Gap
	for _, it := range items {
		switch p := it.Post; {
		case p != nil && p.Mine:
			got = append(got, "me: "+p.Text)
		case p != nil:
			got = append(got, p.Author.Handle+": "+p.Text)
		case it.Gap != nil && it.Gap.Section == "pictures of chats that are not there":
			absent = it.Gap
		}
		if it.Post != nil && it.Post.Text == "" && len(it.Post.Media) == 0 {
			t.Error("a message of nothing")
		}
	}
	if diff := cmp.Diff([]string{"zoe: can't & won't", "me: None", "me: 12", "me: ", "zoe: "}, got); diff != "" {
		t.Error(diff)
	}
	if absent == nil || absent.Count != 1 {
		t.Errorf("gap %+v", absent)
	}
}
