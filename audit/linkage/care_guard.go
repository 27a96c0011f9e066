package linkage

// commented reads what somebody wrote to the owner where others read it: there, only
// what is plainly said of the owner's own doing counts.
func commented(t *told) care {
	c := t.guarded(toOwner(t))
	if !t.doing() && !t.turned(turnAppointment|turnHandiwork) && t.hints < 2 && !t.r.Has("relative-in-care") && !(c.thanks && t.has(markTreated|markSaw)) {
		c.sure = min(c.sure, may)
	}
	return c
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
	if t.has(markShop) || t.r.Has("colleague-talk") {
		against++
	}
	if t.shop > 1 {
		against++
	}
	if t.has(markTrade) && !(t.has(markDoctor) && t.own(markIll|markCare|markResult)) || t.r.Has("pet") {
		against++
	}
	if t.has(markSell) {
		against += 2
	}
	if t.turned(turnOther) && !t.turned(turnAppointment|turnHandiwork|turnChannel) {
		against++
	}
	if t.has(markSuppose) {
		against++
	}
	if t.has(markHome | markSchool) {
		against++
	}
	if t.yourBody() && !t.has(markDoctor) {
		against++
	}
	return against
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
