package scoring

import (
	"bytes"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/probity-audit/probity/audit/reading"
)

var reader = reading.New()

// madeUp is a net of random weights over the words of a few texts.
func madeUp(words string) *LearnedNet {
	rnd := rand.New(rand.NewPCG(5, 5))
	random := func(n int, spread float64) []float32 {
		out := make([]float32, n)
		for i := range out {
			out[i] = float32(rnd.NormFloat64() * spread)
		}
		return out
	}
	var t NetText
	ReadNet(&Input{Text: reader.Read(words), Kind: "post", Audience: "public", Mine: true}, &t)
	keys := slices.Clone(t.Parts[PartText])
	slices.Sort(keys)
	l := &LearnedNet{Keys: slices.Compact(keys), Contexts: t.Context}
	l.Vectors, l.Unknown, l.Edge = random(len(l.Keys)*NetDims, 0.4), random(NetDims, 0.4), random(NetDims, 0.4)
	for _, c := range Convolutions() {
		l.Kernels = append(l.Kernels, random(len(c.Offsets)*c.Filters*NetDims, 0.1))
		l.Biases = append(l.Biases, random(c.Filters, 0.1))
	}
	l.Dense, l.DenseBias = random((Pooled+len(l.Contexts))*netWide, 0.05), random(netWide, 0.1)
	l.Out = random(NetHidden*Outputs, 0.1)
	return l
}

func written(t testing.TB, l *LearnedNet) []byte {
	var b bytes.Buffer
	if err := l.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const ward = "Saw a lovely farmer in clinic today, his knee isn't what it was. He said: \"it's the cows' fault\" - so I wrote cows in the notes! 14:30 and 3 more to see"

func inputs() []*Input {
	return []*Input{
		{Text: reader.Read(ward), Kind: "post", Audience: "public", Mine: true},
		{Text: reader.Read("Thanks, doctor"), Answers: reader.Read(ward), Kind: "post", Audience: "public"},
		{Text: reader.Read("clinic"), Account: reader.Read("Dr A. Farmer | knee"), Kind: "message", Audience: "direct", Mine: true, Known: []string{"doctor"}},
		{Text: reader.Read("")},
		{Text: reader.Read(strings.Repeat(ward+" ", 20)), Kind: "profile"},
		{},
	}
}

// plainly is what a net makes of a text, worked out without any rounding.
func plainly(l *LearnedNet, in *Input) (out [Outputs]float64) {
	var t NetText
	ReadNet(in, &t)
	wide := make([]float64, netWide)
	for j, b := range l.DenseBias {
		wide[j] = float64(b)
	}
	add := func(feature int, v float64) {
		for j := range wide {
			wide[j] += v * float64(l.Dense[feature*netWide+j])
		}
	}
	feature := 0
	for c, conv := range Convolutions() {
		vectors := [][]float32{l.Edge, l.Edge}
		for _, key := range t.Parts[conv.Of] {
			if i := slices.Index(l.Keys, key); i >= 0 {
				vectors = append(vectors, l.Vectors[i*NetDims:][:NetDims])
			} else {
				vectors = append(vectors, l.Unknown)
			}
		}
		vectors = append(vectors, l.Edge, l.Edge)
		for f := range conv.Filters {
			most := 0.0
			for at := 2; at < len(vectors)-2; at++ {
				sum := float64(l.Biases[c][f])
				for k, offset := range conv.Offsets {
					for i, v := range vectors[at+offset] {
						sum += float64(v * l.Kernels[c][(k*conv.Filters+f)*NetDims+i])
					}
				}
				most = max(most, sum)
			}
			add(feature, most)
			feature++
		}
	}
	for _, key := range t.Context {
		if i := slices.Index(l.Contexts, key); i >= 0 {
			add(Pooled+i, 1)
		}
	}
	for k := range out {
		out[k] = wide[NetHidden+k]
		for j, v := range wide[:NetHidden] {
			out[k] += max(0, v) * float64(l.Out[j*Outputs+k])
		}
	}
	return out
}

func TestNetSums(t *testing.T) {
	l := madeUp(ward)
	n, err := ParseNet(written(t, l))
	if err != nil {
		t.Fatal(err)
	}
	for i, in := range inputs() {
		got, want := n.Sums(in), plainly(l, in)
		for k := range want {
			if math.Abs(float64(got[k])-want[k]) > 0.03 {
				t.Errorf("input %d, output %d: %.4f, want %.4f", i, k, got[k], want[k])
			}
		}
	}
}

func TestNetSumsAreTheSameTogether(t *testing.T) {
	data := written(t, madeUp(ward))
	alone, _ := ParseNet(data)
	shared, _ := ParseNet(data)
	ins := inputs()
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for i := range 60 {
				in := ins[i%len(ins)]
				if shared.Sums(in) != alone.Sums(in) {
					t.Errorf("input %d has other sums", i%len(ins))
				}
			}
		})
	}
	wg.Wait()
}

