package appraisal

import "strings"

// columns shares a width among the columns of a table, in the units of the widths that
// are given: as the table says, or by their longest cells, and so that no word of
// common length breaks. Where that cannot be with letters of the size given, they are
// to be small.
func columns(t *Table, width int, size, smaller, free float64) (share []int, small bool) {
	want, least := make([]float64, len(t.Head)), make([]float64, len(t.Head))
	for i := range t.Head {
		cell, word := longest(t, i)
		want[i], least[i] = min(max(cell, 3), 20), min(word, 8)
		if t.Wide != nil {
			want[i] = 1
			if i < len(t.Wide) {
				want[i] = float64(max(t.Wide[i], 1))
			}
		}
	}
	sides := 2 * free * float64(len(least))
	if small = total(least)*size+sides > float64(width); small {
		size = smaller
	}
	for i := range least {
		least[i] = least[i]*size + 2*free
		if t.Wide == nil {
			want[i] = want[i]*size + 2*free
		}
	}
	share = make([]int, len(t.Head))
	at, done := 0.0, 0
	for i, s := range fit(want, least, float64(width)) {
		at += s
		next := int(at + 0.5)
		share[i], done = next-done, next
	}
	return share, small
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
// take several lines; and the longest word, in the head too. Both are in ems, and of
// a font that is wider than those that tables are set in.
func longest(t *Table, column int) (cell, word float64) {
	const slack = 1.04 // formats round
	words := func(s string) {
		for w := range strings.FieldsSeq(s) {
			word = max(word, bold().of(w))
		}
	}
	words(t.Head[column])
	for _, row := range t.Rows {
		words(row[column])
		cell = max(cell, bold().of(row[column]))
	}
	return cell, word * slack
}
