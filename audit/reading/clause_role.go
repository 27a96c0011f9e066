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
