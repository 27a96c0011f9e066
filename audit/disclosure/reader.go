package disclosure

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// The readers.
const (
	Patient   = "the patient"
	Neighbour = "people who know them"
	Stranger  = "a stranger"
)

const (
	// circle is how many people somebody knows well enough to hear what happened to
	// them (Dunbar's number).
	circle = 150
	// newsFold is by how much news of an event narrows who it can be.
	newsFold = 10
)

// thePatient recognises what is told in two facts or more, if one of them is what
// happened or what was said.
func thePatient(facts []Fact) Reader {
	if len(facts) >= 2 && has(facts, Event, Quotation) {
		return Reader{Who: Patient, Band: Unique, Why: "what happened or what was said is told, so the patient would know that it is their own story"}
	}
	return Reader{Who: Patient, Band: Crowd, Why: "neither what happened nor what was said is told in a way that the patient must know again"}
}

// peopleWhoKnow know the person, the place and about when: what happened or what is
// rare about the person, with the place or the day, is enough for them.
func peopleWhoKnow(facts, given []Fact) Reader {
	r := Reader{Who: Neighbour, Band: Crowd, Why: fmt.Sprintf("nothing is told that would stand out among the %d people whom somebody knows", circle)}
	mark, ok := standsOut(facts)
	where, bound := anchor(facts, given)
	switch {
	case !ok:
		return r
	case !bound:
		r.Why = quote(mark) + " stands out, but neither place nor day is told"
		return r
	}
	r.Band, r.Why = Few, fmt.Sprintf("%s and %s are told: family, friends and colleagues could know who it is", quote(mark), where)
	if mark.Kind == Feature && mark.Share == 0 && lookup(Feature, mark.Value) == nil && !strings.Contains(mark.Value, " ") {
		return r // one word that ties posts; how many it would fit is not known
	}
	if person := slices.IndexFunc(facts, func(f Fact) bool { return f != mark && personal(f) }); person >= 0 {
		r.Band = Unique
		r.Why = fmt.Sprintf("%s, %s and %s are told: family, friends and colleagues would know who it is", quote(mark), quote(facts[person]), where)
	}
	return r
}

// standsOut returns the fact by which somebody is known among those they know.
func standsOut(facts []Fact) (Fact, bool) {
	for _, f := range facts {
		switch f.Kind {
		case Event:
			if !plainEvent(f) {
				return f, true
			}
		case Feature, Name:
			return f, true
		case Condition, Occupation:
			if f.Share > 0 && f.Share < rareIll {
				return f, true
			}
		}
	}
	return Fact{}, false
}

// plainEvent reports whether the event is told in a word that says little: "fall".
func plainEvent(f Fact) bool {
	e := lookup(Event, f.Value)
	return e != nil && e.ties&plain != 0
}

// anchor says by what the story stands in one place or on one day.
func anchor(facts, given []Fact) (string, bool) {
	for _, f := range facts {
		if f.Kind == PlaceFact {
			return "the place", true
		}
	}
	if has(given, PlaceFact) {
		return "the place, which the account gives,", true
	}
	if has(facts, Date) {
		return "the day", true
	}
	return "", false
}

func personal(f Fact) bool {
	switch f.Kind {
	case Age, Occupation, Family, Origin, Quotation, Name, Feature:
		return true
	}
	return false
}

// stranger puts together what is told with what is printed elsewhere.
func stranger(facts []Fact, est Estimate) Reader {
	r := Reader{Who: Stranger, K: est.K}
	news := Newsworthy(facts)
	if news {
		r.K /= newsFold
	}
	r.Band = BandOf(r.K)
	var drove []string
	for _, f := range est.Factors[:min(3, len(est.Factors))] {
		drove = append(drove, quote(f))
	}
	r.Why = number(r.K) + " expected to fit"
	if len(drove) > 0 {
		r.Why += ", mostly by " + strings.Join(drove, ", ")
	}
	if est.PoolBasis != "" {
		r.Why += " among " + est.PoolBasis
	}
	if news {
		r.Why += "; newspapers report such events, and may supply the rest"
	}
	return r
}

// number says an expected number of people in words that promise no exactness.
func number(k float64) string {
	switch {
	case k < 1:
		return "nobody else is"
	case k < 1.5:
		return "about one person is"
	case k < 1000:
		return fmt.Sprintf("about %.0f people are", k)
	}
	size := math.Pow(10, math.Floor(math.Log10(k)))
	return fmt.Sprintf("some %.0f people are", math.Round(k/size)*size)
}

func has(facts []Fact, kinds ...Kind) bool {
	return slices.ContainsFunc(facts, func(f Fact) bool { return slices.Contains(kinds, f.Kind) })
}

// quote shows a fact with its kind: "the age (58)".
func quote(f Fact) string {
	words := strings.TrimSpace(f.Words)
	if words == "" {
		words = f.Value
	}
	return fmt.Sprintf("the %s (“%s”)", f.Kind.Title(), words)
}

// Title is the kind in words, as they stand behind "the".
func (k Kind) Title() string {
	switch k {
	case Condition:
		return "illness"
	case Procedure:
		return "treatment"
	case Occupation:
		return "work"
	case Event:
		return "event"
	case Date:
		return "day"
	case Quotation:
		return "words said"
	case Feature:
		return "rare detail"
	}
	return string(k)
}
