package meta

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/collect"
	"github.com/probity-audit/probity/oauth"
)

// life is how long Meta's long-lived tokens live. One may be renewed when it is a
// day old, as long as it lives.
const life = 60 * 24 * time.Hour

// The networks, as they stand in the names of Meta's grants.
const (
	GrantFacebook  = "fb"
	GrantInstagram = "ig"
	GrantThreads   = "th"
)

// LongLived lets cfg trade the token of an hour for one of 60 days, and renew that
// one after half its life. The tokens come from base, which for Facebook has a
// version. Meta takes token and secret in the address here, and nowhere else.
func LongLived(cfg *oauth.Config, app oauth.App, base, grant string) {
	t := trade{app: app, base: base, grant: grant}
	cfg.Extend, cfg.Refresh, cfg.Ahead = t.extend, t.refresh, life/2
}

type trade struct {
	app         oauth.App
	base, grant string
}

func (t trade) extend(ctx context.Context, c *http.Client, tok *oauth2.Token) (*oauth2.Token, error) {
	if t.app.Way != oauth.WayToken {
		return t.exchange(ctx, c, tok)
	}
	// The pages of Meta hand out tokens of both lives. Only a short one can be
	// exchanged, and only a long one of more than a day be renewed.
	if t.app.ClientSecret != "" {
		if long, err := t.exchange(ctx, c, tok); err == nil || ctx.Err() != nil {
			return long, err
		}
	}
	if t.grant == GrantFacebook {
		return tok, nil
	}
	if long, err := t.refresh(ctx, c, tok); err == nil || ctx.Err() != nil {
		return long, err
	}
	// It may be a long one made today. If it is not, the network says so when it
	// is used. How long it has left is not known: it is renewed in a day, when it
	// is old enough for that.
	kept := *tok
	if kept.Expiry.IsZero() {
		kept.Expiry = time.Now().Add(life/2 + 24*time.Hour)
	}
	return &kept, nil
}

func (t trade) exchange(ctx context.Context, c *http.Client, tok *oauth2.Token) (*oauth2.Token, error) {
	q := url.Values{"grant_type": {t.grant + "_exchange_token"}, "client_secret": {t.app.ClientSecret}}
	if t.grant == GrantFacebook {
		q.Set("client_id", t.app.ClientID)
		q.Set("fb_exchange_token", tok.AccessToken)
		return t.ask(ctx, c, "/oauth/access_token", q, tok)
	}
	q.Set("access_token", tok.AccessToken)
	return t.ask(ctx, c, "/access_token", q, tok)
}

// refresh renews a long-lived token. Facebook exchanges it once more.
func (t trade) refresh(ctx context.Context, c *http.Client, tok *oauth2.Token) (*oauth2.Token, error) {
	if t.grant == GrantFacebook {
		return t.exchange(ctx, c, tok)
	}
	q := url.Values{"grant_type": {t.grant + "_refresh_token"}, "access_token": {tok.AccessToken}}
	return t.ask(ctx, c, "/refresh_access_token", q, tok)
}

// ask returns old with what is new. Errors hold no address, and so no token.
func (t trade) ask(ctx context.Context, c *http.Client, path string, q url.Values, old *oauth2.Token) (*oauth2.Token, error) {
	g, err := Graph(c, t.base)
	if err != nil {
		return nil, err
	}
	g.HTTP.CheckRedirect = func(*http.Request, []*http.Request) error { return collect.ErrElsewhere }
	var a struct {
		AccessToken string      `json:"access_token"`
		ExpiresIn   json.Number `json:"expires_in"` // seconds
	}
	if _, err := g.Get(ctx, path, q, &a); err != nil {
		return nil, err
	}
	if a.AccessToken == "" {
		return nil, collect.ErrShape
	}
	long := *old
	long.AccessToken, long.Expiry, long.ExpiresIn = a.AccessToken, time.Time{}, 0
	if seconds, err := a.ExpiresIn.Int64(); err == nil && seconds > 0 && seconds < 1e9 {
		long.Expiry = time.Now().Add(time.Duration(seconds) * time.Second)
	}
	return &long, nil
}

// Pasted returns how an app of the owner's signs in at a network of Meta's that takes
// no address on this machine: redirect is where the browser ends up, unless the owner
// registered another.
func Pasted(app oauth.App, redirect string, scopes []string, authorize, token string) *oauth.Config {
	if strings.HasPrefix(app.RedirectURL, "https://") {
		redirect = app.RedirectURL
	}
	return &oauth.Config{
		Config: oauth2.Config{
			ClientID: app.ClientID, ClientSecret: app.ClientSecret, RedirectURL: redirect, Scopes: scopes,
			Endpoint: oauth2.Endpoint{AuthURL: authorize, TokenURL: token, AuthStyle: oauth2.AuthStyleInParams},
		},
		Commas: true,
		Paste:  true,
	}
}
