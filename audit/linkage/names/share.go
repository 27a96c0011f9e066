package names

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

// Unknown is the share that a name has which no table holds, and the least that a
// name has which one does.
const Unknown = 1e-5

// GivenShare returns the share of adults who go by a folded given name, in that of
// the three places where it is the commonest, so that namesakes are not counted
// short. A name that no table holds has [Unknown].
func GivenShare(folded string) (share float64, known bool) { return givenNames().most(folded) }

// FamilyShare is [GivenShare] for surnames.
func FamilyShare(folded string) (share float64, known bool) { return familyNames().most(folded) }

// Sex returns how often a bearer of a folded given name is a woman, from 0 to 1.
func Sex(given string) (female float64, known bool) {
	b, ok := givenNames()[given]
	if !ok || b.women < 0 {
		return 0.5, false
	}
	return float64(b.women) / 100, true
}

//go:embed data/given.txt
var givenText string

//go:embed data/family.txt
var familyText string

var (
	givenNames  = sync.OnceValue(func() bearers { return readBearers(givenText, 8_000) })
	familyNames = sync.OnceValue(func() bearers { return readBearers(familyText, 16_000) })
)

// bearers tells of names who bears them.
type bearers map[string]bearer

type bearer struct {
	uk, ie, hk, most float32 // shares
	women            int8    // of a hundred; -1 if not known
}

// readBearers reads lines of a name, how many of 100,000 bear it in the three
// places, and how many of a hundred bearers are women; what is left away is none.
func readBearers(text string, size int) bearers {
	t := make(bearers, size)
	for line := range strings.Lines(text) {
		name, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		b := bearer{women: -1}
		for i := 0; rest != ""; i++ {
			var field string
			field, rest, _ = strings.Cut(rest, " ")
			n, _ := strconv.ParseFloat(field, 32) // "." is nobody
			switch share := float32(n / 1e5); i {
			case 0:
				b.uk = share
			case 1:
				b.ie = share
			case 2:
				b.hk = share
			case 3:
				b.women = int8(n)
			}
		}
		b.most = max(b.uk, b.ie, b.hk, Unknown)
		t[name] = b
	}
	return t
}

func (t bearers) most(name string) (float64, bool) {
	if b, ok := t[name]; ok {
		return float64(b.most), true
	}
	return Unknown, false
}
