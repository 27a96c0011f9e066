package store

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
)

// ErrNothingToUndo says that no decision is left that could be taken back.
var ErrNothingToUndo = hint.Wrap(errors.New("there is no decision to take back"), "decide something first")

// Entry is what was decided together.
type Entry struct {
	At        time.Time        `json:"at,omitzero"` // of the latest of the decisions
	Decisions []audit.Decision `json:"decisions"`
	Before    []audit.Decision `json:"before"` // in force until then, one for each finding; without a verb where there was none
}

// History returns what was decided and not taken back with Undo, the newest first.
func (s *Store) History(ctx context.Context) (entries []Entry, err error) {
	err = s.view(ctx, func(c *conn) error {
		kept, err := c.entries(-1)
		for _, e := range kept {
			entries = append(entries, e.Entry)
		}
		return err
	})
	return entries, err
}

// Undo takes the newest entry of the history back, and returns what is in force since
// about its findings: without a verb where that is nothing. It returns
// ErrNothingToUndo if there is no entry.
func (s *Store) Undo(ctx context.Context) (now []audit.Decision, err error) {
	err = s.updateDurably(ctx, func(c *conn) error {
		newest, err := c.entries(1)
		if err != nil {
			return err
		}
		if len(newest) == 0 {
			return ErrNothingToUndo
		}
		now = newest[0].Before
		if err := c.decide(now); err != nil {
			return err
		}
		return c.do(`DELETE FROM history WHERE id = ?`, newest[0].id)
	})
	if err != nil {
		return nil, err
	}
	return now, nil
}

type keptEntry struct {
	id int64
	Entry
}

// entries returns the newest n entries, all if n is negative, the newest first.
func (c *conn) entries(n int) (entries []keptEntry, err error) {
	err = c.each(func(row *sqlite3.Stmt) error {
		e := keptEntry{id: row.ColumnInt64(0)}
		err := unmarshal(row.ColumnRawText(1), &e.Entry)
		entries = append(entries, e)
		return err
	}, `SELECT id, body FROM history ORDER BY id DESC LIMIT ?`, n)
	return entries, err
}

func (c *conn) addEntry(e Entry) error {
	body, err := marshal(e)
	if err != nil {
		return err
	}
	return c.do(`INSERT INTO history (at, body) VALUES (?, ?)`, micros(e.At), body)
}

// forgetHistory takes the account's findings out of the history, and entries with no
// other out of it altogether.
func (c *conn) forgetHistory(accountKey string) error {
	entries, err := c.entries(-1)
	if err != nil {
		return err
	}
	about := func(d audit.Decision) bool { return of(d.Finding, accountKey) }
	for _, e := range entries {
		if !slices.ContainsFunc(e.Decisions, about) {
			continue
		}
		e.Decisions, e.Before = slices.DeleteFunc(e.Decisions, about), slices.DeleteFunc(e.Before, about)
		if len(e.Decisions) == 0 {
			err = c.do(`DELETE FROM history WHERE id = ?`, e.id)
		} else if body, marshalErr := marshal(e.Entry); marshalErr != nil {
			err = marshalErr
		} else {
			err = c.do(`UPDATE history SET body = ? WHERE id = ?`, body, e.id)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
