package report

import (
	"cmp"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
)

// silence is how many false alarms have one reason.
type silence struct {
	Reason string `json:"reason"` // the doctor's note; "" where there is none
	Count  int    `json:"count"`
}

// silences counts the false alarms by their reasons, the most frequent first.
func silences(r *audit.Report) []silence {
	by := map[string]int{}
	for _, f := range r.Silenced {
		if f.Decision != nil {
			by[f.Decision.Note]++
		}
	}
	out := make([]silence, 0, len(by))
	for reason, n := range by {
		out = append(out, silence{reason, n})
	}
	slices.SortFunc(out, func(a, b silence) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), strings.Compare(a.Reason, b.Reason))
	})
	return out
}

// mostReasonsSaid is how many reasons of false alarms the opening has room for.
const mostReasonsSaid = 5

// silent says how many findings are not raised because the doctor called them false
// alarms, and why; "" if there are none.
func silent(r *audit.Report) string {
	if len(r.Silenced) == 0 {
		return ""
	}
	var parts []string
	rest := len(r.Silenced)
	for i, s := range silences(r) {
		if i == mostReasonsSaid {
			parts = append(parts, thousands(rest)+" for other reasons")
			break
		}
		if s.Reason == "" {
			parts = append(parts, thousands(s.Count)+" without a reason")
		} else {
			parts = append(parts, thousands(s.Count)+": "+s.Reason)
		}
		rest -= s.Count
	}
	return "Not raised: " + Count(len(r.Silenced), "finding that you called a false alarm", "findings that you called false alarms") + " (" + strings.Join(parts, "; ") + ")."
}
