package bluesky

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
)

// What an app is asked to be allowed: atproto.com/specs/permission. The methods are
// named one by one, which is less than any of the sets that Bluesky has made, for
// the one that reads everything may also mark notifications as seen. Which service
// answers them ("aud") is left to the owner's server: not all use Bluesky's, and
// servers from before 2026 compare another form of its name.
func readScopes() []string {
	return []string{scopeAccess, "account:email", rpcScope(viewMethods), rpcScope(chatMethods)}
}

var (
	viewMethods = []string{getPreferences, getProfile, getBlocks, getFollowers, getFollows, getMutes, listNotifications}
	chatMethods = []string{getMessages, listConvos}
)

// scopeAccess is what every sign-in asks for: to know the account.
const scopeAccess = "atproto"

// What servers from before 2026 know instead: it allows to write, too.
const (
	wideAccess = "transition:generic"
	wideChat   = "transition:chat.bsky"
)

func rpcScope(methods []string) string { return "rpc?aud=*&lxm=" + strings.Join(methods, "&lxm=") }

// removable are the collections from which [Provider.Remove] deletes.
var removable = []string{inPosts, inLikes, inReposts, inLists, inPacks, inFeeds}

func removeScopes() []string {
	return []string{scopeAccess, "repo?action=delete&collection=" + strings.Join(removable, "&collection=")}
}

// loopbackID is what servers call an app on the owner's own machine: it says in its
// name where it may be answered, without the port, which then may be any, and what
// it may ask for. atproto.com/specs/oauth#localhost-client-development
func loopbackID(scopes []string) string {
	return "http://localhost?" + url.Values{"redirect_uri": {"http://127.0.0.1/callback"}, "scope": {strings.Join(scopes, " ")}}.Encode()
}

// issuer is what the server that signs people in says of itself.
type issuer struct {
	Issuer        string   `json:"issuer"`
	Authorization string   `json:"authorization_endpoint"`
	Token         string   `json:"token_endpoint"`
	Pushed        string   `json:"pushed_authorization_request_endpoint"`
	Revocation    string   `json:"revocation_endpoint"`
	Challenges    []string `json:"code_challenge_methods_supported"`
	Proofs        []string `json:"dpop_signing_alg_values_supported"`
}

// Config finds out where app.Server, as it was typed, lives, and how it signs people
// in. app.Server becomes the server of the account. A server from before 2026 may know only the wide ones.
func (p *Provider) Config(ctx context.Context, c *http.Client, app *oauth.App) (*oauth.Config, error) {
	if app.Way == oauth.WayPassword {
		return passwordConfig(app), nil
	}
	at, meta, err := p.signsIn(ctx, c, app)
	if err != nil {
		return nil, err
	}
	wider := []string{scopeAccess, wideAccess, wideChat}
	if app.Purpose == oauth.PurposeRemove {
		wider = wider[:2]
	}
	if !slices.Contains(app.Scopes, scopeAccess) { // else they are those that were granted
		own := readScopes()
		if app.Purpose == oauth.PurposeRemove {
			own = removeScopes()
		}
		app.Scopes = append(own, app.Scopes...) // what the owner asks for besides
	}
	if app.ClientID == "" {
		app.ClientID = loopbackID(app.Scopes)
	}
	app.Server, app.RevokeURL = at.server.Host, meta.Revocation
	ask := url.Values{}
	if who := cmp.Or(at.handle, at.did); who != "" {
		ask.Set("login_hint", who)
	}
	return &oauth.Config{
		Config: oauth2.Config{
			ClientID: app.ClientID, RedirectURL: app.RedirectURL, Scopes: app.Scopes,
			Endpoint: oauth2.Endpoint{AuthURL: meta.Authorization, TokenURL: meta.Token, AuthStyle: oauth2.AuthStyleInParams},
		},
		Challenge: oauth.ChallengeS256, Ask: ask, Issuer: meta.Issuer, Pushed: meta.Pushed, Bound: true, Wider: wider,
		Extend: func(ctx context.Context, c *http.Client, t *oauth2.Token) (*oauth2.Token, error) {
			err := p.confirm(ctx, c, app, at, meta.Issuer, t)
			if err != nil { // nobody keeps it
				_ = oauth.Revoke(context.WithoutCancel(ctx), c, *app, t)
			}
			return t, err
		},
	}, nil
}

