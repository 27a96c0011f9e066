package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
)

func (a *app) forgetCommand() *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use:   "forget ACCOUNT",
		Short: "Remove an account and everything collected of it from this machine",
		Long: `Forget removes the account's items, token, decisions and marks, what you said of
people known there alone, and overwrites where it stood. Sealed copies of what was deleted
are left, and named. Nothing changes on the network.`,
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
			copies, err := s.Evidence(ctx)
			if err != nil {
				return err
			}
			if err := s.Forget(ctx, r.Account.Key()); err != nil {
				return err
			}
			a.say("Forgot " + label + ".")
			for _, c := range copies {
				if c.Holds(r.Account.Key()) {
					a.say("A sealed copy still holds posts of it, and is left to you to keep or to delete: " + report.Line(a.onShelf(c.Path)))
				}
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask")
	return cmd
}
