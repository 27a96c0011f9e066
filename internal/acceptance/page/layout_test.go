package page_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"
)

// pictures names a folder to leave screenshots in, for a person to look at.
const pictures = "PROBITY_SCREENSHOTS"

// testLayout looks for what does not fit, from the narrowest phone (320 px is
// also a wide screen enlarged four times, WCAG 2.2 criterion 1.4.10) to a desk.
func testLayout(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	for _, width := range []int64{320, 768, 1280} {
		t.Run(fmt.Sprint(width), func(t *testing.T) { wantFit(t, tb, width) })
	}
	tb.wantQuiet(s.file)
}

// wantFit fails if the page is wider than the window or cuts text off, folded
// or unfolded.
func wantFit(t *testing.T, tb *tab, width int64) {
	t.Helper()
	tb.do(chromedp.EmulateViewport(width, 900))
	tb.until(fmt.Sprintf("innerWidth === %d", width))
	for _, folded := range []bool{true, false} {
		got := look[struct {
			Wide   int // how far the page can be scrolled to the side
			Texts  int
			Faults []string
		}](tb, "layout", folded)
		if got.Wide > 0 {
			t.Errorf("%d px wide: the page is %d px wider than that", width, got.Wide)
		}
		if got.Texts < 50 {
			t.Errorf("%d px wide: only %d texts were looked at", width, got.Texts)
		}
		for _, f := range got.Faults {
			t.Errorf("%d px wide: %s", width, f)
		}
		tb.picture(t, fmt.Sprintf("%s-%d-folded-%v", filepath.Base(t.Name()), width, folded), width)
	}
}

// picture leaves a screenshot of the beginning of the page, if anybody wants one.
func (tb *tab) picture(t *testing.T, name string, width int64) {
	t.Helper()
	dir := os.Getenv(pictures)
	if dir == "" {
		return
	}
	tb.do(chromedp.EmulateViewport(width, 2400))
	png, err := chromedp.Run(tb.ctx, chromedp.CaptureScreenshot())
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o600); err != nil {
		t.Fatal(err)
	}
}
