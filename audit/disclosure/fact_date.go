package disclosure

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit/reading"
)

// date takes when it happened, reckoned from the day on which it was written.
func (f *finder) date(c reading.Cue) {
	if f.has(Date) && c.Class == "time-now" {
		return
	}
	cl := f.clauseOf(c.First)
	if cl.Time == reading.TimeHabit || cl.Mode == reading.ModeSupposed || cl.Mode == reading.ModeWish || cl.Mode == reading.ModeQuoted {
		return
	}
	if cl.Actor == reading.ActorKin || cl.Actor == reading.ActorPet || cl.Actor == reading.ActorYou {
		return
	}
	words := f.phrase(c.First, c.Last)
	if cl.Time == reading.TimeFuture || cl.Time == reading.TimeNow && c.Class == "time-day" || words == "just" && !f.justDone(c, cl) {
		return
	}
	if value := dateOf(words, f.word(c.First-1), f.post.Published); value != "" {
		f.add(Date, value, c.Start, c.End)
	}
}

// justDone reports whether "just" says when the writer did something: "Just told a man".
func (f *finder) justDone(c reading.Cue, cl reading.Clause) bool {
	return (cl.Actor == reading.ActorI || cl.Actor == reading.ActorWe) && cl.Act != reading.ActNone && c.First <= cl.First+1
}

// dropJust gives up a day told by "just" where another is named.
func (f *finder) dropJust() {
	days := 0
	for _, o := range f.facts {
		if o.Kind == Date {
			days++
		}
	}
	if days > 1 {
		f.facts = slices.DeleteFunc(f.facts, func(o Fact) bool { return o.Kind == Date && strings.EqualFold(o.Words, "just") })
	}
}

// dateOf reads a day from folded words; "" where they name none, or one to come.
// Without a day on which it was written, "tuesday" stays as it is.
func dateOf(words, before string, at time.Time) string {
	first, rest, _ := strings.Cut(words, " ")
	switch before {
	case "every", "since", "until", "till", "by", "from", "next", "each", "most":
		return ""
	}
	switch first {
	case "every", "since", "until", "till", "by", "from", "next", "most":
		return ""
	}
	if day, ok := numericDate(words, at); ok {
		return day
	}
	for _, w := range strings.Fields(words) {
		if d, ok := weekday(w); ok {
			return lastWeekday(d, first == "last" || strings.HasSuffix(words, " last"), at)
		}
	}
	if day, ok := feast(words, at); ok {
		return day
	}
	return near(words, first, rest, at)
}

// near reads what is told from the day of writing: "yesterday", "two weeks ago".
func near(words, first, rest string, at time.Time) string {
	back := func(from, to int) string {
		if at.IsZero() {
			return ""
		}
		a, b := at.AddDate(0, 0, -from).Format(time.DateOnly), at.AddDate(0, 0, -to).Format(time.DateOnly)
		if a == b {
			return a
		}
		return a + "/" + b
	}
	switch words {
	case "today", "tonight", "this morning", "this afternoon", "this evening", "this minute", "just now", "right now", "an hour ago", "minutes ago", "moments ago", "on shift", "on nights", "on call",
		"oncall", "nightshift", "on now", "live from", "as we speak", "as i type", "in progress", "incoming", "今日", "今晚", "而家", "midnight", "dawn", "teatime", "lunchtime", "just":
		return back(0, 0)
	case "yesterday", "last night", "尋日", "琴日":
		return back(1, 1)
	case "last week", "a week ago":
		return back(10, 4)
	case "last weekend", "this weekend", "the other day", "the other night", "this week":
		return back(6, 0)
	case "the other week", "a fortnight ago":
		return back(17, 8)
	case "last month", "a month ago":
		return back(45, 15)
	}
	switch {
	case strings.HasSuffix(words, "hours ago"), strings.HasSuffix(words, "hour ago"), strings.HasSuffix(words, "mins ago"), strings.HasSuffix(words, "minutes ago"), words == "still shaking", words == "still buzzing", words == "still here":
		return back(0, 0)
	case strings.HasSuffix(words, "days ago"), strings.HasSuffix(words, "nights ago"):
		return back(numbers[first], numbers[first])
	case strings.HasSuffix(words, "weeks ago"):
		return back(7*numbers[first]+3, 7*numbers[first]-3)
	case first == "in" || first == "last":
		if m, ok := month(rest); ok && !at.IsZero() {
			return lastMonth(m, at)
		}
	}
	return ""
}

