// Package chromium starts a real browser for the tests that look at pages as
// people do.
package chromium

import (
	"context"
	"os"
	"os/exec"
	"testing"

	"github.com/chromedp/chromedp"
)

// Need is set where a missing browser is a failure: where these tests are the
// proof and not a convenience.
const Need = "PROBITY_NEED_BROWSER"

// Start starts a browser that lives as long as the test, with a profile of its own
// that is removed with it. It listens on a pipe, not on a port.
func Start(t *testing.T, more ...chromedp.ExecAllocatorOption) context.Context {
	t.Helper()
	var path string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
		"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"} {
		if p, err := exec.LookPath(name); err == nil {
			path = p
			break
		}
	}
	if path == "" {
		const missing = "NO BROWSER FOUND: nothing was checked about pages as a person sees them; install chromium or Google Chrome"
		if os.Getenv(Need) != "" {
			t.Fatal(missing)
		}
		t.Skip(missing)
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		chromedp.NoSandbox, // what it opens was written by this test, and root and many CI machines allow no sandbox
		chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
	)
	allocator, stop := chromedp.NewExecAllocator(context.Background(), append(options, more...)...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(allocator)
	t.Cleanup(cancel)
	if err := chromedp.Do(ctx); err != nil {
		t.Fatalf("the browser %s does not start: %v", path, err)
	}
	return ctx
}
