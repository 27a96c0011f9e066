package disclosure

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// finder finds the facts in one text.
type finder struct {
	r      *reading.Reading
	post   *social.Post
	owner  string // the account's name, folded
	care   reading.Care
	facts  []Fact
	clause int      // the last that was asked for
	words  []string // by token, folded, as far as they were asked for
	room   []byte
}

// find takes every fact that is told of the person, each value once, from left to right.
func (f *finder) find() {
	for _, c := range f.r.All() {
		if !c.Quoted {
			f.cue(c)
		}
	}
	f.bareAge()
	f.sex()
	f.marks()
	if f.care != reading.CareNo {
		f.hospital()
		f.quotation()
		f.geotag()
	}
	f.facts = slices.DeleteFunc(f.facts, f.covered)
	f.dropJust()
	slices.SortStableFunc(f.facts, func(a, b Fact) int { return cmp.Compare(a.From, b.From) })
}

// cue takes the facts that a cue of the reading gives.
func (f *finder) cue(c reading.Cue) {
	switch c.Class {
	case reading.ClassAge:
		f.age(c)
	case "person":
		f.agedPerson(c)
	case "place-small", "place-large":
		f.place(c)
	case "time-day", "time-now", reading.ClassDate:
		f.date(c)
	case "event":
		reach := 0
		if toWhat(f.word(c.First)) {
			reach = eventReach
		}
		f.listed(Event, c, reach)
	case "condition":
		f.listed(Condition, c, 0)
	case "rare":
		f.rare(c)
	case "procedure":
		f.listed(Procedure, c, 0)
	case "outcome", "death":
		f.listed(Outcome, c, 0)
	case "occupation":
		f.occupation(c)
	case "family":
		f.family(c)
	case reading.ClassPersonName, reading.ClassFirstName, reading.ClassLikelyName, reading.ClassInitials:
		f.name(c)
	}
}

// covered reports whether a fact is only part of the words of another: the PE of a PE
// teacher, the appendix that is illness and operation.
func (f *finder) covered(part Fact) bool {
	rank := wordRank(part.Kind)
	return rank > 0 && slices.ContainsFunc(f.facts, func(o Fact) bool {
		return o.Kind != part.Kind && wordRank(o.Kind) < rank && o.From <= part.From && part.To <= o.To && part.To > part.From && o.Kind != Sex && o.Kind != Name && o.Kind != Quotation
	})
}

// wordRank orders the kinds that the same words may be taken for, 0 for one that is
// never given up.
func wordRank(k Kind) int {
	switch k {
	case Event, Outcome:
		return 1
	case Condition:
		return 2
	case Procedure:
		return 3
	case Feature, PlaceFact: // the lighthouse of its keeper
		return 4
	}
	return 0
}

// add takes a fact that stands in the text from byte from to byte to.
func (f *finder) add(k Kind, value string, from, to int) {
	if value == "" || slices.ContainsFunc(f.facts, func(o Fact) bool { return o.Kind == k && o.Value == value }) {
		return
	}
	fact := Fact{Kind: k, Value: value, From: from, To: to}
	if to > from {
		fact.Words = f.r.Text[from:to]
	}
	if e := lookup(k, value); e != nil {
		fact.Share = e.share[uk]
		if e.of == ofWorkers {
			fact.Share *= tables()["days"].byName["in work"].share[uk]
		}
	}
	f.facts = append(f.facts, fact)
}

func (f *finder) has(k Kind) bool {
	return slices.ContainsFunc(f.facts, func(o Fact) bool { return o.Kind == k })
}

// word returns token i as tables have it: small, with straight apostrophes, and
// without the ending of a possessive. It is "" beyond the ends.
func (f *finder) word(i int) string {
	if i < 0 || i >= len(f.r.Tokens) {
		return ""
	}
	if f.words == nil {
		f.words = make([]string, len(f.r.Tokens))
	}
	if f.words[i] == "" {
		t := f.r.Tokens[i]
		f.words[i] = strings.TrimSuffix(fold(f.r.Text[t.Start:t.End]), "'s")
	}
	return f.words[i]
}

// fold is reading.Fold, which it asks only where there is something to fold.
func fold(word string) string {
	for i := range len(word) {
		if c := word[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return reading.Fold(word)
		}
	}
	return word
}

// phrase returns the tokens from i to j as tables have them.
func (f *finder) phrase(i, j int) string {
	if i == j {
		return f.word(i)
	}
	return string(f.spell(i, j))
}

// spell is phrase in room that is used again.
func (f *finder) spell(i, j int) []byte {
	f.room = f.room[:0]
	for k := i; k <= j; k++ {
		if k > i {
			f.room = append(f.room, ' ')
		}
		f.room = append(f.room, f.word(k)...)
	}
	return f.room
}

// named returns the entry of a table whose name is the tokens from i to j.
func (f *finder) named(t *table, i, j int) *entry {
	if t.begins[f.word(i)] < j-i+1 {
		return nil
	}
	return t.byName[string(f.spell(i, j))]
}

// clauseOf returns the clause in which a token stands.
func (f *finder) clauseOf(token int) reading.Clause {
	all := f.r.Clauses()
	for f.clause < len(all)-1 && all[f.clause].Last < token {
		f.clause++
	}
	for f.clause > 0 && all[f.clause].First > token {
		f.clause--
	}
	if len(all) == 0 {
		return reading.Clause{}
	}
	return all[f.clause]
}

// notTheirs reports whether a cue stands in a clause that is not told as a fact of
// the person: supposed, ordered, wished, or about the writer's family, an animal or
// the reader.
func (f *finder) notTheirs(c reading.Cue) bool {
	cl := f.clauseOf(c.First)
	switch cl.Mode {
	case reading.ModeSupposed, reading.ModeCommand, reading.ModeWish, reading.ModeQuoted:
		return true
	}
	switch cl.Actor {
	case reading.ActorKin, reading.ActorPet, reading.ActorYou:
		return true
	}
	return cl.Affected == reading.AffectedKin || f.word(c.First-1) == "my"
}

// relative reports whether a word for somebody's kin stands right before token i, so
// that what follows is told of them: "her son, 19", "his wife died".
func (f *finder) relative(i, reach int) bool {
	for j := i - 1; j >= max(0, i-reach) && f.r.Tokens[j].Sentence == f.r.Tokens[i].Sentence; j-- {
		if kin(f.word(j)) && possessive(f.word(j-1)) {
			return true
		}
		switch f.word(j) {
		case "he", "she", "they", "and", "but":
			return false
		}
	}
	return false
}

func kin(word string) bool {
	switch word {
	case "wife", "husband", "partner", "mum", "mam", "mammy", "mother", "dad", "da", "father", "son", "sons", "daughter", "daughters", "brother", "sister", "twin", "granny", "nan", "gran",
		"grandad", "granda", "grandson", "granddaughter", "aunt", "auntie", "uncle", "niece", "nephew", "cousin", "girlfriend", "boyfriend", "kids", "children", "parents", "neighbour", "dog", "cat", "horse":
		return true
	}
	return false
}

func possessive(word string) bool {
	switch word {
	case "his", "her", "their", "whose", "my", "our", "late":
		return true
	}
	return false
}
