package main

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/providers"
	"github.com/probity-audit/probity/removal"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
	"github.com/probity-audit/probity/store"
)

// printPlan shows what is to be done, by the way in which, and account by account.
func (a *app) printPlan(rep *audit.Report, plan removal.Plan) {
	if len(plan) == 0 {
		return
	}
	for _, part := range []struct {
		way   removal.Way
		title string
	}{
		{removal.Interface, "Deleted through the network's own interface, once you allow it there:"},
		{removal.Hand, "To be deleted by you:"},
		{removal.Change, "To be edited or hidden by you:"},
		{removal.Left, "Left alone:"},
	} {
		posts := plan.Of(part.way)
		if len(posts) == 0 {
			continue
		}
		fmt.Fprintf(a.stdout, "%s\n", part.title)
		for _, acc := range posts.Accounts() {
			in := posts.In(acc.Key())
			head := fmt.Sprintf("%s, %s, %s", report.Line(acc.Label()), report.Count(len(in), "item", "items"), collected(rep, acc))
			fmt.Fprintf(a.stdout, "\n%s\n", wrap(head, a.columns(90), "  "))
			if api, _, ok := removerOf(acc.Provider); ok && part.way == removal.Interface && api.Guide().Charge != "" {
				fmt.Fprintln(a.stdout, wrap(called(api)+" takes money for the use of its interface. "+api.Guide().Charge, a.columns(90), "    "))
			}
			a.printPosts(in, part.way)
		}
		fmt.Fprintln(a.stdout)
	}
	a.printConsequences(plan)
}

// collected says how old what is known of an account is.
func collected(rep *audit.Report, acc social.Account) string {
	for _, s := range rep.Accounts {
		if s.Account.Key() == acc.Key() && !s.Collected.IsZero() {
			return "as collected on " + s.Collected.Format("2 January 2006")
		}
	}
	return "not collected"
}

// printPosts shows each post with what it takes to find it, and how it is done by hand.
func (a *app) printPosts(posts removal.Plan, way removal.Way) {
	width := a.columns(100)
	said := ""
	for _, p := range posts {
		head := itemWords(p)
		if way == removal.Change {
			head = string(p.Verb) + ": " + head
		}
		fmt.Fprintln(a.stdout, wrap("- "+head, width, "    "))
		if s := snippet(p.Findings[0].Evidence.Text, 60); s != "" {
			fmt.Fprintf(a.stdout, "      %s\n", s)
		}
		fmt.Fprintln(a.stdout, wrap(report.Line(p.Findings[0].Rule.Title), width, "      "))
		if u := p.Item.URL; u != "" {
			fmt.Fprintf(a.stdout, "      %s\n", report.Line(u))
		}
		if p.Why != "" {
			fmt.Fprintln(a.stdout, wrap(report.Line(p.Why), width, "      "))
		}
		if how := p.Steps(); (way == removal.Hand || way == removal.Change) && how != said {
			fmt.Fprintln(a.stdout, wrap("How: "+report.Line(how)+".", width, "      "))
			said = how
		}
		if s := stateWords(p.State); s != "" {
			fmt.Fprintln(a.stdout, wrap(s, width, "      "))
		}
	}
}

// printConsequences says what is copied before, and what stays behind.
func (a *app) printConsequences(plan removal.Plan) {
	tell := func(s string) { fmt.Fprintln(a.stdout, wrap(s, a.columns(90), "")) }
	n := 0
	for _, p := range plan {
		if _, ok := p.Ref(); ok && p.Way != removal.Left && p.Way != removal.Done {
			n++
		}
	}
	if n > 0 {
		line := "Before anything is removed, a sealed copy is taken of " + report.Count(n, "post", "posts") +
			", where there is none yet: words, link, time, audience, what it answers, what was found and what you decided. It is encrypted, and opened again before it is relied on."
		tell(line + " Pictures are in it where you give the export they came in, with --from.")
	}
	if done := len(plan.Of(removal.Done)); done > 0 {
		tell(report.Count(done, "post is", "posts are") + " removed already: 'audit remove --log'.")
	}
	networks := slices.Concat(plan.Of(removal.Interface), plan.Of(removal.Hand)).Accounts()
	if len(networks) == 0 {
		return
	}
	tell("Deletion is not erasure: others may have copied or photographed a post, and archives keep it.")
	told := map[string]bool{}
	for _, acc := range networks {
		if keeps := removal.Keeps(acc.Provider); keeps != "" && !told[acc.Provider] {
			p, _ := providers.Named(acc.Provider)
			tell(called(p) + ": " + keeps)
			told[acc.Provider] = true
		}
	}
}

