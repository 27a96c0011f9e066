package page_test

import (
	"context"
	"embed"
	"io/fs"
	"net/url"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// perTab bounds what one test does with one page.
const perTab = 20 * time.Second

// Each script is a function that looks at the page and returns what it saw.
//
//go:embed script/*.js
var scripts embed.FS

// open opens the file after the steps, and waits until it is loaded.
func open(t *testing.T, browser context.Context, file string, before ...chromedp.Action[chromedp.Void]) *chromium.Tab {
	t.Helper()
	tb := chromium.Open(t, browser, perTab)
	tb.Do(before...)
	tb.Do(chromedp.Navigate(address(file)))
	return tb
}

func address(file string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(file)}).String()
}

// wantQuiet fails if the page asked for anything but the file, or complained.
func wantQuiet(tb *chromium.Tab, file string) {
	tb.Helper()
	requests := tb.Requests()
	if len(requests) == 0 {
		tb.Error("no request was seen, not even for the page")
	}
	for _, r := range requests {
		if got, _, _ := strings.Cut(r, "#"); got != address(file) {
			tb.Errorf("the page asked for %s", r)
		}
	}
	for _, c := range tb.Complaints() {
		tb.Errorf("the browser complained: %s", c)
	}
}

// look calls the function in script/NAME.js with the arguments.
func look[T any](tb *chromium.Tab, name string, args ...any) T {
	tb.Helper()
	own, err := fs.Sub(scripts, "script")
	if err != nil {
		tb.Fatal(err)
	}
	return chromium.Look[T](tb, own, name, args...)
}
