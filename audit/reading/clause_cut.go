package reading

import "strings"

// mark is what a token brings: its traits, and the act of which it is the verb.
type mark struct {
	trait
	act Act
}

// usualTokens is how many tokens of a text are marked without asking for memory.
const usualTokens = 96

// readClauses finds the clauses in one pass over the tokens and cues. It comes
// last, since it rests on the cues.
func (r *Reading) readClauses() {
	var few [usualTokens]mark
	marks := few[:]
	if len(r.Tokens) > usualTokens {
		marks = make([]mark, len(r.Tokens))
	}
	marks = marks[:len(r.Tokens)]
	r.mark(marks)
	r.clauses = make([]Clause, 0, len(r.ends)+len(r.Tokens)/8)
	start := 0
	for n, end := range r.ends {
		r.cutSentence(marks, n, start, end)
		start = end
	}
	r.scene = r.readScene(marks)
}

// mark gives every token its traits.
func (r *Reading) mark(marks []mark) {
	for i := range r.Tokens {
		t := &r.Tokens[i]
		if t.Flags&(Mention|Address|Symbol) == 0 && t.End-t.Start <= longestVerb {
			marks[i].trait = traitOfWord(r.word(i))
			switch {
			case marks[i].trait&isNot != 0:
				r.refusal(marks, i)
			case i > 0 && marks[i-1].trait&isMe != 0 && kinPossessive(r.word(i)):
				marks[i].trait, marks[i-1].trait = isKin, isKin
			}
		}
		if t.Flags&Address != 0 {
			marks[i].trait |= isLink
		}
		if t.Flags&Quoted != 0 {
			marks[i].trait |= isQuoted
		}
	}
	for k := range r.cues {
		c := &r.cues[k]
		if m := traitOfClass(c.Class); m != 0 {
			r.markWhole(marks, c, m)
		}
		act := actOfClass(c.Class)
		switch {
		case act == ActNone:
		case c.Class == "patient-did":
			if marks[c.First].act == ActNone {
				marks[c.First].act = r.didAct(c.First)
			}
		case marks[c.First].act <= act:
			marks[c.First].act = act
		}
	}
}

// longestVerb is the length in bytes of the longest word that may be a verb of note.
const longestVerb = 14

// markWhole gives the tokens of a cue its traits, and takes those of the small
// words in it away, so that "his wife" is one person and not two.
func (r *Reading) markWhole(marks []mark, c *Cue, m trait) {
	if m&isKin != 0 && r.animal(c) {
		m = isPet
	}
	if m == isPet && c.First > 0 && marks[c.First-1].trait&(isThirdObj|isThey) != 0 {
		return // somebody else's
	}
	if m == isPatient && c.Last > c.First && r.record(c) {
		m = hasProcedure
	}
	if m == isPatient && r.ownOne(c) {
		m |= isHint
	}
	if m&(isKinOf|isKin|isPet) != 0 || c.Last > c.First && m&(isPerson|isOccupation) != 0 {
		for i := c.First; i <= c.Last; i++ {
			marks[i].trait &^= isI | isMe | isWe | isYou | isThirdObj | isThird | isThey
		}
	}
	if m&(isPerson|isOccupation|isAge) != 0 && r.introduced(c.First) {
		m |= isNew
	}
	for i := c.First; i <= c.Last; i++ {
		marks[i].trait |= m
	}
}

// introduced reports whether "a" or the like stands up to three words before token i.
func (r *Reading) introduced(i int) bool {
	for j := i - 1; j >= 0 && j >= i-3 && r.Tokens[j].Sentence == r.Tokens[i].Sentence; j-- {
		switch r.word(j) {
		case "a", "an", "this", "another", "one", "certain":
			return true
		case "the", "my", "our", "your", "his", "her", "their", "like", "as":
			return false
		}
	}
	return false
}

// cutSentence cuts the tokens from start to end into clauses.
func (r *Reading) cutSentence(marks []mark, n, start, end int) {
	question := strings.IndexByte(r.between(end-1), '?') >= 0
	from := start
	for i := start + 1; i < end; i++ {
		if r.cutBefore(marks, i, end) && (i-from > 1 || !r.joinsClauses(from)) {
			r.clause(marks, n, from, i, question)
			from = i
		}
	}
	if from < end {
		r.clause(marks, n, from, end, question)
	}
}

// joinsClauses reports whether token i is a word that only joins clauses.
func (r *Reading) joinsClauses(i int) bool {
	switch r.word(i) {
	case "and", "but", "or", "so", "then", "n", "because", "cos", "when", "if", "while", "that":
		return true
	}
	return false
}

// between returns what stands between token i and the next.
func (r *Reading) between(i int) string {
	if i+1 < len(r.Tokens) {
		return r.Text[r.Tokens[i].End:r.Tokens[i+1].Start]
	}
	return r.Text[r.Tokens[i].End:]
}

// cutBefore reports whether a clause begins at token i.
func (r *Reading) cutBefore(marks []mark, i, end int) bool {
	comma := false
	if r.Tokens[i].Start-r.Tokens[i-1].End > 1 {
		for _, c := range r.between(i - 1) {
			switch c {
			case ';', ':', '—', '–', '(', ')', '/':
				return true
			case ',':
				comma = true
			case '-':
				return r.Tokens[i].Start-r.Tokens[i-1].End == 3
			}
		}
	}
	switch r.word(i) {
	case "but", "because", "who", "whose", "although", "though", "while", "when", "if", "unless", "cos", "cause", "coz", "bc", "since":
		return true
	case "so":
		return i+1 < end && marks[i+1].trait&isSubject != 0
	case "that":
		return marks[i-1].act != ActNone
	case "and", "n", "&", "an", "then", "or":
		return i+1 < end && r.beginsClause(marks, i+1, end)
	}
	if comma {
		return r.beginsClause(marks, i, end)
	}
	return marks[i].trait&isI != 0 && marks[i-1].trait&isAdverb == 0 && i+1 < end && marks[i+1].trait&(isPast|isPresent|isMay|isWill|isNot) != 0
}

// beginsClause reports whether what stands at token i reads as the beginning of
// a clause: a subject, or a verb that has the subject of the clause before it.
func (r *Reading) beginsClause(marks []mark, i, end int) bool {
	m := marks[i]
	switch {
	case m.trait&(isSubject|isKin) != 0, m.act != ActNone, m.trait&isPast != 0:
		return true
	case m.trait&(isKinOf|isPatient|isColleague|isPerson) != 0:
		for j := i + 1; j < end && j < i+5; j++ {
			if marks[j].trait&(isPast|isPresent) != 0 || marks[j].act != ActNone {
				return true
			}
		}
	case i+1 < end && determiner(r.word(i)):
		return marks[i+1].trait&(isPatient|isColleague|isPerson|isOccupation) != 0
	}
	return false
}

func determiner(w string) bool {
	switch w {
	case "a", "an", "the", "this", "that", "my", "our", "his", "her", "their", "wee", "some":
		return true
	}
	return false
}
