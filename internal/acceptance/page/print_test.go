package page_test

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

var paper = emulation.SetEmulatedMediaParams{Media: "print"}

// leaf is the object of one page in a PDF.
var leaf = regexp.MustCompile(`/Type\s*/Page\b[^s]`)

func testPrint(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	chromium.Eval[any](tb, `void addEventListener("beforeprint", () => { window.foldedInPrint = document.querySelectorAll("details:not([open])").length; })`)
	pdf, err := chromedp.Run(tb.Ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4), chromedp.PDFPreferCSSPageSize()))
	if err != nil {
		t.Fatal(err)
	}
	if dir := os.Getenv(chromium.Pictures); dir != "" {
		if err := os.WriteFile(filepath.Join(dir, "print.pdf"), pdf, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if !bytes.HasPrefix(pdf, []byte("%PDF-")) {
		t.Fatalf("not a PDF: %q", pdf[:min(len(pdf), 20)])
	}
	pages := len(leaf.FindAll(pdf, -1))
	t.Logf("%d findings on %d pages", len(s.data.Findings), pages)
	if pages < 2 || pages > len(s.data.Findings) {
		t.Errorf("%d findings are printed on %d pages", len(s.data.Findings), pages)
	}
	if n := chromium.Eval[int](tb, "window.foldedInPrint ?? -1"); n != 0 {
		t.Errorf("%d details were folded when the page was printed", n)
	}
	tb.Until(`document.querySelectorAll("details[open]").length === 0`) // as they were before

	chromium.Send(tb, emulation.SetEmulatedMedia, paper)
	tb.Until(`matchMedia("print").matches`)
	for _, css := range []string{"#filters", "nav", ".skip"} {
		if chromium.Eval[bool](tb, `document.querySelector("`+css+`").checkVisibility()`) {
			t.Errorf("%s would be printed", css)
		}
	}
	wantQuiet(tb, s.file)
}

// testPrintWithoutScript prints where nothing opens the details but the style.
func testPrintWithoutScript(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file, chromium.ScriptsOff())
	chromium.Send(tb, emulation.SetEmulatedMedia, paper)
	got := chromium.Eval[struct{ Open, Printed, Flat int }](tb, `(() => {
		const reasons = Array.from(document.querySelectorAll("article.finding details"));
		const terms = reasons.flatMap((d) => Array.from(d.querySelectorAll("dd")));
		return {
			Open: reasons.filter((d) => d.open).length,
			Printed: terms.filter((d) => d.checkVisibility()).length,
			Flat: terms.filter((d) => d.getClientRects().length === 0).length,
		};
	})()`)
	if got.Open != 0 {
		t.Errorf("%d details are open: this shows nothing", got.Open)
	}
	if got.Printed < 4*len(s.data.Findings) || got.Flat > 0 {
		t.Errorf("%d reasons would be printed, and %d take no room", got.Printed, got.Flat)
	}
	wantQuiet(tb, s.file)
}
