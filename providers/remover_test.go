package providers

import (
	"slices"
	"testing"

	"github.com/probity-audit/probity/social"
)

// TestRemovable takes for each network something that can be deleted through its
// interface, and things that bear the same identifier or stand elsewhere.
func TestRemovable(t *testing.T) {
	me := social.Account{ID: "did:plc:me"}
	for network, test := range map[string]struct {
		kind   social.Kind
		id     string
		others map[social.Kind]string
	}{
		"bluesky": {social.KindPost, "at://did:plc:me/app.bsky.feed.post/3k", map[social.Kind]string{
			social.KindReply: "at://did:plc:other/app.bsky.feed.post/3k", social.KindMessage: "3kmessage"}},
		"facebook":        {social.KindPost, "101_202", map[social.Kind]string{social.KindPost: "1f2e3d4c5b6a79880000"}},
		"google-business": {social.KindReviewReply, "locations/1/reviews/AbC", map[social.Kind]string{social.KindReview: "locations/1/reviews/AbC", social.KindCaption: "locations/1/media/AbC"}},
		"mastodon":        {social.KindReply, "110000000000000001", map[social.Kind]string{social.KindLike: "110000000000000001", social.KindPost: "https://a.example/users/me/statuses/1"}},
		"pinterest":       {social.KindCaption, "123", map[social.Kind]string{social.KindComment: "123", social.KindCaption: "board:123"}},
		"reddit":          {social.KindComment, "t1_abc", map[social.Kind]string{social.KindLike: "t3_abc", social.KindMessage: "t4_abc"}},
		"threads":         {social.KindPost, "1f2e3d4c5b6a79880000", map[social.Kind]string{social.KindLike: "1f2e3d4c5b6a79880000"}},
		"x":               {social.KindPost, "1800000000000000001", map[social.Kind]string{social.KindLike: "1800000000000000001", social.KindMessage: "1800000000000000002", social.KindPost: "article-18"}},
		"youtube":         {social.KindCaption, "dQw4w9WgXcQ", map[social.Kind]string{social.KindLike: "dQw4w9WgXcQ", social.KindPost: "UgkxAbCdEfGhIjKlMnOpQrStUv"}},
	} {
		p, _ := Named(network)
		r, ok := p.(Remover)
		if !ok {
			t.Errorf("%s removes nothing", network)
			continue
		}
		if !r.Removable(me, test.kind, test.id) {
			t.Errorf("%s cannot remove the %s %s", network, test.kind, test.id)
		}
		for kind, id := range test.others {
			if r.Removable(me, kind, id) {
				t.Errorf("%s would remove the %s %s", network, kind, id)
			}
		}
	}
	n := len(slices.DeleteFunc(All(), func(p Provider) bool { _, ok := p.(Remover); return !ok }))
	if n != 9 {
		t.Errorf("%d networks remove, and 9 are tried here", n)
	}
}
