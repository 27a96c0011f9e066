package store

import (
	"context"
	"errors"
	"slices"
	"strings"
	"time"

	"filippo.io/age"
	"github.com/ncruces/go-sqlite3"
)

const nameEvidenceKey = "evidence key"

// Evidence is where a sealed copy is, and what is in it. The store keeps this index
// and the key; the copies are files.
type Evidence struct {
	ID     string    `json:"id"`
	Path   string    `json:"path"`
	Taken  time.Time `json:"taken"`
	Until  time.Time `json:"until"`  // the day to delete it, unless there is reason to keep it
	SHA256 string    `json:"sha256"` // of the file, in hexadecimal
	Items  []string  `json:"items"`  // account key/item
}

// Holds reports whether something of the account is in the copy.
func (e Evidence) Holds(accountKey string) bool {
	return slices.ContainsFunc(e.Items, func(item string) bool { return strings.HasPrefix(item, accountKey+"/") })
}

// EvidenceKey returns the age X25519 identity that opens all sealed copies, as age
// writes it. It is made when it is first asked for, and never changes.
func (s *Store) EvidenceKey(ctx context.Context) (key string, err error) {
	err = s.updateDurably(ctx, func(c *conn) error {
		if ok, err := c.named(nameEvidenceKey, &key); ok || err != nil {
			return err
		}
		made, err := age.GenerateX25519Identity()
		if err != nil {
			return errors.New("store: no key could be made for sealed copies")
		}
		key = made.String()
		return c.keepNamed(nameEvidenceKey, key)
	})
	return key, err
}

// SaveEvidence notes a sealed copy, or what is newly known of one.
func (s *Store) SaveEvidence(ctx context.Context, e Evidence) error {
	if e.ID == "" {
		return errors.New("store: a sealed copy needs an identifier")
	}
	return s.updateDurably(ctx, func(c *conn) error { return c.saveEvidence(e) })
}

func (c *conn) saveEvidence(e Evidence) error {
	body, err := marshal(e)
	if err != nil {
		return err
	}
	return c.do(`INSERT INTO evidence (id, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body`, e.ID, body)
}

// Evidence returns the sealed copies, the oldest first.
func (s *Store) Evidence(ctx context.Context) (copies []Evidence, err error) {
	err = s.view(ctx, func(c *conn) error {
		copies, err = c.evidence()
		return err
	})
	return copies, err
}

func (c *conn) evidence() (copies []Evidence, err error) {
	err = c.each(func(row *sqlite3.Stmt) error {
		var e Evidence
		err := unmarshal(row.ColumnRawText(0), &e)
		copies = append(copies, e)
		return err
	}, `SELECT body FROM evidence ORDER BY id`)
	slices.SortStableFunc(copies, func(a, b Evidence) int { return a.Taken.Compare(b.Taken) })
	return copies, err
}

// DropEvidence forgets a sealed copy. Its file is left to the caller. To have none is
// no error.
func (s *Store) DropEvidence(ctx context.Context, id string) error {
	return s.updateDurably(ctx, func(c *conn) error { return c.do(`DELETE FROM evidence WHERE id = ?`, id) })
}

// forgetEvidence takes the account's items out of the index, and copies of nothing
// else out of it altogether.
func (c *conn) forgetEvidence(accountKey string) error {
	copies, err := c.evidence()
	for _, e := range copies {
		if err != nil {
			return err
		}
		if !e.Holds(accountKey) {
			continue
		}
		e.Items = slices.DeleteFunc(e.Items, func(item string) bool { return strings.HasPrefix(item, accountKey+"/") })
		if len(e.Items) > 0 {
			err = c.saveEvidence(e)
		} else {
			err = c.do(`DELETE FROM evidence WHERE id = ?`, e.ID)
		}
	}
	return err
}
