package disclosure

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit/reading"
)

// rare takes what sets a case apart: an illness of the tables, or the words for how
// rare it is.
func (f *finder) rare(c reading.Cue) {
	if f.notTheirs(c) {
		return
	}
	if e, from, to := f.match(Condition, c, 1); e != nil && e.of != notAFact && e.of != ofNothing {
		f.add(Condition, e.name, f.r.Tokens[min(from, c.First)].Start, f.r.Tokens[max(to, c.Last)].End)
		return
	}
	if c.Last == c.First {
		return
	}
	value := f.phrase(c.First, c.Last)
	if e := lookup(Feature, value); e != nil {
		value = e.name
	}
	f.add(Feature, value, c.Start, c.End)
}

// marks takes what the reading has no class for: features, origins, births of
// several, and how rare a disease is in figures.
func (f *finder) marks() {
	features, origins, works := tableOf(Feature), tableOf(Origin), tableOf(Occupation)
	for i := range f.r.Tokens {
		t := f.r.Tokens[i]
		if t.Is(reading.Quoted) || t.Flags&(reading.Mention|reading.Address|reading.Symbol|reading.Hashtag) != 0 {
			continue
		}
		word := f.word(i)
		f.tabled(Feature, features, i)
		f.origin(origins, i)
		if works.begins[word] > 0 && !f.has(Occupation) {
			f.saidWork(i)
		}
		switch word {
		case "1", "one":
			f.ratio(i)
		case "disease", "syndrome":
			f.namedDisease(i)
		case "motorbike", "motorcycle", "moped":
			if f.care == reading.CareYes && f.ofThem(i) && !f.has(Event) {
				f.add(Event, tableOf(Event).byName[word].name, t.Start, t.End)
			}
		case "od", "ods":
			if f.care != reading.CareNo && !f.notTheirs(reading.Cue{First: i, Last: i, Sentence: t.Sentence}) && f.word(i+1) != "script" {
				f.add(Event, "overdose", t.Start, t.End)
			}
		case "born":
			if cl := f.clauseOf(i); f.care != reading.CareNo && f.opening(i) && cl.Actor != reading.ActorKin && leadingNumber(f.word(i+1)) >= 0 {
				f.add(Event, "birth", t.Start, t.End) // "Born 04:40 in the back bedroom"
			}
		case "having", "had":
			f.motherhood(i)
		case "delivered", "delivering":
			f.birth(i)
		case "works", "worked", "working":
			f.workedAs(i)
		case "lost", "losing":
			f.lost(i)
		default:
			if c := (reading.Cue{First: i, Last: i, Sentence: t.Sentence}); f.care != reading.CareNo && len(word) >= shortestIllness && namesIllness(word) && !f.notTheirs(c) && !f.r.Negated(c) {
				f.add(Condition, word, t.Start, t.End)
			}
		}
	}
}

// birth takes what the writer was at: "Delivered a baby in the car park".
func (f *finder) birth(i int) {
	cl := f.clauseOf(i)
	if f.care == reading.CareNo || cl.Mode != reading.ModeFact || cl.Actor != reading.ActorI && cl.Actor != reading.ActorWe {
		return
	}
	for j := i + 1; j <= min(i+4, cl.Last, len(f.r.Tokens)-1); j++ {
		switch f.word(j) {
		case "baby", "babies", "girl", "boy", "twins", "triplets", "quads", "twin", "wean", "bairn", "breech", "newborn", "daughter", "son":
			f.add(Event, "birth", f.r.Tokens[i].Start, f.r.Tokens[j].End)
			return
		}
	}
}

// opening reports whether a sentence begins with token i.
func (f *finder) opening(i int) bool {
	return i == 0 || f.r.Tokens[i-1].Sentence != f.r.Tokens[i].Sentence
}

// motherhood takes a birth by which somebody became a mother: "having her first baby".
func (f *finder) motherhood(i int) {
	j := i + 2
	switch f.word(j) {
	case "first", "second", "third", "fourth", "fifth", "sixth", "last", "new":
		j++
	}
	if w := f.word(j); f.care == reading.CareNo || f.word(i+1) != "her" || w != "baby" && w != "babies" && w != "twins" && w != "child" {
		return
	}
	if c := (reading.Cue{First: i, Last: j, Sentence: f.r.Tokens[i].Sentence}); !f.notTheirs(c) && !f.r.Negated(c) {
		f.facts = slices.DeleteFunc(f.facts, func(o Fact) bool { return o.Kind == Age && o.From >= f.r.Tokens[i].Start && o.To <= f.r.Tokens[j].End }) // the baby's
		f.add(Event, "birth", f.r.Tokens[i].Start, f.r.Tokens[j].End)
	}
}

