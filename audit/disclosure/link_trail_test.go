package disclosure

import (
	"fmt"
	"math/bits"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"
)

func trailIn(text string) (trail, *vocabulary) {
	v := &vocabulary{ids: map[uint32]int32{}}
	return v.trail(text), v
}

func TestStem(t *testing.T) {
	for _, same := range [][]string{{"carol", "carols", "Carol's"}, {"sing", "sings"}, {"fracture", "fractures", "fractured"}, {"body", "bodies"}, {"101", "101st", "101-yr-old"}} {
		first, _, _ := strings.Cut(same[0], "-")
		for _, word := range same[1:] {
			word, _, _ = strings.Cut(word, "-")
			if keyOf(word) != keyOf(first) {
				t.Errorf("%q is not taken for %q", word, first)
			}
		}
	}
	for _, two := range [][2]string{{"bus", "bu"}, {"the", "they"}, {"glass", "glas"}} {
		if keyOf(two[0]) == keyOf(two[1]) {
			t.Errorf("%q is taken for %q", two[0], two[1])
		}
	}
}

func TestBitsOf(t *testing.T) {
	if the, choir, viola := bitsOf(keyOf("the")), bitsOf(keyOf("choir")), bitsOf(keyOf("viola")); the > 2 || choir < 6 || viola <= choir {
		t.Errorf("the %.1f, choir %.1f, viola %.1f", the, choir, viola)
	}
}

func TestTrail(t *testing.T) {
	tr, _ := trailIn("The Choir's carols, at https://example.org/hymns #organ @piano “sing”")
	if n := bits.OnesCount64(tr.themes); n != 1 || len(tr.words) != 5 || !tr.words[4].quoted || tr.words[3].quoted {
		t.Errorf("%d themes, words %v", n, tr.words)
	}
	if a, _ := trailIn("我話去做睡眠測試"); a.themes == 0 {
		t.Error("no theme in Chinese")
	}
}

func TestBegins(t *testing.T) {
	for text, want := range map[string]begins{
		"She woke up properly today":                      {pronoun: true},
		"A man of 60 came in. He has gout":                {fresh: true},
		"The helicopter lad walked in":                    {definite: true},
		"My minibus uncle did the sleep study":            {definite: true},
		"It's done. The knee is in":                       {middle: true},
		"“No blood” update for those who asked: home":     {middle: true},
		"My old anatomy teacher died":                     {own: true, definite: true},
		"Lovely light on the hill. Rain again. He barked": {},
	} {
		if tr, _ := trailIn(text); tr.begins != want {
			t.Errorf("%q: %+v, want %+v", text, tr.begins, want)
		}
	}
}

func FuzzTrail(f *testing.F) {
	f.Add("“Yes, her” #x @y 我話 http://z 101-yr-old’s")
	f.Fuzz(func(t *testing.T, text string) {
		tr, _ := trailIn(text)
		for _, s := range tr.words {
			if s.from >= s.to || int(s.to) > len(text) || utf8.ValidString(text) && !utf8.ValidString(text[s.from:s.to]) && len(text) < longestTrail {
				t.Fatalf("%v in %q", s, text)
			}
		}
	})
}

// What ties two posts without a fact in common, and what does not.
func TestCarriedOn(t *testing.T) {
	carol := chapterOf(0, Told, "Yes, her on the list on the 9th, and a note excusing her from the carols")
	for name, tt := range map[string]struct {
		want     string
		chapters []Chapter
	}{
		"a rare word":          {"[2]", []Chapter{carol, chapterOf(20, Told, "Cathedral carols tonight, she was up in the loft")}},
		"another's carols":     {"[1 1]", []Chapter{carol, chapterOf(20, Told, "Another lady who sings carols broke her wrist")}},
		"my own mother's":      {"[1]", []Chapter{carol, chapterOf(20, Told, "My mother sang the carols and broke her wrist")}},
		"nearly the same post": {"[1 1]", []Chapter{carol, chapterOf(20, Told, "Yes, her on the list on the 9th, and a note excusing her from the carols tomorrow")}},
		"goes on":              {"[2]", []Chapter{chapterOf(0, Told, "On the table on Thursday, a knee"), chapterOf(3, Told, "It's done. He asked for a ball")}},
		"two it could go on":   {"[1 1 1]", []Chapter{chapterOf(0, Told, "On the table on Thursday, a knee"), chapterOf(1, Told, "A woman with gout"), chapterOf(3, Told, "It's done. Asked for a ball")}},
	} {
		if got := fmt.Sprint(sizes(tt.chapters...)); got != tt.want {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
	}
}

// A writer's own subject ties nothing, however rare it is elsewhere.
func TestOwnWords(t *testing.T) {
	var all []Chapter
	for i := range 60 {
		all = append(all, chapterOf(40*i, Told, fmt.Sprintf("Posterior approach to an acetabulum, number %d of this year", i)))
	}
	all = append(all, chapterOf(60*40, Told, "She has a broken acetabulum"), chapterOf(60*40+5, Told, "He came by air, both walls of the acetabulum gone"))
	if got := sizes(all...); slices.Max(got) > 1 {
		t.Errorf("stories of %v posts", got)
	}
}
