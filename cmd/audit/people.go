package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/store"
)

// asking holds the flags of commands about people.
type asking struct {
	judging
	all bool // those too that are less likely
}

func (a *app) peopleCommand() *cobra.Command {
	var how asking
	cmd := &cobra.Command{
		Use:   "people",
		Short: "Who may be a patient of yours, or close to one; say who is",
		Long: `People lists who of those you are in touch with may be a patient, or somebody close
to one: where you met, how likely it is, why, and what you said. Each is a question
to you and never a verdict. Nobody is looked up: it rests on what your own accounts
and exports hold. Those who are less likely, and those of whom you said that they
are none, are counted, and listed with --all.

Your answers are kept, encrypted, and respected from then on.`,
		Example: "  audit people\n  audit people ask\n  audit people answer k7f2 friend\n  audit people answer \"aoife\" former --note \"until 2019\"",
		Args:    cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if !slices.Contains(peopleFormats, how.format) {
				return usageError{fmt.Errorf("unknown format %q: want %s", report.Line(how.format), strings.Join(peopleFormats, " or "))}
			}
			return a.withPeople(cmd.Context(), &how, func(_ *store.Store, rep *audit.Report) error {
				a.exitCode(rep, "")
				if how.format == "json" {
					return a.peopleJSON(rep)
				}
				a.listPeople(rep, how.all)
				return nil
			})
		},
	}
	cmd.PersistentFlags().BoolVar(&how.all, "all", false, "those too who are less likely")
	how.patients.flags(cmd.PersistentFlags())
	cmd.Flags().StringVar(&how.format, "format", "table", strings.Join(peopleFormats, " or "))
	_ = cmd.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(peopleFormats, cobra.ShellCompDirectiveNoFileComp))
	cmd.AddCommand(a.answerCommand(&how), a.askCommand(&how))
	return cmd
}

var peopleFormats = []string{"table", "json"}

// withPeople calls do with the report on all that is kept.
func (a *app) withPeople(ctx context.Context, how *asking, do func(*store.Store, *audit.Report) error) error {
	if err := how.patients.check(); err != nil {
		return err
	}
	if err := a.admit(ctx, &how.patients); err != nil {
		return err
	}
	s, err := a.needed(ctx)
	if err != nil {
		return err
	}
	defer s.Close()
	rep, err := a.assess(ctx, s, &how.judging)
	if err != nil {
		return err
	}
	return do(s, rep)
}

// toAsk returns those of whom the owner has said nothing and who may be patients,
// the likeliest first; with all, those too who are less likely.
func toAsk(rep *audit.Report, all bool) []*linkage.Person {
	var open []*linkage.Person
	for i := range rep.People {
		p := &rep.People[i]
		if p.Answer == nil && (p.Band == linkage.Likely || p.Band == linkage.Possible || all && p.Band == linkage.Folded) {
			open = append(open, p)
		}
	}
	return open
}
