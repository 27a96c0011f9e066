package audit

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/social"
)

var (
	account = social.Account{Provider: "x", ID: "1", Handle: "me"}
	asOf    = time.Date(2026, 5, 4, 9, 0, 0, 0, time.UTC)
)

// What a closed circle reads weighs one level less, down to what somebody might
// ask about, and not below the floor of a rule.
func TestWeighClosed(t *testing.T) {
	for _, tt := range []struct {
		rule     Rule
		is, want Severity
	}{
		{Rule{}, Critical, High}, {Rule{}, High, Medium}, {Rule{}, Medium, Medium}, {Rule{}, Low, Low}, {Rule{}, Info, Info},
		{Rule{Floor: High}, Critical, High}, {Rule{Floor: High}, High, High}, {Rule{Floor: High}, Medium, Medium}, {Rule{Floor: Critical}, Critical, Critical},
		{Rule{Fixed: true}, Critical, Critical},
	} {
		for _, a := range []social.Audience{social.AudienceFriends, social.AudienceGroup, social.AudienceDirect, social.AudienceOnlyMe} {
			if got := weigh(&tt.rule, tt.is, social.Item{Post: &social.Post{Audience: a}}, asOf); got != tt.want {
				t.Errorf("%v with floor %v for %s: got %v, want %v", tt.is, tt.rule.Floor, a, got, tt.want)
			}
		}
	}
}

// wordRule reports every post of the owner's that has a negation.
func wordRule() *Rule {
	return &Rule{
		ID: "word-seen", Area: PatientMention, Severity: High, Needs: []social.Kind{social.KindPost, social.KindMessage}, When: []string{"negation"}, Floor: Medium, Tone: true,
		Check: func(p *Pass) {
			if p.Post.Mine {
				p.Report(Hit{Reason: "a word was seen", Cues: slices.Collect(p.Text.Cues("negation")), Guards: []string{"b", "a", "a"}})
			}
		},
	}
}

func TestAssessOrder(t *testing.T) {
	var items []social.Item
	for i := range 3 * batchSize {
		day := asOf.AddDate(0, 0, -(i*7)%1000)
		items = append(items, post(social.Post{ID: fmt.Sprint(i), Published: day, Text: "do not look"}))
	}
	rep := unweighed([]*social.Snapshot{snapshot(items...)}, []*Rule{wordRule()}, social.Owner{}, nil)
	if len(rep.Findings) != len(items) {
		t.Fatalf("got %d findings of %d posts", len(rep.Findings), len(items))
	}
	for i := 1; i < len(rep.Findings); i++ {
		a, b := rep.Findings[i-1], rep.Findings[i]
		if a.Severity < b.Severity || a.Severity == b.Severity && a.Item.Published.After(b.Item.Published) {
			t.Fatalf("finding %d stands before %d", i-1, i)
		}
	}
	again := unweighed([]*social.Snapshot{snapshot(items...)}, []*Rule{wordRule()}, social.Owner{}, nil)
	for i := range again.Findings {
		if again.Findings[i].ID != rep.Findings[i].ID {
			t.Fatalf("the second time finding %d is %s, not %s", i, again.Findings[i].ID, rep.Findings[i].ID)
		}
	}
}

