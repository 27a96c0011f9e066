package trace

import (
	_ "embed"
	"fmt"
	"iter"
	"strconv"
	"strings"
	"sync"
	"unicode"
)

// knowledge is what the text files of this package say.
type knowledge struct {
	cues   map[string]cue
	caps   map[string]float64 // by family
	facts  map[string][]fact  // of work, by their first word as it is written
	jargon map[string]bool    // the words of facts
	aside  []string           // words of those who speak for several
	liked  map[string]bool
	none   map[string]bool
	empty  map[uint64]bool // the hashes of none
	places map[string]string
	sites  []string
}

// cue is a line of weights.txt.
type cue struct {
	weight float64
	family string
	remove string
}

// fact is a specialty or grade, with a form in which people write it.
type fact struct {
	kind, name string
	form       string
}

var (
	//go:embed weights.txt
	weightLines string
	//go:embed about.txt
	aboutLines string
	//go:embed common.txt
	commonLines string
	//go:embed places.txt
	placeLines string
	//go:embed sites.txt
	siteLines string
)

// shipped reads the files once; a mistake in one of them panics, as it would in a
// program text.
var shipped = sync.OnceValue(func() *knowledge {
	k := &knowledge{cues: map[string]cue{}, caps: map[string]float64{}, facts: map[string][]fact{}, jargon: map[string]bool{}, liked: map[string]bool{}, none: map[string]bool{},
		empty: map[uint64]bool{}, places: map[string]string{}}
	for line := range lines(weightLines) {
		k.weight(line)
	}
	for line := range lines(aboutLines) {
		name, forms, _ := strings.Cut(line, ": ")
		kind, name, _ := strings.Cut(name, " ")
		for form := range strings.SplitSeq(forms, ", ") {
			if kind == "stands" {
				k.aside = append(k.aside, form)
				continue
			}
			form = spaced(form)
			first, _, _ := strings.Cut(form, " ")
			for w := range strings.FieldsSeq(fold(form)) {
				k.jargon[w] = true
			}
			k.facts[fold(first)] = append(k.facts[fold(first)], fact{kind, name, form})
		}
	}
	for line := range lines(commonLines) {
		kind, words, _ := strings.Cut(line, ": ")
		for w := range strings.FieldsSeq(words) {
			if kind == "liked" {
				k.liked[w] = true
				continue
			}
			k.none[w], k.empty[hashOf(w)] = true, true
		}
	}
	for line := range lines(placeLines) {
		for place := range strings.SplitSeq(line, ", ") {
			k.places[fold(place)] = place
		}
	}
	for line := range lines(siteLines) {
		k.sites = append(k.sites, line)
	}
	return k
})

// weight reads a line of weights.txt.
func (k *knowledge) weight(line string) {
	head, remove, _ := strings.Cut(line, " | ")
	f := strings.Fields(head)
	if len(f) != 3 {
		panic("audit/disclosure/trace: weights.txt: " + line)
	}
	of, number := f[0], f[1]
	if of == "family" {
		number = f[2]
	}
	w, err := strconv.ParseFloat(number, 64)
	if err != nil {
		panic(fmt.Sprintf("audit/disclosure/trace: weights.txt: %s: %v", line, err))
	}
	if of == "family" {
		k.caps[f[1]] = w
		return
	}
	if _, ok := k.caps[f[2]]; !ok || remove == "" {
		panic("audit/disclosure/trace: weights.txt: " + line)
	}
	k.cues[of] = cue{w, f[2], remove}
}

// lines yields the lines of a file that are neither empty nor comments.
func lines(file string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for line := range strings.Lines(file) {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "//") && !yield(line) {
				return
			}
		}
	}
}

// fold brings words to one form: small letters, and one space for all that is
// neither letter, digit, & nor apostrophe.
func fold(s string) string { return strings.ToLower(spaced(s)) }

func spaced(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '&' && r != '\'' && r != '’'
	}), " ")
}

// holds reports whether folded words stand whole in a folded text.
func holds(text, words string) bool {
	for at := 0; words != ""; {
		i := strings.Index(text[at:], words)
		if i < 0 {
			return false
		}
		i += at
		end := i + len(words)
		if (i == 0 || text[i-1] == ' ') && (end == len(text) || text[end] == ' ') {
			return true
		}
		at = i + 1
	}
	return false
}
