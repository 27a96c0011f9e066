package scoring

import (
	"encoding/binary"
	"sync/atomic"
)

// What a filter makes of a word is a whole number from 0 to 2*productLevels-1,
// with nothing in the middle, and four of them stand in one uint64. Three of them
// add up to less than 1<<15, so that no lane runs over into the next and the
// highest bit of each is free.
const (
	perLane       = 4
	productLevels = 1 << 12
	highBits      = 0x8000_8000_8000_8000
	zeroLanes     = productLevels * 0x0001_0001_0001_0001
)

// nothing is what filters make of no word.
var nothing = func() (lanes [128 / perLane]uint64) {
	for i := range lanes {
		lanes[i] = zeroLanes
	}
	return lanes
}()

// raise lets each lane of most be no less than the sum of those of a, b and c.
func raise(most, a, b, c []uint64) {
	a, b, c = a[:len(most)], b[:len(most)], c[:len(most)]
	for i, m := range most {
		sum := a[i] + b[i] + c[i]
		more := ((sum | highBits) - m) & highBits // in the lanes where sum is no less
		mask := more - more>>15
		most[i] = m ^ (m^sum)&mask
	}
}

// memory keeps what the filters of a part make of words: for good of the
// commonest, of the others in turn.
type memory struct {
	lanes int // of a word
	kept  []atomic.Pointer[remembered]
}

const (
	wordsKept   = 6 << 10
	wordsInTurn = 2 << 10
)

// remembered is what the filters make of a word.
type remembered struct {
	row   int32
	lanes []uint64
}

// lanes returns what the filters of a part make of a word.
func (n *Net) lanes(part Part, row int32) []uint64 {
	m := &n.parts[part]
	place := row
	if row >= wordsKept {
		place = wordsKept + row%wordsInTurn
	}
	if r := m.kept[place].Load(); r != nil && r.row == row {
		return r.lanes
	}
	r := &remembered{row, n.multiply(part, row)}
	m.kept[place].Store(r)
	return r.lanes
}

// multiply works out what the filters of a part make of a word.
func (n *Net) multiply(part Part, row int32) []uint64 {
	var x [NetDims]float32
	scale := float32(binary.LittleEndian.Uint16(n.scales[2*row:])) * n.vectorStep / n.product
	for i, v := range n.vectors[int(row)*NetDims:][:NetDims] {
		x[i] = float32(int8(v)) * scale
	}
	out := make([]uint64, 0, n.parts[part].lanes)
	for i := range n.convs {
		b := &n.convs[i]
		if b.Of != part {
			continue
		}
		for offset, at := range b.Offsets {
			for f := 0; f < b.Filters; f += perLane {
				y := multiply4(&x, b.kernel[(offset*b.Filters+f)*NetDims:])
				if at == 0 { // which every filter has
					for j := range y {
						y[j] += b.biases[f+j] / n.product
					}
				}
				out = append(out, level(y[0])|level(y[1])<<16|level(y[2])<<32|level(y[3])<<48)
			}
		}
	}
	return out
}

// multiply4 returns the products of a word with four filters; more would not stay
// in registers.
func multiply4(x *[NetDims]float32, kernel []float32) [perLane]float32 {
	k := (*[NetDims * perLane]float32)(kernel)
	var a, b, c, d float32
	for i, v := range x {
		r := (*[perLane]float32)(k[i*perLane:])
		a += v * r[0]
		b += v * r[1]
		c += v * r[2]
		d += v * r[3]
	}
	return [perLane]float32{a, b, c, d}
}

// level rounds a product to its whole number.
func level(v float32) uint64 {
	return uint64(min(max(int(v+(productLevels+0.5)), 0), 2*productLevels-1))
}
