package linkage

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/audit/reading"
)

// mark says to which classes of said.txt a word belongs.
type mark uint64

const (
	markYou mark = 1 << iota
	markYour
	markMe
	markMy
	markThem
	markKin
	markTreated // what a doctor does, and hardly anybody else
	markSaw     // what a doctor does, and others do too
	markResult
	markPaper // prescriptions, certificates
	markCare  // where and with what one is treated
	markReady
	markAsk
	markRenew
	markThank
	markDoctor
	markShop // talk among those who work together
	markTrade
	markSuppose
	markHome
	markSchool
	markBy
	markSell
	markWho
	markWith
	markFinding
	markWish
	markI
	markYoung // close to the writer, where they are said to be theirs
	markClinician
	markPage
	markKinName   // in the name of a contact: the owner's own family
	markKinFirst  // before a name
	markJob       // in the name of a contact: what they do for the owner
	markMedicName // in the name of a contact: their work in health care
	markPraise
	markKit   // of care, and of other things
	markState // that something has held since, or has changed
	markFor
	markNamed // a given name, not where one is greeted
	markOwe   // more than thanks
	markMourn // burial, and what is said of the dead
	markHands // those who care for patients, when said to be the writer's: not the owner
	markIll   // illness and the body, by the word lists of package reading
)

// markNames are the classes in said.txt.
var markNames = map[string]mark{
	"you": markYou, "your": markYour, "me": markMe, "my": markMy, "them": markThem, "kin": markKin, "treated": markTreated, "saw": markSaw,
	"result": markResult, "paper": markPaper, "care": markCare, "ready": markReady, "ask": markAsk, "renew": markRenew, "thank": markThank, "doctor": markDoctor,
	"shop": markShop, "trade": markTrade, "suppose": markSuppose, "home": markHome, "school": markSchool, "by": markBy, "sell": markSell, "who": markWho, "with": markWith, "finding": markFinding, "wish": markWish, "ill": markIll,
	"i": markI, "young": markYoung, "kinname": markKinName, "kinfirst": markKinFirst, "job": markJob, "medicname": markMedicName, "praise": markPraise, "kit": markKit, "state": markState, "clinician": markClinician, "page": markPage, "hands": markHands, "mourn": markMourn, "for": markFor, "owe": markOwe,
}

//go:embed said.txt
var saidFile string

// lexicon is said.txt, ready for reading.
type lexicon struct {
	words   map[string]mark
	phrases map[string][]phrase // by first word
}

type phrase struct {
	rest []string
	mark mark
}

var shippedLexicon = sync.OnceValue(func() *lexicon {
	l, err := parseLexicon(saidFile)
	if err != nil {
		panic("audit/linkage: said.txt: " + err.Error())
	}
	return l
})

func parseLexicon(text string) (*lexicon, error) {
	l := &lexicon{words: map[string]mark{}, phrases: map[string][]phrase{}}
	for line := range strings.Lines(text) {
		line, _, _ = strings.Cut(line, "//")
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		class, words, ok := strings.Cut(line, ":")
		m := markNames[class]
		if !ok || m == 0 {
			return nil, fmt.Errorf("no class in %q", line)
		}
		for word := range strings.FieldsSeq(words) {
			parts := strings.Split(word, "+")
			if r := []rune(word); isHan(r[0]) { // each character is a token, but in names
				l.words[word] |= m & (markKinName | markKinFirst | markJob | markMedicName)
				parts = strings.Split(word, "")
			}
			if len(parts) == 1 {
				l.words[word] |= m
				continue
			}
			l.phrases[parts[0]] = append(l.phrases[parts[0]], phrase{parts[1:], m})
		}
	}
	return l, nil
}

// told is a text with the marks of its words.
type told struct {
	r     *reading.Reading
	marks []mark // by token; quoted words have none
	all   mark
	shop  int  // how often those who work together are heard
	asks  bool // there is a question mark
	turns turn // turns of phrase
	hints int  // how many of them hint at care

	open   bool    // others read it: there, a word of home says nothing
	formal bool    // the owner is addressed by title and surname
	chance float64 // that it is by a patient, or somebody close to one, by the scale of whole texts
}

// illness are the classes of package reading that speak of illness and of the body.
var illness = [...]string{"health-complaint", "body-part", "symptom", "condition", "procedure", "drug"}

