package social

import "testing"

func TestContentID(t *testing.T) {
	if a, b := ContentID("ab", "c"), ContentID("a", "bc"); a == b || len(a) != 20 {
		t.Errorf("%s and %s", a, b)
	}
	if ContentID("a") != ContentID("a") {
		t.Error("not the same twice")
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
