package snapchat

import (
	"io/fs"
	"testing"
	"testing/fstest"
	"time"

	"github.com/probity-audit/probity/social"
)

func FuzzRead(f *testing.F) {
	names := []string{"json/account.json", "json/account_history.json", "json/friends.json", "json/chat_history.json", "json/snapchat_ai.json",
		"json/memories_history.json", "json/story_history.json", "json/shared_story.json", "json/snap_pro.json", "json/connected_apps.json", "json/location_history.json"}
	for _, fixture := range []string{"2025", "2021"} {
		for name, file := range load(f, fixture, "") {
			for i, n := range names {
				if n == name {
					f.Add(byte(i), file.Data, "2024-03-01_b~EiQSFWaa.jpg")
				}
			}
		}
	}
	f.Fuzz(func(t *testing.T, at byte, data []byte, picture string) {
		fsys := fstest.MapFS{names[int(at)%len(names)]: {Data: data}}
		for _, folder := range []string{"chat_media/", "memories/"} {
			if fs.ValidPath(folder + picture) {
				fsys[folder+picture] = &fstest.MapFile{}
			}
		}
		New().Recognize(fsys)
		seen := map[string]bool{}
		for it, err := range New().Read(t.Context(), fsys, social.Owner{}) {
			if err != nil {
				return // a name that no file can have
			}
			key := string(it.Kind()) + " " + it.ID()
			if it.ID() == "" || seen[key] {
				t.Errorf("%s twice, or without an identifier: %q", it.Kind(), it.ID())
			}
			seen[key] = true
			p := it.Post
			if p == nil {
				continue
			}
			if social.Plain(p.Text) != p.Text || !p.Published.IsZero() && p.Published.Location() != time.UTC {
				t.Errorf("not plain, or not in UTC: %+v", p)
			}
			if p.Source == "" || p.Mine == (p.Author != social.Person{}) {
				t.Errorf("no source, or an author who is the owner: %+v", p)
			}
		}
	})
}
