package csvfile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// comments is a table as one network writes it.
var comments = Format{Orders: [][]string{{"Date", "Link", "Message"}}, Record: func(r Row) bool {
	_, err := time.Parse(time.DateOnly, r.Get("Date"))
	return err == nil
}}

// gather writes each row as "line: field|field", with its flaw before it.
func gather(r io.Reader, f Format) (got []string, err error) {
	for row, e := range Rows(r, f) {
		if e != nil {
			return got, e
		}
		s := fmt.Sprintf("%d:%s %s", row.Line, map[Flaw]string{Short: " short", Long: " long", Garbled: " garbled"}[row.Flaw], strings.Join(row.fields, "|"))
		got = append(got, strings.TrimRight(s, " "))
	}
	return got, nil
}

func TestRows(t *testing.T) {
	const head = "Date,Link,Message\n"
	tests := map[string]struct {
		in   string
		want []string
		err  error
	}{
		"plain":                            {head + "2026-01-02,a,b\n", []string{"2: 2026-01-02|a|b"}, nil},
		"no rows":                          {head, nil, nil},
		"byte order mark":                  {"\ufeff" + head + "2026-01-02,a,b\n", []string{"2: 2026-01-02|a|b"}, nil},
		"ends of lines of another system":  {"Date,Link,Message\r\n2026-01-02,a,\"b\r\nc\"\r\n\r\n2026-01-02,a,d\r\n", []string{"2: 2026-01-02|a|b\nc", "5: 2026-01-02|a|d"}, nil},
		"ends of lines of an old system":   {"Date,Link,Message\r2026-01-02,a,\"b\rc\"\r2026-01-02,a,d\r", []string{"2: 2026-01-02|a|b\nc", "4: 2026-01-02|a|d"}, nil},
		"semicolons":                       {"Date;Link;Message\n2026-01-02;a;b,c\n", []string{"2: 2026-01-02|a|b,c"}, nil},
		"preamble":                         {"Notes:\n\"When, as you\nmay \"\"notice\"\"\"\n\n" + head + "2026-01-02,a,b\n", []string{"6: 2026-01-02|a|b"}, nil},
		"another language":                 {"Hinweise:\n\nDatum,Verweis,Nachricht\n2026-01-02,a,b\n", []string{"4: 2026-01-02|a|b"}, nil},
		"no names":                         {"2026-01-02,a,b\n2026-01-03,a,b\n", []string{"1: 2026-01-02|a|b", "2: 2026-01-03|a|b"}, nil},
		"doubled quotes":                   {head + "2026-01-02,a,\"he said \"\"no\"\"\"\n", []string{`2: 2026-01-02|a|he said "no"`}, nil},
		"backslashes":                      {head + `2026-01-02,a,"he said \"no\", and left` + "\n" + `me \"alone\""` + "\n", []string{"2: 2026-01-02|a|he said \"no\", and left\nme \"alone\""}, nil},
		"backslash before the end":         {head + "2026-01-02,\"C:\\\",b\n2026-01-03,\"c\",d\n", []string{`2: 2026-01-02|C:\|b`, "3: 2026-01-03|c|d"}, nil},
		"backslash at the end":             {head + "2026-01-02,a,\"b\\\"\n2026-01-03,\"c\",d\n", []string{`2: 2026-01-02|a|b\`, "3: 2026-01-03|c|d"}, nil},
		"backslash in the end, last":       {head + "2026-01-02,a,\"b\\\"\n", []string{`2: 2026-01-02|a|b\`}, nil},
		"backslash among doubled quotes":   {head + "2026-01-02,\"x\"\"y\",b\n2026-01-02,\"\\\",b\n", []string{`2: 2026-01-02|x"y|b`, `3: 2026-01-02|\|b`}, nil},
		"quotes nobody doubled":            {head + "2026-01-02,a \"b\" c,\"d \"e\" f\"\n", []string{`2: 2026-01-02|a "b" c|d "e" f`}, nil},
		"too few":                          {head + "2026-01-02,a\n2026-01-02,a,b\n", []string{"2: short 2026-01-02|a", "3: 2026-01-02|a|b"}, nil},
		"too many":                         {head + "2026-01-02,a,b,c\n2026-01-02,a,b,,\n", []string{"2: long 2026-01-02|a|b|c", "3: 2026-01-02|a|b||"}, nil},
		"zero bytes":                       {head + "2026-01-02,a,\x00\n2026-01-02,a,b\n", []string{"2: garbled", "3: 2026-01-02|a|b"}, nil},
		"zero bytes among the names":       {"\x00\x00\xff\xff" + head + "2026-01-02,a,b\n", []string{"1: garbled", "2: 2026-01-02|a|b"}, nil},
		"zero bytes in the preamble":       {"\x00Notes:\n\n" + head + "2026-01-02,a,b\n", []string{"1: garbled", "4: 2026-01-02|a|b"}, nil},
		"not UTF-8 after all":              {head + "2026-01-02,a,é\n2026-01-02,a,\xe9\n", []string{"2: 2026-01-02|a|é", "3: garbled"}, nil},
		"empty":                            {"", nil, ErrEmpty},
		"blank":                            {" \r\n", nil, ErrEmpty},
		"something else":                   {"<html>\n<body>\n", nil, ErrHeader},
		"cut in the names":                 {"Date,Li", nil, ErrHeader},
		"cut behind the names":             {"Date,Link,Message", nil, ErrUnended},
		"cut in a row":                     {head + "2026-01-02,a,b\n2026-01-", []string{"2: 2026-01-02|a|b"}, ErrTruncated},
		"cut in the last field":            {head + "2026-01-02,a,b\n2026-01-02,a,b", []string{"2: 2026-01-02|a|b", "3: 2026-01-02|a|b"}, ErrUnended},
		"cut in quotes":                    {head + "2026-01-02,a,b\n2026-01-02,\"a\nb", []string{"2: 2026-01-02|a|b"}, ErrTruncated},
		"cut in quotes, with commas in it": {head + "2026-01-02,a,\"b\nc, d, e\nf", nil, ErrTruncated},
		"quote without its end":            {head + "2026-01-02,\"a,b\n2026-01-03,a,b\n2026-01-04,a,b\n", []string{"2: garbled", "3: 2026-01-03|a|b", "4: 2026-01-04|a|b"}, nil},
		"quote closed by another row's":    {head + "2026-01-02,\"a,b\n2026-01-03,a,b\n2026-01-04,a,\"b\"\n2026-01-05,a,\"b\"\n", []string{"2: garbled", "3: 2026-01-03|a|b", "4: 2026-01-04|a|b", "5: 2026-01-05|a|b"}, nil},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			for _, r := range []io.Reader{strings.NewReader(tt.in), iotest.OneByteReader(strings.NewReader(tt.in))} {
				got, err := gather(r, comments)
				if diff := cmp.Diff(tt.want, got); diff != "" || !errors.Is(err, tt.err) {
					t.Errorf("error %v, want %v; %s", err, tt.err, diff)
				}
			}
		})
	}
}

