package disclosure

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/probity-audit/probity/social"
)

// weighedChapter is a post of so many days after a Monday, with the chances of a scale.
func weighedChapter(day int, text string, chance, telling float64) Chapter {
	post := &social.Post{ID: fmt.Sprint(day), Kind: social.KindPost, Text: text, Published: monday.AddDate(0, 0, day)}
	ch, _ := Read(social.Account{Provider: "x", ID: "1"}, social.Item{Post: post}, reader().Read(text), chance, telling)
	return ch
}

// Posts that share no word are of one person where the later goes on about somebody, and
// nobody else is told of in those weeks.
func TestOddsOn(t *testing.T) {
	const (
		first = "\"Can I still blow?\" is a question I'd never been asked. A pipe major, and I've to go in low through all of the muscle he does it with."
		later = "He sat out today and sent down a slow air from the ward, with a breath in the middle where there has never been one."
		plain = "We have a new coffee machine in the mess and it takes cards."
		woman = "She walked the length of the corridor on her new hip and asked for the stairs."
	)
	both := []Chapter{weighedChapter(0, first, 0.7, 0.7), weighedChapter(9, later, 0.6, 0.6)}
	for name, tt := range map[string]struct {
		want     int
		chapters []Chapter
	}{
		"goes on":                    {1, both},
		"of no patient":              {0, []Chapter{weighedChapter(0, first, 0, 0), weighedChapter(9, later, 0, 0)}},
		"of somebody else":           {0, []Chapter{weighedChapter(0, first, 0.7, 0.7), weighedChapter(9, woman, 0.6, 0.6)}},
		"of nobody told of":          {0, []Chapter{weighedChapter(0, first, 0.7, 0.7), weighedChapter(9, plain, 0.01, 0.01)}},
		"too late":                   {0, []Chapter{weighedChapter(0, first, 0.7, 0.7), weighedChapter(40, later, 0.6, 0.6)}},
		"where many people are told": {0, append(crowd(), weighedChapter(9, later, 0.6, 0.6))},
	} {
		linked := 0
		for _, s := range link(byTime(tt.chapters), nowhere) {
			if len(s.chapters) > 1 {
				linked++
			}
		}
		if linked != tt.want {
			t.Errorf("%s: %d stories, want %d", name, linked, tt.want)
		}
	}
}

// crowd is posts on eight patients, in the days before the later post of TestOddsOn.
func crowd() []Chapter {
	var out []Chapter
	for i, text := range [...]string{
		"Admitted a man of forty with a knee like a melon.", "Told a plumber of fifty that the scan is clear.", "A lad of seventeen came in with a nail through his thumb.",
		"Drained the elbow of a gardener of sixty in clinic.", "Put a man of seventy on the list for his second hip.", "Saw a boy of twelve whose cast had gone in the pond.",
		"A man of eighty asked me to leave his toe alone.", "Operated on a cyclist of thirty until ten.",
	} {
		out = append(out, weighedChapter(i, text, 0.6, 0.5))
	}
	return out
}

func TestLogOdds(t *testing.T) {
	if a, b, c := logOdds(0), logOdds(0.5), logOdds(1); !(a < b && b < c) || math.Abs(b) > 1e-9 || math.IsInf(a, 0) || math.IsInf(c, 0) || a != logOdds(NotWeighed) {
		t.Errorf("%v, %v, %v", a, b, c)
	}
}

// What a careful reader would know somebody by, and no table has, is the rarest word.
func TestTelltales(t *testing.T) {
	story := func(telling float64) Story {
		return Story{Chapters: []Chapter{
			weighedChapter(0, "A gentleman in bed 14 gave us a whole act in falsetto, sleeves and all, with two litres of oxygen.", telling, telling),
			weighedChapter(8, "He painted his face for an hour between the inhalers, and the whole ward bowed.", telling, telling),
		}}
	}
	told := story(0.6)
	if !told.telltales() || !has(told.Chapters[0].Facts, Feature) {
		t.Errorf("nothing stands out in %+v", told.Chapters[0].Facts)
	}
	for _, ch := range told.Chapters {
		for _, f := range ch.Facts {
			if f.Kind == Feature && ch.Words[f.From:f.To] != f.Words {
				t.Errorf("%q is not at its place", f.Words)
			}
		}
	}
	if hardly := story(0.1); hardly.telltales() {
		t.Errorf("%v stands out", hardly.Chapters[0].Facts)
	}
	alone := story(0.6)
	if alone.Chapters = alone.Chapters[:1]; alone.telltales() {
		t.Error("one post is a story of several")
	}
}

func byTime(chapters []Chapter) []Chapter {
	slices.SortStableFunc(chapters, func(a, b Chapter) int { return a.Published.Compare(b.Published) })
	return chapters
}
