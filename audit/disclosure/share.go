package disclosure

import (
	"embed"
	"slices"
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
// is called after somebody, or by a word of medicine, and not listed, is held to be rare.
func lookup(k Kind, value string) *entry {
	t := tableOf(k)
	if t == nil {
		return nil
	}
	if e := t.byName[value]; e != nil || k != Condition {
		return e
	}
	if namesIllness(value) && bitsOf(keyOf(value)) >= unlistedBits {
		return t.byName["rare disease"]
	}
	if _, after, ok := strings.Cut(value, " "); ok && (after == "disease" || after == "syndrome") {
		return t.byName["rare disease"]
	}
	return nil
}
