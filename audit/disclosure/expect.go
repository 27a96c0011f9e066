package disclosure

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
)

// Context is what is known of the owner's work, by which a pool of people is found
// where a story names no place. Zero values are unknown.
type Context struct {
	Country        string // "uk", "ie", "hk"
	Town           string
	TownPopulation int
	Catchment      int // people whom the owner's employer serves
	Specialty      string
}

// Estimate is how many people are expected to fit, and why.
type Estimate struct {
	K         float64
	Pool      float64 // the people among whom is counted
	PoolBasis string  // "people who live in Ennis: 27,900"
	Factors   []Fact  // the facts that narrowed it, Share and Basis filled, the strongest first
}

// Expect reckons how many people fit all the facts: those of the smallest place
// named, or those who were born, died or came for care there on a day that is named,
// times the share of each fact that does not follow from another. What is not known
// narrows nothing, so that another fact never makes the number larger.
func Expect(facts []Fact, ctx Context) Estimate {
	r := reckoning{facts: facts, ctx: ctx, country: countryOf(ctx.Country)}
	for _, f := range facts {
		e := lookup(f.Kind, f.Value)
		r.entries = append(r.entries, e)
		if e != nil {
			r.ties |= e.ties
		}
	}
	r.people()
	r.care()
	r.person()
	k := r.est.Pool
	for _, f := range r.est.Factors {
		if f.Kind != PlaceFact && f.Kind != Date { // these are in the pool
			k *= f.Share
		}
	}
	r.est.K = k
	slices.SortStableFunc(r.est.Factors, func(a, b Fact) int { return cmp.Compare(a.Share, b.Share) })
	return r.est
}

// reckoning is an estimate while it is made.
type reckoning struct {
	facts   []Fact
	entries []*entry // of the facts, nil where the tables have none
	ties    tie      // of all entries
	ctx     Context
	country country
	est     Estimate
}

// narrow takes in a factor. A share of one or more narrows nothing.
func (r *reckoning) narrow(i int, share float64, basis string) {
	if share > 0 && share < 1 {
		f := r.facts[i]
		f.Share, f.Basis = share, oneIn(share)+": "+basis
		r.est.Factors = append(r.est.Factors, f)
	}
}

// person narrows by what somebody is, apart from care.
func (r *reckoning) person() {
	for _, k := range [...]Kind{Age, Sex, Occupation, Family, Origin, Feature, Name} {
		best, least, why := -1, 1.0, ""
		for i, f := range r.facts {
			if f.Kind != k {
				continue
			}
			if share, basis := r.shareOf(i); share > 0 && share < least { // several of a kind go together: the rarest counts
				best, least, why = i, share, basis
			}
		}
		if best >= 0 {
			r.narrow(best, least, why)
		}
	}
}

// shareOf returns how many of all people have what a fact about a person tells.
func (r *reckoning) shareOf(i int) (float64, string) {
	f, e := r.facts[i], r.entries[i]
	switch f.Kind {
	case Age:
		return r.ageShare(f.Value)
	case Sex:
		return r.sexShare(f.Value)
	case Name:
		sort := nameSort(f.Value)
		return tables()["names"].byName[sort].share[r.country], "a " + sort
	}
	if e == nil {
		return ratio(f.Value), "as told"
	}
	switch e.of {
	case ofWorkers:
		return e.share[r.country] * r.daily("in work"), "work as " + e.name
	case ofBirths:
		return e.share[r.country], "born as a " + e.name
	}
	return e.share[r.country], e.name
}

func (r *reckoning) sexShare(sex string) (float64, string) {
	if r.ties&(tiedMale|tiedFemale) != 0 {
		return 0, ""
	}
	women := r.daily("women")
	if sex == "male" {
		return 1 - women, "men and boys"
	}
	return women, "women and girls"
}

// daily returns a figure of the table of days: a share of people, or of people and years.
func (r *reckoning) daily(name string) float64 {
	return tables()["days"].byName[name].share[r.country]
}

// nameSort says what sort of name it is: "mrs shaw", "aoife kearney", "a k".
func nameSort(name string) string {
	words := strings.Fields(name)
	switch {
	case !slices.ContainsFunc(words, func(w string) bool { return len(w) > 1 }):
		return "initials"
	case len(words) == 1:
		return "given name"
	}
	switch words[0] {
	case "mr", "mrs", "ms", "miss", "master", "sister", "father", "old", "wee":
		return "surname"
	}
	return "full name"
}

// ratio reads "1 in 50000" and returns 0 for anything else.
func ratio(value string) float64 {
	n, ok := strings.CutPrefix(value, "1 in ")
	if !ok {
		return 0
	}
	n, _, _ = strings.Cut(n, " ")
	f, err := strconv.ParseFloat(n, 64)
	if err != nil || f < 1 || math.IsInf(f, 0) {
		return 0
	}
	return 1 / f
}

// BandOf returns the band of an expected number of people.
func BandOf(k float64) Band {
	switch {
	case k < 1:
		return Unique
	case k < 5:
		return Few
	case k < 11:
		return Some
	case k <= 20:
		return Group
	}
	return Crowd
}

// Newsworthy reports whether the facts tell of something that newspapers report
// with the names that the owner left out: a crash, a drowning, a fire, an assault.
func Newsworthy(facts []Fact) bool {
	return slices.ContainsFunc(facts, func(f Fact) bool {
		e := lookup(f.Kind, f.Value)
		return e != nil && e.ties&newsy != 0
	})
}
