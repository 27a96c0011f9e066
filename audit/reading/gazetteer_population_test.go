package reading

import "testing"

func TestPopulation(t *testing.T) {
	for name, want := range map[string]int{"Ballina": 10556, "ballina": 10556, "Ennis": 27923, "Isles of Scilly": 2224, "Aberaeron": 1422} {
		if got, ok := Population(name); !ok || got != want {
			t.Errorf("Population(%q) = %d, %v; want %d", name, got, ok, want)
		}
	}
	for _, name := range []string{"", "?", "Ennis?", "Atlantis", "ballina 10556", "\n", "ballina\nballinagh"} {
		if got, ok := Population(name); ok {
			t.Errorf("Population(%q) = %d; want none", name, got)
		}
	}
}
