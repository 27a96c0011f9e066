package rules

import (
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

var keeper = soon("Admitted a lighthouse keeper today, it is cancer", "The lighthouse keeper is 58 and has never been ill", "His wife rang the ward. The lighthouse keeper died on Sunday")

func TestMosaicFinding(t *testing.T) {
	rep := judge(patientStoryMosaic(), social.Owner{}, itemsOf(keeper)...)
	if len(rep.Findings) != 1 {
		t.Fatalf("got %d findings", len(rep.Findings))
	}
	f := rep.Findings[0]
	if f.Severity < audit.High || f.Item.ID != rep.Stories[0].Chapters[rep.Stories[0].Remove[0].Post].ID {
		t.Errorf("to remove first: %s, severity %v", f.Item.ID, f.Severity)
	}
	for _, want := range []string{"3 posts from 14 June 2024 to 18 June 2024 seem to tell of one person", "the age", "the work", "people who know them", "leaving out", "would be enough"} {
		if !strings.Contains(f.Evidence.Reason, want) {
			t.Errorf("the reason does not say %q: %s", want, f.Evidence.Reason)
		}
	}
	for _, word := range []string{"58", "lighthouse"} {
		if strings.Contains(f.Evidence.Reason, word) {
			t.Errorf("the reason tells %q: %s", word, f.Evidence.Reason)
		}
	}
	if n := strings.Count(f.Evidence.Text, "\n"); n != 2 || !strings.HasPrefix(f.Evidence.Text, "14 June 2024: Admitted a lighthouse keeper") {
		t.Errorf("text %q", f.Evidence.Text)
	}
	marked := map[string]bool{}
	for _, s := range f.Evidence.Spans {
		marked[f.Evidence.Text[s.From:s.To]] = true
	}
	for _, word := range []string{"lighthouse keeper", "58", "cancer"} {
		if !marked[word] {
			t.Errorf("%q is not marked in %v", word, marked)
		}
	}
}

// Halves of one story on two networks make one finding, which names both.
func TestMosaicAcrossAccounts(t *testing.T) {
	items := itemsOf(keeper)
	of := func(provider string, items ...social.Item) *social.Snapshot {
		return &social.Snapshot{Account: social.Account{Provider: provider, ID: "1", Handle: "moira"}, Collected: exampleTime, Items: social.Literal(items...)}
	}
	rep := audit.Assess([]*social.Snapshot{of("x", items[0], items[2]), of("bluesky", items[1])}, []*audit.Rule{patientStoryMosaic()}, social.Owner{}, nil)
	if len(rep.Findings) != 1 {
		t.Fatalf("%d findings", len(rep.Findings))
	}
	e := rep.Findings[0].Evidence
	if !strings.Contains(e.Reason, "on x/moira and bluesky/moira") || !strings.Contains(e.Text, "16 June 2024, bluesky/moira: The lighthouse keeper is 58") {
		t.Errorf("%s\n%s", e.Reason, e.Text)
	}
}

// What only a closed circle could read weighs one level less.
func TestMosaicClosed(t *testing.T) {
	open := judge(patientStoryMosaic(), social.Owner{}, itemsOf(keeper)...)
	items := itemsOf(keeper)
	for i, it := range items {
		p := *it.Post
		p.Audience = social.AudienceFriends
		items[i].Post = &p
	}
	closed := judge(patientStoryMosaic(), social.Owner{}, items...)
	if len(open.Findings) != 1 || len(closed.Findings) != 1 || closed.Findings[0].Severity != open.Findings[0].Severity-1 {
		t.Errorf("open %v, closed %v", open.Findings, closed.Findings)
	}
}

// Posts in one group stand in one thread without being one story.
func TestGroupIsNoThread(t *testing.T) {
	e := asThread("Had to tell a patient it is cancer", "She is 34 and a cellist", "Her twin sister sat beside her on Tuesday")
	for _, it := range itemsOf(e) {
		it.Post.Group = "Anaesthetists"
	}
	if rep := judge(patientStoryMosaic(), social.Owner{}, itemsOf(e)...); len(rep.Findings) != 0 {
		t.Errorf("got %q", rep.Findings[0].Evidence.Text)
	}
}
