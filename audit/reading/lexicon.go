package reading

import (
	"bufio"
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"
)

//go:embed words/*.txt
var words embed.FS

// The two wildcards of a phrase have word identities of their own.
const (
	wordNumber int32 = 1 // "#": any token that begins with a digit
	wordAny    int32 = 2 // "_": any one token
	firstWord  int32 = 3
)

// lexicon holds all word lists as one trie over words, so that a text is
// matched against all of them in one pass.
type lexicon struct {
	words   vocabulary
	phrases trie
	grown   *builder // while loading
	classes []string // by class identity
	classID map[string]uint16
	covers  []cover // by class identity
	longest int     // tokens of the longest cue
	patient uint16  // the class "patient"
	guards  classSet
	inCare  Mask // classes that speak of somebody in care
}

// entry is the end of a phrase.
type entry struct {
	class   uint16
	block   bool // "!": these words are not a cue of the class
	capital bool // "^": only with a capital letter
}

// The classes that are found by code have the first identities.
const (
	idAge uint16 = iota
	idDose
	idPersonName
	idDoctorName
	idFirstName
	idDate
	idClock
	idMoney
	idPercent
	idIdentifier
	idInitials
	idLikelyName
)

// detected names the classes that are found by code rather than by a list, in
// the order of their identities.
var detected = []string{ClassAge, ClassDose, ClassPersonName, ClassDoctorName, ClassFirstName, ClassDate, ClassClock, ClassMoney, ClassPercent, ClassIdentifier, ClassInitials, ClassLikelyName}

// cover is a set of the cues that stand at a token, as far as the code that finds
// ages and names asks for them.
type cover uint16

const (
	coverNotName cover = 1 << iota
	coverGivenWord
	coverGivenName
	coverCommon
	coverI
	coverNumber
	coverPerson
	coverWho  // whom else an age may belong to
	coverName // a name found earlier
)

func covers(class string) cover {
	switch class {
	case "not-a-name":
		return coverNotName
	case "given-name-word":
		return coverGivenWord
	case "given-name":
		return coverGivenName
	case "common-word":
		return coverCommon
	case "pronoun-i":
		return coverI
	case "number-word":
		return coverNumber
	case "person":
		return coverPerson
	case "occupation", "family", "patient", ClassFirstName:
		return coverWho
	case ClassPersonName, ClassLikelyName:
		return coverWho | coverName
	case ClassDoctorName:
		return coverName
	}
	return 0
}

func loadLexicon(fsys fs.FS) (*lexicon, error) {
	l := &lexicon{grown: newBuilder(), classID: map[string]uint16{}, longest: longestRun}
	for _, c := range detected {
		l.class(c)
	}
	names, err := fs.Glob(fsys, "words/*.txt")
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		f, err := fsys.Open(name)
		if err != nil {
			return nil, err
		}
		class := l.class(strings.TrimSuffix(path.Base(name), ".txt"))
		lines := bufio.NewScanner(f)
		for n := 1; lines.Scan(); n++ {
			if err := l.addLine(class, lines.Text()); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
		}
		f.Close()
		if err := lines.Err(); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	if len(l.classes) > maxClasses {
		return nil, fmt.Errorf("%d word lists: at most %d fit", len(l.classes), maxClasses)
	}
	l.patient = l.classID["patient"]
	for _, c := range [...]string{"patient", "patient-did", "clinical-act", "clinical-jargon", "record-word"} {
		if id, ok := l.classID[c]; ok {
			l.inCare.set.add(id)
		}
	}
	l.phrases, l.grown = l.grown.trie(l.words.next()), nil
	return l, nil
}

func (l *lexicon) class(name string) uint16 {
	if id, ok := l.classID[name]; ok {
		return id
	}
	id := uint16(len(l.classes))
	if strings.HasPrefix(name, "guard-") && id < maxClasses { // too many are refused when all are known
		l.guards.add(id)
	}
	l.classID[name] = id
	l.classes = append(l.classes, name)
	l.covers = append(l.covers, covers(name))
	return id
}

func (l *lexicon) sortedClasses() []string { return slices.Sorted(maps.Keys(l.classID)) }

func (l *lexicon) intern(word string) int32 {
	return l.words.add(foldWord(nil, word))
}

// word returns the identity of a word as written in a text, folded; a possessive
// or contraction that no list has stands for the word before the apostrophe.
func (l *lexicon) word(folded string) int32 {
	if id := l.words.find(folded); id != 0 {
		return id
	}
	if n := len(folded); n > 2 && folded[n-2] == '\'' {
		return l.words.find(folded[:n-2])
	} else if n > 1 && folded[n-1] == '\'' {
		return l.words.find(folded[:n-1])
	}
	return 0
}
