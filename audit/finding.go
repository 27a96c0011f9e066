package audit

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/social"
)

// Finding is one thing to look at again: what, where, why, by which clause, and
// what to do. Rule carries the words that are the same for all its findings.
type Finding struct {
	ID         string // Fingerprint of rule, account and item
	Rule       *Rule
	Severity   Severity
	Confidence float64 // 0 to 1: how often such a finding is right
	Account    social.Account
	Item       ItemRef
	Path       string // for a setting: the menus of the network that lead to it; "" if not known
	Evidence   Evidence
	Mark       string    // of the words judged; see [Decision]. "" where a finding rests on no one text
	Decision   *Decision // nil while undecided
	Earlier    *Decision // made about other words than stand there now, and so in force no longer; nil if there is none
}

// ItemRef says where a finding is.
type ItemRef struct {
	Kind      social.Kind
	ID        string
	Name      string // what the network calls it, for a setting
	URL       string
	Published time.Time
	Audience  social.Audience // "" for what is not a post
	Mine      bool
	Group     string
	Deleted   time.Time // when it was deleted on the network, or found to be, of what is only in an export by now
	Several   bool      // the ID is of several items together, such as a conversation, and of none of them

	with   social.Person // on the other side of a post, see between
	thread string
}

// Evidence says why.
type Evidence struct {
	Text    string // the words judged, shortened around the spans where long
	Answers string // what it replies to, where that was weighed
	Spans   []Span // in Text, ascending, not overlapping
	Cues    []string
	Guards  []string // weighed, by name: "consent", "fiction"
	Reason  string   // one sentence
}

// Span is a range of bytes, [From, To).
type Span struct{ From, To int }

// Fingerprint names a finding for ever: the same rule on the same item has the
// same fingerprint in every run, on every machine. Its form is
// rule@account-key/item and is never reused for anything else.
func Fingerprint(rule, accountKey, item string) string {
	if item == "" {
		return rule + "@" + accountKey
	}
	return rule + "@" + accountKey + "/" + item
}

// finding makes the finding of a hit, whose item is known, in an account.
func finding(h foundHit, account social.Account) Finding {
	f := Finding{
		Rule: h.rule, Account: account, Item: *h.about,
		Severity: cmp.Or(h.hit.Severity, h.rule.Severity), Confidence: cmp.Or(h.hit.Confidence, defaultConfidence),
		ID:       Fingerprint(h.rule.ID, account.Key(), h.about.ID),
		Evidence: evidence(h.hit, h.words, h.answers), Mark: h.mark,
	}
	if h.hit.Folded {
		f.Severity = Info
	}
	return f
}

// sortFindings orders by severity (worst first), then date (oldest first), then ID.
func sortFindings(fs []Finding) {
	slices.SortFunc(fs, func(a, b Finding) int {
		return cmp.Or(
			cmp.Compare(b.Severity, a.Severity),
			a.Item.Published.Compare(b.Item.Published),
			strings.Compare(a.ID, b.ID),
		)
	})
}
