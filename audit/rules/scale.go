package rules

import "math/bits"

// scale weighs marks: points for and against, as a doctor would who reads the
// text aloud to a colleague. The points were fitted on labelled texts that were
// invented for the purpose, and rounded, so that they can be read and argued with.
type scale struct {
	base   float64
	points []points
}

type points struct {
	mark marks
	n    float64
}

func (s scale) weigh(m marks) float64 {
	sum := s.base
	for _, p := range s.points {
		if m&p.mark != 0 {
			sum += p.n
		}
	}
	return sum
}

// kinds returns how many marks are in the set.
func kinds(m marks) int { return bits.OnesCount64(uint64(m)) }
