package report

import "testing"

func TestLikelihoodIsNeverCertain(t *testing.T) {
	for p, want := range map[float64]string{
		0.33: "possible (0.33)", 0.5: "possible (0.50)", 0.51: "more likely than not (0.51)",
		0.7: "likely (0.70)", 0.9: "very likely (0.90)", 0.9999: "very likely (0.99)", 1: "very likely (0.99)",
	} {
		if got := Likelihood(p); got != want {
			t.Errorf("%v is said as %q, want %q", p, got, want)
		}
	}
}

func TestAgainst(t *testing.T) {
	got := Against([]string{"aggregate", "public-health", "not-known-here"})
	if want := "it seems to speak of many, not of one person; it may be health promotion; not known here"; got != want {
		t.Errorf("it says %q, want %q", got, want)
	}
	if got := Against(nil); got != "" {
		t.Errorf("nothing weighed is said as %q", got)
	}
}
