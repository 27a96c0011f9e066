package providertest

import (
	"archive/zip"
	"bytes"
	"io"
	"maps"
	"slices"
	"testing"
	"time"

	"github.com/probity-audit/probity/social"
)

// Bench reads an export from a zip, and inflates the same zip alone, in turn;
// x/inflate is the one time divided by the other, and n the items that must come
// out of it.
func Bench(b *testing.B, p Exporter, files map[string][]byte, owner social.Owner, n int) {
	b.Helper()
	var buf bytes.Buffer
	z := zip.NewWriter(&buf)
	var total int64
	for _, name := range slices.Sorted(maps.Keys(files)) {
		w, err := z.Create(name)
		if err != nil {
			b.Fatal(err)
		}
		if _, err := w.Write(files[name]); err != nil {
			b.Fatal(err)
		}
		total += int64(len(files[name]))
	}
	if err := z.Close(); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(total)
	var reading, inflating time.Duration
	for b.Loop() {
		r, err := zip.NewReader(bytes.NewReader(buf.Bytes()), int64(buf.Len()))
		if err != nil {
			b.Fatal(err)
		}
		start := time.Now()
		got := 0
		for it, err := range p.Read(b.Context(), r, owner) {
			if err != nil {
				b.Fatal(err)
			}
			if it.Gap == nil && it.Mark == nil {
				got++
			}
		}
		reading += time.Since(start)
		if got < n {
			b.Fatalf("%d items, want %d", got, n)
		}
		start = time.Now()
		for _, f := range r.File {
			member, err := f.Open()
			if err != nil {
				b.Fatal(err)
			}
			if _, err := io.Copy(io.Discard, member); err != nil {
				b.Fatal(err)
			}
			member.Close()
		}
		inflating += time.Since(start)
	}
	b.ReportMetric(reading.Seconds()/inflating.Seconds(), "x/inflate")
	b.ReportMetric(float64(b.N)*float64(n)/reading.Seconds(), "items/s")
	b.ReportMetric(float64(total)/1e6, "MB")
}
