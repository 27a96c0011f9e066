package meta

import (
	"fmt"
	"time"

	"github.com/probity-audit/probity/social"
)

// Span is the time from the first to the last of what was written.
type Span struct{ First, Last time.Time }

// Add makes the span reach to t, unless t is zero.
func (s *Span) Add(t time.Time) {
	if t.IsZero() {
		return
	}
	if s.First.IsZero() || t.Before(s.First) {
		s.First = t
	}
	if t.After(s.Last) {
		s.Last = t
	}
}

// Gap says that an export may be narrower than the account: a member chooses a range
// of dates when asking for it.
func (s *Span) Gap(section string) social.Gap {
	g := social.Gap{Section: section, Reason: social.ReasonNotInExport}
	if s.First.IsZero() {
		g.Detail = "Nothing in this export bears a date."
	} else {
		g.Detail = fmt.Sprintf("What this export holds was written from %s to %s.", s.First.Format("January 2006"), s.Last.Format("January 2006"))
	}
	g.Detail += " If you chose a narrower range of dates when you asked for it, it would look just the same: make sure that you chose All time."
	return g
}
