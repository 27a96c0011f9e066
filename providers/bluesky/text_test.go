package bluesky

import (
	"testing"
	"testing/fstest"

	"github.com/probity-audit/probity/providers/bluesky/blueskytest"
	"github.com/probity-audit/probity/social"
)

// Words on two lines stay apart, whatever ends a line.
func TestLineEnds(t *testing.T) {
	for in, want := range map[string]string{"one\rtwo": "one\ntwo", "one\r\ntwo\n": "one\ntwo", "كيف 👩🏽‍⚕️ \u202eabc": "كيف 👩🏽‍⚕️ \u202eabc", "a\ufffdb": "a\ufffdb"} {
		r := blueskytest.New()
		r.Add(inPosts, key(1), m{"text": in, "createdAt": stamp(1)})
		for _, it := range read(t, fstest.MapFS{"repo.car": {Data: r.CAR()}}, social.Owner{}) {
			if it.Post != nil && it.Post.Text != want {
				t.Errorf("%q: %q", in, it.Post.Text)
			}
		}
	}
}
