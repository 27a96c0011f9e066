package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/guidance"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

func (a *app) rulesCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "rules [WORD...]",
		Short: "List what is checked, or the rules in which all of the words stand",
		RunE: func(_ *cobra.Command, words []string) error {
			all := rules.All()
			catalogue := slices.DeleteFunc(slices.Clone(all), func(r *audit.Rule) bool { return !speaksOf(r, words) })
			if len(catalogue) == 0 {
				return usageError{hint.Wrap(errors.New("no rule speaks of this"), "'audit rules' lists them all")}
			}
			a.listRules(catalogue)
			many := fmt.Sprintf("%d rules", len(all))
			if len(words) > 0 {
				many = fmt.Sprintf("%d of %s", len(catalogue), many)
			}
			fmt.Fprintf(a.stdout, "\n%s. 'audit explain RULE' tells what one looks for, why, and by which clause.\n", many)
			return nil
		},
	}
}

// speaksOf reports whether all of the words stand in what the rule says of itself.
func speaksOf(r *audit.Rule, words []string) bool {
	text := strings.ToLower(strings.Join([]string{r.ID, r.Title, r.Area.Title(), string(r.Area), r.Severity.String(), r.Why, r.Advice}, "\n"))
	for _, w := range words {
		if !strings.Contains(text, strings.ToLower(w)) {
			return false
		}
	}
	return true
}

// listRules lists rules, which are in the order of the areas.
func (a *app) listRules(catalogue []*audit.Rule) {
	longest := 0
	for _, r := range catalogue {
		longest = max(longest, len(r.ID))
	}
	var area audit.Area
	for _, r := range catalogue {
		if r.Area != area {
			area = r.Area
			fmt.Fprintln(a.stdout, area.Title())
		}
		fmt.Fprintf(a.stdout, "  %-*s  %-8s  %s\n", longest, r.ID, r.Severity, r.Title)
	}
}

func (a *app) explainCommand() *cobra.Command {
	var jurisdiction string
	var all bool
	cmd := &cobra.Command{
		Use:   "explain RULE",
		Short: "Tell what one rule looks for, why, and by which clause",
		Long: `Explain tells of a rule why it is there, what to do, how grave it is, what it reads,
what it cannot see, the clauses that it rests on, and invented examples. The clauses
are those of --jurisdiction, or of the place where you told 'audit owner' that you
are registered, or else of all. What it prints reads as Markdown, too.`,
		Args: func(cmd *cobra.Command, args []string) error {
			if all {
				return cobra.NoArgs(cmd, args)
			}
			return cobra.ExactArgs(1)(cmd, args)
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			jurisdiction = strings.ToLower(jurisdiction)
			if err := usage(checkOwner(social.Owner{Jurisdiction: jurisdiction})); err != nil {
				return err
			}
			p := page{w: a.stdout, width: a.columns(78), jurisdiction: jurisdiction}
			if all {
				p.whole(rules.All())
				return nil
			}
			catalogue := rules.All()
			i := slices.IndexFunc(catalogue, func(r *audit.Rule) bool { return r.ID == args[0] })
			if i < 0 {
				return unknownRule(args[0], catalogue)
			}
			if jurisdiction == "" {
				if owner, err := a.ownerQuietly(cmd.Context()); err == nil { // else all are told
					p.jurisdiction = owner.Jurisdiction
				} else if a.ownerFile != "" {
					return err
				}
			}
			p.examples = len(catalogue[i].Hits) + len(catalogue[i].Misses)
			p.rule("#", catalogue[i])
			p.limits("##")
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			var ids []string
			for _, r := range rules.All() {
				ids = append(ids, r.ID)
			}
			return ids, cobra.ShellCompDirectiveNoFileComp
		},
	}
	cmd.Flags().StringVar(&jurisdiction, "jurisdiction", "", "uk, ie or hk: whose guidance is told")
	cmd.Flags().BoolVar(&all, "all", false, "explain every rule, on one page")
	_ = cmd.RegisterFlagCompletionFunc("jurisdiction", cobra.FixedCompletions([]string{guidance.UK, guidance.IE, guidance.HK}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

func unknownRule(id string, catalogue []*audit.Rule) error {
	var near []string
	for _, r := range catalogue {
		if strings.Contains(r.ID, id) || id != "" && strings.HasPrefix(id, strings.Split(r.ID, "-")[0]) {
			near = append(near, r.ID)
		}
	}
	what := "'audit rules' lists them all"
	if len(near) > 0 && len(near) < 8 {
		what = "perhaps one of: " + strings.Join(near, ", ")
	}
	return usageError{hint.Wrap(errors.New("no rule has this name"), what)}
}

// wrap breaks text into lines of at most width columns, each with the indent.
func wrap(text string, width int, indent string) string {
	var b strings.Builder
	column := 0
	for i, word := range strings.Fields(text) {
		n := len([]rune(word))
		switch {
		case i == 0:
			b.WriteString(indent)
			column = len(indent)
		case column+1+n > width:
			b.WriteString("\n" + indent)
			column = len(indent)
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += n
	}
	return b.String()
}
