package csvfile

import "bytes"

// quoting says how a backslash before a quote is read.
type quoting int

const (
	escape  quoting = iota // the quote belongs to the text
	closing                // the same, but not where a field could end
	plain                  // the backslash is a character like others; quotes are doubled
)

// state says how far a record could be read.
type state int

const (
	whole    state = iota
	more           // it goes on behind the bytes at hand
	unclosed       // a quoted field has no end
)

// record is a record cut into fields.
type record struct {
	text  []byte // the fields one behind the other
	ends  []int  // where each ends in text
	size  int    // bytes it takes in the file, with the end of its line
	lines int    // ends of lines in it
	ended bool   // the end of its line is there

	slash   bool // a backslash stands before a quote
	escaped bool // ... and the quote can only belong to the text
	doubled bool // there are doubled quotes
	stray   bool // a quote stands alone in a quoted field, which may be the beginning of another
}

func (r *record) blank() bool { return len(r.ends) == 1 && len(bytes.TrimSpace(r.text)) == 0 }

// read cuts the record at the beginning of b into fields; last says that the file
// ends with b.
func (r *record) read(b []byte, comma byte, q quoting, last bool) state {
	*r = record{text: r.text[:0], ends: r.ends[:0]}
	for p := 0; ; {
		if p < len(b) && b[p] == '"' {
			n, st := r.quoted(b[p+1:], comma, q, last)
			if st != whole {
				return st
			}
			p += 1 + n
		} else {
			n := 0
			for p+n < len(b) && b[p+n] != comma && b[p+n] != '\n' && b[p+n] != '\r' {
				n++
			}
			r.text = append(r.text, b[p:p+n]...)
			p += n
		}
		r.ends = append(r.ends, len(r.text))
		switch {
		case p >= len(b):
			if !last {
				return more
			}
			r.size = p
			return whole
		case b[p] == comma:
			p++
			continue
		case b[p] == '\r' && p+1 == len(b) && !last:
			return more
		case b[p] == '\r' && p+1 < len(b) && b[p+1] == '\n':
			p++
		}
		r.size, r.ended = p+1, true
		r.lines++
		return whole
	}
}

// quoted reads a field behind its opening quote and returns how many bytes of b
// it takes, with the closing one.
func (r *record) quoted(b []byte, comma byte, q quoting, last bool) (int, state) {
	for p := 0; ; {
		i := bytes.IndexByte(b[p:], '"')
		if i < 0 && last {
			return 0, unclosed
		} else if i < 0 || p+i+1 == len(b) && !last {
			return 0, more
		}
		at := p + i
		var next byte = '\n'
		if at+1 < len(b) {
			next = b[at+1]
		}
		end := next == comma || next == '\n' || next == '\r'
		odd := backslashes(b[p:at])%2 == 1
		r.slash = r.slash || odd
		switch {
		case odd && (q == escape || q == closing && !end):
			r.add(b[p : at-1])
			r.text = append(r.text, '"')
			r.escaped = r.escaped || !end && next != '"'
			p = at + 1
		case next == '"':
			r.add(b[p : at+1])
			r.doubled = r.doubled || !odd
			p = at + 2
		case end:
			r.add(b[p:at])
			return at + 1, whole
		default: // a quote that somebody forgot to double
			r.stray = true
			r.add(b[p : at+1])
			p = at + 1
		}
	}
}

// add appends text and makes the ends of its lines alike.
func (r *record) add(b []byte) {
	for {
		i := bytes.IndexByte(b, '\r')
		if i < 0 {
			r.lines += bytes.Count(b, newline)
			r.text = append(r.text, b...)
			return
		}
		r.lines += 1 + bytes.Count(b[:i], newline)
		r.text = append(append(r.text, b[:i]...), '\n')
		if i+1 < len(b) && b[i+1] == '\n' {
			i++
		}
		b = b[i+1:]
	}
}

var newline = []byte("\n")

func backslashes(b []byte) int {
	n := 0
	for n < len(b) && b[len(b)-1-n] == '\\' {
		n++
	}
	return n
}
