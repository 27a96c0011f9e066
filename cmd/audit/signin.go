package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"github.com/spf13/cobra"
	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

func (a *app) signinCommand() *cobra.Command {
	var how signing
	cmd := &cobra.Command{
		Use:   "signin NETWORK [SERVER]",
		Short: "Sign in to one of your own accounts, to read it",
		Long: `Signin opens the network's own page in your browser, where you agree that
Probity may read your account. It asks for no more than reading takes; where a
network has no permission for reading alone, it says so beforehand, and Probity
posts, changes and deletes nothing with it; 'audit remove' asks for leave of its own.
The token is kept encrypted; 'audit signout' gives it back, and forgets your app with it.

Some networks let only apps in that are registered with them, and Probity comes
without one: you register your own, once. Called with the name of the network
alone, signin prints the steps, what it costs, and what the export would give
instead. Secrets are asked for, or read from a file or standard input; they are
never arguments.

Without a browser on this machine, open the address shown on another one and
paste the code, or the address at which the browser ends up.`,
		Example: `  audit signin mastodon example.org
  audit signin bluesky you.bsky.social
  audit signin youtube --client ~/Downloads/client_secret.json
  audit signin x --client-id YOUR_ID
  audit signin linkedin --token`,
		Args: cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			api, err := signinTo(args[0])
			if err != nil {
				return err
			}
			if len(args) > 1 {
				how.server = args[1]
			}
			if err := how.check(api); err != nil {
				return usageError{err}
			}
			if a.guided(api, how) {
				return a.appNeeded(api)
			}
			return a.signin(cmd.Context(), api, how)
		},
		ValidArgsFunction: completeSignin,
	}
	how.flags(cmd)
	return cmd
}

