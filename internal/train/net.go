package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"runtime"
	"sync"
	"sync/atomic"

	"github.com/probity-audit/probity/audit/scoring"
)

// How a net is learned; chosen by leaving authors out.
const (
	epochs       = 10
	batchSize    = 64
	warmUp       = 100  // batches
	rate         = 2e-3 // of Adam at its height
	dropWords    = 0.15 // words of a text that are left out of it in training
	dropFeatures = 0.4  // of what the filters answer
	dropHidden   = 0.3
	shards       = 8 // parts of a batch, whose gradients are added up in order
)

// shape is how large a net is.
type shape struct {
	dims, hidden int
	convs        []scoring.Convolution
}

func shippedShape() shape {
	return shape{scoring.NetDims, scoring.NetHidden, scoring.Convolutions()}
}

// layout says where the weights of a net stand in a row of numbers.
type layout struct {
	shape
	pooled   int   // filters
	features int   // filters and signs of the context
	wide     int   // hidden units and outputs, to which a feature goes
	kernels  []int // by convolution: of each tap, of each filter, dims
	biases   []int // by convolution: of each filter
	first    []int // by convolution: its first feature
	dense    int   // of each feature, wide
	wideBias int
	out      int // of each hidden unit, Outputs
	size     int
}

func newLayout(s shape, contexts int) *layout {
	l := &layout{shape: s, wide: s.hidden + scoring.Outputs}
	take := func(n int) int {
		at := l.size
		l.size += n
		return at
	}
	for _, c := range s.convs {
		l.kernels = append(l.kernels, take(len(c.Offsets)*c.Filters*s.dims))
		l.biases = append(l.biases, take(c.Filters))
		l.first = append(l.first, l.pooled)
		l.pooled += c.Filters
	}
	l.features = l.pooled + contexts
	l.dense = take(l.features * l.wide)
	l.wideBias = take(l.wide)
	l.out = take(s.hidden * scoring.Outputs)
	return l
}

// learnedNet is a net in the making.
type learnedNet struct {
	*layout
	vocabulary *vocabulary
	contexts   map[uint32]int32 // signs that stand in enough texts, by order
	weights    []float32
}

// fewestContexts is in how many texts a sign of the context must stand.
const fewestContexts = 20

// newNet returns a net with random weights.
func newNet(s shape, texts []*scoring.NetText, rnd *rand.Rand) *learnedNet {
	v, err := newVocabulary(texts, s.dims, rnd)
	if err != nil {
		panic(fmt.Sprint("internal/train: vectors.bin: ", err)) // as a damaged program would
	}
	n := &learnedNet{vocabulary: v, contexts: map[uint32]int32{}}
	count := map[uint32]int{}
	for _, t := range texts {
		for _, key := range t.Context {
			if count[key]++; count[key] == fewestContexts {
				n.contexts[key] = int32(len(n.contexts))
			}
		}
	}
	n.layout = newLayout(s, len(n.contexts))
	n.weights = make([]float32, n.size)
	random := func(at, size, inputs int, gain float64) {
		for i := range size {
			n.weights[at+i] = float32(rnd.NormFloat64() * gain / math.Sqrt(float64(inputs)))
		}
	}
	for i, c := range s.convs {
		taps := len(c.Offsets)
		random(n.kernels[i], taps*c.Filters*s.dims, taps*s.dims, 1.5)
	}
	for f := range n.features {
		random(n.dense+f*n.wide, s.hidden, n.features, 1.4)
		random(n.dense+f*n.wide+s.hidden, scoring.Outputs, n.features, 0.3)
	}
	for k := range scoring.Outputs {
		n.weights[n.wideBias+s.hidden+k] = -2 // most texts raise nothing
	}
	random(n.out, s.hidden*scoring.Outputs, s.hidden, 1)
	return n
}

// sample is a text as rows of the vocabulary.
type sample struct {
	parts   [scoring.Parts][]int32
	context []int32
	labels  [scoring.Outputs]bool
	counts  [scoring.Outputs]bool // outputs of which the label is known
}

func (n *learnedNet) sample(t *scoring.NetText) *sample {
	s := &sample{}
	for i, part := range t.Parts {
		s.parts[i] = n.vocabulary.rows(nil, part)
	}
	for _, key := range t.Context {
		if i, ok := n.contexts[key]; ok {
			s.context = append(s.context, i)
		}
	}
	return s
}

// fitNet learns a net from texts. The same texts and seed give the same net, on
// any number of processors.
func fitNet(texts []*scoring.NetText, labels, counts [][scoring.Outputs]bool, seed uint64) *learnedNet {
	return fitShape(shippedShape(), texts, labels, counts, seed)
}

func fitShape(s shape, texts []*scoring.NetText, labels, counts [][scoring.Outputs]bool, seed uint64) *learnedNet {
	rnd := rand.New(rand.NewPCG(seed, 1))
	n := newNet(s, texts, rnd)
	samples := make([]*sample, len(texts))
	for i, t := range texts {
		samples[i] = n.sample(t)
		samples[i].labels, samples[i].counts = labels[i], counts[i]
	}
	b := newBatch(n)
	steps := epochs * ((len(texts) + batchSize - 1) / batchSize)
	a := newAdam(n, steps)
	order := make([]int, len(texts))
	for i := range order {
		order[i] = i
	}
	picked := make([]*sample, 0, batchSize)
	for range epochs {
		rnd.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for from := 0; from < len(order); from += batchSize {
			picked = picked[:0]
			for _, i := range order[from:min(from+batchSize, len(order))] {
				picked = append(picked, samples[i])
			}
			b.fill(picked, rnd)
			a.catchUp(b.rows)
			b.learn()
			a.step(b)
		}
	}
	a.catchUp(allRows(n.vocabulary))
	return n
}

func allRows(v *vocabulary) []int32 {
	rows := make([]int32, len(v.keys))
	for i := range rows {
		rows[i] = int32(i)
	}
	return rows
}

// sums returns what the net makes of a text.
func (n *learnedNet) sums(t *scoring.NetText) [scoring.Outputs]float64 {
	b := newBatch(n)
	b.fill([]*sample{n.sample(t)}, nil)
	b.multiply()
	p := &b.passes[0]
	p.forward(b, 0)
	var out [scoring.Outputs]float64
	for k, v := range p.sums {
		out[k] = float64(v)
	}
	return out
}

// parallel calls do for 0 to n-1, on all processors.
func parallel(n int, do func(i int)) {
	var next atomic.Int32
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for {
				i := int(next.Add(1)) - 1
				if i >= n {
					return
				}
				do(i)
			}
		})
	}
	wg.Wait()
}
