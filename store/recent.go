package store

import (
	"context"
	"errors"
	"iter"
	"time"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/social"
)

// Recent returns of all accounts the profile and the posts published from the date
// on, in the order of their keys, as [Store.Snapshots] does. What lies before is
// not read at all, so that a draft is soon compared with what was posted of late.
func (s *Store) Recent(ctx context.Context, since time.Time) ([]*social.Snapshot, error) {
	records, err := s.records(ctx, false)
	if err != nil {
		return nil, err
	}
	var snapshots []*social.Snapshot
	for _, r := range records {
		snapshots = append(snapshots, &social.Snapshot{Account: r.Account, Source: r.source(), Collected: r.collected(), Items: s.recent(ctx, r, since)})
	}
	return snapshots, nil
}

func (s *Store) recent(ctx context.Context, r Record, since time.Time) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		err := s.view(ctx, func(c *conn) error { return c.recent(r, since, yield) })
		if err != nil && !errors.Is(err, errStop) {
			yield(social.Item{}, err)
		}
	}
}

func (c *conn) recent(r Record, since time.Time, yield func(social.Item, error) bool) error {
	row := func(row *sqlite3.Stmt) error {
		it, err := decode(class(row.ColumnInt(0)), row.ColumnRawText(2), row.ColumnInt64(1))
		if err != nil {
			return err
		}
		if it.Post != nil {
			if err := c.refer(r.id, it.Post); err != nil {
				return err
			}
		}
		if !yield(it, nil) {
			return errStop
		}
		return nil
	}
	const columns = `SELECT class, hash, body FROM item WHERE account = ? AND class = ?`
	if err := c.each(row, columns, r.id, int(classProfile)); err != nil {
		return err
	}
	return c.each(row, columns+` AND published >= ? ORDER BY published, item, counted`, r.id, int(classPost), micros(since))
}
