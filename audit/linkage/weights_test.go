package linkage

import (
	"slices"
	"strings"
	"testing"
)

// Every cue that is given weighs something, and every line of the table is used.
func TestTable(t *testing.T) {
	given := []string{
		cueRefers, cueReadsPlainly, cueReads, cueMayRead, cueMay, cueThanks, cueReview, cueOwnReview, cueNamesake, cueRelative, cueCheckIn, cueOwner, cueOwnerMay, cueOwnerReads, cueOwnerRelative, cueRedirects, cueDoctor,
		cueClinician, cueEmployer, cueShop, cueFamily, cueSchool, cueAgain, cuePlace, cueCounty, cueNoMutuals, cueMutuals, cueThem, cueBegan, cuePractice, cuePage, cueSurname,
		cueRegistered, cueJoined, cueFriends, cueUnlisted, cueOther, cueSeems, cueMayOpenly, cueReadsOpenly, cueMayReadOpenly, cueChannel, cueElsewhere, cueToClinic, cueTown, cueTrade, cueEvent, cueOwnStory, cueRecalls, cueDenies, cueNamed, cueNotPlain,
	}
	table := shippedTable()
	for _, cue := range given {
		c, ok := table.cues[cue]
		f := table.families[c.family]
		switch {
		case !ok:
			t.Errorf("%s weighs nothing", cue)
		case c.text == "" || strings.Contains(c.text, "breach") || c.weight == 0:
			t.Errorf("%s: %+v", cue, c)
		case c.weight > f.most || c.weight < f.least:
			t.Errorf("%s weighs %v, more than its family may together", cue, c.weight)
		}
	}
	for cue := range table.cues {
		if !slices.Contains(given, cue) {
			t.Errorf("%s is never given", cue)
		}
	}
}

func TestCapped(t *testing.T) {
	table := &table{families: map[string]family{"f": {2, -1}}}
	got := table.capped([]Reason{{Cue: "a", Family: "f", Weight: 1.5}, {Cue: "b", Family: "f", Weight: -3}, {Cue: "c", Family: "f", Weight: 1}, {Cue: "d", Family: "f", Weight: 1}})
	want := []float64{1.5, -1, 0.5}
	if len(got) != len(want) {
		t.Fatalf("%+v", got)
	}
	for i := range want {
		if got[i].Weight != want[i] {
			t.Errorf("%s weighs %v, want %v", got[i].Cue, got[i].Weight, want[i])
		}
	}
}

func TestParseTable(t *testing.T) {
	for _, bad := range []string{"cue +1 before any family", "family f two -1", "family f 2 -1\ncue much words", "family f 2 -1\ncue +1"} {
		if _, err := parseTable(bad); err == nil {
			t.Errorf("%q is read", bad)
		}
	}
	if _, err := parseLexicon("nonsense: words"); err == nil {
		t.Error("an unknown class is read")
	}
}
