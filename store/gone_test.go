package store

import (
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// own is a post of the owner's, an hour later with each number.
func own(n int) social.Item {
	it := post(string(rune('a'+n)), march.Add(time.Duration(n)*time.Hour), "words")
	it.Post.Mine = true
	return it
}

func seen(e social.Extent) social.Item { return social.Item{Mark: &social.Mark{Stream: "s", Seen: &e}} }

// left lists the posts that are kept, with a minus before those found to be gone.
func left(t *testing.T, s *Store) (ids []string) {
	t.Helper()
	for _, it := range all(t, s, moira.Key()) {
		switch {
		case it.Post == nil:
		case it.Post.Deleted.IsZero():
			ids = append(ids, it.Post.ID)
		default:
			ids = append(ids, "-"+it.Post.ID)
		}
	}
	slices.Sort(ids)
	return ids
}

func TestGonePosts(t *testing.T) {
	posts := []social.Kind{social.KindPost}
	theirs := own(2)
	theirs.Post.ID, theirs.Post.Mine = "theirs", false
	undated := own(0)
	undated.Post.ID, undated.Post.Published = "undated", time.Time{}
	liked := own(1)
	liked.Post.ID, liked.Post.Kind = "liked", social.KindLike
	first := []social.Item{own(0), own(1), own(2), own(3), theirs, undated, liked}
	for name, test := range map[string]struct {
		again []social.Item
		want  []string
		gone  int
	}{
		"all was seen":      {[]social.Item{own(1), seen(social.Extent{Kinds: posts, Mine: true})}, []string{"b", "liked", "theirs"}, 4},
		"others'":           {[]social.Item{seen(social.Extent{Kinds: posts})}, []string{"a", "b", "c", "d", "liked", "undated"}, 1},
		"a stretch":         {[]social.Item{seen(social.Extent{Kinds: posts, Mine: true, From: march, To: march.Add(2 * time.Hour)})}, []string{"a", "c", "d", "liked", "theirs", "undated"}, 1},
		"from a time on":    {[]social.Item{own(3), seen(social.Extent{Kinds: posts, Mine: true, From: march.Add(time.Hour)})}, []string{"a", "b", "d", "liked", "theirs", "undated"}, 1},
		"down from a time":  {[]social.Item{seen(social.Extent{Kinds: posts, Mine: true, To: march.Add(2 * time.Hour)})}, []string{"c", "d", "liked", "theirs", "undated"}, 2},
		"of another kind":   {[]social.Item{seen(social.Extent{Kinds: []social.Kind{social.KindStory}, Mine: true})}, []string{"a", "b", "c", "d", "liked", "theirs", "undated"}, 0},
		"nothing claimed":   {[]social.Item{own(1)}, []string{"a", "b", "c", "d", "liked", "theirs", "undated"}, 0},
		"one came too late": {[]social.Item{seen(social.Extent{Kinds: posts, Mine: true, From: march.Add(time.Hour)}), own(3)}, []string{"a", "b", "d", "liked", "theirs", "undated"}, 2},
	} {
		t.Run(name, func(t *testing.T) {
			s := fresh(t)
			put(t, s, moira, fromAPI(march), first...)
			tally := put(t, s, moira, fromAPI(march.Add(24*time.Hour)), test.again...)
			if diff := cmp.Diff(test.want, left(t, s)); diff != "" || tally.Gone != test.gone {
				t.Errorf("%d gone; left (-want +got):\n%s", tally.Gone, diff)
			}
		})
	}
}

// TestGoneFromTheNetwork: what an export holds too is kept and marked, however
// often that export is read again, and is whole again if the network shows it.
func TestGoneFromTheNetwork(t *testing.T) {
	s := fresh(t)
	everything := social.Extent{Kinds: []social.Kind{social.KindPost}, Mine: true}
	put(t, s, moira, fromExport(march), own(0), own(1), own(2))
	put(t, s, moira, fromAPI(march.Add(time.Hour)), own(0), own(1))
	if tally := put(t, s, moira, fromAPI(march.Add(2*time.Hour)), own(1), seen(everything)); tally.Gone != 1 {
		t.Errorf("%+v; want one gone", tally)
	}
	want := []string{"-a", "b", "c"} // the network never showed the third
	if diff := cmp.Diff(want, left(t, s)); diff != "" {
		t.Error(diff)
	}
	put(t, s, moira, fromExport(march), own(0), own(1), own(2))
	if tally := put(t, s, moira, fromAPI(march.Add(3*time.Hour)), own(1), seen(everything)); tally.Gone != 0 {
		t.Errorf("%+v; want none to be found gone twice", tally)
	}
	if diff := cmp.Diff(want, left(t, s)); diff != "" {
		t.Error(diff)
	}
	put(t, s, moira, fromAPI(march.Add(4*time.Hour)), own(0), own(1), seen(everything))
	if diff := cmp.Diff([]string{"a", "b", "c"}, left(t, s)); diff != "" {
		t.Error(diff)
	}
}

// TestGoneApart: what stands in a group or on a page comes from elsewhere.
func TestGoneApart(t *testing.T) {
	s := fresh(t)
	onPage := own(1)
	onPage.Post.Group = "Quay Skin Clinic"
	put(t, s, moira, fromAPI(march), own(0), onPage)
	put(t, s, moira, fromAPI(march.Add(time.Hour)), seen(social.Extent{Kinds: []social.Kind{social.KindPost}, Mine: true, Apart: true}))
	if diff := cmp.Diff([]string{"b"}, left(t, s)); diff != "" {
		t.Error(diff)
	}
}

// TestHiddenOnTheNetwork: what a list of public posts no longer has may be private
// now, and is left as the export has it.
func TestHiddenOnTheNetwork(t *testing.T) {
	s := fresh(t)
	listed := social.Extent{Kinds: []social.Kind{social.KindPost}, Mine: true, Listed: true}
	put(t, s, moira, fromExport(march), own(0), own(1))
	put(t, s, moira, fromAPI(march.Add(time.Hour)), own(0), own(1), own(2))
	for range 2 {
		put(t, s, moira, fromAPI(march.Add(2*time.Hour)), own(1), seen(listed))
		if diff := cmp.Diff([]string{"a", "b"}, left(t, s)); diff != "" {
			t.Error(diff)
		}
	}
	put(t, s, moira, fromAPI(march.Add(3*time.Hour)), own(0), own(1), seen(listed))
	if diff := cmp.Diff([]string{"a", "b"}, left(t, s)); diff != "" {
		t.Error(diff)
	}
}
