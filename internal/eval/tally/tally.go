// Package tally counts how what is found in labelled texts compares with their
// labels. It is the one place where that is counted: for the program, for weights
// in the making, and for lists of words.
package tally

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
)

// Text is a labelled text.
type Text struct {
	ID       string   `json:"id"`
	Kind     string   `json:"kind"`
	Labels   []string `json:"labels"`            // areas; none for nothing to see
	Severity string   `json:"severity"`          // of the worst; "none" without labels
	HardFor  []string `json:"hard_negative_for"` // areas that a naive tool would raise wrongly
}

// Author is what stands before the hyphen of the ID.
func (t Text) Author() string {
	author, _, _ := strings.Cut(t.ID, "-")
	return author
}

// Answer is what was found in a text: one line of `audit check --format jsonl`.
type Answer struct {
	ID       string    `json:"id"`
	Findings []Finding `json:"findings"`
}

// Finding is one thing found. A confidence of zero means that none was given.
type Finding struct {
	Rule       string         `json:"rule"`
	Area       string         `json:"area"`
	Severity   audit.Severity `json:"severity"`
	Confidence float64        `json:"confidence"`
	Reason     string         `json:"reason"`
}

// Shown returns the worst severity and the highest confidence of each area that is
// found above info, in the order in which the areas come.
func (a Answer) Shown() []Finding {
	var out []Finding
	for _, f := range a.Findings {
		if f.Severity == audit.Info {
			continue
		}
		i := slices.IndexFunc(out, func(o Finding) bool { return o.Area == f.Area })
		if i < 0 {
			out = append(out, f)
			continue
		}
		out[i].Severity = max(out[i].Severity, f.Severity)
		out[i].Confidence = max(out[i].Confidence, f.Confidence)
	}
	return out
}

// Share is how many of some are right.
type Share struct{ Right, Of int }

func (s *Share) add(right bool) {
	s.Of++
	if right {
		s.Right++
	}
}

// Ratio is the part that is right, 0 of none.
func (s Share) Ratio() float64 {
	if s.Of == 0 {
		return 0
	}
	return float64(s.Right) / float64(s.Of)
}

// Count says how often something was found rightly and wrongly, and missed.
type Count struct{ Right, Wrong, Missed int }

func (c *Count) add(said, is bool) {
	switch {
	case said && is:
		c.Right++
	case said:
		c.Wrong++
	case is:
		c.Missed++
	}
}

// Precision is the part of what was found that is right.
func (c Count) Precision() Share { return Share{c.Right, c.Right + c.Wrong} }

// Recall is the part of what there is that was found.
func (c Count) Recall() Share { return Share{c.Right, c.Right + c.Missed} }

// F1 is the harmonic mean of precision and recall.
func (c Count) F1() float64 { return Share{2 * c.Right, 2*c.Right + c.Wrong + c.Missed}.Ratio() }

// Tally is the count of many texts. "Shown" is above info.
type Tally struct {
	Areas       map[string]*Count
	Any         Count // texts: anything shown, against any label
	Plain, Hard Share // texts without a label: shown; hard ones would mislead a naive tool
	PlainGrave  Share // the same, shown as high or critical
	HardGrave   Share
	GraveTexts  Share // texts shown as high or critical: have a label
	GraveAreas  Share // areas shown as high or critical: are among the labels
	GraveFound  Share // texts labelled high or critical: shown at all
	Near        Share // texts with a label that are shown: severity within one step
	Folded      Share // texts with nothing but info: have a label
	Bins        [10]Bin
}

// New returns an empty tally.
func New() *Tally { return &Tally{Areas: map[string]*Count{}} }

// Add counts a text and what was found in it.
func (t *Tally) Add(text Text, a Answer) {
	shown := a.Shown()
	labelled := len(text.Labels) > 0
	t.areas(text, shown)
	t.Any.add(len(shown) > 0, labelled)
	worst := audit.Info
	for _, f := range shown {
		right := slices.Contains(text.Labels, f.Area)
		worst = max(worst, f.Severity)
		if f.Severity >= audit.High {
			t.GraveAreas.add(right)
		}
		t.bin(f.Confidence, right, labelled)
	}
	if worst >= audit.High {
		t.GraveTexts.add(labelled)
	}
	if len(shown) == 0 && len(a.Findings) > 0 {
		t.Folded.add(labelled)
	}
	switch {
	case labelled:
		t.severity(text, worst)
	case len(text.HardFor) > 0:
		t.Hard.add(len(shown) > 0)
		t.HardGrave.add(worst >= audit.High)
	default:
		t.Plain.add(len(shown) > 0)
		t.PlainGrave.add(worst >= audit.High)
	}
}

func (t *Tally) areas(text Text, shown []Finding) {
	for _, area := range text.Labels {
		t.area(area).add(slices.ContainsFunc(shown, func(f Finding) bool { return f.Area == area }), true)
	}
	for _, f := range shown {
		if !slices.Contains(text.Labels, f.Area) {
			t.area(f.Area).Wrong++
		}
	}
}

func (t *Tally) area(name string) *Count {
	if t.Areas[name] == nil {
		t.Areas[name] = &Count{}
	}
	return t.Areas[name]
}

// severity compares the worst of a text with what its reader said. Info means that
// nothing was shown.
func (t *Tally) severity(text Text, worst audit.Severity) {
	said, err := audit.ParseSeverity(text.Severity)
	if err != nil {
		return // the label gives none
	}
	if said >= audit.High {
		t.GraveFound.add(worst > audit.Info)
	}
	if worst > audit.Info {
		t.Near.add(max(worst, said)-min(worst, said) <= 1)
	}
}

// Macro is the mean F1 of the areas that are among the labels.
func (t *Tally) Macro() float64 {
	sum, n := 0.0, 0
	for _, c := range t.Areas {
		if c.Right+c.Missed > 0 {
			sum += c.F1()
			n++
		}
	}
	return sum / float64(max(n, 1))
}
