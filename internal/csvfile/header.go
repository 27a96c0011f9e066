package csvfile

import (
	"bytes"
	"slices"
)

// preamble is how many records may come before the one with the column names.
const preamble = 20

// beginning is how many bytes are looked through for the column names.
const beginning = 64 << 10

// header finds the column names and takes them, and what comes before.
func (s *scanner) header() error {
	for len(s.buf) < beginning && s.fill() {
	}
	if len(bytes.TrimSpace(s.buf)) == 0 && s.eof {
		s.end(ErrEmpty)
		return s.fault
	}
	for _, known := range []bool{true, false} {
		for _, comma := range []byte{',', ';', '\t'} {
			if s.headerBy(comma, known) {
				return nil
			}
		}
	}
	s.end(ErrHeader)
	return s.fault
}

// headerBy looks for the names among fields that comma separates: for known ones,
// or else for as many as there should be.
func (s *scanner) headerBy(comma byte, known bool) bool {
	s.comma = comma
	at, r := 0, new(record)
	for range preamble {
		if st := r.read(s.buf[at:], comma, plain, s.eof); st != whole {
			return false
		}
		written := fieldsOf(r)
		switch {
		case r.blank():
		case known && s.known(written):
			s.begin(at+r.size, r, newColumns(written, written))
			return true
		case !known:
			if order := s.order(len(written)); order != nil {
				s.byPosition(at, r, written, order)
				return true
			}
		}
		at += r.size
		if at >= len(s.buf) {
			return false
		}
	}
	return false
}

// known reports whether the fields are column names.
func (s *scanner) known(fields []string) bool {
	switch {
	case s.format.Header != nil:
		return s.format.Header(fields)
	case len(s.format.Orders)+len(s.format.Also) == 0:
		return true
	}
	for _, names := range append(slices.Clone(s.format.Orders), nil) {
		c := newColumns(nil, slices.Concat(names, s.format.Also))
		have := 0
		for _, f := range fields {
			if c.index(f) >= 0 {
				have++
			}
		}
		if have > 0 && 2*have >= len(fields) && (have > 1 || len(names) == 1) {
			return true
		}
	}
	return false
}

// order returns the names of the known generation with n columns.
func (s *scanner) order(n int) []string {
	for _, o := range s.format.Orders {
		if len(o) == n && n > 1 {
			return o
		}
	}
	return nil
}

// byPosition gives the columns the names of a known order. A line that is a row
// already has no names above it.
func (s *scanner) byPosition(at int, r *record, written, order []string) {
	c := newColumns(written, order)
	c.byPosition = true
	size := r.size
	if s.format.Record != nil && s.format.Record(Row{fields: written, columns: c}) {
		size = 0
	}
	s.begin(at+size, r, c)
}

// begin takes everything up to the first row.
func (s *scanner) begin(size int, r *record, c *columns) {
	s.columns, s.max, s.min = c, len(c.written), len(c.written)
	for s.min > 1 && c.folded[s.min-1] == "" {
		s.min--
	}
	if s.quoting = escape; s.format.Doubled {
		s.quoting, s.certain = plain, true
	}
	if bytes.IndexByte(s.buf[:size], 0) >= 0 {
		s.pending = append(s.pending, Row{Line: s.line, Flaw: Garbled, columns: c})
	}
	s.take(size)
	if !r.ended && s.eof && len(s.buf) == 0 && !s.format.Unended {
		s.end(ErrUnended)
	}
}

func fieldsOf(r *record) []string {
	var out []string
	from := 0
	for _, end := range r.ends {
		out = append(out, string(r.text[from:end]))
		from = end
	}
	return out
}