func completeSignin(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	var names []string
	for _, p := range providers.All() {
		if _, ok := p.(providers.API); ok && len(args) == 0 {
			names = append(names, p.Name())
		}
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

func signinTo(network string) (providers.API, error) {
	p, ok := providers.Named(strings.ToLower(network))
	if !ok {
		return nil, usageError{hint.Wrap(fmt.Errorf("unknown network %q", report.Line(network)), "'audit networks' lists them")}
	}
	api, ok := p.(providers.API)
	if !ok {
		return nil, hint.Wrap(fmt.Errorf("%s lets nobody sign in to read their own account", p.Title()),
			"ask the network for your export and read that: 'audit networks "+p.Name()+"' tells how")
	}
	return api, nil
}

func (a *app) signin(ctx context.Context, api providers.API, how signing) error {
	guide := api.Guide()
	s, err := a.open(ctx) // first, so that nobody agrees in vain
	if err != nil {
		return err
	}
	defer s.Close()
	app, err := a.ownApp(ctx, s, api, how)
	if err != nil {
		return err
	}
	if err := a.agreeToCharge(ctx, api, guide, how.yes); err != nil {
		return err
	}
	if guide.Consent != "" && app.Way == oauth.WayCode {
		a.say(wrap(guide.Consent, a.columns(90), ""))
	}
	client := a.client(guide, app.Server)
	tok, cfg, err := a.token(ctx, client, api, app, how)
	if err != nil {
		return notSignedIn(ctx, err)
	}
	in := oauth.Session{HTTP: oauth.Client(client, cfg, *app, tok, nil), App: *app}
	acc, err := api.Account(ctx, in)
	if err == nil {
		acc, err = a.namesake(ctx, s, acc)
	}
	if err == nil {
		err = a.keepSignIn(ctx, s, acc, *app, tok)
	}
	if err != nil { // a token that nobody keeps must not stay good
		if app.Way != oauth.WayToken { // nor one be withdrawn that was made elsewhere
			if kept := a.giveBack(context.WithoutCancel(ctx), api.Name(), *app, tok); kept != nil {
				a.warn("what you agreed to stays good at "+api.Title()+", though nothing was kept here", kept)
			}
		}
		return notSignedIn(ctx, err)
	}
	a.say("Signed in to " + report.Line(acc.Label()) + ". 'audit run' reads it and shows the report.")
	if guide.Lasts != "" {
		a.say("How long it lasts: " + guide.Lasts)
	}
	return nil
}

// notSignedIn is why a sign-in did not come about: err, or that the owner ended it.
func notSignedIn(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return hint.Wrap(fmt.Errorf("stopped: %w", context.Cause(ctx)), "nothing was kept; sign in again when you like")
	}
	return err
}

// token has the owner agree, in the way they chose.
func (a *app) token(ctx context.Context, client *http.Client, api providers.API, app *oauth.App, how signing) (tok *oauth2.Token, cfg *oauth.Config, err error) {
	config := func(ctx context.Context, app *oauth.App) (*oauth.Config, error) {
		var err error
		cfg, err = api.Config(ctx, client, app)
		return cfg, err
	}
	flow := oauth.SignIn{Say: a.say, HTTP: client, Paste: a.ask}
	if api.Guide().Pasted || how.noBrowser {
		flow.Timeout = 10 * time.Minute // to carry an address by hand takes longer
	}
	if !how.noBrowser {
		flow.OpenBrowser = browse
	}
	switch app.Way {
	case oauth.WayCode:
		tok, err = flow.Do(ctx, app, config)
	case oauth.WayDevice:
		tok, err = flow.Device(ctx, app, config)
	case oauth.WayToken:
		tok, err = a.pastedToken(ctx, client, api, app, config)
	case oauth.WayPassword:
		tok, err = a.byPassword(ctx, client, api, app, config)
	}
	return tok, cfg, err
}

func (a *app) pastedToken(ctx context.Context, client *http.Client, api providers.API, app *oauth.App, config func(context.Context, *oauth.App) (*oauth.Config, error)) (*oauth2.Token, error) {
	cfg, err := config(ctx, app)
	if err != nil {
		return nil, err
	}
	if a.interactive() {
		a.printGuide(a.stderr, api)
	}
	secret, err := a.askSecret(ctx, "Paste the token (it is not shown): ", "a token")
	if err != nil {
		return nil, err
	}
	return oauth.Pasted(ctx, client, cfg, app, secret)
}

func (a *app) byPassword(ctx context.Context, client *http.Client, api providers.API, app *oauth.App, config func(context.Context, *oauth.App) (*oauth.Config, error)) (tok *oauth2.Token, err error) {
	p, ok := api.(providers.Passworder)
	if !ok {
		return nil, errors.New("this network has no passwords for apps")
	}
	user := app.Server
	if strings.Contains(user, "://") { // a server of one's own
		if user, err = a.ask(ctx, "Your handle there: "); err != nil {
			return nil, err
		}
	}
	if _, err := config(ctx, app); err != nil {
		return nil, err
	}
	if a.interactive() {
		a.printSteps(a.stderr, "How to make a password for apps alone", api.Guide().Password)
	}
	secret, err := a.askSecret(ctx, "App password (it is not shown): ", "an app password")
	if err != nil {
		return nil, err
	}
	return p.Password(ctx, client, app, user, secret)
}

// keepSignIn keeps the token in place of an earlier one, which is given back if
// it was another app's: servers may end all that one app was granted at once.
func (a *app) keepSignIn(ctx context.Context, s *store.Store, acc social.Account, app oauth.App, tok *oauth2.Token) error {
	oldApp, old, err := s.Token(ctx, acc.Key())
	if err != nil && !errors.Is(err, store.ErrNoToken) {
		return err
	}
	if err := s.AddAccount(ctx, acc); err != nil {
		return err
	}
	if err := s.SaveToken(ctx, acc.Key(), app, tok); err != nil {
		return err
	}
	another := oldApp.ClientID != app.ClientID || oldApp.Way == oauth.WayPassword
	if old != nil && another && oldApp.Way != oauth.WayToken {
		if err := a.giveBack(ctx, acc.Provider, oldApp, old); err != nil {
			a.warn("the earlier sign-in of "+report.Line(acc.Label())+" stays good at the server", err)
		}
	}
	return nil
}
