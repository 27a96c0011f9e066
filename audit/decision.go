package audit

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// Decision is what the owner decided about a finding. It holds for the words that
// stood there: where they were edited since, the finding is open again, and says what
// was decided before.
type Decision struct {
	Finding string    `json:"finding"` // Finding.ID
	Verb    Verb      `json:"verb"`
	Note    string    `json:"note,omitempty"`
	At      time.Time `json:"at,omitzero"`
	Mark    string    `json:"mark,omitempty"` // Finding.Mark of then; "" holds for whatever stands there
}

// Verb is what is to be done about a finding.
type Verb string

const (
	Keep       Verb = "keep"        // it may stay as it is
	Edit       Verb = "edit"        // to be put in other words
	Hide       Verb = "hide"        // to be shown to fewer
	Delete     Verb = "delete"      // to be removed
	Advice     Verb = "advice"      // somebody is to be asked first
	Consent    Verb = "consent"     // whom it is about agreed to this, on file
	FalseAlarm Verb = "false-alarm" // there is nothing in it: not to be raised again
)

// Verbs returns what can be decided, in the order of a menu.
func Verbs() []Verb { return []Verb{Keep, Edit, Hide, Delete, Advice, Consent, FalseAlarm} }

// ParseVerb returns the verb of this name. The error lists those that there are.
func ParseVerb(s string) (Verb, error) {
	if v := Verb(strings.ToLower(s)); slices.Contains(Verbs(), v) {
		return v, nil
	}
	names := make([]string, len(Verbs()))
	for i, v := range Verbs() {
		names[i] = string(v)
	}
	return "", fmt.Errorf("a decision is one of %s", strings.Join(names, ", "))
}

// MarkOf tells the words or the value of an item from others: so much of a SHA-256
// that no two of one item are alike by chance; "" where there is neither.
func MarkOf(it social.Item) string {
	words := Words(it)
	if it.Setting != nil {
		words = it.Setting.Value
	}
	if words == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(words))
	return hex.EncodeToString(sum[:8])
}

// decisions are the newest about each finding.
type decisions map[string]*Decision

func latest(past []Decision) decisions {
	ds := make(decisions, len(past))
	for i := range past {
		ds[past[i].Finding] = &past[i]
	}
	return ds
}

// join gives the finding the decision about it.
func (ds decisions) join(f *Finding) {
	switch d := ds[f.ID]; {
	case d == nil:
	case d.Mark == "" || d.Mark == f.Mark:
		f.Decision = d
	default:
		f.Earlier = d
	}
}

// silent reports whether the owner called the finding a false alarm.
func (f *Finding) silent() bool { return f.Decision != nil && f.Decision.Verb == FalseAlarm }

// silence takes out of the findings what the owner called a false alarm.
func (r *Report) silence() {
	for _, f := range r.Findings {
		if f.silent() {
			r.Silenced = append(r.Silenced, f)
		}
	}
	r.Findings = slices.DeleteFunc(r.Findings, func(f Finding) bool { return f.silent() })
}
