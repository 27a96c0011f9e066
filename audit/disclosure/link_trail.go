package disclosure

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// trail is what a text leaves by which another may be seen to carry it on: its words,
// what it speaks of, and how it begins.
type trail struct {
	words  []step // in the order of the text
	themes uint64 // by theme, as link_themes.txt numbers them
	begins begins
}

// step is one word of a trail.
type step struct {
	lemma    int32 // in the vocabulary
	from, to int32 // bytes of the text
	quoted   bool
}

// longestTrail is how many bytes of a text are followed.
const longestTrail = 4096

// trail follows a text.
func (v *vocabulary) trail(text string) trail {
	text = text[:min(len(text), longestTrail)]
	t := trail{words: make([]step, 0, len(text)/5)}
	b := beginning{v: v, sentence: true}
	quoted, han := false, false
	for i := 0; i < len(text); {
		c := text[i]
		if wordByte(c) && (c != 'h' || !strings.HasPrefix(text[i:], "http")) {
			n := wordEnd(text[i:])
			id := v.id(text[i : i+n])
			t.words = append(t.words, step{id, int32(i), int32(i + n), quoted})
			if at := v.words[id].theme; at >= 0 {
				t.themes |= 1 << at
			}
			if b.sentences <= firstSentences {
				b.word(&v.words[id], quoted)
			}
			i += n
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(text[i:])
		}
		switch {
		case r == '"' || r == '“' || r == '”' || r == '「' || r == '」':
			quoted = !quoted && r != '”' && r != '」'
		case r == '#' || r == '@' || r == 'h':
			for n = 1; i+n < len(text) && text[i+n] > ' '; n++ { // a link, a name, a hashtag
			}
		case r == '.' || r == '!' || r == '?' || r == '\n':
			b.sentence = true
		case c < utf8.RuneSelf:
		case unicode.Is(unicode.Han, r):
			han = true
		case unicode.IsLetter(r):
			n = wordEnd(text[i:])
		}
		i += n
	}
	b.phrases(t.words)
	t.begins = b.out
	if han {
		for word, theme := range linkWords().han {
			if strings.Contains(text, word) {
				t.themes |= 1 << theme
			}
		}
		t.begins.pronoun = t.begins.pronoun || strings.HasPrefix(text, "佢") // he or she
	}
	return t
}

// vocabulary is the words of the owner's posts.
type vocabulary struct {
	ids   map[uint32]int32 // by hash of the word without its ending
	words []lemma
}

// lemma is a word without its ending.
type lemma struct {
	key   uint32
	bits  float64 // how rare it is in general
	theme int8    // -1 for none
	role  role
	opens []phrase // that begin with it
	in    []int32  // the chapters in which it stands
}

// id returns the number of a word.
func (v *vocabulary) id(word string) int32 {
	key := keyOf(word)
	id, ok := v.ids[key]
	if !ok {
		id = int32(len(v.words))
		v.ids[key] = id
		lex := linkWords()
		w := lemma{key: key, bits: bitsOf(key), theme: -1, role: roleOf(strings.ToLower(word)), opens: lex.openings[key]}
		if theme, ok := lex.themes[key]; ok {
			w.theme = theme
		}
		v.words = append(v.words, w)
	}
	return id
}

func wordByte(c byte) bool {
	return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= '0' && c <= '9'
}

