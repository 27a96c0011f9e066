package oauth

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// source holds the token and renews it.
type source struct {
	*talk
	turn    chan struct{} // holds one while a request looks at the fields below
	tok     *oauth2.Token
	unsaved bool // tok was renewed but not kept yet
	ahead   bool // a renewal ahead of time was tried
	save    func(context.Context, *oauth2.Token) error
}

// token returns an access token that is good as far as is known and is not the
// refused one.
func (s *source) token(ctx context.Context, refused string) (string, error) {
	select {
	case s.turn <- struct{}{}:
		defer func() { <-s.turn }()
	case <-ctx.Done():
		return "", ctx.Err()
	}
	// A renewal that is under way is finished even if the request is given up:
	// the server may have withdrawn the old token already.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), exchangeTimeout)
	defer cancel()
	switch {
	case !s.tok.Valid() || s.tok.AccessToken == refused:
		if err := s.renew(ctx); err != nil {
			return "", err
		}
	case s.due():
		// Early enough to fail: the token in hand is still good, and another run
		// tries again.
		s.ahead = true
		_ = s.renew(ctx)
	}
	if s.unsaved {
		if err := s.save(ctx, s.tok); err != nil {
			return "", fmt.Errorf("cannot keep the renewed sign-in: %w", err)
		}
		s.unsaved = false
	}
	return s.tok.AccessToken, nil
}

// due reports whether a token that is still good is to be renewed already.
func (s *source) due() bool {
	return !s.ahead && s.save != nil && !s.tok.Expiry.IsZero() && time.Until(s.tok.Expiry) < s.cfg.Ahead
}

// renewable reports whether there is anything to renew the token with.
func (s *source) renewable() bool {
	return s.save != nil && s.tok != nil && (s.tok.RefreshToken != "" || s.cfg.Refresh != nil && s.tok.AccessToken != "")
}

// renew puts a new token in the place of the old one, which the server may take
// no longer from then on.
func (s *source) renew(ctx context.Context) error {
	if !s.renewable() {
		return signInAgain(nil)
	}
	tok, err := s.renewed(ctx)
	if err == nil {
		err = s.checkKind(tok)
		if _, damaged := errors.AsType[answerError](err); err != nil && !damaged {
			return signInAgain(err)
		}
	}
	if err == nil {
		if tok.RefreshToken == "" {
			tok.RefreshToken = s.tok.RefreshToken
		}
		s.tok, s.unsaved = tok, true
		return nil
	}
	if errors.Is(err, ErrSignInAgain) {
		return signInAgain(nil)
	}
	if code, ok := errors.AsType[codeError](err); ok && !passingCodes[code] {
		return signInAgain(err)
	}
	return hint.Wrap(fmt.Errorf("the sign-in could not be renewed: %w", err), "run the command again in a while; if it fails again, sign in again")
}

// passingCodes are errors that say nothing against the refresh token.
var passingCodes = map[codeError]bool{
	"server_error": true, "temporarily_unavailable": true, "slow_down": true,
	"use_dpop_nonce": true, "invalid_dpop_proof": true,
}

// renewed asks for a new token, in the network's own way if it has one.
func (s *source) renewed(ctx context.Context) (*oauth2.Token, error) {
	if s.cfg.Refresh != nil {
		old := *s.tok
		tok, err := s.cfg.Refresh(ctx, s.strict, &old)
		if err == nil && tok == nil {
			err = errAnswer
		}
		return tok, quieter(err, old.AccessToken, old.RefreshToken, s.cfg.ClientSecret)
	}
	// Without an access token there is nothing that could still be valid.
	old := &oauth2.Token{RefreshToken: s.tok.RefreshToken, Expiry: time.Unix(1, 0)}
	tok, err := s.cfg.TokenSource(s.context(ctx), old).Token()
	if err != nil {
		return nil, withoutSecrets(err)
	}
	return tok, nil
}
