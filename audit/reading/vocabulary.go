package reading

// vocabulary gives words identities, from firstWord on. It is a hash table with
// open addressing over one run of letters: finding a word takes one look for most
// words, and there is nothing in it for the garbage collector to follow.
type vocabulary struct {
	slots   []slot // as many as a power of two; at most half are taken
	letters []byte
	ends    []uint32 // by word, from firstWord on: where its letters end
}

type slot struct {
	hash uint32
	id   int32 // 0: free
}

// next returns the identity that the next new word will have.
func (v *vocabulary) next() int32 { return firstWord + int32(len(v.ends)) }

// find returns the identity of a word, 0 if it has none.
func (v *vocabulary) find(word string) int32 {
	if len(v.slots) == 0 {
		return 0
	}
	h, mask := hashOf(word), uint32(len(v.slots)-1)
	for i := h & mask; v.slots[i].id != 0; i = (i + 1) & mask {
		if s := v.slots[i]; s.hash == h && string(v.spelt(s.id)) == word {
			return s.id
		}
	}
	return 0
}

// add returns the identity of a word, which is a new one if it has none yet.
func (v *vocabulary) add(word []byte) int32 {
	if id := v.find(string(word)); id != 0 {
		return id
	}
	if 2*len(v.ends) >= len(v.slots) {
		v.grow()
	}
	id := v.next()
	v.letters = append(v.letters, word...)
	v.ends = append(v.ends, uint32(len(v.letters)))
	v.put(slot{hashOf(string(word)), id})
	return id
}

func (v *vocabulary) grow() {
	old := v.slots
	v.slots = make([]slot, max(1024, 2*len(old)))
	for _, s := range old {
		if s.id != 0 {
			v.put(s)
		}
	}
}

func (v *vocabulary) put(s slot) {
	mask := uint32(len(v.slots) - 1)
	i := s.hash & mask
	for v.slots[i].id != 0 {
		i = (i + 1) & mask
	}
	v.slots[i] = s
}

func (v *vocabulary) spelt(id int32) []byte {
	n, from := id-firstWord, uint32(0)
	if n > 0 {
		from = v.ends[n-1]
	}
	return v.letters[from:v.ends[n]]
}

// hashOf is FNV-1a with 32 bits.
func hashOf(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}
