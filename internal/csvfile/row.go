package csvfile

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Flaw says what is wrong with a row.
type Flaw int

// The flaws. A row that is garbled, or out of which the next one could not be
// told, has no fields; the others have what there is.
const (
	Sound Flaw = iota
	Short      // fewer fields than columns
	Long       // more fields than columns
	Garbled
)

// Row is a row of a table.
type Row struct {
	Line int // on which it begins, the first being 1
	Flaw Flaw

	fields  []string
	columns *columns
}

// Len returns the number of fields.
func (r Row) Len() int { return len(r.fields) }

// At returns the field at the position i, the first being 0; "" if there is none.
func (r Row) At(i int) string {
	if i < 0 || i >= len(r.fields) {
		return ""
	}
	return r.fields[i]
}

// Get returns the field below the first of the names that is a column; "" if none
// is. Case, spaces and underscores do not matter. Of columns of equal name the
// first counts.
func (r Row) Get(names ...string) string {
	for _, n := range names {
		if i := r.columns.index(n); i >= 0 {
			return r.At(i)
		}
	}
	return ""
}

// Has reports whether one of the names is a column.
func (r Row) Has(names ...string) bool {
	for _, n := range names {
		if r.columns.index(n) >= 0 {
			return true
		}
	}
	return false
}

// columns finds the position of a column.
type columns struct {
	written    []string       // as in the file
	folded     []string       // by which they are found
	found      map[string]int // what was asked for before, -1 for what is not there
	byPosition bool
}

func newColumns(written, names []string) *columns {
	c := &columns{written: written, found: map[string]int{}}
	for _, n := range names {
		c.folded = append(c.folded, fold(n))
	}
	return c
}

func (c *columns) index(name string) int {
	if c == nil {
		return -1
	}
	if i, ok := c.found[name]; ok {
		return i
	}
	at, want := -1, fold(name)
	for i, n := range c.folded {
		if n == want && n != "" {
			at = i
			break
		}
	}
	c.found[name] = at
	return at
}

// fold brings a column name into the form in which names are compared.
func fold(name string) string {
	return strings.Map(func(r rune) rune {
		if r == '_' || r == '-' || r == '\ufeff' || r == utf8.RuneError || unicode.IsSpace(r) || unicode.IsControl(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFC.String(name))
}
