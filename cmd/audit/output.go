package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
)

// output says in which form a report is written, and where.
type output struct {
	format string
	file   string
	all    bool
	redact bool
}

var formats = []string{"table", "json", "csv", "html", "md"}

func (o *output) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.format, "format", "table", "table, json, csv, html or md")
	cmd.Flags().StringVarP(&o.file, "output", "o", "", "`file` to write instead of standard output; its ending may say the format")
	cmd.Flags().BoolVar(&o.all, "all", false, "list in the table what is only worth knowing, too")
	cmd.Flags().BoolVar(&o.redact, "redact", false, "leave out texts, names, addresses and links, for showing to others")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formats, cobra.ShellCompDirectiveNoFileComp))
}

func (o *output) check(cmd *cobra.Command) error {
	if ext := strings.TrimPrefix(filepath.Ext(o.file), "."); !cmd.Flags().Changed("format") && slices.Contains(formats, ext) {
		o.format = ext
	}
	if !slices.Contains(formats, o.format) {
		return usageError{fmt.Errorf("unknown format %q: want %s", report.Line(o.format), strings.Join(formats, ", "))}
	}
	return nil
}

// write writes the report to standard output or to the file named.
func (a *app) write(rep *audit.Report, o output) error {
	if o.redact {
		rep = report.Redact(rep)
	}
	if o.file == "" {
		out := bufio.NewWriter(a.stdout)
		if err := a.format(out, rep, o, a.width()); err != nil {
			return err
		}
		return out.Flush()
	}
	err := writeFile(o.file, func(w io.Writer) error { return a.format(w, rep, o, 100) })
	if err != nil {
		return err
	}
	a.say("The report is in " + o.file)
	return nil
}

func (a *app) format(w io.Writer, rep *audit.Report, o output, width int) error {
	switch o.format {
	case "json":
		return report.JSON(w, rep)
	case "csv":
		return report.CSV(w, rep)
	case "html":
		return report.HTML(w, rep)
	case "md":
		return report.Markdown(w, rep)
	}
	return report.Table(w, rep, report.TableOptions{Width: width, Colour: a.colour() && o.file == "", All: o.all})
}

// writeFile writes a file that only its owner can read, whole or not at all.
func writeFile(path string, write func(io.Writer) error) error {
	f, err := os.CreateTemp(filepath.Dir(path), ".probity-*")
	if err != nil {
		return hint.Wrap(errors.New("the report cannot be written there"), "choose another folder with -o")
	}
	defer os.Remove(f.Name())
	out := bufio.NewWriter(f)
	err = write(out)
	for _, step := range []func() error{out.Flush, f.Close, func() error { return os.Rename(f.Name(), path) }} {
		if err == nil {
			err = step()
		}
	}
	if err != nil {
		f.Close()
		return hint.Wrap(fmt.Errorf("writing the report: %w", err), "check that there is room on the disk and that the folder can be written")
	}
	return nil
}
