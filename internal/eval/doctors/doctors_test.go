package doctors_test

import (
	"os"
	"testing"

	"github.com/probity-audit/probity/internal/eval/doctors"
)

// TestDoctors holds what is found on the invented doctors to a little less than was
// measured, so that a change that finds less, or raises more, does not pass unseen.
func TestDoctors(t *testing.T) {
	all, err := doctors.Load(os.DirFS("testdata"))
	if err != nil {
		t.Fatal(err)
	}
	tallies := map[bool]*doctors.Tally{false: {}, true: {}}
	for i := range all {
		tallies[all[i].Known].Add(&all[i], all[i].Assess())
	}
	for _, tt := range []struct {
		name                              string
		known                             bool
		doctors, people, stories, inBand  int // at least
		likely, possible, joined, notTold int // at most: those who are neither, and what is none
	}{
		{name: "fresh", doctors: 4, people: 20, stories: 9, inBand: 6, likely: 0, possible: 5, joined: 0, notTold: 1},
		{name: "known", known: true, doctors: 15, people: 144, stories: 56, inBand: 46, likely: 0, possible: 6, joined: 0, notTold: 2},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := tallies[tt.known]
			least := func(what string, got, want int) {
				if got < want {
					t.Errorf("%s: %d, want at least %d", what, got, want)
				}
			}
			most := func(what string, got, want int) {
				if got > want {
					t.Errorf("%s: %d, want at most %d", what, got, want)
				}
			}
			least("doctors", got.Doctors, tt.doctors)
			least("patients and relatives found", got.Found, tt.people)
			least("stories found", got.StoriesFound, tt.stories)
			least("stories in their band", got.InBand, tt.inBand)
			most("others called likely", got.DecoysLikely, tt.likely)
			most("others called possible", got.DecoysPossible, tt.possible)
			most("different people joined", got.JoinedWrong, tt.joined)
			most("stories that are none", got.StoriesWrong, tt.notTold)
			if t.Failed() {
				for _, m := range got.Misses {
					t.Log(m)
				}
			}
		})
	}
}
