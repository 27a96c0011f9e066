package report

import (
	"crypto/sha256"
	_ "embed" // the page, its style and its script
	"encoding/base64"
	"html/template"
	"io"
	"strings"

	"github.com/probity-audit/probity/audit"
)

//go:embed page/report.gohtml
var pageSource string

//go:embed page/report.css
var pageStyle string

//go:embed page/report.js
var pageScript string

// HTML writes the report as one page that needs nothing else: no server, no
// network, no script to be read. Its content security policy allows only the
// style and the script that are in it, by their hashes, so that even a text that
// slipped through the escaping could load and run nothing.
func HTML(w io.Writer, r *audit.Report) error {
	t, err := Parts()
	if err != nil {
		return err
	}
	if t, err = t.New("report").Parse(pageSource); err != nil {
		return err
	}
	return t.Execute(w, newPage(Brief(r)))
}

// page is what the template shows.
type page struct {
	Style     template.CSS
	Script    template.JS
	Policy    string
	Opening   []string
	Report    *audit.Report
	Accounts  []accountRow
	Areas     []areaRow
	Levels    []string // heads of the columns of Areas
	Replies   []reply
	People    peoplePage
	Stories   storiesPage
	Timeline  timeline
	Groups    []group
	Networks  []string
	Years     []string
	Settings  []settingGroup
	Unset     int // settings that were not checked
	Missing   []unchecked
	Unchecked int // rules in Missing
	Found     int // findings that are not only worth knowing
	Changed   []changeEntry
}

type accountRow struct {
	audit.AccountSummary
	Items int
}

// areaRow counts the findings of an area, a column for each severity.
type areaRow struct {
	Area   audit.Area
	Counts []int
	Total  int
}

// group is the findings of one severity.
type group struct {
	Severity audit.Severity
	Findings []entry
	Folded   bool
}

type entry struct {
	*audit.Finding
	Anchor   string
	Segments []segment
	Answers  string
	Cited    citations
	Year     string
	Link     string // only to http and https
}

func newEntry(r *audit.Report, f *audit.Finding) entry {
	return entry{
		Finding: f, Segments: segments(f.Evidence.Text, f.Evidence.Spans), Answers: visible(f.Evidence.Answers),
		Cited: cite(r, f), Year: year(f.Item.Published), Link: webLink(f.Item.URL),
	}
}

func newPage(r *audit.Report) page {
	p := page{
		Style: template.CSS(pageStyle), Script: template.JS(pageScript), // both are ours, nothing is filled in
		Policy: "default-src 'none'; style-src '" + hash(pageStyle) + "'; script-src '" + hash(pageScript) +
			"'; base-uri 'none'; form-action 'none'",
		Opening: opening(r), Report: r, Accounts: accountRows(r), Replies: replies(r), People: newPeoplePage(r), Stories: newStoriesPage(r), Timeline: newTimeline(r), Settings: settingGroups(r), Unset: uncheckedSettings(r), Missing: notChecked(r), Unchecked: uncheckedRules(r), Found: len(r.Findings) - r.Count(audit.Info),
		Changed: changeEntries(r),
	}
	for _, s := range audit.Severities() {
		p.Levels = append(p.Levels, s.String())
	}
	p.Areas = byArea(r)
	networks, years := map[string]bool{}, map[string]bool{}
	for i := range r.Findings {
		f := &r.Findings[i]
		if n := len(p.Groups); n == 0 || p.Groups[n-1].Severity != f.Severity {
			p.Groups = append(p.Groups, group{Severity: f.Severity, Folded: f.Severity == audit.Info})
		}
		e := newEntry(r, f)
		e.Anchor = anchor(i)
		g := &p.Groups[len(p.Groups)-1]
		g.Findings = append(g.Findings, e)
		networks[f.Account.Provider], years[e.Year] = true, true
	}
	p.Networks, p.Years = sorted(networks), sorted(years)
	return p
}

func accountRows(r *audit.Report) []accountRow {
	var rows []accountRow
	for _, a := range r.Accounts {
		row := accountRow{AccountSummary: a}
		for _, n := range a.Counts {
			row.Items += n
		}
		rows = append(rows, row)
	}
	return rows
}

// parts cuts the label of an account where it may be broken: after / and @.
func parts(label string) []string {
	var out []string
	for rest := visible(label); rest != ""; {
		i := strings.IndexAny(rest, "/@") + 1
		if i == 0 {
			i = len(rest)
		}
		out = append(out, rest[:i])
		rest = rest[i:]
	}
	return out
}

func byArea(r *audit.Report) []areaRow {
	levels := audit.Severities()
	var rows []areaRow
	for _, a := range audit.Areas() {
		row := areaRow{Area: a, Counts: make([]int, len(levels))}
		for i := range r.Findings {
			if r.Findings[i].Rule.Area != a {
				continue
			}
			row.Total++
			for c, s := range levels {
				if r.Findings[i].Severity == s {
					row.Counts[c]++
				}
			}
		}
		if row.Total > 0 {
			rows = append(rows, row)
		}
	}
	return rows
}

// hash is the source expression of the policy for an inline style or script.
func hash(s string) string {
	sum := sha256.Sum256([]byte(s))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
