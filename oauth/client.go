package oauth

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"

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

// Client returns a client that reads with tok, which was given to app, and renews
// it when it has run out or is refused, if it can be renewed, and [Config.Ahead] of
// that if the network wants it so. A renewed token is given to save, which must
// keep it, before it is first used: networks withdraw the old one with the first
// use of the new, and the whole grant if one is used twice, so that losing it
// would cost the owner another sign-in. It is never renewed twice at a time, and
// not at all if save is nil.
//
// Requests go through c (nil means http.DefaultClient). They fail with
// [ErrSignInAgain] when the token has run out and cannot be renewed; an answer 401
// to one that is good as far as is known is handed on. They are not sent where a
// redirect leads to another host, or unencrypted. Tokens that are bound to a key go
// with a proof. A request that brings a token of its own goes as it is.
func Client(c *http.Client, cfg *Config, app App, tok *oauth2.Token, save func(context.Context, *oauth2.Token) error) *http.Client {
	c = cmp.Or(c, http.DefaultClient)
	b := &bearer{next: cmp.Or(c.Transport, http.DefaultTransport)}
	t, err := newTalk(c, cfg, app.Key)
	if err != nil {
		b.broken = signInAgain(err)
	} else {
		b.src = &source{turn: make(chan struct{}, 1), talk: t, tok: tok, save: save}
		b.renews = b.src.renewable()
	}
	return &http.Client{Timeout: c.Timeout, Jar: c.Jar, CheckRedirect: stayHome, Transport: b}
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

// bearer adds the token to requests, and the proof that goes with it.
type bearer struct {
	next   http.RoundTripper
	src    *source
	renews bool  // there is something to renew the token with
	broken error // why there is no src
}

func (b *bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	if b.broken != nil {
		closeBody(r)
		return nil, b.broken
	}
	if r.Response != nil && r.Response.Request != nil { // somebody follows redirects in a way of their own
		if err := stayHome(r, []*http.Request{r.Response.Request}); err != nil {
			closeBody(r)
			return nil, err
		}
	}
	if r.Header.Get("Authorization") != "" { // a token of another thing of the owner's, such as a page
		if !safe(r.URL) {
			closeBody(r)
			return nil, errUnsafe
		}
		return b.send(r)
	}
	res, used, err := b.try(r, "")
	if err != nil || res.StatusCode != http.StatusUnauthorized {
		return res, err
	}
	again := r
	if b.src.key != nil && refusesProof(res) {
		// What was refused is the proof, which waits for a server's limit may
		// have aged. The token is as good as it was.
		drain(res)
		if again, err = repeat(r); err != nil {
			return nil, err
		}
		if res, used, err = b.try(again, ""); err != nil || res.StatusCode != http.StatusUnauthorized {
			return res, err
		}
		if refusesProof(res) {
			drain(res)
			return nil, hint.Wrap(errors.New("the server does not accept how the request is signed"),
				"check that the clock of this computer is right, then run the command again")
		}
	}
	// The token was refused though it seemed good. Renew it, unless another
	// request has just done so, and ask once more. What still answers 401 then
	// is handed on: some networks mean by it that a permission is missing, and
	// only the body says so.
	if !b.renews {
		return res, nil
	}
	drain(res)
	if again, err = repeat(r); err != nil {
		return nil, err
	}
	res, _, err = b.try(again, used)
	return res, err
}

var errUnsafe = errors.New("a token is not sent over an unencrypted connection")

// repeat returns r ready to be sent once more.
func repeat(r *http.Request) (*http.Request, error) {
	again := r.Clone(r.Context())
	if r.Body == nil || r.Body == http.NoBody {
		return again, nil
	}
	if r.GetBody == nil {
		return nil, signInAgain(nil)
	}
	var err error
	again.Body, err = r.GetBody()
	return again, err
}

// try sends r with a token other than refused, and returns the token it used.
func (b *bearer) try(r *http.Request, refused string) (*http.Response, string, error) {
	if !safe(r.URL) {
		closeBody(r)
		return nil, "", errUnsafe
	}
	tok, err := b.src.token(r.Context(), refused)
	if err != nil {
		closeBody(r)
		return nil, "", err
	}
	r = r.Clone(r.Context()) // a RoundTripper leaves its request as it is
	key := b.src.key
	if key == nil {
		r.Header.Set("Authorization", "Bearer "+tok)
	} else {
		r.Header.Set("Authorization", "DPoP "+tok)
		if err := key.prove(r, tok); err != nil {
			closeBody(r)
			return nil, "", err
		}
	}
	res, err := b.send(r)
	if err != nil {
		return nil, "", err
	}
	if key != nil {
		key.listen(r.URL, res)
	}
	return res, tok, nil
}

// send sends r as it is, and lets nothing be said of it that could be private.
func (b *bearer) send(r *http.Request) (*http.Response, error) {
	res, err := b.next.RoundTrip(r)
	if err != nil {
		return nil, noise(err)
	}
	shorten(res, r.URL)
	return res, nil
}

// CloseIdleConnections passes the wish on, as [http.Client] expects it.
func (b *bearer) CloseIdleConnections() {
	if c, ok := b.next.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}

// shorten leaves only the server's name of an address elsewhere to which res leads:
// it is not followed, but net/http would quote it in an error.
func shorten(res *http.Response, from *url.URL) {
	location := res.Header.Get("Location")
	if location == "" {
		return
	}
	to, err := from.Parse(location)
	switch {
	case err != nil:
		res.Header.Del("Location")
	case to.Host != from.Host:
		res.Header.Set("Location", (&url.URL{Scheme: to.Scheme, Host: to.Host, Path: "/"}).String())
	}
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
