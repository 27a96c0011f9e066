package linkage

import (
	"strings"

	"github.com/probity-audit/probity/audit/linkage/names"
	"github.com/probity-audit/probity/social"
)

// place is where somebody says they live: the parts between commas, folded, without
// countries and the like, the narrowest first.
type place []string

// wide are parts of a location that are too wide to tell people apart.
var wide = map[string]bool{
	"ireland": true, "eire": true, "united kingdom": true, "uk": true, "england": true, "scotland": true, "wales": true, "northern ireland": true, "great britain": true,
	"hong kong": true, "hk": true, "china": true, "usa": true, "united states": true, "europe": true, "earth": true, "the world": true, "world": true, "here": true, "everywhere": true,
	"new territories": true, "kowloon": true, "hong kong island": true, "munster": true, "leinster": true, "connacht": true, "ulster": true, "hong kong sar": true,
}

func placeOf(location string) place {
	var out place
	for part := range strings.FieldsFuncSeq(location, func(r rune) bool {
		return r == ',' || r == '/' || r == '|' || r == '·' || r == '(' || r == ')' || r == ';' || r == '，' || r == '、'
	}) {
		p := names.Fold(part)
		for _, before := range []string{"co ", "county ", "greater ", "city of ", "near ", "in "} {
			p = strings.TrimPrefix(p, before)
		}
		for _, after := range []string{" ireland", " uk", " hong kong", " england", " scotland", " wales"} {
			p = strings.TrimSuffix(p, after)
		}
		if p = strings.TrimSpace(p); p != "" && !wide[p] && strings.ContainsFunc(p, func(r rune) bool { return r > '9' }) {
			out = append(out, p)
		}
	}
	return out
}

// same reports whether both name one town.
func (p place) same(o place) bool { return len(p) > 0 && len(o) > 0 && p[0] == o[0] }

// other reports whether they name different towns: neither names a part of the other.
func (p place) other(o place) bool {
	if len(p) == 0 || len(o) == 0 {
		return false
	}
	for _, x := range p {
		for _, y := range o {
			if x == y {
				return false
			}
		}
	}
	return true
}

// near is how near to the owner's work somebody says they live.
type near int

const (
	nearUnknown near = iota
	nearElsewhere
	nearCounty
	nearTown
)

// nearTo compares a place with those of the owner. A county alone may be the
// owner's town's, and the other way about.
func (p place) nearTo(owner *social.Owner) near {
	if len(p) == 0 || owner.Town == "" && owner.County == "" {
		return nearUnknown
	}
	town, county := placeOf(owner.Town), placeOf(owner.County)
	best := nearElsewhere
	for _, x := range p {
		for _, t := range town {
			if x == t {
				return nearTown
			}
		}
		for _, c := range county {
			if x == c {
				best = nearCounty
			}
		}
	}
	return best
}
