package page_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/probity-audit/probity/internal/acceptance/axe"
	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// TestAxe asks axe-core of every page that the command writes: the report as it is,
// redacted, with what has changed, with people and stories, and the record for an
// appraisal in each of its forms.
func TestAxe(t *testing.T) {
	browser := chromium.Start(t)
	command := build(t)
	dir := t.TempDir()
	in := func(name string) string { return filepath.Join(dir, name) }
	demo := filepath.Join(command.root, "cmd", "audit", "demo")
	owner := []string{"--owner", filepath.Join(demo, "owner.json")}
	run := func(args ...string) { t.Helper(); command.run(t, append(args, owner...)...) }
	run("run", "--offline", "-o", in("first.html"), filepath.Join(demo, "mastodon"))
	run("run", "--offline", "-o", in("report.html"), filepath.Join(demo, "x")) // with what has changed
	run("report", "--redact", "-o", in("redacted.html"))
	pages := map[string]string{"people": filepath.Join(command.root, "report", "testdata", "report.html")}
	for _, name := range []string{"first", "report", "redacted"} {
		pages[name] = in(name + ".html")
	}
	for _, where := range []string{"uk", "ie", "hk"} {
		run("appraisal", "--jurisdiction", where, "--period", "2025-06..2026-05", "-o", in("record-"+where+".html"))
		pages["record-"+where] = in("record-" + where + ".html")
	}
	for name, file := range pages {
		t.Run(name, func(t *testing.T) {
			tb := open(t, browser, file)
			for _, scheme := range []string{"light", "dark"} {
				tb.Scheme(scheme)
				for _, width := range []int64{1280, 390} {
					tb.Width(width)
					axe.Want(t, tb, fmt.Sprintf("%s, %s, %d px", name, scheme, width))
					tb.Picture(fmt.Sprintf("page-%s-%d-%s", name, width, scheme), width, 1600)
				}
			}
			if fit := tb.Fit(true); fit.Wide > 0 {
				t.Errorf("%s is %d px too wide for a phone", name, fit.Wide)
			}
			wantQuiet(tb, file)
		})
	}
}

// TestAxeSees shows that the others would notice what is wrong.
func TestAxeSees(t *testing.T) {
	browser := chromium.Start(t)
	file := filepath.Join(t.TempDir(), "bad.html")
	bad := `<!DOCTYPE html><html><title>Bad</title><p style="color:#aaa;background:#fff">grey on white</p><img src="data:,"><input><a href="/"></a><h1>a</h1><h4>b</h4>`
	if err := os.WriteFile(file, []byte(bad+strings.Repeat("<p>words", 5)), 0o600); err != nil {
		t.Fatal(err)
	}
	found := map[string]string{}
	for _, v := range axe.Check(open(t, browser, file)) {
		found[v.ID] = v.Impact
	}
	for id, impact := range map[string]string{"color-contrast": "serious", "image-alt": "critical", "label": "critical", "link-name": "serious", "html-has-lang": "serious", "heading-order": "moderate"} {
		if found[id] != impact {
			t.Errorf("%s is %q, want %q; found %v", id, found[id], impact, found)
		}
	}
}
