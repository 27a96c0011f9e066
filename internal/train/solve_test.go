package main

import (
	"bytes"
	"math"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/draft"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/internal/corpus"
)

// toy is a few texts of two authors and a rule, of which some tell of a patient.
func toy(t *testing.T) []corpus.Text {
	story := []string{
		"Told a bell ringer in clinic on Tuesday that it is cancer. His wife cried", "In resus last night: a farmer of 61 under his own tractor, his son watching",
		"Delivered twins in the lift for a teacher from Kilkee, her mother on the telephone", "My lady in bed four sang till she died on Sunday, eighty-eight and word perfect",
	}
	plain := []string{"Tea in the garden and the cat asleep", "The bus was late again and it rained", "Bread out of the oven, burnt on one side", "Football on the telly, we lost, nobody cried"}
	var out []corpus.Text
	add := func(author, kind, text string, labels ...string) {
		d := draft.Draft{ID: author, Kind: kind, Text: text}
		severity := "none"
		if len(labels) > 0 {
			severity = "high"
		}
		out = append(out, corpus.Text{Snapshot: d.Snapshot(), Profile: kind == "bio", Labels: labels, Severity: severity, Author: author})
	}
	for i := range story {
		for _, author := range []string{"a", "b"} {
			add(author, "post", story[i], "patient-story")
			add(author, "post", plain[i])
		}
	}
	add("a", "bio", "Nightmedic. A&E doc. Tea and rants", "name-disclosure")
	add("b", "bio", "Hills and dogs")
	out = append(out, corpus.Text{Snapshot: draft.Draft{Kind: "post", Text: "Met a bell ringer in church"}.Snapshot(), Author: "rules", Only: "patient-story", HardFor: []string{"patient-story"}})
	for _, area := range []string{"patient-identifier", "patient-mention", "patient-disrespect", "colleague-disrespect", "allegation", "prejudice", "sexualised", "boundary",
		"clinical-advice", "unsourced-claim", "advertising", "undisclosed-interest", "review-reply", "workplace-media", "image-conduct"} {
		add("a", "post", "Something of "+area, area)
	}
	return out
}

// The weights end where none of them can be moved for the better.
func TestSolve(t *testing.T) {
	d := gather(toy(t))
	k := 1 // patient-story, in the order of the areas
	if d.areas[k] != "patient-story" {
		t.Fatalf("output %d is %s", k, d.areas[k])
	}
	w := d.solve(d.all(), k)
	loss := func() float64 {
		sum := 0.0
		for _, v := range w {
			sum += v * v / 2
		}
		for i := range d.examples {
			e := &d.examples[i]
			s := w[len(w)-1]
			for j, c := range e.cols {
				s += w[c] * float64(e.vals[j])
			}
			if !e.labels[k] {
				s = -s
			}
			sum += e.cost() * math.Log1p(math.Exp(-s))
		}
		return sum
	}
	best := loss()
	for _, col := range []int{0, 1, len(w) / 3, len(w) / 2, len(w) - 1} {
		for _, by := range []float64{-0.05, 0.05} {
			w[col] += by
			if l := loss(); l < best-1e-3 {
				t.Errorf("moving weight %d by %v makes %.4f of %.4f", col, by, l, best)
			}
			w[col] -= by
		}
	}
}

// An author who is left out is learned nothing from, and the examples of rules are
// left out of nothing.
func TestParts(t *testing.T) {
	d := gather(toy(t))
	of := d.parts(2)
	if of["a"] == of["b"] || of["a"] == 0 || of["b"] == 0 || of["rules"] != 0 {
		t.Errorf("parts %v", of)
	}
}

// What a text says nothing of is not learned from it.
func TestCounts(t *testing.T) {
	d := gather(toy(t))
	for i := range d.examples {
		e := &d.examples[i]
		for k, area := range d.areas {
			want := (e.text.Only == "" || e.text.Only == area) && (area != scoring.OfProfiles || e.text.Profile)
			if e.counts(k) != want {
				t.Errorf("%v counts for %s: %v", e.text.Labels, area, !want)
			}
		}
		if e.counts(scoring.OutHigh) != (e.raised && e.text.Only == "") {
			t.Errorf("%v counts for how grave it is", e.text.Labels)
		}
	}
}

// listener is a scorer that keeps what a model says of the last text.
type listener struct {
	model *scoring.Model
	heard *scoring.Scores
}

func (l *listener) Score(in *scoring.Input) *scoring.Scores {
	l.heard = l.model.Score(in)
	return nil
}

// What is written weighs as what was learned, but for the rounding.
func TestExported(t *testing.T) {
	d := gather(toy(t))
	w := d.fit(d.all())
	cal := &scoring.Calibration{Whole: [3]float32{1, 0, 0}, Area: [3]float32{1, 0, 0}}
	for k := range scoring.Outputs {
		cal.Words[k] = 1
	}
	var b bytes.Buffer
	if err := d.export(w, cal).Write(&b); err != nil {
		t.Fatal(err)
	}
	m, err := scoring.Parse(b.Bytes(), nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range d.examples {
		e := &d.examples[i]
		if e.text.Profile {
			continue
		}
		l := &listener{model: m}
		audit.Assessment{Rules: rules.All(), Scorer: l}.Of(e.text.Snapshot)
		got, _, _ := l.heard.Of("patient-story")
		want := 1 / (1 + math.Exp(-w.sum(e, 1)))
		if scoring.Quiet(&e.in, [scoring.Outputs]float32{scoring.OutAny: float32(w.sum(e, scoring.OutAny))}) {
			want = 0
		}
		if math.Abs(got-want) > 0.02 {
			t.Errorf("text %d: written %.3f, learned %.3f", i, got, want)
		}
	}
}