func TestAssessSeverity(t *testing.T) {
	old := asOf.AddDate(-11, 0, 0)
	tests := map[string]struct {
		post social.Post
		want Severity
	}{
		"public today":    {social.Post{Audience: social.AudiencePublic, Published: asOf}, High},
		"unknown today":   {social.Post{Audience: social.AudienceUnknown, Published: asOf}, High},
		"followers today": {social.Post{Audience: social.AudienceFollowers, Published: asOf}, High},
		"friends today":   {social.Post{Audience: social.AudienceFriends, Published: asOf}, Medium},
		"group today":     {social.Post{Audience: social.AudienceGroup, Published: asOf}, Medium},
		"only me today":   {social.Post{Audience: social.AudienceOnlyMe, Published: asOf}, Medium},
		"direct today":    {social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Published: asOf}, Medium},
		"public long ago": {social.Post{Audience: social.AudiencePublic, Published: old}, Medium},
		"direct long ago": {social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Published: old}, Low},
		"no date":         {social.Post{Audience: social.AudiencePublic}, High},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			tt.post.Text = "not this"
			rep := unweighed([]*social.Snapshot{snapshot(post(tt.post))}, []*Rule{wordRule()}, social.Owner{}, nil)
			if len(rep.Findings) != 1 || rep.Findings[0].Severity != tt.want {
				t.Errorf("got %v, want one finding of %v", rep.Findings, tt.want)
			}
		})
	}
}

func TestAssessEvidence(t *testing.T) {
	text := strings.Repeat("é ", 2000) + "this is not right " + strings.Repeat("ü ", 2000)
	rep := unweighed([]*social.Snapshot{snapshot(post(social.Post{ID: "7", Text: text, Warning: "no"}))}, []*Rule{wordRule()}, social.Owner{}, nil)
	f := rep.Findings[0]
	if f.ID != "word-seen@x/1/7" {
		t.Errorf("got ID %q", f.ID)
	}
	if diff := cmp.Diff([]string{"a", "b"}, f.Evidence.Guards); diff != "" {
		t.Errorf("guards: %s", diff)
	}
	if len(f.Evidence.Text) > longestEvidence+10 || !strings.HasSuffix(f.Evidence.Text, "…") {
		t.Errorf("the text was not shortened: %d bytes", len(f.Evidence.Text))
	}
	for _, s := range f.Evidence.Spans {
		if got := f.Evidence.Text[s.From:s.To]; got != "no" && got != "not" {
			t.Errorf("a span marks %q", got)
		}
	}
}

func TestAssessLongText(t *testing.T) {
	long := "not " + strings.Repeat("é", LongestJudged) + " never"
	rep := unweighed([]*social.Snapshot{snapshot(post(social.Post{Text: long}))}, []*Rule{wordRule()}, social.Owner{}, nil)
	if len(rep.Findings) != 1 || len(rep.Findings[0].Evidence.Spans) != 1 {
		t.Errorf("got %d findings, want the one cue of the beginning", len(rep.Findings))
	}
	if len(rep.Gaps) != 1 || rep.Gaps[0].Gap.Reason != social.ReasonLimit || rep.Gaps[0].Gap.Count != 1 {
		t.Errorf("the rest was left out in silence: %v", rep.Gaps)
	}
}

// A text that is no text at all is cut short like any other.
func TestAssessLongDamage(t *testing.T) {
	rep := unweighed([]*social.Snapshot{snapshot(post(social.Post{Text: strings.Repeat("\x80", LongestJudged+9)}))}, []*Rule{wordRule()}, social.Owner{}, nil)
	if len(rep.Gaps) != 1 || rep.Gaps[0].Gap.Count != 1 {
		t.Errorf("gaps %v, want the end of a long text", rep.Gaps)
	}
}

// A report that goes astray should not carry the numbers of patients.
func TestAssessMasks(t *testing.T) {
	p := social.Post{Text: "patient NHS no 999 893 8074 is not here", Answers: &social.Ref{Text: "about 999 893 8074, patient?"}}
	rep := unweighed([]*social.Snapshot{snapshot(post(p))}, []*Rule{wordRule()}, social.Owner{}, nil)
	e := rep.Findings[0].Evidence
	if e.Text != "patient NHS no *** *** **74 is not here" || e.Answers != "about *** *** **74, patient?" {
		t.Errorf("got %q in answer to %q", e.Text, e.Answers)
	}
	if s := e.Spans[len(e.Spans)-1]; e.Text[s.From:s.To] != "not" {
		t.Errorf("the span marks %q", e.Text[s.From:s.To])
	}
}

