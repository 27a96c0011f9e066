package main

import (
	"math"
	"math/rand/v2"
	"runtime"
	"sync"

	"github.com/probity-audit/probity/audit/scoring"
)

// cost is how much a text that is got wrong weighs against large weights; chosen
// by leaving authors out.
const cost = 6.0

// exampleCost is the same for the examples of a rule, by which the rule is known.
const exampleCost = 18.0

func (e *example) cost() float64 {
	if e.text.Only != "" {
		return exampleCost
	}
	return cost
}

// weights are by output and column, the bias behind the last column.
type weights [scoring.Outputs][]float64

// all returns every text's index.
func (d *data) all() []int {
	out := make([]int, len(d.examples))
	for i := range out {
		out[i] = i
	}
	return out
}

// fit learns every output from the texts with these indices.
func (d *data) fit(rows []int) *weights {
	var w weights
	next := make(chan int)
	var wg sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for k := range next {
				var use []int
				for _, i := range rows {
					if d.examples[i].counts(k) {
						use = append(use, i)
					}
				}
				w[k] = d.solve(use, k)
			}
		})
	}
	for k := range scoring.Outputs {
		next <- k
	}
	close(next)
	wg.Wait()
	return &w
}

// solve fits a logistic regression with a penalty on the squares of the weights,
// by dual coordinate descent [Yu, Huang and Lin, Machine Learning 85, 2011,
// algorithm 5]: it has no rate to choose, and ends where the optimum is.
func (d *data) solve(rows []int, k int) []float64 {
	n := len(rows)
	w := make([]float64, len(d.keys)+1)
	bias := len(d.keys)
	alpha := make([][2]float64, n) // of a text and of its counterpart: they sum to its cost
	sign := make([]float64, n)
	for i, row := range rows {
		sign[i] = -1
		if d.examples[row].labels[k] {
			sign[i] = 1
		}
		e := &d.examples[row]
		alpha[i] = [2]float64{1e-8, e.cost() - 1e-8}
		for j, c := range e.cols {
			w[c] += sign[i] * alpha[i][0] * float64(e.vals[j])
		}
		w[bias] += sign[i] * alpha[i][0]
	}
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	rnd := rand.New(rand.NewPCG(1, uint64(k)))
	inner := 1e-2
	for range rounds {
		rnd.Shuffle(n, func(i, j int) { order[i], order[j] = order[j], order[i] })
		worst, steps := 0.0, 0
		for _, i := range order {
			e := &d.examples[rows[i]]
			cost := e.cost()
			xx := e.norm + 1
			sum := w[bias]
			for j, c := range e.cols {
				sum += w[c] * float64(e.vals[j])
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
			for j, c := range e.cols {
				w[c] += change * float64(e.vals[j])
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

// sum is what the weights make of a text for one output.
func (w *weights) sum(e *example, k int) float64 {
	row := w[k]
	s := row[len(row)-1]
	for j, c := range e.cols {
		s += row[c] * float64(e.vals[j])
	}
	return s
}
