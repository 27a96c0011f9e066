package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/report"
)

// mostReasons is how many reasons of each side the list gives; 'audit people ask'
// gives all.
const mostReasons = 3

// listPeople prints who may be a patient, the likeliest first, then of whom the owner
// has spoken, and before both what was looked at and what was not.
func (a *app) listPeople(rep *audit.Report, all bool) {
	tell := func(s string) { fmt.Fprintln(a.stdout, wrap(report.Line(s), a.columns(90), "")) }
	for _, s := range report.AboutPeople(rep) {
		tell(s)
	}
	codes, ofAll := report.Codes(rep.People), report.SaidOfAll(rep)
	folded, none := 0, 0
	var said []*linkage.Person
	for i := range rep.People {
		p := &rep.People[i]
		switch {
		case p.Answer != nil && p.Answer.Is == linkage.IsNone && !all:
			none++
		case p.Answer != nil:
			said = append(said, p)
		case p.Band != linkage.Likely && p.Band != linkage.Possible && !all:
			folded++
		default:
			fmt.Fprintln(a.stdout)
			a.printPerson(p, codes, mostReasons, ofAll)
		}
	}
	if len(said) > 0 {
		fmt.Fprintln(a.stdout, "\nOf these you said how they stand to you:")
	}
	for _, p := range said {
		fmt.Fprintln(a.stdout)
		a.printPerson(p, codes, 0, nil)
	}
	var left []string
	if folded > 0 {
		left = append(left, fmt.Sprintf("%d less likely than these", folded))
	}
	if none > 0 {
		left = append(left, fmt.Sprintf("%d of whom you said that they are none of these", none))
	}
	if len(left) > 0 {
		fmt.Fprintln(a.stdout)
		tell("Not listed: " + strings.Join(left, ", and ") + ". 'audit people --all' lists them too.")
	}
	if len(toAsk(rep, false)) > 0 {
		fmt.Fprintln(a.stdout)
		tell("Next: " + report.HowToAnswer(rep, "PERSON") + " PERSON is the code in front, or part of a name or handle.")
	}
}

// printPerson prints a person with at most so many reasons of each side, without what
// was said of all; of one of whom the owner has spoken none, for that is settled.
func (a *app) printPerson(p *linkage.Person, codes map[string]string, most int, ofAll []string) {
	code := codes[p.ID]
	lines := report.PersonMet(p)
	if p.Answer == nil {
		lines = append(lines, report.PersonWhy(p, most, ofAll)...)
	}
	fmt.Fprintf(a.stdout, "%s  %s\n", code, report.Called(p))
	for _, l := range lines {
		fmt.Fprintln(a.stdout, wrap(l, a.columns(100), strings.Repeat(" ", len(code)+2)))
	}
}

// peopleJSON prints people as the report in JSON has them.
func (a *app) peopleJSON(rep *audit.Report) error {
	var b bytes.Buffer
	only := &audit.Report{AsOf: rep.AsOf, People: rep.People}
	for _, n := range rep.NotChecked {
		if n.Rule.Area == audit.Connection {
			only.NotChecked = append(only.NotChecked, n)
		}
	}
	if err := report.JSON(&b, only); err != nil {
		return err
	}
	out := struct {
		Schema     string          `json:"schema"`
		Generated  string          `json:"generated"`
		Expected   float64         `json:"expected"` // sum of the probabilities of those of whom nothing was said
		Open       int             `json:"open"`     // of whom nothing was said, likely or possible
		Listed     int             `json:"listed"`   // patients on the list that people were compared with; 0 without one
		About      []string        `json:"about"`    // what was looked at, and what was not, in words
		People     json.RawMessage `json:"people"`
		NotChecked json.RawMessage `json:"not_checked"`
	}{}
	if err := json.Unmarshal(b.Bytes(), &out); err != nil {
		return err
	}
	out.About = report.AboutPeople(rep)
	out.Schema, out.Open, out.Listed = "probity.people/1", len(toAsk(rep, false)), rep.Listed
	for i := range rep.People {
		if p := &rep.People[i]; p.Answer == nil {
			out.Expected += p.Probability
		}
	}
	out.Expected = math.Round(out.Expected*1e4) / 1e4
	return a.writeJSON(out)
}
