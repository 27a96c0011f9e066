package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/probity-audit/probity/internal/eval/tally"
)

// section is a table with the name by which a document asks for it.
type section struct {
	name, title string
	table       tally.Table
}

// sections are all tables of what was measured. Either corpus may be nil.
func sections(held, independent *measured) []section {
	var columns []tally.Column
	add := func(m *measured, texts string) {
		if m != nil {
			columns = append(columns, tally.Column{Title: "Probity, " + texts, Tally: m.program}, tally.Column{Title: "words alone, " + texts, Tally: m.words})
		}
	}
	add(held, "authors left out")
	add(independent, "independent")
	out := []section{{"summary", "Everything at a glance", tally.Summary(columns...)}}
	out = append(out, held.sections("held", "own texts, authors left out")...)
	out = append(out, independent.sections("independent", "independent texts")...)
	if held != nil {
		out = append(out,
			section{"held-authors", "From author to author, each left out", spread(held.authors)},
			section{"held-kinds", "By kind of text, own texts, authors left out", byKind(held.kinds)},
			section{"rates", "What that comes to in 1,000 texts, by how many have something to find", rates(held)})
	}
	return out
}

func (m *measured) sections(name, texts string) []section {
	if m == nil {
		return nil
	}
	return []section{
		{name + "-areas", "Areas, " + texts, m.program.ByArea(tally.Column{Title: "words alone", Tally: m.words})},
		{name + "-confidence", "What a confidence is worth, " + texts, m.program.Confidence()},
	}
}

// spread says how much authors differ.
func spread(authors map[string]*tally.Tally) tally.Table {
	out := tally.Table{{fmt.Sprintf("of %d authors", len(authors)), "lowest", "median", "highest"}}
	row := func(name string, of func(*tally.Tally) float64, format string) {
		var all []float64
		for _, t := range authors {
			all = append(all, of(t))
		}
		slices.Sort(all)
		show := func(v float64) string { return fmt.Sprintf(format, v) }
		out = append(out, []string{name, show(all[0]), show(all[len(all)/2]), show(all[len(all)-1])})
	}
	row("precision", func(t *tally.Tally) float64 { return t.Any.Precision().Ratio() }, "%.2f")
	row("recall", func(t *tally.Tally) float64 { return t.Any.Recall().Ratio() }, "%.2f")
	row("macro-F1", (*tally.Tally).Macro, "%.2f")
	row("ordinary texts shown", func(t *tally.Tally) float64 { return 100 * t.Plain.Ratio() }, "%.1f%%")
	row("hard texts shown", func(t *tally.Tally) float64 { return 100 * t.Hard.Ratio() }, "%.1f%%")
	return out
}

func byKind(kinds map[string]*tally.Tally) tally.Table {
	out := tally.Table{{"kind", "with something to find", "precision", "recall", "ordinary texts shown", "hard texts shown"}}
	for _, kind := range slices.Sorted(maps.Keys(kinds)) {
		t := kinds[kind]
		out = append(out, []string{kind, fmt.Sprint(t.Any.Recall().Of), t.Any.Precision().String(), t.Any.Recall().String(), t.Plain.String(), t.Hard.String()})
	}
	return out
}

// hardShare is the part of the harmless texts of a timeline that is taken to be
// hard. It is a guess; among the labelled texts they are many more.
const hardShare = 0.1

// rates works out from the false alarms and the recall what they come to where
// fewer texts have something to find than among the labelled ones.
func rates(m *measured) tally.Table {
	out := tally.Table{{"with something to find", "rightly shown", "missed", "wrongly shown", "precision", "words alone: wrongly shown", "precision"}}
	for _, base := range []float64{0.5, 0.1, 0.03, 0.01} {
		right, missed, wrong, precision := expected(m.program, base)
		_, _, wordsWrong, wordsPrecision := expected(m.words, base)
		out = append(out, []string{
			fmt.Sprintf("%.0f", 1000*base), fmt.Sprintf("%.0f", 1000*right), fmt.Sprintf("%.0f", 1000*missed), fmt.Sprintf("%.0f", 1000*wrong), fmt.Sprintf("%.2f", precision),
			fmt.Sprintf("%.0f", 1000*wordsWrong), fmt.Sprintf("%.2f", wordsPrecision),
		})
	}
	return out
}

// expected returns parts of all texts, of which base have something to find.
func expected(t *tally.Tally, base float64) (right, missed, wrong, precision float64) {
	recall := t.Any.Recall().Ratio()
	right, missed = base*recall, base*(1-recall)
	wrong = (1 - base) * ((1-hardShare)*t.Plain.Ratio() + hardShare*t.Hard.Ratio())
	if right+wrong > 0 {
		precision = right / (right + wrong)
	}
	return right, missed, wrong, precision
}
