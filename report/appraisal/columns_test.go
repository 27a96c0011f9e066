package appraisal

import (
	"math"
	"strings"
	"testing"
)

func TestColumns(t *testing.T) {
	long := strings.Repeat("n", 300)
	for name, tbl := range map[string]*Table{
		"one":      {Head: []string{"a"}},
		"numbers":  {Head: []string{"Area", "Found", "Kept"}, Rows: [][]string{{"Stories of patients and of others", "1", "2"}}},
		"wide":     {Head: []string{"Area", "Found"}, Wide: []int{3, 1}},
		"too few":  {Head: []string{"Area", "Found", "Kept"}, Wide: []int{2}},
		"nought":   {Head: []string{"Area", "Found"}, Wide: []int{0, -4}},
		"too much": {Head: []string{long, long, long, long, long, long, long, long}},
		"many":     {Head: strings.Split(strings.Repeat("word,", 60), ",")},
		"starved":  {Head: []string{"Disrespectful", "b"}, Wide: []int{1, 1000}},
	} {
		got, _ := columns(tbl, 9638, 190, 160, 80)
		sum := 0
		for i, w := range got {
			if w <= 0 {
				t.Errorf("%s: column %d is %d wide", name, i, w)
			}
			sum += w
		}
		if sum != 9638 {
			t.Errorf("%s: %v is %d wide", name, got, sum)
		}
	}
	if got, small := columns(&Table{Head: []string{"Area", "Found"}, Wide: []int{3, 1}}, 1000, 10, 8, 4); got[0] != 750 || small {
		t.Errorf("3 to 1 is %v, small %v", got, small)
	}
	if _, small := columns(&Table{Head: []string{"Disrespectful", "Remembered"}}, 120, 10, 8, 4); !small {
		t.Error("words break for letters that are too large")
	}
	share := fit([]float64{1, 1000}, []float64{15, 3}, 96)
	if share[0] != 15 || math.Abs(share[1]-81) > 1e-9 {
		t.Errorf("the narrow column has %v", share)
	}
}
