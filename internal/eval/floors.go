package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"

	"github.com/probity-audit/probity/internal/eval/tally"
)

// floors are what the figures may not fall below.
type floors struct {
	HeldOut floor `json:"authors_left_out"`
	// Taught is for the shipped weights on the texts that they were learned from.
	// That flatters, and says nothing of how well they judge; but weights that no
	// longer fit the code or the word lists fall below it.
	Taught floor `json:"shipped_on_what_it_was_taught"`
}

// floor is what one tally may not fall below; the parts of ordinary and hard texts
// that are shown may not climb above theirs.
type floor struct {
	Precision float64 `json:"precision"`
	Recall    float64 `json:"recall"`
	Macro     float64 `json:"macro_f1"`
	Plain     float64 `json:"ordinary_shown_at_most"`
	Hard      float64 `json:"hard_shown_at_most"`
}

func figures(t *tally.Tally) floor {
	return floor{t.Any.Precision().Ratio(), t.Any.Recall().Ratio(), t.Macro(), t.Plain.Ratio(), t.Hard.Ratio()}
}

// below returns an error that names every figure of got that is worse than f.
func (f floor) below(name string, got floor) error {
	var errs []error
	check := func(figure string, got, floor, sign float64) {
		if sign*got < sign*floor {
			errs = append(errs, fmt.Errorf("%s: %s is %.3f, and must not be worse than %.3f", name, figure, got, floor))
		}
	}
	check("precision", got.Precision, f.Precision, 1)
	check("recall", got.Recall, f.Recall, 1)
	check("macro-F1", got.Macro, f.Macro, 1)
	check("ordinary texts shown", got.Plain, f.Plain, -1)
	check("hard texts shown", got.Hard, f.Hard, -1)
	return errors.Join(errs...)
}

// How far below what was measured a floor is set: what a changed word or two may do
// to texts that nothing was learned from, and to those that the weights know.
const (
	slack       = 0.01
	taughtSlack = 0.003
)

// set returns the floor for figures like got.
func (got floor) set(slack float64) floor {
	down := func(v float64) float64 { return math.Round(1000*(v-slack)) / 1000 }
	up := func(v float64) float64 { return math.Round(1000*(v*1.1+0.002)) / 1000 }
	return floor{down(got.Precision), down(got.Recall), down(got.Macro), up(got.Plain), up(got.Hard)}
}

// guard fails if the figures fell, of authors left out or of the shipped weights.
func (o *options) guard(w io.Writer, held *measured) error {
	taught, err := o.asked(o.own)
	if err != nil {
		return err
	}
	got := floors{figures(held.program), figures(taught.program)}
	if o.set {
		data, err := json.MarshalIndent(floors{got.HeldOut.set(slack), got.Taught.set(taughtSlack)}, "", "  ")
		if err != nil {
			return err
		}
		return os.WriteFile(o.floors, append(data, '\n'), 0o644)
	}
	data, err := os.ReadFile(o.floors)
	if err != nil {
		return err
	}
	var want floors
	if err := json.Unmarshal(data, &want); err != nil {
		return fmt.Errorf("%s: %w", o.floors, err)
	}
	if err := want.HeldOut.below("authors left out", got.HeldOut); err != nil {
		return err
	}
	if err := want.Taught.below("the shipped weights on what they were taught", got.Taught); err != nil {
		return fmt.Errorf("%w\nthe weights no longer fit the code, the word lists or the texts: learn them again with make train", err)
	}
	fmt.Fprintf(w, "No figure fell below %s.\n", o.floors)
	return nil
}
