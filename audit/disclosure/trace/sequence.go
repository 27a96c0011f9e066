package trace

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/probity-audit/probity/social"
)

// What a sequence of words is that two posts have in common by more than chance.
const (
	sequenceWords = 8  // and of Chinese, which is written without spaces,
	sequenceSigns = 14 // so many signs
	tellingWords  = 4  // of them that are not everybody's
	wholeWords    = 6  // a whole post has at least
	mostKept      = 1 << 16
	longestRead   = 64 << 10 // bytes of a post
)

// sequences is a set of hashes that stays small: when it is full, the half with the
// larger hashes is let go, and none of those is taken again. What two sets have in
// common is found as long as both would have kept it.
type sequences struct {
	at    map[uint64]standing
	limit uint64
}

// standing is where a sequence was seen first.
type standing struct {
	post int32 // number of the post in its account
	day  int32 // since 1970; 0 if not known
}

func (s *sequences) add(hash uint64, at standing) {
	if s.at == nil {
		s.at, s.limit = map[uint64]standing{}, math.MaxUint64
	}
	if _, ok := s.at[hash]; ok || hash > s.limit {
		return
	}
	s.at[hash] = at
	for len(s.at) > mostKept {
		s.limit /= 2
		for h := range s.at {
			if h > s.limit {
				delete(s.at, h)
			}
		}
	}
}

// common returns the posts of s in which something stands that stands in other too,
// but for those left out, with their days.
func (s *sequences) common(other *sequences, leftOut map[int32]int32) map[int32]int32 {
	out := map[int32]int32{}
	for h, at := range s.at {
		if _, ok := other.at[h]; !ok {
			continue
		}
		if _, ok := leftOut[at.post]; !ok {
			out[at.post] = at.day
		}
	}
	return out
}

// read takes in the words of a post that are the owner's: not what is quoted, not
// what is passed on, not the headline that comes with a link.
func (a *account) read(k *knowledge, p *social.Post) {
	a.count++
	if len(p.Links) > 0 || strings.HasPrefix(p.Text, "RT @") || p.Quotes != nil && p.Quotes.Text != "" && strings.Contains(p.Text, p.Quotes.Text) {
		return
	}
	at := standing{post: a.count}
	if !p.Published.IsZero() {
		at.day = int32(p.Published.Unix() / (24 * 3600))
	}
	r := run{k: k, account: a, at: at, whole: offset}
	r.text(p.Text[:min(len(p.Text), longestRead)])
	if !r.broken && r.words >= wholeWords && r.telling >= tellingWords-1 {
		a.posts.add(mix(r.whole), at)
	}
}

// run is a text on its way through the words.
type run struct {
	k       *knowledge
	account *account
	at      standing
	whole   uint64 // hash of all words
	words   int
	telling int
	broken  bool // something in it is quoted

	last [sequenceSigns]uint64 // hashes of the last words
	say  [sequenceSigns]bool   // which of them are telling
	n    int                   // words since the sequence began
	han  int                   // how many of the last are Chinese signs
}

// text goes through the words of a text. What stands in quotation marks, in lines
// that begin with ">", addresses and mentions are left out.
func (r *run) text(text string) {
	straight := strings.Count(text, "\"")%2 == 0 // else it is a sign for inches
	quoted, begin := false, true
	for i := 0; i < len(text); {
		c, size := utf8.DecodeRuneInString(text[i:])
		switch {
		case c == '>' && begin:
			r.breakOff()
			i = lineEnd(text, i)
			continue
		case c == '“' || c == '「' || c == '«', c == '"' && straight && !quoted:
			r.breakOff()
			quoted = true
		case c == '”' || c == '」' || c == '»', c == '"' && straight:
			quoted = false
		case c == '@' || strings.HasPrefix(text[i:], "http://") || strings.HasPrefix(text[i:], "https://"):
			for i < len(text) && !unicode.IsSpace(rune(text[i])) {
				i++
			}
			continue
		case unicode.Is(unicode.Han, c):
			if !quoted {
				r.word(text[i:i+size], true)
			}
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			end := wordEnd(text, i)
			if !quoted {
				r.word(text[i:end], false)
			}
			i, begin = end, false
			continue
		}
		if begin = c == '\n' || begin && unicode.IsSpace(c); size == 0 {
			break
		}
		i += size
	}
}

// breakOff ends a sequence: what follows stands beside something else.
func (r *run) breakOff() { r.n, r.han, r.broken = 0, 0, true }

func (r *run) word(w string, han bool) {
	h := hashOf(w)
	r.whole = (r.whole ^ h) * prime
	r.words++
	telling := han || len(w) > 2 && !r.k.empty[h]
	if telling {
		r.telling++
	}
	r.last[r.n%sequenceSigns], r.say[r.n%sequenceSigns] = h, telling
	r.n++
	if r.han++; !han {
		r.han = 0
	}
	length := sequenceWords
	if r.han > 0 {
		length = sequenceSigns
	}
	if r.n < length || r.han > 0 && r.han < length {
		return
	}
	sum, say := uint64(offset), 0
	for i := r.n - length; i < r.n; i++ {
		sum = (sum ^ r.last[i%sequenceSigns]) * prime
		if r.say[i%sequenceSigns] {
			say++
		}
	}
	if say >= tellingWords {
		r.account.parts.add(mix(sum), r.at)
	}
}

func lineEnd(text string, from int) int {
	if n := strings.IndexByte(text[from:], '\n'); n >= 0 {
		return from + n
	}
	return len(text)
}

func wordEnd(text string, from int) int {
	for i, c := range text[from:] {
		if !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.Is(unicode.M, c) && c != '\'' && c != '’' || unicode.Is(unicode.Han, c) {
			return from + i
		}
	}
	return len(text)
}

// The numbers of FNV-1a with 64 bits.
const (
	offset = 14695981039346656037
	prime  = 1099511628211
)

// hashOf is FNV-1a over small letters; the curly apostrophe counts as the straight one.
func hashOf(word string) uint64 {
	h := uint64(offset)
	for _, c := range word {
		if c == '’' {
			c = '\''
		}
		h = (h ^ uint64(unicode.ToLower(c))) * prime
	}
	return h
}

// mix spreads a hash, so that to keep the smaller half is to keep any half
// (the end of MurmurHash3).
func mix(h uint64) uint64 {
	h = (h ^ h>>33) * 0xff51afd7ed558ccd
	h = (h ^ h>>33) * 0xc4ceb9fe1a85ec53
	return h ^ h>>33
}
