package review

import (
	"cmp"
	"net/http"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
)

// changesPage is what is different from the run before.
type changesPage struct {
	view
	Report  *audit.Report // with what was decided on the page
	Changed []changeView
}

// changeView is a finding that has changed, with the way to it where it is still there.
type changeView struct {
	audit.FindingChange
	Link string
}

func (s *site) changes(r *http.Request) (shown, error) {
	if s.book.report.Changes == nil {
		return shown{}, errGone
	}
	p := &changesPage{view: s.view(r, "changes", "Since last time")}
	whole := *s.book.report
	whole.Changes = s.book.changes()
	p.Report = &whole
	for _, f := range whole.Changes.Findings {
		v := changeView{FindingChange: f}
		if c := s.book.byKey[keyOf(f.ID)]; c != nil {
			v.Link = "/finding/" + c.Key
		}
		p.Changed = append(p.Changed, v)
	}
	return shown{"changes-page", p}, nil
}

// news leads to what is different from the run before, in a few words.
func (s *site) news() []tab {
	if s.book.report.Changes == nil {
		return nil
	}
	open := s.book.open()
	var out []tab
	for _, w := range changesFound() {
		if n := len(filter{Change: string(w)}.choose(open)); n > 0 {
			out = append(out, tab{Link: filter{Change: string(w)}.link("/"), Label: changeWords(w), Count: n})
		}
	}
	if n := s.book.changes().Lost(); n > 0 {
		out = append(out, tab{Link: "/changes", Label: "no longer found", Count: n})
	}
	return out
}

// changes returns what the report says has changed since the run before, with what was
// decided since the report was made.
func (b *book) changes() *audit.Changes {
	out := *b.report.Changes
	out.Findings = slices.Clone(out.Findings)
	told := make(map[string]bool, len(out.Findings))
	for i := range out.Findings {
		f := &out.Findings[i]
		told[f.ID] = true
		if c := b.decidedHere(f.ID); c != nil {
			f.Decision, f.Found = c.Decision, !c.silent()
			if f.What == audit.Decided {
				f.Why = takenBack(c.Decision)
			}
		}
	}
	for id := range b.before {
		if c := b.decidedHere(id); c != nil && !told[id] {
			out.Findings = append(out.Findings, audit.FindingChange{What: audit.Decided, ID: id, Rule: c.Rule, Area: c.Rule.Area, Severity: c.Severity,
				Account: c.Account, Item: c.Item, Found: !c.silent(), Decision: c.Decision, Why: takenBack(c.Decision)})
		}
	}
	slices.SortFunc(out.Findings, func(a, b audit.FindingChange) int {
		return cmp.Or(cmp.Compare(b.Severity, a.Severity), a.Item.Published.Compare(b.Item.Published), strings.Compare(a.ID, b.ID))
	})
	return &out
}

// changeOf says in which way a finding has changed; "" if in none.
func (b *book) changeOf(c *card) audit.What {
	before, touched := b.before[c.ID]
	switch {
	case b.changed[c.ID] != "":
		return b.changed[c.ID]
	case b.report.Changes != nil && touched && !alike(before, c.Decision):
		return audit.Decided
	}
	return ""
}

// decidedHere returns the finding if what is decided of it is not what was decided when
// the report was made.
func (b *book) decidedHere(id string) *card {
	before, touched := b.before[id]
	c := b.byKey[keyOf(id)]
	if !touched || c == nil || alike(before, c.Decision) {
		return nil
	}
	return c
}

func alike(a, b *audit.Decision) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Verb == b.Verb && a.Note == b.Note && a.At.Equal(b.At)
}

func takenBack(d *audit.Decision) string {
	if d == nil {
		return "the decision was taken back"
	}
	return ""
}
