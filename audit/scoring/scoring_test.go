package scoring

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"sync"
	"testing"

	"github.com/probity-audit/probity/audit/reading"
)

func said(text string) *Input {
	return &Input{Text: reading.New().Read(text), Kind: "post", Audience: "public", Mine: true}
}

// learned is a model of a few weights: "ferret" speaks for the second area.
func learned(t *testing.T) *Learned {
	l := &Learned{Weights: map[uint32]Row{}}
	for k := range Outputs {
		l.Cal.Words[k] = 1
	}
	l.Cal.Whole, l.Cal.Area = [3]float32{1, 0, 0}, [3]float32{1, 0, 0}
	for k := range areaCount - 1 {
		l.Areas = append(l.Areas, fmt.Sprintf("area-%d", k))
	}
	l.Areas = append(l.Areas, OfProfiles)
	x := &Extractor{}
	x.Extract(said("ferret"))
	for _, f := range x.Features {
		if f.Block == BlockWords && f.First == 0 && f.Last == 0 {
			r := Row{Block: f.Block}
			r.By[1], r.By[OutAny] = 8, 8
			l.Weights[f.Key] = r
		}
	}
	if len(l.Weights) == 0 {
		t.Fatal("a word is no feature")
	}
	return l
}

func fileOf(t *testing.T, l *Learned) []byte {
	var b bytes.Buffer
	if err := l.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestScore(t *testing.T) {
	m, err := Parse(fileOf(t, learned(t)), nil)
	if err != nil {
		t.Fatal(err)
	}
	with, _, _ := m.Score(said("A ferret!")).Of("area-1")
	without, _, _ := m.Score(said("A rabbit!")).Of("area-1")
	other, _, _ := m.Score(said("A ferret!")).Of("area-2")
	if with < 0.9 || without != 0.5 || other != 0.5 {
		t.Errorf("chances %.2f with the word, %.2f without, %.2f of another area", with, without, other)
	}
	if _, _, ok := m.Score(said("A ferret!")).Of("weather"); ok {
		t.Error("an area that is not learned has a chance")
	}
	if p, v, _ := m.Score(said("A ferret!")).Of(OfProfiles); p > 0.01 || v != Silent {
		t.Errorf("a post is weighed by what only a profile says: %.2f", p)
	}
	in := said("A ferret!")
	in.Kind = "profile"
	if p, _, _ := m.Score(in).Of(OfProfiles); p != 0.5 {
		t.Errorf("a profile is not weighed: %.2f", p)
	}
}

func TestExplain(t *testing.T) {
	m, err := Parse(fileOf(t, learned(t)), nil)
	if err != nil {
		t.Fatal(err)
	}
	in := said("Met a ferret on the bus")
	cues := m.Score(in).Explain(in, "area-1")
	if len(cues) != 1 || in.Text.Words(cues[0]) != "ferret" {
		t.Errorf("explained by %v", cues)
	}
	if cues := m.Score(in).Explain(said(""), "area-1"); len(cues) != 0 {
		t.Errorf("an empty text is explained by %v", cues)
	}
	if cues := m.Score(in).Explain(in, "weather"); len(cues) != 0 {
		t.Errorf("an area that is not learned is explained by %v", cues)
	}
}

// What is shipped is whole, gives the same for the same, also to several at once,
// and knows a story from a tea in the garden.
func TestShipped(t *testing.T) {
	m := Shipped()
	story := "Clinic on Tuesday: told a bell ringer of 61 from the village that it is in his liver. His wife asked who would ring at Easter"
	want := m.Score(said(story)).chances
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 50 {
				if got := m.Score(said(story)).chances; got != want {
					t.Errorf("another time %v", got)
				}
			}
		})
	}
	wg.Wait()
	tea := m.Score(said("Tea in the garden, the first warm evening, the cat asleep on the seedlings")).chances
	if want[OutAny] < 0.8 || tea[OutAny] > 0.2 {
		t.Errorf("a story at %.2f, a tea at %.2f", want[OutAny], tea[OutAny])
	}
	for _, p := range want {
		if math.IsNaN(p) || p < 0 || p > 1 {
			t.Errorf("a chance of %v", p)
		}
	}
}

func TestDecide(t *testing.T) {
	chances := func(text float64, areas ...float64) (p [Outputs]float64) {
		copy(p[:], areas)
		p[OutAny] = text
		return p
	}
	for _, tt := range []struct {
		name string
		p    [Outputs]float64
		want []Verdict
	}{
		{"plain", chances(0.1, 0.1, 0.05), []Verdict{Silent, Silent}},
		{"clear", chances(0.95, 0.9, 0.05), []Verdict{Shown, Silent}},
		{"two", chances(0.95, 0.9, 0.8), []Verdict{Shown, Shown}},
		{"unsure which", chances(0.9, 0.3, 0.28), []Verdict{Shown, Folded}},
		{"no area at all", chances(0.9, 0.1, 0.1), []Verdict{Silent, Silent}},
		{"unsure", chances(0.5, 0.45, 0.1), []Verdict{Folded, Silent}},
		{"an area against the whole", chances(0.2, 0.9, 0.1), []Verdict{Silent, Silent}},
	} {
		got := Decide(tt.p)
		for k, want := range tt.want {
			if got[k] != want {
				t.Errorf("%s: area %d is %v, want %v", tt.name, k, got[k], want)
			}
		}
	}
}

// The letters of a known word are worth as many as if each were looked at.
func TestStretches(t *testing.T) {
	for n := range 30 {
		want := 0
		for from := range n {
			for to := from + 2; to <= min(from+5, n); to++ {
				want++
			}
		}
		if got := stretches(n); got != want {
			t.Errorf("%d letters: %d stretches, want %d", n, got, want)
		}
	}
}

// No text has more features than its length lets expect.
func TestLinear(t *testing.T) {
	for name, piece := range map[string]string{
		"words": "and so it went on ", "cues": "patient doctor nurse liver died ", "clauses": "I told him, she asked me; ", "one sentence": "mother of three, 61, teacher in Kilkee with cancer ",
		"signs": "?!\"%£ ", "quoted": "\"patient\" ", "letters": "abcdefghijklmnopqrstuvwxyz", "Chinese": "病人今日好返",
	} {
		x := &Extractor{}
		x.Extract(said(strings.Repeat(piece, 8000/len(piece))))
		short := len(x.Features)
		x.Extract(said(strings.Repeat(piece, 64000/len(piece))))
		if long := len(x.Features); long > 10*short+1000 {
			t.Errorf("%s: %d features of 8 KB, %d of 64 KB", name, short, long)
		}
		if perByte := float64(len(x.Features)) / 64000; perByte > 12 {
			t.Errorf("%s: %.1f features a byte", name, perByte)
		}
	}
}

func BenchmarkScore(b *testing.B) {
	m := Shipped()
	in := said("Long day at the clinic and then the bus was late. Met an old neighbour, talked of football, rain and his new knee, home by nine")
	for b.Loop() {
		m.Score(in)
	}
}
