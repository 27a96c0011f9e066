package main

import (
	"bytes"
	"math"
	"math/rand/v2"
	"runtime"
	"testing"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/audit/scoring"
)

// small is a net with every kind of convolution, small enough for a test.
var small = shape{dims: 5, hidden: 6, convs: []scoring.Convolution{
	{Of: scoring.PartText, Offsets: []int{-1, 0, 1}, Filters: 5},
	{Of: scoring.PartText, Offsets: []int{-2, 0, 2}, Filters: 4},
	{Of: scoring.PartAnswers, Offsets: []int{-1, 0, 1}, Filters: 3},
	{Of: scoring.PartAccount, Offsets: []int{-1, 0}, Filters: 3},
}}

// larger has room for what is left out of it.
var larger = shape{dims: 16, hidden: 24, convs: []scoring.Convolution{
	{Of: scoring.PartText, Offsets: []int{-1, 0, 1}, Filters: 24},
	{Of: scoring.PartAnswers, Offsets: []int{-1, 0, 1}, Filters: 16},
}}

type labels = [scoring.Outputs]bool

// toys makes texts of random words. Output 0 is for texts with "ward" before
// "round", which others have in another order; output 1 for answers to "thanks".
func toys(n int) (texts []*scoring.NetText, want, counts []labels) {
	rnd := rand.New(rand.NewPCG(7, 7))
	words := []string{"the", "and", "clinic", "tea", "bus", "night", "rain", "again"}
	for range n {
		t := &scoring.NetText{Context: []uint32{scoring.WordKey("kind")}}
		for range 3 + rnd.IntN(8) {
			t.Parts[scoring.PartText] = append(t.Parts[scoring.PartText], scoring.WordKey(words[rnd.IntN(len(words))]))
		}
		var y, c labels
		for k := range c {
			c[k] = k < 2
		}
		pair := []uint32{scoring.WordKey("ward"), scoring.WordKey("round")}
		y[0] = rnd.IntN(2) == 0
		if !y[0] {
			pair[0], pair[1] = pair[1], pair[0]
		}
		t.Parts[scoring.PartText] = append(pair, t.Parts[scoring.PartText]...)
		if y[1] = rnd.IntN(3) == 0; y[1] {
			t.Parts[scoring.PartAnswers] = []uint32{scoring.WordKey("many"), scoring.WordKey("thanks")}
		} else if rnd.IntN(2) == 0 {
			t.Parts[scoring.PartAnswers] = []uint32{scoring.WordKey("many"), scoring.WordKey("hours")}
			t.Parts[scoring.PartAccount] = []uint32{scoring.WordKey("doctor")}
		}
		texts, want, counts = append(texts, t), append(want, y), append(counts, c)
	}
	return texts, want, counts
}

func TestGradients(t *testing.T) {
	texts, want, counts := toys(30)
	rnd := rand.New(rand.NewPCG(3, 3))
	n := newNet(small, texts, rnd)
	var samples []*sample
	for i, text := range texts {
		s := n.sample(text)
		s.labels, s.counts = want[i], counts[i]
		samples = append(samples, s)
	}
	for i := range n.weights { // so that no bias is zero
		n.weights[i] += float32(rnd.NormFloat64()) * 0.05
	}
	b := newBatch(n)
	b.fill(samples, rnd)
	loss := func() float64 {
		b.learn()
		sum := 0.0
		for i := range b.passes {
			sum += b.passes[i].loss
		}
		return sum / float64(len(samples))
	}
	loss()
	weights, vectors := make([]float64, n.size), make([]float64, len(b.rows)*n.dims)
	for i := range b.passes {
		for j, g := range b.passes[i].grad {
			weights[j] += float64(g)
		}
		for j, g := range b.passes[i].vectors {
			vectors[j] += float64(g)
		}
	}
	const step = 2e-3
	checked, wrong := 0, 0
	check := func(what string, i int, x *float32, got float64) {
		was := *x
		*x = was + step
		up := loss()
		*x = was - step
		down := loss()
		*x = was
		numeric := (up - down) / (2 * step)
		checked++
		if math.Abs(numeric-got) > 5e-4+0.02*math.Abs(numeric) {
			wrong++
			t.Logf("%s %d: gradient %.5f, by difference %.5f", what, i, got, numeric)
		}
	}
	for i := range n.weights {
		check("weight", i, &n.weights[i], weights[i])
	}
	for s := 1; s < len(b.rows); s++ {
		for j, x := 0, n.vector(b.rows[s]); j < n.dims; j++ {
			check("vector", s, &x[j], vectors[s*n.dims+j])
		}
	}
	if wrong > checked/50 { // a step may cross from one largest answer to another
		t.Errorf("%d of %d gradients are wrong", wrong, checked)
	}
}

func TestNetLearnsOrder(t *testing.T) {
	texts, want, counts := toys(6000)
	n := fitShape(larger, texts[:5600], want[:5600], counts[:5600], 1)
	wrong := 0
	for i := 5600; i < len(texts); i++ {
		for k, sum := range n.sums(texts[i]) {
			if k > 1 {
				break
			}
			if sum > 0 != want[i][k] {
				wrong++
			}
		}
	}
	if wrong > 8 {
		t.Errorf("%d of 800 answers are wrong", wrong)
	}
}

func TestNetIsTheSameOnAnyProcessors(t *testing.T) {
	texts, want, counts := toys(300)
	fit := func(processors int, seed uint64) []byte {
		defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(processors))
		var b bytes.Buffer
		if err := fitNet(texts, want, counts, seed).export().Write(&b); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	one := fit(1, 1)
	if !bytes.Equal(one, fit(2, 1)) {
		t.Error("two processors learned another net than one")
	}
	if bytes.Equal(one, fit(2, 2)) {
		t.Error("another seed learned the same net")
	}
}

func TestNetIsWrittenAsLearned(t *testing.T) {
	rd := reading.New()
	var inputs []*scoring.Input
	var texts []*scoring.NetText
	_, want, counts := toys(300)
	for i := range want {
		in := &scoring.Input{Text: rd.Read("Nothing to see on the ward today, tea and rain."), Kind: "post", Mine: true}
		if want[i][0] {
			in.Text = rd.Read("Today's farmer from the ward had a stroke at 45!")
		}
		if want[i][1] {
			in.Answers, in.Account = rd.Read("Many thanks"), rd.Read("Dr Who")
		}
		var text scoring.NetText
		scoring.ReadNet(in, &text)
		inputs, texts = append(inputs, in), append(texts, &text)
	}
	learned := fitNet(texts, want, counts, 1)
	var b bytes.Buffer
	if err := learned.export().Write(&b); err != nil {
		t.Fatal(err)
	}
	if b.Len() > 2_500_000 {
		t.Errorf("the net takes %d bytes, want at most 2,500,000", b.Len())
	}
	net, err := scoring.ParseNet(b.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for i, in := range inputs {
		got := net.Sums(in)
		for k, sum := range learned.sums(texts[i]) {
			if math.Abs(float64(got[k])-sum) > 0.1 {
				t.Fatalf("text %d, output %d: %.4f, learned as %.4f", i, k, got[k], sum)
			}
		}
	}
}
