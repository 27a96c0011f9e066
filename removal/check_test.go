package removal_test

import (
	"context"
	"testing"
	"time"

	"github.com/probity-audit/probity/removal"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// opened is a store of its own, with a post read at each of the times.
func opened(t *testing.T) *store.Store {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{Dir: t.TempDir(), Passphrase: func(context.Context, bool) ([]byte, error) { return []byte("four unrelated words here"), nil }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func put(t *testing.T, s *store.Store, source string, at time.Time, items ...social.Item) {
	t.Helper()
	_, err := s.Put(t.Context(), me, store.Collected{Source: source, At: at, Origin: "test"}, func(yield func(social.Item, error) bool) {
		for _, it := range items {
			if !yield(it, nil) {
				return
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
}

func TestCheck(t *testing.T) {
	own := func(id string) social.Item {
		return social.Item{Post: &social.Post{ID: id, Kind: social.KindPost, Mine: true, Published: day, Text: "words"}}
	}
	like := social.Item{Post: &social.Post{ID: "1", Kind: social.KindLike, Mine: true, Quotes: &social.Ref{ID: "1"}}}
	whole := social.Item{Mark: &social.Mark{Stream: "posts", Seen: &social.Extent{Kinds: []social.Kind{social.KindPost}, Mine: true}}}
	removed, later := day.Add(time.Hour), day.Add(48*time.Hour)
	api, export := store.SourceAPI, store.SourceExport
	for name, test := range map[string]struct {
		state   string
		then    func(*testing.T, *store.Store) // what was read after the removal
		want    string
		there   bool
		missing bool
	}{
		"nothing was read":                  {removal.Removed, func(*testing.T, *store.Store) {}, removal.Removed, false, false},
		"all was read":                      {removal.Removed, func(t *testing.T, s *store.Store) { put(t, s, api, later, own("2"), whole) }, removal.Gone, false, false},
		"all was read, and it is liked":     {removal.Removed, func(t *testing.T, s *store.Store) { put(t, s, api, later, own("2"), like, whole) }, removal.Gone, false, false},
		"all was read after it was by hand": {removal.ByHand, func(t *testing.T, s *store.Store) { put(t, s, api, later, own("2"), whole) }, removal.Gone, false, false},
		"all was read after it had failed":  {removal.Failed, func(t *testing.T, s *store.Store) { put(t, s, api, later, own("2"), whole) }, removal.Gone, false, false},
		"something was read":                {removal.Removed, func(t *testing.T, s *store.Store) { put(t, s, api, later, own("2")) }, removal.Removed, false, false},
		"it was read again":                 {removal.Removed, func(t *testing.T, s *store.Store) { put(t, s, api, later, own("1"), whole) }, removal.ByHand, true, false},
		"it was not deleted by hand":        {removal.ByHand, func(t *testing.T, s *store.Store) { put(t, s, api, later, own("1"), whole) }, removal.ByHand, true, false},
		"an older export has it":            {removal.Removed, func(t *testing.T, s *store.Store) { put(t, s, export, day.Add(-time.Hour), own("1")) }, removal.Removed, false, false},
		"gone, and an older export has it": {removal.Removed, func(t *testing.T, s *store.Store) {
			put(t, s, api, later, whole)
			if _, err := removal.Check(t.Context(), s, later); err != nil {
				t.Fatal(err)
			}
			put(t, s, export, day, own("1"))
		}, removal.Gone, false, false},
		"a review has the identifier of the reply": {removal.Removed, func(t *testing.T, s *store.Store) {
			review := own("1")
			review.Post.Kind, review.Post.Mine = social.KindReview, false
			put(t, s, api, later, own("2"), review, whole)
		}, removal.Gone, false, false},
		"a newer export lacks it": {removal.ByHand, func(t *testing.T, s *store.Store) { put(t, s, export, later, own("2")) }, removal.ByHand, false, true},
		"a newer export has it":   {removal.ByHand, func(t *testing.T, s *store.Store) { put(t, s, export, later, own("1")) }, removal.ByHand, true, false},
	} {
		t.Run(name, func(t *testing.T) {
			s := opened(t)
			put(t, s, api, day, own("1"), own("2"))
			if err := s.SaveRemoval(t.Context(), store.Removal{Account: me.Key(), Item: "1", State: test.state, At: removed}); err != nil {
				t.Fatal(err)
			}
			test.then(t, s)
			for range 2 { // a second look says the same
				seen, err := removal.Check(t.Context(), s, later.Add(time.Hour))
				if err != nil || len(seen) != 1 {
					t.Fatal(seen, err)
				}
				if r := seen[0]; r.State != test.want || r.There.IsZero() == test.there || r.Missing.IsZero() == test.missing {
					t.Errorf("%s, there %v, missing %v; want %s, %v, %v", r.State, r.There, r.Missing, test.want, test.there, test.missing)
				}
			}
		})
	}
}

func TestSettle(t *testing.T) {
	s := opened(t)
	if err := s.SaveRemoval(t.Context(), store.Removal{Account: me.Key(), Item: "1", State: removal.ByHand, At: day}); err != nil {
		t.Fatal(err)
	}
	for _, want := range []bool{true, false} {
		if ok, err := removal.Settle(t.Context(), s, me.Key(), "1", day); ok != want || err != nil {
			t.Errorf("%v, %v; want %v", ok, err, want)
		}
	}
}