func (l *lexicon) read(r *reading.Reading) *told {
	t := &told{r: r, marks: make([]mark, len(r.Tokens)), asks: strings.Contains(r.Text, "?") || strings.Contains(r.Text, "？")}
	words := make([]string, len(r.Tokens))
	for i, tok := range r.Tokens {
		words[i] = strings.ReplaceAll(strings.ToLower(r.Text[tok.Start:tok.End]), "’", "'")
	}
	for i, w := range words {
		if r.Tokens[i].Is(reading.Quoted) {
			continue
		}
		m, ok := l.words[w]
		if !ok {
			if base, found := strings.CutSuffix(w, "'s"); found {
				m = l.words[base] & (markKin | markCare | markResult | markPaper | markTrade)
			}
		}
		t.marks[i] |= m
		for _, p := range l.phrases[w] {
			if end := i + 1 + len(p.rest); end <= len(words) && slices.Equal(words[i+1:end], p.rest) {
				t.marks[i] |= p.mark
			}
		}
	}
	for i, m := range t.marks {
		if m&markYoung != 0 && t.near(max(i-3, 0), min(i, 3), markMy) || i > 0 && t.marks[i-1]&markMy != 0 && isNamed(r, i) {
			t.marks[i] |= markKin
		}
		if i > 0 && t.marks[i-1]&(markYou|markTreated|markSaw) != 0 && isNamed(r, i) {
			t.marks[i] |= markNamed
		}
	}
	if len(t.marks) > 1 && t.marks[0]&markKin != 0 && t.marks[1]&(markMy|markI|markAsk|markYou) != 0 && !strings.HasSuffix(words[0], "s") { // "Dad can you"
		t.marks[0] = markHome
	}
	for _, class := range illness {
		for c := range r.Cues(class) {
			if !c.Quoted {
				t.marks[c.First] |= markIll
			}
		}
	}
	for _, m := range t.marks {
		t.all |= m
		if m&markShop != 0 {
			t.shop++
		}
	}
	if t.turns, t.hints = shippedTurns().of(r); t.turned(turnShop) {
		t.shop += 2
		t.all |= markShop
	}
	return t
}

// isNamed reports whether a token is a given name: "our Linda".
func isNamed(r *reading.Reading, i int) bool {
	word := r.Text[r.Tokens[i].Start:r.Tokens[i].End]
	if len(word) < 3 || word[0] < 'A' || word[0] > 'Z' && word[0] < 0x80 {
		return false
	}
	share, _ := names.GivenShare(names.Fold(strings.TrimSuffix(strings.ReplaceAll(word, "’", "'"), "'s")))
	return share > 1e-5
}

// turned reports whether the text has a turn of phrase of any of the classes.
func (t *told) turned(of turn) bool { return t.turns&of != 0 }

// has reports whether a word of any of the classes stands in the text.
func (t *told) has(m mark) bool { return t.all&m != 0 }

// near reports whether a word of any of the classes stands among the n tokens from
// i on, in the same sentence.
func (t *told) near(i, n int, m mark) bool { return t.find(i, n, m) >= 0 }

// find returns the first such word, or -1.
func (t *told) find(i, n int, m mark) int {
	if i >= len(t.marks) {
		return -1
	}
	sentence := t.r.Tokens[i].Sentence
	for j := i; j < min(i+n, len(t.marks)) && t.r.Tokens[j].Sentence == sentence; j++ {
		if t.marks[j]&m != 0 {
			return j
		}
	}
	return -1
}

// inSentence reports whether a word of any of the classes stands in the sentence of
// token i.
func (t *told) inSentence(i int, m mark) bool {
	sentence := t.r.Tokens[i].Sentence
	for j := i; j >= 0 && t.r.Tokens[j].Sentence == sentence; j-- {
		if t.marks[j]&m != 0 {
			return true
		}
	}
	return t.near(i, len(t.marks), m)
}

// clinician reports whether a description says that somebody works in health care;
// a vet's nurse does not.
func (t *told) clinician() bool {
	for i, m := range t.marks {
		if m&markClinician != 0 && (i == 0 || t.marks[i-1]&markTrade == 0) {
			return true
		}
	}
	return false
}
