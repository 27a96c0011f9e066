package disclosure

import (
	"math"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"
)

func TestTablesSourced(t *testing.T) {
	text, err := os.ReadFile("tables/SOURCES.md")
	if err != nil {
		t.Fatal(err)
	}
	listed := map[string]bool{}
	for _, m := range regexp.MustCompile("(?m)^\\| `([a-z0-9-]+)` \\|").FindAllStringSubmatch(string(text), -1) {
		listed[m[1]] = true
	}
	used := map[string]bool{}
	for name, table := range tables() {
		for _, e := range table.lines {
			used[e.source] = true
			if !listed[e.source] {
				t.Errorf("%s: %s: the source %q is not in SOURCES.md", name, e.name, e.source)
			}
			for c, share := range e.share {
				if share < 0 || share > 1 && name != "places" && name != "days" {
					t.Errorf("%s: %s: share %g in %s", name, e.name, share, countryCodes[c])
				}
			}
			if (e.share[uk] == 0) != (e.of == ofNothing || e.of == notAFact) && e.share[ie] == 0 && e.share[hk] == 0 {
				t.Errorf("%s: %s: share %g of %s", name, e.name, e.share[uk], measureNames[e.of])
			}
		}
	}
	for key := range listed {
		if !used[key] {
			t.Errorf("the source %q is not used", key)
		}
	}
}

// TestTablesLarge wants as much as is promised.
func TestTablesLarge(t *testing.T) {
	for name, least := range map[string]int{"conditions": 150, "occupations": 200, "events": 50, "procedures": 60, "origins": 60} {
		if n := len(tables()[name].lines); n < least {
			t.Errorf("%s: %d things", name, n)
		}
	}
}

func TestAgesWhole(t *testing.T) {
	for c := range countries {
		r := reckoning{country: c}
		if all := r.aged(0, oldest); math.Abs(all-1) > 0.01 {
			t.Errorf("%s: %.4f of all people have an age", countryCodes[c], all)
		}
	}
	r := reckoning{}
	for _, c := range []struct {
		from, to int
		want     float64
	}{{0, 14, 0.174}, {65, oldest, 0.186}, {90, oldest, 0.00886}, {40, 49, 0.127}, {34, 34, 0.014}} {
		if got := r.aged(c.from, c.to); math.Abs(got-c.want) > 0.001 {
			t.Errorf("%d to %d: %.4f, want %.4f", c.from, c.to, got, c.want)
		}
	}
}

func TestLoadTables(t *testing.T) {
	load := func(line string) (*table, error) {
		all, err := loadTables(fstest.MapFS{"tables/t.txt": {Data: []byte("// none\n\n" + line + " // why\n")}})
		return all["t"], err
	}
	got, err := load("bell's palsy, palsy; gout | 25 ie 30 hk 0.5 | a year | old news | order")
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"bell's palsy": "bell's palsy", "bell palsy": "bell's palsy", "palsy": "bell's palsy", "gout": "gout"} {
		e := got.byName[name]
		if e == nil || e.name != want || math.Abs(e.share[ie]-30e-5) > 1e-12 || math.Abs(e.share[hk]-5e-6) > 1e-12 || e.of != aYear || e.ties != tiedOld|newsy || e.source != "order" {
			t.Errorf("%s: %+v", name, e)
		}
	}
	for _, line := range []string{
		"gout | 25 | people | order", "gout | 25 | peoples | | order", "gout | x | people | | order", "gout | 25 30 | people | | order", "gout | 25 fr 30 | people | | order", "gout | -1 | people | | order",
		"gout | 25 | people | young | order", "gout, , x | 25 | people | | order", "gout; gout | 25 | people | | order",
	} {
		if _, err := load(line); err == nil || !strings.Contains(err.Error(), "tables/t.txt:3") {
			t.Errorf("%q: %v", line, err)
		}
	}
}
