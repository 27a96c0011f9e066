package oauth

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
)

// ErrCannotRevoke says that the server has no way for an app to give a token back.
var ErrCannotRevoke = errors.New("this network does not let an app give its permission back")

// Revoke gives the token back to the server, which then no longer takes it, as
// RFC 7009 says. The refresh token goes first, since servers end the whole grant
// with it. It is no error if the server has forgotten the token already.
func Revoke(ctx context.Context, c *http.Client, app App, tok *oauth2.Token) error {
	const bySettings = "remove Probity in the network's own settings, under connected apps"
	if app.RevokeURL == "" {
		return hint.Wrap(ErrCannotRevoke, bySettings)
	}
	u, err := url.Parse(app.RevokeURL)
	if err != nil || !safe(u) {
		return hint.Wrap(errors.New("the server's address for giving a token back is not https"), bySettings)
	}
	var key *prover
	if app.Key != nil {
		if key, err = newProver(app.Key); err != nil {
			return hint.Wrap(err, bySettings)
		}
	}
	c = speaking(c, app.ClientKey, key)
	ctx, cancel := context.WithTimeout(ctx, exchangeTimeout)
	defer cancel()
	for _, t := range []struct{ token, kind string }{{tok.RefreshToken, "refresh_token"}, {tok.AccessToken, "access_token"}} {
		if t.token == "" {
			continue
		}
		if err := revoke(ctx, c, app, t.token, t.kind); err != nil {
			return hint.Wrap(fmt.Errorf("the permission could not be given back: %w", err), bySettings)
		}
	}
	return nil
}

// revoke gives one token back. Servers differ in where they want to see the app:
// in the form, in the header (Reddit), or not at all (Google). To ask again is
// harmless here, since the answer to a token already revoked is yes.
func revoke(ctx context.Context, c *http.Client, app App, token, kind string) error {
	secret := func(form url.Values) {
		form.Set("client_id", app.ClientID)
		if app.ClientSecret != "" {
			form.Set("client_secret", app.ClientSecret)
		}
	}
	var last error
	for _, way := range []struct {
		after int // status after which it is tried
		form  url.Values
		basic bool
	}{
		{form: url.Values{"token": {token}, "token_type_hint": {kind}}},
		{form: url.Values{"token": {token}, "token_type_hint": {kind}}, after: http.StatusUnauthorized, basic: true},
		{form: url.Values{"token": {token}}, after: http.StatusBadRequest},
	} {
		if way.after == 0 {
			secret(way.form)
		} else if e, ok := errors.AsType[statusError](last); !ok || int(e) != way.after {
			continue
		}
		r, err := post(ctx, app.RevokeURL, way.form)
		if err != nil {
			return err
		}
		if way.basic {
			r.SetBasicAuth(url.QueryEscape(app.ClientID), url.QueryEscape(app.ClientSecret))
		}
		if last = given(c, r); last == nil {
			return nil
		}
	}
	return last
}

// given sends a revocation and reports what stands against it.
func given(c *http.Client, r *http.Request) error {
	res, err := c.Do(r)
	if err != nil {
		return broken(err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		return broken(err)
	}
	var a struct {
		Error string `json:"error"`
	}
	_ = json.Unmarshal(body, &a)
	switch {
	case a.Error == "invalid_token": // Google's answer to one that it has forgotten
		return nil
	case res.StatusCode/100 != 2:
		return statusError(res.StatusCode)
	}
	return refusal(res.StatusCode, body) // TikTok says no with status 200
}

// statusError is an answer that is not a success.
type statusError int

func (e statusError) Error() string { return fmt.Sprintf("the server answered %d", int(e)) }
