package oauth

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// ErrSignInAgain says that the network no longer takes the token and that it
// cannot be renewed: it has run out, was withdrawn, or the app was removed.
var ErrSignInAgain = errors.New("the network no longer accepts this sign-in")

func signInAgain(why error) error {
	err := ErrSignInAgain
	if why != nil {
		err = fmt.Errorf("%w: %w", err, why)
	}
	return hint.Wrap(err, "sign in to this account again with audit signin; nothing that was collected is lost")
}

// Client returns a client that reads with tok, which was given to app, and renews it when it has run out
// or is refused, if it can be renewed. A renewed token is given to save, which
// must keep it, before it is first used: networks withdraw the old one with the
// first use of the new, and the whole grant if one is used twice, so that losing
// it would cost the owner another sign-in. It is never renewed twice at a time,
// and not at all if save is nil.
//
// Requests go through c (nil means http.DefaultClient). They fail with
// [ErrSignInAgain] when the token is of no more use, and are not sent where a
// redirect leads to another host, or unencrypted.
func Client(c *http.Client, cfg *Config, app App, tok *oauth2.Token, save func(context.Context, *oauth2.Token) error) *http.Client {
	c = cmp.Or(c, http.DefaultClient)
	own := *cfg
	if own.Endpoint.AuthStyle == oauth2.AuthStyleAutoDetect {
		own.Endpoint.AuthStyle = oauth2.AuthStyleInParams // see SignIn.Do
	}
	return &http.Client{
		Timeout:       c.Timeout,
		Jar:           c.Jar,
		CheckRedirect: stayHome,
		Transport: &bearer{
			next: cmp.Or(c.Transport, http.DefaultTransport),
			src:  &source{turn: make(chan struct{}, 1), http: c, cfg: &own, tok: tok, save: save},
		},
	}
}

// stayHome refuses redirects to another host: the token is meant for this one.
func stayHome(r *http.Request, via []*http.Request) error {
	first := via[0].URL
	switch {
	case r.URL.Host != first.Host || r.URL.Scheme != first.Scheme && r.URL.Scheme != "https":
		return hint.Wrap(errors.New("the server sends on to another address, "+plain(r.URL.Scheme+"://"+r.URL.Host, 80)),
			"if that is the same network, sign in with that name")
	case len(via) >= 5:
		return errors.New("the server sends from one address to the next without end")
	}
	return nil
}

// bearer adds the token to requests.
type bearer struct {
	next http.RoundTripper
	src  *source
}

func (b *bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	res, used, err := b.try(r, "")
	if err != nil || res.StatusCode != http.StatusUnauthorized {
		return res, err
	}
	// The token was refused though it seemed good. Renew it, unless another
	// request has just done so, and ask once more.
	drain(res)
	again := r.Clone(r.Context())
	if r.Body != nil && r.Body != http.NoBody {
		if r.GetBody == nil {
			return nil, signInAgain(nil)
		}
		if again.Body, err = r.GetBody(); err != nil {
			return nil, err
		}
	}
	res, _, err = b.try(again, used)
	if err == nil && res.StatusCode == http.StatusUnauthorized {
		drain(res)
		return nil, signInAgain(nil)
	}
	return res, err
}

// try sends r with a token other than refused, and returns the token it used.
func (b *bearer) try(r *http.Request, refused string) (*http.Response, string, error) {
	if !safe(r.URL) {
		closeBody(r)
		return nil, "", errors.New("a token is not sent over an unencrypted connection")
	}
	tok, err := b.src.token(r.Context(), refused)
	if err != nil {
		closeBody(r)
		return nil, "", err
	}
	r = r.Clone(r.Context()) // a RoundTripper leaves its request as it is
	r.Header.Set("Authorization", "Bearer "+tok)
	res, err := b.next.RoundTrip(r)
	return res, tok, err
}

// source holds the token and renews it.
type source struct {
	turn    chan struct{} // holds one while a request looks at the fields below
	http    *http.Client
	cfg     *Config
	tok     *oauth2.Token
	unsaved bool // tok was renewed but not kept yet
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
	if !s.tok.Valid() || s.tok.AccessToken == refused {
		if err := s.renew(ctx); err != nil {
			return "", err
		}
	}
	if s.unsaved {
		if err := s.save(ctx, s.tok); err != nil {
			return "", fmt.Errorf("cannot keep the renewed sign-in: %w", err)
		}
		s.unsaved = false
	}
	return s.tok.AccessToken, nil
}

func (s *source) renew(ctx context.Context) error {
	if s.tok == nil || s.tok.RefreshToken == "" || s.save == nil {
		return signInAgain(nil)
	}
	// Without an access token there is nothing that could still be valid.
	old := &oauth2.Token{RefreshToken: s.tok.RefreshToken, Expiry: time.Unix(1, 0)}
	tok, err := s.cfg.TokenSource(tokenContext(ctx, s.http), old).Token()
	if err == nil {
		s.tok, s.unsaved = tok, true
		return nil
	}
	err = withoutSecrets(err)
	if code, ok := errors.AsType[codeError](err); ok && code != "server_error" && code != "temporarily_unavailable" {
		return signInAgain(err)
	}
	return hint.Wrap(fmt.Errorf("the sign-in could not be renewed: %w", err), "run the command again in a while; if it fails again, sign in again")
}

// drain lets the connection be used again.
func drain(res *http.Response) {
	io.CopyN(io.Discard, res.Body, 64<<10)
	res.Body.Close()
}

func closeBody(r *http.Request) {
	if r.Body != nil {
		r.Body.Close()
	}
}
