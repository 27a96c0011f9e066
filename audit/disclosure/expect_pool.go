package disclosure

import (
	"math"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit/reading"
)

// people finds the pool: who live in the smallest place named, or whom the owner's
// employer serves, whichever are fewer; else those of the country.
func (r *reckoning) people() {
	all := r.placePeople(countryCodes[r.country])
	r.est.Pool, r.est.PoolBasis = all, "people of the country: "+round(all)
	if n := float64(r.ctx.Catchment); n > 0 && n < all {
		r.est.Pool, r.est.PoolBasis = n, "people whom the owner's work serves: "+round(n)
	} else if n := r.townPeople(); n > 0 && n < all {
		r.est.Pool, r.est.PoolBasis = n, "people of the owner's town: "+round(n)
	}
	base, best := r.est.Pool, -1
	for i, f := range r.facts {
		if f.Kind != PlaceFact {
			continue
		}
		if n := r.placePeople(f.Value); n > 0 && n < r.est.Pool {
			r.est.Pool, r.est.PoolBasis, best = n, "people of "+f.Value+": "+round(n), i
		}
	}
	if best >= 0 {
		r.narrow(best, r.est.Pool/base, r.est.PoolBasis)
	}
}

// townPeople returns how many live in the owner's town, 0 if it is not known.
func (r *reckoning) townPeople() float64 {
	if r.ctx.TownPopulation > 0 {
		return float64(r.ctx.TownPopulation)
	}
	if r.ctx.Town == "" {
		return 0
	}
	return r.placePeople(placeKey(r.ctx.Town))
}

// placePeople returns how many live in a place, or are cared for there; 0 if it is
// not known.
func (r *reckoning) placePeople(value string) float64 {
	if r.ctx.TownPopulation > 0 && (value == "a small town" || value == placeKey(r.ctx.Town)) {
		return float64(r.ctx.TownPopulation)
	}
	if e := tables()["places"].byName[value]; e != nil {
		return e.share[uk] * 1e5
	}
	if n, ok := reading.Population(value); ok {
		return float64(n)
	}
	for _, of := range [...]string{"hospital", "infirmary", "practice", "surgery", "health centre", "medical centre"} {
		if strings.HasSuffix(value, " "+of) {
			if of == "infirmary" {
				of = "hospital"
			}
			return tables()["places"].byName[of].share[uk] * 1e5
		}
	}
	return 0
}

// placeKey writes a place's name as the value of a fact: small, without accents,
// and without a county or country behind a comma.
func placeKey(name string) string {
	name, _, _ = strings.Cut(name, ",")
	return strings.TrimSpace(reading.Fold(name))
}

// oneIn writes a share as a doctor would say it: "1 in 400".
func oneIn(share float64) string {
	if share >= 0.2 {
		return "about " + strconv.Itoa(int(math.Round(10*share))) + " in 10"
	}
	return "1 in " + round(1/share)
}

// round writes a number with two digits that count, and commas: "27,000".
func round(n float64) string {
	switch {
	case n < 1:
		return strconv.FormatFloat(n, 'g', 1, 64)
	case n < 10:
		return strconv.FormatFloat(n, 'g', 2, 64)
	}
	step := math.Pow(10, math.Floor(math.Log10(n))-1)
	s := strconv.FormatFloat(math.Round(n/step)*step, 'f', 0, 64)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
