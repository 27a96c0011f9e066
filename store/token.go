package store

import (
	"context"
	"errors"
	"fmt"
	"sync"

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

// TokenSource gives the token of an account and, once it has expired, a new one
// from config, which is kept before it is given out: many servers end the whole
// sign-in when a refresh token is used twice, so the newest must never be lost,
// and two processes must not refresh at once. The context counts until the last
// use.
func (s *Store) TokenSource(ctx context.Context, accountKey string, config *oauth2.Config) oauth2.TokenSource {
	return &tokenSource{store: s, ctx: ctx, account: accountKey, config: config}
}

type tokenSource struct {
	store   *Store
	ctx     context.Context
	account string
	config  *oauth2.Config
	mu      sync.Mutex
	token   *oauth2.Token
}

func (t *tokenSource) Token() (*oauth2.Token, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.token.Valid() {
		return t.token, nil
	}
	if err := t.store.lock.acquire(t.ctx); err != nil { // no other process
		return nil, err
	}
	defer t.store.lock.release()
	t.store.refreshing.Lock() // and nobody else in this one
	defer t.store.refreshing.Unlock()
	app, token, err := t.store.Token(t.ctx, t.account) // perhaps refreshed by another by now
	if err != nil {
		return nil, err
	}
	if !token.Valid() {
		if token, err = t.config.TokenSource(t.ctx, token).Token(); err != nil {
			return nil, refusal(err)
		}
		if err := t.store.SaveToken(context.WithoutCancel(t.ctx), t.account, app, token); err != nil {
			return nil, err
		}
	}
	t.token = token
	return token, nil
}

// refused is an answer of the server, without its words: they are not ours to
// show, and could repeat what was sent.
type refused struct{ *oauth2.RetrieveError }

func (r refused) Error() string {
	status := "no status"
	if r.Response != nil {
		status = fmt.Sprint("HTTP ", r.Response.StatusCode)
	}
	return "the server did not renew the sign-in (" + status + ")"
}

func (r refused) Unwrap() error { return r.RetrieveError }

func refusal(err error) error {
	var answer *oauth2.RetrieveError
	if errors.As(err, &answer) {
		return hint.Wrap(refused{answer}, "sign in again with `audit signin`")
	}
	return err
}
