package main

import (
	"runtime"
	"sync"

	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/internal/train/logit"
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

// solve fits one output.
func (d *data) solve(rows []int, k int) []float64 {
	texts := make([]logit.Text, len(rows))
	for i, row := range rows {
		e := &d.examples[row]
		texts[i] = logit.Text{Cols: e.cols, Vals: e.vals, Norm: e.norm, Yes: e.labels[k], Cost: e.cost()}
	}
	return logit.Fit(texts, len(d.keys), uint64(k))
}

// sum is what the weights make of a text for one output.
func (w *weights) sum(e *example, k int) float64 {
	row := w[k]
	s := row[len(row)-1]
	for j, c := range e.cols {
		s += row[c] * float64(e.vals[j])
	}
	return s
}
