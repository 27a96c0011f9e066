// Package patients compares people with a list of patients that stays on the
// doctor's own machine, and says how likely it is that somebody is on it and not a
// namesake of somebody who is.
//
// Nothing that stands in the list is kept: of names, places, dates, numbers and
// addresses there are keyed hashes, of each name also a keyed Bloom filter of its
// pairs of letters, by which a slip of the pen is found. The key of a list that
// was read from a table is drawn at random, and is written nowhere.
//
// [List.Match] is record linkage after Fellegi and Sunter (1969) with the frequency
// of each name: what agrees counts the more the fewer people it would agree for by
// chance, and how many namesakes a list of this size would have decides.
package patients

import (
	"sync"
	"time"
)

// List is a list of patients. It may be asked by several goroutines at once.
type List struct {
	secret secret
	grid   *[27 * 27][2]uint8 // positions of pairs of letters under the secret
	asOf   time.Time          // the day of the list: ages count from it

	weights *weights

	families words // surnames, and parts of double-barrelled ones
	givens   words

	initials []uint64 // tokens, sorted; the position and one is the number of the letter
	places   []uint64
	days     []uint64 // of birth
	years    []uint64 // of birth
	sexes    []uint64

	// Each person has one of these, or a row of the lists; numbers begin with 1, and
	// 0 says that it is not known.
	family rows // bearings
	given  rows
	place  rows
	day    []uint32
	year   []uint16
	sex    []uint8

	phones contacts
	emails contacts

	placeCount []uint32 // people who live there
	initialOf  [2][]uint32

	scratch sync.Pool // *search
}

// Size is the number of people on the list.
func (l *List) Size() int { return len(l.day) }

// words are the distinct names of one kind, in the order of their tokens.
type words struct {
	tokens  []uint64
	blooms  []bloom
	initial []uint8
	rarity  []uint8 // see rarityOf
	people  rows    // who bears the name
	once    float64 // see goodTuring
	filters filters
}

// filters are the filters of all words by how many positions are set in them.
type filters struct {
	ends   [257]uint32 // of those with so many
	blooms []bloom
	names  []uint32 // numbers
}

// bearing is how a person bears a name: the number of the name, and the manner.
type bearing = uint32

// The manners.
const (
	bornWhole  = iota // the surname, or the first given name
	bornPart          // one of a double-barrelled surname, or a further given name
	bornKnown         // what the person is called
	bornFormer        // a surname from before
	bornLetter        // of a given name only the first letter is on the list
)

const mannerBits = 3

func bears(name uint32, manner uint32) bearing { return name<<mannerBits | manner }

// rows are lists of numbers, one behind the other.
type rows struct {
	ends   []uint32
	values []uint32
}

func (r *rows) at(i uint32) []uint32 {
	from := uint32(0)
	if i > 0 {
		from = r.ends[i-1]
	}
	return r.values[from:r.ends[i]]
}

// end closes the row to which values were appended.
func (r *rows) end() { r.ends = append(r.ends, uint32(len(r.values))) }

// contacts are telephone numbers or addresses, sorted by token.
type contacts struct {
	tokens []uint64
	people []uint32
}
