package store

import (
	"context"
	"strings"

	"github.com/ncruces/go-sqlite3"
)

// nameUnswept marks a store from which something was deleted and the remains
// not yet swept out.
const nameUnswept = "unswept"

// Forget deletes everything of an account: items, marks, token, decisions and their
// history, what was said of people on it, its part of the runs, its removals, and
// which sealed copies hold something of it. Those copies themselves are files, left to
// the caller, as is the key that opens them. Then it rewrites the file, so that no page
// of it holds any remains. If it is killed in between, the next Open sweeps. What a
// disk or a backup keeps of former versions of the file stays encrypted.
// An error ErrLocked can mean that all is deleted, but not yet swept.
func (s *Store) Forget(ctx context.Context, accountKey string) error {
	if err := s.lock.acquire(ctx); err != nil {
		return err
	}
	defer s.lock.release()
	err := s.update(ctx, func(c *conn) error {
		id, err := c.accountID(accountKey)
		if err != nil {
			return err
		}
		for _, sql := range []string{
			`DELETE FROM item WHERE account = ?`,
			`DELETE FROM mark WHERE account = ?`,
			`DELETE FROM token WHERE account = ?`,
			`DELETE FROM collect WHERE account = ?`,
			`DELETE FROM account WHERE id = ?`,
		} {
			if err := c.do(sql, id); err != nil {
				return err
			}
		}
		if err := c.do(`DELETE FROM removal WHERE account = ?`, accountKey); err != nil {
			return err
		}
		for _, forget := range []func(*conn, string) error{
			(*conn).forgetDecisions, (*conn).forgetHistory, (*conn).forgetPeople, (*conn).forgetRuns, (*conn).forgetEvidence,
		} {
			if err := forget(c, accountKey); err != nil {
				return err
			}
		}
		return c.keepNamed(nameUnswept, true)
	})
	if err != nil {
		return err
	}
	return s.sweep(ctx)
}

// of reports whether a finding's fingerprint, rule@provider/account/item, is of
// the account.
func of(fingerprint, accountKey string) bool {
	_, item, _ := strings.Cut(fingerprint, "@")
	return item == accountKey || strings.HasPrefix(item, accountKey+"/")
}

func (s *Store) unswept(ctx context.Context) (unswept bool, err error) {
	err = s.view(ctx, func(c *conn) error {
		_, err := c.named(nameUnswept, &unswept)
		return err
	})
	return unswept, err
}

// sweep rewrites the database without its free pages and empties the log.
func (s *Store) sweep(ctx context.Context) error {
	return s.withWriter(ctx, func(c *conn) error {
		defer c.SetInterrupt(c.SetInterrupt(ctx))
		if err := c.Exec("VACUUM"); err != nil {
			return err
		}
		if _, _, err := c.WALCheckpoint("main", sqlite3.CHECKPOINT_TRUNCATE); err != nil {
			return err
		}
		if err := c.do(`DELETE FROM kept WHERE name = ?`, nameUnswept); err != nil {
			return err
		}
		_, _, err := c.WALCheckpoint("main", sqlite3.CHECKPOINT_TRUNCATE)
		return err
	})
}

// keepNamed keeps a single thing under a name.
func (c *conn) keepNamed(name string, v any) error {
	body, err := marshal(v)
	if err != nil {
		return err
	}
	return c.do(`INSERT INTO kept (name, body) VALUES (?, ?) ON CONFLICT DO UPDATE SET body = excluded.body`, name, body)
}

// named reads it into v and reports whether there is one.
func (c *conn) named(name string, v any) (ok bool, err error) {
	err = c.each(func(row *sqlite3.Stmt) error {
		ok = true
		return unmarshal(row.ColumnRawText(0), v)
	}, `SELECT body FROM kept WHERE name = ?`, name)
	return ok && err == nil, err
}
