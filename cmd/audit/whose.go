package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"

	"github.com/probity-audit/probity/internal/archive"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// whose settles whose account each export is of, where the export does not say:
// what was given with --me, what is known of the owner, the only account of the
// network that is kept, or the answer to a question. It returns those that are
// known; of the others it says why they are not read, unless there is nothing else.
func (a *app) whose(ctx context.Context, s *store.Store, found []*export, owner social.Owner) ([]*export, error) {
	kept, err := s.Accounts(ctx)
	if err != nil {
		return nil, err
	}
	var known []*export
	var last error
	for _, e := range found {
		if e.recognition.Account.ID != "" {
			kept = append(kept, store.Record{Account: e.recognition.Account})
		}
	}
	for _, e := range found {
		told := a.iam != "" && len(e.recognition.Owners) > 0 // --me overrules what an export only suggests
		if e.recognition.Account.ID != "" && !told {
			known = append(known, e)
			continue
		}
		me, err := a.me(ctx, e, kept, owner)
		switch {
		case ctx.Err() != nil:
			return nil, stopped(ctx)
		case err != nil && len(found) == 1:
			return nil, err
		case err != nil:
			last = err
			a.code = exitIncomplete
			a.warn("not read", err)
			continue
		}
		e.recognition.Account = me
		known = append(known, e)
		kept = append(kept, store.Record{Account: me}) // the next chat is asked about no more
	}
	if len(known) == 0 && last != nil {
		return nil, hint.Wrap(errors.New("nothing was read: none of it says whose it is"), hint.Of(last))
	}
	return known, nil
}

// me returns the account that the export is of.
func (a *app) me(ctx context.Context, e *export, kept []store.Record, owner social.Owner) (social.Account, error) {
	network, people := e.provider.Name(), e.recognition.Owners
	if a.iam != "" {
		if len(people) > 0 && !slices.ContainsFunc(people, func(p string) bool { return sameName(p, a.iam) }) {
			return social.Account{}, hint.Wrap(fmt.Errorf("%s: nobody in it has the name given with --me", e.origin()),
				"give the name as the conversation shows it; without --me Probity asks, on a terminal")
		}
		return named(network, people, a.iam), nil
	}
	var mine []social.Account
	for _, r := range kept {
		known := slices.ContainsFunc(mine, func(a social.Account) bool { return a.Key() == r.Account.Key() })
		if r.Account.Provider == network && !known && (len(people) == 0 || slices.ContainsFunc(people, func(p string) bool { return sameName(p, r.Account.Name) || sameName(p, r.Account.ID) })) {
			mine = append(mine, r.Account)
		}
	}
	if len(mine) == 1 {
		return mine[0], nil
	}
	for _, name := range slices.Concat([]string{owner.Handles[network], owner.Name, strings.TrimSpace(owner.Title + " " + owner.Name)}, owner.Also) {
		if name != "" && (slices.ContainsFunc(people, func(p string) bool { return sameName(p, name) }) || name == owner.Handles[network]) {
			return named(network, people, name), nil
		}
	}
	if len(people) > 0 && a.interactive() {
		return a.askWhich(ctx, e)
	}
	if len(people) > 0 {
		return social.Account{}, hint.Wrap(fmt.Errorf("%s: it does not say which of the people in it is you", e.origin()),
			"say who you are with --me 'your name as the conversation shows it'")
	}
	if slices.ContainsFunc(e.parts, func(p *archive.Archive) bool {
		return slices.ContainsFunc(p.Skipped(), func(s archive.Skipped) bool { return s.Reason == archive.SkipCut })
	}) {
		return social.Account{}, hint.Wrap(fmt.Errorf("%s: the download is cut off, and what is there does not say whose it is", strings.Join(e.paths, ", ")),
			"download it again, and let the download finish; or say who you are with --me HANDLE, to have read what is there")
	}
	return social.Account{}, hint.Wrap(fmt.Errorf("%s: this part of an export does not say whose it is", strings.Join(e.paths, ", ")),
		"name the other parts of the same download together with it, or say who you are with --me HANDLE")
}

// askWhich asks which of the people is the owner.
func (a *app) askWhich(ctx context.Context, e *export) (social.Account, error) {
	people := e.recognition.Owners
	a.say(fmt.Sprintf("%s does not say which of these is you:", report.Line(e.origin())))
	for i, p := range people {
		a.say(fmt.Sprintf("  %d  %s", i+1, report.Line(p)))
	}
	for {
		answer, err := a.ask(ctx, "Your number or name: ")
		if err != nil {
			return social.Account{}, err
		}
		if n, err := strconv.Atoi(answer); err == nil && n >= 1 && n <= len(people) {
			return named(e.provider.Name(), people, people[n-1]), nil
		}
		if slices.ContainsFunc(people, func(p string) bool { return sameName(p, answer) }) {
			return named(e.provider.Name(), people, answer), nil
		}
		a.say("That is none of them.")
		if answer == "" {
			return social.Account{}, errors.New("no answer")
		}
	}
}

// named is an account known by a name alone.
func named(network string, people []string, name string) social.Account {
	if at := slices.IndexFunc(people, func(p string) bool { return sameName(p, name) }); at >= 0 {
		name = people[at]
	}
	name = strings.TrimSpace(strings.TrimPrefix(name, "@"))
	acc := social.Account{Provider: network, ID: foldName(name)}
	if len(people) > 0 {
		acc.Name = name
	} else {
		acc.Handle = name
	}
	return acc
}

func sameName(a, b string) bool { return foldName(a) == foldName(b) }

// foldName brings a name into the form in which names are compared, without the
// marks of direction that some networks put around it.
func foldName(s string) string {
	s = strings.Map(func(r rune) rune {
		if r >= 0x200e && r <= 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, s)
	return strings.Join(strings.Fields(cases.Fold().String(norm.NFC.String(s))), " ")
}

// asRead is the owner as a reader of the export wants to know them: with the name
// that they have there.
func asRead(owner social.Owner, acc social.Account) social.Owner {
	name := cmp.Or(acc.Handle, acc.Name, acc.ID)
	owner.Handles = maps.Clone(owner.Handles)
	if owner.Handles == nil {
		owner.Handles = map[string]string{}
	}
	owner.Handles[acc.Provider] = name
	return owner
}
