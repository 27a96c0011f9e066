package linkage

import (
	"strings"

	"github.com/probity-audit/probity/audit/reading"
)

// sureness says how plainly a text speaks of care.
type sureness int

const (
	no sureness = iota
	may
	sure
)

// care is what a text says of care by, or from, the owner.
type care struct {
	sure     sureness
	relative bool // it is of somebody close to whom the text is from or to
	thanks   bool
	summed   bool // by much that goes together, not by plain words
}

// raise takes in another thing that the text says.
func (c *care) raise(s sureness, relative bool) {
	switch {
	case s > c.sure:
		c.sure, c.relative = s, relative
	case s == c.sure && !relative: // of themselves, too
		c.relative = false
	}
}

// reach is how many words may stand between a verb and whom it is done to.
const reach = 4

// received reads what somebody wrote to the owner in private.
func received(t *told) care {
	c := toOwner(t)
	t.asked(&c)
	t.yours(&c)
	t.sought(&c)
	if t.asKin() {
		if t.has(markIll | markCare | markResult | markPaper | markKit) {
			c.raise(sure, true)
		} else {
			c.raise(may, true)
		}
	}
	if c.sure < sure && t.has(markDoctor) && t.has(markIll|markCare|markResult|markPaper) && (t.has(markMy|markMe|markKin|markThem) || t.has(markI) && t.near(0, greeting, markDoctor) && !t.asksAfter()) {
		c.raise(sure, !t.own(markIll|markCare|markResult|markPaper) && t.kin())
	}
	if c.sure < sure && addressed(t.r) {
		s := may
		if t.has(markIll | markCare | markResult | markPaper | markKin) {
			s = sure
		}
		c.raise(s, t.kin() && !t.own(markIll|markCare|markResult|markPaper))
	}
	if c.sure < sure && t.has(markIll|markCare) && t.doing() {
		c.raise(may, t.kin() && !t.own(markIll|markCare))
	}
	if c.sure == no && t.own(markIll|markResult|markPaper) && t.asks {
		c.raise(may, false)
	}
	if c.sure < sure && t.formal && t.mourns() {
		c.raise(sure, true)
	}
	if c = t.guarded(c); c.sure == no && t.points() >= pointsPrivate {
		c.raise(may, t.kin() && !t.own(markIll|markCare|markResult|markPaper))
	}
	return c
}

// toOwner reads what the owner is said to have done for the writer.
func toOwner(t *told) care {
	var c care
	if t.r.Has("relative-in-care") {
		if cue, ok := t.r.First("relative-in-care"); ok && !cue.Quoted {
			c.raise(sure, true)
		}
	}
	for i, m := range t.marks {
		switch {
		case m&markYou != 0:
			t.done(&c, i)
		case m&markThank != 0:
			t.thanked(&c, i)
		case m&markTreated != 0 && t.near(i+1, 2, markBy) && t.near(i+2, 2, markYou): // "operated on by you"
			c.raise(sure, t.inSentence(i, markKin))
		}
	}
	t.hinted(&c)
	return c
}

// hinted reads "you won't remember me, the knee on ward 5", "first on your list", "the spare part you fitted", "still in this boot
// thanks to you": care of which nothing else says the name. What the doctor made counts
// fully where the writer speaks of themselves, of somebody close or of illness, too.
func (t *told) hinted(c *care) {
	relative := t.kin() && !t.own(markIll|markCare|markResult|markPaper)
	personal := t.kin() || t.has(markI|markMe|markMy|markIll|markCare|markTreated)
	switch {
	case t.turned(turnAppointment), t.turned(turnHandiwork) && personal, t.hints > 1:
		c.raise(sure, relative)
	case t.turned(turnRecall) && (t.hints > 0 || t.has(markIll|markCare|markKit|markTreated|markResult)):
		c.raise(sure, relative)
	case t.turned(turnRecall):
		c.raise(may, relative)
	case t.turned(turnHandiwork):
		c.raise(may, relative)
	case t.turned(turnSince) && personal && (t.has(markYou | markYour | markDoctor)):
		c.raise(may, relative)
	}
}

// sought reads "is it normal that", "should I take", "do I stop the tablets": advice on
// illness, for which friends ask too; and "till I see you on the 12th".
func (t *told) sought(c *care) {
	if !t.has(markIll | markCare | markResult) {
		return
	}
	for i, m := range t.marks {
		switch {
		case m&markWith != 0 && t.near(i+1, 1, markYou):
			if t.asks && (t.has(markIll) || t.own(markCare|markResult)) {
				c.raise(sure, t.kin() && !t.has(markI|markMe))
			} else {
				c.raise(may, t.kin() && !t.has(markI|markMe))
			}
		case m&markAsk != 0 && t.asks && t.has(markI|markMy|markMe|markKin):
			c.raise(may, t.kin() && !t.has(markI|markMe|markMy))
		}
	}
}

