package snapchat

import (
	"io/fs"
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/providers/providertest"
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
		providertest.Survives(t, New(), fsys, social.Owner{})
	})
}
