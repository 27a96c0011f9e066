package page_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/page"

	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// intrusion is what would stand in the page if the escaping failed. It runs
// inline and asks a server that is on no network.
const intrusion = `<script>window.intruded = true</script><img src="https://198.51.100.1/x.png" onerror="window.intruded = true"><footer>`

// testRecorder shows that the other tests would see an intruder: the policy of
// the page stops it and the browser complains, and without the policy it runs.
func testRecorder(t *testing.T, s *subject) {
	source, err := os.ReadFile(s.file)
	if err != nil {
		t.Fatal(err)
	}
	bad := strings.Replace(string(source), "<footer>", intrusion, 1)
	if bad == string(source) {
		t.Fatal("the page has no footer to put anything before")
	}
	file := filepath.Join(t.TempDir(), "bad.html")
	if err := os.WriteFile(file, []byte(bad), 0o600); err != nil {
		t.Fatal(err)
	}

	tb := open(t, s.browser, file)
	tb.Until(`document.readyState === "complete" && document.images[0].complete`)
	if chromium.Eval[bool](tb, "window.intruded === true") {
		t.Error("the policy of the page let a script run that is not its own")
	}
	complaints := strings.Join(tb.Complaints(), "\n")
	if !strings.Contains(complaints, "Content Security Policy") || !strings.Contains(complaints, "198.51.100.1") {
		t.Errorf("the browser stopped a script and an image, and complained only of: %s", complaints)
	}

	tb = open(t, s.browser, file, withoutPolicy)
	tb.Until("window.intruded === true")
	if requests := tb.Requests(); !slices.Contains(requests, "https://198.51.100.1/x.png") {
		t.Errorf("an image was asked for, and the requests are %q", requests)
	}
}

var withoutPolicy = chromium.Step(page.SetBypassCSP, page.SetBypassCSPParams{Enabled: true}, nil)
