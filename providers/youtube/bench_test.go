package youtube

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// BenchmarkRead reads a hundred thousand comments, in tables of ten thousand, and
// the subscriptions of somebody who has many.
func BenchmarkRead(b *testing.B) {
	const dir = "Takeout/YouTube and YouTube Music/"
	files := map[string][]byte{dir + "channels/channel.csv": []byte("Channel ID,Channel Title (Original),Channel Visibility\nUCquill0000000000000000a,Dr Móira Quill,Public\n")}
	n := 0
	for part := range 10 {
		var buf bytes.Buffer
		buf.WriteString("Comment ID,Channel ID,Comment Create Timestamp,Price,Parent Comment ID,Post ID,Video ID,Comment Text,Top-Level Comment ID\n")
		for range 10_000 {
			n++
			fmt.Fprintf(&buf, "UgxInvented%013d,UCquill0000000000000000a,2024-06-15T17:00:00.123456+00:00,0,,,vid%08d,", n, n/3)
			fmt.Fprintf(&buf, `"{""text"":""I watched the first %d seconds, and then made tea, because nothing in it was new to me.""},{""text"":""\n""},{""text"":""The walk was good, though: #hills number %[1]d""}",`+"\n", n)
		}
		files[fmt.Sprintf("%scomments/comments(%d).csv", dir, part)] = buf.Bytes()
	}
	var buf bytes.Buffer
	buf.WriteString("Channel Id,Channel Url,Channel Title\n")
	for i := range 5_000 {
		fmt.Fprintf(&buf, "UCinvented%014d,http://www.youtube.com/channel/UCinvented%014[1]d,Channel %[1]d\n", i)
		n++
	}
	files[dir+"subscriptions/subscriptions.csv"] = buf.Bytes()
	providertest.Bench(b, New(), files, social.Owner{}, n)
}
