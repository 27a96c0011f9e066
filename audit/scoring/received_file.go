package scoring

import (
	"bytes"
	"encoding/binary"
	"io"
	"maps"
	"math"
	"slices"
)

// The form of a file of weights for received texts, little-endian: the magic, the
// head, the number of keys, the keys in rising order, and a signed byte for each key
// and output.
const receivedMagic = "PRBR1\n"

// LearnedReceived is a model in the making: a weight for each feature and output.
type LearnedReceived struct {
	Bias    [ReceivedOutputs]float32
	Dense   [ReceivedDense][ReceivedOutputs]float32
	Cal     [ReceivedOutputs][2]float32
	Weights map[uint32]ReceivedRow
}

// ReceivedRow is the weights of one feature.
type ReceivedRow struct {
	Block Block
	By    [ReceivedOutputs]float32
}

// Write writes the model with each weight rounded to one of 255 steps of its block
// and output. Features that round to nothing are left out.
func (l *LearnedReceived) Write(w io.Writer) error {
	h := receivedHead{Bias: l.Bias, Dense: l.Dense, Cal: l.Cal}
	for _, r := range l.Weights {
		for k, v := range r.By {
			h.Scale[r.Block][k] = max(h.Scale[r.Block][k], float32(math.Abs(float64(v)))/127)
		}
	}
	var keys []uint32
	var weights [][ReceivedOutputs]int8
	for _, key := range slices.Sorted(maps.Keys(l.Weights)) {
		r := l.Weights[key]
		var q [ReceivedOutputs]int8
		for k, v := range r.By {
			q[k] = int8(rounded(v, h.Scale[r.Block][k], math.MaxInt8))
		}
		if q != [ReceivedOutputs]int8{} {
			keys, weights = append(keys, key), append(weights, q)
		}
	}
	var b bytes.Buffer
	b.WriteString(receivedMagic)
	for _, v := range []any{h, uint32(len(keys)), keys, weights} {
		if err := binary.Write(&b, binary.LittleEndian, v); err != nil {
			return err
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// ParseReceived reads a file of weights that were learned beside the net.
func ParseReceived(data []byte, net *Net) (*Received, error) {
	rest, ok := bytes.CutPrefix(data, []byte(receivedMagic))
	m := &Received{net: net}
	r := bytes.NewReader(rest)
	var n uint32
	if !ok || net == nil || binary.Read(r, binary.LittleEndian, &m.receivedHead) != nil || binary.Read(r, binary.LittleEndian, &n) != nil || r.Len() != int(n)*(4+ReceivedOutputs) {
		return nil, errDamaged
	}
	m.keys, m.weights = make([]uint32, n), make([][ReceivedOutputs]int8, n)
	for _, v := range []any{m.keys, m.weights} {
		if err := binary.Read(r, binary.LittleEndian, v); err != nil {
			return nil, errDamaged
		}
	}
	numbers := slices.Clone(m.Bias[:])
	for _, rows := range [][][ReceivedOutputs]float32{m.Scale[:], m.Dense[:], m.Cal[:]} {
		for _, row := range rows {
			numbers = append(numbers, row[:]...)
		}
	}
	if !finite(numbers) || !slices.IsSorted(m.keys) {
		return nil, errDamaged
	}
	for _, key := range m.keys {
		m.offsets[key>>(32-receivedBits)+1]++
	}
	for i := 1; i < len(m.offsets); i++ {
		m.offsets[i] += m.offsets[i-1]
	}
	return m, nil
}
