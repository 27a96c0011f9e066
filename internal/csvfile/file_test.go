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

// A backslash at the end of a field, or a quote that was lost, does not make one
// row of two.
func TestSwallowed(t *testing.T) {
	f := Format{Orders: [][]string{{"date", "link", "text"}}, Record: func(r Row) bool { return strings.HasPrefix(r.Get("date"), "2026-") }}
	const head, last = "date,link,text\n", "2026-03,x,last\n"
	for in, want := range map[string][]string{
		"2026-01,x,\"C:\\\"\n2026-02,x,\"say \\\"a, b\\\" and\n\nmore\"\n":                     {`C:\`, "say \"a, b\" and\n\nmore", "last"},
		"2026-01,x,\"open\n2026-02,x,\"closed\"\n":                                             {"", "closed", "last"},
		"2026-01,x,\"a \"\"table\"\":\n2026-02,x,y\nend\"\n":                                   {"a \"table\":\n2026-02,x,y\nend", "last"},
		"2026-01,x,\"a \\\"b\\\" c\nno row\"\n2026-02,x,\"D:\\\"\n2026-02,x,\"e \\\"f\\\"\"\n": {"a \"b\" c\nno row", `D:\`, `e "f"`, "last"},
	} {
		var got []string
		for row, err := range Rows(strings.NewReader(head+in+last), f) {
			if err != nil {
				t.Error(err)
			}
			got = append(got, row.Get("text"))
		}
		if strings.Join(got, "|") != strings.Join(want, "|") {
			t.Errorf("%q:\n got %q\nwant %q", in, got, want)
		}
	}
}

// Many quotes that are never closed cost no more than a few readings.
func TestSwallowedOften(t *testing.T) {
	f := Format{Orders: [][]string{{"date", "link", "text"}}, Record: func(r Row) bool { return strings.HasPrefix(r.Get("date"), "2026-") }}
	n, last := 0, error(nil)
	for _, err := range Rows(strings.NewReader("date,link,text\n"+strings.Repeat(strings.Repeat("2026-01,x,\"open\n", 5000)+"2026-01,x,\"closed\"\n", 20)), f) {
		n, last = n+1, err
	}
	if !errors.Is(last, ErrDamaged) || n > 20_000 {
		t.Error(n, last)
	}
}
