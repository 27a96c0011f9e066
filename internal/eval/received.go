package main

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/internal/corpus"
	"github.com/probity-audit/probity/internal/eval/tally"
	"github.com/probity-audit/probity/internal/train/received"
)

// writers is how well it is told who wrote what a doctor received, each text judged by
// weights that were learned without its author.
type writers struct {
	care, hard, ordinary []float64 // chances of those by patients and those close to them, by others, and of ordinary talk
	patients, relatives  []float64 // chances of being by somebody close to a patient, of those by either
}

// leaveOutReceived learns and judges the texts that match the patterns: those that were
// written to teach this, and the others, of which the ordinary talk is counted.
func leaveOutReceived(pattern, others string) (*writers, error) {
	texts, err := corpus.LoadReceived(pattern)
	if err != nil {
		return nil, err
	}
	talk, err := corpus.Load(others)
	if err != nil {
		return nil, err
	}
	texts = append(texts, corpus.Talk(talk)...)
	care, relative := received.LeaveOut(texts, scoring.Shipped().Net())
	w := &writers{}
	for i, t := range texts {
		switch {
		case t.Ordinary:
			w.ordinary = append(w.ordinary, care[i])
		case t.Aside:
		case t.From == "none":
			w.hard = append(w.hard, care[i])
		case t.From == "relative":
			w.care, w.relatives = append(w.care, care[i]), append(w.relatives, relative[i])
		default:
			w.care, w.patients = append(w.care, care[i]), append(w.patients, relative[i])
		}
	}
	return w, nil
}

// section is the table of them.
func (w *writers) section() section {
	out := tally.Table{{"", "by patients and those close to them", "by others, hard to tell", "ordinary talk"}}
	out = append(out, []string{"texts", fmt.Sprint(len(w.care)), fmt.Sprint(len(w.hard)), fmt.Sprint(len(w.ordinary))})
	for _, chance := range []float64{0.5, 0.65, 0.85} {
		row := []string{fmt.Sprintf("with a chance of %.2f or more", chance)}
		for _, of := range [][]float64{w.care, w.hard, w.ordinary} {
			row = append(row, fmt.Sprintf("%.1f%%", 100*reaching(of, chance)))
		}
		out = append(out, row)
	}
	out = append(out,
		[]string{"in a pair with one of the first column, has the lower chance", "", fmt.Sprintf("%.2f", above(w.care, w.hard)), fmt.Sprintf("%.2f", above(w.care, w.ordinary))},
		[]string{"a patient and somebody close to one are told apart", fmt.Sprintf("%.2f", above(w.relatives, w.patients)), "", ""})
	return section{"received", "Who wrote what a doctor received, authors left out", out}
}

// reaching is the part that is no less.
func reaching(of []float64, least float64) float64 {
	n := 0
	for _, v := range of {
		if v >= least {
			n++
		}
	}
	return float64(n) / float64(max(len(of), 1))
}

// above is how often a number of the first is higher than one of the second, half of it
// where they are alike [the area under the ROC curve].
func above(a, b []float64) float64 {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	b = slices.Sorted(slices.Values(b))
	sum := 0
	for _, v := range a {
		under, _ := slices.BinarySearch(b, v)
		upTo, _ := slices.BinarySearchFunc(b, v, func(x, v float64) int {
			if x <= v {
				return -1
			}
			return cmp.Compare(x, v)
		})
		sum += under + upTo
	}
	return float64(sum) / float64(2*len(a)*len(b))
}
