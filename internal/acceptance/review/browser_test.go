package review_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// perTab bounds what one test does in one tab; a busy machine takes its time.
const perTab = 5 * time.Minute

// desk is the page in a browser that was let in.
type desk struct {
	*chromium.Tab
	*session
}

// enter opens the page after the steps, by the address that is good once.
func enter(t *testing.T, browser context.Context, s *session, before ...chromedp.Action[chromedp.Void]) desk {
	t.Helper()
	d := desk{chromium.Open(t, browser, perTab), s}
	d.Do(before...)
	d.Do(chromedp.Navigate(s.address))
	if got := d.address(); got != s.base+"/" {
		t.Fatalf("the address that is good once leads to %s", got)
	}
	return d
}

func (d desk) open(path string) {
	d.Tab.Helper()
	d.Do(chromedp.Navigate(d.base + path))
}

func (d desk) address() string { return chromium.Eval[string](d.Tab, "location.href") }

// path is the address without what is the same everywhere.
func (d desk) path() string { return strings.TrimPrefix(d.address(), d.base) }

// press presses keys one after the other.
func (d desk) press(keys string, with ...chromedp.Modifier) {
	d.Tab.Helper()
	d.Do(chromium.Press(keys, with...))
}

// lead presses a key that leads to another page.
func (d desk) lead(key string) {
	d.Tab.Helper()
	d.Follow(chromium.Press(key))
}

// evaluating is a step that only starts what the expression does.
func evaluating(expression string) func(context.Context, *chromedp.Target) error {
	return func(ctx context.Context, t *chromedp.Target) error {
		_, err := cdp.Call(ctx, t, runtime.Evaluate, runtime.EvaluateParams{Expression: "void " + expression})
		return err
	}
}

// click clicks on what leads to another page.
func (d desk) click(css string) {
	d.Tab.Helper()
	d.Follow(chromedp.Click(chromedp.CSS(css)))
}

// keys are the findings on the page, in order.
func (d desk) keys() []string {
	return chromium.Eval[[]string](d.Tab, `Array.from(document.querySelectorAll("article.finding"), (a) => a.dataset.key)`)
}

func (d desk) text(css string) string {
	d.Tab.Helper()
	return chromium.Eval[string](d.Tab, fmt.Sprintf(`document.querySelector(%q)?.innerText.trim() ?? "nothing"`, css))
}

func (d desk) is(expression string) bool {
	return chromium.Eval[bool](d.Tab, "Boolean("+expression+")")
}

// focused waits until the finding has the focus.
func (d desk) focused(key string) {
	d.Tab.Helper()
	d.Until(fmt.Sprintf(`document.activeElement.dataset.key === %q`, key))
}

// wantSaid waits until the page says what was done.
func (d desk) wantSaid(words string) {
	d.Tab.Helper()
	d.Until(`document.getElementById("said").textContent !== ""`)
	if got := d.text("#said"); !strings.Contains(got, words) {
		d.Tab.Errorf("the page says %q, want %q", got, words)
	}
}

// wantProgress fails unless so many are decided, and so many called false alarms.
func (d desk) wantProgress(decided, of, alarms int) {
	d.Tab.Helper()
	want := fmt.Sprintf("%d of %d decided", decided, of)
	switch {
	case alarms == 1:
		want += ", 1 false alarm"
	case alarms > 1:
		want += fmt.Sprintf(", %d false alarms", alarms)
	}
	if got := d.text(".far label"); got != want {
		d.Tab.Errorf("progress is %q, want %q", got, want)
	}
}

// left is what a page may leave behind in a browser, each with how much there is of it.
const left = `(async () => ({
  cookies: document.cookie.length, local: localStorage.length, session: sessionStorage.length,
  databases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
}))()`

// wantClean fails if the page asked for anything elsewhere, if the browser complained,
// or if anything stays in it.
func (d desk) wantClean() {
	d.Tab.Helper()
	requests := d.Requests()
	if len(requests) == 0 {
		d.Tab.Error("no request was seen, not even for the page")
	}
	for _, r := range requests {
		if !strings.HasPrefix(r, d.base+"/") && r != "data:," {
			d.Tab.Errorf("the page asked for %s", r)
		}
	}
	for _, c := range d.Complaints() {
		d.Tab.Errorf("the browser complained: %s", c)
	}
	for what, n := range chromium.Eval[map[string]int](d.Tab, left) {
		if n != 0 {
			d.Tab.Errorf("%d of %s stay in the browser", n, what)
		}
	}
	history := chromium.Send(d.Tab, page.GetNavigationHistory, cdp.Empty{})
	for _, e := range history.Entries {
		if strings.Contains(e.URL, "/open") || strings.Contains(e.URL, d.token()) {
			d.Tab.Errorf("the token is in the history: %s", e.URL)
		}
	}
}

func (s *session) token() string { return s.address[strings.LastIndexByte(s.address, '/')+1:] }
