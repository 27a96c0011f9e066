package main

import (
	"context"
	"os"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/probity-audit/probity/store"
)

func (a *app) passphraseCommand() *cobra.Command {
	var file string
	cmd := &cobra.Command{
		Use:   "passphrase",
		Short: "Change the passphrase, or lock with one what the keyring keeps",
		Long: `Passphrase locks what is kept with another passphrase. If the key was in the
system's keyring it is taken out of it: do so before the keyring becomes
unusable, for instance to move to a machine without one.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			s, err := a.needed(ctx)
			if err != nil {
				return err
			}
			defer s.Close()
			next, err := a.newPassphrase(ctx, file)
			if err != nil {
				return err
			}
			if err := s.ChangePassphrase(ctx, next); err != nil {
				return err
			}
			a.say("From now on the new passphrase opens what is kept. Copies made before are still opened by the old one.")
			return nil
		},
	}
	cmd.Flags().StringVar(&file, "new", "", "`file` that holds the new passphrase, instead of asking")
	return cmd
}

func (a *app) newPassphrase(ctx context.Context, file string) ([]byte, error) {
	if file != "" {
		line, err := firstLine(file, "--new")
		a.mindShort(err == nil, line)
		return line, err
	}
	in, ok := a.stdin.(*os.File)
	if !ok || !term.IsTerminal(int(in.Fd())) {
		return nil, store.ErrNeedPassphrase
	}
	return a.askNew(ctx, in)
}
