package audit

import (
	"fmt"
	"time"

	"github.com/probity-audit/probity/social"
)

// Severity says how soon the doctor should look. It orders; it does not judge.
type Severity uint8

// The severities, from least to most.
const (
	Info     Severity = iota // folded: worth knowing
	Low                      // tidy up
	Medium                   // arguable; somebody might ask
	High                     // others could recognise a person, or a serious matter of conduct
	Critical                 // a direct identifier, or danger, in sight of others
)

var severityWords = [...]string{"info", "low", "medium", "high", "critical"}

// Severities lists all severities, worst first.
func Severities() []Severity { return []Severity{Critical, High, Medium, Low, Info} }

func (s Severity) String() string {
	if int(s) < len(severityWords) {
		return severityWords[s]
	}
	return fmt.Sprintf("severity(%d)", uint8(s))
}

// MarshalText writes the word for s.
func (s Severity) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads a word.
func (s *Severity) UnmarshalText(text []byte) error {
	v, err := ParseSeverity(string(text))
	if err == nil {
		*s = v
	}
	return err
}

// ParseSeverity reads a word: critical, high, medium, low or info.
func ParseSeverity(word string) (Severity, error) {
	for i, w := range severityWords {
		if w == word {
			return Severity(i), nil
		}
	}
	return Info, fmt.Errorf("unknown severity %q: want critical, high, medium, low or info", word)
}

// toneYears is the age from which a remark weighs one level less. What names or
// describes a patient does not age: confidentiality has no end.
const toneYears = 10

// weigh fits a rule's severity, which speaks of a public post of today, to who
// could read the item and how old it is.
func weigh(r *Rule, s Severity, it social.Item, asOf time.Time) Severity {
	p := it.Post
	if p == nil || s == Info {
		return s
	}
	if !r.Fixed && closed(p.Audience) && s > Medium {
		s = max(s-1, min(s, r.Floor))
	}
	if r.Tone && !p.Published.IsZero() && p.Published.AddDate(toneYears, 0, 0).Before(asOf) && s > Low {
		s--
	}
	return s
}

// closed reports whether an audience is one that the owner chose. What it reads
// weighs one level less than in public, and never less than what somebody might
// ask about: a closed circle has members whom one does not know, and its words
// have been read out before regulators. Followers are not chosen everywhere, and
// an audience that is not known may be everybody.
func closed(a social.Audience) bool {
	switch a {
	case social.AudienceFriends, social.AudienceGroup, social.AudienceDirect, social.AudienceOnlyMe:
		return true
	}
	return false
}
