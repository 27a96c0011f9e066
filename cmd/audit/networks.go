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
	for _, way := range []struct {
		title string
		gives []string
	}{{"By its export", c.Export}, {"By signing in", c.API}} {
		if len(way.gives) == 0 {
			fmt.Fprintf(a.stdout, "  %s: not possible\n", way.title)
			continue
		}
		fmt.Fprintf(a.stdout, "  %s\n", way.title)
		for _, g := range way.gives {
			fmt.Fprintln(a.stdout, "  - "+strings.TrimPrefix(wrap(g, a.columns(90), "    "), "    "))
		}
	}
	if len(c.Missing) > 0 {
		fmt.Fprintln(a.stdout, "  Not to be had")
		for _, g := range c.Missing {
			text := g.Section
			if g.Detail != "" {
				text += ": " + g.Detail
			}
			fmt.Fprintln(a.stdout, "  - "+strings.TrimPrefix(wrap(text, a.columns(90), "    "), "    "))
		}
	}
	if len(c.Switches) > 0 {
		fmt.Fprintln(a.stdout, "  Settings to look at yourself, as far as the report says that they were not checked")
		for _, s := range c.Switches {
			fmt.Fprintln(a.stdout, "  - "+strings.TrimPrefix(wrap(s.Name+": "+s.Path+". Look for: "+s.Want+".", a.columns(90), "    "), "    "))
		}
	}
	if len(c.Steps) > 0 {
		fmt.Fprintln(a.stdout, "  How to get the export")
		for i, s := range c.Steps {
			fmt.Fprintf(a.stdout, "  %d %s\n", i+1, strings.TrimPrefix(wrap(s, a.columns(90), "    "), "    "))
		}
	}
}
