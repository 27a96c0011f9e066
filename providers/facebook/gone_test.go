package facebook

import (
	"slices"
	"testing"

	"github.com/probity-audit/probity/providers/facebook/facebooktest"
	"github.com/probity-audit/probity/social"
)

// A photo of long ago in which somebody tags the owner now is read, and one from which
// the tag was taken is gone.
func TestTags(t *testing.T) {
	const path = "/me/photos/tagged"
	f, s := newFake(t)
	first := all(t, s, nil)
	f.Change(func(a *facebooktest.Account) {
		was := a.List(path)
		a.SetList(path, []jsonObject{was[0], {"id": "506", "created_time": facebooktest.At(1400000000), "name": "Found in a drawer", "from": jsonObject{"id": "302", "name": "Zoë Placeholder"}}})
	})
	later := all(t, s, marks(first))
	sole(t, later, "Found in a drawer")
	claimed := func(items []social.Item) bool {
		return slices.ContainsFunc(items, func(it social.Item) bool {
			return it.Mark != nil && it.Mark.Seen != nil && !it.Mark.Seen.Mine && slices.Equal(it.Mark.Seen.Kinds, kinds(social.KindCaption)) && it.Mark.Seen.From.IsZero()
		})
	}
	if !claimed(later) || len(saying(later, "The whole ward")) > 0 {
		t.Error("a tag was taken off, and is not noticed")
	}
	f.Change(func(a *facebooktest.Account) { a.SetList(path, []jsonObject{}) })
	if claimed(all(t, s, marks(later))) {
		t.Error("an empty list is taken for one from which all is gone")
	}
	f.Change(func(a *facebooktest.Account) {
		a.SetList(path, []jsonObject{{"id": "504"}, {"id": "505", "created_time": facebooktest.At(1499000000)}})
	})
	if claimed(all(t, s, marks(later))) {
		t.Error("what makes no sense is taken for gone")
	}
}

// What was put at an earlier date says nothing of what is next to it in the list.
func TestBackdated(t *testing.T) {
	for name, more := range map[string]jsonObject{
		"backdated":  {"backdated_time": facebooktest.At(1000000000)},
		"life event": {"attachments": jsonObject{"data": []jsonObject{{"type": "life_event", "title": "Born"}}}},
	} {
		f, s := newFake(t)
		f.Change(func(a *facebooktest.Account) { a.SetList("/me/accounts", []jsonObject{}) })
		f.Change(func(a *facebooktest.Account) {
			posts := a.List(facebooktest.Posts)
			for n := range 60 {
				posts = append(posts, facebooktest.Post(2000+n, 1200000000-int64(n), "Older", nil))
			}
			a.SetList(facebooktest.Posts, posts)
		})
		first := all(t, s, nil)
		f.Change(func(a *facebooktest.Account) {
			posts := a.List(facebooktest.Posts)
			early := facebooktest.Post(9, 1000000000, "Long ago", more)
			a.SetList(facebooktest.Posts, slices.Concat([]jsonObject{early, facebooktest.Post(8, 1718800000, "A day off", nil)}, posts[:23], []jsonObject{early}, posts[23:]))
		})
		later := all(t, s, marks(first))
		sole(t, later, "A day off")
		seen := extents(later)
		if len(seen) != 1 || seen[0].From.Unix() < 1100000000 {
			t.Errorf("%s: taken for seen: %+v", name, seen)
		}
	}
}

// Two accounts of one name are told apart by their numbers: what was kept of the one
// says nothing of the other.
func TestTwoOfOneName(t *testing.T) {
	f, s := newFake(t)
	f.Change(func(a *facebooktest.Account) { a.SetList("/me/accounts", []jsonObject{}) })
	first := all(t, s, nil)
	f.Change(func(a *facebooktest.Account) { a.Thing("me")["id"] = "1000000009" })
	c := marks(first)
	for _, what := range []string{"the first time", "the second time"} {
		items := all(t, s, c)
		if len(extents(items)) > 0 {
			t.Errorf("%s something is taken for gone: %+v", what, extents(items))
		}
		sole(t, items, "Allotment, day 1") // and nothing is passed over
		for _, it := range items {
			if it.Mark != nil {
				if c[it.Mark.Stream] = it.Mark.Position; it.Mark.Position == "" {
					delete(c, it.Mark.Stream)
				}
			}
		}
	}
	// Whoever has a new name is known by the number.
	f.Change(func(a *facebooktest.Account) { a.Thing("me")["name"] = "Móira Sample" })
	sole(t, all(t, s, c), "So true")
	f.Change(func(a *facebooktest.Account) { a.Thing("me")["id"] = "1000000010" })
	if _, err := gather(t, s, c); err == nil {
		t.Error("somebody else's account is read")
	}
}

// What others wrote on the timeline, and no longer comes, is gone: but not what they wrote
// on a Page, and nothing if nothing comes at all.
func TestWallLater(t *testing.T) {
	f, s := newFake(t)
	claimed := func(items []social.Item) bool {
		return slices.ContainsFunc(items, func(it social.Item) bool {
			return it.Mark != nil && it.Mark.Seen != nil && !it.Mark.Seen.Mine && slices.Equal(it.Mark.Seen.Kinds, kinds(social.KindPost)) && it.Mark.Seen.Listed && it.Mark.Seen.Apart
		})
	}
	withPages := all(t, s, nil)
	f.Change(func(a *facebooktest.Account) { a.SetList("/me/accounts", []jsonObject{}) })
	first := all(t, s, nil)
	f.Change(func(a *facebooktest.Account) {
		a.SetList("/me/feed", slices.DeleteFunc(a.List("/me/feed"), func(p jsonObject) bool { return p["message"] == "Happy birthday!" }))
	})
	later := all(t, s, marks(first))
	if sole(t, first, "Happy birthday!"); !claimed(later) || len(saying(later, "Happy birthday!")) > 0 {
		t.Error("a post by another was deleted, and is not noticed")
	}
	if !claimed(withPages) || !claimed(all(t, s, marks(withPages))) {
		t.Error("beside Pages nothing on the timeline is noticed to be gone")
	}
	f.Change(func(a *facebooktest.Account) { a.SetList("/me/feed", []jsonObject{}) })
	empty := all(t, s, marks(later))
	if g := gapOf(empty, "posts by others on your timeline"); claimed(empty) || g == nil || g.Reason != social.ReasonLimit {
		t.Errorf("an empty list is taken for one from which all is gone; gap %+v", g)
	}
}
