package linkage

import (
	"strings"
	"unicode"

	"github.com/probity-audit/probity/audit/reading"
)

// written reads what the owner wrote to somebody.
func written(t *told) care {
	var c care
	if t.shop > 0 || t.has(markHome|markSuppose|markSchool) || t.r.Has("colleague-talk") {
		return c
	}
	for i, m := range t.marks {
		switch {
		case m&markYour != 0 && t.near(i+1, 2, markResult|markPaper): // "your scan"
			c.raise(sure, t.near(i+1, 2, markKin))
		case m&markYour != 0 && t.near(i+1, 3, markCare|markIll) && !t.has(markTrade):
			c.raise(sure, t.near(i+1, 3, markKin))
		case m&(markTreated|markSaw) != 0 && t.near(i+1, 2, markYou) && t.inSentence(i, markCare) && !t.has(markTrade): // "see you in clinic"
			c.raise(sure, false)
		case m&markTreated != 0 && t.near(i+1, 3, markYou|markYour|markThem): // "when I operated on you"
			c.raise(sure, t.near(i+1, 3, markKin))
		case m&markRenew != 0 && (t.near(i+1, 6, markPaper) || t.near(i+1, 6, markCare) && t.near(i+1, 8, markYou|markYour)): // "I'll leave it at reception for you"
			c.raise(sure, false)
		}
	}
	if c.sure == no && t.r.Has("result-told") && t.has(markResult|markCare|markIll) {
		c.raise(sure, t.kin())
	}
	return c
}

// redirects reports whether the owner's words keep the boundary. A number alone, such
// as 112, says nothing, and is given to family too.
func redirects(r *reading.Reading) bool {
	for c := range r.Cues("redirect") {
		if !c.Quoted && strings.ContainsFunc(r.Words(c), unicode.IsLetter) {
			return true
		}
	}
	return false
}
