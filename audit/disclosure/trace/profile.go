package trace

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/probity-audit/probity/social"
)

// shown is what a profile shows of its owner.
type shown struct {
	text     string            // name, description, fields and location, folded
	display  string            // folded
	page     bool              // of several, or of nobody
	handles  []string          // bare, the present one first
	works    map[string]string // specialties and grades: "specialty general practice" and the words
	places   map[string]string // folded, as written
	words    map[string]bool   // that few use; false for what many like
	years    map[string]bool
	phrases  map[string]bool // of five words each
	emails   map[string]bool
	phones   map[string]bool // by the last nine digits
	pages    map[string]bool // to which it links, as host and path
	mentions map[string]bool // handles in the description
	look     string
}

var (
	email   = regexp.MustCompile(`(?i)[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}`)
	phone   = regexp.MustCompile(`\+?\(?\d[\d\s()./-]{7,}\d`)
	year    = regexp.MustCompile(`\b(?:19[4-9]\d|20[0-4]\d)\b`)
	mention = regexp.MustCompile(`(?:^|[^\w@.])@([\w.-]+(?:@[\w.-]+)?)`)
	address = regexp.MustCompile(`(?i)\b(?:https?://)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s,;()<>"]*)?`)
	place   = regexp.MustCompile(`\b(?:in|near|from|based in|living in)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)`)
)

// rareLetters is how many letters a word has at least that tells people apart.
const rareLetters = 4

func (k *knowledge) show(a social.Account, p *social.Profile) shown {
	lines := []string{p.Bio}
	for _, f := range p.Fields {
		lines = append(lines, f.Name+": "+f.Value)
	}
	said := strings.Join(lines, "\n")
	s := shown{display: fold(p.Name), look: p.Look, works: map[string]string{}, places: map[string]string{}, words: map[string]bool{},
		years: map[string]bool{}, phrases: map[string]bool{}, emails: map[string]bool{}, phones: map[string]bool{}, pages: map[string]bool{}, mentions: map[string]bool{}}
	s.text = fold(strings.Join([]string{p.Name, said, p.Location}, "\n"))
	s.page = p.Page || slices.ContainsFunc(k.aside, func(w string) bool { return holds(s.text, w) })
	s.handles = append(s.handles, bare(a.Provider, cmp.Or(p.Handle, a.Handle)))
	for _, r := range p.Previous {
		s.handles = append(s.handles, bare(a.Provider, r.From))
	}
	said = s.contacts(said, p.Links)
	s.years = setOf(year.FindAllString(said, -1))
	k.work(&s, said)
	k.where(&s, said, p.Location)
	k.self(&s, said)
	return s
}

// contacts takes addresses, numbers, links and mentions from what is said, and
// returns the rest.
func (s *shown) contacts(said string, links []string) string {
	said = email.ReplaceAllStringFunc(said, func(at string) string {
		s.emails[strings.ToLower(at)] = true
		return "\n"
	})
	said = mention.ReplaceAllStringFunc(said, func(at string) string {
		s.mentions[strings.ToLower(strings.TrimLeft(mention.FindStringSubmatch(at)[1], "@"))] = true
		return "\n"
	})
	for _, l := range append(address.FindAllString(said, -1), links...) {
		if at, ok := strings.CutPrefix(l, "mailto:"); ok {
			s.emails[strings.ToLower(at)] = true
		} else if p := pageOf(l); p != "" {
			s.pages[p] = true
		}
	}
	said = address.ReplaceAllString(said, "\n")
	return phone.ReplaceAllStringFunc(said, func(n string) string {
		digits := strings.Map(func(r rune) rune {
			if unicode.IsDigit(r) {
				return r
			}
			return -1
		}, n)
		if len(digits) < 9 {
			return n
		}
		s.phones[digits[len(digits)-9:]] = true
		return "\n"
	})
}

// work finds specialties and grades. A form with capitals is meant as written: GP.
func (k *knowledge) work(s *shown, said string) {
	words := strings.Fields(spaced(said))
	folded := fold(said)
	plain := " " + strings.Join(words, " ") + " "
	for _, w := range words {
		for _, f := range k.facts[strings.ToLower(w)] {
			if f.form == strings.ToLower(f.form) && holds(folded, f.form) || strings.Contains(plain, " "+f.form+" ") {
				s.works[f.kind+" "+f.name] = f.form
			}
		}
	}
}

// where finds places: those of the location, those after "in", and those of the list.
func (k *knowledge) where(s *shown, said, location string) {
	add := func(place string) {
		if f := fold(place); utf8.RuneCountInString(f) >= 3 && k.telling(strings.Fields(f)) > 0 {
			s.places[f] = strings.TrimSpace(place)
		}
	}
	for part := range strings.FieldsFuncSeq(location, func(r rune) bool { return !unicode.IsLetter(r) && !strings.ContainsRune(" '’-", r) }) {
		add(part)
	}
	for _, m := range place.FindAllStringSubmatch(said, -1) {
		add(m[1])
	}
	words := strings.Fields(spaced(said))
	for i, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) {
			continue
		}
		for n := min(3, len(words)-i); n > 0; n-- {
			if of, ok := k.places[strings.ToLower(strings.Join(words[i:i+n], " "))]; ok {
				add(of)
				break
			}
		}
	}
}

// self finds the words that few use of themselves, and sequences of five words.
func (k *knowledge) self(s *shown, said string) {
	for line := range strings.Lines(said) {
		words := strings.Fields(fold(line))
		for i, w := range words {
			switch {
			case k.liked[w]:
				s.words[w] = false
			case !k.none[w] && utf8.RuneCountInString(w) >= rareLetters && !strings.ContainsFunc(w, unicode.IsDigit) && !k.isPlace(s, w) && !k.jargon[w]:
				s.words[w] = true
			}
			if own := i + 5; own <= len(words) && k.telling(words[i:own]) >= 3 {
				s.phrases[strings.Join(words[i:own], " ")] = true
			}
		}
	}
}

// telling returns how many of the words are not everybody's.
func (k *knowledge) telling(words []string) int {
	n := 0
	for _, w := range words {
		if !k.none[w] && len(w) > 2 {
			n++
		}
	}
	return n
}

func (k *knowledge) isPlace(s *shown, word string) bool {
	if _, ok := k.places[word]; ok {
		return true
	}
	for p := range s.places {
		if holds(p, word) {
			return true
		}
	}
	return false
}

func setOf(of []string) map[string]bool {
	out := map[string]bool{}
	for _, o := range of {
		out[o] = true
	}
	return out
}
