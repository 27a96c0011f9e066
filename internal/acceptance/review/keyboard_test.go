package review_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// testKeyboard decides as somebody does who has no mouse.
func testKeyboard(t *testing.T, w *way) {
	d := w.again(t)
	keys := d.keys()
	if len(keys) < 10 {
		t.Fatalf("%d findings on the first page", len(keys))
	}
	d.wantProgress(0, w.all, 0)
	menuOpen := func() { t.Helper(); d.Until(`document.getElementById("menu").open`) }

	// To the findings past all the rest.
	d.press(kb.Tab)
	if got := d.text(":focus"); got != "Skip to the findings" {
		t.Errorf("the first stop is %q", got)
	}
	d.press(kb.Enter)
	d.Until(`document.activeElement.id === "main"`)

	// From one to the next and back, each in sight.
	d.press("j")
	d.focused(keys[0])
	d.press("jj")
	d.focused(keys[2])
	d.press("k")
	d.focused(keys[1])
	if !d.is(`(() => { const r = document.activeElement.getBoundingClientRect(), bar = document.querySelector(".state").getBoundingClientRect(); return r.top >= bar.bottom - 1 && r.top < innerHeight / 2; })()`) {
		t.Error("what has the focus lies under the bar, or out of sight")
	}
	if !d.is(`getComputedStyle(document.activeElement).outlineStyle !== "none"`) {
		t.Error("what has the focus does not show it")
	}
	d.press("k")
	d.focused(keys[0])

	// The menu opens, closes, and gives the focus back.
	d.press("d")
	menuOpen()
	if got, want := d.text("#menu-about"), d.text("#t-"+keys[0]); got != want {
		t.Errorf("the menu speaks of %q, want %q", got, want)
	}
	d.press(kb.Escape)
	d.Until(`!document.getElementById("menu").open`)
	d.focused(keys[0])

	// One decision; the page goes on where it was.
	d.press("d")
	menuOpen()
	d.lead("1")
	d.wantSaid("Decided: keep")
	d.wantProgress(1, w.all, 0)
	d.focused(keys[0])

	// A note first, then the decision.
	d.press("je")
	d.Until(`document.activeElement.matches(".note textarea")`)
	d.press("asked the practice, j d u")
	d.press(kb.Enter, chromedp.ModifierCtrl)
	menuOpen()
	d.lead("5")
	d.wantSaid("Decided: take advice")
	d.focused(keys[1])
	if got := chromium.Eval[string](d.Tab, fmt.Sprintf(`document.getElementById("n-%s").value`, keys[1])); got != "asked the practice, j d u" {
		t.Errorf("the note is %q", got)
	}

	// Three at once, with a note to all of them.
	d.press("jxjxjx")
	if got := d.text("#picked"); got != "With the 3 selected" {
		t.Errorf("three are selected, and the page says %q", got)
	}
	d.press("d")
	menuOpen()
	if got := d.text("#menu-about"); got != "About the 3 selected" {
		t.Errorf("the menu speaks of %q", got)
	}
	for range 20 {
		if d.is(`document.activeElement.id === "menu-note"`) {
			break
		}
		d.press(kb.Tab)
	}
	d.press("actors, 7 of them")
	d.press(kb.Tab, chromedp.ModifierShift)
	d.lead("7")
	d.wantSaid("Decided: false alarm, 3 findings.")
	d.wantProgress(5, w.all, 3)
	for _, k := range keys[2:5] {
		if slices.Contains(d.keys(), k) {
			t.Errorf("the false alarm %s is listed", k)
		}
	}
	d.focused(keys[5])

	// All three back.
	d.lead("u")
	d.wantSaid("Taken back: the last decision, about 3 findings.")
	d.wantProgress(2, w.all, 0)
	if got := d.keys(); !slices.Equal(got, keys) {
		t.Errorf("after taking back, the list is %v, want %v", got, keys)
	}

	// One of them again, for good: the second audit looks for it.
	d.open("/finding/" + keys[2])
	d.press("e")
	d.Until(`document.activeElement.matches(".note textarea")`)
	d.press(whyAlarm)
	d.press(kb.Enter, chromedp.ModifierCtrl)
	menuOpen()
	d.lead("7")
	d.wantSaid("Decided: false alarm")
	w.kept, w.advised, w.alarm = keys[0], keys[1], keys[2]

	// Words: from anywhere, and what is found opens by Enter.
	d.lead("/")
	d.Until(`document.activeElement.id === "by-text"`)
	d.press("nhs")
	d.lead(kb.Enter)
	if got := d.path(); got != "/?q=nhs" {
		t.Errorf("the search leads to %s", got)
	}
	for _, k := range d.keys() {
		if got := strings.ToLower(d.text("#f-" + k)); !strings.Contains(got, "nhs") {
			t.Errorf("found by “nhs”: %s", got)
		}
	}
	d.press("j")
	first := d.keys()[0]
	d.focused(first)
	d.lead(kb.Enter)
	if got := d.path(); got != "/finding/"+first+"?q=nhs" {
		t.Errorf("Enter opens %s", got)
	}

	// Help says the keys; Esc closes it.
	d.press("?")
	d.Until(`document.getElementById("help").open`)
	for _, k := range []string{"j", "k", "d", "e", "x", "u", "/", "?"} {
		if !d.is(fmt.Sprintf(`Array.from(document.querySelectorAll("#help kbd")).some((k) => k.textContent === %q)`, k)) {
			t.Errorf("the help does not tell of %s", k)
		}
	}
	d.press(kb.Escape)
	d.Until(`!document.getElementById("help").open`)

	// Loading the page again does nothing again.
	d.open("/")
	d.wantProgress(3, w.all, 1)
	d.Follow(chromedp.Reload())
	d.wantProgress(3, w.all, 1)
	if got := chromium.Eval[string](d.Tab, `document.getElementById("said").textContent`); got != "" {
		t.Errorf("loaded again, the page says %q", got)
	}
	d.wantClean()
}
