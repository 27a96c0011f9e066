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
	cells  map[cell]outcomes
	now    map[cell]int // still found, false alarms apart
	before map[cell]int // found in the audit to compare with
	fresh  int          // found now, and not then
	gone   int          // found then, and not now
	edited int          // found in both, in other words
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
	was := t.compare(c)
	for _, d := range c.Past {
		if at, ok := placeOf(d.Finding, was, c.Report.Rules); ok && !here[d.Finding] && c.within(d.At) {
			t.count(at, done(d))
		}
	}
	return t
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

// done says what became of a finding that is made no longer, by what was decided.
func done(d audit.Decision) outcomes {
	switch d.Verb {
	case audit.Edit:
		return outcomes{edited: 1}
	case audit.Hide:
		return outcomes{hidden: 1}
	case audit.Delete:
		return outcomes{removed: 1}
	case audit.Advice:
		return outcomes{advice: 1}
	case audit.Consent:
		return outcomes{consent: 1}
	case audit.FalseAlarm:
		return outcomes{alarm: 1}
	}
	if strings.TrimSpace(d.Note) == "" {
		return outcomes{due: 1}
	}
	return outcomes{kept: 1}
}

// compare counts what has changed since the audit before, and returns what was found
// there by the ID of the finding.
func (t *tally) compare(c *Cycle) map[string]cell {
	if c.Before == nil {
		return nil
	}
	was, marks := map[string]cell{}, map[string]string{}
	for i := range c.Before.Findings {
		f := &c.Before.Findings[i]
		was[f.ID] = cell{f.Area, f.Severity}
		if f.Verb != audit.FalseAlarm {
			marks[f.ID] = f.Mark
			t.before[was[f.ID]]++
		}
	}
	for i := range c.Report.Findings {
		f := &c.Report.Findings[i]
		switch mark, known := marks[f.ID]; {
		case !known && was[f.ID] == cell{}:
			t.fresh++
		case known && mark != "" && f.Mark != "" && mark != f.Mark:
			t.edited++
		}
		delete(marks, f.ID)
	}
	for i := range c.Report.Silenced {
		delete(marks, c.Report.Silenced[i].ID)
	}
	t.gone = len(marks)
	return was
}

// placeOf says in what area and of what severity a finding was that is made no longer:
// as it was then, or else as its rule has it.
func placeOf(id string, was map[string]cell, rules []*audit.Rule) (cell, bool) {
	if at, ok := was[id]; ok {
		return at, true
	}
	rule, _, _ := strings.Cut(id, "@")
	for _, r := range rules {
		if r.ID == rule {
			return cell{r.Area, r.Severity}, true
		}
	}
	return cell{}, false // of a rule that is applied no longer
}

// sum adds up the cells of an area, or of all with "".
func (t *tally) sum(area audit.Area) outcomes {
	var o outcomes
	for at, n := range t.cells {
		if area == "" || at.area == area {
			o.add(n)
		}
	}
	return o
}
