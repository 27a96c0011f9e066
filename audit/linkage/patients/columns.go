package patients

import (
	_ "embed"
	"errors"
	"slices"
	"strings"
	"unicode"
)

// column is what a column of a list holds.
type column string

const (
	colSurname  column = "surname"
	colGiven    column = "given"
	colMiddle   column = "middle"
	colKnown    column = "known"
	colFormer   column = "former"
	colFull     column = "full"
	colChinese  column = "chinese"
	colBorn     column = "born"
	colAge      column = "age"
	colSex      column = "sex"
	colTitle    column = "title"
	colAddress  column = "address"
	colTown     column = "town"
	colCounty   column = "county"
	colPostcode column = "postcode"
	colPhone    column = "phone"
	colEmail    column = "email"
)

// ErrColumns says that no line of the file names the columns.
var ErrColumns = errors.New("no line names columns of people: looked for one with a surname (\"Surname\", \"Last name\", \"Family name\") " +
	"and one with given names (\"Forename\", \"First name(s)\", \"Given name\"), or one with both (\"Full name\", \"Patient name\"); " +
	"beside them \"Known as\", \"Previous surname\", \"Date of birth\", \"Age\", \"Sex\", \"Address\", \"Town\", \"Postcode\" or \"Eircode\", \"Mobile\", \"Email\"")

//go:embed titles.txt
var titlesText string

// titles tells by a folded title what a column holds.
func titles() map[string]column {
	out := map[string]column{}
	for line := range strings.Lines(titlesText) {
		name, list, ok := strings.Cut(line, ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for t := range strings.SplitSeq(list, ",") {
			out[foldTitle(t)] = column(name)
		}
	}
	return out
}

// foldTitle keeps the letters, so that "Address Line 2" and "address_line" are one.
func foldTitle(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
}

// columns are the positions of the columns that are read, by what they hold.
type columns map[column][]int

// columnsOf reads a line that may name the columns; nil if it does not.
func columnsOf(fields []string, known map[string]column) columns {
	c := columns{}
	for i, f := range fields {
		if what, ok := known[foldTitle(f)]; ok {
			c[what] = append(c[what], i)
		}
	}
	if len(c) < 2 && len(fields) > 1 || len(c[colFull]) == 0 && (len(c[colSurname]) == 0 || len(c[colGiven])+len(c[colKnown]) == 0) {
		return nil
	}
	if len(c[colSurname]) > 0 && len(c[colGiven])+len(c[colKnown]) > 0 {
		delete(c, colFull)
	}
	return c
}

// used returns the positions that are read, in their order.
func (c columns) used() []int {
	var at []int
	for _, p := range c {
		at = append(at, p...)
	}
	slices.Sort(at)
	return at
}
