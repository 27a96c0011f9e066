package patients

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit/linkage"
)

// shown is what the profiles of a person show beside the name.
type shown struct {
	profiles   []linkage.Profile
	read       bool // of what is below, phones and emails are always
	places     []string
	bioPlaces  []string
	days       []date
	year       int // of birth, as stated
	age        int
	handleYear int
	sex        byte
	phones     []string
	emails     []string
}

var (
	emailPattern = regexp.MustCompile(`[\p{L}\d._%+-]+@[\p{L}\d.-]+\.[a-zA-Z]{2,}`)
	phonePattern = regexp.MustCompile(`\+?\(?\d+\)?(?:[ .-]?\(?\d+\)?){0,7}`)
	agePattern   = regexp.MustCompile(`(?i)(?:\b(?:age|aged|i'?m|turning)\s+(\d{2})\b|\b(\d{2})\s*(?:y/?o\b|yrs?\b|years?\b)|^\s*(\d{2})\s*(?:[|,.•·/🇮🇪🇬🇧🇭🇰-]|$)|[|•·/]\s*(\d{2})\s*(?:[|,•·/]|$))`)
	bornPattern  = regexp.MustCompile(`(?i)\b(?:born|b\.|est\.?|since|vintage)\s*(?:in\s+)?((?:19|20)\d\d)\b`)
	dayPattern   = regexp.MustCompile(`(?i)\b(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+(?:19|20)\d\d)\b`)
	homePattern  = regexp.MustCompile(`(?i)(?:📍\s*|\b(?:liv(?:e|es|ing)|based|residing) in\s+)(\p{L}[\p{L}'’ -]{2,30})`)
	sexPattern   = regexp.MustCompile(`(?i)\b(?:(she|ela|ella)\s*/\s*(?:her|hers|they)|(he)\s*/\s*(?:him|his|they))\b`)
)

// newShown reads what leads to somebody without their name.
func newShown(profiles []linkage.Profile, handleYear int, sex byte) *shown {
	s := &shown{profiles: profiles, handleYear: handleYear, sex: sex}
	for i := range profiles {
		for _, text := range []string{profiles[i].Bio, profiles[i].URL} {
			if strings.Contains(text, "@") {
				for _, a := range emailPattern.FindAllString(text, 4) {
					if a = foldEmail(a); a != "" {
						s.emails = append(s.emails, a)
					}
				}
			}
			if digits(text) >= 8 {
				s.phones = append(s.phones, phones(text)...)
			}
		}
	}
	return s
}

// phones returns the telephone numbers in a text. Where too many digits stand
// together to be one, each group of them may be.
func phones(text string) (out []string) {
	for _, n := range phonePattern.FindAllString(text, 8) {
		if f := foldPhone(n); f != "" {
			out = append(out, f)
			continue
		}
		for part := range strings.FieldsSeq(n) {
			if f := foldPhone(part); f != "" {
				out = append(out, f)
			}
		}
	}
	return out
}

func digits(s string) int {
	n := 0
	for i := range len(s) {
		if '0' <= s[i] && s[i] <= '9' {
			n++
		}
	}
	return n
}

// rest reads what only tells people of one name apart.
func (s *shown) rest(now time.Time) {
	if s.read {
		return
	}
	s.read = true
	days := dates{now: now}
	for i := range s.profiles {
		p := &s.profiles[i]
		home := p.Location
		if m := homePattern.FindStringSubmatch(p.Bio); m != nil {
			home += "," + m[1]
		}
		for part := range strings.FieldsFuncSeq(home, func(r rune) bool { return strings.ContainsRune(",/|•·;&()→➡️-–", r) }) {
			if f := foldPlace(part); len(f) > 2 && !regions().everywhere[f] {
				s.places = append(s.places, f)
			}
		}
		s.bioPlaces = append(s.bioPlaces, phrases(p.Bio)...)
		if m := sexPattern.FindStringSubmatch(p.Bio + " " + p.Name); m != nil {
			if s.sex = 'm'; m[1] != "" {
				s.sex = 'f'
			}
		}
		if digits(p.Bio) < 2 {
			continue
		}
		for _, d := range dayPattern.FindAllString(p.Bio, 2) {
			if d, ok := days.parse(d); ok && d.year < now.Year()-10 {
				s.days = append(s.days, d)
			}
		}
		if m := bornPattern.FindStringSubmatch(p.Bio); m != nil {
			s.year, _ = strconv.Atoi(m[1])
		}
		if m := agePattern.FindStringSubmatch(p.Bio); m != nil {
			if age, _ := strconv.Atoi(m[1] + m[2] + m[3] + m[4]); age >= 13 && age < 100 {
				s.age = age
			}
		}
	}
}

// phrases returns the words of a text, and two and three that stand together, as
// far as they can name a place.
func phrases(text string) []string {
	words := strings.Fields(foldPlace(text))
	if len(words) > 60 {
		words = words[:60]
	}
	var out []string
	for i := range words {
		for n := 1; n <= 3 && i+n <= len(words); n++ {
			if p := strings.Join(words[i:i+n], " "); len(p) > 3 {
				out = append(out, p)
			}
		}
	}
	return out
}
