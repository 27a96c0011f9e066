package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/providers"
)

func (a *app) networksCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "networks",
		Short: "Tell what each network gives, what it does not, and how to get its export",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			for i, p := range providers.All() {
				if i > 0 {
					fmt.Fprintln(a.stdout)
				}
				a.printNetwork(p)
			}
			return nil
		},
	}
}

func (a *app) printNetwork(p providers.Provider) {
	c := p.Coverage()
	fmt.Fprintf(a.stdout, "%s  (%s)\n", p.Title(), p.Name())
	ways := []struct {
		title string
		gives []string
	}{{"By its export", c.Export}, {"By signing in", c.API}}
	for _, w := range ways {
		text := "not read"
		if len(w.gives) > 0 {
			text = strings.Join(w.gives, ", ")
		}
		fmt.Fprintf(a.stdout, "  %s\n%s\n", w.title, wrap(text, 90, "    "))
	}
	if len(c.Missing) > 0 {
		fmt.Fprintln(a.stdout, "  Not to be had")
		for _, g := range c.Missing {
			text := g.Section
			if g.Detail != "" {
				text += ": " + g.Detail
			}
			fmt.Fprintln(a.stdout, "  - "+strings.TrimPrefix(wrap(text, 90, "    "), "    "))
		}
	}
	if len(c.Steps) > 0 {
		fmt.Fprintln(a.stdout, "  How to get the export")
		for i, s := range c.Steps {
			fmt.Fprintf(a.stdout, "  %d %s\n", i+1, strings.TrimPrefix(wrap(s, 90, "    "), "    "))
		}
	}
}
