// Package schedule has the operating system start a command at set times, through
// what is there for it: systemd, cron, launchd or the Task Scheduler of Windows.
//
// It makes the text of the files and commands, and on request puts them in force. All
// of it is the owner's own: no file is readable by others, nothing asks for more rights
// than the owner has.
package schedule

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Interval is how often the command is started.
type Interval string

// The intervals there are.
const (
	Month   Interval = "month"
	Quarter Interval = "quarter"
	Year    Interval = "year"
)

// ParseInterval reads an interval as the owner writes it.
func ParseInterval(word string) (Interval, error) {
	switch i := Interval(strings.ToLower(word)); i {
	case Month, Quarter, Year:
		return i, nil
	}
	return "", errors.New("an interval is month, quarter or year")
}

// step is the number of months from one time to the next.
func (i Interval) step() int {
	return map[Interval]int{Month: 1, Quarter: 3, Year: 12}[i]
}

// Recent is how many days after it was done a thing need not be called to mind: about
// a quarter of the interval, so that no more than five quarters of it pass.
func (i Interval) Recent() int {
	return map[Interval]int{Month: 7, Quarter: 21, Year: 90}[i]
}

// Due reports whether at this time the owner is to be reminded of what was last done
// on the day given: the zero time if never.
func (i Interval) Due(last, now time.Time) bool {
	return last.After(now) || !last.AddDate(0, 0, i.Recent()).After(now) // a day to come is a clock that was wrong
}

// lastDay is the latest day that every month has.
const lastDay = 28

// When is the times at which a command is started, by the clock of the machine.
type When struct {
	Every  Interval
	Month  time.Month // the first of the year in which it is started; January by month
	Day    int        // of the month, 1 to 28
	Hour   int
	Minute int
}

// Parse reads the interval, the day ("" for the first), and the time (HH:MM). The day
// is a day of the month or a date: "15", "1 March", "03-01". By the year only the owner
// knows the month, and it has to be said; by the quarter it is January without.
func Parse(every, on, at string) (When, error) {
	w := When{Month: time.January, Day: 1}
	var err error
	if w.Every, err = ParseInterval(every); err != nil {
		return When{}, err
	}
	clock, err := time.Parse("15:04", at)
	if err != nil {
		return When{}, errors.New("a time is written as 19:00")
	}
	w.Hour, w.Minute = clock.Hour(), clock.Minute()
	dated := false
	if on != "" {
		if w.Month, w.Day, dated, err = parseDay(on); err != nil {
			return When{}, err
		}
	}
	switch {
	case w.Every == Year && !dated:
		return When{}, errors.New("once a year needs a date, such as --on '1 March'")
	case w.Every == Month && dated:
		return When{}, errors.New("every month needs a day without a month, such as --on 15")
	}
	w.Month = (w.Month-1)%time.Month(w.Every.step()) + 1
	return w, nil
}

func parseDay(on string) (month time.Month, day int, dated bool, err error) {
	if day, err = strconv.Atoi(on); err == nil {
		month = time.January
	} else {
		t, known := parseDate(on)
		if !known {
			return 0, 0, false, errors.New("a day is written as 15, as '1 March' or as 03-01")
		}
		month, day, dated = t.Month(), t.Day(), true
	}
	if day < 1 || day > lastDay {
		return 0, 0, false, fmt.Errorf("a day is from 1 to %d, so that every month has it", lastDay)
	}
	return month, day, dated, nil
}

func parseDate(on string) (time.Time, bool) {
	for _, layout := range []string{"2 January", "2 Jan", "January 2", "Jan 2", "01-02"} {
		if t, err := time.Parse(layout, on); err == nil {
			return t, true
		}
	}
	return time.Time{}, false
}

// months are the months in which it is started, in the order of the year.
func (w When) months() (all []time.Month) {
	for m := w.Month; m <= time.December; m += time.Month(w.Every.step()) {
		all = append(all, m)
	}
	return all
}

// Next returns the first time after now.
func (w When) Next(now time.Time) time.Time {
	for year := now.Year(); ; year++ {
		for _, m := range w.months() {
			if t := time.Date(year, m, w.Day, w.Hour, w.Minute, 0, 0, now.Location()); t.After(now) {
				return t
			}
		}
	}
}

// String says it as a person would: "on the 1st of every month at 19:00".
func (w When) String() string {
	at := fmt.Sprintf("at %02d:%02d", w.Hour, w.Minute)
	switch w.Every {
	case Month:
		return fmt.Sprintf("on the %s of every month %s", ordinal(w.Day), at)
	case Year:
		return fmt.Sprintf("on %d %s every year %s", w.Day, w.Month, at)
	}
	var names []string
	for _, m := range w.months() {
		names = append(names, m.String())
	}
	last := len(names) - 1
	return fmt.Sprintf("on the %s of %s and %s %s", ordinal(w.Day), strings.Join(names[:last], ", "), names[last], at)
}

func ordinal(n int) string {
	suffix := "th"
	if n/10 != 1 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return strconv.Itoa(n) + suffix
}

// numbers writes the months as numbers, "1,4,7,10", and all of them as "*".
func (w When) numbers(format string) string {
	if w.Every == Month {
		return "*"
	}
	var all []string
	for _, m := range w.months() {
		all = append(all, fmt.Sprintf(format, int(m)))
	}
	return strings.Join(all, ",")
}
