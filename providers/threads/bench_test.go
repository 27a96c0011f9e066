package threads

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// BenchmarkRead reads an export of 50,000 posts and 30,000 likes.
func BenchmarkRead(b *testing.B) {
	const posts, likes = 50_000, 30_000
	var written, liked bytes.Buffer
	written.WriteString(`{"text_post_app_text_posts":[`)
	for i := range posts {
		if i > 0 {
			written.WriteByte(',')
		}
		fmt.Fprintf(&written, `{"media":[{"uri":"","creation_timestamp":%d,"title":"Cup %d of the day \u00e2\u0098\u0095 #kettle, and a few words more","media_metadata":{"camera_metadata":{"has_camera_metadata":false}},"cross_post_source":{"source_app":"FB"},"text_app_post":{"reply_control":"everyone","geo_gated_country_list":"","is_reply":%v}}]}`,
			1700000000+i, i, i%3 == 0)
	}
	written.WriteString("]}")
	liked.WriteString(`{"text_post_app_media_likes":[`)
	for i := range likes {
		if i > 0 {
			liked.WriteByte(',')
		}
		fmt.Fprintf(&liked, `{"title":"person%d","media_list_data":[],"string_list_data":[{"href":"https://www.threads.com/@person%d/post/Post%d","value":"\u00f0\u009f\u0091\u008d","timestamp":%d}]}`, i%500, i%500, i, 1700000000+i)
	}
	liked.WriteString("]}")
	files := map[string][]byte{
		"your_instagram_activity/threads/personal_information.json": []byte(`{"text_post_app_text_post_app_profile":[{"string_map_data":{"Username":{"value":"dr.moira_quill"},"Private Account":{"value":"False"}}}]}`),
		"your_instagram_activity/threads/threads_and_replies.json":  written.Bytes(),
		"your_instagram_activity/threads/liked_threads.json":        liked.Bytes(),
	}
	providertest.Bench(b, New(), files, social.Owner{}, posts+likes)
}