// signsIn finds where the account lives and who signs it in. What app.Server holds
// once an app is known there is a server, and nothing further is asked about it.
func (p *Provider) signsIn(ctx context.Context, c *http.Client, app *oauth.App) (place, issuer, error) {
	u, err := base(app.Server)
	kept := err == nil && app.ClientID != ""
	if kept {
		meta, err := discover(ctx, c, u)
		if err == nil || ctx.Err() != nil {
			return place{server: u}, meta, err
		}
	}
	at, err := p.find(ctx, c, app.Server)
	switch {
	case err != nil && kept && ctx.Err() == nil && !errors.Is(err, errOffline):
		return place{}, issuer{}, hint.Wrap(errors.New("the server of the account does not say who signs people in"),
			"try again in a few minutes; if your account has moved to another server, sign in again with your handle")
	case err != nil:
		return place{}, issuer{}, err
	}
	meta, err := discover(ctx, c, at.server)
	return at, meta, err
}

// confirm holds a token against the account that it is for: whoever signs people in
// could otherwise hand out one for an account that another server keeps. Where the
// account was not named beforehand, its server is known only now.
func (p *Provider) confirm(ctx context.Context, c *http.Client, app *oauth.App, at place, issuer string, t *oauth2.Token) error {
	did, _ := t.Extra("sub").(string)
	switch {
	case !isDID(did):
		return hint.Wrap(errors.New("the server does not say for which account it gave permission"), "this server cannot be read over the network; use its export")
	case at.did == did, at.did == "" && loopback(at.server.Hostname()):
		return nil
	case at.did != "":
		return hint.Wrap(errors.New("permission was given for another account than the one that was named"), "sign in again, and choose that account in the browser")
	}
	own := place{did: did}
	if err := p.locate(ctx, c, &own); err != nil {
		return err
	}
	meta, err := discover(ctx, c, own.server)
	if err != nil {
		return err
	}
	if meta.Issuer != issuer {
		return hint.Wrap(errors.New("the server gave permission for an account that another server keeps"), "sign in with your handle instead of the server's address")
	}
	app.Server = own.server.Host
	return nil
}

// discover asks the server of an account who signs people in there, and that one how.
func discover(ctx context.Context, c *http.Client, server *url.URL) (issuer, error) {
	const noSignIn = "an app password may work: see 'audit networks bluesky'"
	at := server
	body, err := fetch(ctx, c, server.String()+"/.well-known/oauth-protected-resource", false)
	switch {
	case ctx.Err() != nil:
		return issuer{}, ctx.Err()
	case err == nil:
		var resource struct {
			Servers []string `json:"authorization_servers"`
		}
		if json.Unmarshal(body, &resource) != nil || len(resource.Servers) == 0 {
			return issuer{}, hint.Wrap(errors.New("the server does not say who signs people in"), noSignIn)
		}
		read := publicURL
		if loopback(server.Hostname()) { // all of it is then on this machine
			read = serverURL
		}
		if at, err = read(resource.Servers[0]); err != nil {
			return issuer{}, err
		}
	case server.Host != entryway: // which signs people in itself
		return issuer{}, hint.Wrap(errors.New("the server does not say who signs people in: "+err.Error()), "check the address of the server, or try again in a few minutes")
	}
	body, err = fetch(ctx, c, at.String()+"/.well-known/oauth-authorization-server", false)
	if err != nil {
		return issuer{}, hint.Wrap(errors.New("the server does not say how to sign in: "+err.Error()), "try again in a few minutes")
	}
	var m issuer
	if json.Unmarshal(body, &m) != nil {
		return issuer{}, hint.Wrap(errors.New("what the server says of signing in makes no sense"), noSignIn)
	}
	if m.Issuer != at.String() {
		return issuer{}, hint.Wrap(errors.New("the server that signs people in says that it is another one"), "do not sign in there before its administrator has looked at this")
	}
	for _, address := range []string{m.Authorization, m.Token, m.Pushed, m.Revocation} {
		u, err := url.Parse(address)
		if err != nil || address != "" && (u.Scheme != at.Scheme || u.Host != at.Host || u.User != nil) {
			return issuer{}, hint.Wrap(errors.New("the server names an address for signing in on another server"), "do not sign in there before its administrator has looked at this")
		}
	}
	if m.Authorization == "" || m.Token == "" || m.Pushed == "" || !slices.Contains(m.Challenges, "S256") || !slices.Contains(m.Proofs, "ES256") {
		return issuer{}, hint.Wrap(errors.New("the server's way to sign in lacks what protects it"), noSignIn)
	}
	return m, nil
}
