package main

import (
	"bufio"
	"cmp"
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

// foreign are endings of files that only another program's format makes sense in.
var foreign = []string{"pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "xml", "jsonl", "zip"}

func (o *output) flags(cmd *cobra.Command) {
	cmd.Flags().StringVar(&o.format, "format", "table", "table, json, csv, html or md")
	cmd.Flags().StringVarP(&o.file, "output", "o", "", "`file` to write instead of standard output; its ending may say the format")
	cmd.Flags().BoolVar(&o.all, "all", false, "list in the table what is only worth knowing, too")
	cmd.Flags().BoolVar(&o.redact, "redact", false, "leave out texts, names, addresses and links, for showing to others")
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formats, cobra.ShellCompDirectiveNoFileComp))
}

func (o *output) check(cmd *cobra.Command) error {
	o.format = strings.ToLower(o.format)
	if !cmd.Flags().Changed("format") {
		switch ext := strings.ToLower(strings.TrimPrefix(filepath.Ext(o.file), ".")); {
		case slices.Contains(formats, ext):
			o.format = ext
		case slices.Contains(foreign, ext): // a table under that name could not be opened
			return usageError{fmt.Errorf("no report is written as .%s: want %s", ext, strings.Join(formats, ", "))}
		}
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
	if o.file == "" || o.file == "-" {
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
	a.say("The report is in " + report.Line(o.file))
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
	return report.Table(w, rep, report.TableOptions{Width: width, Colour: a.colour() && (o.file == "" || o.file == "-"), All: o.all})
}

// writeFile writes a file that only its owner can read, whole or not at all. A
// link is followed, and what is not a regular file, such as a pipe or a device,
// is written to, not replaced.
func writeFile(path string, write func(io.Writer) error) error {
	info, err := os.Stat(path)
	switch {
	case err == nil && info.IsDir():
		return hint.Wrap(errors.New("the report cannot be written there: it is a folder"), "name a file in it with -o")
	case err == nil && !info.Mode().IsRegular():
		return writeInto(path, write)
	case err == nil:
		if path, err = filepath.EvalSymlinks(path); err != nil {
			return unwritten(err)
		}
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".probity-*")
	if err != nil {
		return hint.Wrap(errors.New("the report cannot be written there"), "choose another folder with -o")
	}
	defer os.Remove(f.Name())
	if err := fill(f, write); err != nil {
		return unwritten(err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return unwritten(err)
	}
	return nil
}

func writeInto(path string, write func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return unwritten(err)
	}
	if err := fill(f, write); err != nil {
		return unwritten(err)
	}
	return nil
}

// fill writes the file and closes it.
func fill(f *os.File, write func(io.Writer) error) error {
	out := bufio.NewWriter(f)
	err := write(out)
	if err == nil {
		err = out.Flush()
	}
	closed := f.Close()
	return cmp.Or(err, closed)
}

func unwritten(err error) error {
	return hint.Wrap(fmt.Errorf("writing the report: %w", err), "check that there is room on the disk and that the folder can be written")
}
