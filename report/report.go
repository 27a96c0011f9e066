// Package report shows an audit: as a table for the terminal, a page, JSON, CSV
// or Markdown, one function and one file each.
//
// Every format says first what was read and what was not, and lists what could
// not be read or checked as prominently as what was found: silence never reads
// as clean. What people wrote may be hostile to whatever displays it, so that
// every format makes control characters and changes of direction visible and
// escapes what its reader would act on.
//
// All functions are pure: the same report gives the same bytes. "Now" is the
// report's AsOf.
package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/guidance"
)

// advisory is in every format that a person reads.
const advisory = "Findings are prompts for reflection, not legal advice. A finding says that something may not fit with the guidance; you judge."

// opening says in a few sentences what was looked at, what was found and what
// was not looked at.
func opening(r *audit.Report) []string {
	said := []string{coverage(r), outcome(r)}
	if s := silent(r); s != "" {
		said = append(said, s)
	}
	return append(said, missing(r), advisory)
}

func coverage(r *audit.Report) string {
	if len(r.Accounts) == 0 {
		return "No account was read, so that nothing can be said."
	}
	var items, judged int
	var from, to time.Time
	labels := make([]string, 0, len(r.Accounts))
	for _, a := range r.Accounts {
		for _, n := range a.Counts {
			items += n
		}
		judged += a.Judged
		labels = append(labels, a.Account.Label())
		if !a.From.IsZero() && (from.IsZero() || a.From.Before(from)) {
			from = a.From
		}
		if a.To.After(to) {
			to = a.To
		}
	}
	s := "Read: " + Count(items, "item", "items") + " of " + Count(len(labels), "account", "accounts") + " (" + strings.Join(labels, ", ") + ")"
	if !from.IsZero() {
		s += ", posts " + period(from, to)
	}
	return s + ". " + Count(judged, "text was", "texts were") + " judged by " + Count(len(r.Rules), "rule", "rules") + "."
}

// period says from when to when, or of which day.
func period(from, to time.Time) string {
	if day(from) == day(to) {
		return "of " + day(from)
	}
	return "from " + day(from) + " to " + day(to)
}

func outcome(r *audit.Report) string {
	folded := r.Count(audit.Info)
	open := len(r.Findings) - folded
	var s string
	if open == 0 {
		s = "Found: nothing to look at again in what was read"
	} else {
		var parts []string
		for _, sev := range audit.Severities() {
			if n := r.Count(sev); n > 0 && sev != audit.Info {
				parts = append(parts, strconv.Itoa(n)+" "+sev.String())
			}
		}
		s = "Found: " + Count(open, "thing", "things") + " to look at again (" + strings.Join(parts, ", ") + ")"
	}
	if folded > 0 {
		s += ", and " + strconv.Itoa(folded) + " worth knowing"
	}
	s += "."
	if undecided := r.Undecided(audit.Low); undecided < open {
		s += " Decided: " + thousands(open-undecided) + " of " + thousands(open) + "."
	}
	return s + wholeOutcome(r)
}

// wholeOutcome says what only shows when all accounts are seen together.
func wholeOutcome(r *audit.Report) string {
	var parts []string
	if n := len(crowdOf(r).Asked); n > 0 {
		parts = append(parts, Count(n, "person may be a patient", "people may be patients")+" or close to one")
	}
	if several, _ := tellings(r); len(several) > 0 {
		parts = append(parts, Count(len(several), "story told in several posts", "stories told in several posts")+" may single somebody out")
	}
	if len(parts) == 0 {
		return ""
	}
	return " Seen together: " + listed(parts) + "."
}

func missing(r *audit.Report) string {
	var parts []string
	if n := len(r.Gaps); n > 0 {
		parts = append(parts, Count(n, "thing could not be read", "things could not be read"))
	}
	if n := uncheckedSettings(r); n > 0 {
		parts = append(parts, Count(n, "setting was not checked", "settings were not checked"))
	}
	if n := uncheckedRules(r); n > 0 {
		parts = append(parts, strconv.Itoa(n)+" of "+Count(len(r.Rules), "check", "checks")+" could not be made in full")
	}
	if len(parts) == 0 {
		return "Not looked at: no gap was reported."
	}
	if last := len(parts) - 1; last > 0 {
		parts[last] = "and " + parts[last]
	}
	return "Not looked at: " + strings.Join(parts, ", ") + ". Nothing follows from silence there; see the lists."
}

// uncheckedRules counts the rules that could not look everywhere.
func uncheckedRules(r *audit.Report) int {
	seen := map[*audit.Rule]bool{}
	for _, n := range r.NotChecked {
		seen[n.Rule] = true
	}
	return len(seen)
}

// unchecked is a reason and the rules that it kept from looking.
type unchecked struct {
	Account string // label, or "" for all
	Reason  string
	Rules   []*audit.Rule
}

// notChecked groups what was not checked by account and reason, so that one
// absence reads as one line however many rules it touches.
func notChecked(r *audit.Report) []unchecked {
	var groups []unchecked
	for _, n := range r.NotChecked {
		label := ""
		if n.Account.Provider != "" {
			label = n.Account.Label()
		}
		i := slices.IndexFunc(groups, func(g unchecked) bool { return g.Account == label && g.Reason == n.Reason })
		if i < 0 {
			i = len(groups)
			groups = append(groups, unchecked{Account: label, Reason: n.Reason})
		}
		if !slices.Contains(groups[i].Rules, n.Rule) {
			groups[i].Rules = append(groups[i].Rules, n.Rule)
		}
	}
	for _, g := range groups {
		slices.SortFunc(g.Rules, func(a, b *audit.Rule) int { return strings.Compare(a.ID, b.ID) })
	}
	slices.SortFunc(groups, func(a, b unchecked) int {
		return cmp.Or(strings.Compare(a.Account, b.Account), strings.Compare(a.Reason, b.Reason))
	})
	return groups
}

// titles lists the rules by title, as a sentence part.
func (u unchecked) titles() string {
	var t []string
	for _, r := range u.Rules {
		t = append(t, r.Title)
	}
	return strings.Join(t, "; ")
}

// clauses returns what a finding cites, the doctor's own jurisdiction first.
func clauses(r *audit.Report, f *audit.Finding) []guidance.Clause {
	return guidance.For(f.Rule.Clauses, r.Jurisdiction, time.Time{})
}

// citations are the clauses of a finding as a reader wants them.
type citations struct {
	Own       []guidance.Clause // of the doctor's jurisdiction; of every one if the owner did not say
	Support   []guidance.Clause // studies and the like, which ask nothing of the doctor
	Elsewhere []guidance.Clause // of other jurisdictions
}

func cite(r *audit.Report, f *audit.Finding) citations {
	var c citations
	for _, cl := range clauses(r, f) {
		switch {
		case cl.Standing == guidance.Supporting:
			c.Support = append(c.Support, cl)
		case r.Jurisdiction == "" || cl.Jurisdiction == r.Jurisdiction || cl.Jurisdiction == guidance.Any:
			c.Own = append(c.Own, cl)
		default:
			c.Elsewhere = append(c.Elsewhere, cl)
		}
	}
	return c
}
