package disclosure

import (
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// occupation takes what the person works or worked as, in the table's words where
// it has them.
func (f *finder) occupation(c reading.Cue) {
	one := f.word(c.First-2) == "of" && f.word(c.First-3) == "one"
	if !one && f.notTheirs(c) || f.relative(c.First, 4) || f.writerIs(c) || f.word(c.First-2) == "my" && f.word(c.First-4) != "one" {
		return // but "one of my retired farmers" is theirs
	}
	if f.likened(c.First) && f.word(c.First-1) != "as" {
		return
	}
	switch f.word(c.First - 1) {
	case "his", "her", "their", "your", "called":
		return // his teacher
	case "the":
		if c.First == c.Last && f.r.Tokens[c.First].Is(reading.Capital) {
			return // a newspaper, a pub
		}
	}
	if next := f.word(c.Last + 1); strings.HasSuffix(strings.ToLower(f.r.Words(c)), "s") && (kin(next) || next == "widow" || next == "widower") {
		return // "a lighthouse keeper's widow"
	}
	from := c.First
	switch f.word(from) {
	case "played", "sang", "trains", "made", "races", "builds", "paints", "fixes", "cooks", "delivers":
		return // once, or a thing: "played on", "trains cancelled"
	case "retired", "former", "ex":
		if from < c.Last {
			from++
		}
	}
	last := f.workEnd(c, from)
	value := f.phrase(from, last)
	if e, _, _ := f.match(Occupation, reading.Cue{First: from, Last: max(c.Last, last), Sentence: c.Sentence}, 0); e != nil {
		switch {
		case e.of == ofWorkers, e.ties&plain == 0:
			value = e.name
		case from == c.Last && last == c.Last && from > 0 && f.joined(from-1) && !determiner(f.word(from-1)): // "hearse driver"
			from--
			value = f.phrase(from, last)
		case last == c.Last:
			return // "the driver" of anything
		}
	}
	if e := lookup(Occupation, strings.TrimSuffix(value, "s")); one && e != nil {
		value = e.name
	}
	f.add(Occupation, value, f.r.Tokens[min(from, c.First)].Start, f.r.Tokens[last].End)
}

// workedAs takes what somebody is said to have worked as: "worked as a buffer".
func (f *finder) workedAs(i int) {
	c := reading.Cue{First: i, Last: i, Sentence: f.r.Tokens[i].Sentence}
	if f.word(i+1) != "as" || f.word(i+2) != "a" && f.word(i+2) != "an" || !f.joined(i) || !f.joined(i+1) || !f.joined(i+2) || f.writerIs(c) || f.notTheirs(c) || f.clauseOf(i).Actor == reading.ActorI {
		return
	}
	last := i + 3
	for n := 0; n < 2 && f.joined(last) && !clauseEnd(f.word(last+1)) && trade(f.word(last+1)); n++ {
		last++
	}
	if f.has(Occupation) {
		return
	}
	f.add(Occupation, f.phrase(i+3, last), f.r.Tokens[i+3].Start, f.r.Tokens[last].End)
}

// workEnd returns the last word of what somebody works at, where the cue breaks off:
// "drives the" is "drives the mobile library", "retired bus" is "retired bus conductor".
func (f *finder) workEnd(c reading.Cue, from int) int {
	last := c.Last
	for from > c.First && last < from+2 && f.joined(last) && trade(f.word(last+1)) {
		last++
	}
	switch f.word(last) {
	case "the", "a", "an", "for", "in", "at", "on", "of":
	default:
		return last
	}
	for n := 0; n < 3 && f.joined(last); n++ {
		switch f.word(last + 1) {
		case "and", "but", "in", "at", "on", "round", "for", "who", "with", "to", "from", "of", "by", "as", "is", "was":
			return last
		}
		last++
	}
	return last
}

// trade reports whether a word has the ending of one for somebody who does something.
func trade(word string) bool {
	for _, end := range [...]string{"er", "or", "ist", "man", "woman", "ian", "eer", "ess", "ant", "smith", "wright"} {
		if len(word) > len(end)+2 && strings.HasSuffix(word, end) {
			return word != "after" && word != "never" && word != "under" && word != "over" && word != "want"
		}
	}
	return false
}

// joined reports whether nothing but a space stands between token i and the next of
// its sentence.
func (f *finder) joined(i int) bool {
	return i >= 0 && i+1 < len(f.r.Tokens) && f.r.Tokens[i].Sentence == f.r.Tokens[i+1].Sentence && f.r.Tokens[i+1].Start-f.r.Tokens[i].End == 1
}

func determiner(word string) bool {
	switch word {
	case "a", "an", "the", "this", "that", "his", "her", "their", "my", "our", "your", "old", "young", "and", "or", "of", "by", "with", "to", "best", "good", "first", "last", "is", "was", "another", "wee", "one":
		return true
	}
	return false
}

// writerIs reports whether the words before say that the writer is it: "I'm a
// farmer's daughter", "as a teacher".
func (f *finder) writerIs(c reading.Cue) bool {
	for j := c.First - 1; j >= max(0, c.First-4) && f.r.Tokens[j].Sentence == c.Sentence; j-- {
		switch f.word(j) {
		case "i'm", "im", "am", "as", "myself", "we're", "become", "became", "being":
			return true
		case "was", "be", "been":
			return f.word(j-1) == "i" || f.word(j-1) == "we" || f.word(j-1) == "i've" || f.word(j-1) == "to"
		case "a", "an", "the", "only", "just", "former", "retired", "old", "young", "not":
		default:
			if !f.joined(j) {
				return false
			}
		}
	}
	return f.care == reading.CareNo && f.clauseOf(c.First).Actor == reading.ActorI
}

// family takes kin and births of several: "mother of four", "his twin".
func (f *finder) family(c reading.Cue) {
	if f.notTheirs(c) {
		return
	}
	words := f.phrase(c.First, c.Last)
	if n, ok := childrenIn(words); ok {
		f.add(Family, strconv.Itoa(n)+" children", c.Start, c.End)
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

// addressed reports whether a name is of the one who is answered: "Like a child, Lorna."
func (f *finder) addressed(c reading.Cue) bool {
	if f.post == nil || f.post.Answers == nil && f.post.Kind != social.KindReply && f.post.Kind != social.KindComment {
		return false
	}
	first := c.First == 0 || f.r.Tokens[c.First-1].Sentence != c.Sentence
	last := c.Last+1 >= len(f.r.Tokens) || f.r.Tokens[c.Last+1].Sentence != c.Sentence
	before := first || strings.Contains(f.r.Text[f.r.Tokens[c.First-1].End:c.Start], ",")
	after := last || strings.Contains(f.r.Text[c.End:f.r.Tokens[c.Last+1].Start], ",")
	return before && after
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
	if f.addressed(c) {
		return
	}
	switch f.word(c.First - 1) {
	case "christmas", "year", "dr", "prof", "professor", "nurse", "sister", "registrar", "consultant", "saint", "st", "with", "by", "for", "thanks", "love":
		return
	}
	cl := f.clauseOf(c.First)
	if (cl.Actor == reading.ActorI || cl.Actor == reading.ActorWe) && cl.Affected != reading.AffectedPatient && cl.Affected != reading.AffectedStranger {
		return
	}
	words := f.phrase(c.First, c.Last)
	own := " " + f.owner + " "
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
