package linkedin

import (
	"encoding/json"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/probity-audit/probity/internal/csvfile"
)

// row is a row of a table, whichever way it came: in a file of the archive, or in
// an answer of the interface, which has the same columns.
type row interface {
	Get(names ...string) string // below the first of the names that is a column
	Has(names ...string) bool
	Len() int
	At(i int) string
}

var (
	_ row = csvfile.Row{}
	_ row = (*record)(nil)
)

// record is a row that the interface gave: an object, whose names stand in no order
// that means anything.
type record struct {
	fields map[string]string // by the name of the column, folded
	order  []string
}

func (r *record) Get(names ...string) string {
	for _, n := range names {
		if v, ok := r.fields[column(n)]; ok {
			return v
		}
	}
	return ""
}

func (r *record) Has(names ...string) bool {
	return slices.ContainsFunc(names, func(n string) bool { _, ok := r.fields[column(n)]; return ok })
}

func (r *record) Len() int { return len(r.order) }

func (r *record) At(i int) string { return r.fields[r.order[i]] }

// column is the form in which names of columns are compared.
func column(name string) string {
	return strings.Map(func(c rune) rune {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) {
			return -1
		}
		return unicode.ToLower(c)
	}, name)
}

// usual is the order of the columns in which tables of the profile are shown; others
// come behind, by their names.
var usual = func() map[string]int {
	at := map[string]int{}
	for i, n := range columns("Company Name,School Name,Title,Name,Role,Cause,Start Date,End Date,Notes,Degree Name,Activities,Published On,Description,Publisher,Location,Url,Authority," +
		"Position,Issued On,Started On,Finished On,License Number,Number,Proficiency") {
		at[column(n)] = i + 1
	}
	return at
}()

// UnmarshalJSON fails for what is no object.
func (r *record) UnmarshalJSON(data []byte) error {
	var all map[string]json.RawMessage
	if err := json.Unmarshal(data, &all); err != nil {
		return err
	}
	r.fields = make(map[string]string, len(all))
	for _, name := range slices.Sorted(maps.Keys(all)) {
		if key := column(name); key != "" && r.fields[key] == "" {
			r.fields[key] = field(all[name])
		}
	}
	r.order = slices.SortedFunc(maps.Keys(r.fields), func(a, b string) int {
		place := func(n string) int {
			if at := usual[n]; at > 0 {
				return at
			}
			return len(usual) + 1
		}
		if d := place(a) - place(b); d != 0 {
			return d
		}
		return strings.Compare(a, b)
	})
	return nil
}

// field is a value as the archive would write it: lists with commas. What cannot be
// one is empty.
func field(data json.RawMessage) string {
	var s string
	var list []json.RawMessage
	switch data[0] {
	case '"':
		if json.Unmarshal(data, &s) == nil {
			return s
		}
	case '[':
		if json.Unmarshal(data, &list) != nil {
			return ""
		}
		var parts []string
		for _, one := range list {
			if one[0] != '[' {
				parts = append(parts, field(one))
			}
		}
		return strings.Join(parts, ",")
	case '{', 'n':
		return ""
	}
	return string(data)
}
