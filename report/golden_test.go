package report

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/olekukonko/tablewriter/pkg/twwidth"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
)

var update = flag.Bool("update", false, "write the golden files anew")

func TestMain(m *testing.M) {
	flag.Parse()
	// The width of a few signs depends on the locale; the golden files have the
	// narrow one.
	twwidth.SetEastAsian(false)
	os.Exit(m.Run())
}

// formats are all ways to write a report.
var formats = []struct {
	file  string
	write func(io.Writer, *audit.Report) error
}{
	{"report.json", JSON},
	{"report.csv", CSV},
	{"report.md", Markdown},
	{"report.html", HTML},
	{"table-60.txt", table(TableOptions{Width: 60})},
	{"table-80.txt", table(TableOptions{})},
	{"table-120.txt", table(TableOptions{Width: 120, All: true})},
	{"table-colour.txt", table(TableOptions{Width: 80, Colour: true})},
}

func table(o TableOptions) func(io.Writer, *audit.Report) error {
	return func(w io.Writer, r *audit.Report) error { return Table(w, r, o) }
}

func render(t *testing.T, write func(io.Writer, *audit.Report) error, r *audit.Report) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b, r); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestGolden(t *testing.T) {
	for _, f := range formats {
		t.Run(f.file, func(t *testing.T) {
			got := render(t, f.write, fixture())
			path := filepath.Join("testdata", f.file)
			if *update {
				if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("differs from %s; run with -update if it should (-want +got)\n%s", path, diff)
			}
			if again := render(t, f.write, fixture()); again != got {
				t.Error("the same report gave other bytes")
			}
		})
	}
}

func TestRedactedGolden(t *testing.T) {
	got := render(t, JSON, Redact(fixture()))
	path := filepath.Join("testdata", "redacted.json")
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestNothingThatADisplayObeys(t *testing.T) {
	for _, f := range formats {
		if f.file == "table-colour.txt" {
			continue // has escapes of its own, checked below
		}
		t.Run(f.file, func(t *testing.T) {
			out := render(t, f.write, fixture())
			if !utf8.ValidString(out) {
				t.Error("not UTF-8")
			}
			for i, r := range out {
				if acts(r) {
					t.Fatalf("%U at byte %d: %q", r, i, out[max(0, i-40):min(len(out), i+40)])
				}
			}
		})
	}
	out := render(t, table(TableOptions{Width: 80, Colour: true}), fixture())
	for _, ours := range []string{bold, reset, colours["critical"], colours["high"], colours["medium"]} {
		out = strings.ReplaceAll(out, ours, "")
	}
	if strings.ContainsFunc(out, acts) {
		t.Error("the coloured table has escapes that are not its own")
	}
}

func TestTableFitsAndAligns(t *testing.T) {
	for _, width := range []int{40, 60, 72, 80, 100, 120, 200} {
		out := render(t, table(TableOptions{Width: width, All: true}), fixture())
		box := 0
		for i, l := range strings.Split(out, "\n") {
			w := twwidth.Width(l)
			if w > width {
				t.Errorf("width %d: line %d has %d columns: %s", width, i+1, w, l)
			}
			switch {
			case strings.HasPrefix(l, "┌"):
				box = w
			case strings.HasPrefix(l, "│"), strings.HasPrefix(l, "├"), strings.HasPrefix(l, "└"):
				if w != box {
					t.Errorf("width %d: line %d has %d columns in a table of %d: %s", width, i+1, w, box, l)
				}
			}
		}
		if box == 0 {
			t.Errorf("width %d: no table", width)
		}
	}
}

func TestCSVHasNoFormula(t *testing.T) {
	kinds := map[string]int{}
	for _, row := range wantNoFormula(t, render(t, CSV, fixture()))[1:] {
		kinds[row[0]]++
	}
	if diff := cmp.Diff(map[string]int{"finding": 6, "false-alarm": 2, "note": 3, "person": 7, "story": 2, "area": 5, "change": 12, "setting": 3, "not-read": 2, "not-checked": 4}, kinds); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

// wantNoFormula fails if a cell begins like one, and returns the rows.
func wantNoFormula(t *testing.T, data string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(data)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for i, row := range rows {
		for j, c := range row {
			if c != "" && strings.ContainsAny(c[:1], "=+-@\t\r") {
				t.Errorf("row %d, %s begins like a formula: %q", i, rows[0][j], c)
			}
		}
	}
	return rows
}

func TestCell(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"plain", "a = b", "a = b"},
		{"nothing", "", ""},
		{"equals", "=1+1", "'=1+1"},
		{"plus", "+44 20", "'+44 20"},
		{"minus", "-1", "'-1"},
		{"at", "@SUM(A1)", "'@SUM(A1)"},
		{"tab", "\t=1", "'\t=1"},
		{"carriage return", "\r=1", "'⟨U+000D⟩=1"},
		{"space before", "  =1", "'  =1"},
		{"line before", "\n=1", "'\n=1"},
		{"full width", "＝1", "'＝1"},
		{"escape", "a\x1b[2J", "a⟨U+001B⟩[2J"},
	}
	for _, tt := range tests {
		if got := cell(tt.in); got != tt.want {
			t.Errorf("%s: cell(%q) = %q, want %q", tt.name, tt.in, got, tt.want)
		}
	}
}

