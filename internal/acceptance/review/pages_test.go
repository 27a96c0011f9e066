package review_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"

	"github.com/probity-audit/probity/internal/acceptance/axe"
	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// pages are all there are, each with a way to look at it: what is folded is unfolded
// by those who measure.
func (w *way) pages() []struct{ name, path, before string } {
	return []struct{ name, path, before string }{
		{"list", "/", ""},
		{"list-selected", "/", `document.querySelectorAll("article.finding input")[1].click()`},
		{"list-filtered", "/?network=x&severity=high&sort=newest", ""},
		{"list-empty", "/?q=nobody+wrote+this", ""},
		{"finding", "/finding/" + w.kept, ""},
		{"finding-person", w.person(), ""},
		{"people", "/people", ""},
		{"people-answered", "/people?show=answered", ""},
		{"people-less", "/people?show=less", ""},
		{"stories", "/stories", ""},
		{"changes", "/changes", ""},
		{"silenced", "/silenced", ""},
		{"coverage", "/coverage", ""},
		{"hold", "/hold", ""},
		{"nowhere", "/nowhere", ""},
		{"menu", "/", `document.querySelector("article.finding").focus(), document.dispatchEvent(new KeyboardEvent("keydown", { key: "d", bubbles: true }))`},
		{"help", "/", `document.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true }))`},
	}
}

// person is the page of a finding that asks about a person.
func (w *way) person() string {
	for _, f := range w.report.Findings {
		if f.Rule == "connection-likely-patient" && f.Severity != "info" {
			return "/finding/" + key(f.ID)
		}
	}
	return "/finding/none"
}

// testPages looks at every page in the light and in the dark, at a desk, on a phone and
// on the narrowest one.
func testPages(t *testing.T, w *way) {
	d := w.again(t)
	for _, p := range w.pages() {
		t.Run(p.name, func(t *testing.T) {
			d.open(p.path)
			if p.before != "" {
				chromium.Eval[any](d.Tab, "void ("+p.before+")")
			}
			for _, scheme := range []string{"light", "dark"} {
				d.Scheme(scheme)
				for _, width := range []int64{1280, 390, 320} {
					d.Width(width)
					at := fmt.Sprintf("%s, %s, %d px", p.name, scheme, width)
					chromium.Eval[any](d.Tab, `void scrollTo(0, 0)`)
					d.Picture(fmt.Sprintf("review-%s-%d-%s", p.name, width, scheme), width, 1100)
					if scheme == "light" {
						wantFit(t, d, at)
					}
					if width != 320 && (p.before == "" || (scheme == "light") == (width == 1280)) {
						axe.Want(t, d.Tab, at)
					}
					d.Width(1280)
				}
			}
		})
	}
	if c := d.Complaints(); len(c) != 1 || !strings.Contains(c[0], "404") { // of the page that is nowhere
		t.Errorf("the browser complained: %q", c)
	}
}

// wantFit fails if the page is wider than the window, cuts text off or has a control too
// small to tap.
func wantFit(t *testing.T, d desk, at string) {
	t.Helper()
	for _, folded := range []bool{true, false} {
		got := d.Fit(folded)
		if got.Wide > 0 {
			t.Errorf("%s: it is %d px wider than the window", at, got.Wide)
		}
		if got.Texts < 2 {
			t.Errorf("%s: only %d texts were looked at", at, got.Texts)
		}
		for _, f := range got.Faults {
			t.Errorf("%s: %s", at, f)
		}
	}
}

// testPrint looks for what paper would not show, and for what has no place there.
func testPrint(t *testing.T, w *way) {
	d := w.again(t)
	for _, path := range []string{"/", "/finding/" + w.kept} {
		d.open(path)
		chromium.Send(d.Tab, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
		if got := chromium.Eval[[]string](d.Tab, `Array.from(document.querySelectorAll("button, select, input, nav, dialog")).filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 80))`); len(got) > 0 {
			t.Errorf("%s: printed: %q", path, got)
		}
		if got := chromium.Eval[[]string](d.Tab, `Array.from(document.querySelectorAll("article.finding blockquote, article.finding .advice, article.finding .decision, .far")).filter((e) => !e.checkVisibility()).map((e) => e.outerHTML.slice(0, 80))`); len(got) > 0 {
			t.Errorf("%s: not printed: %q", path, got)
		}
		pdf, err := chromedp.Run(d.Ctx, chromedp.PrintToPDF(chromedp.PDFPaper(chromedp.PaperA4)))
		if err != nil || len(pdf) < 10_000 {
			t.Errorf("%s: %d bytes on paper, %v", path, len(pdf), err)
		}
		if dir := os.Getenv(chromium.Pictures); dir != "" {
			os.WriteFile(filepath.Join(dir, "review-print-"+strings.Trim(strings.ReplaceAll(path, "/", "-"), "-")+".pdf"), pdf, 0o600)
		}
		chromium.Send(d.Tab, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{})
	}
}
