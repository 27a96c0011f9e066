package patients

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"math/bits"
)

// What a token is of. Equal words of different kinds have different tokens.
const (
	kindFamily  = 'f'
	kindGiven   = 'g'
	kindInitial = 'i'
	kindPlace   = 'p'
	kindBorn    = 'd'
	kindYear    = 'y'
	kindSex     = 's'
	kindPhone   = 't'
	kindEmail   = 'e'
	kindBigram  = 'b'
)

// secret is the key of a list. A list that was read from a table has one that was
// drawn for it and is nowhere else; an encoded list has its own within the seal.
type secret [32]byte

func newSecret() (s secret) {
	rand.Read(s[:])
	return s
}

// hasher makes tokens: HMAC-SHA-256 cut to 64 bits, of which two words of a
// million share one about once in thirty million lists. It is not for several
// goroutines at once.
type hasher struct {
	mac  hash.Hash
	word []byte
	sum  []byte
	grid *[27 * 27][2]uint8
}

func (s *secret) hasher(grid *[27 * 27][2]uint8) *hasher {
	return &hasher{mac: hmac.New(sha256.New, s[:]), grid: grid}
}

func (h *hasher) token(kind byte, word string) uint64 {
	h.mac.Reset()
	h.word = append(append(h.word[:0], kind), word...)
	h.mac.Write(h.word)
	h.sum = h.mac.Sum(h.sum[:0])
	return binary.LittleEndian.Uint64(h.sum)
}

// forget takes what was hashed last out of memory.
func (h *hasher) forget() { clear(h.word[:cap(h.word)]) }

// bloom is a keyed Bloom filter of the pairs of letters of one name, the first and
// last letter paired with its edge: two positions a pair, of 256.
type bloom [4]uint64

// grid returns the positions of all pairs of plain letters; 0 is the edge.
func (s *secret) grid() *[27 * 27][2]uint8 {
	g := new([27 * 27][2]uint8)
	h := s.hasher(nil)
	for i := range g {
		g[i] = h.positions(rune(i/27), rune(i%27))
	}
	return g
}

func (h *hasher) positions(a, b rune) [2]uint8 {
	var w [8]byte
	binary.LittleEndian.PutUint32(w[:], uint32(a))
	binary.LittleEndian.PutUint32(w[4:], uint32(b))
	t := h.token(kindBigram, string(w[:]))
	return [2]uint8{uint8(t), uint8(t >> 8)}
}

func (h *hasher) bloom(folded string) (f bloom) {
	last := rune(0)
	pair := func(r rune) {
		var p [2]uint8
		if last < 27 && r < 27 {
			p = h.grid[27*last+r]
		} else {
			p = h.positions(last, r)
		}
		for _, i := range p {
			f[i>>6] |= 1 << (i & 63)
		}
		last = r
	}
	for _, r := range folded {
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 1
		} else if r < 27 {
			r += 1 << 21
		}
		pair(r)
	}
	pair(0)
	return f
}

func (f *bloom) count() int {
	return bits.OnesCount64(f[0]) + bits.OnesCount64(f[1]) + bits.OnesCount64(f[2]) + bits.OnesCount64(f[3])
}

// common counts the positions that two filters share.
func (f *bloom) common(g *bloom) int {
	return bits.OnesCount64(f[0]&g[0]) + bits.OnesCount64(f[1]&g[1]) + bits.OnesCount64(f[2]&g[2]) + bits.OnesCount64(f[3]&g[3])
}
