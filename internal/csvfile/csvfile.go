// Package csvfile hands out the rows of a table in a text file one by one, as
// networks write them into their exports and as spreadsheets save them again.
//
// It finds the line with the column names below a preamble, reads UTF-8, UTF-16
// and the older code page of spreadsheets, quotes that are doubled or behind a
// backslash, and rows with too few or too many fields. Nothing that is damaged is
// passed on as if it were whole.
package csvfile

import (
	"bufio"
	"errors"
	"io"
	"iter"

	"golang.org/x/text/encoding/unicode"
)

// MaxRecord is the size in bytes above which a record is taken for damaged: an
// opening quote without its closing one must not swallow a file.
const MaxRecord = 2 << 20

// Errors that end a sequence. They never hold anything of the file.
var (
	ErrEmpty     = errors.New("is empty, without even the names of its columns")
	ErrHeader    = errors.New("has no column names that are known")
	ErrTruncated = errors.New("ends in the middle")
	ErrDamaged   = errors.New("is damaged in many places")
	ErrUnended   = errors.New("lacks the end of its last line, and may have been cut there")
)

// Why says in words for the owner why a file could not be read to its end: "ends
// in the middle". Nothing of err that could hold private content is in it.
func Why(err error) string {
	for _, e := range []error{ErrEmpty, ErrHeader, ErrTruncated, ErrDamaged, ErrUnended} {
		if errors.Is(err, e) {
			return e.Error()
		}
	}
	return "cannot be opened or is damaged"
}

// Format is what is known of a table beforehand.
type Format struct {
	// Orders are the column names of each known generation of the file, in the
	// order in which they stand. The line with the names is the first one, among
	// the first twenty, half of whose names are in one of them. If there is none,
	// because the names are in another language, it is the first line that has as
	// many fields as one of them, and the names count by their position.
	Orders [][]string
	// Also are further names by which to find that line: in other languages, or
	// of columns that come and go.
	Also []string
	// Header, if set, finds that line instead.
	Header func(names []string) bool
	// Unended says that the network leaves out the end of the last line, which is
	// then no sign of damage if the line has all of its fields.
	Unended bool
	// Doubled says that the network doubles the quotes in a field, so that a
	// backslash before one is a character like others, as in JSON.
	Doubled bool
	// Record, if set, reports whether a line taken alone can be a row, for
	// example because there is a date where one belongs. It is asked where quotes
	// are damaged and the next row must be found.
	Record func(Row) bool
}

// Rows yields the rows below the column names, in the order of the file; blank
// lines are passed over. If there is neither an order nor a test in f, the first
// line has the names. A row is valid until the next one, its strings for ever. An
// error is yielded once, last, after every row that could be read.
func Rows(r io.Reader, f Format) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		s := &scanner{src: decoded(r), format: f, line: 1}
		if err := s.header(); err != nil {
			yield(Row{}, err)
			return
		}
		for {
			row, err := s.next()
			if err == io.EOF {
				return
			}
			if !yield(row, err) || err != nil {
				return
			}
		}
	}
}

// Header returns the column names as they stand in the file, and whether the line
// with them was found by its names. It reads only the beginning.
func Header(r io.Reader, f Format) (names []string, known bool) {
	s := &scanner{src: decoded(r), format: f, line: 1}
	if err := s.header(); err != nil {
		return nil, false
	}
	return s.columns.written, !s.columns.byPosition
}

// decoded takes off the mark at the beginning of r that tells its encoding, and
// turns UTF-16 into UTF-8.
func decoded(r io.Reader) io.Reader {
	in := bufio.NewReaderSize(r, 32<<10)
	head, _ := in.Peek(3)
	switch {
	case len(head) >= 2 && (head[0] == 0xff && head[1] == 0xfe || head[0] == 0xfe && head[1] == 0xff):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Reader(in)
	case string(head) == "\xef\xbb\xbf":
		_, _ = in.Discard(3)
	}
	return in
}
