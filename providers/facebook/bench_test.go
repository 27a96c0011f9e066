package facebook

import (
	"fmt"
	"strings"
	"testing"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// large makes a download of some 40 MB: years of posts, comments and reactions, and
// many conversations.
func large() (files map[string][]byte, items int) {
	files = map[string][]byte{
		"personal_information/profile_information/profile_information.json": []byte(`{"profile_v2": {"name": {"full_name": "M\u00c3\u00b3ira Quill"}, "username": "moira"}}`),
	}
	var friends, posts, comments, reactions strings.Builder
	const words = "The kettle in the staff room is broken again and nobody knows whose turn it is to mend it, caf\\u00c3\\u00a9 it is. "
	for i := range 2000 {
		fmt.Fprintf(&friends, `,{"name": "Friend %d Sample", "timestamp": %d}`, i, 1400000000+i)
	}
	for i := range 20000 {
		fmt.Fprintf(&posts, `,{"timestamp": %d, "attachments": [{"data": [{"media": {"uri": "your_facebook_activity/posts/media/%d.jpg", "creation_timestamp": %d, "media_metadata": {"photo_metadata": {"exif_data": [{"upload_ip": "192.0.2.7"}]}}}}]}], "data": [{"post": "%s%d"}], "title": "M\u00c3\u00b3ira Quill added a new photo."}`,
			1500000000+i*100, i, 1500000000+i*100, words, i)
		fmt.Fprintf(&comments, `,{"timestamp": %d, "data": [{"comment": {"timestamp": %d, "comment": "%s%d", "author": "M\u00c3\u00b3ira Quill"}}], "title": "M\u00c3\u00b3ira Quill hat den Beitrag von Friend %d Sample kommentiert."}`,
			1500000001+i*100, 1500000001+i*100, words, i, i%2000)
		fmt.Fprintf(&reactions, `,{"timestamp": %d, "media": [], "label_values": [{"label": "Reaction", "value": "Like"}, {"label": "URL", "value": "https://www.facebook.com/%d", "href": "https://www.facebook.com/%d"}, {"label": "Name", "value": "Friend %d Sample"}], "fbid": "%d"}`,
			1500000002+i*100, i, i, i%2000, i)
	}
	files["connections/friends/your_friends.json"] = []byte(`{"friends_v2": [` + friends.String()[1:] + `]}`)
	files["your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json"] = []byte(`[` + posts.String()[1:] + `]`)
	files["your_facebook_activity/comments_and_reactions/comments.json"] = []byte(`{"comments_v2": [` + comments.String()[1:] + `]}`)
	files["your_facebook_activity/comments_and_reactions/likes_and_reactions_1.json"] = []byte(`[` + reactions.String()[1:] + `]`)
	for c := range 200 {
		var messages strings.Builder
		for i := range 400 {
			who := "M\\u00c3\\u00b3ira Quill"
			if i%2 == 0 {
				who = fmt.Sprintf("Friend %d Sample", c)
			}
			fmt.Fprintf(&messages, `,{"sender_name": "%s", "timestamp_ms": %d, "content": "%s%d", "is_geoblocked_for_viewer": false, "is_unsent_image_by_messenger_kid_parent": false}`,
				who, 1700000000000-int64(c*1000+i)*60000, words, i)
		}
		files[fmt.Sprintf("your_facebook_activity/messages/inbox/friend%dsample_10000000000%05d/message_1.json", c, c)] = fmt.Appendf(nil,
			`{"participants": [{"name": "Friend %d Sample"}, {"name": "M\u00c3\u00b3ira Quill"}], "messages": [%s], "title": "Friend %d Sample"}`, c, messages.String()[1:], c)
	}
	return files, 1 + 2000 + 3*20000 + 200*401
}

func BenchmarkRead(b *testing.B) {
	files, items := large()
	providertest.Bench(b, New(), files, social.Owner{}, items)
}
