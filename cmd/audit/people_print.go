package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/report"
	"github.com/probity-audit/probity/social"
)

// mostReasons is how many reasons the list gives of each; 'audit people ask' gives all.
const mostReasons = 3

// listPeople prints who may be a patient, the likeliest first, what was said of
// whom, and what could not be looked at.
func (a *app) listPeople(rep *audit.Report, owner *social.Owner, how *asking) {
	tell := func(s string) { fmt.Fprintln(a.stdout, wrap(s, a.columns(90), "")) }
	tell(summary(rep))
	if s := how.patients.compared(); s != "" {
		tell(s)
	} else if guessed := linkage.BeforeOf(owner, nil, rep.AsOf).Guessed; len(guessed) > 0 {
		tell("You have not said " + strings.Join(guessed, ", nor ") + ", so that was guessed: 'audit owner' asks.")
	}
	codes := codesOf(rep.People)
	folded, none := 0, 0
	for i := range rep.People {
		p := &rep.People[i]
		switch {
		case !how.all && p.Answer == nil && p.Band != linkage.Likely && p.Band != linkage.Possible:
			folded++
		case !how.all && p.Answer != nil && p.Answer.Is == linkage.IsNone:
			none++
		default:
			fmt.Fprintln(a.stdout)
			a.printPerson(p, codes[i], mostReasons)
		}
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
		tell("Not listed: " + strings.Join(left, ", and ") + ". 'audit people --all' lists everybody.")
	}
	for _, line := range unseen(rep) {
		fmt.Fprintln(a.stdout)
		tell(line)
	}
	if len(toAsk(rep, false)) > 0 {
		fmt.Fprintln(a.stdout)
		tell("Next: 'audit people ask' asks you about each; 'audit people answer PERSON ANSWER' takes one answer, PERSON being the code in front, or part of a name or handle.")
	}
}

// summary says how many stand out, and how many of them are expected to be patients.
func summary(rep *audit.Report) string {
	bands := map[linkage.Band]int{}
	open, said, sum := 0, 0, 0.0
	for i := range rep.People {
		if p := &rep.People[i]; p.Answer == nil {
			open++
			bands[p.Band]++
			sum += p.Probability
		} else {
			said++
		}
	}
	var told string
	if said > 0 {
		told = fmt.Sprintf(" Of %s you said how they stand to you.", plural(said, "person", "people"))
	}
	if open == 0 {
		return "Nobody else stands out as a patient or as somebody close to one; that is no proof." + told
	}
	about := "one at most"
	if sum >= 0.75 {
		about = "about " + fmt.Sprint(int(math.Round(sum)))
	}
	var parts []string
	for _, b := range []linkage.Band{linkage.Likely, linkage.Possible, linkage.Folded} {
		if n := bands[b]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, bandWords(b)))
		}
	}
	return fmt.Sprintf("Of %s, %s may be patients or close to one: %s.%s", plural(open, "person who stands out", "people who stand out"), about, strings.Join(parts, ", "), told)
}

// printPerson prints a person with at most so many reasons.
func (a *app) printPerson(p *linkage.Person, code string, most int) {
	indent := strings.Repeat(" ", len(code)+2)
	line := func(s string) { fmt.Fprintln(a.stdout, wrap(s, a.columns(100), indent)) }
	fmt.Fprintf(a.stdout, "%s  %s\n", code, cmp.Or(report.Line(p.Name), "somebody without a name"))
	if p.Answer != nil {
		line("You said: " + report.Line(answered(p.Answer)))
	} else {
		line(mayBe(p))
	}
	for i := range p.Profiles {
		line(report.Line(met(&p.Profiles[i])))
	}
	if p.Answer != nil { // settled; reports have the reasons
		return
	}
	if len(p.Joined) > 0 {
		line("Held to be one person: " + report.Line(strings.Join(p.Joined, "; ")))
	}
	var pro, con []string
	for _, r := range p.Reasons {
		if text := report.Line(reason(r)); r.Weight < 0 {
			con = append(con, text)
		} else {
			pro = append(pro, text)
		}
	}
	if len(pro) > 0 {
		line("Why: " + firstOf(pro, most))
	}
	if len(con) > 0 {
		line("Against: " + firstOf(con, most))
	}
	if len(p.Lacking) > 0 {
		line("Not shown there, and so not weighed: " + report.Line(strings.Join(p.Lacking, ", ")))
	}
}

