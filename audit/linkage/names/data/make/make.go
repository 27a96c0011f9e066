//go:build ignore

// Make writes ../given.txt and ../family.txt: how many of 100,000 people bear a name.
// ../SOURCES.md says from what, and how it is run.
package main

import (
	"bufio"
	"flag"
	"fmt"
	"log"
	"math"
	"os"
	"slices"
	"strconv"
	"strings"
)

// entry is what is known of a name: bearers among 100,000 in the United Kingdom,
// Ireland and Hong Kong, and how many of a hundred bearers are women.
type entry struct {
	in      [3]float64
	women   float64
	sexes   float64 // weight of what says how many are women
	listed  bool    // in a table of forms
	counted [3]bool // from lists of births, which an estimate does not replace
}

type table map[string]*entry

func (t table) at(name string) *entry {
	if t[name] == nil {
		t[name] = &entry{}
	}
	return t[name]
}

// A cohort is those born in the years about one for which there is a list: its share
// of the adults, what share of it bears one of the hundred commonest names, and how
// flat the head of the list is.
type cohort struct {
	share    float64
	top      float64
	flatness float64
}

var england = map[int]cohort{
	1934: {.022, .85, 2}, 1944: {.073, .82, 2.5}, 1954: {.125, .79, 3}, 1964: {.161, .76, 5},
	1974: {.152, .74, 7}, 1984: {.163, .70, 8}, 1994: {.163, .66, 9}, 2004: {.141, .58, 10},
}

var ireland = map[int]cohort{
	1944: {.11, .92, 1}, 1964: {.29, .86, 3}, 1974: {.19, .82, 5}, 1984: {.18, .76, 7}, 1998: {.13, .68, 9}, 2004: {.10, .62, 10},
}

// native is the share of adults to whom the lists of births of a place speak.
var native = [2]float64{.82, .79}

func main() {
	births := flag.String("births", "", "CSV of name,sex,year,count: United States, public domain")
	surnames := flag.String("surnames", "", "dist.all.last of the United States census of 1990, public domain")
	gazetteer := flag.String("names", "../../../../reading/gazetteer/names.txt", "names without numbers")
	flag.Parse()
	given, family := table{}, table{}
	abroad := readBirths(*births)
	lists("given-england.txt", 0, england, given, abroad)
	lists("given-ireland.txt", 1, ireland, given, abroad)
	estimates("given-estimates.txt", given)
	estimates("family-estimates.txt", family)
	census(*surnames, family)
	known(*gazetteer, given, family)
	forms("../nicknames.txt", 0, given)
	goBy("../nicknames.txt", given)
	forms("../given-forms.txt", 2, given)
	forms("../family-forms.txt", 2, family)
	write("../given.txt", given, true)
	write("../family.txt", family, false)
}

// lists spreads each cohort over its list by rank, and what the list leaves over the
// names given in the United States in those years.
func lists(file string, place int, cohorts map[int]cohort, to table, abroad births) {
	for _, f := range lines(file) {
		year, _ := strconv.Atoi(f[0])
		c, ok := cohorts[year]
		if !ok {
			log.Fatalf("%s: no cohort %d", file, year)
		}
		people := 1e5 / 2 * c.share * native[place]
		names := slices.Compact(slices.Clone(f[2:]))
		var sum float64
		for r := range names {
			sum += 1 / (float64(r+1) + c.flatness)
		}
		listed, last := map[string]bool{}, 0.0
		for r, name := range names {
			if listed[name] {
				continue
			}
			listed[name] = true
			last = people * c.top / (float64(r+1) + c.flatness) / sum
			e := to.at(name)
			e.add(place, last, f[1])
			e.counted[place] = true
		}
		if place == 0 {
			tail(to, abroad, f[1], year, listed, people*(1-c.top), last)
		}
	}
}

func (e *entry) add(place int, n float64, sex string) {
	e.in[place] += n
	e.sexes += n
	if sex == "f" {
		e.women += n
	}
}

// tail gives what is left of a cohort to names that are not listed, none more than
// the last that is.
func tail(to table, abroad births, sex string, year int, listed map[string]bool, people, most float64) {
	var all float64
	decade := map[string]float64{}
	for y := year - 5; y < year+5; y++ {
		for name, n := range abroad[sex][y] {
			if !listed[name] {
				decade[name] += n
				all += n
			}
		}
	}
	for name, n := range decade {
		if n *= people / all; n > .004 {
			to.at(name).add(0, min(n, most*.8), sex)
		}
	}
}

// births are numbers by sex, year and name.
type births map[string]map[int]map[string]float64

func readBirths(file string) births {
	out := births{"m": {}, "f": {}}
	f, err := os.Open(file)
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	for s.Scan() {
		p := strings.Split(strings.ToLower(s.Text()), ",")
		year, _ := strconv.Atoi(p[2])
		n, _ := strconv.ParseFloat(p[3], 64)
		if out[p[1]][year] == nil {
			out[p[1]][year] = map[string]float64{}
		}
		out[p[1]][year][p[0]] += n
	}
	if err := s.Err(); err != nil {
		log.Fatal(err)
	}
	return out
}

