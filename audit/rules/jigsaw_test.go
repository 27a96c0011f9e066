package rules

import (
	"errors"
	"iter"
	"strings"
	"sync"
	"testing"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/social"
)

var exampleAccount = social.Account{Provider: "example", ID: "1"}

// ready is a judge; the tests ask often.
var ready = sync.OnceValue(func() *audit.Judge { return audit.Assessment{Rules: All()}.Judge() })

// completes asks of the last post of an example whether it completes a jigsaw.
func completes(t *testing.T, e audit.Example) (Jigsaw, bool) {
	t.Helper()
	items := itemsOf(e)
	last := len(items) - 1
	before := &social.Snapshot{Account: exampleAccount, Items: social.Literal(items[:last]...)}
	j, found, errs := CompletesJigsaw(ready(), []*social.Snapshot{before}, items[last].Post, exampleAccount)
	if errs[0] != nil {
		t.Error(errs[0])
	}
	return j, found
}

// What the rule on several posts reports, a draft that is the last of them and
// tells something completes; and what it does not report, none does.
func TestJigsawIsTheRule(t *testing.T) {
	rule := patientStoryMosaic()
	for want, examples := range map[bool][]audit.Example{true: rule.Hits, false: rule.Misses} {
		for _, e := range examples {
			if _, got := completes(t, e); got != want && MayBePiece(e.Item.Post) {
				t.Errorf("%q completes a jigsaw: %v, want %v", e.Item.Post.Text, got, want)
			}
		}
	}
}

func TestJigsaw(t *testing.T) {
	j, found := completes(t, keeper)
	if !found {
		t.Fatal("not found")
	}
	var pieces []string
	for _, p := range j.Pieces {
		pieces = append(pieces, p.Item.Published.Format("2 Jan")+" "+inBrackets(p.Adds))
	}
	got := strings.Join(pieces, "; ")
	for _, want := range []string{"14 Jun ", "[work lighthouse keeper]", "[illness cancer]", "16 Jun [age 58]", "18 Jun "} {
		if !strings.Contains(got, want) {
			t.Errorf("pieces %q lack %q", got, want)
		}
	}
	if j.Severity < audit.High || len(j.Ties) == 0 || !strings.Contains(j.Ties[0], "lighthouse keeper") {
		t.Errorf("severity %v, ties %q", j.Severity, j.Ties)
	}
}

// What is to be left out is enough.
func TestJigsawLeaveOut(t *testing.T) {
	e := soon("Told a swimmer that it is cancer", "The swimmer is 27 and lives on Inishbofin, she told me")
	j, found := completes(t, e)
	if !found || len(j.LeaveOut) == 0 {
		t.Fatalf("found %v, leave out %v", found, j.LeaveOut)
	}
	for _, f := range j.LeaveOut {
		e.Item.Post.Text = strings.Replace(e.Item.Post.Text, f.Words, "", 1)
	}
	if _, found := completes(t, e); found {
		t.Errorf("it is found without what was to be left out, too: %q", e.Item.Post.Text)
	}
}

// Halves on two networks are put together.
func TestJigsawAcrossAccounts(t *testing.T) {
	items := itemsOf(keeper)
	var before []*social.Snapshot
	for i, provider := range []string{"x", "mastodon"} {
		before = append(before, &social.Snapshot{Account: social.Account{Provider: provider, ID: "1"}, Items: social.Literal(items[i])})
	}
	j, found, _ := CompletesJigsaw(ready(), before, items[2].Post, before[0].Account)
	if !found || len(j.Pieces) != 3 || j.Pieces[1].Account.Provider != "mastodon" {
		t.Errorf("%v %+v", found, j.Pieces)
	}
}

// Earlier posts are weighed as in an assessment: where the scale holds none to be of a
// patient, there is no story.
func TestJigsawWeighed(t *testing.T) {
	items := itemsOf(keeper)
	last := len(items) - 1
	before := []*social.Snapshot{{Account: exampleAccount, Items: social.Literal(items[:last]...)}}
	for chance, want := range map[float64]bool{0: false, 0.8: true} {
		by := audit.Assessment{Rules: All(), Scorer: same(chance)}.Judge()
		if _, found, _ := CompletesJigsaw(by, before, items[last].Post, exampleAccount); found != want {
			t.Errorf("with chances of %v a jigsaw is found: %v", chance, found)
		}
	}
}

// same gives every text the same chance of being of each area.
type same float64

func (s same) Score(*scoring.Input) *scoring.Scores {
	var chances [scoring.Outputs]float64
	for i := range chances {
		chances[i] = float64(s)
	}
	var areas []string
	for _, a := range audit.Areas() {
		areas = append(areas, string(a))
	}
	return scoring.Given(areas, chances)
}

// An account whose posts before the draft cannot all be read still has the draft.
func TestWith(t *testing.T) {
	draft := posts("The lighthouse keeper is 58")[0].Item.Post
	other := social.Account{Provider: "x", ID: "1"}
	for _, from := range []social.Account{exampleAccount, other} {
		n := 0
		for _, s := range with([]*social.Snapshot{{Account: exampleAccount, Items: social.Literal(itemsOf(keeper)...)}}, draft, from) {
			for it := range s.Items {
				if it.Post == draft && s.Account.Key() == from.Key() {
					n++
				}
			}
		}
		if n != 1 {
			t.Errorf("%s has the draft %d times", from.Provider, n)
		}
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
		if got := MayBePiece(posts(text)[0].Item.Post); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// Posts that cannot be read to their end are not taken for all there are.
func TestJigsawUnread(t *testing.T) {
	broken := errors.New("broken")
	items := iter.Seq2[social.Item, error](func(yield func(social.Item, error) bool) { yield(social.Item{}, broken) })
	draft := posts("The lighthouse keeper is 58")[0].Item.Post
	if _, _, errs := CompletesJigsaw(ready(), []*social.Snapshot{{Items: items}}, draft, exampleAccount); !errors.Is(errs[0], broken) {
		t.Error(errs)
	}
}
