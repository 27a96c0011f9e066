package appraisal_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/report/appraisal"
	"github.com/probity-audit/probity/social"
)

// What became of a finding is told by what was seen of it, not by what was decided alone.
func TestOutcomes(t *testing.T) {
	at := time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC)
	texts := []string{"edited", "deleted", "hidden", "kept", "kept without a reason", "advice", "consent", "false alarm", "decided and left", "open", "gone and never decided"}
	account := func(day int, keep func(i int) (text string, audience social.Audience, ok bool)) *social.Snapshot {
		var items []social.Item
		for i := range texts {
			if text, audience, ok := keep(i); ok {
				items = append(items, social.Item{Post: &social.Post{ID: texts[i], Kind: social.KindPost, Mine: true, Text: text, Audience: audience, Published: at.AddDate(-1, 0, 0)}})
			}
		}
		return &social.Snapshot{Account: social.Account{Provider: "x", ID: "1"}, Source: social.SourceExport, Collected: at.AddDate(0, 0, day), Items: social.Literal(items...)}
	}
	const grave = "Bloods for NHS no 943 476 5919 were lost again"
	catalogue := slices.DeleteFunc(rules.All(), func(r *audit.Rule) bool { return r.ID != "patient-id-number" })
	first := audit.Assess([]*social.Snapshot{account(0, func(int) (string, social.Audience, bool) { return grave, social.AudiencePublic, true })}, catalogue, social.Owner{}, nil)
	if len(first.Findings) != len(texts) {
		t.Fatalf("%d findings", len(first.Findings))
	}
	verbs := map[string]audit.Verb{"edited": audit.Edit, "deleted": audit.Delete, "hidden": audit.Hide, "kept": audit.Keep, "kept without a reason": audit.Keep,
		"advice": audit.Advice, "consent": audit.Consent, "false alarm": audit.FalseAlarm, "decided and left": audit.Delete}
	var past []audit.Decision
	for _, f := range first.Findings {
		if verb := verbs[f.Item.ID]; verb != "" {
			d := audit.Decision{Finding: f.ID, Verb: verb, At: at, Mark: f.Mark}
			if f.Item.ID == "kept" {
				d.Note = "published by the trust"
			}
			past = append(past, d)
		}
	}
	now := account(20, func(i int) (string, social.Audience, bool) {
		switch texts[i] {
		case "edited":
			return "Bloods were lost again", social.AudiencePublic, true
		case "hidden":
			return grave, social.AudienceOnlyMe, true
		case "deleted", "gone and never decided":
			return "", "", false
		}
		return grave, social.AudiencePublic, true
	})
	runs := []audit.Summary{first.Summary()}
	assess := func(snaps ...*social.Snapshot) *audit.Report {
		return audit.Assessment{Rules: catalogue, Past: past, Runs: runs}.Of(snaps...)
	}
	cycle := appraisal.Cycle{Report: assess(now), Runs: runs, Past: past, From: at.AddDate(0, -2, 0), To: at.AddDate(0, 1, 0)}
	if got, want := total(t, cycle), "10 1 1 1 1 1 1 1 2 1"; got != want { // found kept edited hidden removed advice consent false-alarm to-do open
		t.Errorf("%s, want %s", got, want)
	}
	cycle.Removed = map[string]bool{}
	for _, f := range first.Findings {
		if f.Item.ID == "decided and left" {
			cycle.Removed[f.ID] = true
		}
	}
	if got, want := total(t, cycle), "10 1 1 1 2 1 1 1 1 1"; got != want {
		t.Errorf("removed on the network: %s, want %s", got, want)
	}
	other := *now
	other.Account.ID = "2"
	cycle.Report = assess(&other)
	cycle.Removed = nil
	if got := total(t, cycle); strings.Fields(got)[2] != "0" || strings.Fields(got)[4] != "0" {
		t.Errorf("of an account that was not read again nothing is known to be done: %s", got)
	}
	cycle.Report = assess(now)
	cycle.From, cycle.To = at.AddDate(1, 0, 0), at.AddDate(2, 0, 0)
	if got := total(t, cycle); strings.Fields(got)[2] != "0" {
		t.Errorf("what was decided before the cycle is counted in it: %s", got)
	}
}

// total is the last row of the table of outcomes.
func total(t *testing.T, c appraisal.Cycle) string {
	for _, b := range appraisal.Of(c).Blocks {
		if table, ok := b.(*appraisal.Table); ok && strings.HasPrefix(table.Caption, "Outcomes") {
			return strings.Join(table.Rows[len(table.Rows)-1][2:], " ")
		}
	}
	t.Fatal("there is no table of outcomes")
	return ""
}

