package whatsapp

// order says which part of a date comes first, where the year is last.
type order byte

const (
	dayFirst order = iota
	monthFirst
)

// steady is how many more times one part of the dates must change than the other to
// be taken for the day: few people write on the same day of several months only.
const steady = 3

// dates gathers what the headers of a chat tell about the order of their dates.
type dates struct {
	shape      shape
	n          int
	large      [2]int // headers in which the first or second part is above 12
	back       [2]int // times that a date goes back, read with the day or with the month first
	changed    [2]int // times that the first or second part differs from the one before
	named      [2]int // dates in names of files that agree with the day or the month first
	padded     int
	halves     int
	same       int // headers in which both parts are equal: it does not matter
	last       [3]int
	lastNumber [2]int
}

// add counts one header. month and day, if not 0, are of a file that it names.
func (d *dates) add(h *header, month, day int) {
	a, b := h.date[0], h.date[1]
	d.shape = h.shape
	if h.padded {
		d.padded++
	}
	if h.half != whole {
		d.halves++
	}
	for i, part := range [...]int{a, b} {
		if part > 12 {
			d.large[i]++
		}
		if d.n > 0 && d.last[i] != part {
			d.changed[i]++
		}
	}
	if a == b {
		d.same++
	}
	for i, number := range [...]int{h.date[2]*372 + b*31 + a, h.date[2]*372 + a*31 + b} {
		if d.n > 0 && number < d.lastNumber[i] {
			d.back[i]++
		}
		d.lastNumber[i] = number
	}
	switch {
	case a == b || month == 0:
	case a == day && b == month:
		d.named[0]++
	case a == month && b == day:
		d.named[1]++
	}
	d.last = h.date
	d.n++
}

// decide returns the order, and whether it is sure.
func (d *dates) decide() (order, bool) {
	switch {
	case d.shape.yearFirst, d.n == d.same:
		return dayFirst, true
	case d.large[0] != d.large[1]:
		return more(d.large), true
	case d.shape.separator != '/': // dates with dots or dashes have the year or the day first (Unicode CLDR)
		return dayFirst, true
	case d.named[0] != d.named[1]:
		return more(d.named), true
	case d.back[0] != d.back[1] && min(d.back[0], d.back[1])*10 <= max(d.back[0], d.back[1]):
		return 1 - more(d.back), true
	case max(d.changed[0], d.changed[1]) >= min(d.changed[0], d.changed[1])+steady:
		return more(d.changed), true
	case d.halves > 0 && d.padded == 0 && !d.shape.longYear: // 1/4/23, 7:02 PM: as telephones in the United States write
		return monthFirst, false
	}
	return dayFirst, false
}

// more returns the order for which more speaks.
func more(n [2]int) order {
	if n[1] > n[0] {
		return monthFirst
	}
	return dayFirst
}

// fileDate returns the month and day in the name of a file of WhatsApp's:
// IMG-20240304-WA0001.jpg or 00000012-PHOTO-2024-03-04-10-00-00.jpg.
func fileDate(line []byte) (month, day int) {
	for i := 1; i+8 < len(line); i++ {
		if line[i-1] != '-' || line[i] != '2' || line[i+1] != '0' {
			continue
		}
		c := &cursor{b: line, i: i + 4}
		dash := c.take('-')
		var ok [2]bool
		month, ok[0] = c.pair()
		if dash && !c.take('-') {
			continue
		}
		day, ok[1] = c.pair()
		if ok[0] && ok[1] && between(month, 1, 12) && between(day, 1, 31) && c.take('-') {
			return month, day
		}
	}
	return 0, 0
}

// pair reads two digits.
func (c *cursor) pair() (int, bool) {
	if c.i+2 > len(c.b) {
		return 0, false
	}
	two := cursor{b: c.b[:c.i+2], i: c.i}
	value, width := two.number(2)
	c.i += 2
	return value, width == 2
}
