package scoring

import (
	"unicode"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit/reading"
)

// NetText is a text as a net reads it: a key for each word and sign, in order,
// and one for each thing known around it.
type NetText struct {
	Parts   [Parts][]uint32 // words and signs by Part
	Context []uint32        // kind, audience, what is known, what the rules found
}

// Part is one of the texts of an Input.
type Part uint8

// The parts.
const (
	PartText Part = iota
	PartAnswers
	PartAccount
	Parts = 3
)

// ReadNet turns an input into keys. What dst held before is gone; its memory is
// used again.
func ReadNet(in *Input, dst *NetText) {
	for part, r := range [Parts]*reading.Reading{in.Text, in.Answers, in.Account} {
		dst.Parts[part] = wordKeys(dst.Parts[part][:0], r)
	}
	dst.Context = contextKeys(dst.Context[:0], in)
}

// WordKey is the key of a word, in small letters with a straight apostrophe.
func WordKey(word string) uint32 {
	return seedNetWord.plain(word).key()
}

// Seeds of the keys of a net.
const (
	seedNetWord hash = 0x9ae16a3b2f90404f + iota
	seedNetContext
)

// Words that stand for others.
const (
	mentionWord = "<mention>"
	linkWord    = "<link>"
	manyDigits  = 6
)

var (
	mentionKey = WordKey(mentionWord)
	linkKey    = WordKey(linkWord)
)

func (h hash) plain(s string) hash {
	for i := range len(s) {
		h = h.byte(s[i])
	}
	return h
}

func contextKeys(dst []uint32, in *Input) []uint32 {
	say := func(what ...string) {
		h := seedNetContext
		for _, w := range what {
			h = h.text(w)
		}
		dst = append(dst, h.key())
	}
	say("kind", in.Kind)
	say("audience", in.Audience)
	if in.Mine {
		say("mine")
	}
	if in.Answers != nil {
		say("answers")
	}
	if in.Account != nil {
		say("account")
	}
	for _, k := range in.Known {
		say("known", k)
	}
	for i, f := range in.Found {
		if !foundBefore(in.Found[:i], f) {
			say("found", f.Area, f.level())
		}
	}
	return dst
}

// foundBefore reports whether an area was found by a rule as sure before.
func foundBefore(before []Found, f Found) bool {
	for _, b := range before {
		if b.Area == f.Area && b.level() == f.level() {
			return true
		}
	}
	return false
}

// wordKeys appends the keys of the words of a text and of the signs between them.
func wordKeys(dst []uint32, r *reading.Reading) []uint32 {
	if r == nil {
		return dst
	}
	at := 0
	for i := range r.Tokens {
		t := &r.Tokens[i]
		dst = signKeys(dst, r.Text[at:t.Start])
		at = t.End
		switch {
		case t.Flags&reading.Mention != 0:
			dst = append(dst, mentionKey)
		case t.Flags&reading.Address != 0:
			dst = append(dst, linkKey)
		case t.Flags&reading.Symbol != 0:
			dst = append(dst, WordKey(r.Text[t.Start:t.End]))
		case t.Flags&reading.Hashtag != 0:
			dst = pieceKeys(dst, r.Text[t.Start+1:t.End])
		default:
			dst = pieceKeys(dst, r.Text[t.Start:t.End])
		}
	}
	return signKeys(dst, r.Text[at:])
}

// signKeys appends the key of each character that is not space.
func signKeys(dst []uint32, between string) []uint32 {
	for i := 0; i < len(between); {
		c, n := utf8.DecodeRuneInString(between[i:])
		if c > ' ' && !unicode.IsSpace(c) {
			dst = append(dst, WordKey(between[i:i+n]))
		}
		i += n
	}
	return dst
}

// longestPiece is how many bytes of a word are read.
const longestPiece = 48

// pieceKeys appends the keys of a token's words: what a hyphen joins counts as
// words of their own, and so does what stands behind an apostrophe.
func pieceKeys(dst []uint32, token string) []uint32 {
	var buf [longestPiece]byte
	piece := buf[:0]
	for i, c := range token {
		switch {
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9':
		case c == '\'', c == '’':
			c = '\''
		case c >= utf8.RuneSelf && c != utf8.RuneError:
			c = unicode.ToLower(c)
		default: // a hyphen, mostly
			dst = wordKey(dst, piece)
			piece = buf[:0]
			dst = signKeys(dst, token[i:i+1])
			continue
		}
		if len(piece)+utf8.RuneLen(c) <= len(buf) {
			piece = utf8.AppendRune(piece, c)
		}
	}
	return wordKey(dst, piece)
}

// wordKey appends the key of a word, or of its stem and its ending.
func wordKey(dst []uint32, w []byte) []uint32 {
	n := len(w)
	if n == 0 {
		return dst
	}
	cut, digits := 0, true
	for i, c := range w {
		if c == '\'' && cut == 0 {
			cut = i
		}
		digits = digits && '0' <= c && c <= '9'
	}
	switch {
	case digits:
		return append(dst, seedNetWord.plain("<digits>").byte(byte(min(n, manyDigits))).key())
	case n > 3 && string(w[n-3:]) == "n't":
		cut = n - 3
	case n > 2 && string(w[n-2:]) == "'s":
		cut = n - 2
	}
	if cut > 0 {
		dst = append(dst, seedNetWord.bytes(w[:cut]).key())
	}
	return append(dst, seedNetWord.bytes(w[cut:]).key())
}

func (h hash) bytes(s []byte) hash {
	for _, c := range s {
		h = h.byte(c)
	}
	return h
}
