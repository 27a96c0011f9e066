package meta

import (
	"bytes"
	"strconv"
	"strings"
	"time"
)

// Seconds is a Unix time in seconds, as a number or a text. What is 0, below it, or
// outside the years of the networks is the zero time.
type Seconds struct{ time.Time }

// Millis is a Unix time in milliseconds; else as [Seconds].
type Millis struct{ time.Time }

// UnmarshalJSON decodes. It never fails.
func (s *Seconds) UnmarshalJSON(data []byte) error {
	s.Time = Unix(string(bytes.Trim(data, `"`)))
	return nil
}

// UnmarshalJSON decodes. It never fails.
func (m *Millis) UnmarshalJSON(data []byte) error {
	m.Time = Unix(string(bytes.Trim(data, `"`)))
	return nil
}

// Moment is a time of the Graph API: 2024-05-01T12:00:00+0000, or a Unix time as
// [Seconds] is. What makes no sense is the zero time.
type Moment struct{ time.Time }

// UnmarshalJSON decodes. It never fails.
func (m *Moment) UnmarshalJSON(data []byte) error {
	s := string(bytes.Trim(data, `"`))
	for _, layout := range []string{"2006-01-02T15:04:05-0700", time.RFC3339} {
		if t, err := time.Parse(layout, s); err == nil {
			m.Time = plausible(t.UTC())
			return nil
		}
	}
	m.Time = Unix(s)
	return nil
}

// Times outside of these are mistakes, such as the -62169958800 (year 0) that
// stands for a picture without a date.
var (
	earliest = time.Date(1995, 1, 1, 0, 0, 0, 0, time.UTC)
	latest   = time.Date(2100, 1, 1, 0, 0, 0, 0, time.UTC)
)

// Unix reads a Unix time in seconds, milliseconds or microseconds, which it tells
// apart by their size. The zero time is for what makes no sense.
func Unix(s string) time.Time {
	s, _, _ = strings.Cut(strings.TrimSpace(s), ".")
	n, err := strconv.ParseInt(s, 10, 64)
	if err != nil || n <= 0 {
		return time.Time{}
	}
	var t time.Time
	switch {
	case n < 1e11: // the year 5138 in seconds, 1973 in milliseconds
		t = time.Unix(n, 0)
	case n < 1e14:
		t = time.UnixMilli(n)
	default:
		t = time.UnixMicro(n)
	}
	return plausible(t.UTC())
}

func plausible(t time.Time) time.Time {
	if t.Before(earliest) || !t.Before(latest) {
		return time.Time{}
	}
	return t
}
