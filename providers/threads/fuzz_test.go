package threads

import (
	"path"
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// members are the files that the fuzzer fills, one of each kind.
var members = []string{"threads/personal_information.json", "threads/threads_and_replies.json", "threads/archived_threads.json", "threads/liked_threads.json", "threads/followers.json",
	"threads/follow_requests_you've_received.json", "threads/apps_and_websites.json", "your_instagram_activity/threads/threads_and_replies.html"}

func FuzzRead(f *testing.F) {
	for _, name := range layouts {
		for file, data := range load(f, name, "") {
			for i, m := range members {
				if path.Base(m) == path.Base(file) {
					f.Add(uint8(i), data.Data)
				}
			}
		}
	}
	f.Fuzz(func(t *testing.T, which uint8, data []byte) {
		fsys := fstest.MapFS{
			members[0]:                       {Data: []byte(`{"text_post_app_text_post_app_profile":[{"string_map_data":{"Username":{"value":"dr.moira_quill"}}}]}`)},
			members[int(which)%len(members)]: {Data: data},
		}
		providertest.Survives(t, New(), fsys, social.Owner{})
	})
}
