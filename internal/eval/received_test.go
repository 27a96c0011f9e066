package main

import (
	"os"
	"strings"
	"testing"
)

// Who wrote a received text is told, of authors left out, little worse than was measured.
func TestReceived(t *testing.T) {
	w, err := leaveOutReceived("../corpus/received/*.jsonl", "../corpus/*.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		what       string
		got, least float64
	}{
		{"higher than those hard to tell", above(w.care, w.hard), 0.775},
		{"higher than ordinary talk", above(w.care, w.ordinary), 0.92},
		{"relatives told from patients", above(w.relatives, w.patients), 0.92},
		{"at 0.65 or more", reaching(w.care, 0.65), 0.49},
		{"at 0.85 or more", reaching(w.care, 0.85), 0.24},
		{"hard to tell, below 0.65", 1 - reaching(w.hard, 0.65), 0.84},
		{"ordinary, below 0.65", 1 - reaching(w.ordinary, 0.65), 0.98},
		{"ordinary, below 0.85", 1 - reaching(w.ordinary, 0.85), 0.99},
	} {
		if tt.got < tt.least {
			t.Errorf("%s: %.3f, want at least %.3f", tt.what, tt.got, tt.least)
		}
	}
	doc, err := os.ReadFile("../../docs/quality.md")
	if err != nil {
		t.Fatal(err)
	}
	if got, err := tables(doc); err != nil || strings.Count(got["received"], "\n| ") < 5 {
		t.Errorf("docs/quality.md has no table of received texts (%v)", err)
	}
}

func TestAbove(t *testing.T) {
	for _, tt := range []struct {
		a, b []float64
		want float64
	}{
		{[]float64{2, 3}, []float64{0, 1}, 1},
		{[]float64{0, 1}, []float64{2, 3}, 0},
		{[]float64{1, 1}, []float64{1, 1}, 0.5},
		{[]float64{1, 3}, []float64{2}, 0.5},
		{nil, []float64{2}, 0},
	} {
		if got := above(tt.a, tt.b); got != tt.want {
			t.Errorf("%v above %v: %v, want %v", tt.a, tt.b, got, tt.want)
		}
	}
}
