package main

import "math"

// adam follows the gradients [Kingma and Ba, ICLR 2015]. Words that are not in a
// batch go on by what they had gathered; that is made up for when they are seen
// again.
type adam struct {
	net            *learnedNet
	steps          int
	rates          []float32 // by step, with what corrects for the start
	mean, square   []float32 // by weight
	means, squares []float32 // by row of the vocabulary, dims
	last           []int32   // by row: the step of its last gradient; 0 for none
	now            int
}

const (
	keepMean   = 0.9
	keepSquare = 0.999
	tiny       = 1e-8
	longestGap = 80 // steps after which a mean has faded
)

func newAdam(n *learnedNet, steps int) *adam {
	a := &adam{net: n, steps: steps, rates: make([]float32, steps+1)}
	for t := 1; t <= steps; t++ {
		r := rate * math.Min(1, float64(t)/warmUp) * (1 - float64(t)/float64(steps+1))
		a.rates[t] = float32(r * math.Sqrt(1-math.Pow(keepSquare, float64(t))) / (1 - math.Pow(keepMean, float64(t))))
	}
	a.mean, a.square = make([]float32, n.size), make([]float32, n.size)
	a.means, a.squares = make([]float32, len(n.vocabulary.vectors)), make([]float32, len(n.vocabulary.vectors))
	a.last = make([]int32, len(n.vocabulary.keys))
	return a
}

// catchUp moves words by the steps in which they had no gradient.
func (a *adam) catchUp(rows []int32) {
	fade := keepMean / math.Sqrt(keepSquare)
	for _, row := range rows {
		if row == noRow || a.last[row] == 0 || int(a.last[row]) == a.now {
			continue
		}
		last := int(a.last[row])
		gap := a.now - last
		far, faded := 0.0, 1.0
		for t := last + 1; t <= min(a.now, last+longestGap); t++ {
			faded *= fade
			far += float64(a.rates[t]) * faded
		}
		d := a.net.dims
		x, m, v := a.net.vector(row), a.means[int(row)*d:][:d], a.squares[int(row)*d:][:d]
		km, kv := float32(math.Pow(keepMean, float64(gap))), float32(math.Pow(keepSquare, float64(gap)))
		for i := range x {
			x[i] -= float32(far) * m[i] / (sqrt(v[i]) + tiny)
			m[i] *= km
			v[i] *= kv
		}
		a.last[row] = int32(a.now)
	}
}

// step follows the gradients of a batch, and clears them.
func (a *adam) step(b *batch) {
	a.now++
	r, n := a.rates[a.now], a.net
	const chunk = 8192
	parallel((n.size+chunk-1)/chunk, func(i int) {
		from, to := i*chunk, min((i+1)*chunk, n.size)
		total := b.passes[0].grad[from:to]
		for s := 1; s < shards; s++ {
			addScaled(total, b.passes[s].grad[from:to], 1)
			clear(b.passes[s].grad[from:to])
		}
		follow(n.weights[from:to], total, a.mean[from:to], a.square[from:to], r)
		clear(total)
	})
	const group = 64
	parallel((len(b.rows)+group-1)/group, func(i int) {
		for s := max(1, i*group); s < min((i+1)*group, len(b.rows)); s++ {
			row, at := b.rows[s], s*n.dims
			total := b.passes[0].vectors[at:][:n.dims]
			for k := 1; k < shards; k++ {
				addScaled(total, b.passes[k].vectors[at:][:n.dims], 1)
			}
			from := int(row) * n.dims
			follow(n.vector(row), total, a.means[from:][:n.dims], a.squares[from:][:n.dims], r)
			a.last[row] = int32(a.now)
		}
	})
}

// follow moves weights by their gradients.
func follow(x, grad, m, v []float32, rate float32) {
	grad, m, v = grad[:len(x)], m[:len(x)], v[:len(x)]
	for i, g := range grad {
		m[i] = keepMean*m[i] + (1-keepMean)*g
		v[i] = keepSquare*v[i] + (1-keepSquare)*g*g
		x[i] -= rate * m[i] / (sqrt(v[i]) + tiny)
	}
}

func sqrt(x float32) float32 { return float32(math.Sqrt(float64(x))) }
