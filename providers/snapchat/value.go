package snapchat

import (
	"bytes"
	"encoding/json"
	"errors"
	"html"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

var errShape = errors.New("not as Snapchat writes it")

// word is a value that is a text in some exports and a number, a list or null in
// others.
type word string

// UnmarshalJSON takes any value but an object.
func (w *word) UnmarshalJSON(b []byte) error {
	b = bytes.TrimSpace(b)
	switch {
	case len(b) == 0 || b[0] == '{':
		return errShape
	case b[0] == '"' && bytes.IndexByte(b, '\\') < 0:
		*w = word(social.Plain(string(b[1 : len(b)-1]))) // nearly all
	case b[0] == '"':
		var s string
		if err := json.Unmarshal(b, &s); err != nil {
			return errShape
		}
		*w = word(social.Plain(s))
	case b[0] == '[':
		var list []word
		if err := json.Unmarshal(b, &list); err != nil {
			return errShape
		}
		all := make([]string, len(list))
		for i, v := range list {
			all[i] = string(v)
		}
		*w = word(strings.Join(all, " | "))
	case string(b) != "null":
		*w = word(b)
	}
	if s := string(*w); s == "N/A" || s == "None" {
		*w = ""
	}
	return nil
}

// words is what somebody wrote: "None" can be an answer. Snapchat writes signs such as
// the apostrophe as HTML does, &#39;, in some exports.
type words string

// UnmarshalJSON takes what [word] takes.
func (w *words) UnmarshalJSON(b []byte) error {
	var s string
	if json.Unmarshal(b, &s) != nil {
		var other word
		err := other.UnmarshalJSON(b)
		*w = words(other)
		return err
	}
	*w = words(social.Plain(html.UnescapeString(s)))
	return nil
}

// answer is yes or no, if it is known.
type answer struct{ known, yes bool }

// UnmarshalJSON takes true and false, also as a text or number.
func (a *answer) UnmarshalJSON(b []byte) error {
	yes, err := strconv.ParseBool(strings.Trim(string(bytes.TrimSpace(b)), `"`))
	*a = answer{known: err == nil, yes: yes}
	return nil // what is neither is not known
}

// moment reads "2024-03-01 09:30:00 UTC", with slashes or without seconds in some
// files; zero if it is none.
func moment(w word) (time.Time, social.Certainty) {
	s := strings.ReplaceAll(strings.TrimSuffix(strings.TrimSpace(string(w)), " UTC"), "/", "-")
	for _, layout := range []string{time.DateTime, "2006-01-02 15:04", time.RFC3339, "2006-01-02T15:04:05"} {
		if t, err := time.Parse(layout, s); err == nil {
			return within(t.UTC()), social.TimeExact
		}
	}
	if t, err := time.Parse(time.DateOnly, s); err == nil {
		if t = within(t); !t.IsZero() {
			return t, social.TimeDay
		}
	}
	return time.Time{}, social.TimeExact
}

// millis reads a number of milliseconds since 1970, zero where it is absent.
func millis(w word) time.Time {
	n, err := strconv.ParseInt(string(w), 10, 64)
	const end = 4_102_444_800_000 // the year 2100
	if n > end {
		n /= 1000 // what the name of the field says: microseconds
	}
	if err != nil || n <= 0 || n > end {
		return time.Time{}
	}
	return within(time.UnixMilli(n).UTC())
}

// within drops times before Snapchat was founded, in 2011, and those that no
// export can hold.
func within(t time.Time) time.Time {
	if t.Year() < 2011 || t.Year() >= 2100 {
		return time.Time{}
	}
	return t
}

// place reads "Latitude, Longitude: 52.67, -8.57"; nil if it is none. The point
// where both are zero stands for a place that is not known.
func place(w word) *social.Place {
	s := string(w)
	if i := strings.LastIndexByte(s, ':'); i >= 0 {
		s = s[i+1:]
	}
	first, second, ok := strings.Cut(s, ",")
	if !ok {
		return nil
	}
	lat, err1 := strconv.ParseFloat(strings.TrimSpace(first), 64)
	lon, err2 := strconv.ParseFloat(strings.TrimSpace(second), 64)
	if err1 != nil || err2 != nil || !(lat >= -90 && lat <= 90) || !(lon >= -180 && lon <= 180) || lat == 0 && lon == 0 {
		return nil
	}
	return &social.Place{Lat: &lat, Lon: &lon}
}

// mediaType is the kind of media that Snapchat calls w.
func mediaType(w word) string {
	switch strings.ToUpper(string(w)) {
	case "IMAGE", "PHOTO":
		return "photo"
	case "VIDEO":
		return "video"
	case "NOTE", "AUDIO":
		return "audio"
	}
	return "file"
}
