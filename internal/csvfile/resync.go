package csvfile

import "bytes"

// lost gives up what comes before the row at n, if there is one.
func (s *scanner) lost(n int, found bool) {
	if !found {
		s.end(ErrTruncated)
		return
	}
	s.pending = append(s.pending[:0], Row{Line: s.line, Flaw: Garbled, columns: s.columns})
	s.take(n)
}

// skip looks behind a quote without an end for a line that is a row, reading on
// as far as it must, and returns where it stands in buf.
func (s *scanner) skip() (at int, found bool) {
	for {
		if at := s.rowWithin(s.buf); at > 0 {
			return at, true
		}
		if s.eof {
			return 0, false
		}
		keep := max(bytes.LastIndexByte(s.buf, '\n'), bytes.LastIndexByte(s.buf, '\r'), 0)
		if keep == 0 && len(s.buf) >= MaxRecord {
			keep = len(s.buf) - 1
		}
		s.take(keep)
		if !s.fill() {
			return 0, false
		}
	}
}

// rowWithin returns the beginning of the first line of b, after the one that b
// begins with, which taken alone is a row; 0 if there is none.
func (s *scanner) rowWithin(b []byte) int {
	const distinct = 5 // so many columns are a row even if nobody can tell
	if s.format.Record == nil && s.max < distinct {
		return 0
	}
	for at := nextLine(b, 0); at > 0; at = nextLine(b, at) {
		end := nextLine(b, at)
		if end < 0 && !s.eof {
			return 0
		} else if end < 0 {
			end = len(b)
		}
		r := &s.tries[4]
		if st := r.read(b[at:end], s.comma, s.quoting, true); s.good(r, st) && r.lines <= 1 && !r.blank() {
			if row := s.row(r); row.Flaw == Sound && (s.format.Record == nil || s.format.Record(row)) {
				return at
			}
		}
	}
	return 0
}

// nextLine returns where the line after the one at p begins; -1 if there is none.
func nextLine(b []byte, p int) int {
	i := bytes.IndexAny(b[p:], "\r\n")
	if i < 0 {
		return -1
	}
	p += i + 1
	if b[p-1] == '\r' && p < len(b) && b[p] == '\n' {
		p++
	}
	return p
}

// swallowed returns the beginning of a line within the record that looks like the
// next row, if a quote stands alone in it: a field that was not closed goes on to
// the next one that is. It returns 0 if all seems well.
func (s *scanner) swallowed(r *record, st state) int {
	if st != whole || !r.stray || r.lines < 2 || s.format.Record == nil {
		return 0
	}
	b := s.buf[:r.size]
	for at := nextLine(b, 0); at > 0 && at < len(b); at = nextLine(b, at) {
		line := b[at:]
		if end := bytes.IndexAny(line, "\r\n"); end >= 0 {
			line = line[:end]
		}
		var fields []string
		for f := range bytes.SplitSeq(line, []byte{s.comma}) {
			if fields = append(fields, string(bytes.Trim(f, `"`))); len(fields) > s.max {
				break
			}
		}
		if len(fields) >= s.min && s.format.Record(Row{fields: fields, columns: s.columns}) {
			return at
		}
	}
	return 0
}