// done reads "you saw me", "you took my gallbladder out", "you delivered our twins".
func (t *told) done(c *care, you int) {
	v := t.find(you+1, 3, markTreated|markSaw)
	if v < 0 && t.near(you+1, 4, markWho) { // "you're the student who stitched"
		v = t.find(you+1, 6, markTreated|markSaw)
	}
	if v < 0 || t.marks[you]&markAsk != 0 || you > 0 && t.marks[you-1]&markAsk != 0 { // "can you see"
		return
	}
	if before := t.find(max(you-reach, 0), min(you, reach), markIll|markCare|markResult); before >= 0 && t.marks[before]&markAsk == 0 { // "the mole you cut"
		c.raise(sure, t.near(max(you-reach-1, 0), reach+1, markKin))
		return
	}
	whom := t.find(v+1, reach, markMe|markMy|markThem|markKin|markNamed)
	if whom < 0 {
		return
	}
	kin := t.near(v+1, reach, markKin|markNamed)
	itself := t.marks[v]&markTreated != 0
	switch {
	case itself, t.has(markIll | markCare | markResult), t.has(markDoctor) && !t.has(markTrade):
		c.raise(sure, kin)
	default:
		c.raise(may, kin)
	}
}

// thanked reads "thank you for seeing me", "thanks again for dad's operation".
func (t *told) thanked(c *care, i int) {
	doing := t.inSentence(i, markTreated|markSaw)
	kin, clinical := t.inSentence(i, markKin), t.inSentence(i, markTreated|markIll|markCare)
	whom := t.inSentence(i, markMe|markMy|markThem|markKin)
	switch {
	case doing && t.kin() && t.r.Has("death"):
		c.raise(sure, true)
	case t.mourns() && !t.asks:
		c.raise(may, true)
	case t.near(i+1, 2, markFor) && t.prescribed(i+1, 4): // "thanks for the amoxicillin"
		c.raise(sure, kin)
	case t.marks[i]&markOwe != 0 && clinical && whom:
		c.raise(sure, kin)
	case clinical && whom && (doing || t.has(markDoctor) || kin):
		c.raise(sure, kin)
	case doing && whom && (kin || t.has(markDoctor|markIll|markCare)):
		c.raise(sure, kin)
	case doing && whom, clinical && whom:
		c.raise(may, kin)
	default:
		return
	}
	c.thanks = true
}

// asked reads "are my results back", "can you renew my prescription".
func (t *told) asked(c *care) {
	for i, m := range t.marks {
		if m&(markResult|markPaper) == 0 {
			continue
		}
		owned := i > 0 && t.near(max(i-3, 0), 3, markMy|markTheirKin)
		wanted := t.inSentence(i, markReady|markAsk|markRenew)
		switch {
		case owned && (wanted || t.asks && t.has(markYou)), m&markPaper != 0 && t.inSentence(i, markAsk) && t.inSentence(i, markRenew):
			c.raise(sure, t.theirs(i))
		case wanted && t.asks && t.has(markDoctor):
			c.raise(sure, false)
		}
	}
	for i, m := range t.marks { // "could you up my tablets"
		if m&markRenew != 0 && t.near(max(i-3, 0), 3, markAsk) && t.near(i+1, 6, markCare|markIll) {
			if t.near(i+1, 2, markMy|markTheirKin) {
				c.raise(sure, t.near(i+1, 3, markKin))
			} else {
				c.raise(may, false)
			}
		}
	}
}

// theirs reports whether what stands at token i is said to be somebody else's than
// the writer's: "her scan", "Mam's bloods".
func (t *told) theirs(i int) bool {
	for j := i - 1; j >= max(i-3, 0); j-- {
		switch m := t.marks[j]; {
		case m&markTheirKin != 0:
			return true
		case m&markMy != 0:
			return false
		}
	}
	return false
}

// markTheirKin are words by which something is said to be somebody close's.
const markTheirKin = markThem | markKin

// yours reads "I was in your clinic", "under your care".
func (t *told) yours(c *care) {
	for i, m := range t.marks {
		if m&markYour == 0 {
			continue
		}
		j := t.find(i+1, 3, markCare)
		if j < 0 {
			continue
		}
		switch w := strings.ToLower(t.r.Text[t.r.Tokens[j].Start:t.r.Tokens[j].End]); w {
		case "clinic", "clinics", "ward", "outpatients", "surgery", "waiting", "theatre", "consultation":
			if t.has(markMe | markMy | markKin | markThem) {
				c.raise(sure, t.near(max(i-6, 0), min(i, 6), markKin))
			} else {
				c.raise(may, false)
			}
		}
	}
}

// own reports whether something of the classes is the writer's: "my knee".
func (t *told) own(m mark) bool {
	for i := range t.marks {
		if t.marks[i]&markMy != 0 && t.near(i+1, 3, m) && !t.near(i+1, 2, markKin) {
			return true
		}
	}
	return false
}

// doing reports whether the owner is said to have done something: "the one you
// fitted", "you said six weeks".
func (t *told) doing() bool {
	for i, m := range t.marks {
		if m&markYou != 0 && t.near(i+1, 2, markTreated|markSaw) && (i == 0 || t.marks[i-1]&markAsk == 0) {
			return true
		}
	}
	return false
}

// addressed reports whether the word lists of package reading have what the text
// says of care by the owner.
func addressed(r *reading.Reading) bool {
	spoken := false
	for c := range r.Cues("care-by-you") {
		spoken = spoken || !c.Quoted
	}
	return spoken && r.Has("calls-doctor", reading.ClassDoctorName, "health-complaint", "condition", "clinical-setting", "procedure", "body-part", "clinical-act", "death")
}

// kin reports whether the writer speaks of somebody close: "my mum", "Mum", not
// "your mum".
func (t *told) kin() bool {
	for i, m := range t.marks {
		if m&markKin != 0 && (i == 0 || t.marks[i-1]&markYour == 0) {
			return true
		}
	}
	return false
}
