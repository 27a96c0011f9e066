package disclosure

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

// Expect reckons how many people fit all the facts.
func Expect(facts []Fact, ctx Context) Estimate {
	return Estimate{}
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
	return false
}
