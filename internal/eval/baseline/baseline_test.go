package baseline

import (
	"slices"
	"testing"

	"github.com/probity-audit/probity/audit/scoring"
)

// A comparison that leaves an area out would flatter.
func TestEveryArea(t *testing.T) {
	d, err := New()
	if err != nil {
		t.Fatal(err)
	}
	for _, area := range scoring.Shipped().Areas() {
		i := slices.Index(d.Areas(), area)
		if i < 0 || len(d.phrases[i]) < 10 {
			t.Errorf("%s has no list of ten words or more", area)
		}
	}
	if len(d.Areas()) != len(scoring.Shipped().Areas()) {
		t.Errorf("lists for %d areas, want %d", len(d.Areas()), len(scoring.Shipped().Areas()))
	}
}

func TestAnswer(t *testing.T) {
	d := &Detector{areas: []string{"advertising", "boundary"}, phrases: [][]string{{" botox ", " best in town "}, {" friend request "}}}
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"Botox!", []string{"advertising"}},
		{"the BEST, in town; a friend request", []string{"advertising", "boundary"}},
		{"botoxed, in the best town", nil},
		{"", nil},
	} {
		var got []string
		for _, f := range d.Answer("1", tt.text).Shown() {
			got = append(got, f.Area)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: got %v, want %v", tt.text, got, tt.want)
		}
	}
}
