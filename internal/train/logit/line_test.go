package logit

import (
	"math"
	"testing"
)

func TestLine(t *testing.T) {
	var l Line
	state := uint64(1)
	uniform := func() float64 {
		state = state*6364136223846793005 + 1442695040888963407
		return float64(state>>11) / (1 << 53)
	}
	for range 20000 {
		a, b := 4*uniform()-2, 4*uniform()-2
		l.Add(a, b, uniform() < 1/(1+math.Exp(-(1.5*a-0.5*b+0.3))))
	}
	got := l.Fit()
	for i, want := range []float32{1.5, -0.5, 0.3} {
		if diff := got[i] - want; diff > 0.1 || diff < -0.1 {
			t.Errorf("fitted %v, want about 1.5, -0.5 and 0.3", got)
			break
		}
	}
	if got := (&Line{x: [][2]float64{{1, 0}, {-1, 0}, {0.5, 0}}, y: []bool{true, false, false}}).Fit(); math.IsNaN(float64(got[0])) || got[1] != 0 {
		t.Errorf("with nothing of the second: %v", got)
	}
}
