package main

import (
	"cmp"
	"context"
	"errors"
	"strings"
	"time"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/removal"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

func removerOf(network string) (providers.API, providers.Remover, bool) {
	p, _ := providers.Named(network)
	api, signsIn := p.(providers.API)
	remover, removes := p.(providers.Remover)
	return api, remover, signsIn && removes
}

// longestLimit is how long a network that allows nothing for now is waited for: Mastodon
// counts deletions by the half hour.
const longestLimit = 35 * time.Minute

// signInToRemove has the owner agree that posts of an account be deleted. The token is
// kept nowhere, and is given back when all is done, or stopped.
func (a *app) signInToRemove(ctx context.Context, s *store.Store, acc social.Account, how removing) (removal.SignIn, error) {
	api, remover, ok := removerOf(acc.Provider)
	if !ok {
		return removal.SignIn{}, errors.New("this network lets no app delete")
	}
	guide, label := api.Guide(), report.Line(acc.Label())
	h := how.signing
	if !guide.OwnApp && (h.clientID != "" || h.clientFile != "" || h.secretFile != "") {
		return removal.SignIn{}, hint.Wrap(errors.New(api.Title()+" needs no app of your own"), "run 'audit remove --do' again without it")
	}
	if guide.Server != "" {
		h.server = cmp.Or(acc.Server, lasting(acc), acc.Handle)
	}
	app, err := a.ownApp(ctx, s, api, h)
	if err != nil {
		return removal.SignIn{}, err
	}
	app.Purpose, app.Way = oauth.PurposeRemove, oauth.WayCode
	if err := a.agreeToCharge(ctx, api, guide, how.yes); err != nil {
		return removal.SignIn{}, err
	}
	a.say("Now " + called(api) + " asks you whether posts of " + label + " may be deleted. That leave is for this time alone.")
	client := a.client(guide, app.Server)
	client.Transport.(*pace.Transport).MaxWait = longestLimit
	tok, cfg, err := a.token(ctx, client, api, app, h)
	if err != nil {
		return removal.SignIn{}, err
	}
	leave := func() {
		if err := a.giveBack(context.WithoutCancel(ctx), api.Name(), *app, tok); err != nil {
			a.warn("the leave to delete in "+label+" stays good until it ends by itself, or you take it back", err)
			return
		}
		a.say("The leave to delete in " + label + " was given back.")
		a.sayShared(context.WithoutCancel(ctx), s, acc, *app)
	}
	in := oauth.Session{HTTP: oauth.Client(client, cfg, *app, tok, nil), App: *app}
	if err := a.isOf(ctx, s, api, in, acc); err != nil {
		leave()
		return removal.SignIn{}, err
	}
	return removal.SignIn{Close: leave, Remove: func(ctx context.Context, postID string) error { return remover.Remove(ctx, in, acc, postID) }}, nil
}

// lasting is the identifier of an account at which its server is found, where the network
// has such: a handle can have gone to somebody else since it was read. Else it is "".
func lasting(acc social.Account) string {
	if strings.HasPrefix(acc.ID, "did:") {
		return acc.ID
	}
	return ""
}

// isOf makes sure whose the sign-in is.
func (a *app) isOf(ctx context.Context, s *store.Store, api providers.API, in oauth.Session, acc social.Account) error {
	is, err := api.Account(ctx, in)
	if err == nil {
		is, err = a.namesake(ctx, s, is)
	}
	if err == nil && is.Key() != acc.Key() {
		err = hint.Wrap(errors.New("you signed in to another account than the one in which the posts are"), "sign out of it in the browser, then run 'audit remove --do' again")
	}
	return err
}

// sayShared tells that reading may have ended with the leave to delete, where both were
// given to one app: some networks take back all at once.
func (a *app) sayShared(ctx context.Context, s *store.Store, acc social.Account, app oauth.App) {
	if kept, _, err := s.Token(ctx, acc.Key()); err == nil && kept.ClientID == app.ClientID {
		a.say("Some networks, Google among them, end all that an app was granted with it. If the next audit cannot read the account, " + signinHint(acc) + " again.")
	}
}
