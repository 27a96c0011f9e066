package scoring

import (
	"encoding/binary"
	"slices"
	"sync"
	"sync/atomic"

	"github.com/probity-audit/probity/audit/reading"
)

// Net weighs a text by the order of its words: filters look at a few neighbours
// at a time, each word being a vector that stands near those of words used alike,
// and of each filter the largest answer in the text counts [Kim, EMNLP 2014]. A
// few signs of the context are weighed beside them.
//
// What the filters make of a word does not depend on its neighbours, and is kept
// for the next text; so a text costs little more than additions. A Net may be
// used by many goroutines.
type Net struct {
	contexts   []uint32
	keys       []byte // of words, rising, 4 bytes each
	rows       []byte // 2 bytes each
	buckets    [1<<bucketBits + 1]uint16
	scales     []byte // by row, 2 bytes
	vectors    []byte // by row, NetDims signed bytes
	vectorStep float32
	product    float32
	convs      []bank
	parts      [Parts]memory
	dense      []float32 // by feature, netWide
	bias       [netWide]float32
	out        []float32 // by hidden unit, Outputs
}

const (
	bucketBits  = 14
	bucketShift = 32 - bucketBits
)

// bank is the filters of a convolution.
type bank struct {
	Convolution
	kernel []float32 // of each offset, of each four filters, of each dimension, four
	biases []float32
	first  int // its first feature
	lanes  int // where its numbers begin among those of a word of its part
	size   int // numbers of each offset
}

// newBank lays the filters side by side in fours.
func newBank(c Convolution, kernel, biases []float32) bank {
	b := bank{Convolution: c, biases: biases, size: c.Filters / perLane, kernel: make([]float32, len(kernel))}
	for row := range len(kernel) / NetDims {
		for i := range NetDims {
			b.kernel[(row/perLane*NetDims+i)*perLane+row%perLane] = kernel[row*NetDims+i]
		}
	}
	return b
}

// prepare puts the banks of each part one behind the other.
func (n *Net) prepare() {
	first := 0
	for i := range n.convs {
		b, m := &n.convs[i], &n.parts[n.convs[i].Of]
		b.first, b.lanes = first, m.lanes
		first += b.Filters
		m.lanes += len(b.Offsets) * b.size
	}
	for part := range n.parts {
		n.parts[part].kept = make([]atomic.Pointer[remembered], wordsKept+wordsInTurn)
	}
}

// row returns the row of a word.
func (n *Net) row(key uint32) int32 {
	bucket := key >> bucketShift
	for i := int(n.buckets[bucket]); i < int(n.buckets[bucket+1]); i++ {
		if binary.LittleEndian.Uint32(n.keys[4*i:]) == key {
			return int32(binary.LittleEndian.Uint16(n.rows[2*i:]))
		}
	}
	return rowUnknown
}

// desk is the memory that weighing one text takes.
type desk struct {
	text   NetText
	words  [][]uint64 // of a part, with the edges on both sides
	most   [Pooled / perLane]uint64
	active []int32
	values []float32
	wide   [netWide]float32
}

var desks = sync.Pool{New: func() any { return new(desk) }}

// Sums returns what the net makes of a text, by output: the larger, the likelier.
func (n *Net) Sums(in *Input) [Outputs]float32 {
	d := desks.Get().(*desk)
	defer desks.Put(d)
	ReadNet(in, &d.text)
	d.active, d.values = d.active[:0], d.values[:0]
	for part := range d.text.Parts {
		n.pool(d, Part(part), n.convs)
	}
	for _, key := range d.text.Context {
		if i := slices.Index(n.contexts, key); i >= 0 {
			d.active, d.values = append(d.active, int32(Pooled+i)), append(d.values, 1)
		}
	}
	return n.answer(d)
}

// gist returns the largest answers of the filters that look at neighbours in a text, and
// the mean of the vectors of the words it knows.
func (n *Net) gist(text *reading.Reading) (most [gistFilters]float32, mean [NetDims]float32) {
	d := desks.Get().(*desk)
	defer desks.Put(d)
	d.active, d.values = d.active[:0], d.values[:0]
	d.text.Parts[PartText] = wordKeys(d.text.Parts[PartText][:0], text)
	n.pool(d, PartText, n.convs[:1])
	for i, f := range d.active {
		most[f] = d.values[i]
	}
	known := float32(0)
	for _, key := range d.text.Parts[PartText] {
		row := n.row(key)
		if row == rowUnknown {
			continue
		}
		known++
		scale := float32(binary.LittleEndian.Uint16(n.scales[2*row:])) * n.vectorStep
		for i, v := range n.vectors[int(row)*NetDims:][:NetDims] {
			mean[i] += float32(int8(v)) * scale
		}
	}
	for i := range mean {
		mean[i] /= known + gistDamping
	}
	return most, mean
}

// pool finds the largest answer of each filter of these that looks at a part.
func (n *Net) pool(d *desk, part Part, convs []bank) {
	keys := d.text.Parts[part]
	if len(keys) == 0 {
		return
	}
	const margin = 2
	edge := n.lanes(part, rowEdge)
	d.words = append(d.words[:0], edge, edge)
	for _, key := range keys {
		d.words = append(d.words, n.lanes(part, n.row(key)))
	}
	d.words = append(d.words, edge, edge)
	for i := range convs {
		b := &convs[i]
		if b.Of != part {
			continue
		}
		most := d.most[:b.size]
		for j := range most {
			most[j] = 3 * zeroLanes
		}
		for at := margin; at < len(d.words)-margin; at++ {
			var taps [3][]uint64
			for k := range taps {
				taps[k] = nothing[:b.size]
				if k < len(b.Offsets) {
					taps[k] = d.words[at+b.Offsets[k]][b.lanes+k*b.size:][:b.size]
				}
			}
			raise(most, taps[0], taps[1], taps[2])
		}
		for j, four := range most {
			for k := range perLane {
				if v := int(four>>(16*k)&0xffff) - 3*productLevels; v > 0 {
					d.active, d.values = append(d.active, int32(b.first+perLane*j+k)), append(d.values, float32(v)*n.product)
				}
			}
		}
	}
	clear(d.words) // lest they be kept when the memory has let go of them
}

// answer goes from the features to the sums.
func (n *Net) answer(d *desk) [Outputs]float32 {
	d.wide = n.bias
	for len(d.active)%4 != 0 {
		d.active, d.values = append(d.active, 0), append(d.values, 0)
	}
	row := func(i int) *[netWide]float32 { return (*[netWide]float32)(n.dense[int(d.active[i])*netWide:]) }
	for i := 0; i < len(d.active); i += 4 {
		v, w, x, y := row(i), row(i+1), row(i+2), row(i+3)
		p, q, r, s := d.values[i], d.values[i+1], d.values[i+2], d.values[i+3]
		for j := range d.wide {
			d.wide[j] += (v[j]*p + w[j]*q) + (x[j]*r + y[j]*s)
		}
	}
	out := [Outputs]float32(d.wide[NetHidden:])
	for j, v := range d.wide[:NetHidden] {
		if v <= 0 {
			continue
		}
		w := (*[Outputs]float32)(n.out[j*Outputs:])
		for k := range out {
			out[k] += v * w[k]
		}
	}
	return out
}