// lost takes a death that is told as a loss: "Lost a swimmer tonight".
func (f *finder) lost(i int) {
	cl := f.clauseOf(i)
	if f.care == reading.CareNo || cl.Mode != reading.ModeFact || cl.Actor != reading.ActorI && cl.Actor != reading.ActorWe || f.word(i+1) != "a" && f.word(i+1) != "an" {
		return
	}
	for c := range f.r.Within("person", f.r.Tokens[i].Sentence, f.r.Tokens[i].Sentence) {
		if c.First >= i+2 && c.First <= i+4 {
			f.add(Outcome, "died", f.r.Tokens[i].Start, c.End)
			return
		}
	}
}

// namedDisease takes an illness that is called after somebody, which the tables lack.
func (f *finder) namedDisease(i int) {
	if i == 0 || !f.joined(i-1) || !f.r.Tokens[i-1].Is(reading.Capital) || f.r.Tokens[i-1].Is(reading.Caps) || determiner(f.word(i-1)) || lookup(Condition, f.word(i-1)) != nil {
		return
	}
	c := reading.Cue{First: i - 1, Last: i, Sentence: f.r.Tokens[i].Sentence}
	if !f.notTheirs(c) && !f.r.Negated(c) {
		f.add(Condition, f.phrase(i-1, i), f.r.Tokens[i-1].Start, f.r.Tokens[i].End)
	}
}

// tabled takes the longest name of the table that begins at token i.
func (f *finder) tabled(k Kind, t *table, i int) {
	if e, c := f.longest(t, i); e != nil && !f.notTheirs(c) && f.ofThem(i) {
		f.add(k, e.name, f.r.Tokens[c.First].Start, f.r.Tokens[c.Last].End)
	}
}

// longest returns the longest name of the table that begins at token i and ends in its
// sentence, nil for none, and where it stands.
func (f *finder) longest(t *table, i int) (e *entry, at reading.Cue) {
	n := t.begins[f.word(i)]
	for j := min(i+n, len(f.r.Tokens)) - 1; j >= i; j-- {
		if f.r.Tokens[j].Sentence != f.r.Tokens[i].Sentence {
			continue
		}
		if e := f.named(t, i, j); e != nil {
			return e, reading.Cue{First: i, Last: j, Sentence: f.r.Tokens[i].Sentence}
		}
	}
	return nil, reading.Cue{}
}

// ofThem reports whether the clause of token i, or the one before, is about somebody
// who is neither the writer nor the reader.
func (f *finder) ofThem(i int) bool {
	cl := f.clauseOf(i)
	switch cl.Actor {
	case reading.ActorOther, reading.ActorSomebody, reading.ActorPatient:
		return true
	}
	if cl.Affected == reading.AffectedPatient || cl.Affected == reading.AffectedStranger {
		return true
	}
	for j := cl.First; j <= cl.Last && j < len(f.r.Tokens); j++ {
		switch f.word(j) {
		case "he", "she", "his", "her", "him", "hers", "they", "their":
			return true
		}
	}
	if f.care == reading.CareNo {
		return false
	}
	return cl.Actor == reading.ActorNone || cl.Affected == reading.AffectedGroup || f.word(i-1) == "a" || f.word(i-1) == "an"
}

// ratio reads "one in 50,000" and "1 in a million".
func (f *finder) ratio(i int) {
	if f.word(i+1) != "in" || i+2 >= len(f.r.Tokens) {
		return
	}
	last := i + 2
	digits := strings.ReplaceAll(f.word(last), ",", "")
	if digits == "a" && f.word(last+1) == "million" {
		last++
		digits = "1000000"
	} else if f.word(last+1) == "million" && !strings.ContainsAny(digits, ".,") {
		last++
		digits += "000000"
	}
	value := "1 in " + digits
	if n := ratio(value); n > 0 && n <= 1e-3 && f.ofThem(i) {
		f.add(Condition, value, f.r.Tokens[i].Start, f.r.Tokens[last].End)
	}
}

// shortestIllness is how many letters a word has that names an illness by its ending.
const shortestIllness = 8

// namesIllness reports whether a word has the ending of one for an illness.
func namesIllness(word string) bool {
	switch word {
	case "diagnosis", "prognosis", "hypnosis", "osmosis", "symbiosis", "metamorphosis", "diplomas", "carcinoma", "sympathy", "empathy", "telepathy", "homeopathy", "homoeopathy", "osteopathy", "naturopathy", "antipathy", "arthritis", "bronchitis", "tonsillitis", "dermatitis":
		return false
	}
	for _, end := range [...]string{"itis", "osis", "oma", "aemia", "emia", "pathy", "plegia", "phyria", "uria", "petrosis", "penia", "trophy", "ectasia", "asthenia"} {
		if len(word) > len(end)+3 && strings.HasSuffix(word, end) {
			return !strings.HasSuffix(word, "atrophy") && !strings.HasSuffix(word, "academia")
		}
	}
	return false
}
