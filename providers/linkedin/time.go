package linkedin

import (
	"slices"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/probity-audit/probity/social"
)

// first is the year before which nothing on LinkedIn can have happened.
const first = 2003

// layouts are the forms of times, with how sure each is. Where no zone stands the
// tables are in UTC, but for the form with AM and PM, which is the member's own.
// Those with a slash or a dash and no seconds are from tables that a spreadsheet
// saved again.
var layouts = []struct {
	layout string
	known  social.Certainty
	clear  social.Certainty // if the day and the month cannot be taken for one another
}{
	{"2006-01-02 15:04:05 MST", social.TimeExact, ""},
	{"2006-01-02 15:04:05", social.TimeExact, ""},
	{"2006/01/02 15:04:05 MST", social.TimeExact, ""},
	{time.RFC3339, social.TimeExact, ""},
	{"Mon Jan 02 15:04:05 MST 2006", social.TimeExact, ""},
	{"January 2, 2006 at 3:04 PM (MST)", social.TimeExact, ""},
	{"2006-01-02 15:04", social.TimeExact, ""},
	{"1/2/06, 3:04 PM", social.TimeLocal, ""},
	{"1/2/2006, 3:04 PM", social.TimeLocal, ""},
	{"2/1/06, 15:04", social.TimeAmbiguous, social.TimeLocal},
	{"2/1/2006, 15:04", social.TimeAmbiguous, social.TimeLocal},
	{"2.1.06, 15:04", social.TimeLocal, ""},
	{"2.1.2006, 15:04", social.TimeLocal, ""},
	{"2/1/2006 15:04", social.TimeAmbiguous, social.TimeExact},
	{"1/2/2006 15:04", social.TimeExact, ""},
	{"2 Jan 2006", social.TimeDay, ""},
	{"2-Jan-06", social.TimeDay, ""},
	{"2-Jan-2006", social.TimeDay, ""},
	{"2006-01-02", social.TimeDay, ""},
	{"2006年1月2日", social.TimeDay, ""},
	{"2.1.2006", social.TimeDay, ""},
	{"2/1/2006", social.TimeAmbiguous, social.TimeDay},
	{"1/2/2006", social.TimeDay, ""},
}

// spaces are those that stand before AM and PM.
var spaces = strings.NewReplacer("\u202f", " ", "\u00a0", " ")

// parseTime reads a time in one of LinkedIn's forms, and says how sure it is. One
// that cannot be, because it is long before there was a LinkedIn, is not known.
func parseTime(s string) (at time.Time, known social.Certainty, ok bool) {
	s = strings.TrimSpace(spaces.Replace(s))
	for _, l := range layouts {
		t, err := time.ParseInLocation(l.layout, s, time.UTC)
		if err != nil || !universal(t) {
			continue
		}
		known = l.known
		if known == social.TimeAmbiguous && (t.Day() > 12 || t.Day() == int(t.Month())) {
			known = l.clear // it can only be the day
		}
		if t = t.UTC(); t.Year() < first || t.Year() > last {
			return time.Time{}, social.TimeExact, true
		}
		return t, known, true
	}
	if words := english(s); words != s {
		return parseTime(words)
	}
	return time.Time{}, social.TimeExact, false
}

// last is a year that no time in an archive reaches.
const last = 2100

// universal reports whether the zone of t, if it has a name, is UTC: what others
// mean depends on the place.
func universal(t time.Time) bool {
	zone, _ := t.Zone()
	return zone == "UTC" || zone == "GMT" || zone == ""
}

// english brings a day of three words, "14 déc. 2016", into English. What is no
// such day is left alone.
func english(s string) string {
	words := strings.Fields(s)
	words = slices.DeleteFunc(words, func(w string) bool { return w == "de" }) // 14 de dez. de 2016
	if len(words) != 3 || len(words[2]) != 4 {
		return s
	}
	if m := month(words[1]); m != 0 {
		return strings.TrimSuffix(words[0], ".") + " " + m.String()[:3] + " " + words[2]
	}
	return s
}

// months are the beginnings of their names in English, German, French, Spanish,
// Italian, Portuguese and Dutch, without accents.
var months = [...]string{"jan gen ene", "feb fev", "mar mrt maa", "apr avr abr", "may mai mag mei", "jun juin giu", "jul juil lug", "aug aou ago", "sep set", "oct okt ott out", "nov", "dec dez dic"}

// month returns the month of a name, full or short; 0 if it is none.
func month(word string) time.Month {
	word = strings.TrimSuffix(strings.ToLower(norm.NFD.String(word)), ".")
	word = strings.Map(func(c rune) rune {
		if unicode.Is(unicode.Mn, c) {
			return -1
		}
		return c
	}, word)
	for i, names := range months {
		for n := range strings.FieldsSeq(names) {
			if strings.HasPrefix(word, n) {
				return time.Month(i + 1)
			}
		}
	}
	return 0
}
