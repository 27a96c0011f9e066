package appraisal

import (
	"strings"
	"testing"
)

func TestCSV(t *testing.T) {
	d := &Document{Title: "Record", Blocks: []Block{
		&Heading{2, "Results"},
		&Paragraph{Text: "Words."},
		&Table{Caption: "Words", Head: []string{"What", "Entry"}, Rows: [][]string{{"Period", "May 2026"}}},
		&Table{Caption: "Found, by area", Head: []string{"Area", "Severity", "Low", "All"}, Numbers: 2, Rows: [][]string{{"Location", "high", "1,204 (980)", "2"}}},
		&Box{Label: "What?", Text: []string{"My own words."}},
	}}
	var b strings.Builder
	if err := CSV(&b, d); err != nil {
		t.Fatal(err)
	}
	want := "section,table,row,of,column,number,before\n" +
		"Results,\"Found, by area\",Location,high,Low,1204,980\n" +
		"Results,\"Found, by area\",Location,high,All,2,\n"
	if b.String() != want {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
	if err := CSV(full{}, d); err == nil {
		t.Error("a full disk is not noticed")
	}
}
