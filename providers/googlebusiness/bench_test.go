package googlebusiness

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// BenchmarkRead reads the reviews of forty locations, twenty on a page.
func BenchmarkRead(b *testing.B) {
	files := map[string][]byte{"Takeout/Google Business Profile/account-1/data.json": []byte(`{"name":"accounts/1","accountName":"Móira Quill","type":"PERSONAL"}`)}
	n := 0
	for location := range 40 {
		dir := fmt.Sprintf("Takeout/Google Business Profile/account-1/location-%d/", location)
		files[dir+"data.json"] = fmt.Appendf(nil, `{"name":"locations/%d","title":"Practice %[1]d"}`, location)
		for page := range 50 {
			var buf bytes.Buffer
			buf.WriteString(`{"reviews": [`)
			for i := range 20 {
				if i > 0 {
					buf.WriteByte(',')
				}
				n += 2
				fmt.Fprintf(&buf, `{"name":"accounts/1/locations/%d/reviews/AbFvOq%d","reviewer":{"displayName":"Zoë Placeholder %d"},"starRating":"FOUR",`, location, n, n)
				fmt.Fprintf(&buf, `"comment":"I waited %d minutes, and was then heard with patience. The stairs are steep, the lift is slow, and the tea in the waiting room is good.",`, n)
				fmt.Fprintf(&buf, `"createTime":"2024-%02d-03T10:00:00.123456Z","updateTime":"2024-%02[1]d-03T10:00:00.123456Z",`, page%12+1)
				fmt.Fprintf(&buf, `"reviewReply":{"comment":"Thank you for number %d. We cannot speak of anybody in public; please call us, and we shall look into the lift.","updateTime":"2025-01-02T10:00:00Z"}}`, n)
			}
			buf.WriteString(`]}`)
			files[fmt.Sprintf("%sreviews-%d.json", dir, page)] = buf.Bytes()
		}
	}
	providertest.Bench(b, New(), files, social.Owner{}, n)
}
