package x

import (
	"strings"
	"testing"

	"github.com/probity-audit/probity/providers/x/xtest"
	"github.com/probity-audit/probity/social"
)

// TestSpelling meets a server that knows the older words alone.
func TestSpelling(t *testing.T) {
	for name, s := range map[string]*xtest.Server{"refused": {}, "passed over": {Ignores: true}} {
		fresh := xtest.NewServer()
		fresh.Old, fresh.Ignores = true, s.Ignores
		items := gather(t, session(t, fresh), nil)
		twice := 0
		for _, asked := range fresh.Asked {
			if strings.Contains(asked, "post.fields") {
				twice++
			}
		}
		if twice != 1 {
			t.Errorf("%s: asked %d times in words that the server does not know", name, twice)
		}
		for _, it := range items {
			if it.Post != nil && it.Post.ID == "1800000000000000002" && (it.Post.Answers == nil || it.Post.Answers.Author.Handle != "zoe_placeholder") {
				t.Errorf("%s: %+v", name, it.Post)
			}
			if it.Post != nil && it.Post.Mine && it.Post.Kind != social.KindLike && it.Post.Published.IsZero() {
				t.Errorf("%s: %s has no time", name, it.Post.ID)
			}
		}
	}
}
