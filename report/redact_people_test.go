package report

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// Whatever people are called and posts say, a redacted report is the same: then
// it holds no name, handle, place or sequence of words of theirs.
func TestRedactedReportDoesNotDependOnTexts(t *testing.T) {
	one := &audit.Report{People: fixture().People, Stories: fixture().Stories}
	other := &audit.Report{People: fixture().People, Stories: fixture().Stories}
	another := func(s string) string { return "Zebulon of Tarbert, " + s }
	changed := 0
	for i := range other.People {
		changed += rewrite(reflect.ValueOf(&other.People[i]).Elem(), another)
	}
	for i := range other.Stories {
		changed += rewrite(reflect.ValueOf(&other.Stories[i]).Elem(), another)
	}
	if changed < 100 || cmp.Equal(one.People, other.People) {
		t.Fatalf("only %d texts were changed", changed)
	}
	for _, f := range formats {
		if diff := cmp.Diff(render(t, f.write, Redact(one)), render(t, f.write, Redact(other))); diff != "" {
			t.Errorf("%s depends on what was said or who it was:\n%s", f.file, diff)
		}
	}
}

// fixed are the fields that hold words of this program, and the network.
var fixed = []string{"Cue", "Family", "Who", "Provider"}

// rewrite changes every text of a value, and returns how many there were.
func rewrite(v reflect.Value, as func(string) string) int {
	n := 0
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			copied := reflect.New(v.Type().Elem())
			copied.Elem().Set(v.Elem())
			v.Set(copied)
			n += rewrite(copied.Elem(), as)
		}
	case reflect.Slice:
		for i := range v.Len() {
			n += rewrite(v.Index(i), as)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); f.IsExported() && f.Type != reflect.TypeFor[time.Time]() && !slices.Contains(fixed, f.Name) {
				n += rewrite(v.Field(i), as)
			}
		}
	case reflect.String:
		if v.Type() == reflect.TypeFor[string]() && v.String() != "" { // the words of named types are of this program
			v.SetString(as(v.String()))
			n++
		}
	}
	return n
}

// A redacted report of people who have nothing in common with one another but
// what they are must not tell them apart.
func TestRedactedPeopleAreAlike(t *testing.T) {
	person := func(name, place string, p float64, at time.Time) linkage.Person {
		return linkage.Person{
			ID: name, Name: name, Probability: p, Band: linkage.Likely, Kind: linkage.KindPatient, Tie: linkage.TieAccepted, Joined: []string{name}, Lacking: []string{place},
			Profiles: []linkage.Profile{{Account: social.Account{Provider: "x", ID: "1"}, ID: name, Handle: name, Name: name, Bio: place, Location: place, URL: place, Relations: []social.Relation{social.RelationFriend}, Since: at, Initiated: place, Received: len(name), Sent: len(place), First: at, Last: at}},
			Reasons:  []linkage.Reason{{Cue: "place", Family: "place", Text: place, Weight: p, At: []linkage.Where{{Account: name, ID: name, Published: at}}}},
			Answer:   &linkage.Answer{Profiles: []string{name}, Is: linkage.IsPatient, Note: place, At: date(2026, 1, 2)},
		}
	}
	story := func(words, place string, k float64, day int) disclosure.Story {
		f := disclosure.Fact{Kind: disclosure.PlaceFact, Value: place, Words: place, From: 1, To: 2, Share: k / 100, Basis: place}
		return disclosure.Story{
			ID: words, K: k, Band: disclosure.Few, Facts: []disclosure.Fact{f}, Links: []disclosure.Link{{Why: place}},
			Chapters: []disclosure.Chapter{{Account: social.Account{Provider: "x", ID: "1"}, Kind: social.KindPost, ID: words, URL: words, Published: date(2024, 6, day), Thread: words, Group: place, Words: words, Facts: []disclosure.Fact{f}}},
			Readers:  []disclosure.Reader{{Who: "a stranger", Band: disclosure.Few, K: k, Why: place}}, Remove: []disclosure.Removal{{Facts: []disclosure.Fact{f}, K: k, Band: disclosure.Few}},
		}
	}
	of := func(p linkage.Person, s disclosure.Story) string {
		return render(t, JSON, Redact(&audit.Report{People: []linkage.Person{p}, Stories: []disclosure.Story{s}}))
	}
	one := of(person("Aoife", "Kilworth", 0.81, date(2020, 1, 2)), story("a tram in Cork", "Cork", 1.4, 3))
	other := of(person("Bartholomew", "Rathcormac", 0.99, date(2024, 5, 6)), story("another tale", "Rathcormac", 4.4, 27))
	if diff := cmp.Diff(one, other); diff != "" {
		t.Errorf("they can be told apart:\n%s", diff)
	}
}

func TestRedactLeavesOriginalPeople(t *testing.T) {
	r := fixture()
	out := Redact(r)
	if diff := cmp.Diff(fixture().People, r.People); diff != "" {
		t.Errorf("redacting changed the original\n%s", diff)
	}
	if len(out.People) != len(r.People) || len(out.Stories) != len(r.Stories) {
		t.Fatal("people or stories are lost")
	}
	out.People[0].Profiles[0].Relations[0] = "changed"
	if r.People[0].Profiles[0].Relations[0] == "changed" {
		t.Error("the copy shares relations with the original")
	}
	for i := range out.People {
		if out.People[i].Band != r.People[i].Band || out.People[i].Kind != r.People[i].Kind {
			t.Errorf("person %d has another band or kind", i+1)
		}
	}
}
