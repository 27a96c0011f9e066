package appraisal

import (
	"encoding/csv"
	"io"
	"strings"
)

// CSV writes the counts of the document, for a spreadsheet: one line for each number in
// its tables, with what the number was in the audit before where the table compares, and
// without the commas of thousands. All else of the document is left out.
func CSV(w io.Writer, d *Document) error {
	out := csv.NewWriter(w)
	_ = out.Write([]string{"section", "table", "row", "of", "column", "number", "before"}) // an error stays with out
	section := ""
	for _, b := range d.Blocks {
		switch b := b.(type) {
		case *Heading:
			section = b.Text
		case *Table:
			counts(b, func(row, of, column, number, before string) {
				_ = out.Write([]string{plain(section), plain(b.Caption), plain(row), plain(of), plain(column), number, before})
			})
		}
	}
	out.Flush()
	return out.Error()
}

// counts calls yield with each number of a table: what its row begins with, what else the
// row says in words, its column, and the two numbers of a cell such as "1,204 (980)".
func counts(t *Table, yield func(row, of, column, number, before string)) {
	if t.Numbers == 0 {
		return
	}
	for _, row := range t.Rows {
		for i := t.Numbers; i < len(row); i++ {
			now, before, _ := strings.Cut(strings.ReplaceAll(row[i], ",", ""), " (")
			yield(row[0], strings.Join(row[1:t.Numbers], ", "), t.Head[i], now, strings.TrimSuffix(before, ")"))
		}
	}
}
