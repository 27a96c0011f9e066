package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
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

func (a *app) revoke(ctx context.Context, app oauth.App, tok *oauth2.Token) error {
	return oauth.Revoke(ctx, &http.Client{Transport: &pace.Transport{MaxTries: 2, Waiting: a.waiting}}, app, tok)
}

func (a *app) say(line string) { fmt.Fprintln(a.stderr, line) }

// warn tells of something that went wrong beside the work.
func (a *app) warn(what string, err error) {
	a.say(fmt.Sprintf("audit: warning: %s: %v", what, err))
	if h := hint.Of(err); h != "" {
		a.say("audit: hint: " + h)
	}
}

// waiting says why nothing happens for a while.
func (a *app) waiting(p pace.Pause) { a.say(waits(p)) }

func waits(p pace.Pause) string {
	return fmt.Sprintf("waiting %s for %s: %s", max(p.For.Round(time.Second), time.Second), report.Line(p.Host), p.Why)
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

func (a *app) signoutCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "signout ACCOUNT",
		Short: "Give a token back; what was collected stays",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			s, err := a.needed(ctx)
			if err != nil {
				return err
			}
			defer s.Close()
			r, err := a.pick(ctx, s, args[0])
			if err != nil {
				return err
			}
			label := report.Line(r.Account.Label())
			if !r.SignedIn {
				return hint.Wrap(errors.New(label+" is not signed in"), "'audit forget' removes what was collected of it")
			}
			if err := a.signout(ctx, s, r.Account); err != nil {
				return err
			}
			a.say("Signed out of " + label + ". What was collected is still kept; 'audit forget' removes it.")
			return nil
		},
	}
}

// signout revokes the token at the server and forgets it here. A server that
// does not answer keeps nobody signed in here.
func (a *app) signout(ctx context.Context, s *store.Store, acc social.Account) error {
	app, tok, err := s.Token(ctx, acc.Key())
	if err != nil {
		return err
	}
	revoked := a.revoke(ctx, app, tok)
	if err := s.DeleteToken(ctx, acc.Key()); err != nil {
		return err
	}
	if revoked != nil {
		return hint.Wrap(fmt.Errorf("the token of %s is forgotten here, but the server did not confirm that it takes it back: %w", report.Line(acc.Label()), revoked),
			cmp.Or(hint.Of(revoked), "take it back yourself in the account's settings, under authorised apps"))
	}
	return nil
}

func (a *app) forgetCommand() *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use:   "forget ACCOUNT",
		Short: "Remove an account and everything collected of it from this machine",
		Long: `Forget removes the account's items, token, decisions and marks, and overwrites
where they stood. Nothing changes on the network.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			s, err := a.needed(ctx)
			if err != nil {
				return err
			}
			defer s.Close()
			r, err := a.pick(ctx, s, args[0])
			if err != nil {
				return err
			}
			label := report.Line(r.Account.Label())
			if !yes {
				if !a.interactive() {
					return hint.Wrap(errors.New("forgetting cannot be undone, and nobody is there to confirm it"), "add --yes")
				}
				answer, err := a.ask(ctx, "Forget "+label+" and everything collected of it? This cannot be undone. [y/N] ")
				if err != nil {
					return err
				}
				if answer = strings.ToLower(answer); answer != "y" && answer != "yes" {
					a.say("Nothing was removed.")
					return nil
				}
			}
			if r.SignedIn {
				if err := a.signout(ctx, s, r.Account); err != nil {
					a.warn("signing out", err)
				}
			}
			if err := s.Forget(ctx, r.Account.Key()); err != nil {
				return err
			}
			a.say("Forgot " + label + ".")
			return nil
		},
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask")
	return cmd
}

// pick finds the account that the owner means: by label, key, or handle where
// only one account has it.
func (a *app) pick(ctx context.Context, s *store.Store, name string) (store.Record, error) {
	records, err := s.Accounts(ctx)
	if err != nil {
		return store.Record{}, err
	}
	var found []store.Record
	name = strings.TrimPrefix(name, "@")
	for _, r := range records {
		if name == "" {
			break
		}
		acc := r.Account
		user, _, _ := strings.Cut(acc.Handle, "@") // some networks' handles hold the server
		if name == acc.Key() || strings.EqualFold(name, acc.Label()) {
			return r, nil
		}
		if strings.EqualFold(name, acc.Handle) || strings.EqualFold(name, user) || strings.EqualFold(name, user+"@"+acc.Server) || name == acc.Provider {
			found = append(found, r)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return store.Record{}, store.ErrNoAccount
	}
	var labels []string
	for _, r := range found {
		labels = append(labels, report.Line(r.Account.Label()))
	}
	return store.Record{}, hint.Wrap(errors.New("more than one account is meant"), "say which: "+strings.Join(labels, ", "))
}
