package collect

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
	"time"

	"github.com/probity-audit/probity/social"
)

// Stream is a list of things in time, newest first, that is read in stages: a
// collect that was interrupted goes on where it stopped, and a later one reads
// what is new.
type Stream[T any] struct {
	Name   string        // of its marks; stable
	Things string        // in words, plural: "posts"
	Kinds  []social.Kind // of its items
	// Fetch asks for the page that begins at next, "" for the newest. floor is
	// what [Page.Newest] or Key said of the newest thing that is kept, for
	// servers that can leave out what is known; it is "" where Again is set,
	// and may be ignored.
	Fetch func(ctx context.Context, next, floor string) (Page[T], error)
	// Key returns the thing's identifier, and its time, zero if it has none.
	Key func(T) (id string, at time.Time)
	// Take emits the items of one thing.
	Take func(context.Context, T) error
	// Again is how many pages of what is kept are read again, so that edits and
	// removals among the newest are noticed.
	Again int
	// Own is set if the stream holds all posts of Kinds by the owner, and Others
	// if it holds all those by others: what is kept of them and no longer comes
	// is then gone.
	Own, Others bool
	// Listed is set beside them if the network lists only what others may see.
	Listed bool
	// Apart is set beside them if what stands in a group, room or page comes from
	// elsewhere.
	Apart bool
	// Cap is how many things the network gives at most, the newest; 0 for all.
	// Older tells the owner what to do about those beyond.
	Cap   int
	Older string
}

// Page is one page of a list.
type Page[T any] struct {
	Things []T
	Bad    int    // records that make no sense
	Next   string // where the next page begins; "" after the last
	Newest string // what is to be passed as floor later; "" means the identifier of the first thing
}

// position is how far a stream has been read.
type position struct {
	Floor string    `json:"floor,omitempty"` // everything from this one down is kept
	At    time.Time `json:"at,omitzero"`     // its time, should it be removed meanwhile
	Top   string    `json:"top,omitempty"`   // the newest when a reading began that ...
	TopAt time.Time `json:"top_at,omitzero"`
	Next  string    `json:"next,omitempty"` // ... has come down to this, and is not finished
	Count int       `json:"count,omitempty"`
}

// parse reads a mark. One that makes no sense is as good as none: the stream is
// read again from the start, and nothing is lost.
func parse(s string) position {
	var p position
	if s == "" || json.Unmarshal([]byte(s), &p) != nil {
		return position{}
	}
	return p
}

func (p position) String() string {
	if p == (position{}) {
		return ""
	}
	b, _ := json.Marshal(p) // strings, numbers and dates that were read: cannot fail
	return string(b)
}

var (
	errCircle  = errors.New("the server's list goes round in circles")
	errEndless = errors.New("the server's list does not end")
	// errForgotten takes a list that ends where it is to be gone on with for a
	// place that the server no longer knows: what lies below would be lost.
	errForgotten = errors.New("the server no longer knows the place in its list")
)

// maxIdle is how many pages in a row may bring nothing that has not been seen.
const maxIdle = 30

// Read first finishes a reading that was interrupted, then reads what is newer.
func (s Stream[T]) Read(ctx context.Context, o *Out) error {
	w := walk[T]{Stream: s, out: o, pos: parse(o.Since(s.Name))}
	err := error(nil)
	if w.pos.Next != "" {
		w.Again = 0 // what was kept lately is not read twice
		switch err = w.down(ctx); {
		case refused(err) || errors.Is(err, errForgotten): // begin anew
			w.pos.Top, w.pos.TopAt, w.pos.Next, err = "", time.Time{}, "", nil
		case err != nil && Ends(ctx, err):
			return err
		}
	}
	if err == nil {
		err = w.down(ctx)
	}
	if err != nil && Ends(ctx, err) {
		return err
	}
	if bad := o.Unread(ctx, s.Things, s.Kinds, w.bad); bad != nil {
		return bad
	}
	if s.Cap > 0 && w.pos.Count >= s.Cap-s.Cap/20 { // removed ones count for the network, and are not given
		if err := o.Gap(ctx, social.Gap{Section: "older " + s.Things, Kinds: s.Kinds, Reason: social.ReasonLimit, Detail: s.Older}); err != nil {
			return err
		}
	}
	return err
}

// refused reports whether the server no longer knows a place in a list.
func refused(err error) bool {
	status, ok := errors.AsType[*StatusError](err)
	return ok && (status.Code == http.StatusBadRequest || status.Code == http.StatusNotFound || status.Code == http.StatusGone || status.Code == http.StatusUnprocessableEntity)
}

// walk is the reading of one stream.
type walk[T any] struct {
	Stream[T]
	out *Out
	pos position
	bad int
}

