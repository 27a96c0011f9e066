package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/draft"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// openQuietly opens what is kept where no passphrase has to be asked for: a draft
// is soon read, and is not worth one. It returns nil if nothing is kept.
func (a *app) openQuietly(ctx context.Context) (*store.Store, error) {
	if !store.Exists(a.folder()) {
		return nil, nil
	}
	opt := store.Options{Dir: a.folder(), Keyring: a.keyring()}
	if a.given() {
		opt.Passphrase = a.passphrase
	}
	return store.Open(ctx, opt)
}

// ownerQuietly returns who the owner is, as far as that can be had without asking
// for a passphrase.
func (a *app) ownerQuietly(ctx context.Context) (social.Owner, error) {
	if a.ownerFile != "" {
		return a.ownerFrom(ctx, nil)
	}
	s, err := a.openQuietly(ctx)
	if errors.Is(err, store.ErrNeedPassphrase) {
		return social.Owner{}, nil
	}
	if err != nil || s == nil {
		return social.Owner{}, err
	}
	defer s.Close()
	return a.ownerFrom(ctx, s)
}

// backdrop is what is kept that bears on a draft.
type backdrop struct {
	at      time.Time // now
	owner   social.Owner
	store   *store.Store       // nil if nothing is kept, or it could not be read
	late    []*social.Snapshot // by account: what was posted of late
	from    social.Account     // that the draft would be posted from; no account's if that is not clear
	profile *social.Profile    // of that account
}

func (k *backdrop) close() {
	if k.store != nil {
		k.store.Close()
	}
}

// backdrop reads what is kept. What cannot be had without asking is said, and the
// draft is judged without it.
func (a *app) backdrop(ctx context.Context, as string, d draft.Draft) (*backdrop, error) {
	k := &backdrop{at: time.Now().UTC(), from: social.Account{Provider: "draft"}}
	var err error
	if k.owner, err = a.ownerFrom(ctx, nil); err != nil { // the file named may be at fault
		return nil, err
	}
	k.store, err = a.openQuietly(ctx)
	if err == nil && k.store != nil {
		if err = a.readBackdrop(ctx, k, as); err != nil {
			k.close()
			k.store = nil
		}
	}
	unread := "your name and past posts were"
	if a.ownerFile != "" {
		unread = "past posts were"
	}
	switch {
	case ctx.Err() != nil:
		return nil, unanswered(ctx)
	case err != nil && as != "":
		return nil, err
	case k.store == nil && as != "":
		return nil, errNothing
	case errors.Is(err, store.ErrNeedPassphrase):
		a.say("audit: note: " + unread + " not looked at, as a passphrase locks them; AUDIT_PASSPHRASE or --passphrase-file lets them be")
	case err != nil:
		a.say(report.Line(fmt.Sprintf("audit: note: %s not looked at: %v; %s", unread, err, cmp.Or(hint.Of(err), "see 'audit status'"))))
	case k.store == nil && k.mayBePiece(d):
		a.say("audit: note: past posts were not looked at, as none are kept; 'audit open EXPORT' or 'audit signin NETWORK' lets them be")
	}
	return k, nil
}

func (a *app) readBackdrop(ctx context.Context, k *backdrop, as string) (err error) {
	if k.owner, err = a.ownerFrom(ctx, k.store); err != nil {
		return err
	}
	if k.late, err = k.store.Recent(ctx, k.at.Add(-rules.JigsawReach)); err != nil {
		return err
	}
	switch {
	case as != "":
		r, err := a.pick(ctx, k.store, as)
		if err != nil {
			return err
		}
		k.from = r.Account
	case len(k.late) == 1:
		k.from = k.late[0].Account
	case len(k.late) > 1:
		a.say("audit: note: several accounts are kept, so the name that readers would see was not weighed; --as ACCOUNT says from which you post")
	}
	if at := slices.IndexFunc(k.late, func(s *social.Snapshot) bool { return s.Account.Key() == k.from.Key() }); at >= 0 {
		k.profile, err = profileIn(k.late[at])
	}
	return err
}

// profileIn returns the profile of the account, nil if it is not kept.
func profileIn(s *social.Snapshot) (*social.Profile, error) {
	for it, err := range s.Items {
		return it.Profile, err // it comes first
	}
	return nil, nil
}

// dated is the draft as a post of today, nil if it is none.
func (k *backdrop) dated(d draft.Draft) *social.Post {
	p := d.Post()
	if p != nil {
		p.Published = k.at
	}
	return p
}

func (k *backdrop) mayBePiece(d draft.Draft) bool {
	p := k.dated(d)
	return p != nil && rules.MayBePiece(p)
}

// oldNews is from how long ago on what is kept may lack posts that matter.
const oldNews = 30 * 24 * time.Hour

// jigsaw compares the draft with what was posted of late on all accounts together;
// it is nil if they tell no story.
func (a *app) jigsaw(ctx context.Context, by *audit.Judge, k *backdrop, d draft.Draft) (*rules.Jigsaw, error) {
	if len(k.late) == 0 || !k.mayBePiece(d) {
		return nil, nil
	}
	j, found, errs := rules.CompletesJigsaw(by, k.late, k.dated(d), k.from)
	if ctx.Err() != nil {
		return nil, unanswered(ctx)
	}
	for i, s := range k.late {
		switch {
		case errs[i] != nil:
			a.say(report.Line(fmt.Sprintf("audit: note: not all past posts of %s could be looked at: %v", s.Account.Label(), errs[i])))
		case k.at.Sub(s.Collected) > oldNews:
			a.say(report.Line(fmt.Sprintf("audit: note: what is kept of %s ends on %s; later posts were not looked at", s.Account.Label(), s.Collected.Format("2 January 2006"))))
		}
	}
	if !found {
		return nil, nil
	}
	return &j, nil
}
