package main

import (
	"context"
	"errors"
	"iter"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// assess judges all that is kept, with more answers about people than are kept.
func (a *app) assess(ctx context.Context, s *store.Store, j *judging, more ...linkage.Answer) (*audit.Report, error) {
	by, err := a.assessment(ctx, s)
	if err != nil {
		return nil, err
	}
	by.Answers, by.Runs = append(by.Answers, more...), j.runs
	if j.jurisdiction != "" {
		by.Owner.Jurisdiction = j.jurisdiction
	}
	snaps, err := s.Snapshots(ctx)
	if err != nil {
		return nil, err
	}
	if len(snaps) == 0 {
		return nil, errNothing
	}
	describe(snaps)
	if err := withhold(ctx, s, snaps); err != nil {
		return nil, err
	}
	if since, _ := parseSince(j.since); !since.IsZero() {
		for _, snap := range snaps {
			snap.Items = after(snap.Items, since, j.since)
		}
	}
	if list := j.patients.list; list != nil {
		by.Patients, j.patients.list = list, nil // in memory no longer than need be
	}
	rep := by.Of(snaps...)
	if ctx.Err() != nil {
		return nil, stopped(ctx)
	}
	hold, _, err := s.Hold(ctx)
	underHold(rep, hold)
	return rep, err
}

// assessment is what everything is judged by: who the owner is, what they decided,
// and what they said of people.
func (a *app) assessment(ctx context.Context, s *store.Store) (by audit.Assessment, err error) {
	by.Rules = rules.All()
	if by.Owner, err = a.ownerFrom(ctx, s); err != nil {
		return by, err
	}
	if by.Past, err = s.Decisions(ctx); err != nil {
		return by, err
	}
	by.Answers, err = s.Answers(ctx)
	return by, err
}

// describe tells each snapshot which settings its network has, so that those not
// read are told as not checked.
func describe(snaps []*social.Snapshot) {
	for _, snap := range snaps {
		if p, ok := providers.Named(snap.Account.Provider); ok {
			snap.Switches = p.Coverage().Switches
		}
	}
}

// withhold keeps conclusions about people from being drawn from what a network's
// interface gave, where its terms ask for care and the owner has not decided.
func withhold(ctx context.Context, s *store.Store, snaps []*social.Snapshot) error {
	for _, snap := range snaps {
		p, _ := providers.Named(snap.Account.Provider)
		api, ok := p.(providers.API)
		if !ok || api.Guide().Inference == "" || snap.Source == store.SourceExport {
			continue
		}
		app, _, err := s.Token(ctx, snap.Account.Key())
		if err != nil && !errors.Is(err, store.ErrNoToken) {
			return err
		}
		if !app.Infer {
			snap.Withheld = api.Guide().Inference + " 'audit signin " + p.Name() + " --allow-inference' turns it on."
		}
	}
	return nil
}

func parseSince(s string) (time.Time, error) {
	if s == "" {
		return time.Time{}, nil
	}
	for _, layout := range []string{time.DateOnly, "2006-01", "2006"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, errors.New("--since wants a date such as 2023-01-31, 2023-01 or 2023")
}

// after leaves out posts of before since, and says so in the report.
func after(items iter.Seq2[social.Item, error], since time.Time, asked string) iter.Seq2[social.Item, error] {
	return func(yield func(social.Item, error) bool) {
		left := 0
		for it, err := range items {
			if err == nil && it.Post != nil && !it.Post.Published.IsZero() && it.Post.Published.Before(since) {
				left++
				continue
			}
			if !yield(it, err) {
				return
			}
		}
		if left > 0 {
			yield(social.Item{Gap: &social.Gap{Section: "posts before " + asked, Kinds: social.PostKinds(), Reason: social.ReasonLeftOut, Detail: "--since was given", Count: left}}, nil)
		}
	}
}
