package instagram

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// BenchmarkRead reads an export of 200 conversations with 500 messages each, 5,000
// posts, 20,000 likes and 2,000 followers.
func BenchmarkRead(b *testing.B) {
	const threads, messages, posts, likes, followers = 200, 500, 5_000, 20_000, 2_000
	files := map[string][]byte{
		"personal_information/personal_information/personal_information.json": []byte(`{"profile_user":[{"string_map_data":{"Username":{"value":"dr.moira_quill"},"Name":{"value":"M\u00c3\u00b3ira Quill"},"Private Account":{"value":"False"}}}]}`),
		"your_instagram_activity/media/posts_1.json": list("", posts, func(i int) string {
			return fmt.Sprintf(`{"media":[{"uri":"media/posts/202406/%d.jpg","creation_timestamp":%d,"media_metadata":{"photo_metadata":{"exif_data":[{"latitude":53.3,"longitude":-6.2}]}},"title":"Cup %d of the day \u00e2\u0098\u0095 #kettle, with a few words more to it","cross_post_source":{"source_app":"FB"}}]}`, i, 1500000000+i, i)
		}),
		"your_instagram_activity/likes/liked_posts.json": list("likes_media_likes", likes, func(i int) string {
			return fmt.Sprintf(`{"title":"person%d","string_list_data":[{"href":"https://www.instagram.com/p/Post%d/","value":"\u00f0\u009f\u0091\u008d","timestamp":%d}]}`, i%700, i, 1500000000+i)
		}),
		"connections/followers_and_following/followers_1.json": list("", followers, func(i int) string {
			return fmt.Sprintf(`{"title":"","media_list_data":[],"string_list_data":[{"href":"https://www.instagram.com/person%d","value":"person%d","timestamp":%d}]}`, i, i, 1500000000+i)
		}),
	}
	for t := range threads {
		var buf bytes.Buffer
		fmt.Fprintf(&buf, `{"participants":[{"name":"Zo\u00c3\u00ab %d"},{"name":"M\u00c3\u00b3ira Quill"}],"messages":`, t)
		buf.Write(list("", messages, func(i int) string {
			who := "M\\u00c3\\u00b3ira Quill"
			if i%2 == 0 {
				who = fmt.Sprintf("Zo\\u00c3\\u00ab %d", t)
			}
			return fmt.Sprintf(`{"sender_name":"%s","timestamp_ms":%d,"content":"Message %d of %d, which says a little about tea and the weather \u00e2\u0098\u0095","is_geoblocked_for_viewer":false,"is_unsent_image_by_messenger_kid_parent":false}`,
				who, 1600000000000+int64(t)*1e9+int64(i)*60000, i, t)
		}))
		fmt.Fprintf(&buf, `,"title":"Zo\u00c3\u00ab","thread_path":"inbox/zoe_%d"}`, 17840000000000000+t)
		files[fmt.Sprintf("your_instagram_activity/messages/inbox/zoe_%d/message_1.json", 17840000000000000+t)] = buf.Bytes()
	}
	providertest.Bench(b, New(), files, social.Owner{}, threads*messages+threads+posts+likes+followers)
}

// list writes n records into a list, below key if there is one.
func list(key string, n int, record func(i int) string) []byte {
	var buf bytes.Buffer
	if key != "" {
		fmt.Fprintf(&buf, "{%q:", key)
	}
	buf.WriteByte('[')
	for i := range n {
		if i > 0 {
			buf.WriteByte(',')
		}
		buf.WriteString(record(i))
	}
	buf.WriteByte(']')
	if key != "" {
		buf.WriteByte('}')
	}
	return buf.Bytes()
}
