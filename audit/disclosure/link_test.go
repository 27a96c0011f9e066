package disclosure

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

var monday = time.Date(2024, 6, 10, 9, 0, 0, 0, time.UTC)

// chapterOf makes a chapter of so many days after a Monday, with facts "work baker".
func chapterOf(day int, weight Weight, words string, facts ...Fact) Chapter {
	it := social.Item{Post: &social.Post{Text: words}}
	ch := Chapter{Account: social.Account{Provider: "x", ID: "1"}, ID: fmt.Sprint(day, words), Published: monday.AddDate(0, 0, day), Words: words, Weight: weight}
	ch.ties = tiesOf(it, reading.New().Read(words))
	for _, f := range facts {
		if f.From = strings.Index(words, f.Words); f.From >= 0 {
			f.To = f.From + len(f.Words)
		}
		ch.Facts = append(ch.Facts, f)
	}
	return ch
}

func work(words string, share float64) Fact {
	return Fact{Kind: Occupation, Value: strings.ToLower(words), Words: words, Share: share}
}

func nowhere(string) bool { return false }

// sizes returns how many posts each story has.
func sizes(chapters ...Chapter) []int {
	var out []int
	for _, s := range link(chapters, nowhere) {
		out = append(out, len(s.chapters))
	}
	slices.Sort(out)
	return out
}

func TestLink(t *testing.T) {
	const rare, common = 1e-5, 0.01
	at := func(provider string, ch Chapter) Chapter {
		ch.Account.Provider = provider
		return ch
	}
	answering := chapterOf(2, Told, "She asked how long")
	answering.ties.answers = chapterOf(0, Told, "Told a woman today that it is back").ID
	for name, tt := range map[string]struct {
		want     string
		chapters []Chapter
	}{
		"the same rare work":       {"[2]", []Chapter{chapterOf(0, Told, "Admitted a piper", work("piper", rare)), chapterOf(2, Passing, "The piper sleeps", work("piper", rare))}},
		"far apart":                {"[1]", []Chapter{chapterOf(0, Told, "Admitted a piper", work("piper", rare)), chapterOf(40, Passing, "The piper sleeps", work("piper", rare))}},
		"two of a common work":     {"[1 1]", []Chapter{chapterOf(0, Told, "Saw a teacher", work("teacher", common)), chapterOf(2, Told, "Saw a teacher", work("teacher", common))}},
		"the teacher":              {"[2]", []Chapter{chapterOf(0, Told, "Saw a teacher", work("teacher", common)), chapterOf(2, Told, "The teacher is home", work("teacher", common))}},
		"another piper":            {"[1 1]", []Chapter{chapterOf(0, Told, "Saw a piper", work("piper", rare)), chapterOf(2, Told, "Another piper came", work("piper", rare))}},
		"an answer":                {"[2]", []Chapter{chapterOf(0, Told, "Told a woman today that it is back"), answering}},
		"the lad from Monday":      {"[1 2]", []Chapter{chapterOf(0, Told, "A lad in resus"), chapterOf(1, Told, "A man with gout"), chapterOf(3, Told, "Still thinking about the lad from Monday")}},
		"which lad from Monday":    {"[1 1 1]", []Chapter{chapterOf(0, Told, "A lad in resus"), at("bluesky", chapterOf(0, Told, "A boy in clinic")), chapterOf(3, Told, "Still thinking about the lad from Monday")}},
		"nothing of care":          {"[]", []Chapter{chapterOf(0, Passing, "Our piper", work("piper", rare)), chapterOf(2, Passing, "The piper plays", work("piper", rare))}},
		"one hashtag":              {"[2]", []Chapter{chapterOf(0, Told, "#brokenpiper in theatre"), chapterOf(2, Passing, "#brokenpiper ate toast")}},
		"a hashtag of many":        {"[1 1]", []Chapter{chapterOf(0, Told, "A lad in resus #nhs"), chapterOf(2, Told, "A man with gout #nhs")}},
		"a series":                 {"[1 1]", []Chapter{chapterOf(0, Told, "#ecgoftheweek a lad in resus"), chapterOf(2, Told, "#ecgoftheweek a man with gout")}},
		"over two networks":        {"[2]", []Chapter{chapterOf(0, Told, "Admitted a piper", work("piper", rare)), at("mastodon", chapterOf(1, Told, "Our piper sleeps", work("piper", rare)))}},
		"the same words elsewhere": {"[1]", []Chapter{chapterOf(0, Told, "Admitted a piper to the ward with a stroke today", work("piper", rare)), at("mastodon", chapterOf(0, Told, "Admitted a piper to the ward with a stroke today #medsky", work("piper", rare)))}},
	} {
		if got := fmt.Sprint(sizes(tt.chapters...)); got != tt.want {
			t.Errorf("%s: %v, want %v", name, got, tt.want)
		}
	}
}

// What the writer speaks of all the time ties nothing, and no story outgrows its bound.
func TestLinkOwnSubject(t *testing.T) {
	var weekly, thread []Chapter
	for i := range 40 {
		weekly = append(weekly, chapterOf(7*i, Told, fmt.Sprintf("The piper, %d", i), work("piper", 1e-5)))
		ch := chapterOf(0, Told, fmt.Sprintf("Part %d of a long thread", i))
		ch.Thread = "t"
		thread = append(thread, ch)
	}
	if got := sizes(weekly...); slices.Max(got) > 1 {
		t.Errorf("a word of every week makes stories of %v posts", got)
	}
	if got := sizes(thread...); slices.Max(got) > largestStory {
		t.Errorf("stories of %v posts", got)
	}
}

// feed makes chapters as an account of many years has them.
func feed(n int) []Chapter {
	r := rand.New(rand.NewPCG(1, 2))
	out := make([]Chapter, n)
	for i := range out {
		word := fmt.Sprintf("w%d", int(float64(n)*r.Float64()*r.Float64()*r.Float64()))
		facts := []Fact{work(word, r.Float64()/100), {Kind: Age, Value: fmt.Sprint(r.IntN(90))}, {Kind: Condition, Value: fmt.Sprint(r.IntN(300)), Share: 0.01}}
		words := fmt.Sprintf("The %s came in on day %d with %d things to tell", word, i, r.IntN(1000))
		out[i] = Chapter{Account: social.Account{Provider: "x", ID: "1"}, ID: fmt.Sprint(i), Published: monday.Add(time.Duration(i) * time.Hour / 3), Words: words, Weight: Weight(r.IntN(3)),
			Facts: facts[:1+r.IntN(3)], ties: ties{day: noDay, sketch: sketchOf(words), back: r.IntN(20) == 0}}
	}
	return out
}

// The order in which accounts are read does not matter.
func TestStoriesOrder(t *testing.T) {
	chapters := feed(500)
	tell := func() string {
		c := NewCollector(nil)
		for _, ch := range chapters {
			c.Add(ch)
		}
		var b strings.Builder
		for _, s := range c.Stories() {
			fmt.Fprintln(&b, s.ID, len(s.Chapters), s.K, s.Band, s.Links)
		}
		return b.String()
	}
	want := tell()
	rand.New(rand.NewPCG(3, 4)).Shuffle(len(chapters), func(i, j int) { chapters[i], chapters[j] = chapters[j], chapters[i] })
	if got := tell(); got != want {
		t.Error("in another order other stories are found")
	}
}

func BenchmarkLink(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		chapters := feed(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				link(chapters, nowhere)
			}
		})
	}
}
