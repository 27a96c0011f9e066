package main

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// judging holds the flags of commands that make a report.
type judging struct {
	output
	failOn       string
	since        string
	jurisdiction string
	patients     listing
	runs         []audit.Summary // to compare the report with
}

func (j *judging) flags(cmd *cobra.Command) {
	j.output.flags(cmd)
	cmd.Flags().StringVar(&j.failOn, "fail-on", "", "end with code 3 if findings of this `severity` or worse are undecided")
	cmd.Flags().StringVar(&j.since, "since", "", "leave out posts before this `date` (2023-01-31, or 2023)")
	cmd.Flags().StringVar(&j.jurisdiction, "jurisdiction", "", "uk, ie or hk: whose guidance comes first")
	j.patients.flags(cmd.Flags())
}

func (a *app) runCommand() *cobra.Command {
	var j judging
	var how reading
	var over collecting
	var offline bool
	cmd := &cobra.Command{
		Use:   "run [EXPORT...]",
		Short: "The main job: read, judge, report",
		Long: `Run reads the exports named and the accounts you are signed in to, judges all
that is kept, prints the report, and says what is new, gone, edited and decided since
last time, which connections came and went, and which settings changed. What was not
read this time is never said to be gone, but not to be known.

Exit codes: 0 done; 1 could not; 2 wrong usage; 3 findings at or above --fail-on
are undecided; 4 done, but something that is there could not be read.`,
		Example: "  audit run ~/Downloads/twitter-2026-05-04.zip\n  audit run --format html -o report.html",
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := j.check(cmd); err != nil {
				return err
			}
			if err := over.check(); err != nil {
				return usageError{err}
			}
			ctx := cmd.Context()
			if err := a.admit(ctx, &j.patients); err != nil {
				return err
			}
			found, unread, err := recognise(ctx, args)
			if err != nil {
				return err
			}
			defer closeAll(found)
			a.warnUnread(unread)
			open := a.needed
			if len(found) > 0 {
				open = a.open
			}
			s, err := open(ctx)
			if err != nil {
				return err
			}
			defer s.Close()
			if err := a.openAll(ctx, s, found, how); err != nil {
				return err
			}
			if !offline {
				records, err := a.signedIn(ctx, s, nil)
				if err != nil {
					return err
				}
				if err := a.collectAll(ctx, s, records, over); err != nil {
					return err
				}
			}
			return a.judge(ctx, s, &j, true)
		},
	}
	j.flags(cmd)
	how.flags(cmd, a)
	over.flags(cmd)
	cmd.Flags().BoolVar(&offline, "offline", false, "read the exports only; ask no server")
	return cmd
}

func (a *app) reportCommand() *cobra.Command {
	var j judging
	cmd := &cobra.Command{
		Use:   "report",
		Short: "The report again, in any format, from what is kept",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := j.check(cmd); err != nil {
				return err
			}
			if err := a.admit(cmd.Context(), &j.patients); err != nil {
				return err
			}
			s, err := a.needed(cmd.Context())
			if err != nil {
				return err
			}
			defer s.Close()
			return a.judge(cmd.Context(), s, &j, false)
		},
	}
	j.flags(cmd)
	return cmd
}

// judge assesses all that is kept and writes the report. A run is remembered,
// to say next time what is new.
func (a *app) judge(ctx context.Context, s *store.Store, j *judging, remember bool) error {
	runs, err := s.LastRuns(ctx)
	if err != nil {
		return err
	}
	j.runs = runs
	rep, err := a.assess(ctx, s, j)
	if err != nil {
		return err
	}
	since(rep, runs, remember)
	if err := a.write(rep, j.output); err != nil {
		return err
	}
	if remember && j.since == "" {
		if err := a.news(ctx, s, rep, runs); err != nil {
			return err
		}
		a.noteAudit(time.Now())
	}
	a.exitCode(rep, j.failOn)
	return a.lookAfter(ctx, s)
}

// check refuses flags that make no sense before anything is read.
func (j *judging) check(cmd *cobra.Command) error {
	if err := j.output.check(cmd); err != nil {
		return err
	}
	j.failOn, j.jurisdiction = strings.ToLower(j.failOn), strings.ToLower(j.jurisdiction)
	if _, err := parseSince(j.since); err != nil {
		return usageError{err}
	}
	if j.failOn != "" {
		if _, err := audit.ParseSeverity(j.failOn); err != nil {
			return usageError{fmt.Errorf("--fail-on: %w", err)}
		}
	}
	if err := j.patients.check(); err != nil {
		return err
	}
	return usage(checkOwner(social.Owner{Jurisdiction: j.jurisdiction}))
}

func usage(err error) error {
	if err != nil {
		return usageError{err}
	}
	return nil
}

// exitCode sets the code by what the report says: undecided findings come
// before what could not be read.
func (a *app) exitCode(rep *audit.Report, failOn string) {
	for _, g := range rep.Gaps {
		if g.Gap.Reason == social.ReasonFailed {
			a.code = exitIncomplete
		}
	}
	if failOn == "" {
		return
	}
	if min, err := audit.ParseSeverity(failOn); err == nil && rep.Undecided(min) > 0 {
		a.code = exitFindings
	}
}
