package main

import (
	"context"
	"fmt"
	"slices"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
)

// printNext says the one next step that makes sense.
func (a *app) printNext(ctx context.Context, s *store.Store, accounts int) error {
	owner, err := a.ownerFrom(ctx, s)
	if err != nil {
		return err
	}
	runs, err := s.LastRuns(ctx)
	if err != nil {
		return err
	}
	var run audit.Summary
	if len(runs) > 0 {
		run = runs[len(runs)-1]
	}
	answers, err := s.Answers(ctx)
	if err != nil {
		return err
	}
	decisions, err := s.Decisions(ctx)
	if err != nil {
		return err
	}
	toGo, err := decidedToGo(ctx, s)
	if err != nil {
		return err
	}
	next := ""
	open, undecided := awaiting(run, answers), undecided(run, decisions)
	switch {
	case accounts == 0:
		next = "'audit run EXPORT' reads an export; 'audit signin NETWORK' signs in."
	case len(runs) == 0:
		next = "'audit run' reads what is new, and judges what is kept."
	case owner.Name == "":
		next = "'audit owner' - rules on names, interests and places need to know who you are."
	case open > 0:
		list := ""
		if run.Listed {
			list = " --patients LIST"
		}
		next = fmt.Sprintf("'audit people ask%s' - by the last run %s or close to one, and only you can tell. 'audit review' shows all findings.",
			list, report.Count(open, "person may be a patient", "people may be patients"))
	case toGo > 0:
		next = fmt.Sprintf("'audit remove' shows the plan for %s that you decided to delete.", report.Count(toGo, "finding", "findings"))
	case undecided > 0:
		next = fmt.Sprintf("'audit review' - %s of the last run, up to %s, not decided yet.", report.Count(undecided, "finding is", "findings are"), run.At.Format("2 January 2006"))
	default:
		next = "'audit appraisal' writes the record for an appraisal; 'audit schedule' reminds you of the next audit."
	}
	fmt.Fprintln(a.stdout, wrap("Next: "+next, a.columns(90), ""))
	return nil
}

// awaiting counts the people of the last run of whom the owner has still said nothing.
func awaiting(run audit.Summary, answers []linkage.Answer) int {
	open := 0
	for _, p := range run.People {
		if !p.Answered && !slices.ContainsFunc(answers, func(a linkage.Answer) bool { return slices.Contains(a.Profiles, p.ID) }) {
			open++
		}
	}
	return open
}

// undecided counts the findings of the last run, but what is only worth knowing, about
// which nothing is decided.
func undecided(run audit.Summary, decisions []audit.Decision) int {
	done := make(map[string]string, len(decisions)) // the words decided about, by finding
	for _, d := range decisions {
		done[d.Finding] = d.Mark
	}
	open := 0
	for _, f := range run.Findings {
		if mark, ok := done[f.ID]; f.Severity > audit.Info && (!ok || mark != "" && mark != f.Mark) {
			open++
		}
	}
	return open
}
