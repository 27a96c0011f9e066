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
	if p.Account == nil || p.Account.Profile.Bio == "" {
		return names, tied
	}
	bio := reading.New().Read(p.Account.Profile.Bio)
	for role := range bio.Cues("interest-role") {
		if bio.Negated(role) {
			continue
		}
		tied = true
		names = append(names, namesNear(bio, role)...)
	}
	return names, tied
}

// How many letters a company's name has at least to be looked for in a text, where
// shorter ones stand inside other words.
const (
	shortestName = 4
	longName     = 6 // of a name that is only the first part of a company's
)

// roleReach is how many words from its role a company is looked for.
const roleReach = 6

// namesNear returns what is written like a name - with a capital or as a
// handle - near the role, squashed; two words that stand together are one name.
func namesNear(r *reading.Reading, role reading.Cue) []string {
	var names []string
	add := func(i int) {
		t := r.Tokens[i]
		word := r.Text[t.Start:t.End]
		if t.Flags&(reading.Mention|reading.Capital|reading.Hashtag) == 0 || i >= role.First && i <= role.Last || isJobWord(r, i) {
			return
		}
		if s := squash(strings.TrimLeft(word, "@#")); len(s) >= shortestName {
			names = append(names, s)
		}
	}
	for i := max(0, role.First-roleReach); i <= min(len(r.Tokens)-1, role.Last+roleReach); i++ {
		add(i)
	}
	return names
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
	text, whole := squash(r.Text), ""
	for _, tie := range ties {
		if strings.Contains(text, tie) {
			whole = tie
			break
		}
	}
	for i, t := range r.Tokens {
		name := squash(r.Text[t.Start:t.End])
		if len(name) >= 3 && strings.Contains(whole, name) {
			return audit.Span{From: t.Start, To: t.End}, true
		}
		if len(name) < longName || t.Flags&(reading.Capital|reading.Hashtag|reading.Mention) == 0 || isJobWord(r, i) {
			continue
		}
		for _, tie := range ties {
			if strings.HasPrefix(tie, name) {
				return audit.Span{From: t.Start, To: t.End}, true
			}
		}
	}
	return audit.Span{}, whole != ""
}

// declared reports whether the text itself says that there is a tie, or that
// there is none.
func declared(p *audit.Pass) bool { return guarded(p, "declared") }
