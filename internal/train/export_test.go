package main

import (
	"testing"

	"github.com/probity-audit/probity/audit/scoring"
)

// A word whose key is that of something else by chance changes nothing of it, in
// whatever order the words come.
func TestExportChance(t *testing.T) {
	d := &data{
		keys: []uint32{5, 7}, rarity: []float32{1, 1}, blocks: []scoring.Block{scoring.BlockLetters, scoring.BlockCues},
		spelt: map[uint32][]uint32{7: {5}, 9: {5, 11}, 11: {5}},
	}
	var w weights
	for k := range w {
		w[k] = []float64{1, 2, 0}
	}
	for range 20 { // a map has no order
		l := d.export(&w, &scoring.Calibration{})
		if r := l.Weights[7]; r.Block != scoring.BlockCues || r.By[0] != 2 {
			t.Fatalf("the feature is %+v", r)
		}
		if r := l.Weights[9]; r.By[0] != 1 {
			t.Fatalf("a word of one known letter weighs %v", r.By[0])
		}
	}
}
