package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/pkg/browser"
	"github.com/spf13/cobra"
	"golang.org/x/oauth2"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/internal/pace"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

func (a *app) signinCommand() *cobra.Command {
	var noBrowser bool
	cmd := &cobra.Command{
		Use:   "signin NETWORK [SERVER]",
		Short: "Sign in to one of your own accounts, to read it",
		Long: `Signin opens the network's own page in your browser, where you agree that
Probity may read your account. It asks for nothing that could post, change or
delete. The token is kept encrypted; 'audit signout' gives it back.

Networks of many servers want the SERVER too: audit signin mastodon example.org

Without a browser on this machine, open the address shown on another one and
paste the code, or the address at which the browser ends up.`,
		Example: "  audit signin mastodon example.org",
		Args:    cobra.RangeArgs(1, 2),
		RunE: func(cmd *cobra.Command, args []string) error {
			api, err := signinTo(args[0])
			if err != nil {
				return err
			}
			server := ""
			if len(args) > 1 {
				server = args[1]
			}
			return a.signin(cmd.Context(), api, server, noBrowser)
		},
		ValidArgsFunction: completeSignin,
	}
	cmd.Flags().BoolVar(&noBrowser, "no-browser", false, "show the address instead of opening it")
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
	p, ok := providers.Named(network)
	if !ok {
		return nil, usageError{hint.Wrap(fmt.Errorf("unknown network %q", report.Line(network)), "'audit networks' lists them")}
	}
	api, ok := p.(providers.API)
	if !ok {
		return nil, hint.Wrap(fmt.Errorf("%s cannot be signed in to with Probity", p.Title()), "ask the network for your export and read that: 'audit networks' tells how")
	}
	return api, nil
}

func (a *app) signin(ctx context.Context, api providers.API, server string, noBrowser bool) error {
	s, err := a.open(ctx) // first, so that nobody agrees in vain
	if err != nil {
		return err
	}
	defer s.Close()
	app := &oauth.App{Server: server}
	client := &http.Client{Transport: &pace.Transport{Waiting: a.waiting}}
	flow := oauth.SignIn{Say: a.say, HTTP: client, Paste: a.ask}
	if !noBrowser {
		flow.OpenBrowser = browse
	}
	var cfg *oauth2.Config
	tok, err := flow.Do(ctx, app, func(ctx context.Context, app *oauth.App) (*oauth2.Config, error) {
		var err error
		cfg, err = api.Config(ctx, app)
		return cfg, err
	})
	switch {
	case ctx.Err() != nil && err != nil:
		return hint.Wrap(fmt.Errorf("stopped: %w", context.Cause(ctx)), "nothing was kept; sign in again when you like")
	case err != nil:
		return err
	}
	acc, err := api.Account(ctx, oauth.Client(client, cfg, tok, nil), app.Server)
	if err == nil {
		err = a.keepSignIn(ctx, s, acc, *app, tok)
	}
	if err != nil { // a token that nobody keeps must not stay good
		_ = oauth.Revoke(context.WithoutCancel(ctx), client, *app, tok)
		return err
	}
	a.say("Signed in to " + report.Line(acc.Label()) + ". 'audit run' reads it and shows the report.")
	return nil
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
	if old != nil && oldApp.ClientID != app.ClientID {
		if err := a.revoke(ctx, oldApp, old); err != nil {
			a.warn("the earlier sign-in of "+report.Line(acc.Label())+" stays good at the server", err)
		}
	}
	return nil
}

// browserPatience is how long the program that opens the browser may take to say
// that it cannot.
const browserPatience = 3 * time.Second

// browse opens the address in the owner's browser. Some programs that open one
// end only when it is closed, and the answer must not wait for that.
func browse(url string) error {
	quietBrowser()
	opened := make(chan error, 1)
	go func() { opened <- browser.OpenURL(url) }()
	select {
	case err := <-opened:
		return err
	case <-time.After(browserPatience):
		return nil
	}
}

// quietBrowser keeps what the browser says from the terminal, where it would mix
// with ours and outlive the command.
var quietBrowser = sync.OnceFunc(func() { browser.Stdout, browser.Stderr = nil, nil })
