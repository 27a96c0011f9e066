package chromium

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/audits"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/log"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// Pictures names a folder that exists, to leave pictures in for a person to look at.
const Pictures = "PROBITY_SCREENSHOTS"

// Tab is one page in a browser context of its own, and what happened there.
type Tab struct {
	*testing.T
	Ctx context.Context

	mu         sync.Mutex
	requests   []string // addresses, in order
	complaints []string // errors, violations of the policy, dialogs
}

// Open opens an empty page 1280 pixels wide and listens to what happens there. All
// that is done in it may take so long.
func Open(t *testing.T, browser context.Context, patience time.Duration) *Tab {
	t.Helper()
	bound, stop := context.WithTimeout(browser, patience)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(bound, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	tb := &Tab{T: t, Ctx: ctx}
	if err := chromedp.Listen(ctx, tb.record); err != nil {
		t.Fatal(err)
	}
	Send(tb, network.Enable, network.EnableParams{})
	Send(tb, log.Enable, cdp.Empty{})
	Send(tb, audits.Enable, cdp.Empty{})
	tb.Do(chromedp.EmulateViewport(1280, 900))
	return tb
}

func (tb *Tab) record(event any) {
	tb.mu.Lock()
	defer tb.mu.Unlock()
	switch e := event.(type) {
	case *network.EventRequestWillBeSent:
		tb.requests = append(tb.requests, e.Request.URL)
	case *network.EventWebSocketCreated:
		tb.requests = append(tb.requests, e.URL)
	case *log.EventEntryAdded:
		tb.complain("log", string(e.Entry.Level), e.Entry.Text)
	case *audits.EventIssueAdded:
		tb.complain("issue", string(e.Issue.Code))
	case *runtime.EventConsoleAPICalled:
		tb.complain("console", string(e.Type))
	case *runtime.EventExceptionThrown:
		tb.complain("exception", e.ExceptionDetails.Text)
	case *page.EventJavascriptDialogOpening:
		tb.complain("dialog", e.Message)
	}
}

func (tb *Tab) complain(words ...string) {
	tb.complaints = append(tb.complaints, strings.Join(words, " "))
}

// Requests returns the addresses that were asked for, in order.
func (tb *Tab) Requests() []string {
	Eval[bool](tb, "true") // what was before it has been recorded when it answers
	tb.mu.Lock()
	defer tb.mu.Unlock()
	return slices.Clone(tb.requests)
}

// Complaints returns what the browser complained of, in order.
func (tb *Tab) Complaints() []string {
	Eval[bool](tb, "true")
	tb.mu.Lock()
	defer tb.mu.Unlock()
	return slices.Clone(tb.complaints)
}

func (tb *Tab) fail(err error, at string) {
	tb.Helper()
	tb.mu.Lock()
	defer tb.mu.Unlock()
	tb.Fatalf("%s: %v; complaints: %q", at, err, tb.complaints)
}

// Do takes the steps.
func (tb *Tab) Do(steps ...chromedp.Action[chromedp.Void]) {
	tb.Helper()
	if err := chromedp.Do(tb.Ctx, steps...); err != nil {
		tb.fail(err, "a step")
	}
}

// Follow takes steps that lead to another page, waits until that is loaded, and
// returns what the server answered.
func (tb *Tab) Follow(steps ...chromedp.Action[chromedp.Void]) *network.Response {
	tb.Helper()
	r, err := chromedp.RunResponse(tb.Ctx, steps...)
	if err != nil {
		tb.fail(err, "another page")
	}
	return r
}

// Until waits until the expression is true in the page.
func (tb *Tab) Until(expression string) {
	tb.Helper()
	if _, err := chromedp.Run(tb.Ctx, chromedp.Poll[bool](expression)); err != nil {
		tb.fail(err, "waiting for "+expression)
	}
}

// Picture leaves a picture of the page, as high as given, if anybody wants one.
func (tb *Tab) Picture(name string, width, height int64) {
	tb.Helper()
	dir := os.Getenv(Pictures)
	if dir == "" {
		return
	}
	tb.Do(chromedp.EmulateViewport(width, height))
	png, err := chromedp.Run(tb.Ctx, chromedp.CaptureScreenshot())
	if err != nil {
		tb.fail(err, "a picture")
	}
	if err := os.WriteFile(filepath.Join(dir, name+".png"), png, 0o600); err != nil {
		tb.Fatal(err)
	}
}

// Send sends a command of the DevTools protocol.
func Send[P, R any](tb *Tab, command cdp.Command[P, R], params P) R {
	tb.Helper()
	var result R
	tb.Do(Step(command, params, &result))
	return result
}

// Step is a command among steps.
func Step[P, R any](command cdp.Command[P, R], params P, result *R) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		r, err := cdp.Call(ctx, t, command, params)
		if err == nil && result != nil {
			*result = r
		}
		return err
	})
}

// Eval returns the value of the expression in the page, or what it promises.
func Eval[T any](tb *Tab, expression string) T {
	tb.Helper()
	v, err := chromedp.Run(tb.Ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		tb.fail(err, "asking the page")
	}
	return v
}

// Look calls the function in NAME.js with the arguments.
func Look[T any](tb *Tab, scripts fs.FS, name string, args ...any) T {
	tb.Helper()
	source, err := fs.ReadFile(scripts, name+".js")
	if err != nil {
		tb.Fatal(err)
	}
	list := make([]string, len(args))
	for i, a := range args {
		b, err := json.Marshal(a)
		if err != nil {
			tb.Fatal(err)
		}
		list[i] = string(b)
	}
	return Eval[T](tb, fmt.Sprintf("(%s\n)(%s)", source, strings.Join(list, ",")))
}
