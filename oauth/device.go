package oauth

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// deviceLife bounds the wait for a server that does not say how long its code
// lives, which the standard wants it to.
const deviceLife = 15 * time.Minute

// maxInterval bounds the time between two questions, in seconds, whatever the
// server says.
const maxInterval = 60

// Device signs the owner in with a code that they type on a page of the network,
// opened on any device, and returns the token (RFC 8628). It calls config as
// [SignIn.Do] does; nothing is listened on, and [SignIn.Timeout] does not count:
// the server says how long its code lives.
func (s *SignIn) Device(ctx context.Context, app *App, config func(context.Context, *App) (*Config, error)) (*oauth2.Token, error) {
	app.Way, app.RedirectURL = WayDevice, ""
	cfg, err := config(ctx, app)
	if err != nil {
		return nil, quiet(err, app.ClientSecret)
	}
	t, err := s.begin(cfg, app)
	if err != nil {
		return nil, err
	}
	if t.cfg.Endpoint.DeviceAuthURL == "" {
		return nil, hint.Wrap(errors.New("this network has no codes for another device"), "sign in through the browser instead")
	}
	if err := checkAddresses(t.cfg.Endpoint.DeviceAuthURL, t.cfg.Endpoint.TokenURL); err != nil {
		return nil, err
	}
	code, err := t.deviceCode(ctx)
	if err != nil {
		return nil, err
	}
	s.say("On any device, open this address and sign in:")
	s.say(code.VerificationURI)
	s.say("When it asks for a code, type: " + plain(code.UserCode, 40))
	minutes := max(1, int(time.Until(code.Expiry).Round(time.Minute).Minutes()))
	s.say(fmt.Sprintf("The code is good for about %d min. Waiting.", minutes))
	tok, err := t.deviceToken(ctx, code)
	if err != nil {
		return nil, err
	}
	return t.accept(ctx, app, tok)
}

// deviceCode asks for the code that the owner will type.
func (t *talk) deviceCode(ctx context.Context) (*oauth2.DeviceAuthResponse, error) {
	asked, cancel := context.WithTimeout(ctx, exchangeTimeout)
	defer cancel()
	code, err := t.cfg.DeviceAuth(t.context(asked))
	if err == nil && code != nil {
		u, bad := url.Parse(code.VerificationURI)
		if bad != nil || !safe(u) || plain(code.VerificationURI, 200) != code.VerificationURI || code.UserCode == "" || code.DeviceCode == "" {
			err = errAnswer
		}
	}
	if err != nil || code == nil {
		return nil, hint.Wrap(fmt.Errorf("the server gave no code to type: %w", withoutSecrets(cmp.Or(err, error(errAnswer)))),
			"nothing was kept; run the sign-in again, or sign in through the browser")
	}
	if last := time.Now().Add(deviceLife); code.Expiry.IsZero() || code.Expiry.After(last.Add(deviceLife)) {
		code.Expiry = last
	}
	if code.Interval < 0 || code.Interval > maxInterval {
		code.Interval = maxInterval
	}
	return code, nil
}

// deviceToken asks for the token until the owner has answered. A connection that
// fails meanwhile is no answer: the server is asked again at the next turn.
func (t *talk) deviceToken(ctx context.Context, code *oauth2.DeviceAuthResponse) (*oauth2.Token, error) {
	for {
		tok, err := t.cfg.DeviceAccessToken(t.context(ctx), code)
		if err == nil {
			return tok, nil
		}
		if ctx.Err() != nil {
			return nil, stoppedByOwner(ctx.Err())
		}
		answered, ok := errors.AsType[*oauth2.RetrieveError](err)
		switch {
		case ok && answered.ErrorCode == "access_denied":
			return nil, denied()
		case ok && answered.ErrorCode == "expired_token", !time.Now().Before(code.Expiry):
			return nil, hint.Wrap(fmt.Errorf("%w: the code has run out", ErrTimeout), "run the sign-in again, and type the code while it waits")
		case ok && answered.Response.StatusCode/100 != 5:
			return nil, noToken(withoutSecrets(err))
		}
	}
}
