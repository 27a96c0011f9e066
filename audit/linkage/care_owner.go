package linkage

import (
	"strings"
	"unicode"

	"github.com/probity-audit/probity/audit/reading"
)

// written reads what the owner wrote to somebody: in private, or where others read it;
// there, only what is plainly said of care given counts, since what "your scan" means
// to a stranger is advice to all.
func written(t *told, private bool) care {
	var c care
	if t.shop > 0 || t.has(markHome|markSuppose|markSchool) || t.r.Has("colleague-talk") {
		return c
	}
	if private && t.turned(turnSees) {
		c.raise(sure, t.near(0, len(t.marks), markThem))
	}
	for i, m := range t.marks {
		switch {
		case m&markYour != 0 && private:
			t.ofYours(&c, i)
		case m&(markTreated|markSaw|markWith) != 0 && t.near(i+1, 2, markYou) && t.inSentence(i, markCare) && !t.has(markTrade): // "see you in clinic"
			c.raise(sure, false)
		case m&markTreated != 0 && t.near(i+1, 3, markYou|markYour|markThem): // "when I operated on you"
			c.raise(sure, t.near(i+1, 3, markKin))
		case private && m&markRenew != 0 && (t.near(i+1, 6, markPaper) || t.near(i+1, 6, markCare) && t.near(i+1, 8, markYou|markYour)): // "I'll leave it at reception for you"
			c.raise(sure, false)
		}
	}
	if private && c.sure == no && t.r.Has("result-told") && t.has(markResult|markCare|markIll) {
		c.raise(sure, t.kin())
	}
	return c
}

// ofYours reads "your scan was fine", "your appointment is on Friday". Who asks how it
// went, or wishes luck, may be a friend.
func (t *told) ofYours(c *care, your int) {
	kin := t.near(your+1, 2, markKin)
	s := may
	switch told := t.inSentence(your, markFinding); {
	case t.asks || t.inSentence(your, markWish):
	case t.near(your+1, 3, markResult|markPaper), t.near(your+1, 3, markIll) && told, t.near(your+1, 4, markCare) && !t.has(markTrade):
		s = sure
	}
	if t.near(your+1, 3, markResult|markPaper|markCare|markIll) {
		c.raise(s, kin)
	}
}

// redirects reports whether the owner's words keep the boundary. The number for an
// emergency, such as 112, says nothing, and is given to family too.
func redirects(r *reading.Reading) bool {
	for c := range r.Cues("redirect") {
		if w := r.Words(c); !c.Quoted && strings.ContainsFunc(w, unicode.IsLetter) && !strings.ContainsFunc(w, unicode.IsDigit) {
			return true
		}
	}
	return false
}