// estimates fills what no list of births has counted, and adds to it what has a plus.
func estimates(file string, to table) {
	for _, f := range lines(file) {
		e := to.at(f[0])
		for p := range 3 {
			n, err := strconv.ParseFloat(f[p+1], 64)
			switch {
			case err != nil:
			case f[p+1][0] == '+':
				e.in[p] += n
			case !e.counted[p]:
				e.in[p] = max(e.in[p], n)
			}
		}
		if len(f) < 5 {
			continue
		}
		// Of a short form that women and men go by, the lists count the few baptised so.
		w, _ := strconv.ParseFloat(f[4], 64)
		if both := 3 < w && w < 97; both || !e.counted[0] && !e.counted[1] {
			e.women, e.sexes = w/100*e.in[0]+w/1e4, e.in[0]+.01
		}
	}
	for _, f := range lines(file) {
		e := to[f[0]]
		for p := range 3 {
			e.counted[p] = true
		}
	}
}

// american are surnames commoner in the United States than here, by far.
var american = strings.Fields(`garcia martinez rodriguez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera gomez diaz
	reyes cruz morales gutierrez ortiz ramos chavez ruiz alvarez castillo jimenez moreno mendoza vasquez castro fernandez vargas romero
	munoz medina soto herrera mendez salazar aguilar guzman santiago rios delgado pena guerrero alvarado vega contreras estrada nunez
	maldonado sandoval ortega padilla acosta figueroa espinoza juarez rosario marquez mejia cortez santos molina silva velez trevino
	washington jefferson booker banks mosley hairston snyder schmidt schultz schwartz weber schneider meyer wagner becker larson olson
	carlson jensen hansen peterson swanson nelson stone dominguez valdez cardenas rosales lozano cabrera ayala solis serrano cervantes`)

// census fills the tail of the United Kingdom from that of the United States.
func census(file string, to table) {
	for _, f := range lines(file) {
		name := strings.ToLower(f[0])
		percent, _ := strconv.ParseFloat(f[1], 64)
		if percent < .002 || len(name) < 2 {
			continue
		}
		n := percent * 1000 * .55
		if slices.Contains(american, name) {
			n *= .12
		}
		e := to.at(name)
		if e.in[0] == 0 && !e.counted[0] {
			e.in[0] = min(n, 60)
		}
	}
}

// known enters names of which no more is known than that many bear them.
func known(file string, given, family table) {
	for _, f := range lines(file) {
		if strings.HasSuffix(f[0], "?") {
			continue
		}
		if strings.Contains(f[1], "g") {
			given.at(f[0])
		}
		if strings.Contains(f[1], "s") {
			family.at(f[0])
		}
	}
}

// shortForm is how many of those with a full name go by one short form of it, where
// nothing else says how many bear that.
const shortForm = .1

// goBy gives short forms of which nothing is known a part of those with the full name.
func goBy(file string, to table) {
	more := map[string][3]float64{}
	for _, f := range lines(file) {
		for _, s := range f[1:] {
			name, percent, _ := strings.Cut(s, ":")
			stands, err := strconv.ParseFloat(percent, 64)
			if err != nil {
				continue
			}
			m := more[name]
			for p, n := range to[f[0]].in {
				m[p] += n * shortForm * stands / 100
			}
			more[name] = m
		}
	}
	for name, m := range more {
		for p, n := range m {
			to[name].in[p] = max(to[name].in[p], n)
		}
	}
}

// forms enters the names of a table of forms, which begin with a field.
func forms(file string, from int, to table) {
	for _, f := range lines(file) {
		for _, name := range f[from:] {
			name, _, _ = strings.Cut(name, ":")
			to.at(name).listed = true
		}
	}
}

func write(file string, t table, sex bool) {
	var b strings.Builder
	var all []string
	for name, e := range t {
		if len(name) > 1 && (e.listed || e.sexes == 0 || e.in[0]+e.in[1]+e.in[2] >= .4) {
			all = append(all, name)
		}
	}
	slices.Sort(all)
	for _, name := range all {
		e := t[name]
		b.WriteString(name)
		fields := []string{number(e.in[0]), number(e.in[1]), number(e.in[2])}
		if sex && e.sexes > 0 {
			fields = append(fields, number(math.Round(100*e.women/e.sexes)))
		}
		for !(sex && e.sexes > 0) && len(fields) > 0 && fields[len(fields)-1] == "." {
			fields = fields[:len(fields)-1]
		}
		for _, f := range fields {
			b.WriteByte(' ')
			b.WriteString(f)
		}
		b.WriteByte('\n')
	}
	if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Println(file, len(all), b.Len())
}

// number writes two digits that count.
func number(n float64) string {
	switch {
	case n < .05:
		return "."
	case n < 9.5:
		return strings.TrimSuffix(strconv.FormatFloat(n, 'f', 1, 64), ".0")
	case n < 1000:
		return strconv.Itoa(int(math.Round(n)))
	}
	return strconv.Itoa(int(math.Round(n/10)) * 10)
}

func lines(file string) [][]string {
	b, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	var out [][]string
	for l := range strings.Lines(string(b)) {
		if f := strings.Fields(l); len(f) > 0 && f[0][0] != '#' {
			out = append(out, f)
		}
	}
	return out
}
