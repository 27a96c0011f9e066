package reading

import (
	"strconv"
	"strings"
)

// Classes of cues that are found by code.
const (
	ClassAge        = "age"         // "34-year-old", "41F", "in her nineties", "aged 7"
	ClassDose       = "dose"        // "30 mg", "two puffs"
	ClassPersonName = "person-name" // "Mrs Shaw", "Aoife Kearney", "little Aoife K."
	ClassDoctorName = "doctor-name" // "Dr Raman", "Prof Okoye"
	ClassFirstName  = "first-name"  // "Aoife"
	ClassDate       = "date"        // "12/03/2021", "3 May", "May 2019"
	ClassClock      = "clock"       // "4am", "02.14", "14:30"
	ClassMoney      = "money"       // "£199", "€50"
	ClassPercent    = "percent"     // "60%", "98 per cent"
	ClassIdentifier = "identifier"  // what Reading.Identifiers holds: "943 476 5919", "14 Larch Row"
	ClassLikelyName = "likely-name" // "Caolan Devenney", "Brannigan M", "wee Zara": capitals where a name would stand
	ClassInitials   = "initials"    // "A.T.", "L.Y.C."
)

// detect adds the cues that no word list can hold.
func (r *Reading) detect() {
	r.identify()
	r.masked()
	for i, t := range r.Tokens {
		switch {
		case t.Flags&(Mention|Address) != 0:
		case t.Flags&Number != 0:
			r.number(i)
		default:
			r.wordAge(i)
			r.name(i)
		}
	}
	if r.set.has(idDate) {
		r.datesOfPersons()
	}
}

// word returns token i in small letters, "" beyond the ends.
func (r *Reading) word(i int) string {
	if i < 0 || i >= len(r.Tokens) {
		return ""
	}
	t := &r.Tokens[i]
	if t.Flags&foreign != 0 {
		return strings.ToLower(narrow(r.Text[t.Start:t.End]))
	}
	return r.lower[t.Start:t.End]
}

// number looks at a token that begins with a digit.
func (r *Reading) number(i int) {
	w := r.word(i)
	n := 0
	for n < len(w) && isDigit(w[n]) {
		n++
	}
	value, err := strconv.Atoi(w[:n])
	if err != nil {
		return
	}
	unit, last := w[n:], i
	if unit == "" {
		unit, last = r.word(i+1), i+1
		if !r.adjacent(i, i+1) {
			unit = ""
		}
	}
	switch {
	case ageUnit(unit) && value > 0 && value < 111:
		if r.word(last+1) == "old" || strings.HasPrefix(unit, "y") && len(unit) <= 3 || r.before(i, "aged") {
			if r.word(last+1) == "old" {
				last++
			}
			r.addCue(idAge, i, last)
		}
	case sexUnit(r, unit, last) && value > 0 && value < 111 && n <= 3:
		r.addCue(idAge, i, last)
	case doseUnit(unit):
		r.addCue(idDose, i, last)
	case unit == "am" || unit == "pm" || clock(w) || r.before(i, "my") && clock("0"+w):
		r.addCue(idClock, i, last)
		r.slot(i, last)
	case r.marked(i, "%") || unit == "percent" || unit == "per" && r.word(i+2) == "cent":
		r.addCue(idPercent, i, i)
	case i > 0 && r.word(i-1) == "aged" && value < 111, r.decade(i, w), unit == "" && value > 0 && value < 111 && r.apposition(i):
		r.addCue(idAge, i, i)
	case r.currency(i):
		r.addCue(idMoney, i, i)
	case month(unit) && value <= 31, value <= 31 && ordinal(unit) && month(r.word(i+1)):
		r.addCue(idDate, i, last)
	case value <= 31 && numericDate(r.Text[r.Tokens[i].Start:]):
		last := i
		for parts := 1 + strings.Count(w, "."); parts < 3 && last+1 < len(r.Tokens); parts++ {
			last++
		}
		r.addCue(idDate, i, last)
	}
}

// slot makes a patient of a time of the clinic list: "my 3pm", "my 9.40".
func (r *Reading) slot(i, last int) {
	if r.word(i-1) != "my" {
		return
	}
	switch r.word(last + 1) {
	case "alarm", "coffee", "train", "bus", "flight", "start", "finish", "tea", "run", "swim", "shift", "lecture", "tutorial", "meeting", "class", "call", "snack", "slot", "self":
		return
	}
	r.addCue(r.lex.patient, i-1, last)
}

func ageUnit(u string) bool {
	switch u {
	case "year", "years", "yr", "yrs", "yo", "y", "month", "months", "week", "weeks", "day", "days", "yrold":
		return true
	}
	return false
}

