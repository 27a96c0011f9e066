package main

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/guidance"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/social"
)

func (a *app) rulesCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "rules",
		Short: "List what is checked",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			catalogue := rules.All()
			for _, area := range audit.Areas() {
				first := true
				for _, r := range catalogue {
					if r.Area != area {
						continue
					}
					if first {
						fmt.Fprintf(a.stdout, "%s\n", area.Title())
						first = false
					}
					fmt.Fprintf(a.stdout, "  %-30s %-8s  %s\n", r.ID, r.Severity, r.Title)
				}
			}
			fmt.Fprintf(a.stdout, "\n%d rules. 'audit explain RULE' tells what one looks for, why, and by which clause.\n", len(catalogue))
			return nil
		},
	}
}

func (a *app) explainCommand() *cobra.Command {
	var jurisdiction string
	cmd := &cobra.Command{
		Use:   "explain RULE",
		Short: "Tell what one rule looks for, why, and by which clause",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			catalogue := rules.All()
			i := slices.IndexFunc(catalogue, func(r *audit.Rule) bool { return r.ID == args[0] })
			if i < 0 {
				return unknownRule(args[0], catalogue)
			}
			jurisdiction = strings.ToLower(jurisdiction)
			if err := usage(checkOwner(social.Owner{Jurisdiction: jurisdiction})); err != nil {
				return err
			}
			return explain(a.stdout, catalogue[i], jurisdiction, a.columns(78))
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			var ids []string
			for _, r := range rules.All() {
				ids = append(ids, r.ID)
			}
			return ids, cobra.ShellCompDirectiveNoFileComp
		},
	}
	cmd.Flags().StringVar(&jurisdiction, "jurisdiction", "", "uk, ie or hk: whose guidance comes first")
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

func explain(w io.Writer, r *audit.Rule, jurisdiction string, width int) error {
	fmt.Fprintf(w, "%s\n%s\n\n", r.Title, strings.Repeat("=", len(r.Title)))
	fmt.Fprintf(w, "Rule      %s\nArea      %s\nSeverity  %s in public\n", r.ID, r.Area, r.Severity)
	var kinds []string
	for _, k := range r.Needs {
		kinds = append(kinds, string(k))
	}
	fmt.Fprintf(w, "Reads     %s\n\n", strings.Join(kinds, ", "))
	fmt.Fprintf(w, "Why\n%s\n\nWhat to do\n%s\n", wrap(r.Why, width, "  "), wrap(r.Advice, width, "  "))
	fmt.Fprintf(w, "\nMay not fit with\n")
	for _, c := range guidance.For(r.Clauses, jurisdiction, time.Time{}) {
		fmt.Fprintf(w, "  %s\n%s\n", c, wrap(c.Says, width, "    "))
	}
	for _, part := range []struct {
		title    string
		examples []audit.Example
	}{{"Would be shown (invented)", r.Hits}, {"Would not (invented)", r.Misses}} {
		fmt.Fprintf(w, "\n%s\n", part.title)
		for _, e := range part.examples[:min(3, len(part.examples))] {
			fmt.Fprintln(w, exampleLine(e, width))
		}
	}
	return nil
}

func exampleLine(e audit.Example, width int) string {
	text := audit.Words(e.Item)
	switch {
	case e.Item.Setting != nil:
		text = fmt.Sprintf("setting %s: %s", e.Item.Setting.Key, e.Item.Setting.Value)
	case e.Item.Connection != nil:
		text = fmt.Sprintf("%s: %s, %s", e.Item.Connection.Relation, e.Item.Connection.Name, e.Item.Connection.Bio)
	case e.Item.Profile != nil:
		text = fmt.Sprintf("%s: %s", e.Item.Profile.Name, e.Item.Profile.Bio)
	case e.Item.Post != nil && e.Item.Post.Answers != nil && e.Item.Post.Answers.Text != "":
		text = fmt.Sprintf("(to: %s) %s", e.Item.Post.Answers.Text, text)
	}
	lines := wrap(text, width, "    ")
	return "  - " + strings.TrimPrefix(lines, "    ")
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
