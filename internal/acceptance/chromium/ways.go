package chromium

import (
	"embed"
	"fmt"
	"io/fs"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

//go:embed script/*.js
var scripts embed.FS

// ScriptsOff is a step after which no page runs a script.
func ScriptsOff() chromedp.Action[chromedp.Void] {
	return Step(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}, nil)
}

// Scheme shows pages as in the "light" or the "dark".
func (tb *Tab) Scheme(name string) {
	tb.Helper()
	Send(tb, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}},
	})
	tb.Until(`matchMedia("(prefers-color-scheme: ` + name + `)").matches`)
}

// Width makes the window so many pixels wide.
func (tb *Tab) Width(width int64) {
	tb.Helper()
	tb.Do(chromedp.EmulateViewport(width, 900))
	tb.Until(fmt.Sprintf("innerWidth === %d", width))
}

// Fit is how a page fits into the window.
type Fit struct {
	Wide   int // how far it can be scrolled to the side
	Texts  int // that were looked at
	Faults []string
}

// Fit measures all texts and controls of the page, with what can be folded folded or not.
func (tb *Tab) Fit(folded bool) Fit {
	tb.Helper()
	own, err := fs.Sub(scripts, "script")
	if err != nil {
		tb.Fatal(err)
	}
	return Look[Fit](tb, own, "layout", folded)
}