func TestJSONKeepsTexts(t *testing.T) {
	var d struct {
		Schema   string
		People   []any
		Findings []struct {
			Evidence struct {
				Excerpt string
				Spans   [][2]int
			}
			Decision *struct{ Verb string }
		}
	}
	out := render(t, JSON, fixture())
	if err := json.Unmarshal([]byte(out), &d); err != nil {
		t.Fatal(err)
	}
	if d.Schema != Schema || d.People == nil {
		t.Errorf("schema %q, people %v", d.Schema, d.People)
	}
	e := d.Findings[1].Evidence
	if e.Excerpt != hostileTerm {
		t.Errorf("the text did not survive: %q", e.Excerpt)
	}
	if got := e.Excerpt[e.Spans[0][0]:e.Spans[0][1]]; got != "pronounced" {
		t.Errorf("the first span marks %q", got)
	}
	if d.Findings[0].Decision != nil || d.Findings[2].Decision.Verb != "delete" {
		t.Error("decisions are mixed up")
	}
}

func TestJSONListsAreNeverNull(t *testing.T) {
	for _, r := range []*audit.Report{{}, {Findings: []audit.Finding{{Rule: ruleInfo}}, Gaps: make([]audit.AccountGap, 1), Accounts: make([]audit.AccountSummary, 1), People: make([]linkage.Person, 1), Stories: make([]disclosure.Story, 1)}} {
		for l := range strings.Lines(render(t, JSON, r)) {
			if strings.Contains(l, "null") && !strings.Contains(l, `"decision": null`) && !strings.Contains(l, `"answer": null`) {
				t.Errorf("null in %q", l)
			}
		}
	}
}

func TestStrayBytesDoNotMoveSpans(t *testing.T) {
	text := "bad \xff\xfe bytes, then Mrs Tallis"
	got, spans := validExcerpt(audit.Evidence{Text: text, Spans: []audit.Span{span(text, "Tallis")}})
	if !utf8.ValidString(got) || len(spans) != 1 || got[spans[0][0]:spans[0][1]] != "Tallis" {
		t.Errorf("excerpt %q, spans %v", got, spans)
	}
}

func TestEmptyReportSaysSo(t *testing.T) {
	for _, f := range formats {
		out := render(t, f.write, &audit.Report{})
		if f.file != "report.csv" && !strings.Contains(out, "nothing can be said") {
			t.Errorf("%s: a report of nothing reads as clean:\n%s", f.file, out)
		}
	}
}

func TestNoFindingIsNotClean(t *testing.T) {
	r := fixture()
	r.Findings = nil
	for _, f := range formats {
		out := strings.Join(strings.Fields(render(t, f.write, r)), " ")
		if f.file == "report.csv" {
			if !strings.Contains(out, "not-read") {
				t.Error("report.csv: what was not read is missing")
			}
			continue
		}
		for _, want := range []string{"nothing to look at again in what was read", "2 things could not be read", "3 of 5 checks could not be made in full", "this export lacks it", "not legal advice"} {
			if f.file != "report.json" && !strings.Contains(out, want) && !strings.Contains(strings.NewReplacer("│", "", " ", "").Replace(out), strings.ReplaceAll(want, " ", "")) {
				t.Errorf("%s does not say %q", f.file, want)
			}
		}
	}
}
