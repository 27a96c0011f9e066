package csvfile

import (
	"io"
	"io/fs"
	"iter"
)

// File yields the rows of a member of an export, as [Rows] does. An error that the
// member cannot be opened with is yielded, too.
func File(fsys fs.FS, name string, f Format) iter.Seq2[Row, error] {
	return func(yield func(Row, error) bool) {
		in, err := fsys.Open(name)
		if err != nil {
			yield(Row{}, err)
			return
		}
		defer in.Close()
		Rows(in, f)(yield)
	}
}

// Beginning yields the sound rows in the first limit bytes of a member, for what
// can be told by a look: whose it is, or how new. What is wrong is left for those
// who read all of it.
func Beginning(fsys fs.FS, name string, limit int64, f Format) iter.Seq[Row] {
	return func(yield func(Row) bool) {
		in, err := fsys.Open(name)
		if err != nil {
			return
		}
		defer in.Close()
		for row, err := range Rows(io.LimitReader(in, limit), f) {
			if err != nil || row.Flaw == Sound && !yield(row) {
				return
			}
		}
	}
}

// Has reports whether a member has the columns, by their names.
func Has(fsys fs.FS, name string, f Format, columns ...string) bool {
	in, err := fsys.Open(name)
	if err != nil {
		return false
	}
	defer in.Close()
	written, known := Header(in, f)
	c := newColumns(written, written)
	for _, want := range columns {
		known = known && c.index(want) >= 0
	}
	return known
}
