package linkage

import (
	_ "embed"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit/linkage/names"
)

//go:embed join_common.txt
var joinCommonFile string

// commonTexts is of how many texts join_common.txt counts words; a word that is not in
// it stands in fewer than fewestTexts of them, and is taken to stand in half as many.
const (
	commonTexts = 25752
	fewestTexts = 12
)

var joinCommon = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	for line := range strings.Lines(joinCommonFile) {
		level, words, ok := strings.Cut(strings.TrimPrefix(line, "="), " ")
		if !ok || line[0] != '=' {
			continue
		}
		n, err := strconv.Atoi(level)
		if err != nil {
			panic("audit/linkage: join_common.txt: " + err.Error())
		}
		for w := range strings.FieldsSeq(words) {
			out[w] = n
		}
	}
	return out
})

// textsWith is in how many of commonTexts a folded word stands.
func textsWith(word string) int {
	if n := joinCommon()[word]; n > 0 {
		return n
	}
	return fewestTexts / 2
}

// spoken is what somebody's words give by which they may be known again: the name with
// which they sign, or by which the owner calls them, and rare words. Sentences are not
// kept.
type spoken struct {
	name  nameParts
	words map[string]bool // folded; true for one that the owner writes, too
}

// Bounds of what is kept of one person, and of the owner.
const (
	mostSpoken  = 60
	mostOwn     = 50_000
	mostNames   = 6
	shortWord   = 4
	longestSaid = 2000 // bytes of a text that are looked at
	oftenSaid   = 100  // texts with a word from which it tells nothing
)

// rareIn calls yield with the rare words of a text.
func rareIn(text string, yield func(word string)) {
	text = clipped(text)
	for i := 0; i < len(text); {
		n := wordLen(text[i:])
		if n == 0 {
			_, size := utf8.DecodeRuneInString(text[i:])
			i += size
			continue
		}
		if n >= shortWord {
			w := names.Fold(text[i : i+n])
			if base := strings.TrimSuffix(w, "s"); len(base) >= shortWord && len(base) < len(w) {
				w = base
			}
			if len(w) >= shortWord && textsWith(w) < oftenSaid && textsWith(w+"s") < oftenSaid {
				yield(w)
			}
		}
		i += n
	}
}

// ofCare reports whether a word is of care or illness, as all who write of these use.
func ofCare(word string) bool {
	words := shippedLexicon().words
	return (words[word]|words[word+"s"])&(markCare|markKit|markResult|markPaper|markTreated|markIll|markPraise|markState) != 0
}

func clipped(text string) string { return text[:min(len(text), longestSaid)] }

// wordLen is how many bytes of letters and apostrophes a text begins with.
func wordLen(s string) int {
	for i, r := range s {
		if !(r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || i > 0 && (r == '\'' || r == '’') || r >= utf8.RuneSelf && unicode.IsLetter(r) && !isHan(r)) {
			return i
		}
	}
	return len(s)
}

// heardFrom keeps what a text of the person's own gives.
func (k *contact) heardFrom(text string, owner map[string]bool) {
	rareIn(text, func(w string) {
		if k.spoken.words == nil {
			k.spoken.words = map[string]bool{}
		}
		if len(k.spoken.words) < mostSpoken && !owner[w] {
			k.spoken.words[w] = false
		}
	})
	k.spoken.sign(text, owner)
}

// merge takes in what the same person said.
func (s *spoken) merge(o *spoken) {
	if s.words == nil {
		s.words = o.words
	} else {
		maps.Copy(s.words, o.words)
	}
	s.name.given, s.name.family = append(s.name.given, o.name.given...), append(s.name.family, o.name.family...)
	s.name.initials = append(s.name.initials, o.name.initials...)
}

// saidWord is a word of a text as names are looked for.
type saidWord struct {
	folded  string
	capital bool
	first   bool // of a sentence
	ends    byte // the mark behind it, 0 if none: '.' ends a sentence, ',' a clause
}

func saidWords(text string) []saidWord {
	var out []saidWord
	first := true
	for f := range strings.FieldsSeq(clipped(text)) {
		w := saidWord{folded: names.Fold(f), first: first}
		r, _ := utf8.DecodeRuneInString(strings.TrimLeft(f, "(\"“'"))
		w.capital = unicode.IsUpper(r)
		switch end := f[len(f)-1]; {
		case strings.IndexByte(".!?", end) >= 0 || end >= utf8.RuneSelf && w.folded == "":
			w.ends = '.'
		case strings.IndexByte(",;:-)", end) >= 0:
			w.ends = ','
		}
		if strings.HasPrefix(f, "(") && len(out) > 0 && out[len(out)-1].ends == 0 {
			out[len(out)-1].ends = ','
		}
		if w.folded == "" {
			if len(out) > 0 {
				out[len(out)-1].ends, first = '.', true
			}
			continue
		}
		first = w.ends == '.'
		out = append(out, w)
	}
	for len(out) > 0 && strings.Trim(out[len(out)-1].folded, "x") == "" { // kisses
		out = out[:len(out)-1]
	}
	if len(out) > 0 {
		out[len(out)-1].ends = '.'
	}
	return out
}

