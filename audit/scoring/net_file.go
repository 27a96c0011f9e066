package scoring

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"io"
	"math"
	"slices"
)

// The form of a file of a net, little-endian: the magic, the numbers of words and
// of signs of the context, four scales, the keys of the signs, the keys of words
// in rising order and the row of each, the scale of each row, a signed byte for
// each dimension of each row, and the weights in 16 bits. The words are read in
// place; row 0 is the vector of a word that is not known, row 1 what stands before
// and behind a text, and the other rows are words, the commonest first.
const netMagic = "PRBN1\n"

// Rows that stand for no word.
const (
	rowUnknown = iota
	rowEdge
	rowsOfNone
)

// LearnedNet is a net in the making.
type LearnedNet struct {
	Keys          []uint32    // of words, the commonest first
	Vectors       []float32   // of each word, NetDims
	Unknown, Edge []float32   // vectors of other words and of the ends of a text
	Contexts      []uint32    // keys of the signs of the context
	Kernels       [][]float32 // by convolution: of each offset, of each filter, NetDims
	Biases        [][]float32 // by convolution: of each filter
	Dense         []float32   // of each filter and each sign: NetHidden units, then Outputs
	DenseBias     []float32
	Out           []float32 // of each hidden unit, Outputs
}

type netHead struct {
	Words, Contexts uint32
	Vectors         float32 // what one step of the scale of a row stands for
	Kernels, Dense  float32
	Product         float32 // one step of what a filter makes of a word
}

// size is how many bytes follow the head.
func (h *netHead) size() int {
	words, contexts := int(h.Words), int(h.Contexts)
	size := 4*contexts + 6*words + (2+NetDims)*(words+rowsOfNone)
	for _, c := range Convolutions() {
		size += c.Filters * (2*len(c.Offsets)*NetDims + 4)
	}
	return size + 2*(Pooled+contexts)*netWide + 4*netWide + 2*NetHidden*Outputs
}

const netWide = NetHidden + Outputs

// Write writes the net with its numbers rounded: a word to one of 255 steps in
// each dimension, a weight to one of 65,535.
func (l *LearnedNet) Write(w io.Writer) error {
	vectors := slices.Concat(l.Unknown, l.Edge, l.Vectors)
	h := netHead{Words: uint32(len(l.Keys)), Contexts: uint32(len(l.Contexts))}
	h.Vectors = largest(vectors) / 127 / math.MaxUint16
	h.Kernels = largest(slices.Concat(l.Kernels...)) / math.MaxInt16
	h.Dense = largest(slices.Concat(l.Dense, l.Out)) / math.MaxInt16
	h.Product = l.largestProduct(vectors) / productLevels

	scales := make([]uint16, len(vectors)/NetDims)
	bytesOf := make([]int8, len(vectors))
	for row := range scales {
		x := vectors[row*NetDims:][:NetDims]
		scales[row] = uint16(min(math.Ceil(float64(largest(x)/127/h.Vectors)), math.MaxUint16))
		for i, v := range x {
			bytesOf[row*NetDims+i] = int8(rounded(v, float32(scales[row])*h.Vectors, 127))
		}
	}
	order := make([]uint16, len(l.Keys))
	for i := range order {
		order[i] = uint16(i)
	}
	slices.SortFunc(order, func(a, b uint16) int { return cmp.Compare(l.Keys[a], l.Keys[b]) })

	var b bytes.Buffer
	b.WriteString(netMagic)
	put := func(v any) { binary.Write(&b, binary.LittleEndian, v) } // a bytes.Buffer takes all
	put(h)
	put(l.Contexts)
	for _, i := range order {
		put(l.Keys[i])
	}
	for _, i := range order {
		put(i + rowsOfNone)
	}
	put(scales)
	put(bytesOf)
	for i := range l.Kernels {
		put(steps(l.Kernels[i], h.Kernels))
		put(l.Biases[i])
	}
	put(steps(l.Dense, h.Dense))
	put(l.DenseBias)
	put(steps(l.Out, h.Dense))
	_, err := w.Write(b.Bytes())
	return err
}

