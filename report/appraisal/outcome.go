package appraisal

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// cell is one area at one severity.
type cell struct {
	area     audit.Area
	severity audit.Severity
}

// outcomes count what became of findings. Found is the sum of the others.
type outcomes struct {
	found, kept, edited, hidden, removed, advice, consent, alarm int
	due                                                          int // decided and not done, or kept without a reason
	open                                                         int // not decided
}

func (o *outcomes) decided() int { return o.found - o.open }

func (o *outcomes) add(p outcomes) {
	o.found += p.found
	o.kept += p.kept
	o.edited += p.edited
	o.hidden += p.hidden
	o.removed += p.removed
	o.advice += p.advice
	o.consent += p.consent
	o.alarm += p.alarm
	o.due += p.due
	o.open += p.open
}

// tally is what a cycle counts.
type tally struct {
	cells   map[cell]outcomes
	now     map[cell]int   // still found, false alarms apart
	before  map[cell]int   // found in the audit to compare with
	changes *audit.Changes // since then; nil without one
}

func tallyOf(c *Cycle) *tally {
	t := &tally{cells: map[cell]outcomes{}, now: map[cell]int{}, before: map[cell]int{}}
	here := map[string]bool{}
	for i := range c.Report.Findings {
		f := &c.Report.Findings[i]
		here[f.ID] = true
		at := cell{f.Rule.Area, f.Severity}
		t.now[at]++
		t.count(at, standing(f, c.Removed[f.ID]))
	}
	for i := range c.Report.Silenced {
		f := &c.Report.Silenced[i]
		here[f.ID] = true
		t.count(cell{f.Rule.Area, f.Severity}, outcomes{alarm: 1})
	}
	if before := c.before(); before != nil {
		t.changes = audit.Compare(*before, c.Report)
		for _, f := range before.Findings {
			if f.Verb != audit.FalseAlarm {
				t.before[cell{f.Area, f.Severity}]++
			}
		}
	}
	fates := c.fates()
	for _, d := range c.Past {
		if fate, ok := fates[d.Finding]; ok && !here[d.Finding] && c.within(d.At) {
			if o, ok := became(d, fate.What, c.Removed[d.Finding]); ok {
				t.count(cell{fate.Area, fate.Severity}, o)
			}
		}
	}
	return t
}

// fates says what became of what the runs of the cycle found and is found no longer, by
// the ID of the finding. Where several runs found it, the newest knows best.
func (c *Cycle) fates() map[string]audit.FindingChange {
	fates := map[string]audit.FindingChange{}
	for _, run := range c.compares() {
		for _, change := range audit.Compare(run, c.Report).Findings {
			if !change.Found {
				fates[change.ID] = change
			}
		}
	}
	return fates
}

func (t *tally) count(at cell, o outcomes) {
	o.found = 1
	sum := t.cells[at]
	sum.add(o)
	t.cells[at] = sum
}

// standing says where a finding stands that is still made.
func standing(f *audit.Finding, removed bool) outcomes {
	if removed || f.Decision != nil && f.Decision.Verb == audit.Delete && !f.Item.Deleted.IsZero() {
		return outcomes{removed: 1}
	}
	switch d := f.Decision; {
	case d == nil:
		return outcomes{open: 1}
	case d.Verb == audit.Advice:
		return outcomes{advice: 1}
	case d.Verb == audit.Consent:
		return outcomes{consent: 1}
	case d.Verb == audit.FalseAlarm:
		return outcomes{alarm: 1}
	case d.Verb == audit.Keep && strings.TrimSpace(d.Note) != "":
		return outcomes{kept: 1}
	case d.Verb == audit.Hide && f.Item.Audience == social.AudienceOnlyMe:
		return outcomes{hidden: 1}
	}
	return outcomes{due: 1} // it stands there as it did
}

// became says what became of a finding that is made no longer, by what was decided and
// by what was seen of it; ok is false where nothing did: its words are judged otherwise.
// What was not read again may stand there still.
func became(d audit.Decision, what audit.What, removed bool) (o outcomes, ok bool) {
	switch {
	case d.Verb == audit.FalseAlarm:
		return outcomes{alarm: 1}, true
	case removed, what == audit.Gone && d.Verb != audit.Hide:
		return outcomes{removed: 1}, true
	case what == audit.Gone, what != audit.NotKnown && d.Verb == audit.Hide:
		return outcomes{hidden: 1}, true
	case what == audit.Edited:
		return outcomes{edited: 1}, true
	case what == audit.Ended:
		return outcomes{}, false
	case d.Verb == audit.Advice:
		return outcomes{advice: 1}, true
	case d.Verb == audit.Consent:
		return outcomes{consent: 1}, true
	case d.Verb == audit.Keep && strings.TrimSpace(d.Note) != "":
		return outcomes{kept: 1}, true
	}
	return outcomes{due: 1}, true
}

// from adds up the cells of a severity and worse.
func (t *tally) from(least audit.Severity) outcomes {
	var o outcomes
	for at, n := range t.cells {
		if at.severity >= least {
			o.add(n)
		}
	}
	return o
}
