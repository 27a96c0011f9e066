package appraisal

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/guidance"
	"github.com/probity-audit/probity/social"
)

// criterion lists what the accounts were held against, by document and edition.
func (d *Document) criterion(c *Cycle, f form) {
	d.section("Criterion")
	d.say("What the guidance for doctors asks of what they publish, of how they treat confidences, and of their privacy. The clauses are named as the program names them, with the paragraph where there is a number.")
	var ids []string
	for _, r := range c.Report.Rules {
		ids = append(ids, r.Clauses...)
	}
	type document struct{ title, edition string }
	var order []document
	clauses := map[document][]string{}
	studies := 0
	for _, cl := range guidance.For(ids, f.jurisdiction, time.Time{}) {
		switch {
		case cl.Standing == guidance.Supporting:
			studies++
			continue
		case cl.Jurisdiction != f.jurisdiction && cl.Jurisdiction != guidance.Any:
			continue
		}
		doc := document{cl.Body + ": " + cl.Document, cl.Edition}
		if !slices.Contains(order, doc) {
			order = append(order, doc)
		}
		clauses[doc] = append(clauses[doc], cl.ID)
	}
	t := &Table{Caption: "Guidance by edition", Head: []string{"Document", "Edition", "Clauses"}, Wide: []int{6, 3, 8}}
	for _, doc := range order {
		slices.Sort(clauses[doc])
		t.Rows = append(t.Rows, []string{doc.title, doc.edition, strings.Join(clauses[doc], "; ")})
	}
	if len(t.Rows) > 0 {
		d.add(t)
	}
	if studies > 0 {
		d.say(count(studies, "study or other source supports the checks besides, and asks", "studies and other sources support the checks besides, and ask") + " nothing of a doctor.")
	}
}

// standard is what was aimed at, with how far it is reached: each on its own, since no
// one number could stand for all.
func (d *Document) standard(c *Cycle, t *tally) {
	d.section("Standard")
	var direct outcomes
	for at, o := range t.cells {
		if at.area == audit.PatientIdentifier {
			direct.add(o)
		}
	}
	grave, all := t.from(audit.High), t.from(audit.Low)
	settings := len(c.Report.Settings)
	answered, asked := answered(c.Report), toReview(c.Report)
	d.add(&Table{
		Caption: "What was aimed at, and how far it is reached", Head: []string{"Standard", "Aim", "Reached"}, Wide: []int{9, 3, 4},
		Rows: [][]string{
			{"Details that may identify a patient are decided on, and done", "all", of(direct.found-direct.open-direct.due, direct.found)},
			{"Critical and high findings are decided", "all", of(grave.decided(), grave.found)},
			{"Findings of every severity are decided, but for what is only worth knowing", "all", of(all.decided(), all.found)},
			{"What was decided is carried out", "all", of(all.decided()-all.due, all.decided())},
			{"Privacy settings that the platforms have were looked at", "all", of(settings-unread(c.Report), settings)},
			{"Connections that stood out were looked at", "all", of(answered, answered+asked)},
		},
	})
}

// of writes so many of all: "34 of 61", or that there were none.
func of(n, all int) string {
	if all == 0 {
		return "none"
	}
	return thousands(n) + " of " + thousands(all)
}

func (d *Document) method(c *Cycle) {
	d.section("Method")
	d.say("The doctor audited their own accounts with a program on their own machine. It read the official exports of the platforms, or what they give to a member who signs in; it looked nobody up, and sent nothing anywhere. It held each text, setting and connection against a catalogue of checks. What it found is for the doctor to look at and to decide on; the results tell how far that was done.")
	judged := 0
	for i := range c.Report.Accounts {
		judged += c.Report.Accounts[i].Judged
	}
	d.add(&Table{
		Caption: "Tool", Head: []string{"What", "Entry"}, Wide: []int{1, 3},
		Rows: [][]string{
			{"Program", "Probity audit, " + versionWords(c.Version)},
			{"Checks", strconv.Itoa(len(c.Report.Rules)) + ", rule set " + RuleSet(c.Report.Rules)},
			{"Texts judged", thousands(judged)},
		},
	})
	d.part("Not checked")
	d.say("Nothing follows from silence about what is listed here.")
	d.notRead(c.Report)
	d.notChecked(c.Report)
	if n := unread(c.Report); n > 0 {
		d.say(fmt.Sprintf("Privacy settings: %s of %s could not be read, and were not checked by the program.", thousands(n), count(len(c.Report.Settings), "setting", "settings")))
	}
}

