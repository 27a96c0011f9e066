package disclosure

import (
	"strconv"
	"strings"
)

// oldest is an age that nobody passes in the tables.
const oldest = 110

// years reads an age: "34", or "40-49" with both ends included.
func years(value string) (from, to int, ok bool) {
	a, b, span := strings.Cut(value, "-")
	from, err := strconv.Atoi(a)
	if err != nil || from < 0 || from > 120 {
		return 0, 0, false
	}
	if !span {
		return from, from, true
	}
	to, err = strconv.Atoi(b)
	return from, to, err == nil && from <= to && to <= 120
}

// ageGroup is a span of years that an illness or the like brings with it.
type ageGroup struct {
	tie      tie
	from, to int
}

var ageGroups = [...]ageGroup{{tiedBaby, 0, 0}, {tiedChild, 0, 15}, {tiedOld, 60, oldest}}

// ageShare returns how many people are of an age. Where an illness brings an age
// with it, a span of years narrows nothing more, and a single year only among those
// who could have it.
func (r *reckoning) ageShare(value string) (float64, string) {
	from, to, ok := years(value)
	if !ok {
		return 0, ""
	}
	words := "age " + value
	if from == to {
		words = "one year of age"
	}
	share := r.aged(from, to)
	if r.ties&tiedBirth != 0 {
		if from == to && from >= 13 {
			return min(1, share/r.aged(15, 44)), words + " among those who give birth"
		}
		return 0, ""
	}
	for _, g := range ageGroups {
		if r.ties&g.tie == 0 || to < g.from || from > g.to {
			continue
		}
		if from != to || g.from == g.to {
			return 0, ""
		}
		return min(1, share/r.aged(g.from, g.to)), words + " among those whom it mostly meets"
	}
	return share, words
}

// aged returns how many people are from from to to years old, both included.
func (r *reckoning) aged(from, to int) float64 {
	sum := 0.0
	for _, band := range tables()["ages"].lines {
		a, b, ok := years(band.name)
		if !ok {
			continue
		}
		if n := min(to, b) - max(from, a) + 1; n > 0 {
			sum += band.share[r.country] * float64(n) / float64(b-a+1)
		}
	}
	return sum
}
