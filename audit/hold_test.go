package audit

import (
	"testing"
	"time"
)

func TestHoldAllows(t *testing.T) {
	now := time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)
	for _, tt := range []struct {
		name string
		hold Hold
		want bool
	}{
		{"nothing answered", Hold{}, false},
		{"no, today", Hold{At: now, Answer: HoldNo}, true},
		{"no, thirty days ago", Hold{At: now.Add(-HoldLasts), Answer: HoldNo}, true},
		{"no, longer ago", Hold{At: now.Add(-HoldLasts - time.Second), Answer: HoldNo}, false},
		{"no, of a clock that was wrong", Hold{At: now.Add(time.Second), Answer: HoldNo}, false},
		{"no, nobody knows when", Hold{Answer: HoldNo}, false},
		{"yes", Hold{At: now, Answer: HoldYes}, false},
		{"unsure", Hold{At: now, Answer: HoldUnsure}, false},
		{"another word", Hold{At: now, Answer: "none"}, false},
	} {
		if got := tt.hold.Allows(now); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}
