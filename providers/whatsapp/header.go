package whatsapp

import (
	"strings"
	"time"
	"unicode"

	"github.com/probity-audit/probity/social"
)

// shape is what the headers of one chat have in common. A line with a date of
// another shape is something that was quoted or pasted.
type shape struct {
	bracket   bool // [date, time], as iPhones write
	separator rune // between the parts of the date
	yearFirst bool
	longYear  bool // of four digits
	seconds   bool
}

// half is the half of the day of a clock of twelve hours.
type half byte

const (
	whole half = iota // a clock of twenty-four hours
	before
	after
)

// header is the beginning of the line with which a message or a notice begins.
type header struct {
	shape
	date                 [3]int // in the order in which they stand
	padded               bool   // the first is a day or month written as 01
	hour, minute, second int
	half                 half
}

// scan reads the header of a line and returns what follows it.
func scan(line []byte) (h header, rest []byte, ok bool) {
	c := &cursor{b: line}
	c.skip(invisible)
	h.bracket = c.take('[')
	if !h.scanDate(c) || !h.scanBetween(c) || !h.scanTime(c) {
		return header{}, nil, false
	}
	if c.spaces(); h.bracket {
		if !h.scanHalf(c, func(r rune) bool { return r == ']' }) || !c.take(']') {
			return header{}, nil, false
		}
		c.skip(blank)
		return h, line[c.i:], true
	}
	if !h.scanHalf(c, func(r rune) bool { return r == '-' || r == '\u2013' || r == '\u2014' || r == ':' }) {
		return header{}, nil, false
	}
	if c.take(':') { // iPhones before 2016 or so, which wrote seconds
		if !h.seconds {
			return header{}, nil, false
		}
	} else {
		_, size := c.peek()
		c.i += size
	}
	if c.skip(blank) == 0 {
		return header{}, nil, false
	}
	return h, line[c.i:], true
}

// scanDate reads three numbers with the same sign between them.
func (h *header) scanDate(c *cursor) bool {
	var width [3]int
	for i := range h.date {
		if i > 0 {
			r, _ := c.peek()
			if r != '/' && r != '.' && r != '-' || i == 2 && r != h.separator {
				return false
			}
			h.separator = r
			c.i++
			c.spaces()
		}
		h.date[i], width[i] = c.number(4)
		if width[i] == 0 || width[i] == 3 || width[i] > 4 {
			return false
		}
		c.skip(invisible)
	}
	h.yearFirst, h.longYear = width[0] == 4, width[0] == 4 || width[2] == 4
	h.padded = !h.yearFirst && width[0] == 2 && h.date[0] < 10
	switch month, day := h.date[1], h.date[2]; {
	case width[1] > 2:
		return false
	case h.yearFirst:
		return width[2] <= 2 && between(month, 1, 12) && between(day, 1, 31)
	}
	a, b := h.date[0], h.date[1]
	return width[2] != 1 && between(a, 1, 31) && between(b, 1, 31) && min(a, b) <= 12
}

func between(n, low, high int) bool { return n >= low && n <= high }

// scanBetween reads what stands between date and time: a comma, spaces, a short
// word as Finnish "klo", or the half of the day where it comes first.
func (h *header) scanBetween(c *cursor) bool {
	from := c.i
	word, ok := c.word(8, func(r rune) bool {
		_, number := digit(r)
		return number || strings.ContainsRune(":-\u2013[]()<>\"", r)
	})
	if !ok || c.i == from {
		return false
	}
	if word == "" {
		return true
	}
	if h.half, ok = halfOf(word); ok {
		return true
	}
	for _, r := range word {
		if !unicode.IsLetter(r) {
			return false
		}
	}
	return len([]rune(word)) <= 4
}

// scanTime reads a time written as 9:05, 09.05:07 or 9 h 05.
func (h *header) scanTime(c *cursor) bool {
	var width int
	if h.hour, width = c.number(2); !between(width, 1, 2) || h.hour > 24 {
		return false
	}
	if at := c.i; c.spaces() >= 0 && c.take('h') {
		c.spaces()
	} else if c.i = at; !c.take(':') && !c.take('.') {
		return false
	}
	if h.minute, width = c.number(2); width != 2 || h.minute > 59 {
		return false
	}
	if at := c.i; c.take(':') || c.take('.') {
		if h.second, width = c.number(2); width == 2 && h.second < 60 {
			h.seconds = true
		} else {
			h.second, c.i = 0, at
		}
	}
	return true
}

// scanHalf reads the half of the day behind the time, if there is one, up to what ends the header.
func (h *header) scanHalf(c *cursor, ends func(rune) bool) bool {
	word, ok := c.word(12, ends)
	if !ok || word == "" {
		return ok
	}
	h.half, ok = halfOf(word)
	return ok
}

// clock returns the hour of a clock of twenty-four.
func (h *header) clock() int {
	hour := h.hour % 24
	switch {
	case hour > 12 || h.half == whole:
		return hour
	case h.half == after:
		return hour%12 + 12
	}
	return hour % 12
}

// firstYear is the year in which WhatsApp began.
const firstYear = 2009

// at returns the time in the order o of the parts of the date, as if the clock were
// in UTC; zero for a day that is not in the calendar, or before WhatsApp was.
func (h *header) at(o order) time.Time {
	year, month, day := h.date[2], h.date[1], h.date[0]
	switch {
	case h.yearFirst:
		year, day = h.date[0], h.date[2]
	case o == monthFirst:
		month, day = day, month
	}
	switch {
	case !h.longYear:
		year += 2000
	case year > 2400: // Buddhist era, as Thai telephones count
		year -= 543
	}
	t := time.Date(year, time.Month(month), day, h.clock(), h.minute, h.second, 0, time.UTC)
	if t.Day() != day || year < firstYear {
		return time.Time{}
	}
	return t
}

// stamp names the time in identifiers. It does not depend on whether the day or the
// month comes first, which a longer export of the same chat may tell better.
func (h *header) stamp() string {
	sorted, i := *h, 0
	if h.yearFirst {
		i = 1
	}
	if a, b := h.date[i], h.date[i+1]; max(a, b) <= 12 {
		sorted.date[i], sorted.date[i+1] = max(a, b), min(a, b)
		if h.yearFirst {
			sorted.date[i], sorted.date[i+1] = min(a, b), max(a, b)
		}
	}
	o := dayFirst
	if !h.yearFirst && sorted.date[1] > 12 {
		o = monthFirst
	}
	return social.Stamp(sorted.at(o))
}
