package scoring

import (
	"math"
	"sync"

	"github.com/probity-audit/probity/audit/reading"
)

// The outputs of a model: the learned areas, in the order of the model's list,
// and then these.
const (
	areaCount   = 17
	OutAny      = areaCount     // anything at all would be raised
	OutHigh     = areaCount + 1 // what is raised would be called high or critical
	OutCritical = areaCount + 2 // what is raised would be called critical
	Outputs     = areaCount + 3
)

// Block is a group of features. Their values are one over the square root of
// their number, so that a long text does not weigh more than a short one.
type Block uint8

// The blocks.
const (
	BlockWords   Block = iota // words and pairs of neighbours
	BlockLetters              // stretches of two to five letters, for words never seen
	BlockCues                 // classes of cues, their pairs, and clauses
	BlockSigns                // what the rules found, and what the text is as a whole
	BlockAround               // words of what is answered and of the account
	BlockKnown                // the letters of a known word, summed up ahead
	Blocks       = 6
)

// damping keeps a text of one word from weighing as much as one of five.
const damping = 4

// Feature is one thing seen in a text.
type Feature struct {
	Key         uint32
	Block       Block
	First, Last int32 // tokens of the text; -1 for what stands at no place in it
}

// Extractor gathers the features of one text after another.
type Extractor struct {
	Features []Feature
	Values   [Blocks]float32 // of each feature of a block

	Spelt []Spelt // while it is learned: the words, with their letters

	model   *Model // knows the letters of some words; nil while it is learned
	counted [Blocks]int
	classes []hash // of one sentence, outside quotations
	seen    sightings
}

// Spelt is a word whose letters are the features From to To.
type Spelt struct {
	Key      uint32 // under which a model knows their sum
	From, To int
}

var extractors = sync.Pool{New: func() any { return new(Extractor) }}

// Extract gathers the features of a text. What it gathered before is gone.
func (x *Extractor) Extract(in *Input) {
	x.reset()
	as := register(in)
	x.words(in.Text, BlockWords, seedWord)
	x.letters(in.Text)
	if as != "" {
		x.words(in.Text, BlockAround, seedWord.text(as))
	}
	x.cues(in.Text, as)
	x.clauses(in.Text)
	x.context(in)
	x.around(in.Answers, "answers")
	x.around(in.Account, "account")
	x.counted[BlockKnown] = x.counted[BlockLetters]
	x.level()
}

func (x *Extractor) reset() {
	x.Features, x.Spelt, x.counted = x.Features[:0], x.Spelt[:0], [Blocks]int{}
}

// level gives the features of each block their value.
func (x *Extractor) level() {
	for b, n := range x.counted {
		x.Values[b] = float32(1 / math.Sqrt(float64(n+damping)))
	}
}

// register names the sorts of text in which the same words mean something else;
// "" is for all others.
func register(in *Input) string {
	switch {
	case in.Kind == "profile", in.Kind == "review-reply":
		return in.Kind
	case !in.Mine:
		return "received"
	}
	return ""
}

func (x *Extractor) add(b Block, key hash, first, last int) {
	x.Features = append(x.Features, Feature{key.key(), b, int32(first), int32(last)})
	x.counted[b]++
}

// words adds the words of a text and the pairs of neighbours, with the ends of
// sentences as words of their own.
func (x *Extractor) words(r *reading.Reading, b Block, seed hash) {
	if r == nil {
		return
	}
	before, sentence := edge, 0
	for i := range r.Tokens {
		t := &r.Tokens[i]
		first, last := i, i
		if b == BlockAround {
			first, last = -1, -1
		}
		if t.Sentence != sentence {
			x.add(b, seed.with(before).with(edge), last, last)
			before, sentence = edge, t.Sentence
		}
		w := word(r, t)
		x.add(b, seed.with(w), first, last)
		x.add(b, seed.with(before).with(w), max(first-1, -1), last)
		before = w
	}
}

// longestWord is how many bytes of a word its letters are taken from.
const longestWord = 24

// letters adds the stretches of two to five letters of every word, by which a
// word that was never seen is told from its spelling. Those of a word that the
// model knows are summed up ahead.
func (x *Extractor) letters(r *reading.Reading) {
	if r == nil {
		return
	}
	var spelt [longestWord + 2]byte
	for i := range r.Tokens {
		t := &r.Tokens[i]
		if t.Flags&(reading.Mention|reading.Address|reading.Symbol) != 0 {
			continue
		}
		w := spelling(spelt[:0], r, t)
		known := seedKnown.with(word(r, t))
		if x.model != nil && x.model.lookup(known.key()) != nil {
			x.Features = append(x.Features, Feature{known.key(), BlockKnown, int32(i), int32(i)})
			x.counted[BlockLetters] += stretches(len(w))
			continue
		}
		begin := len(x.Features)
		for from := range w {
			h := seedLetters
			for n, c := range w[from:min(from+5, len(w))] {
				h = h.byte(c)
				if n > 0 {
					x.add(BlockLetters, h, i, i)
				}
			}
		}
		if x.model == nil {
			x.Spelt = append(x.Spelt, Spelt{known.key(), begin, len(x.Features)})
		}
	}
}

// stretches returns how many stretches of two to five letters a spelling has.
func stretches(n int) int {
	sum := 0
	for k := 2; k <= 5; k++ {
		sum += max(0, n-k+1)
	}
	return sum
}
