package collect

import "testing"

func TestTold(t *testing.T) {
	for position, want := range map[string]Progress{
		"":                                      {},
		"nonsense":                              {},
		position{Floor: "7", Count: 3}.String(): {Floor: "7", Count: 3},
		position{Top: "9", Next: "n", Count: 5}.String(): {Count: 5, Unfinished: true},
	} {
		if got := Told(position); got != want {
			t.Errorf("Told(%q) = %+v; want %+v", position, got, want)
		}
	}
}
