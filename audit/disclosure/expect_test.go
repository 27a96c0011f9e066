package disclosure

import (
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// facts reads "sex=female age=34", with _ for a space.
func factsOf(words string) []Fact {
	var out []Fact
	for w := range strings.FieldsSeq(words) {
		k, v, _ := strings.Cut(w, "=")
		out = append(out, Fact{Kind: Kind(k), Value: strings.ReplaceAll(v, "_", " ")})
	}
	return out
}

var (
	townOf8000  = Context{Country: "uk", TownPopulation: 8000}
	cityOf500   = Context{Country: "uk", Catchment: 500_000}
	regionOf300 = Context{Country: "uk", Catchment: 300_000}
	islandOf200 = Context{Country: "ie", TownPopulation: 200}
	britain     = Context{Country: "uk"}
	ireland     = Context{Country: "ie"}
	hongKong    = Context{Country: "hk"}
)

// TestExpectGuidance holds the number to the worked examples of the guidance. Where
// near is 0 only the band is: the first example takes one in 400 of all people of the
// town for those who come after a crash in one night; of those who come for care, who
// are counted here, it is fewer, and the band is the same.
func TestExpectGuidance(t *testing.T) {
	for _, c := range []struct {
		name  string
		facts string
		ctx   Context
		k     float64
		near  float64
		band  Band
	}{
		{"crash last night", "sex=female age=34 event=crash date=2024-05-14", townOf8000, 0.12, 0, Unique},
		{"heart attack this year", "sex=male age=40-49 condition=heart_attack", cityOf500, 108, 1.3, Crowd},
		{"one in 50,000", "age=0-15 condition=1_in_50000", regionOf300, 1.2, 1.3, Few},
		{"triplets last Tuesday", "family=triplet date=2024-05-14", regionOf300, 0.01, 1.5, Unique}, // 0.007, told as 0.01
		{"cancer on an island", "condition=cancer", islandOf200, 10, 1.3, Some},
		{"asthma in a country", "condition=asthma sex=female", britain, 2.7e6, 1.3, Crowd},
	} {
		e := Expect(factsOf(c.facts), c.ctx)
		if BandOf(e.K) != c.band || c.near > 0 && (e.K > c.k*c.near || e.K < c.k/c.near) {
			t.Errorf("%s: K %.3g, %s; want about %g, %s\n%+v", c.name, e.K, BandOf(e.K), c.k, c.band, e)
		}
	}
}

// TestExpectByHand holds it to examples reckoned by hand from the tables.
func TestExpectByHand(t *testing.T) {
	for _, c := range []struct {
		facts string
		ctx   Context
		k     float64
	}{
		// 67,000,000
		{"", britain, 67e6},
		// 10,556 people of Ballina
		{"place=ballina", ireland, 10556},
		// 10,556 x 0.506 women
		{"place=ballina sex=female", ireland, 5341},
		// 10,556 x 0.506 x 0.065/5 of them 34
		{"place=ballina sex=female age=34", ireland, 69.4},
		// the same x 0.05 with cancer
		{"place=ballina sex=female age=34 condition=cancer", ireland, 3.47},
		// prostate cancer brings sex and old age with it: 10,556 x 0.009
		{"place=ballina sex=male age=70-79 condition=prostate_cancer", ireland, 95.0},
		// and one year of age narrows among those of 60 and more: (0.040/5)/(0.052+0.046+0.040+0.030+0.018+0.010+0.0053)
		{"place=ballina sex=male age=71 condition=prostate_cancer", ireland, 95.0 * 0.008 / 0.2013},
		// dementia does not make a woman of 80-89 rarer, but her sex counts: 10,556 x 0.008 x 0.506
		{"place=ballina sex=female age=80-89 condition=dementia", ireland, 42.7},
		// 300,000 x 970/100,000/365 deaths of a day = 7.97, x 0.49 men
		{"outcome=died date=2024-05-14 sex=male", regionOf300, 3.91},
		// in seven days seven times as many
		{"outcome=died date=2024-05-08/2024-05-14 sex=male", regionOf300, 27.3},
		// 300,000 x 100/100,000/365 broken hips = 0.82 on a day; the age comes with it
		{"condition=broken_hip date=2024-05-14 age=80-89", regionOf300, 0.82},
		// who broke a hip on that day and died: the rarer of both counts
		{"condition=broken_hip outcome=died date=2024-05-14", regionOf300, 0.82},
		// 300,000 x 5/100,000 x 0.49 tram drivers
		{"occupation=tram_driver", regionOf300, 7.35},
		// two words for one place in life: the rarer counts
		{"occupation=tram_driver occupation=teacher", regionOf300, 7.35},
		// 300,000 x 1,000/100,000 Poles
		{"origin=polish", regionOf300, 3000},
		// of 7,413,070 in Hong Kong 2.7 % are from the Philippines, and 54 % of all women
		{"origin=filipina sex=female", hongKong, 108e3},
		// 820 people of Inishmore, 0.0053 of whom are 90 and more
		{"place=inishmore age=90-110", ireland, 4.35},
		// a hospital's 300,000, half of them men, one in 78 aged 47, one in 500 with Parkinson's, which brings old age with it only for the old
		{"place=mater_hospital sex=male age=47 condition=parkinson's", britain, 300e3 * 0.49 * 0.0128 * 0.002},
		// 500,000 x 0.3/100,000 new hearts in a year
		{"procedure=heart_transplant", cityOf500, 1.5},
		// twins: 3,050 of 100,000; who was born is not known
		{"family=twin", regionOf300, 9150},
		// a disease that no table has is held to be rare: 5 in 10,000 of 300,000, 5.4+5.9+6.1+1.14 % under 16
		{"condition=batten_disease age=0-15", regionOf300, 27.8},
		// what nobody knows narrows nothing
		{"event=slapstick occupation=sky_sweeper place=atlantis date=once quotation=oh age=old feature=nice", regionOf300, 300e3},
		// an owner's town that the gazetteer knows: 27,923
		{"", Context{Country: "ie", Town: "Ennis"}, 27923},
		// and "our town" is that
		{"place=a_small_town", Context{Country: "ie", Town: "Ennis", TownPopulation: 28000, Catchment: 60000}, 28000},
	} {
		if e := Expect(factsOf(c.facts), c.ctx); math.Abs(e.K-c.k) > 0.02*c.k {
			t.Errorf("%q: K %.5g, want %.5g\n%+v", c.facts, e.K, c.k, e)
		}
	}
}

// TestExpectMore wants that no fact added makes more people fit.
func TestExpectMore(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	var all []Fact
	for _, k := range [...]Kind{Condition, Event, Procedure, Outcome, Occupation, Family, Origin, Feature} {
		for _, e := range tableOf(k).lines {
			all = append(all, Fact{Kind: k, Value: e.name})
		}
	}
	for _, e := range tables()["places"].lines {
		all = append(all, Fact{Kind: PlaceFact, Value: e.name})
	}
	all = append(all, factsOf("age=34 age=0 age=0-15 age=70-79 age=90-110 sex=male sex=female date=2024-05-14 date=2024-05 date=tuesday name=aoife name=aoife_kearney condition=1_in_50000 quotation=no")...)
	kind := map[Kind]bool{}
	for range 20000 {
		clear(kind)
		var facts []Fact
		for range 1 + rnd.IntN(6) { // one of a kind, as a story unites them
			if f := all[rnd.IntN(len(all))]; !kind[f.Kind] {
				kind[f.Kind] = true
				facts = append(facts, f)
			}
		}
		ctx := [...]Context{britain, ireland, hongKong, regionOf300, islandOf200, {Country: "ie", Catchment: 900, Specialty: "general practitioner"}}[rnd.IntN(6)]
		with, without := Expect(facts, ctx), Expect(facts[:len(facts)-1], ctx)
		if with.K > without.K*1.0000001 && !narrowsAnother(facts) {
			t.Fatalf("with %v of %v: K %.4g, without %.4g", facts[len(facts)-1], facts, with.K, without.K)
		}
		if !slices.IsSortedFunc(with.Factors, func(a, b Fact) int { return cmpFloat(a.Share, b.Share) }) {
			t.Fatalf("not the strongest first: %v", with.Factors)
		}
		for _, f := range with.Factors {
			if f.Share <= 0 || f.Share >= 1 || f.Basis == "" {
				t.Fatalf("factor %+v", f)
			}
		}
	}
}

// narrowsAnother reports whether the last fact brings sex or age with it, which then
// narrow less: a prostate cancer makes "male" say nothing.
func narrowsAnother(facts []Fact) bool {
	last := facts[len(facts)-1]
	e := lookup(last.Kind, last.Value)
	return e != nil && e.ties&(tiedMale|tiedFemale|tiedChild|tiedOld|tiedBaby|tiedBirth) != 0
}

func cmpFloat(a, b float64) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func TestBandOf(t *testing.T) {
	for k, want := range map[float64]Band{0: Unique, 0.99: Unique, 1: Few, 4.9: Few, 5: Some, 10.9: Some, 11: Group, 20: Group, 20.1: Crowd, 1e9: Crowd} {
		if got := BandOf(k); got != want {
			t.Errorf("BandOf(%g) = %s, want %s", k, got, want)
		}
	}
}

func TestNewsworthy(t *testing.T) {
	for facts, want := range map[string]bool{
		"": false, "event=crash": true, "event=fall": false, "age=34 outcome=drowned": true, "condition=asthma": false, "feature=lottery_winner": true, "event=house_fire": true, "event=choking": false,
	} {
		if got := Newsworthy(factsOf(facts)); got != want {
			t.Errorf("Newsworthy(%s) = %v", facts, got)
		}
	}
}

// TestBasis wants what a report says of a number.
func TestBasis(t *testing.T) {
	e := Expect(factsOf("sex=female age=34 event=crash date=2024-05-14"), townOf8000)
	var got []string
	for _, f := range e.Factors {
		got = append(got, f.Basis)
	}
	want := []string{
		"1 in 750: crash, of those who come for care on a day", "1 in 170: come for care on one day", "1 in 71: one year of age", "about 5 in 10: women and girls",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
	if e.PoolBasis != "about 47 who come for care on one day, of the people of the owner's town: 8,000" {
		t.Errorf("pool %q", e.PoolBasis)
	}
}
