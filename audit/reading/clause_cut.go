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
		if act := actOfClass(c.Class); act != ActNone && marks[c.First].act <= act {
			marks[c.First].act = act
		}
	}
}

// longestVerb is the length in bytes of the longest word that may be a verb of note.
const longestVerb = 14

// markWhole gives the tokens of a cue its traits. What says of a person whose
// they are stands at the first token only, so that "his wife" is one person.
func (r *Reading) markWhole(marks []mark, c *Cue, m trait) {
	if m&isKin != 0 && r.animal(c) {
		m = isPet
	}
	if m&(isKinOf|isKin|isPet) != 0 {
		for i := c.First; i <= c.Last; i++ {
			marks[i].trait &^= isMe | isWe | isThirdObj | isThird | isThey
		}
	}
	for i := c.First; i <= c.Last; i++ {
		marks[i].trait |= m
	}
}

// animal reports whether a cue of the family guard is about an animal.
func (r *Reading) animal(c *Cue) bool {
	last := r.word(c.Last)
	switch strings.TrimSuffix(last, "s") {
	case "dog", "cat", "puppy", "kitten", "horse", "pony", "hamster", "rabbit", "pig", "tortoise", "goldfish", "hen", "parrot", "cow", "sheep", "lamb", "greyhound", "labrador",
		"spaniel", "terrier", "whippet", "vet", "vet'", "collie", "budgie", "ewe":
		return true
	}
	return false
}

// cutSentence cuts the tokens from start to end into clauses.
func (r *Reading) cutSentence(marks []mark, n, start, end int) {
	question := strings.IndexByte(r.between(end-1), '?') >= 0
	from := start
	for i := start + 1; i < end; i++ {
		if r.cutBefore(marks, i, end) {
			r.clause(marks, n, from, i, question)
			from = i
		}
	}
	if from < end {
		r.clause(marks, n, from, end, question)
	}
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
