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
	wordID  map[string]int32
	next    map[edge]int32 // trie
	accepts [][]entry      // by node
	classes []string       // by class identity
	classID map[string]uint16
}

type edge struct{ node, word int32 }

// entry is the end of a phrase.
type entry struct {
	class   uint16
	block   bool // "!": these words are not a cue of the class
	capital bool // "^": only with a capital letter
}

// detected names the classes that are found by code rather than by a list.
var detected = []string{ClassAge, ClassDose, ClassPersonName, ClassDoctorName, ClassFirstName, ClassDate, ClassClock, ClassMoney, ClassPercent, ClassIdentifier, ClassInitials}

func loadLexicon(fsys fs.FS) (*lexicon, error) {
	l := &lexicon{wordID: map[string]int32{}, next: map[edge]int32{}, accepts: make([][]entry, 1), classID: map[string]uint16{}}
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
	return l, nil
}

func (l *lexicon) class(name string) uint16 {
	if id, ok := l.classID[name]; ok {
		return id
	}
	id := uint16(len(l.classes))
	l.classID[name] = id
	l.classes = append(l.classes, name)
	return id
}

func (l *lexicon) sortedClasses() []string { return slices.Sorted(maps.Keys(l.classID)) }

// addLine reads one line of a word list; words/README.md tells the form.
func (l *lexicon) addLine(class uint16, line string) error {
	if i := strings.Index(line, "//"); i >= 0 {
		line = line[:i]
	}
	line = strings.TrimSpace(line)
	if line == "" {
		return nil
	}
	e := entry{class: class}
	for {
		switch {
		case strings.HasPrefix(line, "!"):
			e.block, line = true, line[1:]
			continue
		case strings.HasPrefix(line, "^"):
			e.capital, line = true, line[1:]
			continue
		}
		break
	}
	phrases, err := expand(line)
	if err != nil {
		return err
	}
	for _, p := range phrases {
		if err := l.addPhrase(p, e); err != nil {
			return err
		}
	}
	return nil
}

func (l *lexicon) addPhrase(phrase string, e entry) error {
	node := int32(0)
	cut := Reading{Text: phrase, lex: l}
	cut.tokeniseList()
	if len(cut.Tokens) == 0 {
		return fmt.Errorf("no words in %q", phrase)
	}
	for _, t := range cut.Tokens {
		to, ok := l.next[edge{node, t.word}]
		if !ok {
			to = int32(len(l.accepts))
			l.accepts = append(l.accepts, nil)
			l.next[edge{node, t.word}] = to
		}
		node = to
	}
	if !slices.Contains(l.accepts[node], e) {
		l.accepts[node] = append(l.accepts[node], e)
	}
	return nil
}

// tokeniseList cuts a phrase of a word list as a text would be cut, and gives
// every word an identity.
func (r *Reading) tokeniseList() {
	for _, part := range strings.Fields(r.Text) {
		switch part {
		case "#":
			r.Tokens = append(r.Tokens, Token{word: wordNumber})
			continue
		case "_":
			r.Tokens = append(r.Tokens, Token{word: wordAny})
			continue
		}
		cut := Reading{Text: part, lex: r.lex}
		cut.tokenise()
		for _, t := range cut.Tokens {
			word := strings.TrimPrefix(part[t.Start:t.End], "#")
			t.word = r.lex.intern(word)
			r.Tokens = append(r.Tokens, t)
		}
	}
}

func (l *lexicon) intern(word string) int32 {
	folded := string(foldWord(nil, word))
	id, ok := l.wordID[folded]
	if !ok {
		id = firstWord + int32(len(l.wordID))
		l.wordID[folded] = id
	}
	return id
}

// word returns the identity of a word as written in a text; a possessive or
// contraction that no list has stands for the word before the apostrophe.
func (l *lexicon) word(word string) int32 {
	var buf [48]byte
	folded := foldWord(buf[:0], word)
	if id, ok := l.wordID[string(folded)]; ok {
		return id
	}
	if n := len(folded); n > 2 && folded[n-2] == '\'' {
		return l.wordID[string(folded[:n-2])]
	} else if n > 1 && folded[n-1] == '\'' {
		return l.wordID[string(folded[:n-1])]
	}
	return 0
}

// expand writes out the brackets: "nurse(s)" is nurse and nurses,
// "diagnos(e|ed|ing)" is diagnose, diagnosed and diagnosing. A bracket may stand
// inside another.
func expand(line string) ([]string, error) {
	open := strings.IndexAny(line, "()|")
	if open < 0 {
		return []string{line}, nil
	}
	if line[open] != '(' {
		return nil, fmt.Errorf("bracket not opened in %q", line)
	}
	endings, end, err := alternatives(line, open)
	if err != nil {
		return nil, err
	}
	rest, err := expand(line[end+1:])
	if err != nil {
		return nil, err
	}
	var out []string
	for _, e := range endings {
		inner, err := expand(e)
		if err != nil {
			return nil, err
		}
		for _, in := range inner {
			for _, r := range rest {
				out = append(out, line[:open]+in+r)
			}
		}
	}
	return out, nil
}

// alternatives cuts what stands in the bracket at open at its bars, and returns
// where the bracket closes. A bracket without bars may also be left out.
func alternatives(line string, open int) (parts []string, end int, err error) {
	depth, from := 0, open+1
	for i := open; i < len(line); i++ {
		switch line[i] {
		case '(':
			depth++
		case '|':
			if depth == 1 {
				parts = append(parts, line[from:i])
				from = i + 1
			}
		case ')':
			if depth--; depth > 0 {
				continue
			}
			parts = append(parts, line[from:i])
			if len(parts) == 1 {
				parts = append(parts, "")
			}
			return parts, i, nil
		}
	}
	return nil, 0, fmt.Errorf("bracket not closed in %q", line)
}
