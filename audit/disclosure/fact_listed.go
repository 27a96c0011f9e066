package disclosure

import (
	"strings"

	"github.com/probity-audit/probity/audit/reading"
)

// eventReach is how many words behind what happened may say to what: "fell off his horse".
const eventReach = 4

// toWhat reports whether what happened begins with a word that asks for what it was:
// fell off what, bitten by what.
func toWhat(word string) bool {
	switch word {
	case "fell", "fall", "came", "off", "thrown", "hit", "knocked", "struck", "trapped", "crushed", "pinned", "kicked", "bitten", "bite", "stung", "burned", "burnt", "scalded", "swallowed", "stuck",
		"jumped", "pulled", "attacked", "run", "lodged", "inserted", "shot", "stabbed", "crash", "crashed", "collision", "drowned":
		return true
	}
	return false
}

// listed takes a fact whose values the tables know, from a cue and up to reach words
// behind it; what they do not know is taken as it is written.
func (f *finder) listed(k Kind, c reading.Cue, reach int) {
	if k == Procedure && f.word(c.First) == "bypass" && f.word(c.First-1) == "the" { // a road
		return
	}
	if f.notTheirs(c) || k != Event && f.r.Negated(c) || f.relative(c.First, 3) {
		return
	}
	best, from, to := f.match(k, c, reach)
	switch {
	case best == nil && k == Outcome, best != nil && best.of == notAFact:
		return
	case best == nil:
		f.add(k, f.phrase(c.First, c.Last), c.Start, c.End)
		return
	}
	if k == Event && best.ties&plain != 0 && from > c.Last {
		return
	}
	f.add(k, best.name, f.r.Tokens[min(from, c.First)].Start, f.r.Tokens[max(to, c.Last)].End)
}

// match returns the rarest entry whose name stands in the cue, begins a word before
// it, or follows within reach, and where.
func (f *finder) match(k Kind, c reading.Cue, reach int) (best *entry, from, to int) {
	t := tableOf(k)
	for i := max(0, c.First-1); i <= c.Last+reach && i < len(f.r.Tokens); i++ {
		if f.r.Tokens[i].Sentence != c.Sentence || i > c.Last && clauseEnd(f.word(i)) {
			if i > c.Last {
				break
			}
			continue
		}
		for j := min(i+t.longest, len(f.r.Tokens)) - 1; j >= i; j-- {
			if f.r.Tokens[j].Sentence != c.Sentence || i < c.First && j < c.First {
				continue
			}
			e := f.named(t, i, j)
			if e != nil && (best == nil || f.better(e, best, i, j, from, to)) {
				best, from, to = e, i, j
			}
			if e != nil {
				break
			}
		}
	}
	return best, from, to
}

// better reports whether an entry says more than the best so far.
func (f *finder) better(e, best *entry, i, j, from, to int) bool {
	switch {
	case e.of == notAFact || best.of == notAFact:
		return best.of == notAFact && e.of != notAFact
	case e.ties&plain != best.ties&plain:
		return best.ties&plain != 0
	case i >= from && j <= to: // inside of it
		return false
	}
	return e.share[uk] > 0 && (best.share[uk] == 0 || e.share[uk] < best.share[uk])
}

func clauseEnd(word string) bool {
	switch word {
	case "and", "but", "because", "who", "while", "when", "then", "so", "he", "she", "i", "we", "they":
		return true
	}
	return false
}

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
	features, origins := tableOf(Feature), tableOf(Origin)
	for i := range f.r.Tokens {
		t := f.r.Tokens[i]
		if t.Is(reading.Quoted) || t.Flags&(reading.Mention|reading.Address|reading.Symbol|reading.Hashtag) != 0 {
			continue
		}
		word := f.word(i)
		f.tabled(Feature, features, i)
		f.origin(origins, i)
		switch word {
		case "1", "one":
			f.ratio(i)
		case "disease", "syndrome":
			f.namedDisease(i)
		case "delivered", "delivering":
			f.birth(i)
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
	n := t.begins[f.word(i)]
	for j := min(i+n, len(f.r.Tokens)) - 1; j >= i; j-- {
		if f.r.Tokens[j].Sentence != f.r.Tokens[i].Sentence {
			continue
		}
		e := f.named(t, i, j)
		if e == nil {
			continue
		}
		c := reading.Cue{First: i, Last: j, Sentence: f.r.Tokens[i].Sentence}
		if !f.notTheirs(c) && f.ofThem(i) {
			f.add(k, e.name, f.r.Tokens[i].Start, f.r.Tokens[j].End)
		}
		return
	}
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
