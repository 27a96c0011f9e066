package rules

import (
	"math/bits"

	"github.com/probity-audit/probity/audit/reading"
)

// scale weighs marks: points for and against, as a doctor would who reads the
// text aloud to a colleague. The points were fitted on labelled texts that were
// invented for the purpose, and rounded, so that they can be read and argued with.
// What the text tells as a whole counts beside its words.
type scale struct {
	base   float64
	care   [reading.CareYes + 1]float64 // whether somebody is in the writer's care
	ground [groundsOfCare]float64       // what speaks for that or against it
	frame  [frames]float64              // where what is told is from
	points []points
}

const (
	groundsOfCare = reading.GroundSupposed + 1
	frames        = reading.FramePet + 1
)

type points struct {
	mark marks
	n    float64
}

func (s *scale) weigh(m marks, told reading.Scene) float64 {
	sum := s.base + s.care[told.Care] + s.ground[told.Ground] + s.frame[told.Frame]
	for _, p := range s.points {
		if m&p.mark != 0 {
			sum += p.n
		}
	}
	return sum
}

// kinds returns how many marks are in the set.
func kinds(m marks) int { return bits.OnesCount64(uint64(m)) }
