package appraisal

import (
	"strings"
	"unicode/utf8"
)

// lineLength is about how many characters of a table's size fit across a page.
const lineLength = 96

// columns shares a width among the columns of a table: as the table says, or by their
// longest cells. No column is so narrow that a word of common length breaks.
func columns(t *Table, width int) []int {
	want, least := make([]float64, len(t.Head)), make([]float64, len(t.Head))
	for i := range t.Head {
		cell, word := longest(t, i)
		want[i], least[i] = min(max(cell, 8), 40), min(word, 16)
		if t.Wide != nil {
			want[i] = 1
			if i < len(t.Wide) {
				want[i] = float64(max(t.Wide[i], 1))
			}
		}
	}
	share := fit(want, least, lineLength)
	out := make([]int, len(share))
	at, done := 0.0, 0
	for i, s := range share {
		at += s / lineLength
		next := int(at*float64(width) + 0.5)
		out[i], done = next-done, next
	}
	return out
}

// fit shares a length in the proportions wanted, but gives none less than it needs at
// the least, unless that is more than there is.
func fit(want, least []float64, length float64) []float64 {
	share, fixed := make([]float64, len(want)), make([]bool, len(want))
	if needed := total(least); needed >= length {
		for i := range share {
			share[i] = length * least[i] / needed
		}
		return share
	}
	for settled := false; !settled; { // each turn fixes one more, and never all
		settled = true
		free, sum := length, 0.0
		for i := range want {
			if fixed[i] {
				free -= least[i]
			} else {
				sum += want[i]
			}
		}
		for i := range want {
			if fixed[i] {
				share[i] = least[i]
			} else if share[i] = free * want[i] / sum; share[i] < least[i] {
				fixed[i], settled = true, false
			}
		}
	}
	return share
}

func total(lengths []float64) float64 {
	sum := 0.0
	for _, l := range lengths {
		sum += l
	}
	return sum
}

// longest measures the longest cell of a column, its head left out, since that may
// take several lines; and the longest word, in the head too. Both are in characters,
// with what stands free on both sides.
func longest(t *Table, column int) (cell, word float64) {
	words := func(s string) {
		for w := range strings.FieldsSeq(s) {
			word = max(word, float64(utf8.RuneCountInString(w)))
		}
	}
	words(t.Head[column])
	for _, row := range t.Rows {
		words(row[column])
		cell = max(cell, float64(utf8.RuneCountInString(row[column])))
	}
	const free = 2.5
	return cell + free, word*1.1 + free // letters are not of one width
}
