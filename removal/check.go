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
	Accounts(context.Context) ([]store.Record, error)
}

// Seen says what was read since a removal.
type Seen struct {
	store.Removal
	Change  bool      // the check has just changed its state
	There   time.Time // it was read again after it should have gone; zero if not
	Missing time.Time // of an export made since that does not have it; zero if there is none
}

// Check compares what was removed, or left to the owner's hand, with what is kept now.
// What a collect found to be no more is gone; what was read again later is still there,
// and is left to the owner's hand. What no collect has looked at since stays as it is: it
// is returned, too. An export that lacks a post proves nothing, for exports can be cut short
// by a date or a choice; it is told.
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
	exported, err := exports(ctx, s)
	if err != nil {
		return nil, err
	}
	var all []Seen
	for _, r := range removals {
		last, is := kept[r.Account][r.Item]
		seen := judge(r, last, is, now)
		if at := exported[r.Account]; seen.There.IsZero() && is && at.After(r.At) && at.After(last.At) {
			seen.Missing = at
		}
		if seen.Change {
			if err := s.SaveRemoval(ctx, seen.Removal); err != nil {
				return nil, err
			}
		}
		all = append(all, seen)
	}
	return all, nil
}

// exports returns when the newest export of each account was made that was read to its end.
func exports(ctx context.Context, s Later) (map[string]time.Time, error) {
	records, err := s.Accounts(ctx)
	at := map[string]time.Time{}
	for _, r := range records {
		for _, src := range r.Sources {
			if src.Source == store.SourceExport && src.Complete {
				at[r.Account.Key()] = src.At
			}
		}
	}
	return at, err
}

// Settle keeps that the owner found a post gone that was left to them. It reports false
// if there is no such post.
func Settle(ctx context.Context, s Later, account, item string, now time.Time) (bool, error) {
	removals, err := s.Removals(ctx)
	for _, r := range removals {
		if err == nil && r.Account == account && r.Item == item && (r.State == ByHand || r.State == Removed) {
			r.State, r.At, r.Why = Gone, now.UTC(), "You said so."
			return true, s.SaveRemoval(ctx, r)
		}
	}
	return false, err
}

// stillThere is why a post that was removed is left to the owner.
const stillThere = "It was said to be gone, and was read again later: look at it, and delete it there."

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
		r.State, r.Why = ByHand, stillThere // At stays, so that it is known to be older than the sighting
		r.Tries = max(r.Tries, 1)
		return Seen{Removal: r, Change: true, There: last.At}
	case r.State == ByHand:
		return Seen{Removal: r, There: last.At}
	}
	return Seen{Removal: r}
}
