package page_test

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"net/url"
	"path/filepath"
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

// perTab bounds what one test does with one page.
const perTab = 20 * time.Second

// Each script is a function that looks at the page and returns what it saw.
//
//go:embed script/*.js
var scripts embed.FS

// tab is one page in a browser context of its own, and what happened there.
type tab struct {
	*testing.T
	ctx context.Context

	mu         sync.Mutex
	requests   []string // addresses, in order
	complaints []string // errors, violations of the policy, dialogs
}

// open opens the file after the steps, and waits until it is loaded.
func open(t *testing.T, browser context.Context, file string, before ...chromedp.Action[chromedp.Void]) *tab {
	t.Helper()
	bound, stop := context.WithTimeout(browser, perTab)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(bound, chromedp.WithNewBrowserContext())
	t.Cleanup(cancel)
	tb := &tab{T: t, ctx: ctx}
	if err := chromedp.Listen(ctx, tb.record); err != nil {
		t.Fatal(err)
	}
	send(tb, network.Enable, network.EnableParams{})
	send(tb, log.Enable, cdp.Empty{})
	send(tb, audits.Enable, cdp.Empty{})
	tb.do(before...)
	tb.do(chromedp.EmulateViewport(1280, 900), chromedp.Navigate(address(file)))
	return tb
}

func address(file string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(file)}).String()
}

func (tb *tab) record(event any) {
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

func (tb *tab) complain(words ...string) {
	tb.complaints = append(tb.complaints, strings.Join(words, " "))
}

// wantQuiet fails if the page asked for anything but the file, or complained.
func (tb *tab) wantQuiet(file string) {
	tb.Helper()
	eval[bool](tb, "true") // what was before it has been recorded when it answers
	tb.mu.Lock()
	defer tb.mu.Unlock()
	if len(tb.requests) == 0 {
		tb.Error("no request was seen, not even for the page")
	}
	for _, r := range tb.requests {
		if got, _, _ := strings.Cut(r, "#"); got != address(file) {
			tb.Errorf("the page asked for %s", r)
		}
	}
	for _, c := range tb.complaints {
		tb.Errorf("the browser complained: %s", c)
	}
}

func (tb *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	tb.Helper()
	if err := chromedp.Do(tb.ctx, steps...); err != nil {
		tb.mu.Lock()
		defer tb.mu.Unlock()
		tb.Fatalf("%v; complaints: %q", err, tb.complaints)
	}
}

// send sends a command of the DevTools protocol.
func send[P, R any](tb *tab, command cdp.Command[P, R], params P) R {
	tb.Helper()
	var result R
	tb.do(step(command, params, &result))
	return result
}

// step is a command among the steps of open.
func step[P, R any](command cdp.Command[P, R], params P, result *R) chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, t *chromedp.Target) error {
		r, err := cdp.Call(ctx, t, command, params)
		if err == nil && result != nil {
			*result = r
		}
		return err
	})
}

// eval returns the value of the expression in the page.
func eval[T any](tb *tab, expression string) T {
	tb.Helper()
	v, err := chromedp.Run(tb.ctx, chromedp.Evaluate[T](expression))
	if err != nil {
		tb.mu.Lock()
		defer tb.mu.Unlock()
		tb.Fatalf("%v; complaints: %q", err, tb.complaints)
	}
	return v
}

// look calls the function in script/NAME.js with the arguments.
func look[T any](tb *tab, name string, args ...any) T {
	tb.Helper()
	source, err := scripts.ReadFile("script/" + name + ".js")
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
	return eval[T](tb, fmt.Sprintf("(%s\n)(%s)", source, strings.Join(list, ",")))
}

// until waits until the expression is true in the page.
func (tb *tab) until(expression string) {
	tb.Helper()
	if _, err := chromedp.Run(tb.ctx, chromedp.Poll[bool](expression)); err != nil {
		tb.Fatalf("waiting for %s: %v", expression, err)
	}
}