func TestAssessBroken(t *testing.T) {
	s := snapshot()
	s.Items = func(yield func(social.Item, error) bool) {
		_ = yield(post(social.Post{ID: "1", Text: "not this"}), nil) && yield(social.Item{}, errors.New("the disk is gone"))
	}
	rep := unweighed([]*social.Snapshot{s}, []*Rule{wordRule()}, social.Owner{}, nil)
	if len(rep.Findings) != 1 {
		t.Errorf("got %d findings before the error, want 1", len(rep.Findings))
	}
	if len(rep.Gaps) != 1 || rep.Gaps[0].Gap.Reason != social.ReasonFailed {
		t.Errorf("got gaps %v, want one that failed", rep.Gaps)
	}
}

func TestAssessNotChecked(t *testing.T) {
	sum := &Rule{ID: "sum-rule", Needs: []social.Kind{social.KindSetting}, Check: func(p *Pass) { p.Note(p.Item.Setting.Key) }, Sum: func(s *Sum) {
		for _, n := range s.Notes {
			s.ReportAbout(n.Item, n.Topic, Hit{Reason: "noted", Severity: Low})
		}
	}}
	rep := unweighed([]*social.Snapshot{snapshot(
		social.Item{Setting: &social.Setting{Key: "b", Value: "1", State: social.StateOpen}},
		social.Item{Setting: &social.Setting{Key: "a", Value: "1", State: social.StateOpen}},
		social.Item{Gap: &social.Gap{Section: "messages", Reason: social.ReasonNotInExport}},
	)}, []*Rule{wordRule(), sum}, social.Owner{}, []Decision{{Finding: "sum-rule@x/1/a", Verb: "keep"}, {Finding: "sum-rule@x/1/a", Verb: "edit"}})
	if len(rep.NotChecked) != 1 || rep.NotChecked[0].Rule.ID != "word-seen" {
		t.Errorf("not checked: %v, want the rule on posts", rep.NotChecked)
	}
	var ids []string
	for _, f := range rep.Findings {
		ids = append(ids, f.ID)
	}
	if diff := cmp.Diff([]string{"sum-rule@x/1/a", "sum-rule@x/1/b"}, ids); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
	if d := rep.Findings[0].Decision; d == nil || d.Verb != "edit" {
		t.Errorf("the last decision was not joined: %v", d)
	}
	if got := rep.Undecided(Low); got != 1 {
		t.Errorf("%d undecided, want 1", got)
	}
	if got := rep.Accounts[0].Counts; got["setting"] != 2 || len(got) != 1 {
		t.Errorf("counts: %v", got)
	}
}

func snapshot(items ...social.Item) *social.Snapshot {
	return &social.Snapshot{Account: account, Source: "export", Collected: asOf, Items: social.Literal(items...)}
}

func post(p social.Post) social.Item {
	if p.Kind == "" {
		p.Kind = social.KindPost
	}
	if p.ID == "" {
		p.ID = "1"
	}
	p.Mine = true
	return social.Item{Post: &p}
}

// TestAssessWithheld: a rule about people says that it was not asked, and the
// others are.
func TestAssessWithheld(t *testing.T) {
	about := wordRule()
	about.ID, about.Area = "person-seen", Connection
	about.Sum = func(s *Sum) { t.Error("the rule about people sums up") }
	snap := snapshot(post(social.Post{ID: "1", Text: "do not look"}))
	snap.Withheld = "The terms ask for care."
	rep := unweighed([]*social.Snapshot{snap}, []*Rule{about, wordRule()}, social.Owner{}, nil)
	if len(rep.Findings) != 1 || rep.Findings[0].Rule.ID != "word-seen" {
		t.Errorf("findings %+v", rep.Findings)
	}
	if len(rep.NotChecked) != 1 || rep.NotChecked[0].Rule != about || rep.NotChecked[0].Reason != snap.Withheld {
		t.Errorf("not checked: %+v", rep.NotChecked)
	}
}
