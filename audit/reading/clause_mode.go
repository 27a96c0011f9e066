package reading

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
