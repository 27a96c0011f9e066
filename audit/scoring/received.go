package scoring

import (
	_ "embed"
	"math"
	"sync"
)

// What is asked of a text that somebody else wrote, in the order of the outputs.
const (
	OutCare         = iota // was it written by a patient of the reader's, or by somebody close to one?
	OutRelative            // and if so: by somebody close to one?
	ReceivedOutputs = 2
)

// The audiences of received texts.
const (
	Openly    = "public" // others read it, too: groups, comments, replies, reviews
	Privately = "direct"
)

// ReceivedDense is how many numbers of every text are weighed besides its features: what
// filters of the net answer, and the mean of the vectors of its words. By these a
// word counts that stands in none of the few labelled texts.
const ReceivedDense = gistFilters + NetDims

// Received weighs what others wrote to the owner, where the question is who writes and
// not what should be raised. It is learned apart from the areas, from texts as doctors
// receive them.
type Received struct {
	net *Net
	receivedHead
	offsets [1<<receivedBits + 1]uint32 // by the high bits of a key: where its bucket begins
	keys    []uint32                    // rising
	weights [][ReceivedOutputs]int8     // by key
}

const receivedBits = 12

// receivedHead is what all texts share.
type receivedHead struct {
	Bias  [ReceivedOutputs]float32
	Scale [Blocks][ReceivedOutputs]float32 // what one step of a weight stands for
	Dense [ReceivedDense][ReceivedOutputs]float32
	// Cal turns a sum into log odds: Cal[0]*sum + Cal[1]; fitted on texts by authors
	// from whom nothing was learned.
	Cal [ReceivedOutputs][2]float32
}

//go:embed received.bin
var receivedFile []byte

// ShippedReceived returns the weights that Probity ships. A damaged file panics, as a
// damaged program would.
var ShippedReceived = sync.OnceValue(func() *Received {
	m, err := ParseReceived(receivedFile, Shipped().net)
	if err != nil {
		panic("audit/scoring: received: " + err.Error())
	}
	return m
})

// Score returns the chance that a received text was written by a patient of its reader
// or by somebody close to one, and if so, by the latter. What rules found in it is not
// looked at. The chances are for texts like the labelled ones, half of which are by
// patients or those close to them, and the others like theirs.
func (m *Received) Score(in *Input) (care, relative float64) {
	x := extractors.Get().(*Extractor)
	defer extractors.Put(x)
	dense := x.Received(m.net, in)
	var steps [Blocks][ReceivedOutputs]int32 // all features of a block have one value
	for _, f := range x.Features {
		if w := m.lookup(f.Key); w != nil {
			for k, q := range w {
				steps[f.Block][k] += int32(q)
			}
		}
	}
	sums := m.Bias
	for k := range sums {
		for b := range steps {
			sums[k] += float32(steps[b][k]) * m.Scale[b][k] * x.Values[b]
		}
	}
	for i, v := range dense {
		w := &m.Dense[i]
		sums[OutCare] += v * w[OutCare]
		sums[OutRelative] += v * w[OutRelative]
	}
	chance := func(k int) float64 {
		return 1 / (1 + math.Exp(-float64(m.Cal[k][0]*sums[k]+m.Cal[k][1])))
	}
	return chance(OutCare), chance(OutRelative)
}

// lookup returns the weights of a key, nil if it has none.
func (m *Received) lookup(key uint32) *[ReceivedOutputs]int8 {
	bucket := key >> (32 - receivedBits)
	for i := m.offsets[bucket]; i < m.offsets[bucket+1]; i++ {
		if m.keys[i] == key {
			return &m.weights[i]
		}
	}
	return nil
}

// Received gathers the features of a text that somebody else wrote, and the dense
// numbers. Of what it answers, and of the letters of its words, nothing is a feature:
// with so few texts to learn from, they teach what does not hold for others.
func (x *Extractor) Received(net *Net, in *Input) (dense [ReceivedDense]float32) {
	plain := Input{Text: in.Text, Answers: in.Answers, Kind: in.Kind, Audience: in.Audience}
	x.reset()
	x.words(in.Text, BlockWords, seedWord)
	x.cues(in.Text, "")
	x.clauses(in.Text)
	x.context(&plain)
	x.level()
	most, mean := net.gist(in.Text)
	copy(dense[:], most[:])
	copy(dense[gistFilters:], mean[:])
	return dense
}
