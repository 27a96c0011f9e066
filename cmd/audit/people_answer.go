package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
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

PERSON is the code in front of a name in 'audit people' and in reports, the ID that
reports give, or a part of a name or handle that fits one person only. Where several
fit, a terminal is asked which. Of those who do not stand out the whole name or
handle is wanted.`,
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
			return a.withPeople(cmd.Context(), how, func(s *store.Store, rep *audit.Report) error {
				p, err := a.who(cmd.Context(), s, rep, args[0])
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
	if word == "none" { // of these
		return linkage.IsNone, nil
	}
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
