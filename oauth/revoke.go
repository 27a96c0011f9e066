package oauth

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strings"

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
	ctx, cancel := context.WithTimeout(ctx, exchangeTimeout)
	defer cancel()
	c = strict(c)
	for _, t := range []struct{ token, kind string }{{tok.RefreshToken, "refresh_token"}, {tok.AccessToken, "access_token"}} {
		if t.token == "" {
			continue
		}
		form := url.Values{"token": {t.token}, "token_type_hint": {t.kind}}
		if err := revoke(ctx, c, app, form); err != nil {
			return hint.Wrap(fmt.Errorf("the permission could not be given back: %w", err), bySettings)
		}
	}
	return nil
}

func revoke(ctx context.Context, c *http.Client, app App, form url.Values) error {
	status := 0
	// Servers differ in where they want to see the app. To ask twice is
	// harmless here: the answer to a token already revoked is yes.
	for _, header := range []bool{false, true} {
		if !header {
			form.Set("client_id", app.ClientID)
			if app.ClientSecret != "" {
				form.Set("client_secret", app.ClientSecret)
			}
		} else {
			form.Del("client_id")
			form.Del("client_secret")
		}
		r, err := http.NewRequestWithContext(ctx, http.MethodPost, app.RevokeURL, strings.NewReader(form.Encode()))
		if err != nil {
			return errAnswer
		}
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("Accept", "application/json")
		if header {
			r.SetBasicAuth(url.QueryEscape(app.ClientID), url.QueryEscape(app.ClientSecret))
		}
		res, err := c.Do(r)
		if err != nil {
			return broken(err)
		}
		res.Body.Close()
		if status = res.StatusCode; status/100 == 2 {
			return nil
		}
		if status != http.StatusUnauthorized {
			break
		}
	}
	return fmt.Errorf("the server answered %d", status)
}
