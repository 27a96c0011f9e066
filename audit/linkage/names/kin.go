package names

import (
	_ "embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed data/peoples.txt
var peoplesText string

// Kin is how much oftener a folded given name and a surname meet in one person than
// the shares of both alone would have it: given names and surnames go with a people
// and a generation. Without it, namesakes would be counted short wherever a people
// is few, and its members taken for each other.
func Kin(given, family string) float64 {
	most := kinOfAll
	ps := peoples()
	for _, a := range ps.given[given] {
		if ps.bears(a, family) {
			most = max(most, ps.kin[a])
		}
	}
	return most
}

// kinOfAll is for names of no people in particular: of one generation.
const kinOfAll = 1.5

// peopleTable is peoples.txt.
type peopleTable struct {
	kin           []float64
	given, family map[string][]int // numbers of peoples
	endings       [][]string       // of the surnames of each
}

var peoples = sync.OnceValue(func() peopleTable {
	t := peopleTable{given: map[string][]int{}, family: map[string][]int{}}
	numbers := map[string]int{}
	for f := range records(peoplesText) {
		n, ok := numbers[f[0]]
		if !ok {
			n = len(t.kin)
			numbers[f[0]] = n
			kin, _ := strconv.ParseFloat(f[1], 64)
			t.kin, t.endings = append(t.kin, kin), append(t.endings, nil)
		}
		for _, name := range f[3:] {
			if ending, ok := strings.CutPrefix(name, "-"); ok {
				t.endings[n] = append(t.endings[n], ending)
				continue
			}
			if f[2] != "family" {
				t.given[name] = append(t.given[name], n)
			}
			if f[2] != "given" {
				t.family[name] = append(t.family[name], n)
			}
		}
	}
	return t
})

// bears reports whether a surname is one of people n.
func (t *peopleTable) bears(n int, family string) bool {
	for _, of := range t.family[family] {
		if of == n {
			return true
		}
	}
	for _, e := range t.endings[n] {
		if len(family) > len(e)+2 && strings.HasSuffix(family, e) {
			return true
		}
	}
	return false
}
