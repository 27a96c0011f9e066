package tally

import (
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// Table is rows of cells, the head first. It is written as Markdown whose columns
// also stand below each other in a terminal.
type Table [][]string

// Write writes the table.
func (t Table) Write(w io.Writer) {
	width := make([]int, len(t[0]))
	for _, row := range t {
		for i, cell := range row {
			width[i] = max(width[i], utf8.RuneCountInString(cell), 3)
		}
	}
	line := func(row []string) {
		for i, cell := range row {
			gap := strings.Repeat(" ", width[i]-utf8.RuneCountInString(cell))
			if i == 0 {
				fmt.Fprintf(w, "| %s%s |", cell, gap)
			} else {
				fmt.Fprintf(w, " %s%s |", gap, cell)
			}
		}
		fmt.Fprintln(w)
	}
	line(t[0])
	rule := make([]string, len(width))
	for i, n := range width {
		rule[i] = strings.Repeat("-", n)
		if i > 0 {
			rule[i] = rule[i][1:] + ":"
		}
	}
	line(rule)
	for _, row := range t[1:] {
		line(row)
	}
}

// Column is a tally with what stands above it.
type Column struct {
	Title string
	*Tally
}

// Summary sets tallies beside each other.
func Summary(columns ...Column) Table {
	out := Table{{""}}
	for _, c := range columns {
		out[0] = append(out[0], c.Title)
	}
	row := func(name string, cell func(*Tally) string) {
		r := []string{name}
		for _, c := range columns {
			r = append(r, cell(c.Tally))
		}
		out = append(out, r)
	}
	row("texts", func(t *Tally) string { return fmt.Sprint(t.Any.Recall().Of + t.Plain.Of + t.Hard.Of) })
	row("texts with something to find", func(t *Tally) string { return fmt.Sprint(t.Any.Recall().Of) })
	row("ordinary texts", func(t *Tally) string { return fmt.Sprint(t.Plain.Of) })
	row("hard texts: nothing to find, but like it", func(t *Tally) string { return fmt.Sprint(t.Hard.Of) })
	row("precision of what is shown", func(t *Tally) string { return t.Any.Precision().String() })
	row("recall", func(t *Tally) string { return t.Any.Recall().String() })
	row("macro-F1 over the areas", func(t *Tally) string { return fmt.Sprintf("%.3f", t.Macro()) })
	row("ordinary texts shown", func(t *Tally) string { return t.Plain.String() })
	row("hard texts shown", func(t *Tally) string { return t.Hard.String() })
	row("ordinary texts shown as high or critical", func(t *Tally) string { return t.PlainGrave.String() })
	row("hard texts shown as high or critical", func(t *Tally) string { return t.HardGrave.String() })
	row("shown as high or critical: text has a label", func(t *Tally) string { return t.GraveTexts.String() })
	row("shown as high or critical: area is right", func(t *Tally) string { return t.GraveAreas.String() })
	row("labelled high or critical: shown at all", func(t *Tally) string { return t.GraveFound.String() })
	row("severity within one step of the label", func(t *Tally) string { return t.Near.String() })
	row("only worth a look (info): text has a label", func(t *Tally) string { return t.Folded.String() })
	row("expected calibration error", func(t *Tally) string {
		if t.Bins == [10]Bin{} {
			return none
		}
		return fmt.Sprintf("%.3f", t.CalibrationError())
	})
	return out
}

// ByArea is a table of the areas, and beside them of the same areas by other means.
func (t *Tally) ByArea(others ...Column) Table {
	head := []string{"area", "texts", "precision", "recall", "F1", "right", "wrong", "missed"}
	for _, o := range others {
		head = append(head, o.Title+": precision", "recall", "F1")
	}
	out := Table{head}
	for _, name := range slices.Sorted(maps.Keys(t.Areas)) {
		c := t.Areas[name]
		row := []string{name, fmt.Sprint(c.Recall().Of), two(c.Precision()), two(c.Recall()), fmt.Sprintf("%.2f", c.F1()), fmt.Sprint(c.Right), fmt.Sprint(c.Wrong), fmt.Sprint(c.Missed)}
		for _, o := range others {
			var c Count
			if a := o.Areas[name]; a != nil {
				c = *a
			}
			row = append(row, two(c.Precision()), two(c.Recall()), fmt.Sprintf("%.2f", c.F1()))
		}
		out = append(out, row)
	}
	return out
}

// none stands for the part of nothing.
const none = "–"

func two(s Share) string {
	if s.Of == 0 {
		return none
	}
	return fmt.Sprintf("%.2f", s.Ratio())
}

// String gives the part in per cent with the interval in which it lies with 95 per
// cent confidence, taking texts as independent [Wilson, JASA 22, 1927].
func (s Share) String() string {
	if s.Of == 0 {
		return none
	}
	const z = 1.96
	n, p := float64(s.Of), s.Ratio()
	mid := (p + z*z/(2*n)) / (1 + z*z/n)
	half := z / (1 + z*z/n) * math.Sqrt(p*(1-p)/n+z*z/(4*n*n))
	return fmt.Sprintf("%.1f%% (%.1f–%.1f)", 100*p, 100*max(0, mid-half), 100*min(1, mid+half))
}
