package youtube

import (
	"io"
	"io/fs"
	"slices"
	"strings"

	"github.com/probity-audit/probity/internal/csvfile"
)

// sample is how much of a table is looked at to find out what its columns hold.
const sample = 48 << 10

// table is a file of rows.
type table struct {
	names []string   // as they stand in the file
	rows  [][]string // the first ones
	at    [roles]int // the column of each role; -1 for none
}

// format takes the first line for the names of the columns. A line without the
// right commas is no such line.
var format = csvfile.Format{Doubled: true, Header: func(names []string) bool {
	return len(names) > 1 || len(names) == 1 && !strings.ContainsAny(names[0], ";\t")
}}

// look reads the beginning of a table. ok is false if there is none.
func look(fsys fs.FS, file string) (t table, ok bool) {
	t.find()
	f, err := fsys.Open(file)
	if err != nil {
		return t, false
	}
	defer f.Close()
	head, err := io.ReadAll(io.LimitReader(f, sample))
	if err != nil {
		return t, false
	}
	names, ok := csvfile.Header(strings.NewReader(string(head)), format)
	if !ok {
		return t, false
	}
	t.names = names
	for row, err := range csvfile.Rows(strings.NewReader(string(head)), format) {
		if err != nil || len(t.rows) == 40 {
			break // the beginning may end in the middle of a row
		}
		if row.Flaw != csvfile.Garbled {
			fields := make([]string, max(len(names), row.Len()))
			for i := range fields {
				fields[i] = row.At(i)
			}
			t.rows = append(t.rows, fields)
		}
	}
	t.find()
	return t, true
}

// find says which column holds what, by its name or, where that is not known, by
// what stands in it.
func (t *table) find() {
	for i := range t.at {
		t.at[i] = -1
	}
	for i, n := range t.names {
		n = fold(n)
		for r, known := range columns {
			for _, k := range known {
				if k == n && t.at[r] < 0 {
					t.at[r] = i
				}
			}
		}
	}
	for r, known := range parts {
		t.at[r] = slices.IndexFunc(t.names, func(n string) bool {
			return slices.ContainsFunc(known, func(k string) bool { return strings.Contains(fold(n), k) })
		})
	}
	shapes := []struct {
		role role
		is   func(string) bool
	}{{roleText, isSegments}, {roleChannel, isChannel}, {roleTime, isTime}, {rolePublished, isTime}, {roleURL, isChannelURL}, {roleVideo, isVideo}, {rolePost, isPost}, {roleVisibility, isVisibility}}
	for _, s := range shapes {
		if t.at[s.role] < 0 {
			t.at[s.role] = t.column(s.is)
		}
	}
}

func isVisibility(s string) bool { return visibility(s) != "unknown" }

// column returns the first column of no role yet in which every value is of the
// shape, and there is one; -1 if there is none.
func (t *table) column(is func(string) bool) int {
	for i := range t.names {
		if t.taken(i) {
			continue
		}
		some, all := false, true
		for _, row := range t.rows {
			if v := row[i]; v != "" {
				some = true
				all = all && is(v)
			}
		}
		if some && all {
			return i
		}
	}
	return -1
}

func (t *table) taken(i int) bool {
	for _, at := range t.at {
		if at == i {
			return true
		}
	}
	return false
}

// any reports whether a value of column i is of the shape.
func (t *table) any(i int, is func(string) bool) bool {
	for _, row := range t.rows {
		if i >= 0 && i < len(row) && is(row[i]) {
			return true
		}
	}
	return false
}

// has reports whether each role has a column.
func (t *table) has(roles ...role) bool {
	for _, r := range roles {
		if t.at[r] < 0 {
			return false
		}
	}
	return true
}

// get returns the field of the row that holds what the role says.
func (t *table) get(row csvfile.Row, r role) string { return strings.TrimSpace(row.At(t.at[r])) }
