// Package page_test looks at the HTML report in a real browser, as the person
// who reads it would: with and without script, on a phone, in the dark, on
// paper, by keyboard, and with posts that were written to break it.
package page_test

import (
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/rules"
	"github.com/probity-audit/probity/internal/acceptance/chromium"
)

// finding is a finding of the JSON report, to compare the page with.
type finding struct {
	ID       string
	Rule     string
	Area     string
	Severity string
	Account  struct{ Provider, Handle string }
	Item     struct{ URL, Published string }
	Evidence struct {
		Excerpt string
		Spans   [][2]int
		Cues    []string
		Reason  string
	}
	Clauses []struct{ Jurisdiction, Body, Document, Edition, Section string }
	Advice  string
}

func (f *finding) year() string {
	if f.Item.Published == "" {
		return "undated"
	}
	return f.Item.Published[:4]
}

// document is the JSON report of what the page shows.
type document struct {
	Findings   []finding
	Gaps       []struct{ Section, Reason, Detail string }
	NotChecked []struct{ Rule, Reason string } `json:"not_checked"`
}

// subject is a page in a file and the same report as data.
type subject struct {
	browser context.Context
	file    string
	data    document
	rules   map[string]*audit.Rule
}

func (s *subject) finding(t *testing.T, id string) *finding {
	t.Helper()
	for i := range s.data.Findings {
		if squeeze(visible(s.data.Findings[i].ID)) == squeeze(id) {
			return &s.data.Findings[i]
		}
	}
	t.Fatalf("the page shows the finding %q, which the report does not have", id)
	return nil
}

func TestDemo(t *testing.T) {
	browser := chromium.Start(t)
	command := build(t)
	dir := t.TempDir()
	s := &subject{browser: browser, file: filepath.Join(dir, "demo.html"), rules: byID()}
	command.run(t, "demo", "-o", s.file)
	// The same exports through the main command, in the format for programs.
	demo := filepath.Join(command.root, "cmd", "audit", "demo")
	command.run(t, "run", "--offline", "--owner", filepath.Join(demo, "owner.json"), "-o", filepath.Join(dir, "demo.json"),
		filepath.Join(demo, "x"), filepath.Join(demo, "mastodon"))
	s.data = readJSON(t, filepath.Join(dir, "demo.json"))
	if len(s.data.Findings) < 10 || len(s.data.Gaps) == 0 || len(s.data.NotChecked) == 0 {
		t.Fatalf("the demo has %d findings, %d gaps and %d checks not made: too little to look at",
			len(s.data.Findings), len(s.data.Gaps), len(s.data.NotChecked))
	}

	for _, tt := range []struct {
		name string
		test func(*testing.T, *subject)
	}{
		{"recorder sees what is wrong", testRecorder},
		{"filters", testFilters},
		{"words", testWords},
		{"keyboard", testKeyboard},
		{"without script", testWithoutScript},
		{"layout", testLayout},
		{"colours", testColours},
		{"print", testPrint},
		{"print without script", testPrintWithoutScript},
		{"structure", testStructure},
	} {
		t.Run(tt.name, func(t *testing.T) { tt.test(t, s) })
	}
}

// program is the built command with a home of its own.
type program struct {
	path, root string
	env        []string
}

func build(t *testing.T) program {
	t.Helper()
	root, err := filepath.Abs("../../..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	p := program{path: filepath.Join(dir, "audit"), root: root}
	p.env = append(os.Environ(), "AUDIT_HOME="+filepath.Join(dir, "home"), "AUDIT_PASSPHRASE=correct horse battery staple")
	cmd := exec.Command("go", "build", "-o", p.path, "./cmd/audit")
	cmd.Dir = root // another module than that of the test
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	return p
}

func (p program) run(t *testing.T, args ...string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	cmd := exec.CommandContext(ctx, p.path, args...)
	cmd.Env = p.env
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("audit %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

func readJSON(t *testing.T, file string) document {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var d document
	if err := json.Unmarshal(b, &d); err != nil {
		t.Fatal(err)
	}
	return d
}

func byID() map[string]*audit.Rule {
	m := map[string]*audit.Rule{}
	for _, r := range rules.All() {
		m[r.ID] = r
	}
	return m
}
