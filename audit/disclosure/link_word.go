package disclosure

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/probity-audit/probity/audit/reading"
)

// rareWord is a word that few posts have, by which two may be known to tell of one
// person: "the trapeze artist".
type rareWord struct {
	word    string // folded
	from    int    // byte of the text
	head    bool   // somebody or something is named by it: "my trapeze artist"
	work    bool   // it is a word for work, of whatever length and however common
	article article
}

//go:embed link_common.txt
var commonList string

var commonWords = sync.OnceValue(func() map[string]bool { return wordSet(commonList) })

const shortestWord = 4

// rareWords returns the rare words of a text, and all words for work. One that
// begins with a capital names nobody: it may be a club or a street of the writer's.
func rareWords(text *reading.Reading, subject []bool) []rareWord {
	out := workWords(text)
	works := len(out)
	since := 3 // words since an article
	last := bare
	for i, t := range text.Tokens {
		first := i == 0 || text.Tokens[i-1].Sentence != t.Sentence
		if first {
			since, last = 3, bare
		}
		word := text.Text[t.Start:t.End]
		if a, ok := articles[strings.ToLower(word)]; ok {
			since, last = 0, a
			continue
		}
		since++
		if t.Flags&(reading.Number|reading.Hashtag|reading.Mention|reading.Address|reading.Symbol|reading.Quoted) != 0 || len(word) < shortestWord || subject[i] {
			continue
		}
		folded := strings.TrimSuffix(reading.Fold(word), "'s")
		if len(folded) < shortestWord || commonWords()[folded] || strings.Contains(folded, "'") {
			continue
		}
		if slices.ContainsFunc(out[:works], func(w rareWord) bool { return w.from <= t.Start && t.Start < w.from+len(w.word) }) {
			continue // of a longer word for work
		}
		w := rareWord{word: folded, from: t.Start, head: since <= 2 && last != bare && (first || !t.Is(reading.Capital)) && (forPeople(folded) || (last == known || last == mine) && besidePerson(text, i))}
		if w.head {
			w.article = mention(last, text.Text[t.End:])
		}
		out = append(out, w)
	}
	return out
}

// workWords returns the words for work, as they are written.
func workWords(text *reading.Reading) []rareWord {
	var out []rareWord
	for c := range text.Cues("occupation") {
		if c.Quoted || !names(text, c) {
			continue
		}
		w := rareWord{word: workOf(text.Words(c)), from: c.Start, head: true, work: true}
		for i := c.First - 1; i >= max(0, c.First-2) && text.Tokens[i].Sentence == c.Sentence; i-- {
			if a, ok := articles[small(text, i)]; ok {
				w.article = mention(a, text.Text[c.End:])
				if i > 0 && says[small(text, i-1)] {
					w.article = fresh
				}
				break
			}
		}
		out = append(out, w)
		if at := strings.LastIndexByte(w.word, ' '); at > 0 && trade(w.word[at+1:]) && text.Tokens[c.Last].Sentence == c.Sentence {
			head := w // "the teacher" may be the primary school teacher
			head.word, head.from = w.word[at+1:], text.Tokens[c.Last].Start
			out = append(out, head)
		}
	}
	return out
}

// workOf writes work as it is compared: folded, and without what says that it is over.
func workOf(words string) string {
	words = strings.TrimSuffix(reading.Fold(words), "'s")
	for _, over := range [...]string{"retired ", "former ", "ex "} {
		words = strings.TrimPrefix(words, over)
	}
	return words
}

// besidePerson reports whether the next word is one for somebody: "the horsebox baby".
func besidePerson(text *reading.Reading, token int) bool {
	for c := range text.Cues("person") {
		if c.First == token+1 {
			return true
		}
	}
	return false
}

// small returns a token in small letters.
func small(text *reading.Reading, token int) string {
	return strings.ToLower(text.Text[text.Tokens[token].Start:text.Tokens[token].End])
}

// names reports whether a word for work names somebody, and does not only say what
// or whose something is: "the mayor's robes", "the coastguard lads".
func names(text *reading.Reading, c reading.Cue) bool {
	words := text.Words(c)
	if strings.HasSuffix(words, "'s") || strings.HasSuffix(words, "’s") {
		return false
	}
	if c.Last+1 < len(text.Tokens) && text.Tokens[c.Last+1].Sentence == c.Sentence {
		next := text.Tokens[c.Last+1]
		return !ofOthers[strings.ToLower(text.Text[next.Start:next.End])]
	}
	return true
}

// forPeople reports whether a word ends as those for people do.
func forPeople(word string) bool {
	for _, end := range [...]string{"er", "or", "ist", "man", "woman", "lady", "girl", "boy", "wife", "master", "mistress", "ian"} {
		if strings.HasSuffix(word, end) {
			return true
		}
	}
	return false
}

// points is what two posts that share the word have in common by it.
func (w *rareWord) points() float64 {
	switch {
	case w.work:
		share := 0.0
		if e := lookup(Occupation, w.word); e != nil {
			share = e.share[uk] / 2 // of people in work
		}
		return pointsOf(Fact{Kind: Occupation, Value: w.word, Share: share})
	case w.head:
		return weights().headPoints
	}
	return 0
}

// madeUp are the classes of texts that tell of nobody whom the writer met at work.
var madeUp = sync.OnceValue(func() reading.Mask {
	return reading.New().Mask("guard-family", "guard-own", "guard-fiction", "guard-literature", "guard-history", "guard-news", "guard-aggregate", "public-figure", "retold")
})

// speaksOfKnown reports whether a text may carry on what another told, though by
// itself it tells of nobody in care: it looks back, has a hashtag of its own, or names
// somebody's work.
func speaksOfKnown(text *reading.Reading) bool {
	if text == nil || text.HasAny(madeUp()) {
		return false
	}
	if f := text.Scene().Frame; f != reading.FrameLived && f != reading.FramePet {
		return false
	}
	return text.Has("look-back", "update-on", "occupation") || tagged(text) && len(tagsIn(text, covered(text))) > 0
}

func tagged(text *reading.Reading) bool {
	return slices.ContainsFunc(text.Tokens, func(t reading.Token) bool { return t.Is(reading.Hashtag) })
}
