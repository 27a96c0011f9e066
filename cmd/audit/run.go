package main

import (
	"context"
	"fmt"
	"strings"

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
that is kept, prints the report, and says what is new since last time.

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
	rep, err := a.assess(ctx, s, j)
	if err != nil {
		return err
	}
	if err := a.write(rep, j.output); err != nil {
		return err
	}
	if remember && j.since == "" {
		if err := a.news(ctx, s, rep); err != nil {
			return err
		}
	}
	a.exitCode(rep, j.failOn)
	return nil
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

// news says what is new since the run before, and remembers this one.
func (a *app) news(ctx context.Context, s *store.Store, rep *audit.Report) error {
	runs, err := s.LastRuns(ctx)
	if err != nil {
		return err
	}
	now := rep.Summary()
	if len(runs) == 0 {
		a.say("This was the first run; the next one says what is new.")
		return s.SaveRun(ctx, now)
	}
	last := runs[len(runs)-1]
	before, after := raised(last), raised(now)
	a.say(fmt.Sprintf("Since the last run: %d new, %d no longer found.", lacking(after, before), lacking(before, after)))
	switch {
	case last.Listed && !now.Listed:
		a.say("That run compared people with a list of patients and this one did not: who stood out by the list alone is not found now.")
	case now.Listed && !last.Listed:
		a.say("That run compared people with no list of patients: some are new for that alone.")
	}
	return s.SaveRun(ctx, now)
}

// raised are the findings of a run that somebody is to look at.
func raised(run audit.Summary) map[string]bool {
	ids := map[string]bool{}
	for _, f := range run.Findings {
		if f.Severity > audit.Info && f.Verb != audit.FalseAlarm {
			ids[f.ID] = true
		}
	}
	return ids
}

// lacking counts those of a that b lacks.
func lacking(a, b map[string]bool) int {
	n := 0
	for id := range a {
		if !b[id] {
			n++
		}
	}
	return n
}
