package page_test

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// redirect is what a rule of that page offers to answer with.
const redirect = "I was wrong to write <that> & I have taken it down.\nI am sorry."

// TestPeople looks at the parts of a page about people and stories. The page is
// that which the tests of the report hold: names, reasons and words in it attack.
func TestPeople(t *testing.T) {
	browser := chromium.Start(t)
	file, err := filepath.Abs("../../../report/testdata/report.html")
	if err != nil {
		t.Fatal(err)
	}
	s := &subject{browser: browser, file: file}
	for _, tt := range []struct {
		name string
		test func(*testing.T, *subject)
	}{
		{"attacks", testPeopleAttacks},
		{"without script", testPeopleWithoutScript},
		{"copy", testCopy},
		{"filters leave them alone", testPeopleStay},
		{"colours", testPeopleColours},
		{"structure", testPeopleStructure},
		{"print", testPeoplePrint},
	} {
		t.Run(tt.name, func(t *testing.T) { tt.test(t, s) })
	}
}

func testPeopleAttacks(t *testing.T, s *subject) {
	for _, before := range [][]chromedp.Action[chromedp.Void]{nil, {withoutPolicy}} {
		tb := open(t, s.browser, s.file, before...)
		tb.Until(`document.readyState === "complete" && !document.getElementById("filters").hidden`)
		for _, fault := range look[[]string](tb, "intrusion") {
			t.Error(fault)
		}
		for _, width := range []int64{320, 390, 768, 1280} {
			wantFit(t, tb, width)
		}
		wantQuiet(tb, s.file)
	}
}

func testPeopleWithoutScript(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file, chromium.ScriptsOff())
	if hidden := look[[]string](tb, "hidden"); len(hidden) > 0 {
		t.Errorf("not to be seen: %q", hidden)
	}
	if n := chromium.Eval[int](tb, `document.querySelectorAll("button.copy").length`); n != 0 {
		t.Errorf("%d buttons that cannot work are shown", n)
	}
	people := chromium.Eval[string](tb, `document.getElementById("people").parentElement.innerText`)
	stories := chromium.Eval[string](tb, `document.getElementById("stories").parentElement.innerText`)
	wantWords(t, people, "Aoife \u202eyrreB\u202c \x1b[31mKinsella", "<script>alert(3)</script>", "=cmd|'/c calc'!A1", "Tadhg Moriarty", "a friend from before", "Not shown, so not weighed", "1 likely, 3 possible")
	wantWords(t, stories, "<b>never</b>", "=Update on my tram driver", "twin brother", "about 3 people would fit", "Take down the whole post", "eleven days apart")
	if got := chromium.Eval[string](tb, `document.querySelector(".words").textContent`); got != redirect {
		t.Errorf("the words to answer with are %q", got)
	}
	// One click selects the words, for the keys to copy.
	tb.Do(chromedp.Click(chromedp.CSS(".words")))
	if got := chromium.Eval[string](tb, `getSelection().toString()`); squeeze(got) != squeeze(redirect) {
		t.Errorf("a click selects %q", got)
	}
	wantQuiet(tb, s.file)
}

// testCopy presses the button and pastes the words into the filter.
func testCopy(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	if n := chromium.Eval[int](tb, `document.querySelectorAll("button.copy").length`); n != 1 {
		t.Fatalf("%d buttons for the words that serve 2 findings", n)
	}
	chromium.Eval[any](tb, `void addEventListener("copy", () => { window.copied = getSelection().toString(); })`)
	tb.Do(chromedp.Click(chromedp.CSS("button.copy")))
	tb.Until(`document.querySelector("button.copy").textContent === "Copied"`)
	if got := chromium.Eval[string](tb, `window.copied ?? getSelection().toString()`); squeeze(got) != squeeze(redirect) {
		t.Errorf("copied %q", got)
	}
	// And by key.
	chromium.Eval[any](tb, `void (() => {
		const button = document.querySelector("button.copy");
		button.textContent = "Copy";
		button.focus();
	})()`)
	tb.Do(chromedp.KeyEvent(kb.Enter))
	tb.Until(`document.querySelector("button.copy").textContent === "Copied"`)
	// Where the clipboard is closed to a page, the words stay selected.
	chromium.Eval[any](tb, `void (() => {
		Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("closed")) } });
		document.execCommand = () => false;
		getSelection().removeAllRanges();
	})()`)
	tb.Do(chromedp.Click(chromedp.CSS("button.copy")))
	tb.Until(`document.querySelector("button.copy").textContent.startsWith("Selected")`)
	if got := chromium.Eval[string](tb, `getSelection().toString()`); squeeze(got) != squeeze(redirect) {
		t.Errorf("selected %q", got)
	}
	wantQuiet(tb, s.file)
}

func testPeopleStay(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	seen := `Array.from(document.querySelectorAll("article.person, article.story")).filter((a) => a.checkVisibility()).length`
	before := chromium.Eval[int](tb, seen)
	if before < 5 {
		t.Fatalf("only %d people and stories are in sight", before)
	}
	got := look[[]shown](tb, "filter", []choice{{"severity": "high"}})
	if len(got) != 1 || len(got[0].IDs) != 1 || !strings.HasPrefix(got[0].Count, "1 of 6 ") {
		t.Errorf("the filter shows %+v", got)
	}
	if after := chromium.Eval[int](tb, seen); after != before {
		t.Errorf("of %d people and stories the filter leaves %d", before, after)
	}
	wantQuiet(tb, s.file)
}

func testPeopleColours(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	for _, scheme := range []string{"light", "dark"} {
		tb.Scheme(scheme)
		got := look[struct {
			Worst []struct {
				Kind, Text string
				Contrast   float64
			}
		}](tb, "contrast")
		kinds := map[string]bool{}
		for _, w := range got.Worst {
			kinds[w.Kind] = true
			if w.Contrast < least {
				t.Errorf("%s: %s %q has a contrast of %.2f", scheme, w.Kind, w.Text, w.Contrast)
			}
		}
		for _, kind := range []string{"code", "button", "span.tag.critical", "span.tag.high", "span.tag.medium", "mark", "dt", "li"} {
			if !kinds[kind] {
				t.Errorf("%s: there was no %s to look at", scheme, kind)
			}
		}
		tb.Picture("people-"+scheme, 1280, 2400)
	}
	wantQuiet(tb, s.file)
}

func testPeopleStructure(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	for _, fault := range look[struct{ Faults []string }](tb, "structure").Faults {
		t.Error(fault)
	}
	wantQuiet(tb, s.file)
}

// testPeoplePrint looks for what paper would not show.
func testPeoplePrint(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file, chromium.ScriptsOff())
	chromium.Send(tb, emulation.SetEmulatedMedia, paper)
	flat := chromium.Eval[[]string](tb, `Array.from(document.querySelectorAll(".person dd, .story dd, .story td, .who td, .words"))
		.filter((e) => e.textContent.trim() && (!e.checkVisibility() || e.getClientRects().length === 0)).map((e) => e.outerHTML.slice(0, 80))`)
	if len(flat) > 0 {
		t.Errorf("not printed: %q", flat)
	}
	wantQuiet(tb, s.file)
}
