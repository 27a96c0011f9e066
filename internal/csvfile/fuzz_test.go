package csvfile

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"
	"unicode/utf8"
)

func FuzzRows(f *testing.F) {
	f.Add([]byte("Notes:\n\nDate,Link,Message\n2026-01-02,\"a \"\"b\"\"\",c\n"))
	f.Add([]byte("Date;Link;Message\r2026-01-02;\"a \\\"b\\\";\";c"))
	f.Add([]byte("\xff\xfeD\x00a\x00"))
	f.Add([]byte("Date,Link,Message\n2026-01-02,\"a,b\n2026-01-02,a,b\\\"\n\x00"))
	f.Fuzz(func(t *testing.T, in []byte) {
		one, err1 := gather(bytes.NewReader(in), comments)
		two, err2 := gather(iotest.OneByteReader(bytes.NewReader(in)), comments)
		if !slices.Equal(one, two) || Why(err1) != Why(err2) {
			t.Errorf("%q %v and %q %v", one, err1, two, err2)
		}
		for _, s := range one {
			if !utf8.ValidString(s) || strings.Contains(s, "\x00") {
				t.Errorf("%q is passed on", s)
			}
		}
	})
}

// FuzzWritten reads back what a well-behaved writer wrote.
func FuzzWritten(f *testing.F) {
	f.Add("a", "b \"c\"\nd", ",")
	f.Add("", "\"", "\"\"\n\"")
	f.Fuzz(func(t *testing.T, a, b, c string) {
		want := []string{"2026-01-02", a + b, c}
		for _, s := range want {
			// A backslash before a quote can be read in two ways, and the old end
			// of a line is made the new one.
			if !utf8.ValidString(s) || strings.ContainsAny(s, "\r\x00\\") {
				return
			}
		}
		var buf bytes.Buffer
		w := csv.NewWriter(&buf)
		_ = w.WriteAll([][]string{{"Date", "Link", "Message"}, want, want})
		n := 0
		for row, err := range Rows(&buf, comments) {
			if n++; err != nil || !slices.Equal(row.fields, want) {
				t.Errorf("%q, error %v; want %q", row.fields, err, want)
			}
		}
		if n != 2 {
			t.Errorf("%d rows", n)
		}
	})
}

// BenchmarkRows reads a table, and the same one with encoding/csv alone, in turn;
// x/csv is the one time divided by the other.
func BenchmarkRows(b *testing.B) {
	var buf bytes.Buffer
	buf.WriteString("Date,Link,Message\n")
	for i := 0; buf.Len() < 20<<20; i++ {
		fmt.Fprintf(&buf, "2026-01-02,https://example.org/feed/update/%d,\"Thank you, \"\"all\"\", for\nthe kind words about the walk up the hill number %d.\"\n", i, i)
	}
	b.SetBytes(int64(buf.Len()))
	var ours, plain time.Duration
	for b.Loop() {
		start := time.Now()
		n := 0
		for _, err := range Rows(bytes.NewReader(buf.Bytes()), comments) {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
		ours += time.Since(start)
		start = time.Now()
		r := csv.NewReader(bytes.NewReader(buf.Bytes()))
		r.ReuseRecord = true
		m := -1
		for {
			if _, err := r.Read(); err == io.EOF {
				break
			} else if err != nil {
				b.Fatal(err)
			}
			m++
		}
		plain += time.Since(start)
		if n != m {
			b.Fatalf("%d rows, encoding/csv has %d", n, m)
		}
	}
	b.ReportMetric(ours.Seconds()/plain.Seconds(), "x/csv")
}
