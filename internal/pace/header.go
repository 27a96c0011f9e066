package pace

import (
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// families are the beginnings of the header names by which networks count:
// Mastodon and Reddit, X, and Bluesky, in this order.
var families = []string{"X-Ratelimit-", "X-Rate-Limit-", "Ratelimit-"}

// told returns how long a server that limits wants to be left alone: its
// Retry-After (RFC 9110, section 10.2.3), or else the end of its window. It is 0
// where the server does not say.
func told(h http.Header, now time.Time) time.Duration {
	if d := until(h.Get("Retry-After"), now); d > 0 {
		return d
	}
	for _, f := range families {
		left, err := strconv.ParseFloat(h.Get(f+"Remaining"), 64)
		if err == nil && left >= 1 { // the window is not what is amiss: X counts the month, and money, beside it
			continue
		}
		if d := until(h.Get(f+"Reset"), now); d > 0 {
			return d
		}
	}
	return 0
}

// exhausted returns how long the window lasts if it allows no further request,
// and 0 if it does or does not say.
func exhausted(h http.Header, now time.Time) time.Duration {
	for _, f := range families {
		left, err := strconv.ParseFloat(h.Get(f+"Remaining"), 64) // Reddit counts in fractions
		if err == nil && left < 1 {
			return until(h.Get(f+"Reset"), now)
		}
	}
	return 0
}

// fullFor is how long is waited where Meta says that an app has used all that it
// may, and not when it may ask again: its window is an hour that rolls on.
const fullFor = 5 * time.Minute

// full returns how long a whole host wants to be left alone, as Meta says it: in
// minutes for each of the owner's things, or in hundredths of what an app may ask.
// https://developers.facebook.com/docs/graph-api/overview/rate-limiting
func full(h http.Header) time.Duration {
	var things map[string][]struct {
		Minutes float64 `json:"estimated_time_to_regain_access"`
	}
	var wait time.Duration
	if json.Unmarshal([]byte(h.Get("X-Business-Use-Case-Usage")), &things) == nil {
		for _, uses := range things {
			for _, u := range uses {
				if u.Minutes > 0 && u.Minutes < 1e5 {
					wait = max(wait, time.Duration(u.Minutes*float64(time.Minute)))
				}
			}
		}
	}
	var used map[string]float64
	if wait == 0 && json.Unmarshal([]byte(h.Get("X-App-Usage")), &used) == nil {
		for _, percent := range used {
			if percent >= 100 {
				wait = fullFor
			}
		}
	}
	return wait
}

// until reads a time to wait for in any way that networks write it: seconds from
// now (Reddit, Retry-After), seconds or milliseconds since 1970 (X, Bluesky),
// ISO 8601 (Mastodon, GoToSocial), or as in HTTP. A full second is added to
// points in time, which are rounded. It is 0 for what is past or cannot be read.
func until(s string, now time.Time) time.Duration {
	s = strings.TrimSpace(s)
	if n, err := strconv.ParseFloat(s, 64); err == nil {
		switch {
		case !(n > 0 && n < 1e14): // not a number of anything; NaN as well
			return 0
		case n >= 1e11:
			return after(time.UnixMilli(int64(n)), now)
		case n >= 1e8: // three years of seconds: a date
			return after(time.Unix(int64(n), 0), now)
		}
		return time.Duration(n * float64(time.Second))
	}
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02 15:04:05 UTC", http.TimeFormat, time.RFC850, time.ANSIC} {
		if at, err := time.Parse(layout, s); err == nil {
			return after(at, now)
		}
	}
	return 0
}

func after(at, now time.Time) time.Duration {
	d := at.Sub(now)
	if d <= 0 {
		return 0
	}
	return min(d, 366*24*time.Hour) + time.Second
}
