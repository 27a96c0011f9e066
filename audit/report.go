package audit

import (
	"time"

	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// Report is the outcome of an audit, before any format.
type Report struct {
	// AsOf is when the newest of the data was collected. It stands for "now"
	// wherever age matters, so that the same input gives the same report.
	AsOf         time.Time
	Jurisdiction string // uk, ie, hk, or "" if the owner did not say
	Accounts     []AccountSummary
	Findings     []Finding          // worst first
	Silenced     []Finding          // what the owner called a false alarm, and is raised no longer; worst first
	People       []linkage.Person   // who may be a patient or close to one, the likeliest first
	Weighed      int                // people of whom it was asked whether they may be, whoever is in no list here among them
	Expected     float64            // how many of them may be, by the sum of the chances
	Listed       int                // patients on the list with which people were compared; 0 without one
	Stories      []disclosure.Story // what the sum of posts gives away, the gravest first
	Settings     []AccountSetting   // by account, the weightiest first
	Gaps         []AccountGap
	NotChecked   []NotChecked
	Rules        []*Rule  // all that were applied
	Changes      *Changes // since an earlier run; nil where the report was compared with none

	still map[string]map[watched]string // by account key: what an earlier run found something in, and is there; nil if nobody looked
}

// AccountSummary is an account with what was read of it.
type AccountSummary struct {
	Account   social.Account
	Name      string // as the profile shows it
	Source    string // "api", "export" or "api+export"
	Collected time.Time
	Counts    map[string]int // by social.Item.Count
	Judged    int            // texts read by at least one rule
	From, To  time.Time      // of the posts; zero if there are none with a date
	Years     map[int]int    // posts by year of publication, UTC
	Withheld  bool           // no conclusions about people were drawn
	Links     []Link         // the connections, in the order in which they were read; in no report
}

// AccountSetting is a privacy setting of an account as it was read or, where Read
// is false, one that the network has and that was not checked.
type AccountSetting struct {
	Account social.Account
	Switch  social.Switch // what the network calls it, and the way to it; Name is the key where the network does not describe it
	Value   string        // as the network says it
	State   social.State
	Read    bool
}

// AccountGap is something of an account that could not be read.
type AccountGap struct {
	Account social.Account
	Gap     social.Gap
}

// NotChecked is a rule that could not look, wholly or in part, and why.
type NotChecked struct {
	Rule    *Rule
	Account social.Account // zero if it concerns all
	Reason  string
}

// Count returns how many findings have the severity.
func (r *Report) Count(s Severity) int {
	n := 0
	for i := range r.Findings {
		if r.Findings[i].Severity == s {
			n++
		}
	}
	return n
}

// Undecided returns how many findings at or above the severity await a decision.
func (r *Report) Undecided(min Severity) int {
	n := 0
	for i := range r.Findings {
		if r.Findings[i].Severity >= min && r.Findings[i].Decision == nil {
			n++
		}
	}
	return n
}
