package csvfile

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// maxLosses is how often the next row is looked for in one file, each time at the
// cost of reading up to MaxRecord again.
const maxLosses = 30

// cheap is how much may be read again without counting as a loss.
const cheap = 256 << 10

// scanner reads records one after the other.
type scanner struct {
	src    io.Reader
	buf    []byte // what was read and not yet taken
	eof    bool
	err    error // that ended src, if it was not its end
	line   int   // of the beginning of buf
	format Format

	comma         byte
	columns       *columns
	min, max      int // fields of a sound row; max is 0 before the names are known
	quoting       quoting
	certain       bool // the file showed how it writes quotes
	international bool // there was UTF-8 beyond ASCII
	pending       []Row
	fault         error // to tell when pending is done

	fields []string
	tries  [5]record // the usual way of reading, one for each quoting, and one for lines
	losses int       // places where the next row had to be looked for
	again  int       // bytes that were read once more after a row was found within another
}

// fill reads on, and reports whether there was anything to be had.
func (s *scanner) fill() bool {
	if s.eof || len(s.buf) >= MaxRecord {
		return false
	}
	if cap(s.buf)-len(s.buf) < 16<<10 {
		s.buf = append(make([]byte, 0, max(128<<10, 2*len(s.buf))), s.buf...)
	}
	// At least twice as much as before, so that a record is not begun too often.
	full := min(cap(s.buf), MaxRecord)
	idle := 0
	for from := len(s.buf); !s.eof && len(s.buf) < min(2*from+1, full); {
		n, err := s.src.Read(s.buf[len(s.buf):full])
		s.buf = s.buf[:len(s.buf)+n]
		if idle++; n > 0 {
			idle = 0
		} else if err == nil && idle > 100 {
			err = io.ErrNoProgress
		}
		if err != nil {
			s.eof = true
			if err != io.EOF {
				s.err = err
			}
		}
	}
	return true
}

// take passes over n bytes.
func (s *scanner) take(n int) {
	s.passed(n, lineEnds(s.buf[:n]))
}

// passed passes over n bytes with so many lines.
func (s *scanner) passed(n, lines int) { s.buf, s.line = s.buf[n:], s.line+lines }

func lineEnds(b []byte) int {
	n := bytes.Count(b, []byte("\n"))
	for {
		i := bytes.IndexByte(b, '\r')
		if i < 0 {
			return n
		}
		if i+1 >= len(b) || b[i+1] != '\n' {
			n++
		}
		b = b[i+1:]
	}
}

// record reads the record that stands next, without taking it. Where a backslash
// stands before a quote, it looks which way of reading gives a row.
func (s *scanner) record() (*record, state) {
	best, st := s.read(0, s.quoting)
	for _, q := range []quoting{escape, closing, plain} {
		if !best.slash || (s.certain || best.escaped) && s.good(best, st) && s.swallowed(best, st) == 0 {
			break
		}
		r := &s.tries[1+q]
		switch {
		case q == s.quoting:
		case !s.good(best, st), s.swallowed(best, st) > 0:
			if _, other := s.read(1+int(q), q); s.good(r, other) && s.swallowed(r, other) == 0 {
				best, st = r, other
			}
			if len(s.buf) > cheap {
				s.losses++
			}
		case r.read(s.buf[:best.size], s.comma, q, false) == whole && s.good(r, whole) && r.size < best.size:
			best = r
		}
	}
	s.learn(best, st)
	return best, st
}

// read reads the record that stands next into one of the tries.
func (s *scanner) read(try int, q quoting) (*record, state) {
	r := &s.tries[try]
	for {
		switch st := r.read(s.buf, s.comma, q, s.eof); {
		case st != more:
			return r, st
		case !s.fill():
			return r, unclosed
		}
	}
}

// learn notes how the file writes quotes, if the record shows it.
func (s *scanner) learn(r *record, st state) {
	switch {
	case st != whole:
	case r.escaped:
		s.quoting, s.certain = escape, true
	case r.doubled && !s.certain && !r.slash:
		s.quoting, s.certain = plain, true
	}
}

func (s *scanner) good(r *record, st state) bool {
	return st == whole && (s.max == 0 || s.flaw(r) == Sound)
}

func (s *scanner) flaw(r *record) Flaw {
	n := len(r.ends)
	for n > s.max && r.ends[n-1] == r.ends[n-2] {
		n--
	}
	switch {
	case n < s.min:
		return Short
	case n > s.max:
		return Long
	}
	return Sound
}

// next returns the next row; io.EOF after the last.
func (s *scanner) next() (Row, error) {
	for len(s.pending) == 0 {
		if s.fault != nil {
			return Row{}, s.fault
		}
		s.scan()
	}
	row := s.pending[0]
	s.pending = s.pending[1:]
	return row, nil
}

// scan reads one record into pending, or sets the fault that ends the sequence.
func (s *scanner) scan() {
	if len(s.buf) == 0 && !s.fill() || len(s.buf) == 0 {
		s.end(io.EOF)
		return
	}
	r, st := s.record()
	switch {
	case s.losses > maxLosses:
		s.end(ErrDamaged)
		return
	case st == unclosed:
		s.losses++
		s.lost(s.skip())
		return
	case r.blank():
		s.passed(r.size, r.lines)
		return
	case !r.ended && s.eof && (s.err != nil || s.flaw(r) == Short):
		s.end(ErrTruncated)
		return
	}
	if flaw := s.flaw(r); flaw != Sound && r.lines > 1 && s.format.Record != nil {
		if at := s.rowWithin(s.buf[:r.size]); at > 0 {
			if r.size > cheap {
				s.losses++
			}
			s.lost(at, true)
			return
		}
	}
	if at := s.swallowed(r, st); at > 0 {
		if s.again += r.size; r.size > cheap || s.again > maxLosses*cheap {
			s.losses++
		}
		s.lost(at, true)
		return
	}
	s.pending = append(s.pending[:0], s.row(r))
	s.passed(r.size, r.lines)
	if !r.ended && s.eof {
		if s.end(ErrUnended); s.format.Unended && s.err == nil {
			s.end(io.EOF)
		}
	}
}

// end sets the error that the sequence ends with.
func (s *scanner) end(err error) {
	switch s.fault = err; {
	case s.err == nil:
	case errors.Is(s.err, io.ErrUnexpectedEOF):
		s.fault = ErrTruncated
	default:
		s.fault = s.err
	}
}

// row makes a row of a record.
func (s *scanner) row(r *record) Row {
	row := Row{Line: s.line, Flaw: s.flaw(r), columns: s.columns}
	text, from, valid := string(r.text), 0, true
	s.fields = s.fields[:0]
	for _, end := range r.ends {
		s.fields = append(s.fields, text[from:end])
		valid = valid && utf8.ValidString(text[from:end])
		from = end
	}
	if strings.IndexByte(text, 0) >= 0 || !valid && s.international {
		row.Flaw = Garbled
		return row
	}
	if !valid { // a spreadsheet saved it so
		for i, f := range s.fields {
			s.fields[i], _ = charmap.Windows1252.NewDecoder().String(f)
		}
	} else if !s.international {
		s.international = utf8.RuneCountInString(text) < len(text)
	}
	row.fields = s.fields
	return row
}
