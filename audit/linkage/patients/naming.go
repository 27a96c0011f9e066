package patients

import (
	"hash/maphash"
	"math"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// numbering numbers tokens in the order in which they come.
type numbering struct {
	cache  map[uint64]uint32 // by the hash of the word
	tokens []uint64
}

func (n *numbering) number(b *builder, kind byte, word string) uint32 {
	if word == "" {
		return 0
	}
	if n.cache == nil {
		n.cache = map[uint64]uint32{}
	}
	key := maphash.String(b.seed, word)
	i, ok := n.cache[key]
	if !ok {
		n.tokens = append(n.tokens, b.h.token(kind, word))
		i = uint32(len(n.tokens))
		n.cache[key] = i
	}
	return i
}

// naming numbers names, and remembers how fields of names are to be taken apart.
type naming struct {
	numbering
	words  words
	fields map[uint64][]bearing
}

// name numbers a folded name.
func (b *builder) name(n *naming, kind byte, folded string) uint32 {
	before := len(n.tokens)
	i := n.number(b, kind, folded)
	if len(n.tokens) > before {
		f := b.h.bloom(folded)
		share, _ := names.GivenShare(folded)
		if kind == kindFamily {
			share, _ = names.FamilyShare(folded)
		}
		letter := ""
		if 'a' <= folded[0] && folded[0] <= 'z' {
			letter = folded[:1]
		}
		n.words.blooms = append(n.words.blooms, f)
		n.words.initial = append(n.words.initial, uint8(b.initials.number(b, kindInitial, letter)))
		n.words.rarity = append(n.words.rarity, rarityOf(share))
	}
	return i
}

// rarityOf writes a share down in half octaves: how rare a name is, not which.
func rarityOf(share float64) uint8 { return uint8(min(255, math.Round(-2*math.Log2(share)))) }

func shareOf(rarity uint8) float64 { return math.Exp2(-float64(rarity) / 2) }

// field appends the names that stand in a field.
func (b *builder) field(dst []bearing, n *naming, kind byte, manner uint32, field string, parts func(string) []string) []bearing {
	if field == "" {
		return dst
	}
	// Not a maphash.Hash, whose buffer would stay behind on a stack that was left.
	key := maphash.String(b.seed, field) + uint64(manner)*0x9e3779b97f4a7c15
	known, ok := n.fields[key]
	if !ok {
		known = b.bearings(n, kind, manner, parts(field))
		n.fields[key] = known
	}
	return append(dst, known...)
}

func (b *builder) bearings(n *naming, kind byte, manner uint32, parts []string) (out []bearing) {
	if kind == kindFamily && len(parts) > 1 {
		out = append(out, bears(b.name(n, kind, joined(parts)), manner))
		if manner == bornWhole {
			manner = bornPart
		}
	}
	for _, p := range parts {
		m := manner
		if utf8.RuneCountInString(p) == 1 && p[0] < utf8.RuneSelf {
			if kind == kindFamily {
				continue
			}
			m = bornLetter
		}
		out = append(out, bears(b.name(n, kind, p), m))
		if kind == kindGiven && manner == bornWhole {
			manner = bornPart
		}
	}
	return out
}

// joined is the form in which a double-barrelled surname is known as a whole.
func joined(parts []string) string {
	var b []byte
	for i, p := range parts {
		if i > 0 {
			b = append(b, ' ')
		}
		b = append(b, p...)
	}
	return string(b)
}
