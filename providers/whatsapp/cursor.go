package whatsapp

import (
	"unicode"
	"unicode/utf8"
)

// cursor walks through the header of a line.
type cursor struct {
	b []byte
	i int
}

// invisible reports whether r is a sign without a form that WhatsApp writes beside
// names, dates and its own words: direction marks, isolates, the byte order mark.
func invisible(r rune) bool {
	return r == 0x200e || r == 0x200f || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 || r == 0xfeff
}

// blank reports whether r is a space, of whatever width.
func blank(r rune) bool {
	return r == ' ' || r == '\t' || r == 0xa0 || r >= 0x2000 && r <= 0x200a || r == 0x202f || r == 0x205f || r == 0x3000
}

// peek returns the rune that stands next and its length; 0, 0 at the end.
func (c *cursor) peek() (rune, int) {
	if c.i >= len(c.b) {
		return 0, 0
	}
	if b := c.b[c.i]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRune(c.b[c.i:])
}

// skip passes over the runes that fit, and returns how many.
func (c *cursor) skip(fits func(rune) bool) int {
	n := 0
	for {
		r, size := c.peek()
		if size == 0 || !fits(r) {
			return n
		}
		c.i += size
		n++
	}
}

// spaces passes over spaces and invisible signs, and returns how many.
func (c *cursor) spaces() int {
	return c.skip(func(r rune) bool { return blank(r) || invisible(r) })
}

// take passes over r if it stands next.
func (c *cursor) take(r rune) bool {
	next, size := c.peek()
	if size == 0 || next != r {
		return false
	}
	c.i += size
	return true
}

// digit returns the value of a decimal digit: European, Arabic, Persian, or Devanagari.
func digit(r rune) (int, bool) {
	for _, zero := range [...]rune{'0', 0x660, 0x6f0, 0x966} {
		if r >= zero && r <= zero+9 {
			return int(r - zero), true
		}
	}
	return 0, false
}

// number reads up to most digits, and returns how many there were.
func (c *cursor) number(most int) (value, width int) {
	for width <= most {
		r, size := c.peek()
		d, ok := digit(r)
		if size == 0 || !ok {
			break
		}
		value, width = value*10+d, width+1
		c.i += size
	}
	return value, width
}

// word returns what stands up to the first rune that ends it, without spaces, dots,
// commas and invisible signs, in lower case; ok is false if it is longer than most
// runes, or if nothing ends it.
func (c *cursor) word(most int, ends func(rune) bool) (string, bool) {
	var out []rune
	for {
		r, size := c.peek()
		if size == 0 || len(out) > most {
			return "", false
		}
		if ends(r) {
			return string(out), true
		}
		c.i += size
		if !blank(r) && !invisible(r) && r != '.' && r != ',' && r != 0x60c {
			out = append(out, unicode.ToLower(r))
		}
	}
}
