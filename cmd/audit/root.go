package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/hint"
)

// Exit codes; see doc.go.
const (
	exitDone       = 0
	exitFailed     = 1
	exitUsage      = 2
	exitFindings   = 3
	exitIncomplete = 4
)

// app is one call of the command: its streams and the flags that all
// subcommands share.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	getenv         func(string) string

	home           string // folder of the store, "" for the default
	passphraseFile string
	ownerFile      string
	noKeyring      bool

	input *bufio.Reader // over stdin, for questions
	code  int           // exit code of a command that did its work
}

// run is the whole program; main only gives it the process's own streams.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a := &app{stdin: stdin, stdout: stdout, stderr: stderr, getenv: os.Getenv}
	root := a.root()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	if err := root.ExecuteContext(ctx); err != nil {
		return a.fail(err)
	}
	return a.code
}

// usageError is a mistake in how the command was called.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// fail prints the error and its hint, and returns the exit code.
func (a *app) fail(err error) int {
	fmt.Fprintf(a.stderr, "audit: error: %v\n", err)
	var usage usageError
	isUsage := errors.As(err, &usage)
	switch h := hint.Of(err); {
	case h != "":
		fmt.Fprintf(a.stderr, "audit: hint: %s\n", h)
	case isUsage:
		fmt.Fprintln(a.stderr, "audit: hint: 'audit --help' lists the commands, 'audit COMMAND --help' explains one")
	}
	if isUsage {
		return exitUsage
	}
	return exitFailed
}

func (a *app) root() *cobra.Command {
	root := &cobra.Command{
		Use:           "audit",
		Short:         "Audit your own social accounts against the standards for doctors",
		SilenceUsage:  true,
		SilenceErrors: true,
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usageError{err} })
	flags := root.PersistentFlags()
	flags.StringVar(&a.home, "home", "", "`folder` that keeps your data (default: the data folder of your system, or AUDIT_HOME)")
	flags.StringVar(&a.passphraseFile, "passphrase-file", "", "`file` that holds the passphrase, where there is no keyring")
	flags.StringVar(&a.ownerFile, "owner", "", "`file` that describes you, in place of what 'audit owner' keeps")
	flags.BoolVar(&a.noKeyring, "no-keyring", false, "do not use the system's keyring; ask for a passphrase instead")
	root.AddGroup(
		&cobra.Group{ID: "audit", Title: "The audit:"},
		&cobra.Group{ID: "accounts", Title: "Accounts and what is kept:"},
		&cobra.Group{ID: "more", Title: "What is checked:"},
	)
	for group, commands := range map[string][]*cobra.Command{
		"audit":    {a.demoCommand(), a.runCommand(), a.reportCommand(), a.checkCommand()},
		"accounts": {a.openCommand(), a.signinCommand(), a.collectCommand(), a.signoutCommand(), a.forgetCommand(), a.ownerCommand(), a.statusCommand()},
		"more":     {a.rulesCommand(), a.explainCommand(), a.networksCommand(), a.versionCommand()},
	} {
		for _, c := range commands {
			c.GroupID = group
			root.AddCommand(c)
		}
	}
	argumentErrors(root)
	return root
}

// argumentErrors makes a wrong number of arguments, or an unknown command, an
// error of usage, as a wrong flag is.
func argumentErrors(root *cobra.Command) {
	for _, c := range root.Commands() {
		if check := c.Args; check != nil {
			c.Args = func(cmd *cobra.Command, args []string) error {
				if err := check(cmd, args); err != nil {
					return usageError{err}
				}
				return nil
			}
		}
	}
	root.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) > 0 {
			return usageError{fmt.Errorf("unknown command %q", args[0])}
		}
		return nil
	}
	root.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
}
