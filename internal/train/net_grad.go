package main

import (
	"math"
	"math/rand/v2"

	"github.com/probity-audit/probity/audit/scoring"
)

// pass is the way of one text after another through a net and back, with the
// gradients that gather on it.
type pass struct {
	best   []float32 // by filter: its largest answer
	where  []int32   // by filter: the place of that answer
	active []active
	wide   []float32 // hidden units and outputs
	hidden []float32 // after what is left out
	keep   []float32 // by hidden unit: its factor
	back   []float32 // gradients of wide
	sums   [scoring.Outputs]float32
	loss   float64

	grad    []float32 // by weight
	vectors []float32 // by slot, dims
	source  rand.PCG
}

// active is a feature that is not zero.
type active struct {
	feature int32
	value   float32
	slope   float32 // of value by what the filter answers
}

func (p *pass) fit(b *batch) {
	n := b.net
	if p.best == nil {
		p.best, p.where = make([]float32, n.pooled), make([]int32, n.pooled)
		p.wide, p.back = make([]float32, n.wide), make([]float32, n.wide)
		p.hidden, p.keep = make([]float32, n.hidden), make([]float32, n.hidden)
	}
}

// learn gathers the gradients of the batch on its passes.
func (b *batch) learn() {
	b.multiply()
	parallel(shards, func(i int) {
		p := &b.passes[i]
		p.fit(b)
		if p.grad == nil {
			p.grad = make([]float32, b.net.size)
		}
		if need := len(b.rows) * b.net.dims; cap(p.vectors) < need {
			p.vectors = make([]float32, need+need/4)
		}
		p.vectors = p.vectors[:len(b.rows)*b.net.dims]
		clear(p.vectors)
		p.loss = 0
		for t := i; t < len(b.texts); t += shards {
			p.source.Seed(b.texts[t].seed, 1)
			p.pool(b, t)
			p.features(b, t, true)
			p.answer(b, true)
			p.backward(b, t)
		}
	})
}

// forward takes a text through the net with nothing left out.
func (p *pass) forward(b *batch, text int) {
	p.fit(b)
	p.pool(b, text)
	p.features(b, text, false)
	p.answer(b, false)
}

// pool finds where each filter answers most.
func (p *pass) pool(b *batch, text int) {
	for c, conv := range b.net.convs {
		filters := conv.Filters
		best, where := p.best[b.net.first[c]:][:filters], p.where[b.net.first[c]:][:filters]
		for f := range best {
			best[f] = float32(math.Inf(-1))
		}
		slots := b.texts[text].slots[conv.Of]
		size := len(conv.Offsets) * filters
		for at := margin; at < len(slots)-margin; at++ {
			var taps [3][]float32
			for i := range taps {
				if i < len(conv.Offsets) {
					s := int(slots[at+conv.Offsets[i]])
					taps[i] = b.products[c][s*size+i*filters:][:filters]
				} else {
					taps[i] = b.products[c][:filters] // of no word
				}
			}
			x, y, z := taps[0][:len(best)], taps[1][:len(best)], taps[2][:len(best)]
			where := where[:len(best)]
			for f, most := range best {
				if v := x[f] + y[f] + z[f]; v > most {
					best[f], where[f] = v, int32(at)
				}
			}
		}
	}
}

// features gathers what is not zero.
func (p *pass) features(b *batch, text int, training bool) {
	n := b.net
	factor := float32(1)
	if training {
		factor = 1 / (1 - dropFeatures)
	}
	p.active = p.active[:0]
	for c, conv := range n.convs {
		for f := range conv.Filters {
			at := n.first[c] + f
			v := p.best[at]*b.scale + n.weights[n.biases[c]+f]
			if training && p.chance() < dropFeatures || !(v > 0) {
				continue
			}
			p.active = append(p.active, active{int32(at), v * factor, b.scale * factor})
		}
	}
	for _, i := range b.texts[text].context {
		if training && p.chance() < dropFeatures {
			continue
		}
		p.active = append(p.active, active{int32(n.pooled) + i, factor, 0})
	}
}

func (p *pass) chance() float32 { return float32(p.source.Uint64()>>40) / (1 << 24) }

// answer goes from the features to the sums.
func (p *pass) answer(b *batch, training bool) {
	n := b.net
	copy(p.wide, n.weights[n.wideBias:][:n.wide])
	for _, a := range p.active {
		addScaled(p.wide, n.weights[n.dense+int(a.feature)*n.wide:][:n.wide], a.value)
	}
	copy(p.sums[:], p.wide[n.hidden:])
	for j := range p.hidden {
		p.keep[j] = 1
		if training {
			p.keep[j] = 1 / (1 - dropHidden)
			if p.chance() < dropHidden {
				p.keep[j] = 0
			}
		}
		p.hidden[j] = max(0, p.wide[j]) * p.keep[j]
		if p.hidden[j] != 0 {
			addScaled(p.sums[:], n.weights[n.out+j*scoring.Outputs:][:scoring.Outputs], p.hidden[j])
		}
	}
}

// backward adds the gradients of the loss of a text, the cross-entropy of its
// outputs.
func (p *pass) backward(b *batch, text int) {
	n, t := b.net, &b.texts[text]
	outputs := p.back[n.hidden:]
	for k, sum := range p.sums {
		outputs[k] = 0
		if !t.counts[k] {
			continue
		}
		want := float32(0)
		if t.labels[k] {
			want = 1
		}
		outputs[k] = (sigmoid(sum) - want) / float32(len(b.texts))
		p.loss += math.Max(float64(sum), 0) - float64(sum*want) + math.Log1p(math.Exp(-math.Abs(float64(sum))))
	}
	for j, h := range p.hidden {
		p.back[j] = 0
		if h == 0 {
			continue
		}
		at := n.out + j*scoring.Outputs
		addScaled(p.grad[at:][:scoring.Outputs], outputs, h)
		p.back[j] = dot(n.weights[at:][:scoring.Outputs], outputs) * p.keep[j]
	}
	addScaled(p.grad[n.wideBias:][:n.wide], p.back, 1)
	c := 0
	for _, a := range p.active {
		at := n.dense + int(a.feature)*n.wide
		addScaled(p.grad[at:][:n.wide], p.back, a.value)
		if int(a.feature) >= n.pooled {
			continue
		}
		for c+1 < len(n.first) && int(a.feature) >= n.first[c+1] {
			c++
		}
		d := dot(n.weights[at:][:n.wide], p.back)
		filter := int(a.feature) - n.first[c]
		p.grad[n.biases[c]+filter] += d * a.slope / b.scale
		p.taps(b, t, c, filter, d*a.slope)
	}
}

// taps passes a gradient on to a filter and to the words where it answered.
func (p *pass) taps(b *batch, t *batchText, c, filter int, d float32) {
	n := b.net
	conv := &n.convs[c]
	slots, at := t.slots[conv.Of], int(p.where[n.first[c]+filter])
	if at < margin || at >= len(slots)-margin {
		return // the part is empty
	}
	for i, offset := range conv.Offsets {
		s := int(slots[at+offset])
		if s == 0 {
			continue
		}
		k := n.kernels[c] + (i*conv.Filters+filter)*n.dims
		addScaled(p.grad[k:][:n.dims], n.vector(b.rows[s]), d)
		addScaled(p.vectors[s*n.dims:][:n.dims], n.weights[k:][:n.dims], d)
	}
}
