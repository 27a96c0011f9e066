package main

import (
	"math"
	"slices"

	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/internal/train/logit"
)

// sums are what the weights make of a text, by output.
type sums [scoring.Outputs]float64

// parts puts each author in one of n parts: in turn, so that no part has the authors
// of one time only. Examples of rules are one author, who is never left out.
func (d *data) parts(n int) map[string]int {
	of := map[string]int{}
	for i := range d.examples {
		if a := d.examples[i].text.Author; of[a] == 0 && d.examples[i].text.Only == "" {
			of[a] = len(of)%n + 1
		}
	}
	return of
}

// weighed is what the weights of a text's words and of their order come to.
type weighed struct {
	words, order sums
	quiet        bool
}

// learned is both sorts of weights.
type learned struct {
	words *weights
	order *learnedNet
}

// learn fits both sorts of weights to the texts with these indices.
func (d *data) learn(rows []int) *learned {
	var texts []*scoring.NetText
	var labels, counts [][scoring.Outputs]bool
	for _, i := range rows {
		e := &d.examples[i]
		var c [scoring.Outputs]bool
		for k := range c {
			c[k] = e.counts(k)
		}
		texts, labels, counts = append(texts, e.net), append(labels, e.labels), append(counts, c)
	}
	return &learned{d.fit(rows), fitNet(texts, labels, counts, 1)}
}

// weigh returns what both make of a text.
func (l *learned) weigh(e *example) weighed {
	w := weighed{order: l.order.sums(e.net)}
	for k := range w.words {
		w.words[k] = l.words.sum(e, k)
	}
	w.quiet = scoring.Quiet(&e.in, w.words.small())
	if !e.text.Profile {
		w.words[e.name], w.order[e.name] = scoring.Never, 0
	}
	return w
}

// leaveOut returns for every text what weights that were learned without its author
// make of it. Examples of rules are nobody's, and left out of none.
func (d *data) leaveOut(parts int) []weighed {
	out := make([]weighed, len(d.examples))
	of := d.parts(parts)
	for p := 1; p <= parts; p++ {
		var in, held []int
		for i := range d.examples {
			if of[d.examples[i].text.Author] == p {
				held = append(held, i)
			} else {
				in = append(in, i)
			}
		}
		if len(held) == 0 {
			continue
		}
		l := d.learn(in)
		for _, i := range held {
			out[i] = l.weigh(&d.examples[i])
		}
	}
	return out
}

// weighAll returns what the weights make of every text.
func (d *data) weighAll(l *learned) []weighed {
	out := make([]weighed, len(d.examples))
	for i := range d.examples {
		out[i] = l.weigh(&d.examples[i])
	}
	return out
}

// calibrate fits straight lines from the sums of texts whose authors were left out
// to log odds.
func calibrate(d *data, held []weighed) *scoring.Calibration {
	c := &scoring.Calibration{}
	for k := range scoring.Outputs {
		var l logit.Line
		for i := range held {
			if e := &d.examples[i]; e.counts(k) && e.text.Only == "" {
				l.Add(held[i].words[k], held[i].order[k], e.labels[k])
			}
		}
		f := l.Fit()
		c.Words[k], c.Order[k], c.Base[k] = f[0], f[1], f[2]
	}
	c.Whole, c.Area = [3]float32{1, 0, 0}, [3]float32{1, 0, 0}
	var whole, area logit.Line
	for i := range held {
		e := &d.examples[i]
		p := c.Chances(held[i].words.small(), held[i].order.small())
		if e.counts(scoring.OutAny) && e.text.Only == "" {
			whole.Add(odds(p[scoring.OutAny]), odds(slices.Max(p[:len(d.areas)])), e.raised)
		}
	}
	c.Whole = whole.Fit()
	for i := range held {
		e := &d.examples[i]
		p := c.Chances(held[i].words.small(), held[i].order.small())
		for k := range d.areas {
			if e.counts(k) && e.text.Only == "" && p[k] > 0.02 { // the others are clear, and many
				area.Add(odds(p[k]), odds(p[scoring.OutAny]), e.labels[k])
			}
		}
	}
	c.Area = area.Fit()
	return c
}

func odds(p float64) float64 {
	p = math.Min(math.Max(p, 1e-6), 1-1e-6)
	return math.Log(p / (1 - p))
}

// chances applies the calibration.
func chances(held []weighed, c *scoring.Calibration) []sums {
	out := make([]sums, len(held))
	for i := range held {
		if !held[i].quiet {
			out[i] = c.Chances(held[i].words.small(), held[i].order.small())
		}
	}
	return out
}

func (s sums) small() (out [scoring.Outputs]float32) {
	for k, v := range s {
		out[k] = float32(v)
	}
	return out
}
