package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/report/appraisal"
	"github.com/probity-audit/probity/social"
)

// recording holds the flags of the record for an appraisal.
type recording struct {
	format, file  string
	reflection    string // file
	since, period string
	judging       judging
}

// recordFormats are those of the record, the first by default.
var recordFormats = []string{"docx", "pdf", "html", "md", "csv"}

func (a *app) appraisalCommand() *cobra.Command {
	var r recording
	cmd := &cobra.Command{
		Use:   "appraisal",
		Short: "The anonymised record for an appraisal",
		Long: `Appraisal writes a record of the audit that can be uploaded to a portfolio: counts of
what was found and what became of it, settings before and after, connections reviewed
and removed, the method, what was not checked, and boxes for your reflection. It holds
no words of a post, no link, no identifier, nobody's name and no date finer than a
month. Before it is written it is read back by the checks that look for patients, with
every guard off; if anything is found, nothing is written, and it is said where.

The form follows your jurisdiction: supporting information for an appraisal (uk), a
practice audit for the PCS year (ie), a learning record (hk). The cycle is the last
twelve months, in Ireland the PCS year, unless --period or --since says otherwise.

A reflection is a text with the headings What, So what and Now what:

  # What
  What the audit showed, in general words.
  # So what
  What you learned.
  # Now what
  What will change.`,
		Example: "  audit appraisal\n  audit appraisal -o record.pdf --reflection reflection.md\n  audit appraisal --period 2025-05..2026-04 --format html",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := r.check(); err != nil {
				return err
			}
			return a.record(cmd.Context(), &r, time.Now())
		},
	}
	f := cmd.Flags()
	f.StringVarP(&r.file, "output", "o", "", "`file` or folder to write (default self-audit-YEAR-MONTH.docx); its ending may say the format")
	f.StringVar(&r.format, "format", "", "docx, pdf, html or md; csv is the counts alone")
	f.StringVar(&r.reflection, "reflection", "", "`file` with your reflection, for the boxes")
	f.StringVar(&r.period, "period", "", "`months` of the cycle: 2025-05..2026-04")
	f.StringVar(&r.since, "since", "", "first `month` of the cycle, which then reaches to now: 2025-12")
	f.StringVar(&r.judging.jurisdiction, "jurisdiction", "", "uk, ie or hk: which form the record has")
	r.judging.patients.flags(f)
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(recordFormats, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// check refuses flags that make no sense before anything is read.
func (r *recording) check() error {
	r.format, r.judging.jurisdiction = strings.ToLower(r.format), strings.ToLower(r.judging.jurisdiction)
	if r.format == "" {
		r.format = recordFormats[0]
		if ext := strings.ToLower(strings.TrimPrefix(filepath.Ext(r.file), ".")); ext != "" && !isFolder(r.file) {
			r.format = ext
		}
	}
	if !slices.Contains(recordFormats, r.format) {
		return usageError{fmt.Errorf("no record is written as %q: want %s", report.Line(r.format), strings.Join(recordFormats, ", "))}
	}
	if r.since != "" && r.period != "" {
		return usageError{errors.New("give --since or --period, not both")}
	}
	if _, _, err := r.cycle("", time.Now()); err != nil {
		return usageError{err}
	}
	if err := r.judging.patients.check(); err != nil {
		return err
	}
	return usage(checkOwner(social.Owner{Jurisdiction: r.judging.jurisdiction}))
}

// record makes the record, reads it back, and writes it.
func (a *app) record(ctx context.Context, r *recording, now time.Time) error {
	reflection, err := r.readReflection()
	if err != nil {
		return err
	}
	if err := a.admit(ctx, &r.judging.patients); err != nil {
		return err
	}
	s, err := a.needed(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	c, err := a.cycleOf(ctx, s, r, now)
	if err != nil {
		return err
	}
	c.Reflection = reflection
	snaps, err := s.Snapshots(ctx)
	if err != nil {
		return err
	}
	owner, err := a.ownerFrom(ctx, s)
	if err != nil {
		return err
	}
	doc := appraisal.Of(c)
	if err := declined(r.reflection != "", appraisal.Scan(doc, appraisal.Traces, appraisal.Patients(patientRules())), reflection.Known(snaps, &owner)); err != nil {
		return err
	}
	if err := a.writeRecord(doc, r, c.To); err != nil {
		return err
	}
	a.exitCode(c.Report, "")
	return nil
}

// declined makes one error of several refusals, and says what can be done about it:
// written is whether the doctor wrote any of what was read.
func declined(written bool, errs ...error) error {
	var all appraisal.Refusal
	for _, err := range errs {
		var refusal *appraisal.Refusal
		switch {
		case errors.As(err, &refusal):
			all.Places = append(all.Places, refusal.Places...)
		case err != nil:
			return err
		}
	}
	switch {
	case len(all.Places) == 0:
		return nil
	case !written:
		return hint.Wrap(&all, "nothing of it is yours: it is a mistake of this program, which its maintainers would like to know of")
	}
	return hint.Wrap(&all, "put it in general words in your reflection, without names, days, places or what was said, and try again")
}

func patientRules() []*audit.Rule {
	return slices.DeleteFunc(rules.All(), func(r *audit.Rule) bool { return !strings.HasPrefix(r.ID, "patient-") })
}

func (r *recording) readReflection() (appraisal.Reflection, error) {
	if r.reflection == "" {
		return appraisal.Reflection{}, nil
	}
	f, err := os.Open(r.reflection)
	if err != nil {
		return appraisal.Reflection{}, hint.Wrap(errors.New("the file with the reflection cannot be opened"), "--reflection wants a text file; 'audit appraisal --help' shows its form")
	}
	defer f.Close()
	reflection, err := appraisal.ReadReflection(f)
	return reflection, hint.Wrap(err, "'audit appraisal --help' shows the form of a reflection")
}
