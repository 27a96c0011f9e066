package store

import (
	"context"
	"errors"

	"github.com/ncruces/go-sqlite3"
	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// ErrNoToken says that an account is not signed in.
var ErrNoToken = hint.Wrap(errors.New("the account is not signed in"), "sign in again with `audit signin`")

// SaveToken keeps the token of an account, and the app it was given to, in
// place of an earlier one. It is on the disk when SaveToken returns.
func (s *Store) SaveToken(ctx context.Context, accountKey string, app oauth.App, token *oauth2.Token) error {
	a, err := fromKey(accountKey)
	if err != nil {
		return err
	}
	appJSON, err := marshal(app)
	if err != nil {
		return err
	}
	tokenJSON, err := marshal(token)
	if err != nil {
		return err
	}
	return s.updateDurably(ctx, func(c *conn) error {
		id, err := c.keepAccount(a, unknownTime)
		if err != nil {
			return err
		}
		return c.do(`INSERT INTO token (account, app, token) VALUES (?, ?, ?)
			ON CONFLICT DO UPDATE SET app = excluded.app, token = excluded.token`, id, appJSON, tokenJSON)
	})
}

// RenewToken keeps a renewed token in place of the one that is kept. It fails with
// ErrNoToken if none is: the owner signed out meanwhile.
func (s *Store) RenewToken(ctx context.Context, accountKey string, token *oauth2.Token) error {
	tokenJSON, err := marshal(token)
	if err != nil {
		return err
	}
	return s.updateDurably(ctx, func(c *conn) error {
		err := c.do(`UPDATE token SET token = ? WHERE account = (SELECT id FROM account WHERE key = ?)`, tokenJSON, accountKey)
		if err == nil && c.Changes() == 0 {
			err = ErrNoToken
		}
		return err
	})
}

// Token returns the token of an account and the app it was given to, or
// ErrNoToken.
func (s *Store) Token(ctx context.Context, accountKey string) (oauth.App, *oauth2.Token, error) {
	var app oauth.App
	var token *oauth2.Token
	err := s.view(ctx, func(c *conn) error {
		return c.each(func(row *sqlite3.Stmt) error {
			token = new(oauth2.Token)
			return errors.Join(unmarshal(row.ColumnRawText(0), &app), unmarshal(row.ColumnRawText(1), token))
		}, `SELECT app, token FROM token JOIN account ON account.id = token.account WHERE key = ?`, accountKey)
	})
	if err == nil && token == nil {
		err = ErrNoToken
	}
	if err != nil {
		return oauth.App{}, nil, err
	}
	return app, token, nil
}

// DeleteToken forgets the token of an account. To have none is no error.
func (s *Store) DeleteToken(ctx context.Context, accountKey string) error {
	return s.updateDurably(ctx, func(c *conn) error {
		return c.do(`DELETE FROM token WHERE account = (SELECT id FROM account WHERE key = ?)`, accountKey)
	})
}
