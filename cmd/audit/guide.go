package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/probity-audit/probity/providers"
)

// printGuide prints all that it takes to sign in to a network.
func (a *app) printGuide(w io.Writer, api providers.API) {
	g := api.Guide()
	fmt.Fprintf(w, "Signing in to %s\n", api.Title())
	for _, l := range []struct{ title, text string }{
		{"Who can", g.Who},
		{"Server", g.Server},
		{"Approval", g.Review},
		{"Cost", g.Cost},
		{"The sign-in itself", g.Charge},
		{"Lasts", g.Lasts},
		{"What its page will say", g.Consent},
		{"Conclusions about people", g.Inference},
	} {
		if l.text != "" {
			fmt.Fprintln(w, a.hanging(l.title+": "+l.text, 2))
		}
	}
	a.printSteps(w, "How to register an app of your own, once", g.Steps)
	if g.OwnApp {
		if g.Redirect != "" {
			fmt.Fprintln(w, "  Redirect address to enter, to the letter: "+g.Redirect)
		}
		if g.Pasted {
			fmt.Fprintln(w, wrap("The page at that address will not load, and need not: you will be asked to paste its address from the browser.", a.columns(90), "  "))
		}
		fmt.Fprintln(w, "  Then: "+signinExample(api))
		if g.Secret && !g.File {
			fmt.Fprintln(w, "  The app's secret is asked for then, or read with --client-secret-file.")
		}
	}
	token := "How to get a token from the network's own pages"
	if g.OwnApp {
		token = "Or paste a token that the network's own pages make"
	}
	a.printSteps(w, token, g.Token)
	if len(g.Token) > 0 {
		fmt.Fprintln(w, "  Then: audit signin "+api.Name()+" --token")
	}
	a.printSteps(w, "Or use a password made for apps alone", g.Password)
	if len(g.Password) > 0 {
		fmt.Fprintln(w, "  Then: audit signin "+api.Name()+" YOUR_HANDLE --app-password")
	}
	if len(g.Also) > 0 {
		var also []string
		for _, p := range g.Also {
			also = append(also, p.Scope+": "+p.For)
		}
		a.printEntries(w, "What can be allowed besides, with --also", also)
	}
	if c := api.Coverage(); len(c.Export) > 0 {
		fmt.Fprintln(w, a.hanging("Without any of this, your export gives: "+strings.Join(c.Export, "; ")+".", 2))
		fmt.Fprintln(w, "  'audit networks "+api.Name()+"' tells how to get it.")
	}
}

// hanging wraps a paragraph whose first line begins indent columns in, and the
// others two more.
func (a *app) hanging(text string, indent int) string {
	in := strings.Repeat(" ", indent+2)
	return in[2:] + strings.TrimPrefix(wrap(text, a.columns(90), in), in)
}

// printSteps prints numbered steps below a title.
func (a *app) printSteps(w io.Writer, title string, steps []string) {
	if len(steps) == 0 {
		return
	}
	fmt.Fprintln(w, "  "+title)
	for i, s := range steps {
		fmt.Fprintf(w, "  %2d %s\n", i+1, strings.TrimPrefix(wrap(s, a.columns(90), "     "), "     "))
	}
}
