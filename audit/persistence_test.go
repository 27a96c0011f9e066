package audit

import (
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

// at makes an item of the owner's on each of the days before asOf.
func at(daysAgo ...int) []social.Item {
	var items []social.Item
	for i, d := range daysAgo {
		items = append(items, post(social.Post{ID: strconv.Itoa(i), Published: asOf.AddDate(0, 0, -d), Text: "do not look"}))
	}
	return items
}

func TestRepeated(t *testing.T) {
	undated := post(social.Post{ID: "undated", Text: "do not look"})
	theirs := post(social.Post{ID: "theirs", Published: asOf, Text: "do not look"})
	theirs.Post.Mine = false
	low := wordRule()
	low.Severity = Low
	folded := wordRule()
	folded.Check = func(p *Pass) { p.Report(Hit{Folded: true}) }
	received := wordRule()
	received.Check = func(p *Pass) { p.Report(Hit{}) }
	twice := wordRule()
	twice.ID = "word-again"
	critical := wordRule()
	critical.Severity = Critical
	tests := map[string]struct {
		rules []*Rule
		items []social.Item
		want  Severity // Info: none
	}{
		"five in a year":          {[]*Rule{wordRule()}, at(0, 90, 180, 270, 365), Critical},
		"five tidy-ups":           {[]*Rule{low}, at(0, 1, 2, 3, 4), Medium},
		"five of the worst":       {[]*Rule{critical}, at(0, 1, 2, 3, 4), Critical},
		"four in a year":          {[]*Rule{wordRule()}, at(0, 90, 180, 270), Info},
		"five in fourteen months": {[]*Rule{wordRule()}, at(0, 100, 200, 300, 420), Info},
		"five long ago":           {[]*Rule{low}, at(0, 4000, 4001, 4002, 4003, 4004), Medium},
		"two rules on four items": {[]*Rule{wordRule(), twice}, at(0, 1, 2, 3), Info},
		"four and one undated":    {[]*Rule{wordRule()}, append(at(0, 1, 2, 3), undated), Info},
		"four and one received":   {[]*Rule{received}, append(at(0, 1, 2, 3), theirs), Info},
		"folded":                  {[]*Rule{folded}, at(0, 1, 2, 3, 4), Info},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			rep := unweighed([]*social.Snapshot{snapshot(tt.items...)}, append(tt.rules, Repeated()), social.Owner{}, nil)
			got := Info
			for _, f := range rep.Findings {
				if f.Rule.ID == RepeatedID {
					got = f.Severity
				}
			}
			if got != tt.want {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}

// What is repeated is told of the area it is about, once an account, and may be
// decided on like any other finding.
func TestRepeatedFinding(t *testing.T) {
	low := wordRule()
	low.Severity = Low
	other := snapshot(at(0, 1)...)
	other.Account.ID = "2"
	id := RepeatedID + "@x/1/patient-mention"
	rep := unweighed([]*social.Snapshot{snapshot(at(500, 3, 2, 1, 0, 10, 400)...), other}, []*Rule{low, Repeated()}, social.Owner{}, []Decision{{Finding: id, Verb: "advice"}})
	f := rep.Findings[0]
	if f.ID != id || f.Rule.Area != PatientMention || f.Decision == nil || f.Decision.Verb != "advice" {
		t.Errorf("got %s on %s, decision %v", f.ID, f.Rule.Area, f.Decision)
	}
	if want := (ItemRef{ID: "patient-mention", Published: asOf, Mine: true}); f.Item != want {
		t.Errorf("item: %s", cmp.Diff(want, f.Item))
	}
	if want := "5 posts or messages of yours with findings of one kind lie within 12 months"; f.Evidence.Reason != want {
		t.Errorf("reason %q", f.Evidence.Reason)
	}
	if rep.Findings[1].Rule.ID == RepeatedID {
		t.Error("the finding was made twice")
	}
	for _, r := range rep.Rules {
		if r.ID == RepeatedID && r.Area != ImageConduct {
			t.Error("the rule itself was changed")
		}
	}
}

// Many findings that may well be wrong are not one that is likely right.
func TestRepeatedDoubts(t *testing.T) {
	for _, tt := range []struct {
		confidences [5]float64
		severity    Severity
		confidence  float64
	}{
		{[5]float64{0.45, 0.5, 0.6, 0.45, 0.5}, Medium, 0.45},
		{[5]float64{0.99, 0.99, 0.99, 0.99, 0.5}, Medium, 0.5},
		{[5]float64{0.99, 0.9, 0.95, 0.99, 0.9}, Critical, defaultConfidence},
	} {
		rule := wordRule()
		rule.Check = func(p *Pass) {
			i, _ := strconv.Atoi(p.Post.ID)
			p.Report(Hit{Confidence: tt.confidences[i]})
		}
		rep := unweighed([]*social.Snapshot{snapshot(at(0, 1, 2, 3, 4)...)}, []*Rule{rule, Repeated()}, social.Owner{}, nil)
		i := slices.IndexFunc(rep.Findings, func(f Finding) bool { return f.Rule.ID == RepeatedID })
		if f := rep.Findings[i]; f.Severity != tt.severity || f.Confidence != tt.confidence {
			t.Errorf("%v: %v at %.2f, want %v at %.2f", tt.confidences, f.Severity, f.Confidence, tt.severity, tt.confidence)
		}
	}
}

func TestSumLatest(t *testing.T) {
	var latest time.Time
	sum := &Rule{ID: "sum-rule", Needs: []social.Kind{social.KindPost}, Sum: func(s *Sum) { latest = s.Latest }}
	theirs := post(social.Post{ID: "9", Published: asOf})
	theirs.Post.Mine = false
	unweighed([]*social.Snapshot{snapshot(append(at(30, 7), theirs)...)}, []*Rule{sum}, social.Owner{}, nil)
	if want := asOf.AddDate(0, 0, -7); !latest.Equal(want) {
		t.Errorf("got %v, want %v", latest, want)
	}
}
