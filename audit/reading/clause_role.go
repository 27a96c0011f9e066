package reading

// clause makes a clause of the tokens from up to end.
func (r *Reading) clause(marks []mark, sentence, from, end int, question bool) {
	c := Clause{First: from, Last: end - 1, Sentence: sentence}
	quoted := 0
	for i := from; i < end; i++ {
		c.traits |= marks[i].trait
		if marks[i].trait&isQuoted != 0 {
			quoted++
		}
	}
	verb := mainVerb(marks, from, end)
	passive := false
	if verb >= 0 {
		c.Act = marks[verb].act
		if c.Act == ActTreat && marks[verb].trait&hasClinical != 0 {
			c.Act = r.clinicalAct(verb)
		}
		passive = r.passive(marks, from, verb)
	}
	c.Actor = r.actor(marks, &c, verb)
	c.Affected = r.affected(marks, &c, verb)
	if passive {
		c.Actor, c.Affected = turned(c.Actor, c.Affected)
	}
	c.Time = timeOf(c.traits)
	c.Mode = r.mode(marks, &c, verb)
	switch {
	case 2*quoted > end-from:
		c.Mode = ModeQuoted
	case question:
		c.Mode = ModeQuestion
	}
	c.Scorn = c.scornTarget()
	r.clauses = append(r.clauses, c)
}

// mainVerb returns the token of the first act of the clause, or of its first
// finite verb, or -1.
func mainVerb(marks []mark, from, end int) int {
	finite := -1
	for i := from; i < end; i++ {
		if marks[i].act != ActNone && marks[i].trait&isQuoted == 0 {
			return i
		}
		if finite < 0 && marks[i].trait&(isPast|isPresent|isMay|isWish) != 0 {
			finite = i
		}
	}
	return finite
}

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

// actor returns who does the verb: the nearest subject before it, the writer
// where a verb begins a sentence, or whoever did the clause before.
func (r *Reading) actor(marks []mark, c *Clause, verb int) Actor {
	if verb < 0 {
		verb = c.Last + 1
	}
	best, end := ActorNone, verb
	if verb <= c.Last && marks[verb].trait&isSubject != 0 {
		end++ // "I'm", "she'd"
	}
	for i := c.First; i < end; i++ {
		if marks[i].trait&isYou != 0 && r.possessive(i) {
			continue
		}
		if a := actorOf(marks[i].trait); a != ActorNone && (best == ActorNone || best == ActorSomebody && a != ActorOther || marks[i].trait&isSubject != 0) {
			best = a
		}
	}
	if best != ActorNone {
		return best
	}
	if verb > c.Last {
		return ActorNone
	}
	if r.leadsUp(marks, c.First, verb) {
		if n := len(r.clauses); n > 0 && r.clauses[n-1].Sentence == c.Sentence {
			switch r.word(c.First) {
			case "who", "whose":
				return r.clauses[n-1].lastPerson()
			}
			return r.clauses[n-1].Actor
		}
		if r.adjective(marks, verb) {
			return ActorSomebody
		}
		if marks[verb].trait&isPast != 0 || marks[verb].act != ActNone && marks[verb].trait&isPresent == 0 && !r.bare(verb) {
			return ActorI
		}
	}
	return ActorNone
}

// adjective reports whether what looks like the past of a verb says what a
// person is: "Retained fireman, 52", "Retired vicar".
func (r *Reading) adjective(marks []mark, verb int) bool {
	return verb+1 < len(marks) && r.adjacent(verb, verb+1) && marks[verb].act != ActTreat && marks[verb].act != ActTell && marks[verb].trait&isPast != 0 && marks[verb].trait&isBe == 0 &&
		marks[verb+1].trait&(isOccupation|isPerson) != 0
}

func (r *Reading) possessive(i int) bool {
	switch r.word(i) {
	case "your", "ur", "yer", "yours":
		return true
	}
	return false
}

// lastPerson returns who "who" is behind this clause.
func (c *Clause) lastPerson() Actor {
	switch c.Affected {
	case AffectedPatient:
		return ActorPatient
	case AffectedStranger:
		return ActorSomebody
	case AffectedKin:
		return ActorKin
	case AffectedColleague:
		return ActorColleague
	}
	return c.Actor
}

// leadsUp reports whether nothing but small words stands before the verb, so
// that its subject is left out.
func (r *Reading) leadsUp(marks []mark, from, verb int) bool {
	if verb-from > 4 {
		return false
	}
	for i := from; i < verb; i++ {
		if marks[i].trait&(isAdverb|isPast|isPresent|isNot|hasNow|hasDay|isHabit|isMay) == 0 {
			switch r.word(i) {
			case "and", "but", "to", "who", "n", "or", "because", "when", "while", "after", "have":
			default:
				return false
			}
		}
	}
	return true
}

