package logit

import "math"

// Line is a logistic regression on two numbers.
type Line struct {
	x [][2]float64
	y []bool
}

// Add takes in a text by its two numbers and its label.
func (l *Line) Add(a, b float64, y bool) {
	l.x, l.y = append(l.x, [2]float64{a, b}), append(l.y, y)
}

// Fit returns the weights of the two numbers and the base, by Newton's method with
// a small penalty, which also serves where one of the numbers is always zero.
func (l *Line) Fit() [3]float32 {
	const penalty = 1e-3
	w := [3]float64{}
	for range 100 {
		g := [3]float64{penalty * w[0], penalty * w[1], penalty * w[2]}
		var h [3][3]float64
		for i := range h {
			h[i][i] = penalty
		}
		for n, x := range l.x {
			v := [3]float64{x[0], x[1], 1}
			p := 1 / (1 + math.Exp(-(w[0]*v[0] + w[1]*v[1] + w[2])))
			r := p
			if l.y[n] {
				r--
			}
			for i := range v {
				g[i] += r * v[i]
				for j := range v {
					h[i][j] += p * (1 - p) * v[i] * v[j]
				}
			}
		}
		step := solve3(h, g)
		size := 0.0
		for i := range w {
			w[i] -= step[i]
			size += math.Abs(step[i])
		}
		if size < 1e-9 {
			break
		}
	}
	return [3]float32{float32(w[0]), float32(w[1]), float32(w[2])}
}

// solve3 solves three equations by elimination.
func solve3(h [3][3]float64, g [3]float64) [3]float64 {
	for i := range 3 {
		for j := i + 1; j < 3; j++ {
			f := h[j][i] / h[i][i]
			for k := i; k < 3; k++ {
				h[j][k] -= f * h[i][k]
			}
			g[j] -= f * g[i]
		}
	}
	for i := 2; i >= 0; i-- {
		for k := i + 1; k < 3; k++ {
			g[i] -= h[i][k] * g[k]
		}
		g[i] /= h[i][i]
	}
	return g
}
