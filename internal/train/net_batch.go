package main

import (
	"math"
	"math/rand/v2"

	"github.com/probity-audit/probity/audit/scoring"
)

// batch is a few texts that are learned from together. What a filter makes of a
// word is worked out once for all places where the word stands.
type batch struct {
	net      *learnedNet
	texts    []batchText
	rows     []int32                // of the vocabulary, by slot; slot 0 is of no word
	slot     []int32                // by row of the vocabulary; 0 if it is not in the batch
	users    [scoring.Parts][]int32 // slots that stand in a part
	uses     [scoring.Parts][]bool  // by slot
	products [][]float32            // by convolution: of each slot, of each tap, of each filter
	scale    float32                // of the words, for those that were left out
	passes   [shards]pass
}

// batchText is a text as slots of its batch, with the edge on both sides.
type batchText struct {
	*sample
	slots [scoring.Parts][]int32
	seed  uint64 // of what is left out of its features
}

// margin is how far a filter sees beyond the ends of a text.
const margin = 2

const noRow = -1

func newBatch(n *learnedNet) *batch {
	b := &batch{net: n, slot: make([]int32, len(n.vocabulary.keys)), products: make([][]float32, len(n.convs))}
	return b
}

// fill takes new texts. With rnd, words are left out of them.
func (b *batch) fill(samples []*sample, rnd *rand.Rand) {
	for _, row := range b.rows {
		if row != noRow {
			b.slot[row] = 0
		}
	}
	b.rows = append(b.rows[:0], noRow)
	for part := range b.users {
		b.users[part], b.uses[part] = b.users[part][:0], append(b.uses[part][:0], false)
	}
	b.scale = 1
	if rnd != nil {
		b.scale = 1 / (1 - dropWords)
	}
	for len(b.texts) < len(samples) {
		b.texts = append(b.texts, batchText{})
	}
	b.texts = b.texts[:len(samples)]
	for i, s := range samples {
		t := &b.texts[i]
		t.sample = s
		if rnd != nil {
			t.seed = rnd.Uint64()
		}
		for part, rows := range s.parts {
			out := t.slots[part][:0]
			for range margin {
				out = append(out, b.take(rowEdge, part))
			}
			for _, row := range rows {
				if rnd != nil && rnd.Float64() < dropWords {
					out = append(out, 0)
					continue
				}
				out = append(out, b.take(row, part))
			}
			for range margin {
				out = append(out, b.take(rowEdge, part))
			}
			t.slots[part] = out
		}
	}
}

// take returns the slot of a row that stands in a part.
func (b *batch) take(row int32, part int) int32 {
	s := b.slot[row]
	if s == 0 {
		s = int32(len(b.rows))
		b.slot[row] = s
		b.rows = append(b.rows, row)
		for part := range b.uses {
			b.uses[part] = append(b.uses[part], false)
		}
	}
	if !b.uses[part][s] {
		b.uses[part][s] = true
		b.users[part] = append(b.users[part], s)
	}
	return s
}

// multiply works out what each tap of each filter makes of each word.
func (b *batch) multiply() {
	n := b.net
	type task struct{ conv, from int }
	var tasks []task
	for c, conv := range n.convs {
		size := len(conv.Offsets) * conv.Filters
		if need := len(b.rows) * size; cap(b.products[c]) < need {
			b.products[c] = make([]float32, need+need/4)
		}
		b.products[c] = b.products[c][:len(b.rows)*size]
		clear(b.products[c][:size]) // of no word
		for from := 0; from < len(b.users[conv.Of]); from += wordsAtOnce {
			tasks = append(tasks, task{c, from})
		}
	}
	parallel(len(tasks), func(i int) {
		c, from := tasks[i].conv, tasks[i].from
		conv := n.convs[c]
		size := len(conv.Offsets) * conv.Filters
		users := b.users[conv.Of]
		users = users[from:min(from+wordsAtOnce, len(users))]
		for len(users) >= 4 {
			var x, y [4][]float32
			for j := range x {
				x[j], y[j] = n.vector(b.rows[users[j]]), b.products[c][int(users[j])*size:][:size]
			}
			multiply4(&y, &x, n.weights[n.kernels[c]:][:size*n.dims])
			users = users[4:]
		}
		for _, s := range users {
			x, y := n.vector(b.rows[s]), b.products[c][int(s)*size:][:size]
			for f := range y {
				y[f] = dot(x, n.weights[n.kernels[c]+f*n.dims:][:n.dims])
			}
		}
	})
}

const wordsAtOnce = 32

func (n *learnedNet) vector(row int32) []float32 {
	return n.vocabulary.vectors[int(row)*n.dims:][:n.dims:n.dims]
}

// multiply4 works out the products of four words with all rows of a kernel, two
// rows at a time, so that what is added up stays in registers.
func multiply4(y, x *[4][]float32, kernel []float32) {
	dims := len(x[0])
	x0, x1, x2, x3 := x[0], x[1][:dims], x[2][:dims], x[3][:dims]
	f := 0
	for ; len(kernel) >= 2*dims; f, kernel = f+2, kernel[2*dims:] {
		k0, k1 := kernel[:dims], kernel[dims:][:dims]
		var a0, a1, b0, b1, c0, c1, d0, d1 float32
		for i := range x0 {
			u, v := k0[i], k1[i]
			p, q, r, s := x0[i], x1[i], x2[i], x3[i]
			a0 += u * p
			a1 += v * p
			b0 += u * q
			b1 += v * q
			c0 += u * r
			c1 += v * r
			d0 += u * s
			d1 += v * s
		}
		y[0][f], y[0][f+1] = a0, a1
		y[1][f], y[1][f+1] = b0, b1
		y[2][f], y[2][f+1] = c0, c1
		y[3][f], y[3][f+1] = d0, d1
	}
	if len(kernel) >= dims {
		for j := range y {
			y[j][f] = dot(x[j], kernel[:dims])
		}
	}
}

func dot(x, y []float32) float32 {
	var a, b, c, d float32
	y = y[:len(x)]
	for len(x) >= 4 && len(y) >= 4 {
		p, q := (*[4]float32)(x), (*[4]float32)(y)
		a += p[0] * q[0]
		b += p[1] * q[1]
		c += p[2] * q[2]
		d += p[3] * q[3]
		x, y = x[4:], y[4:]
	}
	for i := range x {
		a += x[i] * y[i]
	}
	return (a + b) + (c + d)
}

// addScaled adds a times x to dst.
func addScaled(dst, x []float32, a float32) {
	x = x[:len(dst)]
	for len(dst) >= 8 && len(x) >= 8 {
		d, s := (*[8]float32)(dst), (*[8]float32)(x)
		d[0] += a * s[0]
		d[1] += a * s[1]
		d[2] += a * s[2]
		d[3] += a * s[3]
		d[4] += a * s[4]
		d[5] += a * s[5]
		d[6] += a * s[6]
		d[7] += a * s[7]
		dst, x = dst[8:], x[8:]
	}
	for i := range dst {
		dst[i] += a * x[i]
	}
}

func sigmoid(x float32) float32 { return float32(1 / (1 + math.Exp(-float64(x)))) }
