package audit

import (
	"strings"
	"unicode"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// doctorWords returns the words by which a profile says that its owner is a
// doctor or a medical student, as written.
func doctorWords(reader *reading.Reader, p *social.Profile) []string {
	var out []string
	for _, text := range profileTexts(p) {
		r := reader.Read(text)
		for c := range r.Cues("says-doctor") {
			if !r.Negated(c) {
				out = append(out, r.Words(c))
			}
		}
	}
	return out
}

func profileTexts(p *social.Profile) []string {
	texts := []string{p.Name, p.Bio}
	for _, f := range p.Fields {
		texts = append(texts, f.Name+": "+f.Value)
	}
	return texts
}

// showsName reports whether a profile shows a real name: the owner's own, where
// the owner gave it, and else anything that reads as a given name and a surname.
func showsName(p *social.Profile, owner *social.Owner) bool {
	if owner.Name != "" {
		shown := strings.Join(profileTexts(p), " ")
		for _, name := range append([]string{owner.Name}, owner.Also...) {
			if containsName(shown, name) {
				return true
			}
		}
		return false
	}
	for _, text := range profileTexts(p) {
		if looksLikeName(text) {
			return true
		}
	}
	return false
}

// containsName reports whether all parts of name that are longer than an initial
// stand in text as words.
func containsName(text, name string) bool {
	words := map[string]bool{}
	for _, w := range nameWords(text) {
		words[w] = true
	}
	parts := nameWords(name)
	for _, w := range parts {
		if len([]rune(w)) > 1 && !words[w] {
			return false
		}
	}
	return len(parts) > 0
}

func nameWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' && r != '’' && r != '-' })
}

// looksLikeName reports whether a display name is made like a person's: two to
// five words, each with a capital, none of them a word of the trade alone.
func looksLikeName(display string) bool {
	words := strings.FieldsFunc(display, func(r rune) bool { return unicode.IsSpace(r) || r == ',' || r == '(' || r == ')' })
	named := 0
	for _, w := range words {
		w = strings.Trim(w, ".🩺")
		if titles[strings.ToLower(w)] {
			continue
		}
		r := []rune(w)
		if len(r) == 0 || !unicode.IsUpper(r[0]) {
			return len([]rune(w)) > 0 && unicode.Is(unicode.Han, r[0]) && len([]rune(display)) <= 4
		}
		if notNames[strings.ToLower(w)] {
			return false
		}
		named++
	}
	return named >= 2 && named <= 5
}

var titles = map[string]bool{"dr": true, "mr": true, "mrs": true, "ms": true, "miss": true, "prof": true, "professor": true, "sir": true, "dame": true}

// notNames are words of display names that show a nickname rather than a name.
var notNames = map[string]bool{
	"doc": true, "doctor": true, "medic": true, "the": true, "gp": true, "anon": true, "anonymous": true, "surgeon": true, "nurse": true, "clinic": true, "practice": true,
	"hospital": true, "surgery": true, "night": true, "sleepy": true, "tired": true, "junior": true, "bleep": true, "cold": true, "room": true,
}
