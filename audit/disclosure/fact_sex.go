package disclosure

import (
	"strings"

	"github.com/probity-audit/probity/audit/reading"
)

// sexSign is a word that says somebody's sex, where it stands.
type sexSign struct {
	sex  string
	at   int
	noun bool
}

// sex takes the sex of the person: of a word for them, of "34F", or of the pronouns
// where all agree. Where the words disagree it is not known: two people are told of.
func (f *finder) sex() {
	var noun, pronoun sexSign
	mixed, letters := false, ""
	if f.ofTwo() {
		return
	}
	for i := range f.r.Tokens {
		t := f.r.Tokens[i]
		if t.Is(reading.Quoted) || t.Flags&(reading.Mention|reading.Address|reading.Hashtag|reading.Symbol) != 0 {
			continue
		}
		word := f.word(i)
		if s := sexOfPronoun(word); s != "" {
			switch {
			case f.aside(i), f.ofStaff(i):
			case pronoun.sex == "":
				pronoun = sexSign{sex: s, at: i}
			case pronoun.sex != s:
				mixed = true
			}
			continue
		}
		if s := sexOfNoun(word); s != "" && noun.sex == "" && !possessive(f.word(i-1)) && !f.aside(i) {
			noun = sexSign{s, i, true}
		}
		if s := sexLetter(f.r.Text[t.Start:t.End]); s != "" && letters == "" {
			letters = s
			noun = sexSign{s, i, true}
		}
	}
	best := pronoun
	switch {
	case letters != "" || pronoun.sex == "":
		best = noun
	case mixed && noun.sex == pronoun.sex: // the first told of, by both
	case mixed || noun.sex != "" && noun.sex != pronoun.sex:
		return
	}
	if best.sex != "" {
		f.add(Sex, best.sex, f.r.Tokens[best.at].Start, f.r.Tokens[best.at].End)
	}
}

// ofTwo reports whether a couple is told of, who may be of either sex.
func (f *finder) ofTwo() bool {
	for i := range f.r.Tokens {
		if w := f.word(i); w == "couple" && f.word(i+1) != "of" {
			return true
		}
	}
	return false
}

// aside reports whether a word stands in a clause about the writer's family, a
// colleague or an animal.
func (f *finder) aside(i int) bool {
	switch f.clauseOf(i).Actor {
	case reading.ActorKin, reading.ActorColleague, reading.ActorPet:
		return true
	}
	return false
}

// ofStaff reports whether a pronoun stands right behind somebody who works there:
// "asked the anaesthetist was he long qualified".
func (f *finder) ofStaff(i int) bool {
	for j := max(0, i-2); j < i; j++ {
		switch f.word(j) {
		case "anaesthetist", "anesthetist", "registrar", "consultant", "surgeon", "doctor", "nurse", "porter", "physio", "paramedic", "midwife", "pharmacist", "radiologist", "biochemist", "interpreter", "receptionist", "secretary":
			return f.r.Tokens[j].Sentence == f.r.Tokens[i].Sentence
		}
	}
	return false
}

func sexOfPronoun(word string) string {
	switch word {
	case "he", "him", "his", "himself", "he'd", "he'll":
		return "male"
	case "she", "her", "hers", "herself", "she'd", "she'll":
		return "female"
	}
	return ""
}

func sexOfNoun(word string) string {
	switch word {
	case "man", "gent", "gentleman", "lad", "laddie", "boy", "chap", "fella", "fellow", "bloke", "guy", "geezer", "schoolboy", "widower", "bachelor", "groom", "bridegroom", "garsun", "gossoon", "阿伯", "伯伯",
		"公公", "uncle", "pakcik":
		return "male"
	case "woman", "lady", "girl", "lass", "lassie", "schoolgirl", "widow", "spinster", "bride", "nun", "waitress", "actress", "barmaid", "postmistress", "headmistress", "ballerina", "wifie", "quine", "cailin",
		"阿婆", "婆婆", "auntie", "makcik", "primip", "multip":
		return "female"
	}
	return ""
}

// sexLetter reads "34F", "22M" and "86yoM".
func sexLetter(word string) string {
	if len(word) < 2 || word[0] < '0' || word[0] > '9' {
		return ""
	}
	unit := strings.TrimLeft(word, "0123456789")
	if n := len(word) - len(unit); n > 3 {
		return ""
	}
	switch unit {
	case "F", "yoF", "yF", "yrF":
		return "female"
	case "M", "yoM", "yM", "yrM":
		return "male"
	}
	return ""
}
