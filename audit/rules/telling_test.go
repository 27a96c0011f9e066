package rules

import (
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

// TestOneStory holds the rules on stories to one finding a text: each text is
// reported by the rule that has most to say of it, and by no other.
func TestOneStory(t *testing.T) {
	rules := []*audit.Rule{patientPublicFigure(), groupCaseDetail(), patientRareCondition(), patientDeceased(), patientSmallPlace(), patientStoryRealtime(),
		patientStoryIdentifiable(), patientStoryAny()}
	for _, from := range rules {
		for _, e := range from.Hits {
			var found []string
			for _, r := range rules {
				for range audit.Try(All(), r, e) {
					found = append(found, r.ID)
				}
			}
			if len(found) != 1 {
				t.Errorf("%q is reported by %v", audit.Words(e.Item), found)
			}
		}
	}
}

// TestPairs holds the rules to telling apart what differs in a few words.
func TestPairs(t *testing.T) {
	for _, tt := range []struct{ name, found, not string }{
		{"whom one tells what", "Had to tell a tram driver his sight is not coming back, he just asked who would do the early run now", "Had to tell the tram driver he'd missed our stop"},
		{"whose relative", "A retired postman, 81, came to clinic on Friday and asked me could he still dance", "My dad, a retired postman, 81, came to dinner on Friday and asked me could he still dance"},
		{"real or played", "In resus on Tuesday: a farmer, 34, crushed by a tractor, his wife with him", "Simulation on Tuesday: a farmer, 34, crushed by a tractor, an actor for his wife"},
		{"one or many", "Saw a farmer, 34, in clinic on Tuesday with his wife, it was cancer", "212 patients in clinic on Tuesday, 34% of them farmers"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if !reported(tt.found) {
				t.Errorf("not found: %s", tt.found)
			}
			if reported(tt.not) {
				t.Errorf("found: %s", tt.not)
			}
		})
	}
}

func reported(text string) bool {
	for _, r := range patients() {
		for _, f := range audit.Try(All(), r, posts(text)[0]) {
			if f.Severity > audit.Info {
				return true
			}
		}
	}
	return false
}

func TestSeverityOfStories(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       audit.Severity
	}{
		{"many facts", "Just told a farmer, 34, in clinic that it is cancer. His wife asked me who would do the silage on Monday", audit.High},
		{"with consent", "Shared with her written consent: just told a farmer, 34, in clinic that it is cancer. Her husband asked me who would do the silage on Monday, she told me", audit.Medium},
	} {
		t.Run(tt.name, func(t *testing.T) {
			worst := audit.Info
			for _, r := range patients() {
				for _, f := range audit.Try(All(), r, posts(tt.text)[0]) {
					worst = max(worst, f.Severity)
				}
			}
			if worst != tt.want {
				t.Errorf("got %v, want %v", worst, tt.want)
			}
		})
	}
}

func TestMarks(t *testing.T) {
	reader := reading.New()
	for _, tt := range []struct {
		name, text string
		has, not   marks
	}{
		{"an age beside an illness", "a 34-year-old with asthma", mAge | mCondition | mAgeWhat, mActI},
		{"in different sentences", "She is 34 years old. Asthma is common.", mAge | mCondition, mAgeWhat},
		{"the writer acts", "I stitched a fisherman", mAct | mTreat | mActI | mOccupationWhat, mActOther},
		{"somebody else acts", "They stitched him", mAct | mActOther, mActI},
		{"in a quotation only", "He said \"I am 34 years old\"", mThird | mQuotedSpeech, mAge},
		{"no text", "", mNoI, mAct},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := marksOf(reader.Read(tt.text))
			if got&tt.has != tt.has {
				t.Errorf("lacks %b", tt.has&^got)
			}
			if got&tt.not != 0 {
				t.Errorf("has %b too", got&tt.not)
			}
		})
	}
}

func BenchmarkTell(b *testing.B) {
	r := reading.New().Read("Told a farmer's daughter, 19, on Monday that she has the same cancer as her twin. Worst clinic of my year")
	b.ReportAllocs()
	for b.Loop() {
		marksOf(r)
	}
}
