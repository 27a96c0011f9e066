package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
)

// standings are the answers, in the order in which they are offered.
var standings = []linkage.Standing{linkage.IsPatient, linkage.IsFormer, linkage.IsRelative, linkage.IsFriend, linkage.IsColleague, linkage.IsNone}

func (a *app) answerCommand(how *asking) *cobra.Command {
	var note string
	var back bool
	cmd := &cobra.Command{
		Use:   "answer PERSON ANSWER",
		Short: "Say how somebody stands to you, or take back what you said",
		Long: `Answer keeps how somebody stands to you: patient, former (patient), relative (of a
patient), friend (from before, treated later or not), colleague, or not (none of
these). It replaces what you said before; --take-back puts the question again.

PERSON is the code in front of a name in 'audit people', the ID that reports give,
or a part of a name or handle that fits one person only. Where several fit, a
terminal is asked which.`,
		Example: "  audit people answer k7f2 patient\n  audit people answer \"aoife\" friend --note \"from school\"\n  audit people answer k7f2 --take-back",
		Args: func(_ *cobra.Command, args []string) error {
			switch {
			case back && len(args) != 1:
				return usageError{hint.Wrap(errors.New("--take-back wants the person alone"), "such as 'audit people answer k7f2 --take-back'")}
			case !back && len(args) != 2:
				return usageError{hint.Wrap(errors.New("an answer wants a person and a word"), "such as 'audit people answer k7f2 patient'; a name of several words stands in quotation marks")}
			}
			return nil
		},
		ValidArgsFunction: func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			var words []string
			if len(args) == 1 {
				for _, is := range standings {
					words = append(words, string(is))
				}
			}
			return words, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			said := linkage.Answer{Note: note, At: time.Now().UTC().Truncate(time.Second)}
			if !back {
				var err error
				if said.Is, err = standing(args[1]); err != nil {
					return usageError{err}
				}
			}
			how.about = args[0]
			return a.withPeople(cmd.Context(), how, func(s *store.Store, rep *audit.Report) error {
				p, err := a.who(cmd.Context(), rep.People, args[0])
				if err != nil {
					return err
				}
				if back && p.Answer == nil {
					a.say("Of " + report.Called(p) + " nothing was said; nothing was changed.")
					return nil
				}
				return a.keepAnswer(cmd.Context(), s, p, said)
			})
		},
	}
	cmd.Flags().StringVar(&note, "note", "", "`text` to keep with the answer, for yourself")
	cmd.Flags().BoolVar(&back, "take-back", false, "forget what was said")
	return cmd
}

// keepAnswer keeps what was said of a person, and says so.
func (a *app) keepAnswer(ctx context.Context, s *store.Store, p *linkage.Person, said linkage.Answer) error {
	said.Profiles = []string{p.ID}
	for i := range p.Profiles {
		if key := p.Profiles[i].Key(); key != p.ID {
			said.Profiles = append(said.Profiles, key)
		}
	}
	if err := s.SaveAnswer(ctx, said); err != nil {
		return err
	}
	name := report.Called(p)
	if said.Is == "" {
		fmt.Fprintf(a.stdout, "%s: what you said is forgotten.\n", name)
	} else {
		fmt.Fprintf(a.stdout, "%s: %s. Kept.\n", name, report.Standing(said.Is))
	}
	return nil
}

// standing understands an answer: its number in the list, its word, or a beginning
// that no other has.
func standing(word string) (linkage.Standing, error) {
	word = strings.ToLower(word)
	if n, err := strconv.Atoi(word); err == nil && n >= 1 && n <= len(standings) {
		return standings[n-1], nil
	}
	var found []linkage.Standing
	for _, is := range standings {
		if word != "" && strings.HasPrefix(string(is), word) {
			found = append(found, is)
		}
	}
	if len(found) == 1 {
		return found[0], nil
	}
	return "", hint.Wrap(errors.New("this is not one of the answers"), "say patient, former, relative, friend, colleague, not")
}

// who finds the person that is meant.
func (a *app) who(ctx context.Context, people []linkage.Person, typed string) (*linkage.Person, error) {
	found := find(people, typed)
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1 && a.interactive():
		return a.askWho(ctx, people, found)
	case len(found) > 1:
		return nil, hint.Wrap(fmt.Errorf("%d people fit", len(found)), "say which by the code in front of the name in 'audit people --all'")
	}
	return nil, hint.Wrap(errors.New("nobody who stands out fits"), "'audit people --all' lists all who do; give the code in front, or part of a name or handle. Of somebody from a report made with a list, name it here too: --patients LIST")
}

// find returns those whom the words fit best: by code or identifier, by a whole
// name or handle, or by a part of one; where that finds nobody, accents may be left
// out.
func find(people []linkage.Person, typed string) []*linkage.Person {
	typed = strings.TrimPrefix(strings.TrimSpace(typed), "@")
	if found := findBy(people, typed, foldName); len(found) > 0 {
		return found
	}
	return findBy(people, typed, names.Fold)
}

func findBy(people []linkage.Person, typed string, fold func(string) string) []*linkage.Person {
	if typed = fold(typed); typed == "" {
		return nil
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
	for _, found := range [][]*linkage.Person{byCode, whole, part} {
		if len(found) > 0 {
			return found
		}
	}
	return nil
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
