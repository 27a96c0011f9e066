package main

import (
	"context"
	"errors"
	"fmt"
	"io"

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
	home           string // folder of the store, "" for the default
	passphraseFile string
	ownerFile      string
	code           int // exit code of a command that did its work
}

// run is the whole program; main only gives it the process's own streams.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	a := &app{stdin: stdin, stdout: stdout, stderr: stderr}
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
	root.AddCommand(a.checkCommand())
	return root
}
