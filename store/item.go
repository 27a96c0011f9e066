package store

import (
	"context"
	"errors"

	"github.com/ncruces/go-sqlite3"

	"github.com/probity-audit/probity/social"
)

// Item returns one item of an account as it is kept, with the text of what it answers
// or quotes where that is kept too; ok is false if there is none.
func (s *Store) Item(ctx context.Context, accountKey string, kind social.Kind, id string) (it social.Item, ok bool, err error) {
	err = s.view(ctx, func(c *conn) error {
		account, err := c.accountID(accountKey)
		if errors.Is(err, ErrNoAccount) {
			return nil
		}
		if err != nil {
			return err
		}
		cl, counted := classOf(kind)
		err = c.each(func(row *sqlite3.Stmt) (err error) {
			ok = true
			it, err = decode(cl, row.ColumnRawText(1), row.ColumnInt64(0))
			return err
		}, `SELECT hash, body FROM item WHERE account = ?1 AND item = ?2 AND class = ?3 AND (?4 = '' OR counted = ?4) LIMIT 1`, account, id, int(cl), counted)
		if err != nil || it.Post == nil {
			return err
		}
		return c.refer(account, it.Post)
	})
	if err != nil {
		return social.Item{}, false, err
	}
	return it, ok, nil
}

// classOf returns where items of a kind are kept. A connection is counted by its
// relation, which its identifier names too.
func classOf(kind social.Kind) (cl class, counted string) {
	switch kind {
	case social.KindProfile:
		return classProfile, ""
	case social.KindSetting:
		return classSetting, ""
	case social.KindConnection:
		return classConnection, ""
	}
	return classPost, string(kind)
}
