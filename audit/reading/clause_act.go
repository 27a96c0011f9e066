package reading

// clinicalAct tells looking from doing, and both from being with somebody.
func (r *Reading) clinicalAct(verb int) Act {
	switch r.word(verb) {
	case "saw", "seen", "seeing", "reviewed", "reviewing", "visited", "triaged", "clerked", "clerking", "called", "bleeped":
		return ActSee
	case "examined", "examining", "assessed", "assessing", "palpated", "auscultated", "listened", "took", "taking", "dipped", "swabbed", "checked", "looked", "scanned", "scanning", "x", "scoped", "scoping", "reported":
		return ActExamine
	case "sat", "held", "holding", "looked after", "cared", "caring", "talked":
		return ActCare
	case "spoke", "counselled", "rang":
		return ActTell
	case "lost", "pronounced", "certified", "verified":
		return ActDie
	case "delivered", "brought":
		return ActTreat
	}
	return ActTreat
}

// didAct tells apart what somebody in care does.
func (r *Reading) didAct(verb int) Act {
	switch r.word(verb) {
	case "told", "tells", "telling", "says", "said", "called", "calls", "recited", "apologised":
		return ActTell
	case "asked", "asking", "he", "she":
		return ActAsk
	case "came", "comes", "coming", "arrived", "presented", "walked":
		return ActCome
	case "refused", "wouldn't", "won't", "is", "was", "keeps", "would":
		return ActRefuse
	case "cried", "burst", "smiled", "laughed", "finally":
		return ActFeel
	}
	return ActGive
}

// passive reports whether a form of to be stands right before the verb: "was told".
// So does a clause that leaves it out: "Told this afternoon that my mole ...".
func (r *Reading) passive(marks []mark, from, verb int) bool {
	for i := verb - 1; i >= from && i >= verb-2; i-- {
		if marks[i].trait&isBe != 0 {
			return marks[verb].trait&isPast != 0 || marks[verb].act == ActTreat
		}
		if marks[i].trait&(isAdverb|isNot) == 0 {
			return false
		}
	}
	if verb != from || verb+1 >= len(marks) {
		return false
	}
	switch r.word(verb) {
	case "told", "asked", "called", "referred", "diagnosed", "admitted", "discharged", "mistaken", "shouted":
		next := marks[verb+1].trait
		if next&(hasNow|hasDay) != 0 {
			return true
		}
		return next&(isHuman|isPatient|isColleague|isThirdObj|isThey|isKin) == 0 && !determiner(r.word(verb+1)) && next&(hasNow|hasDay|isAdverb|isIt|isMe|isI) != 0
	}
	return false
}

// turned returns who acts and who is affected where the verb is in the passive.
func turned(a Actor, b Affected) (Actor, Affected) {
	switch a {
	case ActorI:
		return ActorSomebody, AffectedMyself
	case ActorWe:
		return ActorSomebody, AffectedMyself
	case ActorYou:
		return ActorNone, AffectedPublic
	case ActorOther, ActorSomebody:
		if b == AffectedMyself {
			return ActorI, AffectedStranger
		}
		return ActorNone, AffectedStranger
	case ActorPatient:
		return ActorNone, AffectedPatient
	case ActorColleague:
		return ActorNone, AffectedColleague
	case ActorKin:
		return ActorNone, AffectedKin
	case ActorPet:
		return ActorNone, AffectedPet
	case ActorGroup:
		return ActorNone, AffectedGroup
	}
	return a, b
}
