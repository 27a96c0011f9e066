package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

// guards returns those of the named guards that the text gives outside
// quotations: guards(p, "own", "fiction") looks for cues of the classes guard-own
// and guard-fiction. What it returns goes into Hit.Guards.
func guards(p *audit.Pass, names ...string) []string { return guardsOf(p.Text, names...) }

func guardsOf(r *reading.Reading, names ...string) []string {
	var present []string
	for _, name := range names {
		for c := range r.Cues("guard-" + name) {
			if !c.Quoted {
				present = append(present, name)
				break
			}
		}
	}
	return present
}

// guarded reports whether any of the named guards stands in the text.
func guarded(p *audit.Pass, names ...string) bool {
	for _, name := range names {
		if len(guards(p, name)) > 0 {
			return true
		}
	}
	return false
}

// quotedToCondemn reports whether the text quotes somebody and says, in words of
// its own, that what was said is wrong.
func quotedToCondemn(p *audit.Pass) bool {
	return hasQuotation(p.Text) && guarded(p, "quotation")
}

// hasQuotation reports whether anything stands between quotation marks.
func hasQuotation(r *reading.Reading) bool {
	for _, t := range r.Tokens {
		if t.Is(reading.Quoted) {
			return true
		}
	}
	return false
}
