package rules

import (
	"errors"
	"iter"
	"strings"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// drafted takes the last post of an example for the draft.
func drafted(e audit.Example) (*social.Snapshot, *social.Post) {
	items := itemsOf(e)
	last := len(items) - 1
	return &social.Snapshot{Account: social.Account{Provider: "example", ID: "1"}, Items: social.Literal(items[:last]...)}, items[last].Post
}

// What the rule on several posts reports, a draft that is the last of them
// completes; and what it does not report, none does.
func TestJigsawIsTheRule(t *testing.T) {
	rule := patientStoryMosaic()
	for want, examples := range map[bool][]audit.Example{true: rule.Hits, false: rule.Misses} {
		for _, e := range examples {
			before, draft := drafted(e)
			if _, got, err := CompletesJigsaw(before, draft, social.Owner{}); got != want || err != nil {
				t.Errorf("%v: %q completes a jigsaw: %v, want %v", err, draft.Text, got, want)
			}
		}
	}
}

func TestJigsaw(t *testing.T) {
	before, draft := drafted(soon("Admitted a lighthouse keeper today, it is cancer", "The lighthouse keeper is 58 and has never been ill", "His wife rang the ward. The lighthouse keeper died on Sunday"))
	j, found, err := CompletesJigsaw(before, draft, social.Owner{})
	if !found || err != nil {
		t.Fatal(found, err)
	}
	var pieces []string
	for _, p := range j.Pieces {
		pieces = append(pieces, p.Item.Published.Format("2 Jan")+" "+inBrackets(p.Adds))
	}
	if got, want := strings.Join(pieces, "; "), "14 Jun [work lighthouse keeper][time today][illness or treatment cancer]; 16 Jun [age 58]; 18 Jun [family His wife][death died]"; got != want {
		t.Errorf("pieces %q, want %q", got, want)
	}
	if j.Kinds != 6 || j.Severity != audit.High || strings.Join(j.Ties, ",") != "lighthouse keeper" {
		t.Errorf("got %+v", j)
	}
	if len(j.LeaveOut) != 0 {
		t.Errorf("leaving out %v would not be enough: the posts before tell four kinds", j.LeaveOut)
	}
}

func TestJigsawLeaveOut(t *testing.T) {
	before, draft := drafted(soon("Admitted a lighthouse keeper, it is cancer", "The lighthouse keeper is 58. His wife rang the ward"))
	j, found, err := CompletesJigsaw(before, draft, social.Owner{})
	if !found || err != nil {
		t.Fatal(found, err)
	}
	if got := inBrackets(j.LeaveOut); got != "[age 58]" {
		t.Errorf("leave out %s", got)
	}
	draft.Text = strings.Replace(draft.Text, " is 58", "", 1)
	if _, found, _ = CompletesJigsaw(before, draft, social.Owner{}); found {
		t.Error("it is reported without what was to be left out, too")
	}
}

func inBrackets(facts []Fact) string {
	var b strings.Builder
	for _, f := range facts {
		b.WriteString("[" + f.Kind + " " + f.Words + "]")
	}
	return b.String()
}

func TestMayBePiece(t *testing.T) {
	for text, want := range map[string]bool{
		"Lovely sunrise over the harbour": false,
		"The lighthouse keeper is 58":     true,
		"My own father is 58":             false,
	} {
		if got := MayBePiece(posts(text)[0].Item.Post, social.Owner{}); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// Posts that cannot be read to their end are not taken for all there are.
func TestJigsawUnread(t *testing.T) {
	broken := errors.New("broken")
	items := iter.Seq2[social.Item, error](func(yield func(social.Item, error) bool) { yield(social.Item{}, broken) })
	draft := posts("The lighthouse keeper is 58")[0].Item.Post
	if _, _, err := CompletesJigsaw(&social.Snapshot{Items: items}, draft, social.Owner{}); !errors.Is(err, broken) {
		t.Error(err)
	}
}
