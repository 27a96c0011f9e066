package reading

// dateReach is how many bytes may stand between a date and the word that ties it
// to a person.
const dateReach = 40

// datesOfPersons makes identifiers of full dates that stand beside a word of
// birth, admission, operation or death.
func (r *Reading) datesOfPersons() {
	for _, d := range r.found { // cues are added while this runs, over the slice as it was
		if d.class() != idDate {
			continue
		}
		last, full := r.fullDate(d.first(), d.last())
		if !full {
			continue
		}
		if class, certain := r.dateContext(d.first()); class != "" {
			r.addIdentifier(class, d.first(), last, certain)
		}
	}
}

// fullDate reports whether the date at tokens first to last has a day, a month and
// a year, and its last token.
func (r *Reading) fullDate(first, last int) (end int, full bool) {
	if numericDate(r.Text[r.Tokens[first].Start:]) {
		return last, true
	}
	next := last + 1
	w := r.word(next)
	return next, len(w) == 4 && allDigits(w) && r.adjacent(last, next) && (w[:2] == "19" || w[:2] == "20")
}

func (r *Reading) dateContext(first int) (IdentifierClass, bool) {
	for j := first - 1; j >= 0 && r.Tokens[first].Start-r.Tokens[j].End <= dateReach; j-- {
		switch r.word(j) {
		case "dob", "d.o.b":
			return IDBirthDate, true
		case "b":
			if r.word(j-1) == "o" && r.word(j-2) == "d" {
				return IDBirthDate, true
			}
		case "born":
			return IDBirthDate, false
		case "admitted", "discharged", "died", "rip", "op", "operated", "delivered", "deceased", "pronounced":
			return IDCareDate, false
		}
	}
	return "", false
}
