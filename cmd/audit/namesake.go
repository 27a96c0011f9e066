package main

import (
	"context"

	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// namesake returns the account as which acc is kept already, where a network tells
// by one way only the name of whose it is and by the other more: the only account
// there that bears this name. Else it returns acc.
func (a *app) namesake(ctx context.Context, s *store.Store, acc social.Account) (social.Account, error) {
	p, _ := providers.Named(acc.Provider)
	if api, ok := p.(providers.API); !ok || !api.Guide().ByName || acc.Name == "" {
		return acc, nil
	}
	records, err := s.Accounts(ctx)
	if err != nil {
		return acc, err
	}
	var same []social.Account
	for _, r := range records {
		switch {
		case r.Account.Key() == acc.Key():
			return acc, nil
		case r.Account.Provider == acc.Provider && sameName(r.Account.Name, acc.Name):
			same = append(same, r.Account)
		}
	}
	if len(same) != 1 {
		return acc, nil
	}
	a.say("Taken for " + report.Line(same[0].Label()) + ", which is kept already and has the same name.")
	return same[0], nil
}
