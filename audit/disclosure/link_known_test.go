package disclosure

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func TestTimeIn(t *testing.T) {
	at := time.Date(2024, 6, 13, 20, 0, 0, 0, time.UTC) // a Thursday
	for text, want := range map[string]string{
		"the lad from tuesday":                   "06-11 06-11",
		"thursday's arrest":                      "06-06 06-06",
		"the girl of last friday":                "05-31 06-07",
		"the man from last week":                 "05-30 06-10",
		"a boy of two weeks ago":                 "05-26 06-03",
		"the couple i wrote about in march":      "03-01 03-31",
		"a story from the start of the month":    "05-13 06-08",
		"the nun from before christmas":          "12-03 12-24",
		"the pair of christmas eve":              "12-24 12-24",
		"the postman of yesterday":               "06-12 06-12",
		"the chap who comes every tuesday":       "",
		"the woman who may march with us":        "",
		"the girl who is two weeks old":          "",
		"the lad whose exam is next tuesday":     "",
		"the man who waited five months to come": "",
	} {
		words := strings.Fields(text)
		from, to, ok := timeIn(func(i int) string { return words[i] }, 0, len(words), at)
		got := ""
		if ok {
			got = from.Format("01-02 ") + to.Format("01-02")
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

func TestReference(t *testing.T) {
	for text, want := range map[string]string{
		"The marmalade man is home":                        "marmalade",
		"Marmalade man is home":                            "marmalade",
		"The lady with the parrots, home":                  "with the parrots",
		"Last night's arrest sat up":                       "last night's",
		"A man with parrots came":                          "",
		"His marmalade man":                                "",
		"She said “the marmalade man”":                     "",
		"The rain stopped. Then marmalade, and a man":      "",
		"A card from the lad I told of: he ran a mile":     "told of",
		"Saw a woman with a sore knee about her marmalade": "",
		"The stethoscope case is by the door":              "",
		"The man from Tanner Street is home":               "from is home",
	} {
		v := &vocabulary{ids: map[uint32]int32{}}
		tr := v.trail(text)
		var got []string
		for _, id := range v.reference(text, &tr, monday).said {
			i := slices.IndexFunc(tr.words, func(s step) bool { return s.lemma == id })
			got = append(got, strings.ToLower(text[tr.words[i].from:tr.words[i].to]))
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}

// Who is meant may be said by what was told, or by when; another's marmalade, and a time
// at which two were told of, say nothing.
func TestKnownAgain(t *testing.T) {
	fresh := chapterOf(0, Told, "A man handed me marmalade and a list of his falls")
	for name, tt := range map[string]struct {
		want     string
		chapters []Chapter
	}{
		"by what was told":     {"[2]", []Chapter{fresh, chapterOf(17, Told, "The marmalade man has agreed to a stick")}},
		"another's":            {"[1 1]", []Chapter{fresh, chapterOf(17, Told, "A woman fell over a crate of marmalade")}},
		"of the writer's":      {"[1]", []Chapter{fresh, chapterOf(17, Passing, "My neighbour makes the marmalade for the fair")}},
		"by when":              {"[1 2]", []Chapter{chapterOf(0, Told, "A man with gout"), chapterOf(8, Told, "A lad of nineteen in resus"), chapterOf(18, Told, "The lad from last week is on the ward")}},
		"by when, and two are": {"[1 1 1]", []Chapter{chapterOf(8, Told, "A boy in clinic"), chapterOf(9, Told, "A lad of nineteen in resus"), chapterOf(18, Told, "The lad from last week is on the ward")}},
		"of another time":      {"[1 1]", []Chapter{chapterOf(0, Told, "A lad of nineteen in resus"), chapterOf(25, Told, "The lad from last week is on the ward")}},
		"born on one day":      {"[2]", []Chapter{chapterOf(0, Told, "Born at six in the car park", Fact{Kind: Event, Value: "birth"}), chapterOf(2, Told, "The flowers at the gate are for her, two days old", Fact{Kind: Age, Value: "0", Words: "two days old"})}},
		"born on two":          {"[1 1]", []Chapter{chapterOf(0, Told, "Born at six in the car park", Fact{Kind: Event, Value: "birth"}), chapterOf(9, Told, "The flowers at the gate are for her, two days old", Fact{Kind: Age, Value: "0", Words: "two days old"})}},
		"by what they did":     {"[2]", []Chapter{chapterOf(0, Told, "A woman with a cough who waltzed into clinic"), chapterOf(9, Told, "My waltzer has finished the tablets")}},
		"another did":          {"[1 1]", []Chapter{chapterOf(0, Told, "A woman with a cough who waltzed into clinic"), chapterOf(9, Told, "A waltzer came with gout")}},
		"a couple":             {"[2]", []Chapter{readChapter(0, "Sat with a couple in clinic and told them. He held the sonogram upside down"), readChapter(9, "The couple with the sonogram sent a card to the ward, she is a baker")}},
		"longer words for it":  {"[2]", []Chapter{chapterOf(0, Told, "I look after a primary school teacher with gout"), chapterOf(5, Told, "The teacher stood for an hour")}},
	} {
		if got := fmt.Sprint(sizes(tt.chapters...)); got != tt.want {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
	}
}

// readChapter is a post of so many days after a Monday as it is read.
func readChapter(day int, text string) Chapter {
	post := &social.Post{ID: fmt.Sprint(day), Kind: social.KindPost, Text: text, Published: monday.AddDate(0, 0, day)}
	ch, _ := Read(social.Account{Provider: "x", ID: "1"}, social.Item{Post: post}, reader().Read(text), NotWeighed, NotWeighed)
	return ch
}

// What goes with a post on somebody in care is read as of them, and is no surer for it.
func TestLate(t *testing.T) {
	ch := readChapter(3, "They buried the bow tie man. 88, and a guard of honour")
	ch.late()
	if !has(ch.Facts, Age) || ch.Weight != Passing {
		t.Errorf("weight %d, facts %v", ch.Weight, ch.Facts)
	}
	news := readChapter(3, "Thinking of the family of the swimmer in Kilkee tonight, 88 years old")
	if news.late(); news.Weight != Passing {
		t.Errorf("of the news: weight %d, facts %v", news.Weight, news.Facts)
	}
}

// Of several posts of which the scale holds none to be of a patient no story is made.
func TestGrounded(t *testing.T) {
	for chance, want := range map[float64]int{0: 0, 0.05: 0, 0.2: 1, NotWeighed: 1} {
		a, b := chapterOf(0, Told, "Admitted a piper", work("piper", 1e-5)), chapterOf(2, Told, "The piper sleeps", work("piper", 1e-5))
		a.ties.chance, b.ties.chance = chance, chance
		a.ties.telling, b.ties.telling = chance, chance
		if got := len(link([]Chapter{a, b}, nowhere)); got != want {
			t.Errorf("chances of %v: %d stories, want %d", chance, got, want)
		}
	}
}

func TestOwnKin(t *testing.T) {
	for text, want := range map[string]bool{
		"Dad is home from hospital":                                  true,
		"His sister came on Sunday to see dad":                       true,
		"Mum made the cake and the scones":                           true,
		"Saw a girl in clinic. Mum had looked it up already":         false,
		"New diabetic in resus tonight, 8yo. Mum was right":          false,
		"The wean is off oxygen and dad slept on the floor":          false,
		"Her mum and dad brought soup for us":                        false,
		"The baby's home, and mam says she'll be back for the match": false,
	} {
		if got := ownKin(reading.New().Read(text)); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// A name by which somebody is answered is not the patient's.
func TestAddressed(t *testing.T) {
	for text, want := range map[string]bool{
		"Admitted a girl tonight, stroke. Like a leaf, Imelda.": false,
		"Admitted Imelda tonight, stroke, twelve years old":     true,
	} {
		post := &social.Post{ID: "1", Kind: social.KindReply, Text: text, Published: written}
		ch, _ := Read(social.Account{Provider: "x"}, social.Item{Post: post}, reader().Read(text), NotWeighed, NotWeighed)
		if got := has(ch.Facts, Name); got != want {
			t.Errorf("%q: %v", text, ch.Facts)
		}
	}
}

// What ties two posts stands out only where it is of somebody's life: an organ bench, and
// not a tablet or a cake.
func TestMarks(t *testing.T) {
	marked := func(first, second string) bool {
		out := link([]Chapter{chapterOf(0, Told, first), chapterOf(8, Told, second)}, nowhere)
		return len(out) == 1 && slices.ContainsFunc(out[0].chapters, func(ch Chapter) bool { return has(ch.Facts, Feature) })
	}
	if !marked("A woman asked could the new hip pedal", "The pedal lady is on the frame") {
		t.Error("what she does is no mark")
	}
	if marked("A woman is on the ramipril, and grumbles", "The ramipril lady grumbles less") {
		t.Error("what she takes is a mark")
	}
}

// A child does no work, whatever it is called by.
func TestChild(t *testing.T) {
	called := Fact{Kind: Occupation, Value: "magistrate", Share: 1e-4}
	w := NewCollector(nil).weigherOf(&Story{Chapters: []Chapter{{Published: monday}}})
	if got := w.unite([]Fact{called, {Kind: Age, Value: "0"}}); has(got, Occupation) {
		t.Errorf("an infant: %v", got)
	}
	for _, age := range [...]string{"61", "0-1"} { // a baby who was brought along has no exact age
		if got := w.unite([]Fact{called, {Kind: Age, Value: age}}); !has(got, Occupation) {
			t.Errorf("at %s: %v", age, got)
		}
	}
}
