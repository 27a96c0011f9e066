package report

import (
	"encoding/csv"
	"io"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
)

// csvHeader names the columns. New ones are added at the end.
var csvHeader = []string{
	"type", "severity", "area", "rule", "title", "account", "kind", "published", "audience", "url", "excerpt", "reason",
	"cues", "guards", "clauses", "advice", "confidence", "decision", "note", "id", "band", "reply", "change",
}

// CSV writes one line for each finding, and then for each false alarm, person, story
// and area, each change since the run before, each setting, and each thing that was not
// read and not checked; the first column says which it is: finding, false-alarm, person,
// story, area, change, note, setting, not-read or not-checked. Of a person the decision
// is the answer, and the confidence how likely a patient or somebody close to one is.
// Cells that a spreadsheet would take for a formula begin with an apostrophe.
func CSV(w io.Writer, r *audit.Report) error {
	cw := csv.NewWriter(w)
	write := func(cells map[string]string) {
		row := make([]string, len(csvHeader))
		for i, name := range csvHeader {
			row[i] = cell(cells[name])
		}
		cw.Write(row) // an error stays with cw and is returned below
	}
	cw.Write(csvHeader)
	changes := changesByID(r)
	for i := range r.Findings {
		row := csvFinding(r, &r.Findings[i])
		row["change"] = string(changes[r.Findings[i].ID])
		write(row)
	}
	csvSilenced(r, write)
	for i := range r.People {
		row := csvPerson(&r.People[i])
		if r.Changes != nil && slices.Contains(r.Changes.People, i) {
			row["change"] = string(audit.New)
		}
		write(row)
	}
	write(csvNote(audit.Connection, "People", strings.Join(AboutPeople(r), " ")))
	for i := range r.Stories {
		write(csvStory(&r.Stories[i]))
	}
	write(csvNote(audit.PatientStory, "What posts give away together", aboutStories(r)))
	csvAreas(r, write)
	csvChanges(r, write)
	for _, s := range r.Settings {
		row := map[string]string{"type": "setting", "area": string(audit.PrivacySetting), "title": s.Switch.Name, "account": s.Account.Label(), "reason": settingWords(s), "id": s.Switch.Key}
		if !s.Read {
			row["type"], row["advice"] = "not-checked", toCheck(s.Switch)
		}
		write(row)
	}
	for _, g := range r.Gaps {
		write(map[string]string{"type": "not-read", "title": g.Gap.Section, "account": g.Account.Label(), "reason": gapWhy(g.Gap)})
	}
	for _, n := range r.NotChecked {
		row := map[string]string{"type": "not-checked", "area": string(n.Rule.Area), "rule": n.Rule.ID, "title": n.Rule.Title, "reason": n.Reason}
		if n.Account.Provider != "" {
			row["account"] = n.Account.Label()
		}
		write(row)
	}
	cw.Flush()
	return cw.Error()
}

func csvFinding(r *audit.Report, f *audit.Finding) map[string]string {
	var ids []string
	for _, c := range clauses(r, f) {
		ids = append(ids, c.ID)
	}
	row := map[string]string{
		"type": "finding", "severity": f.Severity.String(), "area": string(f.Rule.Area), "rule": f.Rule.ID, "title": f.Rule.Title,
		"account": f.Account.Label(), "kind": string(f.Item.Kind), "published": stamp(f.Item.Published), "audience": string(f.Item.Audience),
		"url": f.Item.URL, "excerpt": f.Evidence.Text, "reason": f.Evidence.Reason, "cues": strings.Join(f.Evidence.Cues, " "),
		"guards": strings.Join(f.Evidence.Guards, " "), "clauses": strings.Join(ids, " "), "advice": advice(f),
		"confidence": percent(f.Confidence), "id": f.ID, "reply": f.Rule.Reply,
	}
	if f.Decision != nil {
		row["decision"], row["note"] = string(f.Decision.Verb), f.Decision.Note
	} else if f.Earlier != nil {
		row["note"] = decision(f)
	}
	return row
}

// cell makes a value harmless in a spreadsheet. Besides the characters that
// begin a formula, their full-width forms count, which some programs fold, and
// white space before them, which some programs drop.
func cell(s string) string {
	if s == "" {
		return s
	}
	first := strings.TrimLeft(s, " \u00a0\u3000\v\f\n\ufeff")
	if first != "" && strings.ContainsAny(first[:1], "=+-@\t\r") || strings.ContainsAny(s[:1], "\t\r") || startsFullWidth(first) {
		s = "'" + s
	}
	return visible(s)
}

func startsFullWidth(s string) bool {
	for _, p := range []string{"＝", "＋", "－", "＠"} {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}
