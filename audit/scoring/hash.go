package scoring

import "github.com/probity-audit/probity/audit/reading"

// hash names a feature. Features are told apart by 32 bits: with some hundred
// thousand that weigh, one in thirty thousand of the others falls on one by chance.
type hash uint64

const prime hash = 0x100000001b3 // of FNV-1a, 64 bits

// Where the names of features begin.
const (
	seedWord hash = 0xcbf29ce484222325 + iota*0x9e3779b97f4a7c15&0xffffffff
	seedLetters
	seedKnown
	seedCue
	seedPair
	seedClause
	seedContext
	edge   // the end of a sentence
	person // a mention
	link   // a web address
)

func (h hash) byte(c byte) hash { return (h ^ hash(c)) * prime }

func (h hash) text(s string) hash {
	for i := range len(s) {
		h = h.byte(s[i])
	}
	return h.byte(0xff)
}

func (h hash) with(o hash) hash { return (h ^ o) * 0x9e3779b97f4a7c15 }

// key mixes all bits into the 32 that are kept.
func (h hash) key() uint32 {
	h ^= h >> 29
	h *= 0xbf58476d1ce4e5b9
	return uint32(h >> 32)
}

// word names a token: its letters made small, the shape of a number.
func word(r *reading.Reading, t *reading.Token) hash {
	switch {
	case t.Flags&reading.Mention != 0:
		return person
	case t.Flags&reading.Address != 0:
		return link
	}
	h := seedWord
	from := t.Start
	if t.Flags&reading.Hashtag != 0 {
		from++
	}
	number, n := t.Flags&reading.Number != 0, 0
	for i := from; i < t.End; i++ {
		c := r.Text[i]
		switch {
		case number && '0' <= c && c <= '9':
			if n++; n > 4 {
				continue
			}
			c = '0'
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == 0xe2 && i+2 < t.End && r.Text[i+1] == 0x80 && r.Text[i+2] == 0x99: // ’
			c = '\''
			i += 2
		}
		h = h.byte(c)
	}
	return h
}

// spelling appends the letters of a token between two spaces; of one that is
// repeated ("nooooo", "xxxx") two.
func spelling(dst []byte, r *reading.Reading, t *reading.Token) []byte {
	dst = append(dst, ' ')
	for i := t.Start; i < t.End && len(dst) <= longestWord; i++ {
		c := r.Text[i]
		switch {
		case '0' <= c && c <= '9':
			c = '0'
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == 0xe2 && i+2 < t.End && r.Text[i+1] == 0x80 && r.Text[i+2] == 0x99:
			c = '\''
			i += 2
		}
		if n := len(dst); n > 2 && dst[n-1] == c && dst[n-2] == c {
			continue
		}
		dst = append(dst, c)
	}
	return append(dst, ' ')
}
