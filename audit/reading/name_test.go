package reading

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNames(t *testing.T) {
	reader := New()
	for _, tt := range []struct {
		name, text string
		want       []string // class and words
	}{
		{"given name and surname", "so proud of Margaret Oduya today", []string{"person-name Margaret Oduya"}},
		{"title and surname", "Mr Tallis in clinic", []string{"person-name Mr Tallis"}},
		{"title and initial", "a gift from Mrs C. again", []string{"person-name Mrs C"}},
		{"given name alone", "then Aoife laughed", []string{"first-name Aoife"}},
		{"a doctor", "thanks to Dr Priya Raman", []string{"doctor-name Dr Priya Raman"}},
		{"initials", "is A.T. on your list", []string{"initials A.T"}},
		{"no initials", "here in the U.K. we queue", nil},
		{"behind a word of endearment", "tell wee Zara", []string{"likely-name wee Zara", "first-name Zara"}},
		{"two unknown words with capitals", "anyone know Zorbin Dalvecke", []string{"likely-name Zorbin Dalvecke"}},
		{"surname and initial, as on a list", "1) Brannigan M for theatre", []string{"likely-name Brannigan M"}},
		{"an eponym", "Parkinson's disease and Crohn's disease", nil},
		{"a hospital", "a bed at St John's", nil},
		{"a thing named after somebody", "the Margaret Oduya Ward opens", nil},
		{"a word that is also a name, where a sentence begins", "Grace is what we need", nil},
		{"a word that is also a name, elsewhere", "and then Grace laughed", []string{"first-name Grace"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			r := reader.Read(tt.text)
			for _, c := range r.All() {
				if slices.Contains([]string{ClassPersonName, ClassFirstName, ClassDoctorName, ClassInitials, ClassLikelyName}, c.Class) {
					got = append(got, c.Class+" "+r.Words(c))
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%q: %s", tt.text, diff)
			}
		})
	}
}

func TestExpand(t *testing.T) {
	for _, tt := range []struct {
		name, line string
		want       []string // nil: an error
	}{
		{"no bracket", "be patient", []string{"be patient"}},
		{"an ending", "nurse(s)", []string{"nurses", "nurse"}},
		{"several endings", "diagnos(e|ed)", []string{"diagnose", "diagnosed"}},
		{"a bracket in a bracket", "theatre (ticket(s)|trip)", []string{"theatre tickets", "theatre ticket", "theatre trip"}},
		{"two brackets", "(a|b) (c|d)", []string{"a c", "a d", "b c", "b d"}},
		{"not closed", "nurse(s", nil},
		{"not opened", "nurse s)", nil},
		{"a bar alone", "a|b", nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got, err := expand(tt.line)
			if (err != nil) != (tt.want == nil) {
				t.Fatalf("error %v", err)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestSlot(t *testing.T) {
	reader := New()
	for text, want := range map[string]bool{"my 3pm was late": true, "my 9.40 plays the trombone": true, "my 3pm coffee": false, "the 9.40 to York": false} {
		if got := reader.Read(text).Has("patient"); got != want {
			t.Errorf("%q: a patient: %v, want %v", text, got, want)
		}
	}
}
