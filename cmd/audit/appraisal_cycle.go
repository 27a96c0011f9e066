package main

import (
	"context"
	"errors"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit/guidance"
	"github.com/probity-audit/probity/report/appraisal"
	"github.com/probity-audit/probity/store"
)

// cycleOf gathers what the record is made of.
func (a *app) cycleOf(ctx context.Context, s *store.Store, r *recording, now time.Time) (c appraisal.Cycle, err error) {
	if c.Runs, err = s.Runs(ctx); err != nil {
		return c, err
	}
	r.judging.runs = c.Runs
	if c.Report, err = a.assess(ctx, s, &r.judging); err != nil {
		return c, err
	}
	if c.From, c.To, err = r.cycle(c.Report.Jurisdiction, now); err != nil {
		return c, err
	}
	if c.Past, err = s.Decisions(ctx); err != nil {
		return c, err
	}
	if c.Answers, err = s.Answers(ctx); err != nil {
		return c, err
	}
	removals, err := s.Removals(ctx)
	if err != nil {
		return c, err
	}
	c.Removed = map[string]bool{}
	for _, removal := range removals {
		if removal.State == "removed" || removal.State == "gone" {
			for _, id := range removal.Findings {
				c.Removed[id] = true
			}
		}
	}
	c.Version, _, _ = strings.Cut(release(), " ")
	if c.Report.Jurisdiction == "" {
		a.say("audit: note: where you practise is not known: the record has the form for the UK. --jurisdiction ie or hk gives another.")
	}
	return c, nil
}

// cycle returns the first and the last month of the record.
func (r *recording) cycle(jurisdiction string, now time.Time) (from, to time.Time, err error) {
	switch {
	case r.period != "":
		first, last, ok := strings.Cut(r.period, "..")
		from, err = time.Parse("2006-01", first)
		if err == nil && ok {
			to, err = time.Parse("2006-01", last)
		}
		if err != nil || !ok || to.Before(from) || to.After(now) {
			return from, to, errors.New("--period wants two months that are not to come, such as 2025-05..2026-04")
		}
		return from, to, nil
	case r.since != "":
		if from, err = parseSince(r.since); err != nil || from.After(now) {
			return from, to, errors.New("--since wants a month before now, such as 2025-12")
		}
		return from, now, nil
	case jurisdiction == guidance.IE:
		from, to = pcsYear(now)
		return from, to, nil
	}
	return monthOf(now).AddDate(0, -11, 0), now, nil
}

// pcsYear is the year of the Irish professional competence schemes, May to April, that
// is under way, as far as it has come; in May the one that has just ended, of which the
// record is now due.
func pcsYear(now time.Time) (from, to time.Time) {
	year := now.Year()
	if now.Month() <= time.May {
		year--
	}
	from = time.Date(year, time.May, 1, 0, 0, 0, 0, time.UTC)
	if to = from.AddDate(0, 11, 0); to.After(now) {
		to = now
	}
	return from, to
}

func monthOf(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC)
}
