package disclosure

import (
	"cmp"
	"slices"

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
		return o.Kind != part.Kind && wordRank(o.Kind) < rank && part.To > part.From && (o.From <= part.From && part.To <= o.To || part.Kind == PlaceFact && o.Kind == Occupation && part.From < o.To && o.From < part.To) && o.Kind != Sex && o.Kind != Name && o.Kind != Quotation
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
