package store

import (
	"context"
	"fmt"
	"iter"
	"time"

	"github.com/probity-audit/probity/social"
)

// The ways by which items come.
const (
	SourceAPI    = social.SourceAPI
	SourceExport = social.SourceExport
)

// Collected says where items come from.
type Collected struct {
	Source string    // SourceAPI or SourceExport
	At     time.Time // as of when they are true: now for an API, the date of an export
	Origin string    // the server, or the base name of the export
}

func (c Collected) bit() int64 {
	if c.Source == SourceAPI {
		return 1
	}
	return 2
}

// Tally is what a Put did.
type Tally struct {
	New, Changed, Same int // items
	Gone               int // posts, connections and settings that are no more
	Gaps               int // gaps that were yielded
	Refused            int // items that cannot be kept; a gap says so
}

// A batch is committed when it reaches one of these.
const (
	batchItems = 2000
	batchBytes = 4 << 20
	batchTime  = time.Second
)

// Put keeps the items of an account. Batch by batch: when it returns an error,
// whatever its cause, all that came before the cause is kept, and a mark is kept
// if and only if all items before it are. It returns the error of items as it
// is, and ctx.Err() if ctx ends.
//
// An item that is kept already is replaced if c.At is not older than what is
// kept, and else only fills in what is lacking; neither loses what does not
// change and only the other one knew. Reading the same again changes nothing.
//
// A Put that comes to its end replaces the gaps of earlier collects from the
// same source, and, if it yielded settings, the settings. A mark with a relation
// removes the connections of that relation, known to this source, that this Put
// has not yielded and that no newer collect has seen; one with an extent does so
// for posts. A Put that does not come to its end leaves a gap, which the next one from the same source closes.
//
// Several may run at once. While one runs, no other process can collect.
func (s *Store) Put(ctx context.Context, a social.Account, c Collected, items iter.Seq2[social.Item, error]) (Tally, error) {
	if a.Provider == "" || a.ID == "" {
		return Tally{}, fmt.Errorf("store: an account needs a provider and an identifier")
	}
	if c.Source != SourceAPI && c.Source != SourceExport {
		return Tally{}, fmt.Errorf("store: no such source: %q", c.Source)
	}
	if err := s.lock.acquire(ctx); err != nil {
		return Tally{}, err
	}
	defer s.lock.release()

	// Encoding runs here, writing beside it: each takes about half of the time. A
	// batch fits in between, so that neither waits while the other is at work.
	rows := make(chan row, batchItems)
	failed := make(chan struct{}) // closed when the writer gives up
	p := putter{store: s, account: a, collected: c}
	done := make(chan error, 1)
	go func() {
		err := p.run(context.WithoutCancel(ctx), rows)
		if err != nil {
			close(failed)
		}
		done <- err
	}()
	readErr := feed(ctx, c, items, rows, failed)
	if err := <-done; err != nil {
		return p.tally, err
	}
	if readErr != nil {
		return p.tally, readErr
	}
	return p.tally, s.update(context.WithoutCancel(ctx), p.finish)
}

// feed sends the items on until they end, fail, or nobody wants them any more,
// and then closes rows.
func feed(ctx context.Context, c Collected, items iter.Seq2[social.Item, error], rows chan<- row, failed <-chan struct{}) error {
	defer close(rows)
	for it, err := range items {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			return err
		}
		r, ok := encode(it, c)
		if !ok {
			r = row{} // counted as refused
		}
		select {
		case rows <- r:
		case <-failed:
			return nil
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return ctx.Err()
}

// run writes the rows in batches until there are no more.
func (p *putter) run(ctx context.Context, rows <-chan row) error {
	batch := make([]row, 0, batchItems)
	size := 0
	late := time.NewTimer(batchTime)
	late.Stop()
	defer late.Stop()
	flush := func() error {
		late.Stop()
		if len(batch) == 0 {
			return nil
		}
		err := p.commit(ctx, batch)
		batch, size = batch[:0], 0
		return err
	}
	for {
		select {
		case r, ok := <-rows:
			if !ok {
				return flush()
			}
			if len(batch) == 0 {
				late.Reset(batchTime)
			}
			batch = append(batch, r)
			size += len(r.body)
			if len(batch) < batchItems && size < batchBytes && r.mark == nil {
				continue
			}
			if err := flush(); err != nil {
				return err
			}
		case <-late.C:
			if err := flush(); err != nil {
				return err
			}
		}
	}
}
