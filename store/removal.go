package store

import (
	"context"
	"errors"
	"time"

	"github.com/ncruces/go-sqlite3"
)

// Removal is how far the removal of an item has come.
type Removal struct {
	Account  string    `json:"account"` // its key
	Item     string    `json:"item"`    // the network's own identifier
	State    string    `json:"state"`   // planned, copied (evidence is sealed), removed, by-hand, gone (a later collect found it so), failed
	At       time.Time `json:"at"`      // of the state
	Evidence string    `json:"evidence,omitempty"`
	Findings []string  `json:"findings,omitempty"`
	Tries    int       `json:"tries,omitempty"`
	Why      string    `json:"why,omitempty"` // why it failed; never a text or a token
}

// SaveRemoval keeps how far a removal has come, in place of what was kept of it. It is
// on the disk when SaveRemoval returns, so that nothing is removed twice.
func (s *Store) SaveRemoval(ctx context.Context, r Removal) error {
	if r.Account == "" || r.Item == "" {
		return errors.New("store: a removal needs an account and an item")
	}
	return s.updateDurably(ctx, func(c *conn) error {
		body, err := marshal(r)
		if err != nil {
			return err
		}
		return c.do(`INSERT INTO removal (account, item, at, body) VALUES (?, ?, ?, ?)
			ON CONFLICT DO UPDATE SET at = excluded.at, body = excluded.body`, r.Account, r.Item, micros(r.At), body)
	})
}

// Removals returns all removals, in the order of their accounts and items.
func (s *Store) Removals(ctx context.Context) (removals []Removal, err error) {
	err = s.view(ctx, func(c *conn) error {
		return c.each(func(row *sqlite3.Stmt) error {
			var r Removal
			err := unmarshal(row.ColumnRawText(0), &r)
			removals = append(removals, r)
			return err
		}, `SELECT body FROM removal ORDER BY account, item`)
	})
	return removals, err
}
