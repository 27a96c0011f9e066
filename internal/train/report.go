package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"sync"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/internal/corpus"
	"github.com/probity-audit/probity/internal/eval/tally"
	"github.com/probity-audit/probity/social"
)

// report says how well the program would do with these chances, and how other ways
// of deciding would. It returns what the program would say.
func report(w io.Writer, d *data, p []sums) []tally.Answer {
	fmt.Fprintln(w, "text, area   precision recall   plain    hard macro-F1")
	for _, text := range []float64{0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75} {
		for _, area := range []float64{0.3, 0.4, 0.5} {
			line(w, fmt.Sprintf("%.2f, %.2f", text, area), d.tally(d.decided(p, text, area)))
		}
	}
	answers := d.answers(p)
	t := d.tally(answers)
	line(w, "as decided", t)
	for _, table := range []tally.Table{tally.Summary(tally.Column{Title: "as decided", Tally: t}), t.ByArea(), t.Confidence()} {
		fmt.Fprintln(w)
		table.Write(w)
	}
	return answers
}

func line(w io.Writer, name string, t *tally.Tally) {
	fmt.Fprintf(w, "%-12s %9.3f %6.3f %6.1f%% %6.1f%% %8.3f\n", name, t.Any.Precision().Ratio(), t.Any.Recall().Ratio(), 100*t.Plain.Ratio(), 100*t.Hard.Ratio(), t.Macro())
}

// tally counts the answers to the texts whose labels say something of all areas.
func (d *data) tally(answers []tally.Answer) *tally.Tally {
	t := tally.New()
	for i := range d.examples {
		if c := d.examples[i].text; c.Only == "" {
			t.Add(tally.Text{ID: answers[i].ID, Labels: c.Labels, Severity: c.Severity, HardFor: c.HardFor}, answers[i])
		}
	}
	return t
}

// decided answers with the areas at or above a chance of their own, and the
// likeliest, of each text at or above a chance as a whole.
func (d *data) decided(p []sums, text, area float64) []tally.Answer {
	out := make([]tally.Answer, len(p))
	for i := range p {
		chances := p[i][:len(d.areas)]
		top := slices.Index(chances, slices.Max(chances))
		for k, c := range chances {
			if p[i][scoring.OutAny] >= text && (c >= area || k == top) {
				out[i].Findings = append(out[i].Findings, tally.Finding{Area: d.areas[k], Severity: audit.Medium})
			}
		}
	}
	return out
}

// settled is a scorer that has its scores from elsewhere.
type settled struct {
	profile bool // as in recorder
	scores  *scoring.Scores
}

func (s settled) Score(in *scoring.Input) *scoring.Scores {
	if (in.Kind == "profile") != s.profile {
		return nil
	}
	return s.scores
}

// answers judges every text as the command would with these chances. Examples of
// rules are left empty.
func (d *data) answers(p []sums) []tally.Answer {
	out := make([]tally.Answer, len(d.examples))
	catalogue := rules.All()
	var wg sync.WaitGroup
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		wg.Go(func() {
			for i := range next {
				c := d.examples[i].text
				by := settled{profile: c.Profile, scores: scoring.Given(d.areas, p[i])}
				out[i] = answer(c, audit.Assessment{Rules: catalogue, Owner: c.Owner, Scorer: by}.Of(c.Snapshot))
			}
		})
	}
	for i := range d.examples {
		if d.examples[i].text.Only == "" {
			next <- i
		}
	}
	close(next)
	wg.Wait()
	return out
}

// answer keeps what is said of the text itself: the profile of a post only tells
// who writes.
func answer(c *corpus.Text, rep *audit.Report) tally.Answer {
	a := tally.Answer{ID: c.Snapshot.Account.ID, Findings: []tally.Finding{}}
	for _, f := range rep.Findings {
		if f.Item.Kind != social.KindConnection && (f.Item.Kind == social.KindProfile) == c.Profile {
			a.Findings = append(a.Findings, tally.Finding{Rule: f.Rule.ID, Area: string(f.Rule.Area), Severity: f.Severity, Confidence: f.Confidence, Reason: f.Evidence.Reason})
		}
	}
	return a
}

// writeAnswers writes the answers to the texts of the corpus in the form of `audit
// check --format jsonl`.
func (d *data) writeAnswers(name string, answers []tally.Answer) error {
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	defer f.Close()
	enc := json.NewEncoder(f)
	for i, a := range answers {
		if d.examples[i].text.Only != "" {
			continue
		}
		if err := enc.Encode(a); err != nil {
			return err
		}
	}
	return f.Close()
}
