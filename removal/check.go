package removal

import (
	"context"
	"time"

	"github.com/probity-audit/probity/store"
)

// Later is where what was collected since is found.
type Later interface {
	Removals(context.Context) ([]store.Removal, error)
	SaveRemoval(context.Context, store.Removal) error
	Sightings(ctx context.Context, accountKey string, posts []string) (map[string]store.Sighting, error)
}

// Seen says what was read since a removal.
type Seen struct {
	store.Removal
	Change bool      // the check has just changed its state
	There  time.Time // it was read again after it should have gone; zero if not
}

// Check compares what was removed, or left to the owner's hand, with what is kept now.
// What a collect found to be no more is gone; what was read again later is still there,
// and is left to the owner's hand. What no collect has looked at since stays as it is: it
// is returned, too, with neither.
func Check(ctx context.Context, s Later, now time.Time) ([]Seen, error) {
	removals, err := s.Removals(ctx)
	if err != nil {
		return nil, err
	}
	posts := map[string][]string{}
	for _, r := range removals {
		posts[r.Account] = append(posts[r.Account], r.Item)
	}
	kept := map[string]map[string]store.Sighting{}
	for account, ids := range posts {
		if kept[account], err = s.Sightings(ctx, account, ids); err != nil {
			return nil, err
		}
	}
	var all []Seen
	for _, r := range removals {
		last, is := kept[r.Account][r.Item]
		seen := judge(r, last, is, now)
		if seen.Change {
			if err := s.SaveRemoval(ctx, seen.Removal); err != nil {
				return nil, err
			}
		}
		all = append(all, seen)
	}
	return all, nil
}

// stillThere is why a post that the network had said to be deleted is left to the owner.
const stillThere = "the network said that it was deleted, and showed it again later: look at it, and delete it there"

func judge(r store.Removal, last store.Sighting, kept bool, now time.Time) Seen {
	switch {
	case !kept || !last.Deleted.IsZero():
		if r.State == Gone {
			return Seen{Removal: r}
		}
		at := now.UTC()
		if kept {
			at = last.Deleted
		}
		r.State, r.At, r.Why = Gone, at, ""
		return Seen{Removal: r, Change: true}
	case !last.At.After(r.At):
		return Seen{Removal: r}
	case r.State == Removed, r.State == Gone:
		r.State, r.At, r.Why = ByHand, last.At, stillThere
		r.Tries = max(r.Tries, 1)
		return Seen{Removal: r, Change: true, There: last.At}
	case r.State == ByHand:
		return Seen{Removal: r, There: last.At}
	}
	return Seen{Removal: r}
}
