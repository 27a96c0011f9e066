package youtube

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// FuzzRead puts bytes in the place of one kind of file after the other.
func FuzzRead(f *testing.F) {
	for _, name := range []string{"2025", "2023-de", "2019"} {
		for _, file := range load(f, name, "", "") {
			f.Add(file.Data)
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		fsys := fstest.MapFS{}
		for _, name := range []string{"channels/channel.csv", "a/unknown.csv", "comments/comments.csv", "live chats/live chats.csv", "posts/posts.csv", "videos.csv",
			"playlists.csv", "my-comments.html", "likes.json", "channel feature data.csv", "video recordings.csv", "subscriptions.csv"} {
			fsys["YouTube and YouTube Music/"+name] = &fstest.MapFile{Data: data}
		}
		New().Recognize(fsys)
		var items []social.Item
		for it, err := range New().Read(t.Context(), fsys, social.Owner{}) {
			if err != nil {
				t.Fatal(err)
			}
			items = append(items, it)
		}
		if !strings.ContainsAny(string(data), `<&\`) { // what somebody typed may look like markup
			providertest.Check(t, items)
		}
	})
}

func FuzzSegments(f *testing.F) {
	f.Add(`{"text":"a"},{"text":"b","link":{"linkUrl":"https://example.org"}}`)
	f.Add(`{"takeoutSegments":[{"text":"a"}]}`)
	f.Add("{\"text\":\"a\nb\"}")
	f.Fuzz(func(t *testing.T, s string) {
		if w, ok := read(s); ok && w.text != social.Plain(w.text) {
			t.Errorf("%q is not plain", w.text)
		}
	})
}

func FuzzEntries(f *testing.F) {
	f.Add("<ul><li>at 2019-08-24 12:43:19 UTC<br>text</li></ul>")
	f.Fuzz(func(t *testing.T, s string) {
		_ = entries(strings.NewReader(s), func(e entry) error {
			timeIn(e.line)
			target(e.links)
			if e.text != social.Plain(e.text) {
				t.Errorf("%q is not plain", e.text)
			}
			return nil
		})
	})
}
