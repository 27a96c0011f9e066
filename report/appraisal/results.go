package appraisal

import (
	"fmt"

	"github.com/probity-audit/probity/audit"
)

func (d *Document) results(c *Cycle, t *tally) {
	d.section("Results")
	d.part("Found, by area and severity")
	if t.changes == nil {
		d.say("This is the first audit on record; there is none to compare it with.")
	} else {
		d.say("Numbers in brackets are those of " + c.compared() + ". " + since(t.changes))
	}
	d.found(t)
	d.say("A finding is a prompt to look again: something may not fit with the guidance. A number is no grade, and an area without a finding is not thereby clean; see what was not checked.")
	d.part("What became of them")
	d.became(t)
}

// since says what has changed, without what is only worth knowing.
func since(c *audit.Changes) string {
	again := 0
	for i := range c.Findings {
		if f := &c.Findings[i]; f.What == audit.Edited && f.Found && f.Severity > audit.Info {
			again++
		}
	}
	s := fmt.Sprintf("Since then, of what is more than worth knowing: %s new, %s found no longer, %s found again in other words.",
		thousands(c.Count(audit.New)), thousands(c.Lost()), thousands(again))
	if n := c.Count(audit.NotKnown); n > 0 {
		s += " Of " + thousands(n) + " it is not known, since what they are about was not read this time."
	}
	return s
}

// found is the table of what is found now, with what was found before.
func (d *Document) found(t *tally) {
	compared := t.changes != nil
	levels := audit.Severities()
	table := &Table{Caption: "Findings as they stand, false alarms left out", Numbers: 1, Wide: []int{9, 3, 3, 3, 3, 3, 3}, Head: []string{"Area"}}
	for _, s := range levels {
		table.Head = append(table.Head, capital(severityWords(s)))
	}
	table.Head = append(table.Head, "All")
	all, allBefore := make([]int, len(levels)), make([]int, len(levels))
	for _, area := range audit.Areas() {
		now, before := make([]int, len(levels)), make([]int, len(levels))
		some := false
		for i, s := range levels {
			now[i], before[i] = t.now[cell{area, s}], t.before[cell{area, s}]
			all[i] += now[i]
			allBefore[i] += before[i]
			some = some || now[i]+before[i] > 0
		}
		if some {
			table.Rows = append(table.Rows, foundRow(area.Title(), now, before, compared))
		}
	}
	if len(table.Rows) == 0 {
		d.say("Nothing was found in what was read.")
		return
	}
	table.Rows = append(table.Rows, foundRow("All areas", all, allBefore, compared))
	d.add(table)
}

func foundRow(title string, now, before []int, compared bool) []string {
	row := []string{title}
	sum, sumBefore := 0, 0
	for i := range now {
		row = append(row, pair(now[i], before[i], compared))
		sum += now[i]
		sumBefore += before[i]
	}
	return append(row, pair(sum, sumBefore, compared))
}

func pair(now, before int, compared bool) string {
	if !compared {
		return thousands(now)
	}
	return thousands(now) + " (" + thousands(before) + ")"
}

// became is the table of outcomes.
func (d *Document) became(t *tally) {
	table := &Table{
		Caption: "Outcomes in this cycle, of findings that are gone too: kept with a reason, edited, hidden, removed, advice sought, consent on file, false alarm, to do, open",
		Head:    []string{"Area", "Severity", "Found", "Kept", "Edited", "Hidden", "Removed", "Advice", "Consent", "False alarm", "To do", "Open"},
		Numbers: 2, Wide: []int{23, 11, 8, 7, 8, 9, 11, 9, 10, 8, 6, 7},
	}
	for _, area := range audit.Areas() {
		for _, s := range audit.Severities() {
			if o, ok := t.cells[cell{area, s}]; ok {
				table.Rows = append(table.Rows, becameRow(area.Title(), severityWords(s), o))
			}
		}
	}
	if len(table.Rows) == 0 {
		d.say("There was nothing to decide.")
		return
	}
	table.Rows = append(table.Rows, becameRow("All areas", "all", t.from(audit.Info)))
	d.add(table)
	d.say("\"To do\" is what was decided and still stands as it did, or was kept without a reason; \"open\" is what was not decided. The reasons themselves stay on the doctor's machine.")
}

func becameRow(title, severity string, o outcomes) []string {
	row := []string{title, severity}
	for _, n := range []int{o.found, o.kept, o.edited, o.hidden, o.removed, o.advice, o.consent, o.alarm, o.due, o.open} {
		row = append(row, thousands(n))
	}
	return row
}

// actions lists what is still to be done, as facts, and leaves room for the doctor's.
func (d *Document) actions(c *Cycle, t *tally) {
	d.add(&PageBreak{})
	d.section("Actions")
	sum := t.from(audit.Low)
	var done, open []string
	for _, n := range []struct {
		n         int
		one, many string
	}{
		{sum.edited, "text edited", "texts edited"}, {sum.hidden, "hidden", "hidden"}, {sum.removed, "removed", "removed"},
		{sum.kept, "kept with a reason", "kept with a reason"}, {sum.consent, "kept with consent on file", "kept with consent on file"},
	} {
		if n.n > 0 {
			done = append(done, count(n.n, n.one, n.many))
		}
	}
	if n := sum.open; n > 0 {
		open = append(open, count(n, "finding is not decided yet.", "findings are not decided yet."))
	}
	if n := sum.due; n > 0 {
		open = append(open, count(n, "decision is still to be carried out or given its reason.", "decisions are still to be carried out or given their reasons."))
	}
	if n := sum.advice; n > 0 {
		open = append(open, count(n, "finding waits for advice.", "findings wait for advice."))
	}
	if n := toReview(c.Report); n > 0 {
		open = append(open, count(n, "connection is still to be looked at.", "connections are still to be looked at."))
	}
	if n := unread(c.Report); n > 0 {
		open = append(open, count(n, "privacy setting is still to be looked at.", "privacy settings are still to be looked at."))
	}
	if len(done) > 0 {
		d.add(&Paragraph{Lead: "Done in this cycle:", Text: listed(done) + "."})
	}
	if len(open) > 0 {
		d.add(&Paragraph{Lead: "Still open:"}, &List{Items: open})
	}
	d.add(&Box{Label: "Actions agreed", Hint: "What you will do, and by which month. The next audit shows whether it was done.", Lines: 5})
}