// Spreadsheets save tables in encodings of their own.
func TestEncodings(t *testing.T) {
	const text = "Date\tLink\tMessage\r\n2026-01-02\tÀ\tnaïve – fiancée\r\n"
	want := []string{"2: 2026-01-02|À|naïve – fiancée"}
	for name, encode := range map[string]func(string) (string, error){
		"UTF-16 little-endian": unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String,
		"UTF-16 big-endian":    unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String,
		"UTF-8 with its mark":  unicode.UTF8BOM.NewEncoder().String,
		"Windows-1252":         charmap.Windows1252.NewEncoder().String,
	} {
		in, err := encode(text)
		if err != nil {
			t.Fatal(err)
		}
		got, err := gather(strings.NewReader(in), comments)
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("%s: error %v; %s", name, err, diff)
		}
	}
}

func TestColumns(t *testing.T) {
	f := Format{Orders: [][]string{{"Sender Profile URL", "TO", "Sent_At"}, {"To", "Sent At"}}, Also: []string{"Von"}}
	const in = "To,sender profile_url,Company,Company\nZoë,u,first,second\n"
	for row, err := range Rows(strings.NewReader(in), f) {
		if err != nil {
			t.Fatal(err)
		}
		got := []string{row.Get("TO"), row.Get("From", "SenderProfileUrl"), row.Get("company"), row.Get("none"), row.At(3), row.At(4), row.At(-1)}
		if diff := cmp.Diff([]string{"Zoë", "u", "first", "", "second", "", ""}, got); diff != "" || row.columns.byPosition || !row.Has("x", "to") || row.Has("x") || row.Len() != 4 {
			t.Error(diff)
		}
	}
	for row, err := range Rows(strings.NewReader("An,Am\nZoë,2\n"), f) {
		if err != nil || row.Get("to") != "Zoë" || row.Get("sent at") != "2" || !row.columns.byPosition {
			t.Errorf("%v %+v", err, row)
		}
	}
	for in, want := range map[string]bool{"To,sent at\n": true, "An,Am\n": false, "": false, "x": false} {
		if names, known := Header(strings.NewReader(in), f); known != want || known && len(names) != 2 {
			t.Errorf("%q: %q, %v", in, names, known)
		}
	}
	if (Row{}).Get("x") != "" {
		t.Error("a row of nothing has something")
	}
}

