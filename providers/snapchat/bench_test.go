package snapchat

import (
	"bytes"
	"fmt"
	"testing"
	"time"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// BenchmarkRead reads 200 conversations of 600 messages, about 30 MB.
func BenchmarkRead(b *testing.B) {
	var chats bytes.Buffer
	at := time.Date(2018, 1, 1, 0, 0, 0, 0, time.UTC)
	chats.WriteByte('{')
	for c := range 200 {
		if c > 0 {
			chats.WriteByte(',')
		}
		fmt.Fprintf(&chats, `"friend.%d": [`, c)
		for m := range 600 {
			if m > 0 {
				chats.WriteByte(',')
			}
			at = at.Add(17 * time.Minute)
			from := []string{"moira.quill", fmt.Sprintf("friend.%d", c)}[m%2]
			fmt.Fprintf(&chats, `{"From": %q, "Media Type": "TEXT", "Created": %q, "Content": "The kettle of week %d boiled over again, and nobody wrote it down", "Conversation Title": null, "IsSender": %v, "Created(microseconds)": %d, "IsSaved": true, "Media IDs": ""}`,
				from, at.Format(time.DateTime)+" UTC", m, m%2 == 0, at.UnixMilli())
		}
		chats.WriteByte(']')
	}
	chats.WriteByte('}')
	providertest.Bench(b, New(), map[string][]byte{
		"json/account.json":      []byte(`{"Basic Information": {"Username": "moira.quill"}}`),
		"json/chat_history.json": chats.Bytes(),
	}, social.Owner{}, 120_000)
}
