package main

import (
	"context"
	"errors"
	"fmt"

	"filippo.io/age"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
	"github.com/probity-audit/probity/store/evidence"
)

func (a *app) adviserCommand() *cobra.Command {
	var file, passphrase string
	var redacted bool
	cmd := &cobra.Command{
		Use:   "copy COPY -o FILE",
		Short: "Make of a sealed copy one for an adviser, with a passphrase",
		Long: `Copy seals what is in a copy once more, for somebody who advises you: with a
passphrase in place of your key. Tell it to them by another way than you send the
file. They open it with audit, or with the program age. Your own copy stays as it is.

--redacted leaves out texts, names, links, identifiers, your notes and pictures: what
was found, what it may not fit with, and what you decided remain.`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if file == "" {
				return usageError{errors.New("-o names the file to write")}
			}
			ctx := cmd.Context()
			return a.withStore(ctx, func(s *store.Store) error {
				return a.copyFor(ctx, s, args[0], file, passphrase, redacted)
			})
		},
	}
	cmd.Flags().StringVarP(&file, "output", "o", "", "`file` to write; it must not be there")
	cmd.Flags().StringVar(&passphrase, "copy-passphrase", "", "`file` that holds the passphrase for the copy, instead of asking twice")
	cmd.Flags().BoolVar(&redacted, "redacted", false, "leave out texts, names, links, identifiers, notes and pictures")
	return cmd
}

func (a *app) copyFor(ctx context.Context, s *store.Store, name, file, passphrase string, redacted bool) error {
	f, err := a.resolve(ctx, s, name)
	if err != nil {
		return err
	}
	opened, err := a.unseal(ctx, s, f, unlocking{})
	if err != nil {
		return err
	}
	defer opened.Close()
	c, err := opened.Case()
	if err != nil {
		return err
	}
	if c.CopyOf, err = evidence.Digest(f.path); err != nil {
		return err
	}
	if redacted {
		c = c.Redact(whyOf)
	}
	a.say("A passphrase for the copy, not that of your store: whoever has it and the file reads the copy.")
	p, err := a.copyPassphrase(ctx, passphrase, true)
	if err != nil {
		return err
	}
	lock, err := age.NewScryptRecipient(p)
	if err != nil {
		return errors.New("this passphrase cannot be used")
	}
	if err := evidence.Create(ctx, file, lock, c); err != nil {
		if hint.Of(err) == "" {
			err = hint.Wrap(fmt.Errorf("no copy was written: %w", err), "check that there is room on the disk and that the folder can be written")
		}
		return err
	}
	a.say("The copy is in " + report.Line(file) + ". Tell the passphrase by another way than you send it.")
	return nil
}

// whyOf is what a rule asks in general, in place of a reason that may quote.
func whyOf(rule string) string {
	for _, r := range rules.All() {
		if r.ID == rule {
			return r.Why
		}
	}
	return "The rule is none of this version of audit."
}

func (a *app) evidenceKeyCommand() *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use:   "key",
		Short: "Show the key that opens all sealed copies, to be kept in a safe place",
		Long: `Key shows the key of all sealed copies of this store. Without it, or the store itself,
nobody can open them: keep it where you keep your passphrases, or on paper in a safe.
Whoever has it and a copy reads the copy. It does not open the store.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			ctx := cmd.Context()
			return a.withStore(ctx, func(s *store.Store) error { return a.showKey(ctx, s, yes) })
		},
	}
	cmd.Flags().BoolVar(&yes, "yes", false, "do not ask; needed where the key is not shown on a terminal")
	return cmd
}

func (a *app) showKey(ctx context.Context, s *store.Store, yes bool) error {
	if !yes {
		if !a.interactive() || !a.onTerminal() {
			return hint.Wrap(errors.New("the key would be written into a file or to another program, and nobody is there to confirm it"), "run it in a terminal, or add --yes")
		}
		if sure, err := a.confirm(ctx, "Show the key that opens all sealed copies? Nobody else should see the screen. [y/N] "); err != nil || !sure {
			return err
		}
	}
	key, err := evidenceKey(ctx, s)
	if err != nil {
		return err
	}
	fmt.Fprintf(a.stdout, "# opens the sealed copies of 'audit evidence'\n# public key: %s\n%s\n", key.Recipient(), key)
	return nil
}

// onTerminal reports whether standard output is a terminal.
func (a *app) onTerminal() bool {
	return a.terminal != nil && term.IsTerminal(int(a.terminal.Fd()))
}
