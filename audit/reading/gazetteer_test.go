package reading

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPlaces(t *testing.T) {
	rd := New()
	for _, tt := range []struct {
		text string
		want []string // class and words
	}{
		{"a locksmith from Ystradgynlais way", nil}, // its population is not known
		{"a locksmith in Hebden Bridge", []string{"place-small Hebden Bridge"}},
		{"Aberaeron was grey today", []string{"place-small Aberaeron"}},
		{"born in Kilrush", []string{"place-small Kilrush"}},
		{"the whole of Ballyjamesduff knows", []string{"place-small Ballyjamesduff"}},
		{"up at Tai O on Sunday", []string{"place-small Tai O"}},
		{"clinic in Kwun Tong", []string{"place-large Kwun Tong"}},
		{"a lad from Burnham-on-Sea", []string{"place-large Burnham-on-Sea"}},
		{"trains from Basingstoke again", []string{"place-large Basingstoke"}},
		{"she lives in ballyjamesduff now", []string{"place-small ballyjamesduff"}},
		{"a beekeeper in Reading", []string{"place-large Reading"}},
		{"a beekeeper in Bath", []string{"place-large Bath"}},
		{"outside Battle on Sunday", []string{"place-small Battle"}},
		// ordinary words and names
		{"Reading is my only hobby", nil},
		{"Reading week, at last", nil},
		{"Bath time for the twins", nil},
		{"in bath", nil},
		{"Hope springs", nil},
		{"I hope Mark will sell the ash", nil},
		{"Grace and Will are in the pool", nil},
		{"Street food on the street", nil},
		{"See you in March", nil},
		{"A battle on the ward", nil},
		{"Deal with it", nil},
		{"Sandwich for lunch, wells for water, a diss for dinner", nil},
		{"Rugby on the telly", nil},
		{"Ware the dog. Eye on the ball. Beer in hand", nil},
		{"Ballyjamesduff Road is closed", nil},
		{"Basingstoke Rovers lost", nil},
		{"the Kendal Mint Cake is gone", []string{"place-large Kendal"}},
		{"mrs Kendal rang", []string{"place-large Kendal"}},
		{"Mrs Kendal rang", nil},
	} {
		var got []string
		r := rd.Read(tt.text)
		for _, c := range r.All() {
			if strings.HasPrefix(c.Class, "place-") {
				got = append(got, c.Class+" "+r.Words(c))
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q: %s", tt.text, diff)
		}
	}
}

func TestNamesOfTheGazetteer(t *testing.T) {
	rd := New()
	classes := []string{ClassPersonName, ClassFirstName, ClassDoctorName, ClassLikelyName, classSurname}
	for _, tt := range []struct {
		text string
		want []string
	}{
		{"then Oyinkansola laughed", nil}, // in no list
		{"then Temitope laughed", []string{"first-name Temitope"}},
		{"then Gwenllian laughed", []string{"first-name Gwenllian"}},
		{"then Myfanwy Prydderch laughed", []string{"person-name Myfanwy Prydderch"}},
		{"then Zbigniew Adamczyk laughed", []string{"person-name Zbigniew Adamczyk"}},
		{"Chan Hiu Ching is in bed 4", []string{"likely-name Chan Hiu Ching"}},
		{"siobhan kearney is in bed 4", []string{"likely-name siobhan kearney"}},
		{"is Kearney still here", []string{"surname Kearney"}},
		{"is Kearney's scan back", []string{"surname Kearney's"}},
		// ordinary words
		{"Hope and joy", nil},
		{"the Wing was cold and the Long walk was long", nil},
		{"Kearney Ward is closed", nil},
		{"we will grant you grace", nil},
		{"mark my words", nil},
		{"bill me later, rob nobody", nil},
		{"a frank word with an art dealer", nil},
	} {
		var got []string
		r := rd.Read(tt.text)
		for _, c := range r.All() {
			if slices.Contains(classes, c.Class) {
				got = append(got, c.Class+" "+r.Words(c))
			}
		}
		if diff := cmp.Diff(tt.want, got); diff != "" {
			t.Errorf("%q: %s", tt.text, diff)
		}
	}
}

// TestGazetteerIsSorted holds what lookup rests on, and that every line is found.
func TestGazetteerIsSorted(t *testing.T) {
	for file, list := range map[string]string{"places.txt": placeNames, "names.txt": personNames} {
		before, n := "", 0
		for line := range strings.Lines(list) {
			name, says, ok := cutLast(strings.TrimSuffix(line, "\n"))
			doubt := strings.HasSuffix(name, "?")
			name = strings.TrimSuffix(name, "?")
			if !ok || name <= before {
				t.Fatalf("%s: %q after %q", file, line, before)
			}
			if got, doubtful := lookup(list, []byte(name)); got != says || doubtful != doubt {
				t.Fatalf("%s: %q is said to be %q, doubtful %v; want %q, %v", file, name, got, doubtful, says, doubt)
			}
			before, n = name, n+1
		}
		if n < 5000 {
			t.Errorf("%s: %d lines", file, n)
		}
		for _, missing := range []string{"", "a", "zzzz", "aaaaaaaaaaaa", "kilrushh", "kilrus"} {
			if got, _ := lookup(list, []byte(missing)); got != "" {
				t.Errorf("%s: %q is said to be %q", file, missing, got)
			}
		}
	}
}

func cutLast(line string) (name, says string, ok bool) {
	i := strings.LastIndexByte(line, ' ')
	if i < 0 {
		return "", "", false
	}
	return line[:i], line[i+1:], true
}
