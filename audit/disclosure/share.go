package disclosure

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// How many people share what is told is written in the text files of the folder
// tables, one kind of fact a file, with where each number is from; a doctor can
// read and correct them.
//
//go:embed tables/*.txt
var tableFiles embed.FS

// country is the column of a figure.
type country uint8

const (
	uk country = iota
	ie
	hk
	countries
)

// countryCodes are as the tables have them.
var countryCodes = [countries]string{"uk", "ie", "hk"}

// countryOf returns the column of a jurisdiction; the first for one without a column.
func countryOf(code string) country {
	return country(max(0, slices.Index(countryCodes[:], strings.ToLower(code))))
}

// measure says of what a figure is a count.
type measure uint8

const (
	ofPeople   measure = iota // people who have it, at any time
	aYear                     // people to whom it happens in a year
	ofBirths                  // births
	ofDeaths                  // deaths
	ofWorkers                 // people in work
	ofNothing                 // known, but it narrows nothing that can be counted
	notAFact                  // words of the reading's lists that are no fact about a person
	measureEnd                // not a measure
)

var measureNames = [measureEnd]string{"people", "a year", "births", "deaths", "work", "-", "none"}

// tie is a set of other facts that one brings with it: who has prostate cancer is
// a man, and his sex narrows nothing more.
type tie uint8

const (
	tiedMale tie = 1 << iota
	tiedFemale
	tiedChild // under 16
	tiedOld   // 60 and over
	tiedBaby  // in the first year
	tiedBirth // happens to a mother or a child at a birth
	newsy     // newspapers report it
	plain     // a word that others make more precise: "fall", "pain"
)

var tieNames = map[string]tie{
	"male": tiedMale, "female": tiedFemale, "child": tiedChild, "old": tiedOld, "baby": tiedBaby, "birth": tiedBirth, "news": newsy, "plain": plain,
}

// entry is one line of a table.
type entry struct {
	name   string // the first of its names, the value of a fact
	share  [countries]float64
	of     measure
	ties   tie
	source string
}

// table is one file: its entries by each of their names.
type table struct {
	byName  map[string]*entry
	lines   []*entry
	longest int            // words of the longest name
	begins  map[string]int // by first word: words of the longest name that begins with it
}

// tables are all files, by name without ending.
var tables = sync.OnceValue(func() map[string]*table {
	all, err := loadTables(tableFiles)
	if err != nil {
		panic("audit/disclosure: " + err.Error())
	}
	return all
})

// tableOf names the file with the entries of a kind.
func tableOf(k Kind) *table {
	switch k {
	case Condition:
		return tables()["conditions"]
	case Procedure:
		return tables()["procedures"]
	case Event:
		return tables()["events"]
	case Occupation:
		return tables()["occupations"]
	case Family:
		return tables()["families"]
	case Origin:
		return tables()["origins"]
	case Outcome:
		return tables()["outcomes"]
	case Feature:
		return tables()["features"]
	}
	return nil
}

// lookup returns the entry of a value, nil if the tables have none. An illness that
// is called after somebody, and not listed, is held to be rare.
func lookup(k Kind, value string) *entry {
	t := tableOf(k)
	if t == nil {
		return nil
	}
	if e := t.byName[value]; e != nil || k != Condition {
		return e
	}
	if _, after, ok := strings.Cut(value, " "); ok && (after == "disease" || after == "syndrome") {
		return t.byName["rare disease"]
	}
	return nil
}

func loadTables(fsys fs.FS) (map[string]*table, error) {
	names, err := fs.Glob(fsys, "tables/*.txt")
	if err != nil {
		return nil, err
	}
	all := map[string]*table{}
	for _, name := range names {
		text, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, err
		}
		t := &table{byName: map[string]*entry{}, begins: map[string]int{}}
		n := 0
		for line := range strings.Lines(string(text)) {
			n++
			if err := t.addLine(line); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", name, n, err)
			}
		}
		all[strings.TrimSuffix(path.Base(name), ".txt")] = t
	}
	return all, nil
}

// addLine takes in "asthma, asthmatic | 8000 | people | | asthma". A comma stands
// between names of one thing, a semicolon between things that share the figure.
func (t *table) addLine(line string) error {
	line, _, _ = strings.Cut(line, "//")
	if strings.TrimSpace(line) == "" {
		return nil
	}
	f := strings.Split(line, "|")
	if len(f) != 5 {
		return fmt.Errorf("%d fields: five are wanted", len(f))
	}
	e := &entry{source: strings.TrimSpace(f[4])}
	if err := e.figures(strings.Fields(f[1])); err != nil {
		return err
	}
	e.of = measureEnd
	for m, name := range measureNames {
		if name == strings.TrimSpace(f[2]) {
			e.of = measure(m)
		}
	}
	if e.of == measureEnd {
		return fmt.Errorf("no measure %q", f[2])
	}
	for _, word := range strings.Fields(f[3]) {
		m, ok := tieNames[word]
		if !ok {
			return fmt.Errorf("no tie %q", word)
		}
		e.ties |= m
	}
	for same := range strings.SplitSeq(f[0], ";") {
		one := *e
		if err := t.addNames(&one, same); err != nil {
			return err
		}
	}
	return nil
}

// addNames takes in an entry by the names of one thing.
func (t *table) addNames(e *entry, names string) error {
	t.lines = append(t.lines, e)
	for name := range strings.SplitSeq(names, ",") {
		name = strings.TrimSpace(name)
		if e.name == "" {
			e.name = name
		}
		if other := t.byName[name]; other != nil && other != e || name == "" {
			return fmt.Errorf("%q stands here twice, or is empty", name)
		}
		t.byName[name] = e
		bare := strings.ReplaceAll(name+" ", "'s ", " ") // as texts are asked: see finder.word
		t.byName[strings.TrimSpace(bare)] = e
		words := strings.Count(name, " ") + 1
		first, _, _ := strings.Cut(bare, " ")
		t.longest, t.begins[first] = max(t.longest, words), max(t.begins[first], words)
	}
	return nil
}

// figures reads "294", or "294 ie 160 hk 250", each per 100,000; "-" is unknown.
func (e *entry) figures(words []string) error {
	if len(words)%2 == 0 {
		return fmt.Errorf("a figure, and then countries with theirs, are wanted: %q", words)
	}
	for i := 0; i < len(words); i += 2 {
		if words[i] == "-" {
			continue
		}
		n, err := strconv.ParseFloat(words[i], 64)
		if err != nil || n < 0 {
			return fmt.Errorf("no figure: %q", words[i])
		}
		switch {
		case i == 0:
			e.share = [countries]float64{n / 1e5, n / 1e5, n / 1e5}
		case words[i-1] == "ie", words[i-1] == "hk":
			e.share[countryOf(words[i-1])] = n / 1e5
		default:
			return fmt.Errorf("no country %q", words[i-1])
		}
	}
	return nil
}
