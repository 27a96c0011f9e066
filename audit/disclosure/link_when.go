package disclosure

import (
	"strings"
	"time"
)

// timeIn returns the time before at that the words from first to end name, from its
// first moment to its last.
func timeIn(word func(int) string, first, end int, at time.Time) (from, to time.Time, ok bool) {
	if at.IsZero() {
		return from, to, false
	}
	day := time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, time.UTC)
	get := func(i int) string {
		if i < first || i >= end {
			return ""
		}
		return strings.TrimSuffix(strings.TrimSuffix(word(i), "'s"), "’s")
	}
	ago := func(most, least int) (time.Time, time.Time, bool) {
		return day.AddDate(0, 0, -most), day.AddDate(0, 0, 1-least).Add(-time.Second), true
	}
	for i := first; i < end; i++ {
		w, before, next := get(i), get(i-1), get(i+1)
		if d, is := weekday(w); is && (before != "next" && before != "every" && before != "this") {
			n := (int(day.Weekday()) - int(d) + 7) % 7
			switch {
			case before == "last":
				return ago(n+7, max(n, 1))
			case n == 0:
				n = 7
			}
			return ago(n, n)
		}
		if m, is := month(w); is && monthBehind[before] {
			start := time.Date(day.Year(), m, 1, 0, 0, 0, 0, time.UTC)
			if start.After(day) {
				start = start.AddDate(-1, 0, 0)
			}
			if start.AddDate(0, 4, 0).Before(day) {
				continue // rather one to come: "a girl in August"
			}
			return start, start.AddDate(0, 1, 0).Add(-time.Second), true
		}
		if feast, span, is := feastOf(w, next, day); is {
			if before == "before" {
				return feast.AddDate(0, 0, -21), feast, true
			}
			return feast, feast.AddDate(0, 0, span).Add(-time.Second), true
		}
		switch w {
		case "yesterday":
			return ago(1, 1)
		case "week", "weekend", "night", "day", "month", "fortnight":
			if most, least := spanBefore(w, before, next, get(i-2)); most > 0 {
				return ago(most, least)
			}
		case "days", "nights", "weeks", "months":
			n := leadingNumber(before)
			if n < 0 {
				n = numbers[before]
			}
			if before == "few" || before == "couple" || get(i-1) == "of" && get(i-2) == "couple" {
				n = 2
			}
			if n > 0 && n < 60 && (next == "ago" || next == "back") {
				size, slack := 1, 1
				switch w {
				case "weeks":
					size, slack = 7, 4
				case "months":
					size, slack = 30, 15
				}
				return ago(size*n+slack, max(1, size*n-slack))
			}
		}
	}
	return from, to, false
}

// monthBehind are words behind which a month is one: "in March", "of May".
var monthBehind = map[string]bool{"in": true, "of": true, "from": true, "last": true, "early": true, "late": true, "mid": true, "back": true, "since": true}

// spanBefore returns how many days ago, at most and at least, a span lies that is
// named by one word with those beside it: "last week", "the start of the month"; 0 if none does.
func spanBefore(w, before, next, second string) (most, least int) {
	back := before == "last" || before == "other" || before == "past"
	switch {
	case w == "night" && before == "last":
		return 1, 0
	case (w == "day" || w == "night") && before == "other":
		return 7, 1
	case w == "weekend" && (back || before == "the"):
		return 9, 1
	case w == "week" && back, w == "week" && next == "ago":
		return 14, 3
	case w == "fortnight" && (back || next == "ago"):
		return 18, 9
	case w == "month" && back, w == "month" && next == "ago":
		return 61, 8
	case w == "month" && before == "the" && second == "of":
		return 31, 5
	case w == "week" && before == "the" && (second == "of" || second == "in"):
		return 7, 1
	}
	return 0, 0
}

// feastOf returns the last feast before a day that two words name, and how many days
// it lasts.
func feastOf(w, next string, day time.Time) (start time.Time, days int, ok bool) {
	var m time.Month
	n, days := 0, 1
	switch {
	case w == "christmas" && next == "eve":
		m, n = time.December, 24
	case w == "christmas" || w == "xmas":
		m, n, days = time.December, 24, 3
	case w == "boxing" && next == "day", w == "stephen" && next == "day":
		m, n = time.December, 26
	case w == "hogmanay":
		m, n, days = time.December, 31, 2
	case w == "new" && (next == "year" || next == "year's" || next == "year’s"):
		m, n, days = time.December, 31, 2
	case w == "halloween":
		m, n = time.October, 31
	default:
		return start, 0, false
	}
	start = time.Date(day.Year(), m, n, 0, 0, 0, 0, time.UTC)
	if start.After(day) {
		start = start.AddDate(-1, 0, 0)
	}
	return start, days, true
}