// sexUnit reports an age written with the sex: "41F", "22M". Only a capital
// counts, so that "5m" stays a distance.
func sexUnit(r *Reading, unit string, last int) bool {
	if unit != "f" && unit != "m" || last >= len(r.Tokens) {
		return false
	}
	c := r.Text[r.Tokens[last].End-1]
	return c == 'F' || c == 'M'
}

func doseUnit(u string) bool {
	switch u {
	case "mg", "mcg", "micrograms", "ml", "mls", "mgs", "milligrams", "units", "puffs", "tablets", "tabs", "iu", "drops":
		return true
	}
	return false
}

func clock(w string) bool {
	if strings.HasSuffix(w, "am") || strings.HasSuffix(w, "pm") {
		return true
	}
	if len(w) != 5 || w[2] != '.' && w[2] != ':' {
		return false
	}
	h, err1 := strconv.Atoi(w[:2])
	m, err2 := strconv.Atoi(w[3:])
	return err1 == nil && err2 == nil && h < 24 && m < 60
}

// decade reports "90s" after "his", "her", "their", "early", "mid" or "late".
func (r *Reading) decade(i int, w string) bool {
	if len(w) != 3 || w[1:] != "0s" {
		return false
	}
	switch r.word(i - 1) {
	case "his", "her", "their", "early", "mid", "late":
		return true
	}
	return false
}

func month(w string) bool {
	switch w {
	case "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
		"jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec":
		return true
	}
	return false
}

func ordinal(u string) bool { return u == "st" || u == "nd" || u == "rd" || u == "th" }

// numericDate reports 12/03/2021, 12-3-21 or 12.03.2021 at the start of s.
func numericDate(s string) bool {
	part, seps := 0, 0
	digits := 0
	for i := 0; i < len(s) && i <= 10; i++ {
		switch c := s[i]; {
		case isDigit(c):
			digits++
		case (c == '/' || c == '-' || c == '.') && digits > 0 && digits <= 2 && seps < 2:
			part, seps, digits = part+1, seps+1, 0
		default:
			return seps == 2 && (digits == 2 || digits == 4)
		}
	}
	return seps == 2 && (digits == 2 || digits == 4)
}

// apposition reports a number set off by commas behind a word for a person, which
// is an age: "a cyclist, 41, no helmet", "her son, 19." So is that of "a man of 29".
func (r *Reading) apposition(i int) bool {
	if r.before(i, "of") && r.covered(i-2, coverPerson) {
		return true
	}
	if i == 0 || r.Tokens[i-1].Sentence != r.Tokens[i].Sentence || r.Text[r.Tokens[i-1].End:r.Tokens[i].Start] != ", " {
		return false
	}
	if rest := r.Text[r.Tokens[i].End:]; rest != "" && strings.IndexByte(",.;:)\n", rest[0]) < 0 {
		return false
	}
	return r.covered(i-1, coverPerson|coverWho)
}

func (r *Reading) currency(i int) bool {
	s := r.Tokens[i].Start
	return strings.HasSuffix(r.Text[:s], "£") || strings.HasSuffix(r.Text[:s], "€") || strings.HasSuffix(r.Text[:s], "$")
}

// marked reports whether mark stands right behind token i.
func (r *Reading) marked(i int, mark string) bool {
	return strings.HasPrefix(r.Text[r.Tokens[i].End:], mark)
}

func (r *Reading) before(i int, word string) bool { return i > 0 && r.word(i-1) == word }

// adjacent reports whether tokens i and j stand in one sentence with nothing
// but a space or hyphen between them.
func (r *Reading) adjacent(i, j int) bool {
	return j < len(r.Tokens) && r.Tokens[i].Sentence == r.Tokens[j].Sentence && r.Tokens[j].Start-r.Tokens[i].End <= 1
}

// wordAge looks for an age in words: "nineteen years old", "in her forties".
func (r *Reading) wordAge(i int) {
	w := r.word(i)
	switch w {
	case "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties":
		switch r.word(i - 1) {
		case "his", "her", "their", "early", "mid", "late":
			r.addCue(idAge, i-1, i)
		}
	case "old":
		if u := r.word(i - 1); (ageUnit(u) || u == "yearold") && r.covered(i-2, coverNumber) {
			r.addCue(idAge, i-2, i)
		}
	}
}

// covered reports whether a cue of one of the classes stands at token i.
func (r *Reading) covered(i int, by cover) bool {
	return i >= 0 && i < len(r.Tokens) && r.Tokens[i].cover&by != 0
}
