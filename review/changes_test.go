package review

import (
	"context"
	"net/url"
	"slices"
	"testing"

	"github.com/probity-audit/probity/audit"
)

// compared is a desk whose report was compared with a run before.
type compared struct{ *memory }

func (c compared) Report(ctx context.Context) (*audit.Report, error) {
	rep, err := c.memory.Report(ctx)
	change := func(n int, what audit.What) audit.FindingChange {
		f := &c.findings[n]
		return audit.FindingChange{What: what, ID: f.ID, Rule: f.Rule, Area: f.Rule.Area, Severity: f.Severity, Account: f.Account, Item: f.Item, Found: true}
	}
	gone := change(0, audit.Gone)
	gone.ID, gone.Found = "patient-number@x/12345/taken-down", false
	rep.Changes = &audit.Changes{Since: today.AddDate(0, -1, 0), Findings: []audit.FindingChange{gone, change(0, audit.New), change(1, audit.Edited)}}
	return rep, err
}

func TestChanges(t *testing.T) {
	d := compared{desk(12)}
	v := visit(t, d)
	key := func(i int) string { return keyOf(d.findings[i].ID) }
	v.get("/").has(t, `href="/changes"`, `<a href="/?change=new">1 new</a>`, `<a href="/?change=edited">1 edited</a>`, `<a href="/changes">1 no longer found</a>`)
	for change, want := range map[string][]string{"new": {key(0)}, "edited": {key(1)}, "gone": nil, "decided": nil} {
		if got := v.get("/?severity=all&change=" + change).keys(); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", change, got, want)
		}
	}
	v.get("/?change=new").has(t, `<span class="tag info">new</span>`)
	v.get("/changes").has(t, "1 new, 1 no longer found (1 gone), 1 edited.", `href="/finding/`+key(0)+`"`, "up to 20 Apr 2026")

	// What is decided on the page is told at once, and what is taken back is not.
	v.post("/decide", url.Values{"f": {key(0), key(3)}, "verb": {"keep"}})
	if got := v.get("/?severity=all&change=decided").keys(); !slices.Equal(got, []string{key(3)}) {
		t.Errorf("decided: %v, want what was not new besides", got)
	}
	v.get("/changes").has(t, "1 new, 1 no longer found (1 gone), 1 edited, 1 decided.", "Decided: keep")
	v.post("/decide", url.Values{"f": {key(3)}, "verb": {"false-alarm"}, "note": {"an actor"}})
	v.get("/changes").has(t, "1 decided.", "Decided: false alarm", "an actor")
	v.post("/undo", url.Values{})
	v.post("/undo", url.Values{})
	v.get("/changes").hasNot(t, "1 decided", "Decided:")
	if got := v.get("/?severity=all&change=decided").keys(); len(got) != 0 {
		t.Errorf("decided, after all was taken back: %v", got)
	}
}

func TestNothingToCompareWith(t *testing.T) {
	v := visit(t, desk(3))
	v.get("/").hasNot(t, "/changes", "Since last time", "by-change")
	if got := v.get("/changes"); got.StatusCode != 404 {
		t.Errorf("the changes of a first run: %s", got.Status)
	}
}
