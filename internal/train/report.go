package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"

	"github.com/probity-audit/probity/audit/scoring"
)

// tally counts how a way of deciding does.
type tally struct {
	right, wrong, missed                 int
	plain, plainRaised, hard, hardRaised int
	areas                                []score
}

type score struct{ right, wrong, missed int }

func (s score) f1() float64 {
	return ratio(2*s.right, 2*s.right+s.wrong+s.missed)
}

// count decides every text that says something of all areas.
func count(d *data, p []sums, decide func([scoring.Outputs]float64) []bool) *tally {
	t := &tally{areas: make([]score, len(d.areas))}
	for i := range d.examples {
		e := &d.examples[i]
		if e.text.Only != "" {
			continue
		}
		said := decide(p[i])
		raised := slices.Contains(said, true)
		for k := range d.areas {
			a := &t.areas[k]
			switch {
			case said[k] && e.labels[k]:
				a.right++
			case said[k]:
				a.wrong++
			case e.labels[k]:
				a.missed++
			}
		}
		switch {
		case e.raised && raised:
			t.right++
		case e.raised:
			t.missed++
		case len(e.text.HardFor) > 0:
			t.hard++
		default:
			t.plain++
		}
		if !e.raised && raised {
			t.wrong++
			if len(e.text.HardFor) > 0 {
				t.hardRaised++
			} else {
				t.plainRaised++
			}
		}
	}
	return t
}

func (t *tally) macro() float64 {
	sum := 0.0
	for _, a := range t.areas {
		sum += a.f1()
	}
	return sum / float64(len(t.areas))
}

func (t *tally) line(w io.Writer, name string) {
	fmt.Fprintf(w, "%-12s %9.3f %6.3f %6.1f%% %6.1f%% %8.3f\n", name, ratio(t.right, t.right+t.wrong), ratio(t.right, t.right+t.missed),
		100*ratio(t.plainRaised, t.plain), 100*ratio(t.hardRaised, t.hard), t.macro())
}

// report says how well the decisions do, and others that could be taken.
func report(w io.Writer, d *data, p []sums) {
	fmt.Fprintln(w, "text, area   precision recall   plain    hard macro-F1")
	for _, text := range []float64{0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75} {
		for _, area := range []float64{0.3, 0.4, 0.5} {
			count(d, p, func(p [scoring.Outputs]float64) []bool {
				said := make([]bool, len(d.areas))
				top := slices.Index(p[:], slices.Max(p[:len(d.areas)]))
				for k := range said {
					said[k] = p[scoring.OutAny] >= text && (p[k] >= area || k == top)
				}
				return said
			}).line(w, fmt.Sprintf("%.2f, %.2f", text, area))
		}
	}
	t := count(d, p, func(p [scoring.Outputs]float64) []bool {
		said := make([]bool, len(d.areas))
		for k, v := range scoring.Decide(p) {
			said[k] = v == scoring.Shown
		}
		return said
	})
	t.line(w, "as decided")
	for k, a := range d.areas {
		s := t.areas[k]
		fmt.Fprintf(w, "  %-22s precision %.2f recall %.2f F1 %.2f (%d)\n", a, ratio(s.right, s.right+s.wrong), ratio(s.right, s.right+s.missed), s.f1(), s.right+s.missed)
	}
	bins(w, d, p)
}

// bins says of what is shown at each confidence how much is right.
func bins(w io.Writer, d *data, p []sums) {
	var shown, right, texts, rightTexts [10]int
	for i := range d.examples {
		e := &d.examples[i]
		if e.text.Only != "" {
			continue
		}
		for k, v := range scoring.Decide(p[i]) {
			if v != scoring.Shown {
				continue
			}
			b := min(int(10*p[i][k]), 9)
			shown[b]++
			texts[b]++
			if e.labels[k] {
				right[b]++
			}
			if e.raised {
				rightTexts[b]++
			}
		}
	}
	fmt.Fprintln(w, "confidence   shown  right  in a text with anything")
	for b := range shown {
		if shown[b] > 0 {
			fmt.Fprintf(w, "%.1f to %.1f  %7d  %5.2f  %5.2f\n", float64(b)/10, float64(b+1)/10, shown[b], ratio(right[b], shown[b]), ratio(rightTexts[b], texts[b]))
		}
	}
}

func ratio(a, b int) float64 { return float64(a) / float64(cmp.Or(b, 1)) }
