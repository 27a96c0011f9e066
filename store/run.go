package store

import (
	"bytes"
	"context"
	"slices"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/audit"
)

// namedRuns is in how many runs, the newest, connections are named; of older ones
// they are counted. Two are needed: the last, and the one it is compared with.
const namedRuns = 2

// SaveRun keeps the summary of a run beside those before it. One that says the same
// of the same data as the newest is not kept twice.
func (s *Store) SaveRun(ctx context.Context, run audit.Summary) error {
	body, err := marshal(run)
	if err != nil {
		return err
	}
	return s.updateDurably(ctx, func(c *conn) error {
		same := false
		if err := c.each(func(row *sqlite3.Stmt) error {
			same = bytes.Equal(row.ColumnRawText(0), body)
			return nil
		}, `SELECT body FROM run ORDER BY id DESC LIMIT 1`); err != nil || same {
			return err
		}
		if err := c.do(`INSERT INTO run (at, body) VALUES (?, ?)`, micros(run.At), body); err != nil {
			return err
		}
		older, err := c.runs(1, namedRuns) // those before it had their turn
		if err != nil || len(older) == 0 {
			return err
		}
		return c.setRun(older[0].id, older[0].summary.WithoutLinks())
	})
}

// Runs returns what is kept of all runs, the newest last.
func (s *Store) Runs(ctx context.Context) ([]audit.Summary, error) { return s.newest(ctx, -1) }

// LastRuns returns what is kept of the newest two runs, in which connections are
// named, or of as many as there were; the newest last.
func (s *Store) LastRuns(ctx context.Context) ([]audit.Summary, error) {
	return s.newest(ctx, namedRuns)
}

func (s *Store) newest(ctx context.Context, n int) (summaries []audit.Summary, err error) {
	err = s.view(ctx, func(c *conn) error {
		runs, err := c.runs(n, 0)
		for _, r := range slices.Backward(runs) {
			summaries = append(summaries, r.summary)
		}
		return err
	})
	return summaries, err
}

type keptRun struct {
	id      int64
	summary audit.Summary
}

// runs returns the newest n runs, all if n is negative, the newest first, after so many
// that are skipped. The order is that in which they were made: an export may be older
// than what was read before.
func (c *conn) runs(n, skip int) (runs []keptRun, err error) {
	err = c.each(func(row *sqlite3.Stmt) error {
		r := keptRun{id: row.ColumnInt64(0)}
		err := unmarshal(row.ColumnRawText(1), &r.summary)
		runs = append(runs, r)
		return err
	}, `SELECT id, body FROM run ORDER BY id DESC LIMIT ? OFFSET ?`, n, skip)
	return runs, err
}

func (c *conn) setRun(id int64, summary audit.Summary) error {
	body, err := marshal(summary)
	if err != nil {
		return err
	}
	return c.do(`UPDATE run SET body = ? WHERE id = ?`, body, id)
}

// forgetRuns takes the account out of what is kept of the runs. A run of nothing else
// is deleted.
func (c *conn) forgetRuns(accountKey string) error {
	runs, err := c.runs(-1, 0)
	for _, r := range runs {
		if err != nil {
			return err
		}
		if rest := r.summary.Without(accountKey); len(rest.Accounts) > 0 {
			err = c.setRun(r.id, rest)
		} else {
			err = c.do(`DELETE FROM run WHERE id = ?`, r.id)
		}
	}
	return err
}
