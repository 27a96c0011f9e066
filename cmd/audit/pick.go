package main

import (
	"context"
	"errors"
	"strings"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
)

// pick finds the account that the owner means: by label, key, or handle where
// only one account has it.
func (a *app) pick(ctx context.Context, s *store.Store, name string) (store.Record, error) {
	records, err := s.Accounts(ctx)
	if err != nil {
		return store.Record{}, err
	}
	var found []store.Record
	name = strings.TrimPrefix(name, "@")
	for _, r := range records {
		if name == "" {
			break
		}
		acc := r.Account
		user, _, _ := strings.Cut(acc.Handle, "@") // some networks' handles hold the server
		if name == acc.Key() || strings.EqualFold(name, acc.Label()) {
			return r, nil
		}
		if strings.EqualFold(name, acc.Handle) || strings.EqualFold(name, user) || strings.EqualFold(name, user+"@"+acc.Server) || name == acc.Provider {
			found = append(found, r)
		}
	}
	switch len(found) {
	case 1:
		return found[0], nil
	case 0:
		return store.Record{}, store.ErrNoAccount
	}
	var labels []string
	for _, r := range found {
		labels = append(labels, report.Line(r.Account.Label()))
	}
	return store.Record{}, hint.Wrap(errors.New("more than one account is meant"), "say which: "+strings.Join(labels, ", "))
}
