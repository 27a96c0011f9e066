package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/social"
)

// Record is what is known of an account without reading its items.
type Record struct {
	Account  social.Account
	Sources  []Source       // in the order of their names; none if nothing was ever collected
	Counts   map[string]int // by social.Item.Count
	From, To time.Time      // dates of the oldest and the newest post; zero if there is none with a date
	SignedIn bool           // a token is kept

	id int64
}

// Source is one way by which items of an account came.
type Source struct {
	Collected      // of the newest collect that came to its end, or of the first if none did
	Complete  bool // false if the last collect was cut off
}

// Accounts lists the accounts in the order of their keys.
func (s *Store) Accounts(ctx context.Context) ([]Record, error) {
	return s.records(ctx, true)
}

func (s *Store) records(ctx context.Context, counted bool) (records []Record, err error) {
	err = s.view(ctx, func(c *conn) error {
		if err := c.each(func(row *sqlite3.Stmt) error {
			r := Record{id: row.ColumnInt64(0), SignedIn: row.ColumnBool(2), Counts: make(map[string]int)}
			if err := unmarshal(row.ColumnRawText(1), &r.Account); err != nil {
				return err
			}
			records = append(records, r)
			return nil
		}, `SELECT id, body, EXISTS (SELECT 1 FROM token WHERE account = account.id) FROM account ORDER BY key`); err != nil {
			return err
		}
		for i := range records {
			if err := c.sources(&records[i]); err != nil {
				return err
			}
			if !counted {
				continue
			}
			if err := c.counts(&records[i]); err != nil {
				return err
			}
		}
		return nil
	})
	return records, err
}

func (c *conn) sources(r *Record) error {
	return c.each(func(row *sqlite3.Stmt) error {
		r.Sources = append(r.Sources, Source{
			Collected: Collected{Source: row.ColumnText(0), Origin: row.ColumnText(1), At: fromMicros(row.ColumnInt64(2))},
			Complete:  row.ColumnBool(3),
		})
		return nil
	}, `SELECT source, origin, at, complete FROM collect WHERE account = ? ORDER BY source`, r.id)
}

func (c *conn) counts(r *Record) error {
	if err := c.each(func(row *sqlite3.Stmt) error {
		r.Counts[row.ColumnText(0)] = row.ColumnInt(1)
		return nil
	}, `SELECT counted, count(*) FROM item INDEXED BY item_key WHERE account = ? AND counted <> 'gap' GROUP BY counted`, r.id); err != nil {
		return err
	}
	for bound, order := range map[*time.Time]string{&r.From: "ASC", &r.To: "DESC"} {
		if err := c.each(func(row *sqlite3.Stmt) error {
			*bound = fromMicros(row.ColumnInt64(0))
			return nil
		}, `SELECT published FROM item WHERE account = ? AND class = 4 AND published > ? ORDER BY published `+order+` LIMIT 1`,
			r.id, int64(unknownTime)); err != nil {
			return err
		}
	}
	return nil
}

// AddAccount keeps an account of which nothing is collected yet, as after a
// sign-in, or what is newly known of one.
func (s *Store) AddAccount(ctx context.Context, a social.Account) error {
	if a.Provider == "" || a.ID == "" {
		return fmt.Errorf("store: an account needs a provider and an identifier")
	}
	return s.update(ctx, func(c *conn) error {
		_, err := c.keepAccount(a, micros(time.Now()))
		return err
	})
}

// Cursor returns how far the streams of the API have been collected. The marks
// of exports are not among them.
func (s *Store) Cursor(ctx context.Context, accountKey string) (social.Cursor, error) {
	cursor := make(social.Cursor)
	err := s.view(ctx, func(c *conn) error {
		return c.each(func(row *sqlite3.Stmt) error {
			cursor[row.ColumnText(0)] = row.ColumnText(1)
			return nil
		}, `SELECT stream, position FROM mark JOIN account ON account.id = mark.account WHERE key = ? AND source = 'api'`, accountKey)
	})
	return cursor, err
}

// accountID returns the number of an account, or ErrNoAccount.
func (c *conn) accountID(accountKey string) (id int64, err error) {
	err = c.each(func(row *sqlite3.Stmt) error {
		id = row.ColumnInt64(0)
		return nil
	}, `SELECT id FROM account WHERE key = ?`, accountKey)
	if err == nil && id == 0 {
		err = ErrNoAccount
	}
	return id, err
}

// fromKey makes of a key the account of which nothing else is known.
func fromKey(accountKey string) (social.Account, error) {
	provider, id, ok := strings.Cut(accountKey, "/")
	server, rest, onServer := strings.Cut(id, "/")
	a := social.Account{Provider: provider, ID: id}
	if onServer {
		a.Server, a.ID = server, rest
	}
	if !ok || a.Provider == "" || a.ID == "" {
		return a, ErrNoAccount
	}
	return a, nil
}

// marshal and unmarshal are those of encoding/json, whose errors could quote
// what is kept.
func marshal(v any) ([]byte, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return nil, errors.New("store: a date or number has no written form")
	}
	return b, nil
}

func unmarshal(b []byte, v any) error {
	if json.Unmarshal(b, v) != nil {
		return fmt.Errorf("%w: an entry does not read", ErrDamaged)
	}
	return nil
}
