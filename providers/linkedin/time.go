package linkedin

import (
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// first is the year before which nothing on LinkedIn can have happened.
const first = 2003

// layouts are the forms of times, with how sure each is. Where no zone stands the
// tables are in UTC, but for the form with AM and PM, which is the member's own.
var layouts = []struct {
	layout string
	known  social.Certainty
}{
	{"2006-01-02 15:04:05 MST", social.TimeExact},
	{"2006-01-02 15:04:05", social.TimeExact},
	{"2006/01/02 15:04:05 MST", social.TimeExact},
	{time.RFC3339, social.TimeExact},
	{"Mon Jan 02 15:04:05 MST 2006", social.TimeExact},
	{"January 2, 2006 at 3:04 PM (MST)", social.TimeExact},
	{"2006-01-02 15:04", social.TimeExact},
	{"1/2/06, 3:04 PM", social.TimeLocal},
	{"1/2/2006, 3:04 PM", social.TimeLocal},
	{"2/1/06, 15:04", social.TimeAmbiguous},
	{"2/1/2006, 15:04", social.TimeAmbiguous},
	{"2.1.06, 15:04", social.TimeLocal},
	{"2.1.2006, 15:04", social.TimeLocal},
	{"02 Jan 2006", social.TimeDay},
	{"2 Jan 2006", social.TimeDay},
	{"2006-01-02", social.TimeDay},
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
		if known == social.TimeAmbiguous && t.Day() > 12 {
			known = social.TimeLocal // it can only be the day
		}
		if t = t.UTC(); t.Year() < first || t.Year() > last {
			return time.Time{}, social.TimeExact, true
		}
		return t, known, true
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
