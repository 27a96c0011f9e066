package disclosure

import (
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit/reading"
)

// occupation takes what the person works or worked as, in the table's words where
// it has them.
func (f *finder) occupation(c reading.Cue) {
	if f.notTheirs(c) || f.relative(c.First, 2) || f.writerIs(c) {
		return
	}
	switch f.word(c.First - 1) {
	case "his", "her", "their", "your", "called", "like":
		return // his teacher
	}
	from := c.First
	switch f.word(from) {
	case "retired", "former", "ex":
		if from < c.Last {
			from++
		}
	}
	value := f.phrase(from, c.Last)
	if e, _, _ := f.match(Occupation, reading.Cue{First: from, Last: c.Last, Sentence: c.Sentence}, 0); e != nil {
		if e.of == ofNothing && e.name == "driver" && from > 0 {
			value = f.phrase(from-1, c.Last)
		} else {
			value = e.name
		}
	}
	f.add(Occupation, value, c.Start, c.End)
}

// writerIs reports whether the clause says what the writer is or does: "I'm a
// farmer's daughter".
func (f *finder) writerIs(c reading.Cue) bool {
	cl := f.clauseOf(c.First)
	if cl.Actor != reading.ActorI && cl.Actor != reading.ActorWe {
		return false
	}
	switch cl.Act {
	case reading.ActNone, reading.ActRest, reading.ActDrink, reading.ActWatch, reading.ActSell, reading.ActTeach, reading.ActPost:
		return cl.Affected != reading.AffectedPatient && f.care != reading.CareYes
	}
	return false
}

// family takes kin and births of several: "mother of four", "his twin".
func (f *finder) family(c reading.Cue) {
	if f.notTheirs(c) {
		return
	}
	words := f.phrase(c.First, c.Last)
	if n, ok := childrenIn(words); ok {
		f.add(Family, "mother of "+strconv.Itoa(n), c.Start, c.End)
		return
	}
	if e, _, _ := f.match(Family, c, 0); e != nil {
		f.add(Family, e.name, c.Start, c.End)
		return
	}
	if last := f.word(c.Last); kin(last) {
		f.add(Family, kinName(last), c.Start, c.End)
	}
}

// childrenIn reads how many children words such as "mother of four" tell.
func childrenIn(words string) (int, bool) {
	_, n, ok := strings.Cut(words, " of ")
	if !ok {
		return 0, false
	}
	v := leadingNumber(n)
	if v < 0 {
		v = numberWord(n)
	}
	return v, v > 0 && v < 20
}

func kinName(word string) string {
	switch word {
	case "mum", "mam", "mammy":
		return "mother"
	case "dad", "da":
		return "father"
	case "nan", "gran":
		return "granny"
	case "granda":
		return "grandad"
	}
	return word
}

// name takes the name of the person or of somebody close; not the writer's, a
// colleague's, or what only looks like one in a text that is not surely of care.
func (f *finder) name(c reading.Cue) {
	switch {
	case f.care == reading.CareNo || f.notTheirs(c) || f.aside(c.First):
		return
	case (c.Class == reading.ClassLikelyName || c.Class == reading.ClassInitials) && f.care != reading.CareYes:
		return
	}
	switch f.word(c.First - 1) {
	case "dr", "prof", "professor", "nurse", "sister", "registrar", "consultant", "saint", "st", "with", "by", "for", "thanks", "love":
		return
	}
	cl := f.clauseOf(c.First)
	if (cl.Actor == reading.ActorI || cl.Actor == reading.ActorWe) && cl.Affected != reading.AffectedPatient && cl.Affected != reading.AffectedStranger {
		return
	}
	words := f.phrase(c.First, c.Last)
	own := " " + reading.Fold(f.account.Name) + " "
	for w := range strings.FieldsSeq(words) {
		if strings.Contains(own, " "+w+" ") {
			return
		}
	}
	for _, o := range f.facts {
		if o.Kind == Name && c.Start < o.To && o.From < c.End {
			return
		}
	}
	f.add(Name, words, c.Start, c.End)
}
