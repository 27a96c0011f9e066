package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/oauth"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

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
	var revoked error
	if app.Way != oauth.WayToken { // that one the owner made, and may use elsewhere
		revoked = a.giveBack(ctx, acc.Provider, app, tok)
	}
	if err := s.DeleteToken(ctx, acc.Key()); err != nil {
		return err
	}
	if app.Way == oauth.WayToken {
		a.say("The token that you pasted is forgotten here. It stays good at the network until it ends, or you withdraw it there.")
	}
	if revoked != nil {
		return hint.Wrap(fmt.Errorf("the token of %s is forgotten here, but the server did not confirm that it takes it back: %w", report.Line(acc.Label()), revoked),
			cmp.Or(hint.Of(revoked), "take it back yourself in the account's settings, under authorised apps"))
	}
	return nil
}
