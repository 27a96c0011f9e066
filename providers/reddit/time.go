package reddit

import (
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// first and last are years before and after which nothing on Reddit can have happened.
const (
	first = 2005
	last  = 2100
)

var layouts = []struct {
	layout string
	known  social.Certainty
}{
	{"2006-01-02 15:04:05 UTC", social.TimeExact},
	{"2006-01-02 15:04:05", social.TimeExact},
	{time.RFC3339, social.TimeExact},
	{"2006-01-02T15:04:05", social.TimeExact},
	{"2006-01-02 15:04:05Z07:00", social.TimeExact},
	{"2006-01-02", social.TimeDay},
}

// parseTime reads a time in one of Reddit's forms: in words with UTC behind it, as
// RFC 3339, or as seconds or milliseconds since 1970.
func parseTime(s string) (at time.Time, known social.Certainty, ok bool) {
	s = strings.TrimSpace(s)
	if n, err := strconv.ParseFloat(s, 64); err == nil && n > 0 && n < 1e14 {
		if n > 1e11 {
			n /= 1000
		}
		at, ok = time.UnixMilli(int64(n*1000)), true
	}
	for i := 0; i < len(layouts) && !ok; i++ {
		if t, err := time.ParseInLocation(layouts[i].layout, s, time.UTC); err == nil {
			at, known, ok = t, layouts[i].known, true
		}
	}
	if at = at.UTC(); at.Year() < first || at.Year() > last {
		return time.Time{}, social.TimeExact, false
	}
	return at, known, ok
}
