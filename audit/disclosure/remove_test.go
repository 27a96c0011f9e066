package disclosure

import (
	"math/bits"
	"testing"

	"github.com/probity-audit/probity/social"
)

// What is to be left out is enough, and nothing that touches fewer posts is.
func TestRemove(t *testing.T) {
	for _, set := range readSets(t, "stories.txt") {
		c := set.collect()
		for _, s := range c.Stories() {
			w := c.weigherOf(&s)
			var gone uint64
			var details []Fact
			for _, r := range s.Remove {
				if r.Facts == nil {
					gone |= 1 << r.Post
				}
				for _, f := range r.Facts {
					if f.Post != r.Post || f.Kind == Sex {
						t.Errorf("%s: %v is to be left out of post %d", set.name, f, r.Post)
					}
				}
				details = append(details, r.Facts...)
			}
			if !w.enough(gone, details) {
				t.Errorf("%s: leaving out %v is not enough", set.name, s.Remove)
			}
			for choice := range uint64(1) << len(s.Chapters) {
				if bits.OnesCount64(choice) < len(s.Remove) && w.enough(choice, nil) {
					t.Errorf("%s: %d posts are to be touched, and removing %b is enough", set.name, len(s.Remove), choice)
				}
			}
		}
	}
}

// The greedy choice, for stories too long for every choice to be tried, is enough too.
func TestRemoveGreedy(t *testing.T) {
	for _, set := range readSets(t, "stories.txt")[:6] {
		c := set.collect()
		for _, s := range c.Stories() {
			w := c.weigherOf(&s)
			if !w.enough(w.greedyPosts(len(s.Chapters)), nil) || !w.enough(0, w.greedyDetails(w.detailsOf(1<<len(s.Chapters)-1))) {
				t.Errorf("%s: the greedy choice is not enough", set.name)
			}
		}
	}
}

// Those who know the patient need what stands out, and a place or a day, which the
// account may give.
func TestPeopleWhoKnow(t *testing.T) {
	quad := Fact{Kind: Event, Value: "quad bike", Words: "came off his quad"}
	age, day, town := Fact{Kind: Age, Value: "17"}, Fact{Kind: Date, Value: "2024-06-10"}, Fact{Kind: PlaceFact, Value: "ballina", Post: -1}
	for _, tt := range []struct {
		told, given []Fact
		want        Band
	}{
		{[]Fact{quad}, nil, Crowd},
		{[]Fact{quad, day}, nil, Few},
		{[]Fact{quad}, []Fact{town}, Few},
		{[]Fact{quad, age}, []Fact{town}, Unique},
		{[]Fact{age, day}, []Fact{town}, Crowd},
	} {
		if got := peopleWhoKnow(tt.told, tt.given); got.Band != tt.want || got.Why == "" {
			t.Errorf("%v given %v: %s, want %s", tt.told, tt.given, got.Band, tt.want)
		}
	}
	if r := thePatient([]Fact{quad, age}); r.Band != Unique {
		t.Error("the patient does not know the event again")
	}
	if r := thePatient([]Fact{age, day}); r.Band != Crowd {
		t.Error("an age and a day are taken for what a patient must know again")
	}
}

// A named account leads to where its owner works; one without name and place does not.
func TestShown(t *testing.T) {
	owner := &social.Owner{Name: "Dr Moira Quill", Town: "Westport", TownPopulation: 6000, Jurisdiction: "ie"}
	account := social.Account{Provider: "x", ID: "1"}
	for bio, want := range map[string]string{"Moira Quill, GP": "Westport", "hills and dogs": "", "GP in Westport": "Westport"} {
		c := NewCollector(owner)
		c.Profile(account, &social.Profile{Name: "x", Bio: bio})
		if ctx, _ := c.shownIn([]Chapter{{Account: account}}); ctx.Town != want || ctx.Country != "ie" {
			t.Errorf("%q: town %q, want %q", bio, ctx.Town, want)
		}
	}
}

// The same words on two networks are one post, and both have to go.
func TestCopies(t *testing.T) {
	for _, set := range readSets(t, "stories.txt") {
		if set.name != "second-network-copy" {
			continue
		}
		got := several(set.collect().Stories())
		if len(got) != 1 || len(got[0].Chapters) != 2 || len(got[0].Chapters[0].Copies) != 1 {
			t.Fatalf("%+v", got)
		}
		if copied := got[0].Chapters[0].Copies[0]; !got[0].Has(copied.Account.Key(), copied.ID) {
			t.Error("the story does not have the copy")
		}
	}
}
