package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit/linkage/patients"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
)

const aboutPatients = `A list of patients is not needed, and whether you may use one is mostly not for you
alone to say: see who answers for it. Where you may, 'audit run', 'audit report' and
'audit people' compare the people you are in touch with against it (--patients LIST).
It is read into memory only; nothing of it is copied, kept or shown.

LIST is a CSV file with a line of titles, as practice systems export it: names in one
column or several, and where there are any former names, dates of birth or ages,
towns, phones and e-mail addresses. Other columns are not read. 'audit patients check'
says what is recognised. Or it is a file made by 'audit patients encode', which nobody
can read as a list: it need not leave the practice in any other form.`

func (a *app) patientsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "patients",
		Short: "Check or encode a list of patients, where you may use one",
		Long:  aboutPatients,
		Args:  cobra.NoArgs,
		RunE:  func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(a.encodeListCommand(), a.checkListCommand())
	return cmd
}

func (a *app) checkListCommand() *cobra.Command {
	var l listing
	cmd := &cobra.Command{
		Use:   "check LIST",
		Short: "Say which columns and how many people are read of a list",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			l.path = args[0]
			if err := a.permit(ctx, &l); err != nil {
				return err
			}
			_, in, err := a.load(ctx, &l, a.known(ctx, &l))
			if err != nil {
				return err
			}
			a.tellIntake(in)
			return nil
		},
	}
	l.permission(cmd.Flags())
	return cmd
}

func (a *app) encodeListCommand() *cobra.Command {
	var l listing
	var file string
	cmd := &cobra.Command{
		Use:   "encode LIST -o FILE",
		Short: "Make of a list a file that nobody can read as a list",
		Long: `Encode reads a list of patients and writes what is needed to compare people with it:
names and the rest as keyed codes, locked with a passphrase of your choice. No name,
date or number can be read out of the file, not even with the passphrase; with it,
names can be tried. Keep the two apart. The list itself stays where it is.`,
		Example: "  audit patients encode patients.csv -o patients.probity\n  audit run --patients patients.probity",
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if file == "" || file == "-" {
				return usageError{hint.Wrap(errors.New("the encoded list needs a file of its own"), "name it with -o FILE")}
			}
			if _, err := os.Lstat(file); !errors.Is(err, fs.ErrNotExist) {
				return errThere
			}
			ctx := cmd.Context()
			l.path = args[0]
			if err := a.permit(ctx, &l); err != nil {
				return err
			}
			list, in, err := a.load(ctx, &l, func() ([]byte, error) { return nil, errEncoded })
			if err != nil {
				return err
			}
			a.tellIntake(in)
			return a.encodeList(ctx, list, &l, file)
		},
	}
	cmd.Flags().StringVarP(&file, "output", "o", "", "`file` to write; it must not be there yet")
	l.permission(cmd.Flags())
	return cmd
}

var errThere = hint.Wrap(errors.New("the encoded list cannot be written there: there is something of that name"), "choose another name with -o; nothing is overwritten")

var errEncoded = hint.Wrap(errors.New("it is encoded already"), "give it to 'audit run --patients' as it is; for another passphrase, encode the list anew")

// tellIntake says what was read of a list and what was not: counts, numbers of lines
// and titles of columns.
func (a *app) tellIntake(in patients.Intake) {
	tell := func(s string) { fmt.Fprintln(a.stdout, wrap(s, a.columns(90), "")) }
	if in.Encoded {
		tell(fmt.Sprintf("An encoded list of %s.", report.Count(in.People, "person", "people")))
		return
	}
	tell(fmt.Sprintf("%s, %s on the list.", report.Count(in.Rows, "row", "rows"), report.Count(in.People, "person", "people")))
	var read, ignored []string
	for _, c := range in.Columns {
		read = append(read, fmt.Sprintf("%s (%s)", report.Line(c.Title), c.Holds))
	}
	for _, title := range in.Ignored {
		ignored = append(ignored, report.Line(title))
	}
	tell("Columns read: " + strings.Join(read, ", ") + ".")
	if len(ignored) > 0 {
		tell("Columns not read: " + strings.Join(ignored, ", ") + ".")
	}
	if in.MonthFirst {
		tell("Dates of birth are read with the month before the day.")
	}
	if in.Undated > 0 {
		tell(fmt.Sprintf("The date of birth or age of %s cannot be read; they are compared without it.", report.Count(in.Undated, "row", "rows")))
	}
	for _, l := range in.LeftOut {
		lines := make([]string, len(l.Lines))
		for i, n := range l.Lines {
			lines[i] = fmt.Sprint(n)
		}
		more := ""
		if l.Rows > len(l.Lines) {
			more = ", ..."
		}
		tell(fmt.Sprintf("Left out, %s: %s (line %s%s).", l.Why, report.Count(l.Rows, "row", "rows"), strings.Join(lines, ", "), more))
	}
}

// encodeList writes the list, encoded, whole or not at all.
func (a *app) encodeList(ctx context.Context, list *patients.List, l *listing, path string) error {
	passphrase, err := a.listPassphrase(ctx, l, true)
	if err != nil {
		return err
	}
	defer clear(passphrase)
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	switch {
	case errors.Is(err, fs.ErrExist):
		return errThere
	case err != nil:
		return hint.Wrap(errors.New("the encoded list cannot be written there"), "choose another folder with -o")
	}
	out := bufio.NewWriterSize(f, 1<<18)
	err = errors.Join(list.Encode(out, passphrase), out.Flush(), f.Sync(), f.Close(), ctx.Err())
	if err != nil {
		os.Remove(path)
		if ctx.Err() != nil {
			return unanswered(ctx)
		}
		return hint.Wrap(errors.New("the encoded list could not be written"), "check that there is room on the disk")
	}
	fmt.Fprintln(a.stdout, wrap(fmt.Sprintf("The encoded list of %s is in %s, and only you can read the file. 'audit run --patients %s' compares people with it.",
		report.Count(list.Size(), "person", "people"), report.Line(path), report.Line(path)), a.columns(90), ""))
	fmt.Fprintln(a.stdout, wrap("The list that you gave is still where it was, readable for whoever gets at it. It is yours to delete, or to give back.", a.columns(90), ""))
	return nil
}