// bare reports whether the verb stands as a command would: neither past nor -ing.
func (r *Reading) bare(verb int) bool {
	w := r.word(verb)
	return len(w) < 5 || w[len(w)-3:] != "ing"
}

func actorOf(t trait) Actor {
	switch {
	case t&isPet != 0:
		return ActorPet
	case t&isKin != 0:
		return ActorKin
	case t&isI != 0:
		return ActorI
	case t&isWe != 0:
		return ActorWe
	case t&isYou != 0:
		return ActorYou
	case t&(isPatient|isCrowd) != 0:
		return ActorPatient
	case t&isColleague != 0:
		return ActorColleague
	case t&(isThird|isThey) != 0:
		return ActorOther
	case t&(isPerson|isOccupation|isAge|isKinOf|isName|isSomeone) != 0:
		return ActorSomebody
	case t&isGroup != 0:
		return ActorGroup
	}
	return ActorNone
}

// affected returns to whom the verb is done: the first person behind it.
func (r *Reading) affected(marks []mark, c *Clause, verb int) Affected {
	if verb < 0 || marks[verb].act == ActNone && c.Actor != ActorI && c.Actor != ActorWe {
		return AffectedNone
	}
	thing := false
	for i := verb; i <= c.Last; i++ {
		t := marks[i].trait
		if i == verb {
			t &^= isSubject | hasDid
		}
		switch {
		case t&isPet != 0:
			return AffectedPet
		case t&isKin != 0:
			return AffectedKin
		case t&(isPatient|isCrowd) != 0:
			return AffectedPatient
		case t&(isThirdObj|isThird|isKinOf|isPerson|isOccupation|isAge|isName) != 0:
			return r.inCare(c)
		case t&isColleague != 0:
			return AffectedColleague
		case t&isThey != 0:
			return r.inCare(c)
		case t&isMe != 0 && (i > verb || c.Act == ActGive):
			return AffectedMyself
		case t&isYou != 0:
			return AffectedPublic
		case t&isSomeone != 0:
			return r.inCare(c)
		case t&isGroup != 0:
			return AffectedGroup
		case t&isThing != 0:
			thing = true
		}
	}
	if thing {
		return AffectedThing
	}
	return AffectedNone
}

// inCare tells somebody in care from a stranger: the writer treats or examines
// them, or the clause is about their body.
func (r *Reading) inCare(c *Clause) Affected {
	if c.Actor != ActorI && c.Actor != ActorWe {
		return AffectedStranger
	}
	switch c.Act {
	case ActTreat, ActExamine, ActDie:
		return AffectedPatient
	case ActTell, ActSee, ActCare, ActAsk:
		if c.traits&(hasIllness|hasOutcome|hasJargon|hasDeath|hasSetting|hasProcedure) != 0 || c.traits&hasBody != 0 && c.traits&(isThirdObj|isThird|isThey) != 0 {
			return AffectedPatient
		}
	}
	return AffectedStranger
}

func timeOf(t trait) Time {
	switch {
	case t&isHabit != 0 && t&isPast == 0:
		return TimeHabit
	case t&isWill != 0:
		return TimeFuture
	case t&isPast != 0:
		return TimePast
	case t&(isPresent|hasNow) != 0:
		return TimeNow
	}
	return TimeUnknown
}

// mode returns how the clause is meant.
func (r *Reading) mode(marks []mark, c *Clause, verb int) Mode {
	switch {
	case c.traits&(isIf|isMay) != 0 && !r.reported(c):
		return ModeSupposed
	case c.traits&isWish != 0:
		return ModeWish
	case verb >= 0 && c.Actor == ActorNone && r.commands(marks, c, verb):
		return ModeCommand
	}
	for i := c.First; i <= c.Last && (verb < 0 || i <= verb+1); i++ {
		if marks[i].trait&isNot != 0 {
			return ModeNegated
		}
	}
	return ModeFact
}

// reported reports whether the clause is what somebody asked or told: "asked me
// if he would see Christmas".
func (r *Reading) reported(c *Clause) bool {
	n := len(r.clauses)
	if n == 0 || r.clauses[n-1].Sentence != c.Sentence || r.clauses[n-1].Act != ActAsk && r.clauses[n-1].Act != ActTell || r.clauses[n-1].Mode != ModeFact {
		return false
	}
	switch r.word(c.First) {
	case "if", "whether", "that", "could", "would":
		return true
	}
	return false
}

// commands reports whether the clause begins with a verb in its bare form.
func (r *Reading) commands(marks []mark, c *Clause, verb int) bool {
	switch r.word(c.First) {
	case "don't", "dont", "please", "pls", "be", "let's", "lets", "stop", "get", "go", "keep", "never", "do":
		return true
	}
	return verb == c.First && marks[verb].trait&isPast == 0 && r.bare(verb)
}
