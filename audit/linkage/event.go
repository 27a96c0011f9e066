package linkage

import (
	"time"

	"github.com/probity-audit/probity/social"
)

const cueEvent = "after-event"

// soon is how many days after an event the guidance that the project follows lets a
// first contact count as one that it may have led to.
const soon = 30

// soonAfter weighs whether the two came into touch soon after an event that the owner
// marked. Without one it weighs nothing, and the report says so.
func (w *weigher) soonAfter(p *person, lacking *[]string) []Reason {
	if len(w.owner.Events) == 0 {
		return nil
	}
	met := p.met()
	if met.IsZero() {
		*lacking = append(*lacking, "when you came into touch")
		return nil
	}
	var last social.Event
	var from time.Time
	for _, e := range w.owner.Events {
		begin, end, ok := e.Span()
		if ok && !met.Before(begin) && met.Before(end.AddDate(0, 0, soon)) && !begin.Before(from) {
			last, from = e, begin
		}
	}
	if from.IsZero() {
		return nil
	}
	r := w.reason(cueEvent, 0, nil)
	r.Text += ": " + last.What + " (" + last.Date + ")"
	return []Reason{r}
}

// met is when the two came into touch, as far as every account on which they are
// connected tells; zero if one does not.
func (p *person) met() time.Time {
	var first time.Time
	for _, f := range p.faces {
		at := f.Since
		if at.IsZero() && f.connected() {
			return time.Time{}
		}
		if at.IsZero() || !f.First.IsZero() && f.First.Before(at) {
			at = f.First
		}
		if first.IsZero() || !at.IsZero() && at.Before(first) {
			first = at
		}
	}
	return first
}

// connected reports whether there is more between the two than messages.
func (p *Profile) connected() bool {
	for _, r := range p.Relations {
		if r != social.RelationCorrespondent {
			return true
		}
	}
	return false
}
