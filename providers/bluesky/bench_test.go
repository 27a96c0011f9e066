package bluesky

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/providers/providertest"
	"github.com/probity-audit/probity/social"
)

// large is a repository of n posts, and as many likes, half as many reposts and a
// tenth of follows.
func large(n int) *blueskytest.Repository {
	words := strings.Fields("kettle ferry harbour garden ladder rota evening clinic lecture footnote guideline umbrella seven yellow quiet patient honest broken")
	r := full()
	at := time.Date(2023, 9, 1, 0, 0, 0, 0, time.UTC)
	for i := range n {
		at = at.Add(7 * time.Minute)
		key, now := blueskytest.TID(at, i), at.Format(time.RFC3339)
		var text []string
		for k := range 18 {
			text = append(text, words[(i*7+k*k*3+i/17)%len(words)])
		}
		post := m{"text": fmt.Sprint(strings.Join(text, " "), " ", i), "createdAt": now, "langs": l{"en"}}
		subject := m{"uri": uri(zoe, inPosts, key), "cid": "bafyreiabcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrst"}
		if i%3 == 0 {
			post["reply"] = m{"root": subject, "parent": subject}
		}
		r.Add(inPosts, key, post)
		r.Add(inLikes, key, m{"subject": subject, "createdAt": now})
		if i%2 == 0 {
			r.Add(inReposts, key, m{"subject": subject, "createdAt": now})
		}
		if i%10 == 0 {
			r.Add(inFollows, key, m{"subject": fmt.Sprintf("did:plc:%024d", i), "createdAt": now})
		}
	}
	return r
}

// BenchmarkRead reads a repository of 104,000 records, and inflates it alone.
func BenchmarkRead(b *testing.B) {
	const posts = 40_000
	providertest.Bench(b, New(), map[string][]byte{"repo.car": large(posts).CAR()}, social.Owner{}, 2*posts+posts/2+posts/10)
}