// given reports whether a word is a given name; one that is an everyday word, too, only
// with a capital.
func (w *saidWord) given(owner map[string]bool) bool {
	if owner[w.folded] || len(w.folded) < 3 {
		return false
	}
	share, known := names.GivenShare(w.folded)
	if !known && len(names.Given(w.folded)) == 0 {
		return false
	}
	return w.capital && (share > 1e-5 || textsWith(w.folded) < 2*fewestTexts) || textsWith(w.folded) < 2*fewestTexts
}

// sign keeps the name with which somebody signs: "it's Ruaridh", "Cilla here", "Sinéad
// Lordan.", "Iain G, the fish tank guy".
func (s *spoken) sign(text string, owner map[string]bool) {
	words := saidWords(text)
	for i := range words {
		w := &words[i]
		if !w.given(owner) {
			continue
		}
		n := nameEnd(words, i)
		last := words[n-1]
		switch {
		case i > 0 && words[i-1].ends == 0 && (words[i-1].folded == "its" || words[i-1].folded == "is" && i > 1 && (words[i-2].folded == "this" || words[i-2].folded == "name")):
		case n < len(words) && last.ends == 0 && words[n].folded == "here" && (w.first || words[i-1].ends != 0 || greetings[words[i-1].folded]):
			if n+1 < len(words) && words[n].ends == ',' && words[n+1].capital {
				s.name.addFamily(&words[n+1])
			}
		case w.first && w.capital && last.ends == '.' && i > 0, w.first && w.capital && i > 0 && last.ends == ',' && lastSentence(words, i):
		default:
			continue
		}
		s.name.add(words[i:n])
	}
}

// called keeps the name by which the owner calls somebody: "Hi Morag, ...", "Ah Tom.",
// "Happy birthday, wren."
func (s *spoken) called(text string, owner map[string]bool) {
	words := saidWords(text)
	for i := range words {
		w := &words[i]
		if !w.given(owner) && !(w.ends == '.' && i > 0 && words[i-1].ends == ',' && textsWith(w.folded) < fewestTexts) {
			continue
		}
		greeted := i == 0 || i < 3 && words[0].first && greetings[words[0].folded] && (i == 1 || greetings[words[1].folded])
		if greeted && (w.ends != 0 || i == 0 && w.capital || i > 0) || i > 0 && words[i-1].ends == ',' && w.ends == '.' {
			s.name.add(words[i : i+1])
		}
	}
}

// greetings are words before a name with which one is greeted.
var greetings = map[string]bool{"hi": true, "hiya": true, "hello": true, "hey": true, "dear": true, "ah": true, "oh": true, "thanks": true, "morning": true, "evening": true, "sorry": true, "well": true, "done": true, "aye": true, "no": true, "yes": true, "good": true, "bless": true}

// nameEnd is where the name that begins at word i ends: a surname or its letter may
// follow.
func nameEnd(words []saidWord, i int) int {
	if i+1 < len(words) && words[i].ends == 0 {
		if next := &words[i+1]; len(next.folded) == 1 && next.folded >= "a" && next.folded != "x" && next.folded != "i" || next.capital && next.folded != "here" && textsWith(next.folded) < 4*fewestTexts {
			return i + 2
		}
	}
	return i + 1
}

func lastSentence(words []saidWord, from int) bool {
	return !slices.ContainsFunc(words[from+1:], func(w saidWord) bool { return w.first })
}

// add takes in a name of one word or two.
func (p *nameParts) add(words []saidWord) {
	if len(p.given) < mostNames && !slices.Contains(p.given, words[0].folded) {
		p.given = append(p.given, words[0].folded)
	}
	if len(words) > 1 {
		p.addFamily(&words[1])
	}
}

func (p *nameParts) addFamily(w *saidWord) {
	switch {
	case len(w.folded) == 1 && !slices.Contains(p.initials, w.folded):
		p.initials = append(p.initials, w.folded)
	case len(w.folded) > 1 && len(p.family) < mostNames && !slices.Contains(p.family, w.folded):
		p.family = append(p.family, w.folded)
	}
}

// wordWeight is what it weighs that two share a word, and nobody else has it: half of
// what its rarity would be worth, since people near one doctor write of like things.
func wordWeight(word string) float64 {
	return 0.5 * math.Log(commonTexts/20/float64(textsWith(word)))
}