// down reads from where pos says to the floor, or to the oldest, and leaves a
// mark after each page.
func (w *walk[T]) down(ctx context.Context) error {
	resumed := w.pos.Next != ""
	again, seen, known, idle := w.Again, map[string]bool{w.pos.Next: true}, map[string]bool{}, 0
	var newest, oldest, above time.Time
	floor := w.pos // as it was: moved when it is reached
	passed, jumbled := false, false
	if w.pos.Floor == "" && !resumed {
		w.pos.Count = 0
	}
	for next := w.pos.Next; ; {
		ask := floor.Floor
		if w.Again > 0 {
			ask = ""
		}
		page, err := w.Fetch(ctx, next, ask)
		if err != nil {
			return err
		}
		w.bad += page.Bad
		if resumed && next == floor.Next && page.Next == "" && len(page.Things)+page.Bad == 0 {
			return errForgotten
		}
		if w.pos.Top == "" && !passed {
			w.top(page)
		}
		for _, t := range page.Things {
			if id, at := w.Key(t); !at.IsZero() && !known[id] {
				jumbled = jumbled || !above.IsZero() && at.After(above)
				above = at
			}
		}
		fresh, cut := false, w.cut(floor, page.Things)
		for i, t := range page.Things {
			id, at := w.Key(t)
			if at.After(newest) {
				newest = at
			}
			if !at.IsZero() && (oldest.IsZero() || at.Before(oldest)) {
				oldest = at
			}
			if !passed && i == cut {
				passed = true
				if w.Again == 0 {
					break
				}
			}
			if id == "" || !known[id] {
				fresh = true
				if !passed {
					w.pos.Count++
				}
			}
			known[id] = true
			if err := w.Take(ctx, t); err != nil {
				return err
			}
		}
		if idle++; fresh {
			idle = 0
		}
		end := page.Next == "" || passed && again == 0
		if passed {
			again--
		}
		switch {
		case end || passed: // all that is newer than the floor is kept
			if w.pos.Top != "" {
				w.pos.Floor, w.pos.At = w.pos.Top, w.pos.TopAt
			}
			w.pos.Top, w.pos.TopAt, w.pos.Next = "", time.Time{}, ""
			if end {
				whole := page.Next == "" && w.Cap == 0 && (w.Again > 0 || floor.Floor == "") // a server that was told the floor ends there
				if whole && floor.Floor != "" && len(known) < w.pos.Count {
					w.pos.Floor, w.pos.At = "", time.Time{} // something is gone, or the server was in trouble: the next collect reads all, to see which
				}
				return w.finish(ctx, whole, resumed, jumbled, newest, oldest)
			}
		case seen[page.Next]:
			return errCircle
		case idle > maxIdle:
			return errEndless
		default:
			w.pos.Next = page.Next
		}
		if err := w.mark(ctx, nil); err != nil {
			return err
		}
		if passed && seen[page.Next] {
			return errCircle
		}
		seen[page.Next], next = true, page.Next
	}
}

// reached reports whether a thing is the newest that was kept, or is older: the
// newest may have been removed since.
func (p position) reached(id string, at time.Time) bool {
	return p.Floor != "" && (id == p.Floor || !at.IsZero() && !p.At.IsZero() && at.Before(p.At))
}

// top notes the newest thing of the first page. What the owner has pinned stands
// above it.
func (w *walk[T]) top(page Page[T]) {
	for i, t := range page.Things {
		if id, at := w.Key(t); i == 0 || at.After(w.pos.TopAt) {
			w.pos.Top, w.pos.TopAt = id, at
		}
	}
	if page.Newest != "" && len(page.Things) > 0 {
		w.pos.Top = page.Newest
	}
}

// cut returns where on a page the things begin that are kept: those from the floor
// down. An old thing with newer ones below it, pinned or dated back, is not there yet.
func (w *walk[T]) cut(floor position, things []T) int {
	cut := len(things)
	for i := len(things) - 1; i >= 0; i-- {
		switch id, at := w.Key(things[i]); {
		case floor.reached(id, at):
			cut = i
		case !floor.At.IsZero() && !at.Before(floor.At):
			return cut
		}
	}
	return cut
}

// finish leaves the last mark, which says how far down everything was seen. Of a
// list that is not in the order of time only the whole says anything.
func (w *walk[T]) finish(ctx context.Context, whole, resumed, jumbled bool, newest, oldest time.Time) error {
	e := social.Extent{Kinds: slices.Clone(w.Kinds), From: oldest, Listed: w.Listed, Apart: w.Apart}
	if whole {
		e.From = time.Time{}
	}
	if resumed {
		e.To = newest
	}
	if w.bad > 0 || !whole && oldest.IsZero() || resumed && newest.IsZero() || jumbled && (resumed || !whole) {
		return w.mark(ctx, nil) // there is no telling what was seen
	}
	if !w.Own && !w.Others {
		return w.mark(ctx, nil)
	}
	if w.Own {
		own := e
		own.Mine = true
		if err := w.mark(ctx, &own); err != nil {
			return err
		}
	}
	if w.Others {
		return w.mark(ctx, &e)
	}
	return nil
}

func (w *walk[T]) mark(ctx context.Context, e *social.Extent) error {
	return w.out.Emit(ctx, social.Item{Mark: &social.Mark{Stream: w.Name, Position: w.pos.String(), Seen: e}})
}
