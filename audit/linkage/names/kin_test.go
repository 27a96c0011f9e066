package names

import (
	"strings"
	"testing"
)

func TestKin(t *testing.T) {
	for _, c := range []struct {
		given, family string
		few           bool // names of a people that is few
	}{
		{"harpreet", "kaur", true}, {"mohammed", "khan", true}, {"piotr", "kowalski", true}, {"katarzyna", "wisniewska", true}, {"chinedu", "okafor", true},
		{"priya", "patel", true}, {"wei", "zhang", true}, {"jincy", "thomas", true}, {"ioana", "popescu", true},
		{"john", "murphy", false}, {"mary", "thomas", false}, {"piotr", "murphy", false}, {"priya", "murphy", false}, {"wei", "okafor", false}, {"", "", false}, {"anna", "ska", false},
	} {
		if got := Kin(c.given, c.family); (got > 10) != c.few {
			t.Errorf("Kin(%s, %s) = %v", c.given, c.family, got)
		}
	}
}

// Every line of the table says the same of one people, and holds folded names.
func TestPeoplesTable(t *testing.T) {
	kin := map[string]string{}
	for f := range records(peoplesText) {
		if len(f) < 4 || f[2] != "given" && f[2] != "family" && f[2] != "both" {
			t.Fatalf("%v is no line", f[:min(3, len(f))])
		}
		if was := kin[f[0]]; was != "" && was != f[1] {
			t.Errorf("%s has %s and %s", f[0], was, f[1])
		}
		kin[f[0]] = f[1]
		for _, name := range f[3:] {
			if plain := strings.TrimPrefix(name, "-"); Fold(plain) != plain {
				t.Errorf("%s of %s is not folded", name, f[0])
			}
		}
	}
	for _, k := range peoples().kin {
		if k < kinOfAll || k > 100 {
			t.Errorf("a people has %v", k)
		}
	}
}
