package main

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/probity-audit/probity/audit/scoring"
)

// pretrained are word vectors learned from a large text; SOURCES.md tells which,
// and how the file was made.
//
//go:embed vectors.bin
var pretrained []byte

const vectorsMagic = "PRBV1\n"

// Rows of a vocabulary that stand for no word.
const (
	rowUnknown = iota // any word that is not in it
	rowEdge           // what stands before and behind a text
	rowsOfNone
)

// vocabulary are words and their vectors, the commonest of the texts first.
type vocabulary struct {
	keys    []uint32 // by row, from rowsOfNone on
	row     map[uint32]int32
	dims    int
	vectors []float32 // dims by row
}

// newVocabulary takes the pretrained words, and gives random vectors to other
// words that stand in two texts.
func newVocabulary(texts []*scoring.NetText, dims int, rnd *rand.Rand) (*vocabulary, error) {
	known, vectors, err := readVectors(pretrained, dims)
	if err != nil {
		return nil, err
	}
	in := map[uint32]int{} // how many texts a word stands in
	last := map[uint32]int{}
	var keys []uint32
	for i, t := range texts {
		for _, part := range t.Parts {
			for _, key := range part {
				if last[key] == i+1 {
					continue
				}
				if in[key], last[key] = in[key]+1, i+1; in[key] == 1 {
					keys = append(keys, key)
				}
			}
		}
	}
	at := map[uint32]int{}
	for i, key := range known {
		at[key] = i
		if in[key] == 0 {
			keys = append(keys, key)
		}
	}
	keys = slices.DeleteFunc(keys, func(key uint32) bool {
		_, ok := at[key]
		return !ok && in[key] < fewestTexts
	})
	slices.SortStableFunc(keys, func(a, b uint32) int { return in[b] - in[a] })

	v := &vocabulary{keys: append(make([]uint32, rowsOfNone), keys...), row: make(map[uint32]int32, len(keys)), dims: dims}
	v.vectors = make([]float32, len(v.keys)*dims)
	for row, key := range v.keys {
		x := v.vectors[row*dims:][:dims]
		if row >= rowsOfNone {
			v.row[key] = int32(row)
			if i, ok := at[key]; ok {
				copy(x, vectors[i*dims:])
				continue
			}
		}
		for j := range x {
			x[j] = float32(rnd.NormFloat64()) * unknownSpread
		}
	}
	return v, nil
}

const (
	fewestTexts   = 2
	unknownSpread = 0.4 // so that a random vector is as long as one that is not
)

// rows returns the rows of words.
func (v *vocabulary) rows(dst []int32, keys []uint32) []int32 {
	for _, key := range keys {
		dst = append(dst, v.row[key]) // rowUnknown if it has none
	}
	return dst
}

// readVectors returns the keys of words and their vectors.
func readVectors(data []byte, dims int) ([]uint32, []float32, error) {
	var head struct {
		Words, Dims uint32
		Scale       float32
	}
	r := bytes.NewReader(bytes.TrimPrefix(data, []byte(vectorsMagic)))
	if err := binary.Read(r, binary.LittleEndian, &head); err != nil {
		return nil, nil, err
	}
	if int(head.Dims) < dims {
		return nil, nil, fmt.Errorf("the vectors have %d dimensions, want %d", head.Dims, dims)
	}
	keys := make([]uint32, head.Words)
	for i := range keys {
		n, err := r.ReadByte()
		if err != nil {
			return nil, nil, err
		}
		word := make([]byte, n)
		if _, err := r.Read(word); err != nil {
			return nil, nil, err
		}
		keys[i] = scoring.WordKey(string(word))
	}
	vectors := make([]float32, len(keys)*dims)
	x := make([]int8, head.Dims)
	for i := range keys {
		if err := binary.Read(r, binary.LittleEndian, x); err != nil {
			return nil, nil, err
		}
		for j := range dims {
			vectors[i*dims+j] = float32(x[j]) * head.Scale
		}
	}
	return keys, vectors, nil
}
