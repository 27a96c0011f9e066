package disclosure

import (
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit/reading"
)

// age takes an age from words such as "34-year-old", "41F" and "in her forties".
func (f *finder) age(c reading.Cue) {
	if f.notTheirs(c) || f.relative(c.First, 5) || thing(f.word(c.Last+1)) || f.ofThing(c.First) {
		return
	}
	if value := ageIn(f.phrase(c.First, c.Last), f.word(c.First-1)); value != "" {
		f.oneAge(value, c.Start, c.End)
	}
}

// ofThing reports whether it is of no person that an age is said: "her new heart is nine
// years old".
func (f *finder) ofThing(i int) bool {
	if w := f.word(i - 1); w != "is" && w != "was" || i < 2 || !f.joined(i-2) {
		return false
	}
	w := f.word(i - 2)
	return organs[w] || thing(w)
}

// organs are parts of a body that may be older or younger than who bears them.
var organs = map[string]bool{"heart": true, "kidney": true, "liver": true, "hip": true, "knee": true, "graft": true, "valve": true, "transplant": true, "pacemaker": true, "marrow": true, "lung": true, "lungs": true}

// oneAge takes the first age, or a more precise one in its place.
func (f *finder) oneAge(value string, from, to int) {
	for i, o := range f.facts {
		if o.Kind != Age {
			continue
		}
		if !strings.Contains(o.Value, "-") || strings.Contains(value, "-") {
			return
		}
		f.facts = append(f.facts[:i], f.facts[i+1:]...)
		break
	}
	f.add(Age, value, from, to)
}

// ageIn reads an age in years from folded words, "" if there is none; before is the
// word before them.
func ageIn(words, before string) string {
	if n, span := strings.CutSuffix(words, "ies"); span || strings.HasSuffix(words, "0s") {
		return decade(words, n, before)
	}
	digits := strings.TrimLeft(words, "abcdefghijklmnopqrstuvwxyz ")
	n := leadingNumber(digits)
	if n < 0 {
		n = numberWord(strings.TrimSuffix(strings.TrimPrefix(words, "aged "), " old"))
	}
	switch {
	case n < 0 || n > oldest:
		return ""
	case strings.Contains(words, "month"):
		n /= 12
	case strings.Contains(words, "week"):
		n /= 52
	case strings.Contains(words, "day"):
		n = 0
	}
	return strconv.Itoa(n)
}

// decade reads "her forties" and "late 50s".
func decade(words, stem, before string) string {
	from := leadingNumber(strings.TrimLeft(words, "abcdefghijklmnopqrstuvwxyz "))
	for i, name := range [...]string{"twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet"} {
		if strings.HasSuffix(stem, name) {
			from = 20 + 10*i
		}
	}
	if from < 10 || from > 100 {
		return ""
	}
	a, b := from, from+9
	switch first, _, _ := strings.Cut(words, " "); {
	case first == "early" || before == "early":
		b = from + 4
	case first == "mid" || before == "mid":
		a, b = from+3, from+7
	case first == "late" || before == "late":
		a = from + 5
	}
	return strconv.Itoa(a) + "-" + strconv.Itoa(b)
}

// leadingNumber reads the digits that words begin with, -1 if there are none or too many.
func leadingNumber(s string) int {
	v, n := 0, 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		if n == 3 {
			return -1
		}
		v = 10*v + int(s[n]-'0')
		n++
	}
	if n == 0 {
		return -1
	}
	return v
}

// numberWord reads a number of up to a hundred that begins a phrase: "forty three
// year old"; -1 if none does.
func numberWord(words string) int {
	f := strings.Fields(words)
	if len(f) == 0 {
		return -1
	}
	n, ok := numbers[f[0]]
	if !ok {
		return -1
	}
	if n >= 20 && len(f) > 1 {
		if unit, ok := numbers[f[1]]; ok && unit < 10 {
			n += unit
		}
	}
	return n
}

var numbers = map[string]int{
	"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
	"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}

// thing reports whether a word behind an age is no person: "a ten-year-old car".
func thing(word string) bool {
	switch word {
	case "car", "policy", "guideline", "guidelines", "building", "whisky", "study", "paper", "trial", "scanner", "printer", "laptop", "phone", "house", "scar", "boiler", "computer", "course",
		"anniversary", "wine", "malt", "dog", "cat", "horse", "post", "tweet", "photo", "jacket", "hospital", "bike", "contract", "plan", "degree", "ct", "scan", "fracture", "injury", "machine":
		return true
	}
	return false
}

// agedPerson takes what a word for a person says of age: "toddler", "OAP".
func (f *finder) agedPerson(c reading.Cue) {
	if f.has(Age) || f.notTheirs(c) || possessive(f.word(c.First-1)) || numberWord(f.word(c.First-1)) >= 0 || f.likened(c.First) {
		return
	}
	switch f.word(c.First - 2) {
	case "having", "have", "had", "expecting", "want", "wants", "wanted", "lost":
		return // a baby to come
	}
	if value := agedWords[f.phrase(c.First, c.Last)]; value != "" {
		f.oneAge(value, c.Start, c.End)
	}
}

var agedWords = map[string]string{
	"newborn": "0", "neonate": "0", "prem": "0", "premmie": "0", "preemie": "0", "infant": "0-1", "baby": "0-1", "babe": "0-1", "bubba": "0-1",
	"toddler": "1-3", "tot": "1-4", "wean": "0-15", "bairn": "0-15", "chisler": "0-15", "child": "0-15", "kid": "0-15", "kiddo": "0-15", "schoolboy": "5-17", "schoolgirl": "5-17",
	"wee boy": "0-15", "wee girl": "0-15", "wee lad": "0-15", "wee lass": "0-15", "wee lassie": "0-15", "小朋友": "0-15",
	"teen": "13-19", "teenager": "13-19", "teenage girl": "13-19", "teenage boy": "13-19",
	"pensioner": "65-110", "oap": "65-110", "elderly man": "65-110", "elderly woman": "65-110", "elderly lady": "65-110", "elderly gentleman": "65-110", "elderly gent": "65-110",
	"elderly person": "65-110", "octogenarian": "80-89", "nonagenarian": "90-99", "centenarian": "100-110", "septuagenarian": "70-79", "阿婆": "65-110", "阿伯": "65-110", "婆婆": "65-110",
}
