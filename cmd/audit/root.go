package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"os"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
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
	iam            string // who the owner is in exports that do not say

	terminal *os.File // standard output, if it is a file; perhaps a terminal

	input   *bufio.Reader     // over stdin, for questions
	network http.RoundTripper // in place of the internet, in tests
	code    int               // exit code of a command that did its work
}

// run is the whole program; main only gives it the process's own streams.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	return new(app).run(ctx, args, stdin, stdout, stderr)
}

func (a *app) run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	out := &noting{Writer: stdout}
	a.stdin, a.stdout, a.stderr, a.getenv = stdin, out, stderr, os.Getenv
	a.terminal, _ = stdout.(*os.File)
	root := a.root()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(out)
	root.SetErr(stderr)
	if err := root.ExecuteContext(ctx); err != nil {
		return a.fail(err)
	}
	if out.err != nil { // nobody reads half an answer for a whole one
		return a.fail(hint.Wrap(fmt.Errorf("writing to standard output: %w", out.err), "check that there is room on the disk"))
	}
	return a.code
}

// noting is standard output. It notes the first error of writing to it, so that
// those who print line by line need not look at each.
type noting struct {
	io.Writer
	err error
}

func (n *noting) Write(p []byte) (int, error) {
	written, err := n.Writer.Write(p)
	if n.err == nil {
		n.err = err
	}
	return written, err
}

// usageError is a mistake in how the command was called.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// fail prints the error and its hint, and returns the exit code.
func (a *app) fail(err error) int {
	a.say("audit: error: " + report.Line(err.Error())) // names of files may hold what a terminal obeys
	var usage usageError
	isUsage := errors.As(err, &usage)
	switch h := hint.Of(err); {
	case h != "":
		a.say("audit: hint: " + h)
	case errors.Is(err, fs.ErrPermission):
		a.say("audit: hint: you are not allowed to read or write there: look at the permissions, or choose another place; --home FOLDER says where your data is kept")
	case isUsage:
		a.say("audit: hint: 'audit --help' lists the commands, 'audit COMMAND --help' explains one")
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
		"audit":    {a.demoCommand(), a.runCommand(), a.reportCommand(), a.appraisalCommand(), a.reviewCommand(), a.holdCommand(), a.removeCommand(), a.peopleCommand(), a.patientsCommand(), a.checkCommand()},
		"accounts": {a.openCommand(), a.signinCommand(), a.collectCommand(), a.signoutCommand(), a.forgetCommand(), a.ownerCommand(), a.statusCommand(), a.scheduleCommand(), a.remindCommand(), a.evidenceCommand(), a.passphraseCommand()},
		"more":     {a.rulesCommand(), a.explainCommand(), a.networksCommand(), a.versionCommand()},
	} {
		for _, c := range commands {
			c.GroupID = group
			root.AddCommand(c)
		}
	}
	argumentErrors(root)
	root.Version = release()
	root.SetVersionTemplate("audit {{.Version}}\n")
	return root
}

// argumentErrors makes a wrong number of arguments, or an unknown command, an
// error of usage, as a wrong flag is.
func argumentErrors(root *cobra.Command) {
	argumentsOf(root)
	root.Args = func(cmd *cobra.Command, args []string) error {
		if len(args) > 0 {
			return usageError{fmt.Errorf("unknown command %q", args[0])}
		}
		return nil
	}
	root.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
}

func argumentsOf(parent *cobra.Command) {
	for _, c := range parent.Commands() {
		argumentsOf(c)
		if check := c.Args; check != nil {
			c.Args = func(cmd *cobra.Command, args []string) error {
				if err := check(cmd, args); err != nil {
					return usageError{err}
				}
				return nil
			}
		}
	}
}
