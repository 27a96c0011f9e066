package disclosure

import (
	_ "embed"
	"strings"
)

// begins says how far a text begins in the middle of what its readers are held to know.
type begins struct {
	middle   bool // "It's done", "Yes, her", "for those who asked"
	pronoun  bool // he or she, and nobody was spoken of before
	definite bool // "the lad", "my minibus uncle"
	own      bool // "my old teacher": of the writer's own circle
	fresh    bool // somebody is told of for the first time: "a man of 60"
}

// beginning reads how a text begins, word by word.
type beginning struct {
	v          *vocabulary
	sentence   bool // a sentence begins
	sentences  int
	before     [3]role // the words before, the nearest first
	introduced bool    // somebody was spoken of
	out        begins
}

const (
	firstSentences = 2  // the beginning of a text
	firstWords     = 18 // in which a phrase of link_openings.txt may stand
)

func (b *beginning) word(w *lemma, quoted bool) {
	if b.sentence {
		b.sentence, b.before = false, [3]role{}
		if b.sentences++; b.sentences > firstSentences {
			return
		}
	}
	if w.role&ownCircle != 0 && b.article() == mine {
		b.out.own = true
	}
	switch {
	case quoted || b.introduced:
	case w.role&pronoun != 0:
		b.introduced, b.out.pronoun = true, true
	case w.role&human != 0, w.role&trades != 0 && b.before[0] != 0:
		b.introduced = true
		switch b.article() {
		case fresh:
			b.out.fresh = true
		case known, mine:
			b.out.definite = true
		}
	}
	b.before = [3]role{w.role | plainWord, b.before[0], b.before[1]}
}

// article returns the nearest article of the three words before a word for somebody.
func (b *beginning) article() article {
	for _, r := range b.before {
		if a := article(r & articleBits); a != bare {
			return a
		}
	}
	return bare
}

// phrases looks for the phrases by which a text says that it goes on.
func (b *beginning) phrases(words []step) {
	for i := range words[:min(len(words), firstWords)] {
		for _, p := range b.v.words[words[i].lemma].opens {
			if (i == 0 || p.anywhere) && b.v.at(words[i:], p.keys) {
				b.out.middle = true
				return
			}
		}
	}
}

// at reports whether words begin with those of the keys.
func (v *vocabulary) at(words []step, keys []uint32) bool {
	if len(words) < len(keys) {
		return false
	}
	for i, k := range keys {
		if v.words[words[i].lemma].key != k {
			return false
		}
	}
	return true
}

// role is what a word does in the beginning of a text; its lowest bits are an article.
type role uint8

const articleBits role = 7

const (
	pronoun   role = 8 << iota // he, she
	human                      // a word for somebody
	trades                     // a word for somebody's work
	ownCircle                  // of whom "my" says that the writer knows them otherwise than in care
	plainWord                  // any word
)

func roleOf(word string) role {
	r := role(articles[word])
	if word == "same" {
		r = role(known)
	}
	switch {
	case sexOfPronoun(strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")) != "":
		r |= pronoun
	case humans[word]:
		r |= human
	case trade(word) && lookup(Occupation, word) != nil:
		r |= trades
	}
	if circles[word] {
		r |= ownCircle
	}
	return r
}

//go:embed link_openings.txt
var openingList string

// phrase is one line of link_openings.txt.
type phrase struct {
	keys     []uint32
	anywhere bool
}

func openings() map[uint32][]phrase {
	out := map[uint32][]phrase{}
	for line := range strings.Lines(openingList) {
		line, _, _ = strings.Cut(line, "//")
		words, anywhere := strings.CutPrefix(strings.TrimSpace(line), "... ")
		p := phrase{anywhere: anywhere}
		for w := range strings.FieldsSeq(words) {
			p.keys = append(p.keys, keyOf(strings.Trim(w, ".,:")))
		}
		if len(p.keys) > 0 {
			out[p.keys[0]] = append(out[p.keys[0]], p)
		}
	}
	return out
}

// humans are words for somebody.
var humans = map[string]bool{
	"man": true, "woman": true, "lad": true, "lass": true, "girl": true, "boy": true, "lady": true, "gent": true, "gentleman": true, "chap": true, "fella": true, "fellow": true, "bloke": true,
	"guy": true, "patient": true, "uncle": true, "auntie": true, "baby": true, "child": true, "kid": true, "somebody": true, "someone": true, "person": true, "couple": true, "widow": true,
	"widower": true, "bachelor": true, "teenager": true, "toddler": true, "pensioner": true, "nurse": true, "pilot": true, "granny": true, "grandad": true, "mother": true, "father": true,
	"mum": true, "mam": true, "dad": true, "brother": true, "sister": true, "son": true, "daughter": true, "wife": true, "husband": true, "lassie": true, "laddie": true, "wean": true, "bairn": true,
}

// circles are words for those whom the writer knows otherwise than in care.
var circles = map[string]bool{
	"teacher": true, "mentor": true, "trainer": true, "boss": true, "professor": true, "prof": true, "lecturer": true, "supervisor": true, "friend": true, "mate": true,
	"flatmate": true, "neighbour": true, "neighbours": true, "hairdresser": true, "barber": true, "coach": true, "landlord": true, "tutor": true, "godmother": true, "godfather": true,
	"son": true, "daughter": true, "kids": true, "husband": true, "wife": true, "mother": true, "father": true, "mum": true, "mam": true, "dad": true, "granny": true,
	"nan": true, "brother": true, "sister": true, "dog": true, "cat": true, "cousin": true, "niece": true, "nephew": true, "aunt": true,
}
