package scoring

// The shape of a net.
const (
	NetDims   = 56 // of a word's vector
	NetHidden = 96
)

// Convolution is a set of filters that look at a few neighbouring words of one
// part of an input. Of each filter the largest answer counts.
type Convolution struct {
	Of      Part
	Offsets []int // of the words that it sees, from the one it stands at
	Filters int
}

// Convolutions returns those of a net.
func Convolutions() []Convolution {
	return []Convolution{
		{PartText, []int{-1, 0, 1}, 128},
		{PartText, []int{-2, 0, 2}, 128}, // for what stands a word further away
		{PartAnswers, []int{-1, 0, 1}, 64},
		{PartAccount, []int{-1, 0}, 64},
	}
}

// Pooled is how many filters a net has.
const Pooled = 128 + 128 + 64 + 64

// gistFilters is how many of them look at neighbours in the text; they are the first.
const gistFilters = 128

// gistDamping keeps the mean of two words from weighing as much as that of twenty.
const gistDamping = 8
