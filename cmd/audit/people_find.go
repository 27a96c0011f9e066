package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

var errNobody = hint.Wrap(errors.New("nobody fits"), "'audit people --all' lists all who stand out; give the code in front, or part of a name or handle; of others the whole. Of somebody from a report made with a list, name it here too: --patients LIST")

// who finds the person that is meant.
func (a *app) who(ctx context.Context, s *store.Store, rep *audit.Report, typed string) (*linkage.Person, error) {
	people := rep.People
	found, exact := find(people, typed)
	if !exact {
		more, err := a.whoElse(ctx, s, typed)
		if err != nil {
			return nil, err
		}
		if len(more) > 0 {
			people = more
			found, _ = find(people, typed)
		}
	}
	switch {
	case len(found) == 0:
		return nil, errNobody
	case len(found) == 1:
		return found[0], nil
	case a.interactive():
		return a.askWho(ctx, people, found)
	}
	return nil, hint.Wrap(fmt.Errorf("%d people fit", len(found)), "say which by the code in front of the name in 'audit people --all'")
}

// find returns those whom the words fit best: by code or identifier, by a whole
// name or handle, or by a part of one, which is not exact; where that finds nobody,
// accents may be left out.
func find(people []linkage.Person, typed string) (found []*linkage.Person, exact bool) {
	typed = strings.TrimPrefix(strings.TrimSpace(typed), "@")
	if found, exact = findBy(people, typed, foldName); len(found) == 0 {
		found, exact = findBy(people, typed, names.Fold)
	}
	return found, exact
}

func findBy(people []linkage.Person, typed string, fold func(string) string) (found []*linkage.Person, exact bool) {
	if typed = fold(typed); typed == "" {
		return nil, false
	}
	var byCode, whole, part []*linkage.Person
	for i := range people {
		p := &people[i]
		ids, called := []string{fold(p.ID)}, []string{fold(p.Name)}
		for j := range p.Profiles {
			f := &p.Profiles[j]
			ids = append(ids, fold(f.Key()))
			called = append(called, fold(f.Name), fold(f.Handle), fold(f.ID))
		}
		switch {
		case len(typed) >= report.ShortestCode && strings.HasPrefix(report.Code(p.ID), typed), slices.Contains(ids, typed):
			byCode = append(byCode, p)
		case slices.Contains(called, typed):
			whole = append(whole, p)
		case slices.ContainsFunc(slices.Concat(ids, called), func(n string) bool { return strings.Contains(n, typed) }):
			part = append(part, p)
		}
	}
	switch {
	case len(byCode) > 0:
		return byCode, true
	case len(whole) > 0:
		return whole, true
	}
	return part, false
}

// askWho asks which of those who fit is meant.
func (a *app) askWho(ctx context.Context, people []linkage.Person, found []*linkage.Person) (*linkage.Person, error) {
	codes := report.Codes(people)
	for i, p := range found {
		fmt.Fprintf(a.stdout, "%d  ", i+1)
		a.printPerson(p, codes, mostReasons, nil)
	}
	for {
		line, err := a.ask(ctx, "Which one? Number: ")
		if err != nil {
			return nil, err
		}
		if n, err := strconv.Atoi(line); err == nil && n >= 1 && n <= len(found) {
			return found[n-1], nil
		}
		if line == "" {
			return nil, hint.Wrap(errors.New("no answer"), "nothing was changed")
		}
		a.say("That is none of them.")
	}
}

// whoElse returns all people if the whole name, handle or identifier typed is of
// somebody who does not stand out, with those: the owner may know better, or has seen
// them in a report that was made with a list of patients.
func (a *app) whoElse(ctx context.Context, s *store.Store, typed string) ([]linkage.Person, error) {
	snaps, err := s.Snapshots(ctx)
	if err != nil {
		return nil, err
	}
	in := standIn(snaps, typed)
	if len(in.Profiles) == 0 {
		return nil, nil
	}
	rep, err := a.assess(ctx, s, &judging{}, in)
	if err != nil {
		return nil, err
	}
	for i := range rep.People {
		if p := &rep.People[i]; p.Answer != nil && p.Answer.At.IsZero() { // it only stood in
			p.Answer = nil
		}
	}
	return rep.People, nil
}

// standIn is an answer about everybody who has the whole name, handle or identifier
// typed, so that they are in a report even if they do not stand out. It is older than
// any that was given.
func standIn(snaps []*social.Snapshot, typed string) linkage.Answer {
	in := linkage.Answer{Is: linkage.IsNone}
	bare := strings.TrimPrefix(strings.TrimSpace(typed), "@")
	want, plain := foldName(bare), names.Fold(bare)
	if strings.Contains(typed, "/person:") {
		in.Profiles = []string{typed}
		return in
	}
	if want == "" {
		return in
	}
	meant := func(s string) bool { return s != "" && (foldName(s) == want || plain != "" && names.Fold(s) == plain) }
	seen := map[string]bool{}
	add := func(acc social.Account, id, handle, name string) {
		p := linkage.Profile{Account: acc, ID: id, Handle: handle, Name: name}
		if key := p.Key(); !seen[key] && (meant(id) || meant(handle) || meant(name)) {
			seen[key] = true
			in.Profiles = append(in.Profiles, key)
		}
	}
	for _, snap := range snaps {
		for it, err := range snap.Items {
			switch {
			case err != nil: // the assessment tells of it
			case it.Connection != nil:
				add(snap.Account, it.Connection.ID, it.Connection.Handle, it.Connection.Name)
			case it.Post != nil && !it.Post.Mine:
				add(snap.Account, it.Post.Author.ID, it.Post.Author.Handle, it.Post.Author.Name)
			}
		}
	}
	return in
}
