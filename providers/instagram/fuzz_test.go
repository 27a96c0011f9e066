package instagram

import (
	"path"
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// members are the files that the fuzzer fills, one of each kind.
var members = []string{
	"personal_information/personal_information/personal_information.json", "profile_changes.json", "profile_privacy_changes.json", "instagram_profile_information.json", "professional_information.json",
	"your_instagram_activity/media/posts_1.json", "your_instagram_activity/media/stories.json", "reposts.json", "post_comments_1.json", "questions.json", "liked_posts.json",
	"connections/followers_and_following/followers_1.json", "close_friends.json", "comments_allowed_from.json", "synced_contacts.json", "instagram_friend_map.json", "apps_and_websites.json",
	"your_instagram_activity/messages/inbox/a_17840000000000001/message_1.json", "your_instagram_activity/a/replies_1.json",
	"profile.json", "media.json", "comments.json", "likes.json", "connections.json", "messages.json", "settings.json", "your_instagram_activity/media/posts_1.html",
}

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
			members[0]:                       {Data: []byte(`{"profile_user":[{"string_map_data":{"Username":{"value":"dr.moira_quill"},"Private Account":{"value":"False"}}}]}`)},
			members[int(which)%len(members)]: {Data: data},
		}
		providertest.Survives(t, New(), fsys, social.Owner{})
	})
}
