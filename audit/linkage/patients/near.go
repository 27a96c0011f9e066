package patients

// nearby are the names of the list that differ from one by a slip of the pen.
type nearby struct {
	looked bool
	names  []uint32
	m      []float64 // how likely such a slip is, against a single one
	share  float64   // of people whose name is as near
}

// near compares a name with all on the list. Two filters of names that differ in
// one letter differ in two pairs of letters, each of two positions; in two letters
// that changed places, in three; in two slips, in four.
func (w *words) near(f *bloom, letters, size int) nearby {
	out := nearby{looked: true}
	mine, most := f.count(), 6
	if letters >= 8 {
		most = 8
	}
	people := 0.0
	for theirs := mine - 5; theirs <= mine+5; theirs++ {
		blooms, numbers := w.filters.with(theirs)
		least := max(mine, theirs) - most
		for i := range blooms {
			common := f.common(&blooms[i])
			if common < least {
				continue
			}
			m := 1.0
			switch lost := max(mine, theirs) - common; {
			case lost > 6, lost > 4 && letters == 4:
				m = 0.3
			case lost > 4:
				m = 0.7
			}
			out.names, out.m = append(out.names, numbers[i]), append(out.m, m)
			people += m * float64(w.bearers(numbers[i]))
		}
	}
	out.share = crowd(letters, people, size, w.once)
	return out
}