func firstOf(texts []string, most int) string {
	if left := len(texts) - most; left > 0 {
		return strings.Join(texts[:most], "; ") + fmt.Sprintf("; and %d more", left)
	}
	return strings.Join(texts, "; ")
}

// mayBe says as what a person stands out, and how likely that is.
func mayBe(p *linkage.Person) string {
	as := "may be a patient"
	if p.Kind == linkage.KindRelative {
		as = "may be close to a patient"
	}
	if p.Band != linkage.Silent {
		as += fmt.Sprintf(": %s (%.2f)", bandWords(p.Band), min(p.Probability, 0.99))
	}
	if p.Tie == linkage.TieOneWay {
		as += "; you accepted nothing, so this is only worth knowing"
	}
	return as
}

func bandWords(b linkage.Band) string {
	if b == linkage.Folded {
		return "less likely"
	}
	return string(b)
}

// met says where a person was met, and how.
func met(p *linkage.Profile) string {
	s := p.Account.Label() + ": "
	switch {
	case p.Handle != "":
		s += "@" + p.Handle + ", "
	case p.Name == "":
		s += p.ID + ", "
	}
	relations := make([]string, len(p.Relations))
	for i, r := range p.Relations {
		relations[i] = strings.ReplaceAll(string(r), "-", " ")
	}
	if s += strings.Join(relations, ", "); len(relations) == 0 {
		s += "not connected"
	}
	switch p.Initiated {
	case "owner":
		s += ", you asked"
	case "them":
		s += ", they asked"
	}
	if !p.Since.IsZero() {
		s += ", since " + date(p.Since)
	}
	if p.Received+p.Sent > 0 {
		s += fmt.Sprintf("; %s from them, %d from you", plural(p.Received, "message", "messages"), p.Sent)
	}
	return s
}

// reason is a reason in words, and when it was seen first.
func reason(r linkage.Reason) string {
	s := cmp.Or(r.Text, strings.ReplaceAll(r.Cue, "-", " "))
	if len(r.At) > 0 && !r.At[0].Published.IsZero() {
		s += " (" + date(r.At[0].Published) + ")"
	}
	return s
}

// answered says what the owner said of a person.
func answered(a *linkage.Answer) string {
	s := standingWords[a.Is]
	if !a.At.IsZero() {
		s += ", " + date(a.At)
	}
	if a.Note != "" {
		s += ": " + a.Note
	}
	return s
}

func date(t time.Time) string { return t.UTC().Format("2 Jan 2006") }

// plural writes a number with its noun: "1 person", "1,800 people".
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s + " " + many
}

// unseen says which accounts could not be looked at for people, and why.
func unseen(rep *audit.Report) []string {
	var lines []string
	for _, n := range rep.NotChecked {
		if n.Rule.Area != audit.Connection || strings.HasPrefix(n.Reason, audit.NothingToRead) {
			continue
		}
		where := "any account"
		if n.Account.Provider != "" {
			where = report.Line(n.Account.Label())
		}
		if line := "Not looked at (" + where + "): " + sentence(report.Line(n.Reason)); !slices.Contains(lines, line) {
			lines = append(lines, line)
		}
	}
	return lines
}

// peopleJSON prints people as the report in JSON has them.
func (a *app) peopleJSON(rep *audit.Report, listed int) error {
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
		People     json.RawMessage `json:"people"`
		NotChecked json.RawMessage `json:"not_checked"`
	}{}
	if err := json.Unmarshal(b.Bytes(), &out); err != nil {
		return err
	}
	out.Schema, out.Open, out.Listed = "probity.people/1", len(toAsk(rep, false)), listed
	for i := range rep.People {
		if p := &rep.People[i]; p.Answer == nil {
			out.Expected += p.Probability
		}
	}
	out.Expected = math.Round(out.Expected*1e4) / 1e4
	return a.writeJSON(out)
}