// lastWeekday returns the latest such day up to the day of writing; "last" excludes
// that day itself.
func lastWeekday(d time.Weekday, last bool, at time.Time) string {
	if at.IsZero() {
		return strings.ToLower(d.String())
	}
	n := (int(at.Weekday()) - int(d) + 7) % 7
	if n == 0 && last {
		n = 7
	}
	return at.AddDate(0, 0, -n).Format(time.DateOnly)
}

func lastMonth(m time.Month, at time.Time) string {
	year := at.Year()
	if m > at.Month() {
		year--
	}
	return time.Date(year, m, 1, 0, 0, 0, 0, time.UTC).Format("2006-01")
}

// feast returns the latest of the days that have a name and a date.
func feast(words string, at time.Time) (string, bool) {
	for _, day := range [...]struct {
		words string
		month time.Month
		day   int
	}{
		{"christmas day", time.December, 25}, {"christmas eve", time.December, 24}, {"christmas morning", time.December, 25}, {"christmas night", time.December, 25}, {"boxing day", time.December, 26},
		{"stephen's day", time.December, 26}, {"st stephen", time.December, 26}, {"stephen day", time.December, 26}, {"new year day", time.January, 1}, {"new year's day", time.January, 1},
		{"new year eve", time.December, 31}, {"new year's eve", time.December, 31}, {"hogmanay", time.December, 31}, {"halloween", time.October, 31}, {"bonfire night", time.November, 5},
		{"valentine", time.February, 14}, {"patrick", time.March, 17}, {"paddy", time.March, 17}, {"burns night", time.January, 25},
	} {
		if !strings.Contains(words, day.words) {
			continue
		}
		if at.IsZero() {
			return "", true
		}
		d := time.Date(at.Year(), day.month, day.day, 0, 0, 0, 0, time.UTC)
		if d.After(at) {
			d = d.AddDate(-1, 0, 0)
		}
		return d.Format(time.DateOnly), true
	}
	return "", false
}

// numericDate reads "12 03 2021" and "3 may", day before month.
func numericDate(words string, at time.Time) (string, bool) {
	if leadingNumber(words) < 0 {
		return "", false
	}
	f := strings.FieldsFunc(words, func(r rune) bool { return r == ' ' || r == '/' || r == '-' || r == '.' })
	switch {
	case len(f) == 3:
		d, err1 := strconv.Atoi(f[0])
		m, err2 := strconv.Atoi(f[1])
		y, err3 := strconv.Atoi(f[2])
		if err1 != nil || err2 != nil || err3 != nil || m < 1 || m > 12 || d < 1 || d > 31 {
			return "", false
		}
		if y < 100 {
			y += 2000
		}
		return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC).Format(time.DateOnly), true
	case len(f) == 2:
		m, ok := month(f[1])
		d, err := strconv.Atoi(strings.TrimRight(f[0], "stndrh"))
		if !ok || err != nil || d < 1 || d > 31 || at.IsZero() {
			return "", false
		}
		day := time.Date(at.Year(), m, d, 0, 0, 0, 0, time.UTC)
		if day.After(at) {
			day = day.AddDate(-1, 0, 0)
		}
		return day.Format(time.DateOnly), true
	}
	return "", false
}

func month(word string) (time.Month, bool) {
	for m := time.January; m <= time.December; m++ {
		if name := strings.ToLower(m.String()); word == name || len(word) >= 3 && word == name[:3] || word == "sept" && m == time.September {
			return m, true
		}
	}
	return 0, false
}
