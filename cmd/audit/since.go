package main

import (
	"context"
	"slices"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
)

// since compares the report with the run before. A run is compared with the last one;
// a report, which shows again what the last run saw, with the one before that. A run
// that sees nothing but what the last one saw is the same run made once more, so that
// the same input gives the same bytes.
func since(rep *audit.Report, runs []audit.Summary, running bool) {
	now := rep.Summary()
	if n := len(runs); !running && n > 0 && runs[n-1].At.Equal(now.At) {
		runs = runs[:n-1]
	}
	for _, run := range slices.Backward(runs) {
		if !run.Same(now) {
			rep.Changes = audit.Compare(run, rep)
			return
		}
	}
}

// news says what is new since the last run, and remembers this one.
func (a *app) news(ctx context.Context, s *store.Store, rep *audit.Report, runs []audit.Summary) error {
	if n := len(runs); n > 0 {
		a.say(wrap(report.Line(report.Since(audit.Compare(runs[n-1], rep))), a.columns(90), ""))
	} else {
		a.say("This was the first run; the next one says what is new.")
	}
	return s.SaveRun(ctx, rep.Summary())
}
