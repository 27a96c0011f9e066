// Package reading reads a text once and says what stands in it: words, sentences,
// quotations, and cues - the classes of words and phrases that the rules of an
// audit rest on. It judges nothing.
//
// The classes are plain text files in the folder words, one class a file, which a
// doctor can read and correct; words/README.md tells how they are written. A few
// classes that no list can hold (ages, doses, names of people, identifiers) are
// found by code and have the same shape.
package reading

import (
	"iter"
	"sync"
)

// Reading is a text with what was found in it. It is not changed after it was
// made, and may be shared by goroutines.
type Reading struct {
	Text        string
	Tokens      []Token
	Identifiers []Identifier

	cues      []Cue // ordered by Start, then longest first
	clauses   []Clause
	scene     Scene
	set       classSet
	byRank    []int32 // indices of cues, class after class, each class from left to right
	starts    []int32 // by rank of a class in set: where its cues begin in byRank; one more than there are
	lex       *lexicon
	unguarded bool
	lower     string // Text with small letters for the capitals of ASCII
	ends      []int  // index of the first token after each sentence
	*draft           // nil when the text has been read
}

// Token is a word, number, hashtag, mention, address, emoji or Chinese character.
type Token struct {
	Start, End int // bytes in Text; a hashtag's include its #
	Sentence   int
	Flags      Flag
	cover      cover // cues that stand here
	word       int32 // identity of the folded word in the lexicon, 0 for a word in no list
}

// Flag says how a token is written.
type Flag uint16

// Flags of tokens.
const (
	Capital Flag = 1 << iota // begins with a capital letter
	Caps                     // two letters or more, all capitals
	Number                   // begins with a digit
	Hashtag
	Mention
	Address // a web or mail address
	Symbol  // emoji or other sign
	Quoted  // inside quotation marks
	foreign // has bytes beyond ASCII
)

// Is reports whether the token has all of the flags.
func (t Token) Is(f Flag) bool { return t.Flags&f == f }

// Cue is a word or phrase of a class, where it stands.
type Cue struct {
	Class       string
	Start, End  int // bytes in Text
	First, Last int // tokens
	Sentence    int
	Quoted      bool
	class       uint16 // identity of Class
}

// Reader reads texts. It is not changed by reading, and may be shared by goroutines.
type Reader struct {
	lex       *lexicon
	unguarded bool
}

// New returns a reader with the word lists that Probity ships. The lists are
// compiled once; a mistake in one of them panics, as it would in a program text.
func New() *Reader { return &Reader{lex: shipped()} }

// Unguarded returns a reader that hears nothing that speaks in a text's favour: no
// guard, and no quotation marks. It is for words that are to go out to others, where
// it is better to ask once too often.
func Unguarded() *Reader { return &Reader{lex: shipped(), unguarded: true} }

var shipped = sync.OnceValue(func() *lexicon {
	lex, err := loadLexicon(words)
	if err != nil {
		panic("audit/reading: " + err.Error())
	}
	return lex
})

// Classes lists the names of all cue classes, sorted.
func (rd *Reader) Classes() []string { return rd.lex.sortedClasses() }

// Read reads text in one pass over its words.
func (rd *Reader) Read(text string) *Reading {
	r := &Reading{Text: text, lex: rd.lex, unguarded: rd.unguarded, draft: drafts.Get().(*draft)}
	r.tokenise()
	if !r.unguarded {
		r.quotations()
	}
	r.match()
	r.detect()
	r.order()
	r.readClauses()
	drafts.Put(r.draft)
	r.draft = nil
	return r
}

// Has reports whether a cue of any of the classes occurs.
func (r *Reading) Has(classes ...string) bool {
	if r == nil {
		return false
	}
	for _, c := range classes {
		if id, ok := r.lex.classID[c]; ok && r.set.has(id) {
			return true
		}
	}
	return false
}

// Cues yields the cues of the class from left to right.
func (r *Reading) Cues(class string) iter.Seq[Cue] {
	return func(yield func(Cue) bool) {
		for _, k := range r.of(class) {
			if !yield(r.cues[k]) {
				return
			}
		}
	}
}

// of returns the indices of the cues of the class, from left to right.
func (r *Reading) of(class string) []int32 {
	if r == nil {
		return nil
	}
	id, ok := r.lex.classID[class]
	if !ok || !r.set.has(id) {
		return nil
	}
	rank := r.set.rank(id)
	return r.byRank[r.starts[rank]:r.starts[rank+1]]
}

// First returns the first cue of the earliest of the classes that occurs.
func (r *Reading) First(classes ...string) (Cue, bool) {
	for _, class := range classes {
		if cues := r.of(class); len(cues) > 0 {
			return r.cues[cues[0]], true
		}
	}
	return Cue{}, false
}

// Count returns how many cues of the classes occur.
func (r *Reading) Count(classes ...string) int {
	n := 0
	for _, class := range classes {
		n += len(r.of(class))
	}
	return n
}

// All returns every cue, for showing.
func (r *Reading) All() []Cue {
	if r == nil {
		return nil
	}
	return r.cues
}

// Sentences returns the number of sentences.
func (r *Reading) Sentences() int { return len(r.ends) }

// Words returns the text of a cue.
func (r *Reading) Words(c Cue) string { return r.Text[c.Start:c.End] }
