package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/olekukonko/tablewriter"
	"github.com/olekukonko/tablewriter/renderer"
	"github.com/olekukonko/tablewriter/tw"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
)

// TableOptions says how a table is to look.
type TableOptions struct {
	Width  int  // columns of the terminal; 0 means 80, and fewer than 40 count as 40
	Colour bool // colour the severities; the caller heeds NO_COLOR and pipes
	All    bool // list what is only worth knowing, too; else it is counted
}

const (
	narrow       = 72 // columns below which the findings take two columns rather than four
	snippetRunes = 90
)

// Table writes the report for a terminal: what was read in sentences, the
// findings, the people and stories that may matter, what was not read, what was
// not checked.
func Table(w io.Writer, r *audit.Report, o TableOptions) error {
	if o.Width == 0 {
		o.Width = 80
	}
	o.Width = max(o.Width, 40)
	r = Brief(r)
	t := &terminal{w: w, o: o}
	for _, s := range opening(r) {
		t.para(s)
	}
	t.changes(r)
	t.findings(r)
	t.replies(r)
	t.people(r)
	t.stories(r)
	t.areas(r)
	t.settings(r)
	t.gaps(r)
	t.unchecked(r)
	return t.err
}

func orAll(account string) string {
	if account == "" {
		return "all"
	}
	return account
}

// terminal writes and keeps the first error.
type terminal struct {
	w   io.Writer
	o   TableOptions
	err error
}

func (t *terminal) print(s string) {
	if t.err == nil {
		_, t.err = io.WriteString(t.w, s)
	}
}

func (t *terminal) para(s string) {
	t.print(strings.Join(wrap(line(s), t.o.Width), "\n") + "\n")
}

func (t *terminal) title(s string) {
	if t.o.Colour {
		s = bold + s + reset
	}
	t.print("\n" + s + "\n")
}

func (t *terminal) findings(r *audit.Report) {
	var rows [][]string
	folded := 0
	for i := range r.Findings {
		f := &r.Findings[i]
		if f.Severity == audit.Info && !t.o.All {
			folded++
			continue
		}
		rows = append(rows, t.row(f))
	}
	if len(rows) > 0 {
		t.title("Findings, worst first")
		if t.o.Width < narrow {
			t.table([]string{"Severity", "What, where, why"}, []int{0, 100}, rows)
		} else {
			t.table([]string{"Severity", "What", "Where and when", "Why"}, []int{0, 27, 25, 48}, rows)
		}
	}
	if folded > 0 {
		t.para(Count(folded, "finding is", "findings are") + " only worth knowing and not listed here; the other formats list all.")
	}
}

func (t *terminal) row(f *audit.Finding) []string {
	where := f.Account.Label() + "\n" + placeWords(f.Item)
	if a := audienceWords(f.Item.Audience); a != "" {
		where += "\n" + a
	}
	why := sentence(f.Evidence.Reason)
	if s := snippet(f.Evidence, snippetRunes); s != "" {
		why += "\n“" + s + "”"
	}
	what := f.Rule.Title + "\n" + Likelihood(f.Confidence)
	if f.Decision != nil || f.Earlier != nil {
		what += "\n" + decision(f)
	}
	if t.o.Width < narrow {
		return []string{f.Severity.String(), what + "\n" + where + "\n" + why}
	}
	return []string{f.Severity.String(), what, where, why}
}

// table writes rows below a header. Each share is the part of the width that a
// column gets; a share of 0 takes what the severities need. Cells are wrapped
// here and not by the table, which does not know characters without spaces.
func (t *terminal) table(header []string, shares []int, rows [][]string) {
	const severityWidth = 8 // "critical", "severity"
	room, total := t.o.Width-3*len(header)-1, 0
	for _, s := range shares {
		total += s
		if s == 0 {
			room -= severityWidth
		}
	}
	widths := make([]int, len(shares))
	used := 0
	for i, s := range shares {
		widths[i] = severityWidth
		if s > 0 {
			widths[i] = room * s / total
			used += widths[i]
		}
	}
	widths[len(widths)-1] += room - used

	tab := tablewriter.NewTable(t.w,
		tablewriter.WithRenderer(renderer.NewBlueprint(tw.Rendition{Settings: tw.Settings{Separators: tw.Separators{BetweenRows: tw.On}}})),
		tablewriter.WithHeaderAutoFormat(tw.Off), tablewriter.WithHeaderAlignment(tw.AlignLeft), tablewriter.WithRowAlignment(tw.AlignLeft),
		tablewriter.WithHeaderAutoWrap(tw.WrapNone), tablewriter.WithRowAutoWrap(tw.WrapNone), tablewriter.WithTrimSpace(tw.Off),
	)
	tab.Header(t.cells(header, widths))
	for _, row := range rows {
		if err := tab.Append(t.cells(row, widths)); err != nil && t.err == nil {
			t.err = fmt.Errorf("report as a table: %w", err)
		}
	}
	if t.err == nil {
		t.err = tab.Render()
	}
}

func (t *terminal) cells(row []string, widths []int) []string {
	out := make([]string, len(row))
	for i, c := range row {
		var safe []string
		for l := range strings.Lines(c) {
			safe = append(safe, line(l))
		}
		out[i] = strings.Join(wrap(strings.Join(safe, "\n"), widths[i]), "\n")
	}
	if t.o.Colour && colours[out[0]] != "" {
		out[0] = colours[out[0]] + out[0] + reset
	}
	return out
}

// The colours are few and none is an alarm: weight and hue say how soon to look,
// or how likely something is.
const (
	bold  = "\x1b[1m"
	reset = "\x1b[0m"
)

var colours = map[string]string{
	audit.Critical.String(): "\x1b[1;35m", // bold magenta
	audit.High.String():     "\x1b[1;33m", // bold yellow
	audit.Medium.String():   "\x1b[36m",   // cyan

	string(linkage.Likely):   "\x1b[1;33m",
	string(linkage.Possible): "\x1b[36m",

	string(disclosure.Unique): "\x1b[1;35m",
	string(disclosure.Few):    "\x1b[1;33m",
	string(disclosure.Some):   "\x1b[36m",
}
