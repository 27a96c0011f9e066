package page_test

import (
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// told is what a finding of the page says.
type told struct {
	ID           string
	Quote        string
	Marks        []string
	Seen, Folded string // what is in sight, and what is in its details
	Hidden       []string
}

// testWithoutScript reads the whole page as where scripts are forbidden.
func testWithoutScript(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file, chromium.ScriptsOff())
	if !chromium.Eval[bool](tb, `document.getElementById("filters").hidden`) {
		t.Fatal("the script ran, or filters that cannot work are shown")
	}
	tb.Do(chromedp.Click(chromedp.CSS("article.finding summary"))) // by mouse, so that the browser itself opens it
	if !chromium.Eval[bool](tb, `document.querySelector("article.finding details").open`) {
		t.Error("the reasons do not open without script")
	}
	got := look[[]told](tb, "findings")
	if len(got) != len(s.data.Findings) {
		t.Errorf("%d findings are in sight, want %d", len(got), len(s.data.Findings))
	}
	for _, f := range got {
		s.checkFinding(t, f)
	}

	hidden := look[[]string](tb, "hidden")
	if len(hidden) > 0 {
		t.Errorf("not to be seen: %q", hidden)
	}
	gaps := chromium.Eval[string](tb, `document.getElementById("not-read").parentElement.innerText`)
	for _, g := range s.data.Gaps {
		wantWords(t, gaps, g.Section, g.Detail)
		if strings.Contains(gaps, g.Reason+":") {
			t.Errorf("a gap says %q, which is a word for programs", g.Reason)
		}
	}
	if rows := chromium.Eval[int](tb, `document.querySelectorAll("section[aria-labelledby=not-read] tbody tr").length`); rows != len(s.data.Gaps) {
		t.Errorf("%d gaps are listed, want %d", rows, len(s.data.Gaps))
	}
	checks := chromium.Eval[string](tb, `document.getElementById("not-checked").parentElement.innerText`)
	for _, n := range s.data.NotChecked {
		wantWords(t, checks, s.rules[n.Rule].Title, n.Reason)
	}
	wantQuiet(tb, s.file)
}

// checkFinding compares what the page says with the data.
func (s *subject) checkFinding(t *testing.T, got told) {
	t.Helper()
	f := s.finding(t, got.ID)
	rule := s.rules[f.Rule]
	if diff := cmp.Diff(squeeze(visible(f.Evidence.Excerpt)), squeeze(got.Quote)); diff != "" {
		t.Errorf("%s: the quotation (-want +got):\n%s", f.ID, diff)
	}
	marks := []string{}
	for _, span := range f.Evidence.Spans {
		marks = append(marks, squeeze(visible(f.Evidence.Excerpt[span[0]:span[1]])))
	}
	for i := range got.Marks {
		got.Marks[i] = squeeze(got.Marks[i])
	}
	if diff := cmp.Diff(marks, got.Marks); diff != "" {
		t.Errorf("%s: the marks (-want +got):\n%s", f.ID, diff)
	}
	wantWords(t, got.Seen, rule.Title, f.Severity, audit.Area(f.Area).Title(), f.Account.Handle, f.Advice)
	if !strings.Contains(got.Seen, "the reasons are under People") { // which TestPeople reads
		wantWords(t, strings.ToLower(got.Seen), strings.ToLower(visible(f.Evidence.Reason)))
	} else if !strings.HasPrefix(f.Rule, "connection-") {
		t.Errorf("%s: its reason is left to the section on people", f.ID)
	}
	wantWords(t, got.Folded, rule.Why)
	for _, c := range f.Evidence.Cues {
		wantWords(t, got.Folded, strings.ReplaceAll(c, "-", " ")) // in words for people
	}
	for _, c := range f.Clauses {
		wantWords(t, got.Folded, c.Body, c.Document, c.Section)
	}
	if len(got.Hidden) > 0 {
		t.Errorf("%s: not to be seen: %q", f.ID, got.Hidden)
	}
}

func wantWords(t *testing.T, text string, words ...string) {
	t.Helper()
	text = squeeze(text)
	for _, w := range words {
		if !strings.Contains(text, squeeze(visible(w))) {
			t.Errorf("%q is not in sight in:\n%s", w, text)
		}
	}
}

func squeeze(s string) string { return strings.Join(strings.Fields(s), " ") }