func TestPeriodAndBefore(t *testing.T) {
	month := func(year int, m time.Month) time.Time { return time.Date(year, m, 17, 12, 0, 0, 0, time.UTC) }
	at := func(times ...time.Time) (runs []audit.Summary) {
		for _, at := range times {
			runs = append(runs, audit.Summary{At: at})
		}
		return runs
	}
	for _, test := range []struct {
		runs []audit.Summary
		want string
	}{
		{nil, "nothing: this is the first audit on record"},
		{at(month(2026, time.May)), "nothing: this is the first audit on record"}, // this one
		{at(month(2025, time.March), month(2025, time.June), month(2026, time.January)), "the audit of the cycle before, June 2025"},
		{at(month(2026, time.January), month(2026, time.March)), "the first audit of this cycle, January 2026"},
	} {
		c := appraisal.Cycle{Report: &audit.Report{AsOf: month(2026, time.May)}, Runs: test.runs, From: month(2025, time.December), To: month(2026, time.November)}
		d := appraisal.Of(c)
		if d.Subtitle != "December 2025 to November 2026" {
			t.Errorf("of %q", d.Subtitle)
		}
		if got := entry(d, "Compared with"); got != test.want {
			t.Errorf("compared with %q, want %q", got, test.want)
		}
	}
}

// One account read again makes another audit, though none is newer than the newest was.
func TestBeforeOfSeveralAccounts(t *testing.T) {
	at := time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC)
	read := func(provider string, day int) *social.Snapshot {
		return &social.Snapshot{Account: social.Account{Provider: provider, ID: "1"}, Collected: at.AddDate(0, 0, day), Items: social.Literal()}
	}
	first := audit.Assess([]*social.Snapshot{read("linkedin", 9), read("x", 0)}, nil, social.Owner{}, nil).Summary()
	for day, want := range map[int]string{0: "nothing: this is the first audit on record", 3: "the first audit of this cycle, May 2026"} {
		again := audit.Assess([]*social.Snapshot{read("linkedin", 9), read("x", day)}, nil, social.Owner{}, nil)
		d := appraisal.Of(appraisal.Cycle{Report: again, Runs: []audit.Summary{first}, From: at, To: at})
		if got := entry(d, "Compared with"); got != want {
			t.Errorf("x read on day %d: compared with %q, want %q", day, got, want)
		}
	}
}

// entry is what stands beside a title in the table at the beginning.
func entry(d *appraisal.Document, title string) string {
	for _, b := range d.Blocks {
		if table, ok := b.(*appraisal.Table); ok {
			for _, row := range table.Rows {
				if row[0] == title {
					return row[1]
				}
			}
		}
	}
	return ""
}

// Who was a connection, is said to be a patient, and is one no longer, was removed; who
// only wrote never was one.
func TestConnectionsRemoved(t *testing.T) {
	at := time.Date(2026, 5, 4, 0, 0, 0, 0, time.UTC)
	account := func(day int, friends ...string) *social.Snapshot {
		var items []social.Item
		for _, id := range friends {
			items = append(items, social.Item{Connection: &social.Connection{ID: id, Relation: social.RelationFriend, Name: "Somebody"}})
		}
		return &social.Snapshot{Account: social.Account{Provider: "x", ID: "1"}, Source: social.SourceAPI, Collected: at.AddDate(0, 0, day), Items: social.Literal(items...)}
	}
	first := audit.Assess([]*social.Snapshot{account(0, "a", "b", "c", "d")}, nil, social.Owner{}, nil)
	runs := []audit.Summary{first.Summary()}
	c := appraisal.Cycle{
		Report: audit.Assessment{Runs: runs}.Of(account(9, "a", "c")), Runs: runs, From: at, To: at.AddDate(0, 1, 0),
		Answers: []linkage.Answer{
			{Profiles: []string{"x/1/person:a"}, Is: linkage.IsPatient, At: at}, {Profiles: []string{"x/1/person:b"}, Is: linkage.IsFormer, At: at},
			{Profiles: []string{"x/1/person:writes"}, Is: linkage.IsRelative, At: at}, {Profiles: []string{"x/1/person:d"}, Is: linkage.IsFriend, At: at},
			{Profiles: []string{"x/1/person:b"}, Is: linkage.IsPatient, At: at.AddDate(-1, 0, 0)},
		},
	}
	d := appraisal.Of(c)
	for title, want := range map[string]string{
		"Reviewed: I said how they stand to me": "4", "Of these, a patient, a former patient or a relative of one": "3",
		"Of those, seen to be removed: connected no longer": "1", "Connections lost since the audit before, for whatever reason": "2",
	} {
		if got := entry(d, title); got != want {
			t.Errorf("%s: %q, want %s", title, got, want)
		}
	}
}

// Nobody is counted as looked at of whom the doctor has said nothing.
func TestLookedAt(t *testing.T) {
	rep := &audit.Report{People: []linkage.Person{
		{Band: linkage.Likely}, {Band: linkage.Possible, Answer: &linkage.Answer{Is: linkage.IsNone}}, {Band: linkage.Folded}, {Band: linkage.Folded},
	}}
	if got := cellOf(t, appraisal.Of(appraisal.Cycle{Report: rep}), "Connections that stood out were looked at", 2); got != "1 of 2" {
		t.Errorf("looked at %s, want 1 of 2: one stood out and was not answered, two never did", got)
	}
}

// cellOf returns the cell of a column in the row that begins so.
func cellOf(t *testing.T, d *appraisal.Document, row string, column int) string {
	t.Helper()
	for _, b := range d.Blocks {
		if table, ok := b.(*appraisal.Table); ok {
			for _, r := range table.Rows {
				if r[0] == row {
					return r[column]
				}
			}
		}
	}
	t.Fatalf("there is no row %q", row)
	return ""
}
