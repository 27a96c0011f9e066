package page_test

import (
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"github.com/google/go-cmp/cmp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// testKeyboard walks through the page as somebody does who has no mouse.
func testKeyboard(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	press := func(keys string) { t.Helper(); tb.Do(chromedp.KeyEvent(keys)) }
	focused := func() string { t.Helper(); return look[string](tb, "focus") }

	press(kb.Tab)
	if got := focused(); got != "a Skip to the findings" {
		t.Errorf("the first stop is %q, want the link that skips to the findings", got)
	}
	tb.Until(`(() => { const r = document.activeElement.getBoundingClientRect(); return r.left >= 0 && r.top >= 0 && r.right <= innerWidth; })()`)
	press(kb.Enter)
	tb.Until(`document.activeElement.id === "findings" && document.activeElement.closest("main") !== null`)
	press(kb.Tab)
	if got := focused(); got != "select Area" {
		t.Errorf("after skipping, the first stop is %q, want the filter by area", got)
	}
	press(kb.ArrowDown)
	tb.Until(`document.getElementById("by-area").selectedIndex === 1 && !document.getElementById("shown").textContent.startsWith("All ")`)

	// The whole round, from the start of the page.
	tb.Do(chromedp.Reload())
	want := look[[]string](tb, "stops")
	if inSight := chromium.Eval[int](tb, `Array.from(document.querySelectorAll("article.finding")).filter((a) => a.checkVisibility()).length`); len(want) < inSight+12 {
		t.Fatalf("only %d things to stop at in a page that shows %d findings", len(want), inSight)
	}
	var got []string
	for range want {
		press(kb.Tab)
		got = append(got, focused())
		if fault := look[string](tb, "focusstyle"); fault != "" {
			t.Errorf("%s: %s", got[len(got)-1], fault)
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the stops (-want +got):\n%s", diff)
	}

	// What is folded opens and closes by key.
	chromium.Eval[any](tb, `document.querySelector("article.finding summary").focus()`)
	press(kb.Enter)
	tb.Until(`document.querySelector("article.finding details").open`)
	press(" ")
	tb.Until(`!document.querySelector("article.finding details").open`)
	wantQuiet(tb, s.file)
}
