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
func showsName(reader *reading.Reader, p *social.Profile, owner *social.Owner) bool {
	if owner.Name != "" {
		shown := strings.Join(profileTexts(p), " ")
		for _, name := range append([]string{owner.Name}, owner.Also...) {
			if containsName(shown, name) {
				return true
			}
		}
		return false
	}
	if looksLikeName(reader, p.Name) {
		return true
	}
	for _, text := range profileTexts(p)[1:] {
		r := reader.Read(text)
		if r.Has(reading.ClassPersonName) {
			return true
		}
		for c := range r.Cues(reading.ClassDoctorName) {
			if c.Last-c.First >= 2 { // a title and two names
				return true
			}
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

// looksLikeName reports whether a display name is made like a person's: a given
// name and a surname, or two to five words with capitals of which none is a word
// that nicknames are made of. A name in Chinese characters has up to four.
func looksLikeName(reader *reading.Reader, display string) bool {
	r := reader.Read(display)
	if r.Has("nickname") {
		return false
	}
	if r.Has(reading.ClassPersonName) {
		return true
	}
	named, ideographs := 0, 0
	for _, t := range r.Tokens {
		word := display[t.Start:t.End]
		joined := t.Start > 0 && display[t.Start-1] == '-' // Wing-lam
		switch {
		case t.Flags&(reading.Symbol|reading.Mention|reading.Hashtag|reading.Address) != 0, titles[strings.ToLower(word)]:
		case isHan(word):
			ideographs++
		case t.Is(reading.Capital):
			named++
		case joined, particles[strings.ToLower(word)]:
		default:
			return false
		}
	}
	return named >= 2 && named <= 5 || named == 0 && ideographs >= 2 && ideographs <= 4
}

func isHan(word string) bool {
	for _, r := range word {
		return unicode.Is(unicode.Han, r)
	}
	return false
}

var (
	titles = map[string]bool{"dr": true, "mr": true, "mrs": true, "ms": true, "miss": true, "prof": true, "professor": true, "sir": true, "dame": true}
	// particles are the parts of surnames that are written small.
	particles = map[string]bool{"de": true, "da": true, "di": true, "du": true, "van": true, "von": true, "der": true, "den": true, "ní": true, "ó": true, "al": true, "el": true, "bin": true, "la": true, "le": true}
)