var released = regexp.MustCompile(`^v?[0-9]+\.[0-9]+\.[0-9]+$`)

// versionWords leaves out what a version says of the day on which it was built.
func versionWords(v string) string {
	base, rest, _ := strings.Cut(v, "-")
	switch {
	case !released.MatchString(base):
		return "version in development"
	case rest != "":
		return "in development after " + base
	}
	return base
}

// RuleSet tells one catalogue of rules from another: a part of the SHA-256 of what each
// rule is called, weighs, reads and rests on.
func RuleSet(rules []*audit.Rule) string {
	h := sha256.New()
	for _, r := range rules {
		fmt.Fprintf(h, "%q %q %q %q %s %q %q %q\n", r.ID, r.Area, r.Why, r.Advice, r.Severity, r.Clauses, r.Needs, r.When)
	}
	sum := hex.EncodeToString(h.Sum(nil)[:6])
	return sum[:4] + "-" + sum[4:8] + "-" + sum[8:]
}

// notRead lists the gaps by platform and reason. What a gap is called may hold a name, and
// is not told.
func (d *Document) notRead(r *audit.Report) {
	names := platforms(r)
	type why struct{ platform, reason string }
	type lack struct {
		kinds []social.Kind
		other bool
	}
	var order []why
	lacks := map[why]*lack{}
	for _, g := range r.Gaps {
		key := why{names[g.Account.Key()], reasonWords(g.Gap.Reason)}
		l := lacks[key]
		if l == nil {
			l = &lack{}
			lacks[key] = l
			order = append(order, key)
		}
		l.kinds = append(l.kinds, g.Gap.Kinds...)
		l.other = l.other || len(g.Gap.Kinds) == 0
	}
	if len(order) == 0 {
		d.say("Not read: no gap was reported.")
		return
	}
	t := &Table{Caption: "Not read", Head: []string{"Platform", "What, in whole or in part", "Why"}, Wide: []int{4, 7, 5}}
	for _, key := range order {
		what := kindsWords(lacks[key].kinds)
		switch {
		case what == "":
			what = "other parts of the account"
		case lacks[key].other:
			what += "; other parts of the account"
		}
		t.Rows = append(t.Rows, []string{key.platform, what, key.reason})
	}
	d.add(t)
}

// notChecked counts by area the checks that could not be made in full.
func (d *Document) notChecked(r *audit.Report) {
	type lack struct {
		rules map[string]bool
		kinds map[social.Kind]bool
		other bool
	}
	lacks := map[audit.Area]*lack{}
	all := map[audit.Area]int{}
	for _, rule := range r.Rules {
		all[rule.Area]++
	}
	for _, n := range r.NotChecked {
		l := lacks[n.Rule.Area]
		if l == nil {
			l = &lack{rules: map[string]bool{}, kinds: map[social.Kind]bool{}}
			lacks[n.Rule.Area] = l
		}
		l.rules[n.Rule.ID] = true
		kinds, nothing := strings.CutPrefix(n.Reason, audit.NothingToRead)
		l.other = l.other || !nothing
		if nothing {
			for k := range strings.SplitSeq(kinds, ", ") {
				l.kinds[social.Kind(k)] = true
			}
		}
	}
	if len(lacks) == 0 {
		d.say("Every check could be made.")
		return
	}
	t := &Table{Caption: "Checks that could not be made, or not of every account", Head: []string{"Area", "Checks", "Why"}, Wide: []int{5, 2, 8}}
	for _, area := range audit.Areas() {
		l := lacks[area]
		if l == nil {
			continue
		}
		var why []string
		if len(l.kinds) > 0 {
			var kinds []social.Kind
			for k := range l.kinds {
				kinds = append(kinds, k)
			}
			why = append(why, "an account had none of these to read: "+kindsWords(kinds))
		}
		if l.other {
			why = append(why, "something that a check needs is not known")
		}
		t.Rows = append(t.Rows, []string{area.Title(), of(len(l.rules), max(all[area], len(l.rules))), strings.Join(why, "; ")})
	}
	d.add(t)
}
