package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/draft"
	"github.com/probity-audit/probity/audit/guidance"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
)

// answer is all that is said of a draft.
type answer struct {
	draft  draft.Draft
	found  []audit.Finding
	jigsaw *rules.Jigsaw // nil if the draft completes none
	lacked []audit.NotChecked
	owner  social.Owner
}

// mostQuoted is how many words that were seen are shown.
const mostQuoted = 8

// printVerdict writes the answer: worst first, what is only worth a look in one
// line, and what to ask oneself.
func (a *app) printVerdict(v answer, everything bool) {
	type part struct {
		severity audit.Severity
		print    func()
	}
	var parts []part
	if j := v.jigsaw; j != nil {
		parts = append(parts, part{j.Severity, func() { a.printJigsaw(j, v.owner) }})
	}
	var minor []string
	for _, f := range v.found {
		if f.Severity == audit.Info {
			minor = append(minor, fmt.Sprintf("%s (%s, %.2f)", f.Rule.Title, f.Rule.ID, f.Confidence))
			continue
		}
		parts = append(parts, part{f.Severity, func() { a.printDraftFinding(f, v.owner) }})
	}
	slices.SortStableFunc(parts, func(x, y part) int { return cmp.Compare(y.severity, x.severity) })
	for _, p := range parts {
		p.print()
	}
	if len(minor) > 0 {
		a.prose("", "Also worth a look: "+strings.Join(minor, "; ")+".")
		fmt.Fprintln(a.stdout)
	}
	if len(parts)+len(minor) == 0 {
		a.prose("", "Nothing was noticed. That is not a promise: a rule sees words, not what you know about them.")
		fmt.Fprintln(a.stdout)
	}
	for _, n := range v.lacked {
		a.prose("", fmt.Sprintf("Not checked: %s (%s): %s.", n.Rule.Title, n.Rule.ID, n.Reason))
		fmt.Fprintln(a.stdout)
	}
	a.printQuestions(v, everything)
}

// prose writes a paragraph, wrapped and indented.
func (a *app) prose(indent, text string) {
	fmt.Fprintln(a.stdout, wrap(text, a.columns(78), indent))
}

// heading writes what was found, how grave it is and how sure.
func (a *app) heading(s audit.Severity, r *audit.Rule, confidence float64) {
	a.prose("", fmt.Sprintf("%s: %s, %s (%s)", strings.ToUpper(s.String()), r.Title, report.Likelihood(confidence), r.ID))
}

func (a *app) printDraftFinding(f audit.Finding, owner social.Owner) {
	a.heading(f.Severity, f.Rule, f.Confidence)
	a.prose("  ", "Because "+f.Evidence.Reason+".")
	var seen []string
	for _, s := range f.Evidence.Spans {
		seen = append(seen, quoted(f.Evidence.Text[s.From:s.To]))
	}
	if more := len(seen) - mostQuoted; more > 0 {
		seen = append(seen[:mostQuoted], fmt.Sprintf("and %d more", more))
	}
	if len(seen) > 0 {
		a.prose("  ", "Seen: "+strings.Join(seen, ", "))
	}
	if len(f.Evidence.Guards) > 0 {
		a.prose("  ", "Weighed against it: "+report.Against(f.Evidence.Guards))
	}
	a.printClause(f.Rule, owner)
	a.prose("  ", "Advice, were it posted: "+f.Rule.Advice)
	fmt.Fprintln(a.stdout)
}

func (a *app) printClause(r *audit.Rule, owner social.Owner) {
	if clauses := guidance.For(r.Clauses, owner.Jurisdiction, time.Time{}); len(clauses) > 0 {
		a.prose("  ", fmt.Sprintf("May not fit with: %s", clauses[0]))
	}
}

// printJigsaw names the earlier posts, what each adds, who could know of whom they
// tell, and what to leave out.
func (a *app) printJigsaw(j *rules.Jigsaw, owner social.Owner) {
	a.heading(j.Severity, j.Rule, j.Confidence)
	accounts := accountsBefore(j)
	on := ""
	if len(accounts) == 1 {
		on = " on " + report.Line(accounts[0])
	}
	a.prose("  ", "Because the draft and what you posted before"+on+" seem to tell of one person:")
	for i, p := range j.Pieces {
		who := p.Item.Published.Format("2 January 2006")
		if len(accounts) > 1 {
			who += ", " + report.Line(p.Account.Label())
		}
		if i == len(j.Pieces)-1 {
			who = "the draft"
		}
		what := "nothing that the others do not tell"
		if len(p.Adds) > 0 {
			what = factsTold(p.Adds)
		}
		a.prose("    ", who+": "+what)
	}
	for _, why := range j.Ties {
		a.prose("  ", "What ties the draft to them: "+report.Line(why))
	}
	for _, r := range j.Story.Readers {
		if r.Band != disclosure.Crowd {
			a.prose("  ", report.Line(capital(r.Who)+": "+r.Why+"."))
		}
	}
	a.printClause(j.Rule, owner)
	if len(j.LeaveOut) > 0 {
		a.prose("  ", "Leave out: "+factsTold(j.LeaveOut)+". Whether it is one person, you know better.")
	} else {
		a.prose("  ", "The earlier posts tell as much already: better not post this, and look at them with 'audit run'. Whether it is one person, you know better.")
	}
	fmt.Fprintln(a.stdout)
}

// accountsBefore names the accounts of the earlier posts, each once.
func accountsBefore(j *rules.Jigsaw) []string {
	var out []string
	for _, p := range j.Pieces[:len(j.Pieces)-1] {
		if label := p.Account.Label(); !slices.Contains(out, label) {
			out = append(out, label)
		}
	}
	return out
}

// capital writes words with a capital letter, as a sentence begins.
func capital(words string) string { return strings.ToUpper(words[:1]) + words[1:] }

// factsTold lists facts in words.
func factsTold(facts []rules.Fact) string {
	var out []string
	for _, f := range facts {
		out = append(out, f.Kind+" "+quoted(f.Words))
	}
	return strings.Join(out, ", ")
}

// quoted shows words of a text; what a terminal would obey is taken out.
func quoted(words string) string { return "“" + report.Line(words) + "”" }