// wordEnd returns the length of the word that text begins with: letters, digits and
// an apostrophe between them.
func wordEnd(text string) int {
	for i := 0; i < len(text); {
		c := text[i]
		if wordByte(c) {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		switch {
		case (r == '\'' || r == '’') && i+n < len(text) && wordByte(text[i+n]):
		case r >= utf8.RuneSelf && unicode.IsLetter(r) && !unicode.Is(unicode.Han, r):
		default:
			return i
		}
		i += n
	}
	return len(text)
}

// keyOf hashes a word in small letters, with a straight apostrophe and without its ending.
func keyOf(word string) uint32 {
	var room [32]byte
	low := room[:0]
	for i := 0; i < len(word) && len(low) < len(room)-utf8.UTFMax; {
		c := word[i]
		switch {
		case c < utf8.RuneSelf:
			if c >= 'A' && c <= 'Z' {
				c |= 0x20
			}
			low = append(low, c)
			i++
		default:
			r, n := utf8.DecodeRuneInString(word[i:])
			if r == '’' {
				r = '\''
			}
			low = utf8.AppendRune(low, unicode.ToLower(r))
			i += n
		}
	}
	return hash(stem(low))
}

// hash is FNV-1a of 32 bits.
func hash(word []byte) uint32 {
	h := uint32(2166136261)
	for _, c := range word {
		h = (h ^ uint32(c)) * 16777619
	}
	return h
}

// stem cuts the endings -'s, -s, -es, -ed, -ing and a last e. Of a word that begins with
// a figure only the figures are left: "101-year-old" and "101st" are 101.
func stem(w []byte) []byte {
	if w[0] >= '0' && w[0] <= '9' {
		n := 1
		for n < len(w) && w[n] >= '0' && w[n] <= '9' {
			n++
		}
		return w[:n]
	}
	n := len(w)
	ends := func(s string) bool { return n > len(s) && string(w[n-len(s):n]) == s }
	if ends("'s") {
		n -= 2
	}
	switch {
	case ends("ies") && n > 5:
		w[n-3] = 'y'
		return w[:n-2]
	case ends("ss"):
		return w[:n]
	case ends("ing") && n > 6:
		return w[:n-3]
	case ends("ed") && n > 5, ends("es") && n > 5:
		return w[:n-2]
	case ends("s") && n > 3:
		return w[:n-1]
	case ends("e") && n > 4:
		return w[:n-1]
	}
	return w[:n]
}

//go:embed link_frequency.txt
var frequencyList string

//go:embed link_themes.txt
var themeList string

// lexicon is what the link files say of words.
type lexicon struct {
	bits     map[uint32]float32  // how rare a word is: from each text in two of which it stands one more
	themes   map[uint32]int8     // by word
	han      map[string]int8     // Chinese words, which are looked for in the text
	openings map[uint32][]phrase // by the first word
	names    []string            // of the themes
	clinical []bool              // of the themes: it is one of medicine
	rates    []float64           // of the themes: in what share of texts each is
}

const (
	countedTexts = 25752
	unlisted     = 1.0 // of so many texts a word is that is not listed
)

var unlistedBits = math.Log2(countedTexts / unlisted)

var linkWords = sync.OnceValue(func() *lexicon {
	l := &lexicon{bits: map[uint32]float32{}, themes: map[uint32]int8{}, han: map[string]int8{}, openings: openings()}
	for line := range strings.Lines(frequencyList) {
		f := strings.Fields(line)
		if len(f) == 0 || !strings.HasPrefix(f[0], "=") {
			continue
		}
		n, err := strconv.Atoi(f[0][1:])
		if err != nil {
			panic("audit/disclosure: link_frequency.txt: " + err.Error())
		}
		for _, w := range f[1:] {
			l.bits[hash([]byte(w))] = float32(math.Log2(countedTexts / float64(n)))
		}
	}
	for line := range strings.Lines(themeList) {
		line, _, _ = strings.Cut(line, "//")
		title, words, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		name, share, _ := strings.Cut(title, " ")
		rate, err := strconv.ParseFloat(share, 64)
		if err != nil {
			panic("audit/disclosure: link_themes.txt: " + err.Error())
		}
		name, clinical := strings.CutPrefix(name, "*")
		l.clinical = append(l.clinical, clinical)
		l.rates = append(l.rates, rate)
		theme := int8(len(l.names))
		l.names = append(l.names, name)
		for word := range strings.FieldsSeq(words) {
			if r, _ := utf8.DecodeRuneInString(word); unicode.Is(unicode.Han, r) {
				l.han[word] = theme
				continue
			}
			l.themes[keyOf(word)] = theme
		}
	}
	return l
})

// bitsOf returns how rare a word is in general.
func bitsOf(key uint32) float64 {
	if b, ok := linkWords().bits[key]; ok {
		return float64(b)
	}
	return unlistedBits
}
