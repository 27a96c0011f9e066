// Package review_test goes the whole way of the page for decisions in a real browser,
// with the command as it is built and a store as it is kept: by keys, by mouse, without
// scripts, on a phone, in the dark, on paper, and from where nobody may come.
package review_test

import (
	"context"
	"testing"
	"time"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// What the tests of the whole way decide about and change.
const (
	whyAlarm = "played by an actor, for teaching"
	aPost    = "111881307457974246"
	newPost  = "111881307457974299"
)

// aMonthLater is when the new post was written.
var aMonthLater = time.Date(2026, 6, 14, 9, 0, 0, 0, time.UTC)

// way is what the tests of the whole way hand on, one to the next.
type way struct {
	browser context.Context
	program
	*session
	all                          int      // findings that are more than worth knowing
	report                       document // of the first audit
	kept, advised, alarm, edited string   // keys of what was decided
}

// again starts the page anew, in a browser that knows nothing of it.
func (w *way) again(t *testing.T) desk {
	t.Helper()
	if w.session != nil {
		w.end()
	}
	w.session = w.review(t)
	return enter(t, w.browser, w.session)
}

func TestReview(t *testing.T) {
	browser := chromium.Start(t)
	w := &way{browser: browser, program: inNewHome(t)}
	w.report = w.demo(t, w.export("x"), w.export("mastodon"))
	for _, f := range w.report.Findings {
		if f.Severity != "info" {
			w.all++
		}
	}
	for _, step := range []struct {
		name string
		test func(*testing.T, *way)
	}{
		{"keyboard", testKeyboard},
		{"mouse", testMouse},
		{"people", testPeople},
		{"finish", testFinish},
		{"second audit", testSecondAudit},
		{"print", testPrint},
		{"without script", testWithoutScript},
		{"pages", testPages},
	} {
		if !t.Run(step.name, func(t *testing.T) { step.test(t, w) }) {
			break // the next goes on from there
		}
	}
}
