// Package scoring weighs a text as a whole: given its words, what package reading
// saw in them and what the rules found, how likely is it that a careful reader
// would raise each area?
//
// The weights were learned from labelled texts (internal/corpus) by the program
// internal/train, which anybody can run again; docs/quality.md says how well they
// do on texts that they were not learned from. A score is put together from a sum
// of weights, one for each thing seen, and from what a small net makes of the order
// of the words; the sum alone says which words weighed most. It is deterministic,
// and looks at nothing but the text, what it answers, what the rules found in it
// and, of a profile, the account.
package scoring

import (
	_ "embed"
	"slices"
	"sync"

	"github.com/probity-audit/probity/audit/reading"
)

// Input is a text with what is known around it.
type Input struct {
	Text     *reading.Reading
	Answers  *reading.Reading // what it answers or passes on; nil if not known
	Account  *reading.Reading // name and description, of a profile
	Kind     string           // of item: "post", "message", "profile"
	Audience string
	Mine     bool
	Known    []string // of a profile: "named", "doctor"
	Found    []Found
}

// Found is what a rule found in a text.
type Found struct {
	Rule, Area string
	Confidence float64 // as the rule says, before anything is weighed
	Folded     bool    // only worth a look
}

// level puts a finding among others by how sure its rule was.
func (f Found) level() string {
	switch {
	case f.Folded:
		return "folded"
	case f.Confidence >= 0.85:
		return "sure"
	case f.Confidence >= 0.7:
		return "likely"
	}
	return "perhaps"
}

// Scores are the chances that a careful reader would raise each area.
type Scores struct {
	model    *Model
	chances  [Outputs]float64
	verdicts [areaCount]Verdict
}

// Model is a set of weights.
type Model struct {
	areas   []string
	bias    [Outputs]float32
	scale   [Blocks][Outputs]float32
	cal     Calibration
	net     *Net
	offsets []uint32        // by the high bits of a key: where its bucket begins in low
	low     []uint16        // low bits of the keys, ascending in each bucket
	weights [][Outputs]int8 // by key
}

var (
	//go:embed weights.bin
	weights []byte
	//go:embed net.bin
	orders []byte
)

// Shipped returns the weights that Probity ships. A damaged file panics, as a
// damaged program would.
var Shipped = sync.OnceValue(func() *Model {
	net, err := ParseNet(orders)
	if err != nil {
		panic("audit/scoring: " + err.Error())
	}
	m, err := Parse(weights, net)
	if err != nil {
		panic("audit/scoring: " + err.Error())
	}
	return m
})

// OfProfiles is the area that is weighed in profiles only: whether a post should say
// whose it is depends on its account, not on its words.
const OfProfiles = "name-disclosure"

// Never is the sum of an output that is out of the question.
const Never = -30

// quiet is the sum below which a text's words speak of nothing, so that their order
// need not be looked at: of 743 texts by two authors of whom nothing was learned,
// none that lies below was rightly shown, and four in five harmless ones do.
const quiet = -1

// Quiet reports whether the words of a text speak of nothing at all, and no rule
// found anything. A profile, of which there is one, is always weighed.
func Quiet(in *Input, words [Outputs]float32) bool {
	return words[OutAny] < quiet && len(in.Found) == 0 && in.Kind != "profile"
}

// Score weighs a text.
func (m *Model) Score(in *Input) *Scores {
	words := m.sums(in)
	if Quiet(in, words) {
		return &Scores{model: m}
	}
	var order [Outputs]float32
	if m.net != nil {
		order = m.net.Sums(in)
	}
	if in.Kind != "profile" {
		k := slices.Index(m.areas, OfProfiles)
		words[k], order[k] = Never, 0
	}
	s := &Scores{model: m, chances: m.cal.Chances(words, order)}
	s.verdicts = Decide(s.chances)
	return s
}

func (m *Model) sums(in *Input) [Outputs]float32 {
	x := extractors.Get().(*Extractor)
	defer extractors.Put(x)
	x.model = m
	x.Extract(in)
	var steps [Blocks][Outputs]int32 // all features of a block have one value
	for _, f := range x.Features {
		if w := m.lookup(f.Key); w != nil {
			to := &steps[f.Block]
			for k, q := range w {
				to[k] += int32(q)
			}
		}
	}
	sums := m.bias
	for b := range steps {
		for k, n := range steps[b] {
			sums[k] += float32(n) * m.scale[b][k] * x.Values[b]
		}
	}
	return sums
}

// lookup returns the weights of a key, nil if it has none.
func (m *Model) lookup(key uint32) *[Outputs]int8 {
	bucket, low := key>>16, uint16(key)
	for i := m.offsets[bucket]; i < m.offsets[bucket+1]; i++ {
		switch l := m.low[i]; {
		case l == low:
			return &m.weights[i]
		case l > low:
			return nil
		}
	}
	return nil
}

// Net returns what weighs the order of the words; nil without.
func (m *Model) Net() *Net { return m.net }

// Areas returns the areas that are learned, in the order of the outputs.
func (m *Model) Areas() []string { return m.areas }

// Of returns the chance of the area and what becomes of it; learned is false for
// an area that is not learned.
func (s *Scores) Of(area string) (chance float64, v Verdict, learned bool) {
	if k := slices.Index(s.model.areas, area); k >= 0 {
		return s.chances[k], s.verdicts[k], true
	}
	return 0, Silent, false
}

// Grave returns, for a text in which something is raised, the chance that a
// reader would call it high or critical, and critical.
func (s *Scores) Grave() (high, critical float64) {
	return s.chances[OutHigh], s.chances[OutCritical]
}

// Or returns, of each area, what is worse of two passages of one text.
func (s *Scores) Or(o *Scores) *Scores {
	if o == nil {
		return s
	}
	out := *s
	for k := range out.verdicts {
		if o.verdicts[k] > s.verdicts[k] || o.verdicts[k] == s.verdicts[k] && o.chances[k] > s.chances[k] {
			out.verdicts[k], out.chances[k] = o.verdicts[k], o.chances[k]
		}
	}
	for k := OutAny; k < Outputs; k++ {
		out.chances[k] = max(s.chances[k], o.chances[k])
	}
	return &out
}
