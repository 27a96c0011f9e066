package audit

import (
	"time"

	"github.com/probity-audit/probity/social"
)

// Changes is what is different from an earlier run. What was not read this time is
// never said to be gone, but not to be known.
type Changes struct {
	Since       time.Time       // Summary.At of that run
	Accounts    []AccountChange // those of the report, and then those that were not read this time
	Findings    []FindingChange // worst first
	Connections []LinkChange    // by account and relation
	Settings    []SettingChange
	People      []int    // who stands out newly: indexes of Report.People
	Quieter     int      // people who stood out then and do so no longer
	Notes       []string // what makes the two runs differ besides, a sentence each
}

// What says in which way a finding has changed.
type What string

// The ways.
const (
	New      What = "new"
	Gone     What = "gone"      // what it was about is there no longer
	Edited   What = "edited"    // the words, or the value of the setting, are others now
	Decided  What = "decided"   // the owner decided about it, or otherwise than before
	Ended    What = "ended"     // judged otherwise, though the words are the same
	NotKnown What = "not-known" // what it was about was not read this time, or not judged
)

// FindingChange is a finding that is not as it was.
type FindingChange struct {
	What     What
	ID       string
	Rule     *Rule // nil where there is no such rule any more
	Area     Area
	Severity Severity // as it was where it is no longer found
	Account  social.Account
	Item     ItemRef
	Found    bool      // it is in the report, and may have been edited or decided since
	Decision *Decision // in force now
	Why      string    // what is known of the cause; "" if nothing
}

// AccountChange says what was read of an account then and now.
type AccountChange struct {
	Account       social.Account
	Then, Now     time.Time // up to when; Then is zero for one read for the first time, Now for one not read this time
	Before, After int       // items read
}

// LinkChange is who came and went of one relation of an account.
type LinkChange struct {
	Account       social.Account
	Relation      social.Relation
	Before, After int
	Gained, Lost  []Link // by name
	Unknown       string // why it cannot be said who came and went; "" if it can
}

// SettingChange is a setting that is not as it was.
type SettingChange struct {
	Account social.Account
	Switch  social.Switch
	Was     SettingState
	Now     SettingState // zero where Unknown
	Unknown string       // why it cannot be said how it stands now; "" if it can
}

// Count returns how many findings have changed in this way, those that are only worth
// knowing left out.
func (c *Changes) Count(w What) int {
	n := 0
	for i := range c.Findings {
		if f := &c.Findings[i]; f.What == w && f.Severity > Info {
			n++
		}
	}
	return n
}

// Lost returns how many findings are no longer found, those only worth knowing left out.
func (c *Changes) Lost() int {
	n := 0
	for i := range c.Findings {
		if f := &c.Findings[i]; !f.Found && f.What != NotKnown && f.What != Decided && f.Severity > Info {
			n++
		}
	}
	return n
}
