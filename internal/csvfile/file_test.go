package csvfile

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
)

func TestFile(t *testing.T) {
	fsys := fstest.MapFS{"a.csv": {Data: []byte("a_one,b\n1,2\n3\n5,6\n")}}
	n := 0
	for row, err := range File(fsys, "a.csv", Format{}) {
		if n++; err != nil || n == 1 && row.Get("a one") != "1" {
			t.Error(n, row, err)
		}
		if n == 2 {
			break
		}
	}
	for _, err := range File(fsys, "b.csv", Format{}) {
		if !errors.Is(err, fs.ErrNotExist) {
			t.Error(err)
		}
	}
	n = 0
	for row := range Beginning(fsys, "a.csv", 15, Format{}) {
		if n++; row.Flaw != Sound {
			t.Error(row)
		}
	}
	for range Beginning(fsys, "b.csv", 9, Format{}) {
		t.Error("a row of no file")
	}
	if n != 1 {
		t.Errorf("%d sound rows in the beginning", n)
	}
	f := Format{Orders: [][]string{{"a one", "b"}}}
	if !Has(fsys, "a.csv", f, "A One") || Has(fsys, "a.csv", f, "b", "c") || Has(fsys, "b.csv", f, "b") {
		t.Error("columns")
	}
}

// A table of nothing but its names may lack the end of that line, too.
func TestNamesAlone(t *testing.T) {
	f := Format{Orders: [][]string{{"a", "b"}}, Unended: true}
	for row, err := range Rows(strings.NewReader("a,b"), f) {
		t.Error(row, err)
	}
}