// A quote without an end costs no more than its record, however big the file is.
func TestUnclosed(t *testing.T) {
	var b bytes.Buffer
	b.WriteString("Date,Link,Message\n2026-01-02,\"a,b\n")
	for b.Len() < MaxRecord*3 {
		b.WriteString("2026-01-03,https://example.org/comment,some words of a comment\n")
	}
	n := strings.Count(b.String(), "\n") - 2
	rows, garbled := 0, 0
	for row, err := range Rows(&b, comments) {
		if err != nil {
			t.Fatal(err)
		}
		if row.Flaw == Sound {
			rows++
		} else {
			garbled++
		}
	}
	if rows != n || garbled != 1 {
		t.Errorf("%d rows and %d garbled, want %d and 1", rows, garbled, n)
	}
}

// Lines without an end, and quotes that open again and again, end soon: if each
// were looked at as far as it goes, this would take hours.
func TestHostile(t *testing.T) {
	for _, part := range []string{"a", "\"x,1\n2026-01-02,a,b\n", "\"", "\\\"", "\"a\n", ",\"\\\",\n", "1,\"\n\n2026-01-02,a,b\n"} {
		in := "Date,Link,Message\n" + strings.Repeat(part, MaxRecord*5/4/len(part))
		if got, err := gather(strings.NewReader(in), comments); err == nil && len(got) == 0 {
			t.Errorf("%q: nothing is read and nothing is said", part)
		}
	}
}

// idle is a reader from which nothing ever comes.
type idle struct{}

func (idle) Read([]byte) (int, error) { return 0, nil }

func TestReadingFails(t *testing.T) {
	in := "Date,Link,Message\n2026-01-02,a,b\n2026-01-02,a,Zoe"
	for _, fails := range []io.Reader{iotest.ErrReader(io.ErrUnexpectedEOF), iotest.ErrReader(errors.New("open Zoe.csv")), idle{}} {
		got, err := gather(io.MultiReader(strings.NewReader(in), fails), comments)
		if err == nil || len(got) != 1 || strings.Contains(Why(err), "Zoe") {
			t.Errorf("%v, %v", got, err)
		}
	}
}

// Some networks never end the last line.
func TestUnendedByHabit(t *testing.T) {
	f := comments
	f.Unended = true
	for in, want := range map[string]error{"2026-01-02,a,b": nil, "2026-01-02,a": ErrTruncated, "2026-01-02,a,\"b": ErrTruncated} {
		if _, err := gather(strings.NewReader("Date,Link,Message\n"+in), f); !errors.Is(err, want) {
			t.Errorf("%q: error %v, want %v", in, err, want)
		}
	}
}

// JSON in a field has backslashes before quotes, which are doubled all the same.
func TestDoubled(t *testing.T) {
	const in = "Date,Link,Message\n2026-01-02,a,\"{\"\"b\"\":\"\"c \\\"\"d\\\"\"\"\"}\"\n"
	format := comments
	format.Doubled = true
	got, err := gather(strings.NewReader(in), format)
	if diff := cmp.Diff([]string{`2: 2026-01-02|a|{"b":"c \"d\""}`}, got); diff != "" || err != nil {
		t.Errorf("error %v %s", err, diff)
	}
}

func TestStop(t *testing.T) {
	n := 0
	for range Rows(strings.NewReader("a,b\n1,2\n3,4\n5,6\n"), Format{}) {
		if n++; n == 2 {
			break
		}
	}
	if n != 2 {
		t.Errorf("%d rows after a break at 2", n)
	}
}

// A character that is cut in two by a comma is none, though its halves fit together.
func TestCharacterInTwo(t *testing.T) {
	got, err := gather(strings.NewReader("Date,Link,Message\n\xd8,\xb1,a\n"), comments)
	if diff := cmp.Diff([]string{"2: Ø|±|a"}, got); diff != "" || err != nil {
		t.Errorf("error %v; %s", err, diff)
	}
}
