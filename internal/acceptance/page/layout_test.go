package page_test

import (
	"fmt"
	"path/filepath"
	"testing"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// testLayout looks for what does not fit, from the narrowest phone (320 px is
// also a wide screen enlarged four times, WCAG 2.2 criterion 1.4.10) to a desk.
func testLayout(t *testing.T, s *subject) {
	tb := open(t, s.browser, s.file)
	for _, width := range []int64{320, 768, 1280} {
		t.Run(fmt.Sprint(width), func(t *testing.T) { wantFit(t, tb, width) })
	}
	wantQuiet(tb, s.file)
}

// wantFit fails if the page is wider than the window or cuts text off, folded
// or unfolded.
func wantFit(t *testing.T, tb *chromium.Tab, width int64) {
	t.Helper()
	tb.Width(width)
	for _, folded := range []bool{true, false} {
		got := tb.Fit(folded)
		if got.Wide > 0 {
			t.Errorf("%d px wide: the page is %d px wider than that", width, got.Wide)
		}
		if got.Texts < 50 {
			t.Errorf("%d px wide: only %d texts were looked at", width, got.Texts)
		}
		for _, f := range got.Faults {
			t.Errorf("%d px wide: %s", width, f)
		}
		tb.Picture(fmt.Sprintf("%s-%d-folded-%v", filepath.Base(t.Name()), width, folded), width, 2400)
	}
}
