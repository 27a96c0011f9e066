package linkage

import "strings"

// commented reads what somebody wrote to the owner where others read it: there, only
// what is plainly said of the owner's own doing counts.
func commented(t *told) care {
	c := t.guarded(toOwner(t))
	if !t.doing() && !t.turned(turnAppointment|turnHandiwork|turnRecall) && t.hints < 2 && !t.r.Has("relative-in-care") && !(c.thanks && t.has(markTreated|markSaw)) {
		c.sure = min(c.sure, may)
	}
	switch p := t.points(); {
	case c.sure == sure, !t.addressed() && !t.has(markDoctor), t.asks && c.sure == no:
	case p >= pointsMay:
		c.raise(may, t.kin() && !t.own(markIll|markCare|markResult|markPaper))
		c.summed = p >= pointsSure && t.addressed()
	}
	return c
}

// What points say. Of labelled messages that no plain words decided, 96 by patients and
// 13 by others who were made to look like them had as many as pointsPrivate.
const (
	pointsPrivate = 2.8
	pointsMay     = 2.4 // where others read it
	pointsSure    = 3.2 // and somewhat more
)

// addressed reports whether the owner is spoken to, not thanked only, or something is
// put down to them.
func (t *told) addressed() bool {
	for i, m := range t.marks {
		if m&(markYou|markYour) != 0 && (i == 0 || t.marks[i-1]&markThank == 0) {
			return true
		}
	}
	return t.turned(turnCredit)
}

// turning reports whether the writer turns to the owner, or speaks of illness or care: who
// does neither tells of something else, be it in the words of a patient.
func (t *told) turning() bool {
	return t.addressed() || t.asks || t.has(markDoctor|markThank|markIll|markCare|markResult|markPaper|markTreated) || t.turned(turnChannel)
}

// mourns reports whether a death is told of, or that somebody is buried: as the bereaved
// tell a doctor whom they do not call by the given name.
func (t *told) mourns() bool {
	return t.r.Has("death") || t.has(markMourn)
}

// personal reports whether the writer speaks of themselves or of somebody close,
// asks, or turns to the owner as a doctor. Who only tells news is no patient: the vet,
// the garage.
func (t *told) personal() bool {
	return t.has(markI|markMe|markMy|markDoctor|markThank) || t.kin() || t.asks
}

// guarded lowers what is said by what speaks against it.
func (t *told) guarded(c care) care {
	if c.sure -= t.against(); c.sure <= no {
		return care{}
	}
	return c
}

// against counts what in a text speaks against its being of care by the owner: talk
// among those who work together, of another trade, at home, of school, in jest.
func (t *told) against() sureness {
	against := sureness(0)
	several := t.several()
	if (t.has(markShop) || t.r.Has("colleague-talk")) && !(several && t.shop < 2) && !(t.turned(turnAppointment) && t.shop == 0) {
		against++
	}
	if t.shop > 1 {
		against++
	}
	if (t.has(markTrade) || t.r.Has("pet")) && t.chance < reads && !(t.has(markDoctor) && t.own(markIll|markCare|markResult)) {
		against++
	}
	if t.has(markSell) {
		against += 2
	}
	if t.turned(turnOther) && !t.turned(turnAppointment|turnHandiwork|turnChannel) {
		against++
	}
	if t.turned(turnStranger) && !t.turned(turnHandiwork|turnRecall) && !(t.kin() && t.chance >= reads) { // "you don't know me, I'm Mamie's daughter"
		against++
	}
	if t.has(markSuppose) {
		against++
	}
	if t.has(markSchool) || t.has(markHome) && !several && !t.open && !t.r.Has("calls-doctor") {
		against++
	}
	if t.yourBody() {
		against++
	}
	return against
}

// several reports whether more than one turn of phrase tells of care, so that one word
// of home, or of the doctor's own work, says little: "came back after your shift".
func (t *told) several() bool {
	return t.hints > 1 || t.hints > 0 && t.turned(turnRecall|turnAppointment) || t.turned(turnRecall|turnAppointment) && t.has(markIll|markResult|markTreated)
}

// asksAfter reports whether the writer asks how a body is that is not said to be their
// own: "how are the legs after Monday?"
func (t *told) asksAfter() bool {
	for i := range t.marks {
		word := strings.ToLower(t.r.Text[t.r.Tokens[i].Start:t.r.Tokens[i].End])
		if (word == "how" || word == "how's" || word == "hows") && t.near(i+1, 3, markIll) && !t.own(markIll) {
			return true
		}
	}
	return false
}

// yourBody reports whether the owner's own body is spoken of, and not the writer's: by
// the hairdresser, by a friend.
func (t *told) yourBody() bool {
	for i, m := range t.marks {
		if m&markYour != 0 && t.near(i+1, 2, markIll) && !t.near(i+1, 2, markCare|markResult|markPaper) {
			return !t.own(markIll | markCare | markResult | markPaper)
		}
	}
	return false
}

// points adds up what in a text speaks for care by the owner of which nothing gives the
// name: illness or its places and tools, something put down to the owner, the writer or
// somebody close, praise, a state that has lasted.
func (t *told) points() float64 {
	p := 0.0
	add := func(n float64, is bool) {
		if is {
			p += n
		}
	}
	add(1.2, t.has(markIll|markCare|markResult|markPaper|markTreated|markKit))
	add(0.8, t.has(markCare|markTreated|markKit) || t.r.Has("clinical-setting", "clinical-kit", "procedure", "drug"))
	add(1.2, t.turned(turnCredit))
	add(0.6, t.own(markIll|markCare|markResult|markPaper|markKit))
	add(0.5, t.has(markI|markMe|markMy))
	add(0.5, t.kin())
	add(0.6, t.has(markPraise|markThank))
	add(0.4, t.has(markState) || t.turned(turnSince))
	add(0.4, t.has(markDoctor))
	add(-1.5, t.turned(turnOther))
	return p - 1.2*float64(t.against())
}
