package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/probity-audit/probity/internal/hint"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/social"
)

func (a *app) networksCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "networks [NETWORK...]",
		Short: "Tell what each network gives and what it does not; of one, how to get its export, how to sign in, and which settings to look at",
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			var names []string
			for _, p := range providers.All() {
				names = append(names, p.Name())
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			for i, name := range args {
				p, ok := providers.Named(strings.ToLower(name))
				if !ok {
					return usageError{hint.Wrap(fmt.Errorf("no network is called %q", name), "'audit networks' lists them; the name is in brackets")}
				}
				if i > 0 {
					fmt.Fprintln(a.stdout)
				}
				a.printNetwork(p)
			}
			if len(args) > 0 {
				return nil
			}
			for _, p := range providers.All() {
				a.printSummary(p)
				fmt.Fprintln(a.stdout)
			}
			fmt.Fprintln(a.stdout, wrap("'audit networks NETWORK' tells more of one: what is missing and why, which settings to look at, and how to get its export or sign in, step by step.", a.columns(90), ""))
			return nil
		},
	}
}

// printSummary says in a few lines what a network gives.
func (a *app) printSummary(p providers.Provider) {
	c := p.Coverage()
	var never []string
	for _, g := range c.Missing {
		never = append(never, g.Section)
	}
	fmt.Fprintf(a.stdout, "%s  (%s)\n", p.Title(), p.Name())
	for _, way := range []struct {
		title string
		words []string
		none  string
	}{
		{"By its export: ", c.Export, "no export is read"},
		{"By signing in: ", c.API, "not possible"},
		{"Not to be had: ", never, "nothing is known to lack"},
	} {
		text := strings.Join(way.words, "; ")
		if text == "" {
			text = way.none
		}
		fmt.Fprintln(a.stdout, "  "+way.title+strings.TrimSpace(wrap(text+".", a.columns(90), strings.Repeat(" ", 2+len(way.title)))))
	}
}

// printNetwork says all that is known of a network.
func (a *app) printNetwork(p providers.Provider) {
	c := p.Coverage()
	fmt.Fprintf(a.stdout, "%s  (%s)\n", p.Title(), p.Name())
	if len(c.Export) == 0 {
		fmt.Fprintln(a.stdout, "  By its export: not possible")
	} else {
		a.printList("By its export", c.Export)
		a.printSteps(a.stdout, "How to get the export", c.Steps)
	}
	api, signin := p.(providers.API)
	if signin {
		a.printList("By signing in", c.API)
	} else {
		fmt.Fprintln(a.stdout, "  By signing in: not possible; the network lets nobody read their own account that way")
	}
	a.printList("Not to be had", inWords(c.Missing))
	var settings []string
	for _, s := range c.Switches {
		settings = append(settings, s.Name+": "+s.Path+". Look for: "+s.Want+".")
	}
	a.printList("Settings to look at; the report says which of them were read", settings)
	if signin {
		fmt.Fprintln(a.stdout)
		a.printGuide(a.stdout, api)
	}
}

func inWords(gaps []social.Gap) []string {
	var out []string
	for _, g := range gaps {
		if g.Detail == "" {
			out = append(out, g.Section)
			continue
		}
		out = append(out, g.Section+": "+g.Detail)
	}
	return out
}

func (a *app) printList(title string, entries []string) { a.printEntries(a.stdout, title, entries) }

// printEntries prints a title and the entries below it, each behind a dash.
func (a *app) printEntries(w io.Writer, title string, entries []string) {
	if len(entries) == 0 {
		return
	}
	fmt.Fprintln(w, "  "+title)
	for _, e := range entries {
		fmt.Fprintln(w, "  - "+strings.TrimPrefix(wrap(e, a.columns(90), "    "), "    "))
	}
}
