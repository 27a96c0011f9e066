package store

import (
	"testing"

	"github.com/probity-audit/probity/social"
)

const benchPosts = 100_000

func BenchmarkPut(b *testing.B) {
	var items []social.Item
	for it := range many(benchPosts) {
		items = append(items, it)
	}
	for b.Loop() {
		b.StopTimer()
		s := fresh(b)
		b.StartTimer()
		put(b, s, moiraX, fromExport(march), items...)
		b.StopTimer()
		s.Close()
		b.StartTimer()
	}
	b.ReportMetric(float64(b.N*benchPosts)/b.Elapsed().Seconds(), "posts/s")
}

// BenchmarkPutAgain reads the same again, at a later time.
func BenchmarkPutAgain(b *testing.B) {
	s := fresh(b)
	if _, err := s.Put(b.Context(), moiraX, fromExport(march), many(benchPosts)); err != nil {
		b.Fatal(err)
	}
	at := march
	for b.Loop() {
		at = at.Add(1e9)
		if _, err := s.Put(b.Context(), moiraX, fromExport(at), many(benchPosts)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSnapshot(b *testing.B) {
	s := fresh(b)
	if _, err := s.Put(b.Context(), moiraX, fromExport(march), many(benchPosts)); err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		snapshots, err := s.Snapshots(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		n := 0
		for _, err := range snapshots[0].Items {
			if err != nil {
				b.Fatal(err)
			}
			n++
		}
		if n != benchPosts {
			b.Fatal(n)
		}
	}
	b.ReportMetric(float64(b.N*benchPosts)/b.Elapsed().Seconds(), "posts/s")
}
