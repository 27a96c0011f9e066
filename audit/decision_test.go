package audit

import (
	"testing"
	"time"

	"github.com/probity-audit/probity/social"
)

// A decision holds for the words it was made about; after an edit the finding is open
// again and says what was decided before.
func TestDecisionHoldsForTheWords(t *testing.T) {
	judge := func(text string, past ...Decision) *Report {
		return unweighed([]*social.Snapshot{snapshot(social.Item{Post: &social.Post{ID: "a", Kind: social.KindPost, Mine: true, Text: text, Published: time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)}})},
			[]*Rule{wordRule()}, social.Owner{}, past)
	}
	first := judge("do not look")
	if len(first.Findings) != 1 || first.Findings[0].Mark == "" {
		t.Fatalf("found %+v; want one finding with a mark", first.Findings)
	}
	f := first.Findings[0]
	for _, verb := range Verbs() {
		d := Decision{Finding: f.ID, Verb: verb, Mark: f.Mark}
		same, edited := judge("do not look", d), judge("do not look there", d)
		if verb == FalseAlarm {
			if len(same.Findings) != 0 || len(same.Silenced) != 1 || same.Silenced[0].Decision.Verb != FalseAlarm {
				t.Errorf("a false alarm is raised again: %+v, silenced %+v", same.Findings, same.Silenced)
			}
		} else if len(same.Findings) != 1 || same.Findings[0].Decision == nil || same.Findings[0].Decision.Verb != verb || len(same.Silenced) != 0 {
			t.Errorf("%s is not found again: %+v", verb, same.Findings)
		}
		if len(edited.Findings) != 1 || edited.Findings[0].Decision != nil || edited.Findings[0].Earlier == nil || len(edited.Silenced) != 0 {
			t.Errorf("after an edit %s still holds: %+v", verb, edited.Findings)
		}
	}
	if got := judge("do not look", Decision{Finding: f.ID, Verb: Keep}); got.Findings[0].Decision == nil {
		t.Error("a decision without a mark does not hold")
	}
}
