package collect

import (
	"context"
	"encoding/json"

	"github.com/probity-audit/probity/social"
)

// List is a list without an order in time that is read whole each time, such as
// followers. A reading that was interrupted goes on where it stopped.
type List[T any] struct {
	Name     string          // of its marks; stable
	Things   string          // in words, plural: "followers"
	Kinds    []social.Kind   // of its items
	Relation social.Relation // of all its items, if they are connections: what no longer comes is then gone
	Fetch    func(ctx context.Context, next string) (Page[T], error)
	Take     func(context.Context, T) error
	Expected int // how many there are by the network's own count; 0 if not known
}

// Read reads the list to its end.
func (l List[T]) Read(ctx context.Context, o *Out) error {
	next := parse(o.Since(l.Name)).Next
	resumed := next != ""
	seen, read, bad, idle := map[string]bool{next: true}, 0, 0, 0
	for {
		page, err := l.Fetch(ctx, next)
		if resumed && read == 0 && refused(err) { // the place is no longer known: begin anew
			next, resumed = "", false
			seen = map[string]bool{"": true}
			continue
		}
		if err != nil {
			return err
		}
		read, bad = read+len(page.Things), bad+page.Bad
		for _, t := range page.Things {
			if err := l.Take(ctx, t); err != nil {
				return err
			}
		}
		if page.Next == "" {
			break
		}
		if idle++; len(page.Things) > 0 {
			idle = 0
		}
		switch {
		case seen[page.Next]:
			return errCircle
		case idle > maxIdle:
			return errEndless
		}
		next = page.Next
		seen[next] = true
		if err := o.Emit(ctx, social.Item{Mark: &social.Mark{Stream: l.Name, Position: position{Next: next}.String()}}); err != nil {
			return err
		}
	}
	if err := o.Unread(ctx, l.Things, l.Kinds, bad); err != nil {
		return err
	}
	mark := social.Mark{Stream: l.Name}
	switch {
	case bad > 0, resumed: // there is no telling who is gone
	case read == 0 && l.Expected > 0:
		return o.Gap(ctx, social.Gap{Section: l.Things, Kinds: l.Kinds, Reason: social.ReasonLimit, Count: l.Expected,
			Detail: "The network counts them but names none."})
	default:
		mark.Relation = l.Relation
	}
	return o.Emit(ctx, social.Item{Mark: &mark})
}

// Decode decodes each record by itself, so that a damaged one does not take the
// others with it, and counts those that do not decode or are not ok.
func Decode[T any](records []json.RawMessage, ok func(*T) bool) (all []T, bad int) {
	for _, raw := range records {
		var v T
		if json.Unmarshal(raw, &v) != nil || !ok(&v) {
			bad++
			continue
		}
		all = append(all, v)
	}
	return all, bad
}
