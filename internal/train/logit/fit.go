// Package logit fits logistic regressions: of many columns, to learn weights, and of
// two numbers, to turn what weights come to into chances.
package logit

import (
	"math"
	"math/rand/v2"
)

// Text is a text as numbers.
type Text struct {
	Cols []int32
	Vals []float32
	Norm float64 // sum of the squares of Vals
	Yes  bool    // its label
	Cost float64 // how much it weighs against large weights if it is got wrong
}

// Fit fits a logistic regression with a penalty on the squares of the weights, by
// dual coordinate descent [Yu, Huang and Lin, Machine Learning 85, 2011, algorithm 5]:
// it has no rate to choose, and ends where the optimum is. It returns the weights by
// column, the bias behind the last. The same texts and seed give the same weights.
func Fit(texts []Text, columns int, seed uint64) []float64 {
	n := len(texts)
	w := make([]float64, columns+1)
	bias := columns
	alpha := make([][2]float64, n) // of a text and of its counterpart: they sum to its cost
	sign := make([]float64, n)
	for i := range texts {
		e := &texts[i]
		sign[i] = -1
		if e.Yes {
			sign[i] = 1
		}
		alpha[i] = [2]float64{1e-8, e.Cost - 1e-8}
		for j, c := range e.Cols {
			w[c] += sign[i] * alpha[i][0] * float64(e.Vals[j])
		}
		w[bias] += sign[i] * alpha[i][0]
	}
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	rnd := rand.New(rand.NewPCG(1, seed))
	inner := 1e-2
	for range rounds {
		rnd.Shuffle(n, func(i, j int) { order[i], order[j] = order[j], order[i] })
		worst, steps := 0.0, 0
		for _, i := range order {
			e := &texts[i]
			cost := e.Cost
			xx := e.Norm + 1
			sum := w[bias]
			for j, c := range e.Cols {
				sum += w[c] * float64(e.Vals[j])
			}
			ywx := sign[i] * sum
			// The smaller of the two is moved, so that it keeps its digits.
			s, z1, z2 := 1.0, 0, 1
			if 0.5*xx*(alpha[i][1]-alpha[i][0])+ywx < 0 {
				s, z1, z2 = -1, 1, 0
			}
			old := alpha[i][z1]
			z := old
			if cost-z < 0.5*cost {
				z *= 0.1
			}
			g := xx*(z-old) + s*ywx + math.Log(z/(cost-z))
			worst = math.Max(worst, math.Abs(g))
			for it := 0; it <= 100 && math.Abs(g) >= inner; it++ {
				gp := xx + cost/(cost-z)/z
				step := z - g/gp
				if step <= 0 {
					z *= 0.1
				} else {
					z = step
				}
				g = xx*(z-old) + s*ywx + math.Log(z/(cost-z))
				steps++
			}
			if z == old {
				continue
			}
			alpha[i][z1], alpha[i][z2] = z, cost-z
			change := s * (z - old) * sign[i]
			for j, c := range e.Cols {
				w[c] += change * float64(e.Vals[j])
			}
			w[bias] += change
		}
		if worst < enough {
			break
		}
		if steps <= n/10 {
			inner = math.Max(1e-8, 0.1*inner)
		}
	}
	return w
}

const (
	rounds = 60   // over all texts, at most
	enough = 0.05 // gradient at which to stop
)