// largestProduct returns the largest answer of a filter to a common word, with
// its bias. The answers to rarer words are cut off there.
func (l *LearnedNet) largestProduct(vectors []float32) float32 {
	const common = 4000
	var most float32
	for c, kernel := range l.Kernels {
		for i := 0; i < min(len(vectors), common*NetDims); i += NetDims {
			for k := 0; k < len(kernel); k += NetDims {
				sum := float32(0)
				for j, v := range kernel[k:][:NetDims] {
					sum += v * vectors[i+j]
				}
				bias := l.Biases[c][k/NetDims%len(l.Biases[c])]
				most = max(most, sum, sum+bias, -sum, -sum-bias)
			}
		}
	}
	return most
}

func largest(x []float32) float32 {
	most := float32(1e-6)
	for _, v := range x {
		most = max(most, v, -v)
	}
	return most
}

func steps(x []float32, step float32) []int16 {
	out := make([]int16, len(x))
	for i, v := range x {
		out[i] = int16(rounded(v, step, math.MaxInt16))
	}
	return out
}

func rounded(v, step float32, most float64) float64 {
	if step == 0 {
		return 0
	}
	return min(max(math.Round(float64(v)/float64(step)), -most), most)
}

var errDamagedNet = errors.New("the net is damaged")

// ParseNet reads a file of a net, and keeps data.
func ParseNet(data []byte) (*Net, error) {
	rest, ok := bytes.CutPrefix(data, []byte(netMagic))
	var h netHead
	if !ok || binary.Read(bytes.NewReader(rest), binary.LittleEndian, &h) != nil {
		return nil, errDamagedNet
	}
	rest = rest[binary.Size(h):]
	if h.Words > math.MaxUint16-rowsOfNone || h.Contexts > math.MaxUint16 || !(h.Product > 0) || !finite([]float32{h.Vectors, h.Kernels, h.Dense, h.Product}) || len(rest) != h.size() {
		return nil, errDamagedNet
	}
	take := func(n int) []byte {
		out := rest[:n:n]
		rest = rest[n:]
		return out
	}
	floats := func(n int) []float32 {
		out := make([]float32, n)
		for i, b := 0, take(4*n); i < n; i++ {
			out[i] = math.Float32frombits(binary.LittleEndian.Uint32(b[4*i:]))
		}
		return out
	}
	weights := func(n int, step float32) []float32 {
		out := make([]float32, n)
		for i, b := 0, take(2*n); i < n; i++ {
			out[i] = float32(int16(binary.LittleEndian.Uint16(b[2*i:]))) * step
		}
		return out
	}
	words, rows := int(h.Words), int(h.Words)+rowsOfNone
	n := &Net{vectorStep: h.Vectors, product: h.Product}
	n.contexts = make([]uint32, h.Contexts)
	for i, b := 0, take(4*len(n.contexts)); i < len(n.contexts); i++ {
		n.contexts[i] = binary.LittleEndian.Uint32(b[4*i:])
	}
	n.keys, n.rows = take(4*words), take(2*words)
	n.scales, n.vectors = take(2*rows), take(NetDims*rows)
	for _, c := range Convolutions() {
		n.convs = append(n.convs, newBank(c, weights(len(c.Offsets)*c.Filters*NetDims, h.Kernels), floats(c.Filters)))
	}
	n.dense = weights((Pooled+len(n.contexts))*netWide, h.Dense)
	n.bias = [netWide]float32(floats(netWide))
	n.out = weights(NetHidden*Outputs, h.Dense)
	if !n.index() || !finite(n.bias[:]) || slices.ContainsFunc(n.convs, func(b bank) bool { return !finite(b.biases) }) {
		return nil, errDamagedNet
	}
	n.prepare()
	return n, nil
}

// index notes where the keys of each bucket begin, and reports whether keys and
// rows are as they must be.
func (n *Net) index() bool {
	words := len(n.keys) / 4
	before := uint32(0)
	for i := range words {
		key := binary.LittleEndian.Uint32(n.keys[4*i:])
		if row := int(binary.LittleEndian.Uint16(n.rows[2*i:])); key < before || row < rowsOfNone || row >= words+rowsOfNone {
			return false
		}
		n.buckets[key>>bucketShift+1] = uint16(i + 1)
		before = key
	}
	for i := 1; i < len(n.buckets); i++ {
		n.buckets[i] = max(n.buckets[i], n.buckets[i-1])
	}
	return true
}
