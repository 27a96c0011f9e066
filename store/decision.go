package store

import (
	"context"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/audit"
)

// SaveDecision keeps a decision in place of an earlier one about the same
// finding. One without a verb takes the earlier one back.
func (s *Store) SaveDecision(ctx context.Context, d audit.Decision) error {
	return s.updateDurably(ctx, func(c *conn) error {
		if d.Verb == "" {
			return c.do(`DELETE FROM decision WHERE finding = ?`, d.Finding)
		}
		body, err := marshal(d)
		if err != nil {
			return err
		}
		return c.do(`INSERT INTO decision (finding, at, body) VALUES (?, ?, ?)
			ON CONFLICT DO UPDATE SET at = excluded.at, body = excluded.body`, d.Finding, micros(d.At), body)
	})
}

// Decisions returns the decision about each finding, oldest first.
func (s *Store) Decisions(ctx context.Context) (decisions []audit.Decision, err error) {
	err = s.view(ctx, func(c *conn) error {
		return c.each(func(row *sqlite3.Stmt) error {
			var d audit.Decision
			err := unmarshal(row.ColumnRawText(0), &d)
			decisions = append(decisions, d)
			return err
		}, `SELECT body FROM decision ORDER BY at, finding`)
	})
	return decisions, err
}
