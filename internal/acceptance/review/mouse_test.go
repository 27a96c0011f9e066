package review_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// testMouse decides, lists and turns pages as somebody does who clicks.
func testMouse(t *testing.T, w *way) {
	d := w.again(t)
	keys := d.keys()
	d.wantProgress(3, w.all, 1)

	// A post that is edited before the second audit.
	for _, f := range w.report.Findings {
		if f.Account.Provider == "mastodon" && f.Item.Kind == "post" && f.Rule == "disrespect-colleague" {
			w.edited = key(f.ID)
		}
	}
	d.open("/finding/" + w.edited)
	d.Do(chromedp.Click(chromedp.CSS(".note summary")), chromedp.SendKeys(chromedp.CSS(".note textarea"), "they laughed"))
	d.click(`.verbs button[value="keep"]`)
	d.wantSaid("Decided: keep")
	if !d.is(`document.querySelector('.verbs button[value="keep"]').getAttribute("aria-pressed") === "true"`) {
		t.Error("what was decided is not shown as pressed")
	}
	if got := chromium.Eval[string](d.Tab, `document.querySelector(".note textarea").value`); got != "they laughed" {
		t.Errorf("the note is %q", got)
	}

	// The next in the list, and back to the place in it.
	d.open("/")
	d.click("#t-" + keys[5] + " a")
	d.click(`a[rel="next"]`)
	if got := d.path(); got != "/finding/"+keys[6] {
		t.Errorf("the next is at %s", got)
	}
	d.click(`a[rel="up"]`)
	d.focused(keys[6])

	// Two by their boxes, in one step, and back.
	for _, k := range keys[6:8] {
		d.Do(chromedp.Click(chromedp.CSS("#x-" + k)))
	}
	if got := d.text("#picked"); got != "With the 2 selected" {
		t.Errorf("two are selected, and the page says %q", got)
	}
	d.Do(chromedp.SetValue(chromedp.CSS("#bulk-verb"), "hide"))
	d.click("#bulk button")
	d.wantSaid("Decided: hide, 2 findings.")
	d.wantProgress(6, w.all, 1)
	d.click("#undo button")
	d.wantSaid("Taken back: the last decision, about 2 findings.")
	d.wantProgress(4, w.all, 1)

	// All that fits a filter, on every page of it.
	d.Do(chromedp.Click(chromedp.CSS("#filters summary")), chromedp.SetValue(chromedp.CSS("#by-network"), "mastodon"), chromedp.SetValue(chromedp.CSS("#by-severity"), "all"))
	d.click("#filters .search button")
	if got := d.path(); got != "/?severity=all&network=mastodon" {
		t.Errorf("the filter is at %s", got)
	}
	want := 0
	for _, f := range w.report.Findings {
		if f.Account.Provider == "mastodon" && key(f.ID) != w.alarm {
			want++
		}
	}
	if got := len(d.keys()); got != want {
		t.Errorf("%d findings are listed, want %d", got, want)
	}
	for _, k := range d.keys() {
		if f := w.report.find(k); f == nil || f.Account.Provider != "mastodon" {
			t.Errorf("%s is listed: %+v", k, f)
		}
	}
	d.open("/")
	if chromium.Eval[int](d.Tab, `document.querySelectorAll("article.finding").length`) != 50 {
		t.Error("the first page is not of 50")
	}
	d.click(`nav[aria-label="Pages of the list"] a[rel="next"]`)
	if got := d.path(); got != "/?page=2" || slices.Contains(d.keys(), keys[0]) {
		t.Errorf("the second page is at %s", got)
	}
	d.Do(chromedp.Click(chromedp.CSS("#select-page")))
	if on := chromium.Eval[int](d.Tab, `document.querySelectorAll("article.finding input:checked").length`); on != len(d.keys()) {
		t.Errorf("%d of %d are selected", on, len(d.keys()))
	}

	// The question before a removal.
	d.click(".holding a")
	d.Do(chromedp.Click(chromedp.CSS(`input[name="answer"][value="unsure"]`)))
	d.click(".question button")
	d.wantSaid("Nothing is removed: take advice first.")
	d.open("/finding/" + keys[6])
	if got := d.text(".holding.on"); !wordsIn(got, "Hold: remove nothing.") {
		t.Errorf("the other pages say of the hold: %s", got)
	}
	d.click(`.verbs button[value="delete"]`)
	d.wantSaid("take advice first")
	d.click(`.verbs button[value="take-back"]`)
	d.wantSaid("Taken back")
	d.wantClean()
}

// testPeople says how somebody stands to the owner.
func testPeople(t *testing.T, w *way) {
	d := w.again(t)
	d.open("/people")
	asked := chromium.Eval[[]string](d.Tab, `Array.from(document.querySelectorAll("article.person"), (a) => a.dataset.key)`)
	if len(asked) < 3 {
		t.Fatalf("%d people are asked about", len(asked))
	}
	name := d.text("#who-" + asked[0])
	d.click(fmt.Sprintf(`#p-%s button[value="patient"]`, asked[0]))
	d.wantSaid(name + ": a patient. Kept.")
	d.focused(asked[1])
	if d.is(fmt.Sprintf(`document.getElementById("p-%s")`, asked[0])) {
		t.Error("who was answered about is still asked about")
	}
	// By keys as well.
	d.press("d")
	d.Until(`document.activeElement.closest(".verbs") !== null`)
	d.Do(chromedp.Click(chromedp.CSS(fmt.Sprintf(`#p-%s .note summary`, asked[1]))))
	d.press("e")
	d.Until(`document.activeElement.matches("textarea")`)
	d.press("from school")
	d.click(fmt.Sprintf(`#p-%s button[value="friend"]`, asked[1]))
	d.wantSaid("a friend")

	d.click(`.holding button`)
	d.wantSaid("Judged again, with what you said of people.")
	d.open("/people?show=answered")
	for _, k := range asked[:2] {
		if !d.is(fmt.Sprintf(`document.getElementById("p-%s")`, k)) {
			t.Errorf("%s is not among those answered about", k)
		}
	}
	if got := d.text("#p-" + asked[1]); !d.is(`document.querySelector("#p-` + asked[1] + ` textarea").value === "from school"`) {
		t.Errorf("the note is not kept: %s", got)
	}
	d.click(fmt.Sprintf(`#p-%s button[value="take-back"]`, asked[1]))
	d.wantSaid("what you said is forgotten")
	d.wantClean()
}

// testFinish ends it on the page.
func testFinish(t *testing.T, w *way) {
	d := w.again(t)
	decided := d.text(".far label")
	d.click(".finish button")
	if got := d.text("main"); got == "nothing" {
		t.Error("the last page is empty")
	}
	d.wait()
	if told := d.told.String(); !wordsIn(told, "decided. Everything is kept") {
		t.Errorf("at the end, with %q: %s", decided, told)
	}
}
