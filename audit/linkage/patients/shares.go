package patients

import (
	_ "embed"
	"math"
	"strconv"
	"strings"
	"sync"

	"github.com/probity-audit/probity/audit/linkage/names"
)

// faith is how many people on a list weigh as much as the tables of names: the
// tables speak for the country, a large list speaks for the place.
const faith = 500

// estimate returns the share of people around who bear a name: the table's share,
// refined by how many bear it on a list of size people. One of them is left out,
// for that somebody on the list has the name is why it is asked. Who bears a name
// that the list has once stands for once people (see [words.goodTuring]). It is not
// much below the table, if that knows the name, since people in touch with the
// doctor come from elsewhere, too.
func estimate(table float64, bearers, size int, once float64) float64 {
	n := 0.0
	if bearers > 0 {
		n = float64(bearers) - 1 + once
	}
	share := (faith*table + n) / (faith + float64(size))
	if table > names.Unknown {
		share = math.Max(share, table/2)
	}
	return share
}

// goodTuring returns for how many people the one bearer of a name stands, with the
// estimator of Good (1953): twice the number of names with two bearers, over the
// number of those with one.
func (w *words) goodTuring() float64 {
	one, two := 0, 0
	for i := range w.tokens {
		switch w.bearers(uint32(i + 1)) {
		case 1:
			one++
		case 2:
			two++
		}
	}
	return min(0.9, max(0.05, 2*float64(two)/float64(max(one, 1))))
}

// expected returns how many people of one name a list of size has by chance; kin is
// how much oftener the two names meet than their shares say, but no oftener than the
// rarer of them is.
func expected(size int, given, family, kin float64) float64 {
	return float64(size) * math.Min(given*family*kin, math.Min(given, family)/4)
}

// crowds are the shares of people whose name is as near to a name of so many
// letters as a slip of the pen: about the upper quartile among the names of the
// tables, each compared with all.
var crowds = [...]float64{4: 2e-3, 5: 3e-3, 6: 1e-3, 7: 2e-4, 8: 2e-4, 9: 8e-5, 10: 3e-5}

// crowd is the share of people whose name is near to one of so many letters, of
// whom there are so many on a list of size, counted by how near they are.
func crowd(letters int, near float64, size int, once float64) float64 {
	table := crowds[min(letters, len(crowds)-1)]
	if near > 0 {
		near = math.Max(0, near-1) + once
	}
	return (faith*table + near) / (faith + float64(size))
}

func familyShare(folded string) float64 {
	// Of a double-barrelled name the parts are known, not the pair.
	if a, b, ok := strings.Cut(folded, " "); ok {
		x, _ := names.FamilyShare(a)
		y, _ := names.FamilyShare(b)
		return math.Max(x*y*20, 1e-7)
	}
	s, _ := names.FamilyShare(folded)
	return s
}

func givenShare(folded string) float64 {
	s, _ := names.GivenShare(folded)
	return s
}

//go:embed towns.txt
var townsText string

// towns are the shares of people who live in large towns.
var towns = sync.OnceValue(func() map[string]float64 {
	out := map[string]float64{}
	for line := range strings.Lines(townsText) {
		line = strings.TrimSpace(line)
		if at := strings.LastIndexByte(line, ' '); at > 0 && line[0] != '#' {
			out[line[:at]], _ = strconv.ParseFloat(line[at+1:], 64)
		}
	}
	return out
})

//go:embed regions.txt
var regionsText string

// regionTable are the places of regions.txt, where they are explained.
type regionTable struct{ everywhere, county map[string]bool }

var regions = sync.OnceValue(func() regionTable {
	out := regionTable{map[string]bool{}, map[string]bool{}}
	for line := range strings.Lines(regionsText) {
		kind, list, _ := strings.Cut(line, ":")
		to := out.county
		if kind == "everywhere" {
			to = out.everywhere
		}
		for r := range strings.SplitSeq(list, ",") {
			if r = strings.TrimSpace(r); r != "" && line[0] != '#' {
				to[r] = true
			}
		}
	}
	return out
})

// commonness is the share of the people around the doctor, patients or not, who
// would say that they live in a place: half of them live where the list lives, the
// others anywhere.
func commonness(place string, onList, size int) float64 {
	q := math.Max(0.5*float64(onList)/float64(max(size, 1)), 0.3*towns()[place])
	return math.Max(q, 0.004)
}
