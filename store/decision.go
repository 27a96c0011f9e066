package store

import (
	"context"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/audit"
)

// SaveDecisions keeps decisions in place of earlier ones about the same findings: all
// or none, and as one entry of the history. One without a verb takes the earlier one
// back. Of several about one finding the last counts.
func (s *Store) SaveDecisions(ctx context.Context, decisions []audit.Decision) error {
	if len(decisions) == 0 {
		return nil
	}
	return s.updateDurably(ctx, func(c *conn) error {
		e := Entry{Decisions: decisions}
		told := map[string]bool{}
		for _, d := range decisions {
			if d.At.After(e.At) {
				e.At = d.At
			}
			if told[d.Finding] {
				continue
			}
			told[d.Finding] = true
			before, err := c.decision(d.Finding)
			if err != nil {
				return err
			}
			e.Before = append(e.Before, before)
		}
		if err := c.decide(decisions); err != nil {
			return err
		}
		return c.addEntry(e)
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

// decision returns the decision in force about a finding; without a verb if there is none.
func (c *conn) decision(finding string) (audit.Decision, error) {
	d := audit.Decision{Finding: finding}
	err := c.each(func(row *sqlite3.Stmt) error { return unmarshal(row.ColumnRawText(0), &d) }, `SELECT body FROM decision WHERE finding = ?`, finding)
	return d, err
}

// decide puts decisions in force.
func (c *conn) decide(decisions []audit.Decision) error {
	for _, d := range decisions {
		if d.Verb == "" {
			if err := c.do(`DELETE FROM decision WHERE finding = ?`, d.Finding); err != nil {
				return err
			}
			continue
		}
		body, err := marshal(d)
		if err != nil {
			return err
		}
		if err := c.do(`INSERT INTO decision (finding, at, body) VALUES (?, ?, ?)
			ON CONFLICT DO UPDATE SET at = excluded.at, body = excluded.body`, d.Finding, micros(d.At), body); err != nil {
			return err
		}
	}
	return nil
}

func (c *conn) forgetDecisions(accountKey string) error {
	var gone []string
	if err := c.each(func(row *sqlite3.Stmt) error {
		if finding := row.ColumnText(0); of(finding, accountKey) {
			gone = append(gone, finding)
		}
		return nil
	}, `SELECT finding FROM decision`); err != nil {
		return err
	}
	for _, finding := range gone {
		if err := c.do(`DELETE FROM decision WHERE finding = ?`, finding); err != nil {
			return err
		}
	}
	return nil
}