// called is the name of a network without what stands behind it in brackets.
func called(p providers.Provider) string {
	name, _, _ := strings.Cut(p.Title(), " (")
	return name
}

// itemWords says what it is, of when, and who could read it.
func itemWords(p *removal.Post) string {
	what := cmp.Or(strings.ReplaceAll(string(p.Item.Kind), "-", " "), "the account")
	if p.Item.Name != "" {
		what += " " + report.Line(p.Item.Name)
	}
	if !p.Item.Published.IsZero() {
		what += " of " + p.Item.Published.Format("2 January 2006")
	}
	if p.Item.Audience != "" && p.Item.Audience != social.AudienceUnknown {
		what += ", " + string(p.Item.Audience)
	}
	return what
}

func snippet(text string, most int) string {
	runes := []rune(report.Line(text))
	if len(runes) == 0 {
		return ""
	}
	if len(runes) > most {
		runes = append(runes[:most:most], '…')
	}
	return "“" + string(runes) + "”"
}

// stateWords says how far a removal has come; "" where nothing was begun.
func stateWords(r store.Removal) string {
	day := r.At.Local().Format("2 January 2006")
	switch r.State {
	case removal.Copied:
		if r.Tries > 0 {
			return "The network was asked on " + day + ", and its answer is not known: it is asked again."
		}
		return "A sealed copy is there: " + report.Line(r.Evidence) + "."
	case removal.ByHand:
		return "Left to you on " + day + ", and not yet known to be gone."
	case removal.Failed:
		return "Not removed on " + day + ": " + report.Line(r.Why) + ". It is tried again."
	}
	return ""
}

// removalLog shows how far each removal has come, the newest first.
func (a *app) removalLog(ctx context.Context, s *store.Store) error {
	seen, err := removal.Check(ctx, s, time.Now())
	if err != nil {
		return err
	}
	if len(seen) == 0 {
		fmt.Fprintln(a.stdout, "Nothing was removed yet.")
		return nil
	}
	records, err := s.Accounts(ctx)
	if err != nil {
		return err
	}
	labels := map[string]string{}
	for _, r := range records {
		labels[r.Account.Key()] = report.Line(r.Account.Label())
	}
	slices.SortStableFunc(seen, func(x, y removal.Seen) int { return y.At.Compare(x.At) })
	for _, r := range seen {
		fmt.Fprintf(a.stdout, "%s  %s\n", r.At.Local().Format("2 Jan 2006 15:04"), logWords(r))
		lines := []string{labels[r.Account] + ", " + report.Line(r.Item), "because of " + strings.Join(ruleNames(r.Findings), ", ")}
		if r.Evidence != "" {
			lines[1] += "; sealed copy " + report.Line(r.Evidence)
		}
		if r.Why != "" {
			lines = append(lines, report.Line(r.Why))
		}
		for _, line := range lines {
			fmt.Fprintln(a.stdout, wrap(line, a.columns(100), "    "))
		}
	}
	return nil
}

func logWords(r removal.Seen) string {
	switch r.State {
	case removal.Planned:
		return "planned"
	case removal.Copied:
		if r.Tries > 0 {
			return "the network was asked, and no answer is known"
		}
		return "sealed copy taken"
	case removal.Removed:
		return "removed"
	case removal.ByHand:
		if !r.There.IsZero() {
			return "left to you; still there"
		}
		return "left to you"
	case removal.Gone:
		return "gone, as seen then"
	}
	return "not removed"
}

// ruleNames are the rules of findings: what stands before the place.
func ruleNames(findings []string) []string {
	var names []string
	for _, f := range findings {
		name, _, _ := strings.Cut(f, "@")
		names = append(names, report.Line(name))
	}
	slices.Sort(names)
	return slices.Compact(names)
}
