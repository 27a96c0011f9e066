package main

import (
	"context"
	"net/http"
	"time"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// client returns a client that keeps to a network's pace. A network of many
// servers is asked only where it was named: at an address of the open internet,
// or on this machine if that was said.
func (a *app) client(g oauth.Guide, server string) *http.Client { return a.paced(g, server, a.waiting) }

func (a *app) paced(g oauth.Guide, server string, waiting func(pace.Pause)) *http.Client {
	base := a.network
	if base == nil {
		base = http.DefaultTransport
		if g.Server != "" {
			base = oauth.Guard(server)
		}
	}
	return &http.Client{Transport: &pace.Transport{Base: agent{base}, Waiting: waiting}}
}

// agent says who asks, as networks want it: Reddit slows down whoever does not.
type agent struct{ next http.RoundTripper }

func (t agent) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Header.Get("User-Agent") == "" {
		r = r.Clone(r.Context())
		r.Header.Set("User-Agent", "probity-audit/"+release()+" (+https://github.com/probity-audit/probity)")
	}
	return t.next.RoundTrip(r)
}

// session makes the kept sign-in of an account ready for use.
func (a *app) session(ctx context.Context, s *store.Store, acc social.Account, waiting func(pace.Pause)) (providers.API, oauth.Session, error) {
	app, tok, err := s.Token(ctx, acc.Key())
	if err != nil {
		return nil, oauth.Session{}, err
	}
	api, err := signinTo(acc.Provider)
	if err != nil {
		return nil, oauth.Session{}, err
	}
	client := a.paced(api.Guide(), app.Server, waiting)
	cfg := &oauth.Config{}
	// Where there is nothing to renew, a server is not asked how.
	if tok.RefreshToken != "" || !tok.Expiry.IsZero() || app.Server == "" || len(app.Key) > 0 {
		granted := app.Scopes
		if cfg, err = api.Config(ctx, client, &app); err != nil {
			return nil, oauth.Session{}, err
		}
		app.Scopes = granted // what was asked for need not have been given
	}
	save := func(ctx context.Context, t *oauth2.Token) error { return s.RenewToken(ctx, acc.Key(), t) }
	return api, oauth.Session{HTTP: oauth.Client(client, cfg, app, tok, save), App: app}, nil
}

// patience is how long a server that allows nothing for now is waited for when a
// token is given back.
const patience = 20 * time.Second

// giveBack revokes a token at the network, in its own way where it has one.
func (a *app) giveBack(ctx context.Context, network string, app oauth.App, tok *oauth2.Token) error {
	p, _ := providers.Named(network)
	g := oauth.Guide{}
	if api, ok := p.(providers.API); ok {
		g = api.Guide()
	}
	client := a.client(g, app.Server)
	own := client.Transport.(*pace.Transport)
	own.MaxTries, own.MaxWait = 2, patience // the owner sits there, and can take it back themselves
	if leaver, ok := p.(providers.Passworder); ok && app.Way == oauth.WayPassword {
		return leaver.Leave(ctx, client, app, tok)
	}
	r, ok := p.(providers.Revoker)
	if !ok {
		return oauth.Revoke(ctx, client, app, tok)
	}
	cfg, err := p.(providers.API).Config(ctx, client, &app)
	if err != nil {
		return err
	}
	return r.Revoke(ctx, oauth.Session{HTTP: oauth.Client(client, cfg, app, tok, nil), App: app})
}
