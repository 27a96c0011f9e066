package disclosure

import (
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

// implement reports whether an event is told by a thing or animal alone, that hurts
// nobody by being there.
func implement(word string) bool {
	switch word {
	case "tractor", "combine", "baler", "slurry", "silage", "quad", "bull", "ram", "chainsaw", "lawnmower", "strimmer", "trampoline", "bandsaw", "scrum", "hurley", "sliotar", "skiing", "ski", "parachute",
		"skydive", "fireworks", "flood", "typhoon", "landslide", "fitted", "shot", "pinned", "crash", "crashed":
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
	if k == Condition && f.word(c.First) == "pe" && lesson(f.word(c.First+1)) {
		return
	}
	if k == Event && c.First == c.Last && implement(f.word(c.First)) && !f.r.HasAny(asked().hurt) {
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

// lesson reports whether a word says that PE before it is exercise at school.
func lesson(next string) bool {
	switch next {
	case "teacher", "teachers", "mats", "mat", "kit", "class", "lesson", "lessons", "hall", "shorts", "bag", "department", "day":
		return true
	}
	return false
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
