package audit

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// What is undecided, decided and silent in an area adds up, and what could not be
// checked is counted once a rule.
func TestByArea(t *testing.T) {
	other := wordRule()
	other.ID, other.Area = "setting-seen", PrivacySetting
	other.Needs = []social.Kind{social.KindSetting}
	post := func(id string) social.Item { return post(social.Post{ID: id, Text: "do not look"}) }
	decided := func(id string, v Verb) Decision {
		return Decision{Finding: Fingerprint("word-seen", account.Key(), id), Verb: v}
	}
	rep := unweighed([]*social.Snapshot{snapshot(post("1"), post("2"), post("3"), post("4"))}, []*Rule{wordRule(), other}, social.Owner{},
		[]Decision{decided("1", Keep), decided("2", Keep), decided("3", FalseAlarm)})
	want := []AreaState{
		{Area: PatientMention, Rules: 1, Found: 3, Undecided: 1, Decided: map[Verb]int{Keep: 2}, Silenced: 1},
		{Area: PrivacySetting, Rules: 1, Unchecked: 1, Decided: map[Verb]int{}},
	}
	if diff := cmp.Diff(want, rep.ByArea()); diff != "" {
		t.Error(diff)
	}
}
