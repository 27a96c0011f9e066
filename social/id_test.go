package social

import "testing"

func TestContentID(t *testing.T) {
	if a, b := ContentID("ab", "c"), ContentID("a", "bc"); a == b || len(a) != 20 {
		t.Errorf("%s and %s", a, b)
	}
	if got, want := ContentID("a"), "4162fddd39a3e4225e8e"; got != want { // for ever
		t.Errorf("%s, want %s", got, want)
	}
}

func TestRepeats(t *testing.T) {
	r := Repeats{}
	for i, want := range []string{"a", "b", "a~2", "a~3"} {
		if got := r.Next([]string{"a", "b", "a", "a"}[i]); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
