package main

import (
	"maps"

	"github.com/probity-audit/probity/audit/scoring"
)

// export turns weights into a model.
func (d *data) export(w *weights, cal *scoring.Calibration) *scoring.Learned {
	l := &scoring.Learned{Areas: d.areas, Cal: *cal, Weights: make(map[uint32]scoring.Row, len(d.keys))}
	for col, key := range d.keys {
		r := scoring.Row{Block: d.blocks[col]}
		for k := range scoring.Outputs {
			r.By[k] = float32(w[k][col]) * d.rarity[col]
		}
		l.Weights[key] = r
	}
	words := map[uint32]scoring.Row{} // apart, lest the key of one be taken for letters of the next
	for known, letters := range d.spelt {
		if _, taken := l.Weights[known]; taken {
			continue // by a feature that has the same key by chance
		}
		r := scoring.Row{Block: scoring.BlockKnown}
		for _, key := range letters {
			for k, v := range l.Weights[key].By { // zero for letters that are no feature
				r.By[k] += v
			}
		}
		words[known] = r
	}
	maps.Copy(l.Weights, words)
	for k := range scoring.Outputs {
		l.Bias[k] = float32(w[k][len(d.keys)])
	}
	return l
}
