package review_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// testWithoutScript reads, lists and decides where scripts are forbidden.
func testWithoutScript(t *testing.T, w *way) {
	w.end()
	w.session = w.review(t)
	d := enter(t, w.browser, w.session, chromium.ScriptsOff())
	if d.is(`document.documentElement.classList.contains("scripted")`) {
		t.Fatal("the script ran")
	}
	keys := d.keys()

	// Read: the reasons unfold by a click, and its own page has all.
	d.Do(chromedp.Click(chromedp.CSS("#f-" + keys[0] + " .why summary")))
	if !d.is(fmt.Sprintf(`document.querySelector("#f-%s .why").open`, keys[0])) {
		t.Error("the reasons do not open")
	}
	d.click("#t-" + keys[0] + " a")
	if got := d.text("main"); !wordsIn(got, "As it was posted", "Why it matters", "May not fit with") {
		t.Errorf("the page of a finding: %s", got)
	}

	// Decide about one, with a note.
	d.open("/")
	one := keys[len(keys)-1]
	d.Do(chromedp.Click(chromedp.CSS("#f-"+one+" .note summary")), chromedp.SendKeys(chromedp.CSS("#n-"+one), "by hand"))
	d.click("#f-" + one + ` button[value="keep"]`)
	d.wantSaid("Decided: keep")
	if got := d.text("#f-" + one + " .decision"); !strings.HasPrefix(got, "Decided: keep") {
		t.Errorf("afterwards it says %q", got)
	}
	if top := chromium.Eval[float64](d.Tab, fmt.Sprintf(`document.getElementById("f-%s").getBoundingClientRect().top`, one)); top < 0 || top > 900 {
		t.Errorf("the page goes on elsewhere: the finding is at %v", top)
	}
	d.click("#undo button")
	d.wantSaid("Taken back")

	// Several, by their boxes or all on the page.
	if !d.is(`document.getElementById("bulk").checkVisibility()`) {
		t.Fatal("the form for several cannot be seen")
	}
	for _, k := range keys[3:5] {
		d.Do(chromedp.Click(chromedp.CSS("#x-" + k)))
	}
	d.Do(chromedp.SetValue(chromedp.CSS("#bulk-verb"), "advice"))
	d.click("#bulk button")
	d.wantSaid("Decided: take advice, 2 findings.")
	d.click("#undo button")
	d.click("#select-page")
	if !d.is(`Array.from(document.querySelectorAll("article.finding input[form=bulk]")).every((b) => b.checked)`) {
		t.Error("the link does not select all on the page")
	}

	// Filters, and people.
	d.open("/")
	d.Do(chromedp.Click(chromedp.CSS("#filters summary")), chromedp.SetValue(chromedp.CSS("#by-severity"), "high"))
	d.click("#filters .search button")
	if got := d.keys(); len(got) == 0 || slices.ContainsFunc(got, func(k string) bool { f := w.report.find(k); return f != nil && f.Severity != "high" }) {
		t.Errorf("of high severity: %v", got)
	}
	d.open("/people")
	d.click(`article.person button[value="colleague"]`)
	d.wantSaid("a colleague")
	if hidden := chromium.Eval[[]string](d.Tab, `Array.from(document.querySelectorAll(".keys, dialog, button.copy")).filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 80))`); len(hidden) > 0 {
		t.Errorf("what works by script only is shown: %q", hidden)
	}
	d.wantClean()
}
