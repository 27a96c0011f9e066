package disclosure

import (
	"strings"
	"time"
)

// care narrows by when and why somebody was in care. Illness, treatment, what
// happened and how it ended go together: only the rarest of them counts.
func (r *reckoning) care() {
	days, day := r.window()
	visits := 1.0 // of one person, in the time that is looked at: a year, or the days named
	birth := r.atBirth(day)
	if day >= 0 {
		visits = r.visits(birth) * days / 365
	}
	best, least := -1, 1.0
	for i, f := range r.facts {
		if f.Kind != Event && f.Kind != Condition && f.Kind != Procedure && f.Kind != Outcome {
			continue
		}
		share, e := ratio(f.Value), r.entries[i]
		if e != nil {
			share = e.share[r.country]
			if e.of == aYear && day >= 0 { // of those who come on that day
				share /= r.visits(birth)
			}
		}
		if share > 0 && share < least {
			best, least = i, share
		}
	}
	if day >= 0 && visits < 1 {
		r.est.Pool *= visits
		r.narrow(day, visits, visitWords(birth)+" "+dayWords(days))
		r.est.PoolBasis = "about " + round(r.est.Pool) + " who " + visitWords(birth) + " " + dayWords(days) + ", of the " + r.est.PoolBasis
	}
	if best >= 0 {
		r.narrow(best, least, r.careWords(best, day >= 0, birth))
	}
}

func (r *reckoning) careWords(i int, dated, birth bool) string {
	e := r.entries[i]
	switch {
	case e == nil:
		return "as told"
	case e.of == aYear && dated && birth:
		return e.name + ", of births"
	case e.of == aYear && dated:
		return e.name + ", of those who come for care on a day"
	case e.of == aYear:
		return e.name + ", in a year"
	}
	return e.name
}

// atBirth reports whether it is told that somebody gave birth or was born on the
// day that is named.
func (r *reckoning) atBirth(day int) bool {
	if r.ties&tiedBirth != 0 {
		return true
	}
	born := false
	for i, e := range r.entries {
		switch f := r.facts[i]; {
		case f.Kind == Age && f.Value != "0":
			return false
		case e == nil:
		case e.of == ofBirths:
			born = day >= 0
		case e.of == aYear: // twins who came off a bike
			return false
		}
	}
	return born
}

// visits returns how often a person gives birth, or comes for care where the owner
// works, in a year.
func (r *reckoning) visits(birth bool) float64 {
	if birth {
		return r.daily("births")
	}
	s := strings.ToLower(r.ctx.Specialty)
	for _, w := range [...]struct{ word, table string }{
		{"general pract", "general practice"}, {"gp", "general practice"}, {"family", "general practice"}, {"emergency", "emergency department"}, {"a&e", "emergency department"},
		{"ambulance", "ambulance"}, {"paramedic", "ambulance"}, {"anaesthe", "operations"},
	} {
		if strings.Contains(s, w.word) {
			return r.daily(w.table)
		}
	}
	return r.daily("hospital")
}

func visitWords(birth bool) string {
	if birth {
		return "give birth"
	}
	return "come for care"
}

func dayWords(days float64) string {
	if days == 1 {
		return "on one day"
	}
	return "in " + round(days) + " days"
}

// window returns the fewest days that a date names, and the fact that does; -1 if
// none does, or no less than a year.
func (r *reckoning) window() (days float64, at int) {
	days, at = 365, -1
	for i, f := range r.facts {
		if f.Kind == Date {
			if n := daysOf(f.Value); n > 0 && n < days {
				days, at = n, i
			}
		}
	}
	return days, at
}

// daysOf returns how many days a date stands for: one for "2021-05-03" and
// "tuesday", 30 for "2021-05", those between for "2021-05-03/2021-05-09"; 0 if it
// is no date or a year.
func daysOf(value string) float64 {
	if a, b, span := strings.Cut(value, "/"); span {
		from, err1 := time.Parse(time.DateOnly, a)
		to, err2 := time.Parse(time.DateOnly, b)
		if err1 != nil || err2 != nil || to.Before(from) {
			return 0
		}
		return to.Sub(from).Hours()/24 + 1
	}
	if _, err := time.Parse(time.DateOnly, value); err == nil {
		return 1
	}
	if _, err := time.Parse("2006-01", value); err == nil {
		return 30
	}
	if _, ok := weekday(value); ok {
		return 1
	}
	return 0
}

// weekday reads the name of a day of the week, in full or short.
func weekday(word string) (time.Weekday, bool) {
	switch word {
	case "monday", "mon":
		return time.Monday, true
	case "tuesday", "tues", "tue":
		return time.Tuesday, true
	case "wednesday", "weds", "wed":
		return time.Wednesday, true
	case "thursday", "thurs", "thu":
		return time.Thursday, true
	case "friday", "fri":
		return time.Friday, true
	case "saturday", "sat":
		return time.Saturday, true
	case "sunday", "sun":
		return time.Sunday, true
	}
	return 0, false
}
