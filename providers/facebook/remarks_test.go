package facebook

import (
	"slices"
	"strings"
	"testing"

	"github.com/probity-audit/probity/providers/facebook/facebooktest"
	"github.com/probity-audit/probity/social"
)

// Where Facebook never gives the comments below one post, the older posts are read all
// the same, and these comments are asked for again each time.
func TestCommentsThatFail(t *testing.T) {
	f, s := newFake(t)
	f.Change(func(a *facebooktest.Account) {
		page := a.List(facebooktest.PagePosts)[0]
		var more []jsonObject
		for n := range 30 {
			more = append(more, jsonObject{"id": "21_" + string(rune('a'+n%26)) + string(rune('a'+n/26)), "created_time": facebooktest.At(1718000300 + int64(n)), "message": "And mine?"})
		}
		page["comments"] = jsonObject{"data": more}
		a.SetList("/"+facebooktest.PageID+"_21/comments", more)
	})
	for _, path := range []string{"1000000001_1/comments", "_21/comments"} {
		trouble(f, path, 500, 1, 0, "An unknown error occurred")
		first := all(t, s, nil)
		sole(t, first, "Allotment, day 1")
		sole(t, first, "Open from Monday")
		things := map[string]string{"1000000001_1/comments": "posts", "_21/comments": "posts of your Pages"}[path]
		if g := gapOf(first, "comments still to be read below "+things); g == nil || g.Count != 1 || g.Reason != social.ReasonFailed || gapOf(first, things) != nil {
			t.Errorf("%s: %+v", path, g)
		}
		c := marks(first)
		again := all(t, s, c)
		if g := gapOf(again, "comments still to be read below "+things); g == nil {
			t.Errorf("%s: forgotten", path)
		}
		for stream, position := range marks(again) {
			c[stream] = position
		}
		f.Change(func(a *facebooktest.Account) {
			a.Trouble(nil)
			for i, list := range []string{facebooktest.Posts, "/me/feed"} { // others are newer, so that it is deep in the list
				posts := slices.Clone(a.List(list))
				for n := range 60 {
					posts = append([]jsonObject{facebooktest.Post(1000+100*i+n, 1719000000+int64(n), "Newer", nil)}, posts...)
				}
				a.SetList(list, posts)
			}
		})
		last := all(t, s, c)
		came := map[string]bool{}
		for _, p := range slices.Concat(saying(first, "Hang in there (25)"), saying(first, "And mine?"), saying(last, "Hang in there (25)"), saying(last, "And mine?")) {
			came[p.ID] = true
		}
		if len(came) != 31 {
			t.Errorf("%s: %d comments came, of 31", path, len(came))
		}
		for stream := range marks(last) {
			if strings.Contains(stream, " comments ") {
				t.Errorf("%s: %s is still to be read", path, stream)
			}
		}
	}
}

// What the owner writes on their Page in their own name is theirs.
func TestOwnerOnPage(t *testing.T) {
	v := voice{me: facebooktest.PageID, page: &ownPage{ID: facebooktest.PageID}, owner: facebooktest.UserID}
	for id, mine := range map[string]bool{facebooktest.PageID: true, facebooktest.UserID: true, "303": false, "": false} {
		var p social.Post
		if v.by(&p, &writer{ID: id, Name: "Móira Quill"}); p.Mine != mine {
			t.Errorf("%q: mine is %v", id, p.Mine)
		}
	}
}
