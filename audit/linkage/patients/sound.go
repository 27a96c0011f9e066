package patients

// sound reports whether a list that was read can be searched: every number in it
// leads somewhere.
func (l *List) sound() bool {
	people := len(l.day)
	ok := len(l.year) == people && len(l.sex) == people &&
		sortedTokens(l.initials) && sortedTokens(l.places) && sortedTokens(l.days) && sortedTokens(l.years) && sortedTokens(l.sexes) &&
		l.families.sound(len(l.initials)) && l.givens.sound(len(l.initials)) &&
		l.family.sound(people, len(l.families.tokens), mannerBits) && l.given.sound(people, len(l.givens.tokens), mannerBits) &&
		l.place.sound(people, len(l.places), 0) && l.phones.sound(people) && l.emails.sound(people)
	return ok && within(l.day, len(l.days)) && within(l.year, len(l.years)) && within(l.sex, len(l.sexes))
}

func sortedTokens(t []uint64) bool {
	for i := 1; i < len(t); i++ {
		if t[i-1] >= t[i] {
			return false
		}
	}
	return true
}

func within[T uint8 | uint16 | uint32](column []T, most int) bool {
	for _, v := range column {
		if int64(v) > int64(most) {
			return false
		}
	}
	return true
}

func (w *words) sound(initials int) bool {
	return sortedTokens(w.tokens) && len(w.blooms) == len(w.tokens) && len(w.initial) == len(w.tokens) && len(w.rarity) == len(w.tokens) && within(w.initial, initials)
}

func (r *rows) sound(people, most int, shift uint) bool {
	if len(r.ends) != people || people > 0 && int(r.ends[people-1]) != len(r.values) || people == 0 && len(r.values) > 0 {
		return false
	}
	for i := 1; i < people; i++ {
		if r.ends[i-1] > r.ends[i] {
			return false
		}
	}
	for _, v := range r.values {
		if n := v >> shift; n == 0 || int64(n) > int64(most) {
			return false
		}
	}
	return true
}

func (c *contacts) sound(people int) bool {
	for i := 1; i < len(c.tokens); i++ {
		if c.tokens[i-1] > c.tokens[i] {
			return false
		}
	}
	for _, p := range c.people {
		if int64(p) >= int64(people) {
			return false
		}
	}
	return len(c.people) == len(c.tokens)
}