func TestNetForgetsWords(t *testing.T) {
	l := madeUp(ward)
	for i := range uint32(2 * (wordsKept + wordsInTurn)) { // words that share their places
		l.Keys = append(l.Keys, i*31)
		l.Vectors = append(l.Vectors, l.Vectors[:NetDims]...)
	}
	n, err := ParseNet(written(t, l))
	if err != nil {
		t.Fatal(err)
	}
	for row := range len(l.Keys) {
		n.lanes(PartText, int32(row))
	}
	kept := 0
	for i := range n.parts[PartText].kept {
		if n.parts[PartText].kept[i].Load() != nil {
			kept++
		}
	}
	if kept > wordsKept+wordsInTurn {
		t.Errorf("%d words are kept, want at most %d", kept, wordsKept+wordsInTurn)
	}
	in := inputs()[0]
	got, want := n.Sums(in), plainly(l, in)
	for k := range want {
		if math.Abs(float64(got[k])-want[k]) > 0.03 {
			t.Errorf("output %d: %.4f, want %.4f", k, got[k], want[k])
		}
	}
}

func TestNetTakesLittleMemory(t *testing.T) {
	n, err := ParseNet(written(t, madeUp(ward)))
	if err != nil {
		t.Fatal(err)
	}
	in := inputs()[0]
	n.Sums(in)
	if got := testing.AllocsPerRun(100, func() { n.Sums(in) }); got > 12 { // a sync.Pool may forget now and then
		t.Errorf("%.0f allocations a text of 40 words, want at most 12", got)
	}
}

func TestRaise(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	pack := func(x [4]uint64) uint64 { return x[0] | x[1]<<16 | x[2]<<32 | x[3]<<48 }
	for range 1000 {
		var m, a, b, c, want [4]uint64
		for i := range m {
			m[i], a[i], b[i], c[i] = rnd.Uint64N(6*productLevels-2), rnd.Uint64N(2*productLevels), rnd.Uint64N(2*productLevels), rnd.Uint64N(2*productLevels)
			if rnd.IntN(10) == 0 {
				m[i] = a[i] + b[i] + c[i]
			}
			want[i] = max(m[i], a[i]+b[i]+c[i])
		}
		got := []uint64{pack(m)}
		raise(got, []uint64{pack(a)}, []uint64{pack(b)}, []uint64{pack(c)})
		if got[0] != pack(want) {
			t.Fatalf("%v and %v+%v+%v give %#x, want %v", m, a, b, c, got[0], want)
		}
	}
}

func TestReadNet(t *testing.T) {
	for text, want := range map[string]string{
		"It isn’t Sam's":        "it is n't sam 's",
		"I'd say #NHSstaff, @x": "i 'd say nhsstaff , <mention>",
		"well-known (2024)":     "well - known ( <2024> )",
		"":                      "",
		" \xff\n":               "\xff",
	} {
		var got NetText
		ReadNet(&Input{Text: reader.Read(text)}, &got)
		var keys []uint32
		for _, w := range strings.Fields(want) {
			if w == "<2024>" {
				keys = append(keys, seedNetWord.plain("<digits>").byte(4).key())
				continue
			}
			keys = append(keys, WordKey(w))
		}
		if !slices.Equal(got.Parts[PartText], keys) {
			t.Errorf("%q is not read as %q", text, want)
		}
	}
}

func TestParseNetTellsDamage(t *testing.T) {
	data := written(t, madeUp(ward))
	if _, err := ParseNet(data); err != nil {
		t.Fatal(err)
	}
	for _, damaged := range [][]byte{nil, data[:3], data[:20], data[:len(data)-1], append(slices.Clone(data), 0), bytes.Replace(data, []byte(netMagic), []byte("PRBX1\n"), 1)} {
		if _, err := ParseNet(damaged); err == nil {
			t.Errorf("a damaged net of %d bytes is read", len(damaged))
		}
	}
}

func FuzzParseNet(f *testing.F) {
	data := written(f, madeUp("a b"))
	f.Add(data[:400], 0)
	f.Add(data, 3)
	in := inputs()[1]
	f.Fuzz(func(t *testing.T, head []byte, at int) {
		damaged := slices.Clone(data)
		copy(damaged[max(0, at)%len(damaged):], head)
		for _, d := range [][]byte{head, damaged} {
			if n, err := ParseNet(d); err == nil {
				n.Sums(in)
			}
		}
	})
}

func BenchmarkNetSums(b *testing.B) {
	n, err := ParseNet(written(b, madeUp(ward)))
	if err != nil {
		b.Fatal(err)
	}
	in := &Input{Text: reader.Read("Saw a lovely farmer in clinic today, his knee isn't what it was. He said it's the cows and I wrote so"), Kind: "post", Audience: "public", Mine: true}
	b.ReportAllocs()
	for b.Loop() {
		n.Sums(in)
	}
}

func BenchmarkNetWord(b *testing.B) {
	n, err := ParseNet(written(b, madeUp(ward)))
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		n.multiply(PartText, 5)
	}
}
