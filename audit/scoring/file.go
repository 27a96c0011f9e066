package scoring

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
)

// The form of a file of weights, little-endian: the magic, the number of areas
// and their names (each with its length in a byte), bias, calibration, the scales
// by block and output, the number of keys, 65,537 offsets of buckets, the low 16
// bits of the keys, and a signed byte for each key and output.
// It is read in place; nothing has to be unpacked at the start of a command.
const magic = "PRBW1\n"

// Learned is a model in the making: a weight for each feature and output.
type Learned struct {
	Areas   []string
	Bias    [Outputs]float32
	Cal     Calibration
	Weights map[uint32]Row
}

// Row is the weights of one feature.
type Row struct {
	Block Block
	By    [Outputs]float32
}

// Write writes the model with each weight rounded to one of 255 steps of its
// block and output. Features that round to nothing are left out.
func (l *Learned) Write(w io.Writer) error {
	var scale [Blocks][Outputs]float32
	for _, r := range l.Weights {
		for k, v := range r.By {
			scale[r.Block][k] = max(scale[r.Block][k], float32(math.Abs(float64(v)))/127)
		}
	}
	type row struct {
		key uint32
		q   [Outputs]int8
	}
	var rows []row
	for key, r := range l.Weights {
		out := row{key: key}
		for k, v := range r.By {
			if s := scale[r.Block][k]; s > 0 {
				out.q[k] = int8(math.Round(float64(v / s)))
			}
		}
		if out.q != [Outputs]int8{} {
			rows = append(rows, out)
		}
	}
	slices.SortFunc(rows, func(a, b row) int { return cmp.Compare(a.key, b.key) })

	var b bytes.Buffer
	b.WriteString(magic)
	b.WriteByte(byte(len(l.Areas)))
	for _, a := range l.Areas {
		b.WriteByte(byte(len(a)))
		b.WriteString(a)
	}
	put := func(v any) { binary.Write(&b, binary.LittleEndian, v) } // a bytes.Buffer takes all
	put(l.Bias)
	put(l.Cal)
	put(scale)
	put(uint32(len(rows)))
	offsets := make([]uint32, 1<<16+1)
	for _, r := range rows {
		offsets[r.key>>16+1]++
	}
	for i := 1; i < len(offsets); i++ {
		offsets[i] += offsets[i-1]
	}
	put(offsets)
	for _, r := range rows {
		put(uint16(r.key))
	}
	for _, r := range rows {
		put(r.q)
	}
	_, err := w.Write(b.Bytes())
	return err
}

var errDamaged = errors.New("the weights are damaged")

// Parse reads a file of weights; net weighs beside them, and may be nil.
func Parse(data []byte, net *Net) (*Model, error) {
	if !bytes.HasPrefix(data, []byte(magic)) {
		return nil, errDamaged
	}
	r := bytes.NewReader(data[len(magic):])
	m := &Model{net: net}
	n, _ := r.ReadByte()
	if n != areaCount {
		return nil, fmt.Errorf("%w: %d areas, want %d", errDamaged, n, areaCount)
	}
	for range n {
		size, _ := r.ReadByte()
		name := make([]byte, size)
		if _, err := io.ReadFull(r, name); err != nil {
			return nil, errDamaged
		}
		m.areas = append(m.areas, string(name))
	}
	if !slices.Contains(m.areas, OfProfiles) {
		return nil, errDamaged
	}
	var rows uint32
	m.offsets = make([]uint32, 1<<16+1)
	for _, v := range []any{&m.bias, &m.cal, &m.scale, &rows, m.offsets} {
		if err := binary.Read(r, binary.LittleEndian, v); err != nil {
			return nil, errDamaged
		}
	}
	numbers := slices.Concat(m.bias[:], m.cal.Words[:], m.cal.Order[:], m.cal.Base[:], m.cal.Whole[:], m.cal.Area[:])
	for _, scale := range m.scale {
		numbers = append(numbers, scale[:]...)
	}
	if !finite(numbers) {
		return nil, errDamaged // what is no number would keep every text silent
	}
	if !slices.IsSorted(m.offsets) || m.offsets[1<<16] != rows || r.Len() != int(rows)*(2+Outputs) {
		return nil, errDamaged
	}
	m.low = make([]uint16, rows)
	m.weights = make([][Outputs]int8, rows)
	for _, v := range []any{m.low, m.weights} {
		if err := binary.Read(r, binary.LittleEndian, v); err != nil {
			return nil, errDamaged
		}
	}
	return m, nil
}

// finite reports whether all are numbers, and none is without end.
func finite(of []float32) bool {
	return !slices.ContainsFunc(of, func(v float32) bool { return math.IsNaN(float64(v)) || math.IsInf(float64(v), 0) })
}
