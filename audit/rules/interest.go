package rules

import (
	"strings"
	"unicode"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

// tiesOf returns the names of companies to which the owner is tied: those the
// owner named, and those that stand near words such as "co-founder" or "adviser
// to" in the profile. tied is whether the profile has such words at all.
func tiesOf(p *audit.Pass) (names []string, tied bool) {
	for _, in := range p.Owner.Interests {
		tied = true
		if name := squash(in.Company); len(name) >= shortestName {
			names = append(names, name)
		}
	}
	if p.Account == nil {
		return names, tied
	}
	shown := p.Account.Profile.Bio
	for _, f := range p.Account.Profile.Fields {
		shown += "\n" + f.Name + ": " + f.Value
	}
	if shown == "" {
		return names, tied
	}
	bio := reading.New().Read(shown)
	for role := range bio.Cues("interest-role") {
		if bio.Negated(role) {
			continue
		}
		tied = true
		names = append(names, namesNear(bio, role)...)
	}
	return names, tied
}

// roleReach is how many words from its role a company is looked for.
const roleReach = 6

// How many letters a company's name has at least to be looked for in a text, where
// shorter ones stand inside other words.
const (
	shortestName = 4
	longName     = 6 // of a name that is only the first part of a company's
)

// namesNear returns the names near the role, squashed. Health services, schools
// and charities are no commercial ties.
func namesNear(r *reading.Reading, role reading.Cue) []string {
	var names []string
	for i := max(0, role.First-roleReach); i <= min(len(r.Tokens)-1, role.Last+roleReach); i++ {
		if i >= role.First && i <= role.Last || !nameLike(r, i) {
			continue
		}
		last := i
		for last < len(r.Tokens)-1 && (last+1 < role.First || last+1 > role.Last) && nameLike(r, last+1) && r.Tokens[last+1].Start-r.Tokens[last].End == 1 {
			last++
		}
		if name := squashed(r, i, last); len(name) >= shortestName && !allJobWords(r, i, last) && !publicBody(r, i, last) {
			names = append(names, name)
		}
		i = last
	}
	return names
}

// nameLike reports whether token i is written like a name: with a capital, or as
// a handle.
func nameLike(r *reading.Reading, i int) bool {
	return r.Tokens[i].Flags&(reading.Mention|reading.Capital|reading.Hashtag) != 0
}

// squashed is the name from token first to last, without the form of company.
func squashed(r *reading.Reading, first, last int) string {
	var name string
	for i := first; i <= last; i++ {
		word := squash(r.Text[r.Tokens[i].Start:r.Tokens[i].End])
		switch word {
		case "ltd", "limited", "plc", "inc", "llp", "group":
			if i > first {
				return name
			}
		}
		name += word
	}
	return name
}

func allJobWords(r *reading.Reading, first, last int) bool {
	for i := first; i <= last; i++ {
		if !isJobWord(r, i) {
			return false
		}
	}
	return true
}

func publicBody(r *reading.Reading, first, last int) bool {
	for c := range r.Cues("public-body") {
		if c.First <= last && first <= c.Last {
			return true
		}
	}
	return false
}

// isJobWord reports whether a capital belongs to what the owner does rather than
// to a company: "GP", "Dermatologist", "Leeds".
func isJobWord(r *reading.Reading, i int) bool {
	for _, class := range []string{"says-doctor", "interest-role", "occupation", "place-large", "place-small", "clinical-setting", "service", "company-word"} {
		for c := range r.Cues(class) {
			if c.First <= i && i <= c.Last {
				return true
			}
		}
	}
	return false
}

// squash writes a name so that "@the_ice_hut", "Ice Hut" and "IceHut" agree.
func squash(name string) string {
	s := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
	return strings.TrimPrefix(s, "the")
}

// namesTie returns where the text names one of the companies. A company may be
// named by the first part of its name: "TinyTum" for "@tinytumfoods".
func namesTie(r *reading.Reading, ties []string) (audit.Span, bool) {
	if r == nil || len(ties) == 0 {
		return audit.Span{}, false
	}
	text := squash(r.Text)
	for _, tie := range ties {
		if strings.Contains(text, tie) {
			return whereNamed(r, tie), true
		}
	}
	for i := range r.Tokens {
		for last := i; last < len(r.Tokens) && last < i+3 && nameLike(r, last); last++ {
			name := squashed(r, i, last)
			for _, tie := range ties {
				if len(name) >= longName && strings.HasPrefix(tie, name) && !allJobWords(r, i, last) {
					return audit.Span{From: r.Tokens[i].Start, To: r.Tokens[last].End}, true
				}
			}
		}
	}
	return audit.Span{}, false
}

// whereNamed returns the first word of the text that is part of the name.
func whereNamed(r *reading.Reading, tie string) audit.Span {
	for i, t := range r.Tokens {
		if name := squashed(r, i, i); len(name) >= 3 && strings.Contains(tie, name) && nameLike(r, i) {
			return audit.Span{From: t.Start, To: t.End}
		}
	}
	return audit.Span{}
}

// declared reports whether the text itself says that there is a tie, or that
// there is none.
func declared(p *audit.Pass) bool { return guarded(p, "declared") }
