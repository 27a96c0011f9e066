package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"strings"
	"unicode/utf8"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// Schema names the form of the JSON report. It changes when the form does.
const Schema = "probity.report/1"

// The JSON report. Lists are never null; times are RFC 3339 in UTC, "" if not known.
type (
	document struct {
		Schema     string          `json:"schema"`
		Generated  string          `json:"generated"` // the report's AsOf
		Accounts   []accountJSON   `json:"accounts"`
		People     []personJSON    `json:"people"`
		Stories    []storyJSON     `json:"stories"`
		Findings   []findingJSON   `json:"findings"`
		Settings   []settingJSON   `json:"settings"`
		Gaps       []gapJSON       `json:"gaps"`
		NotChecked []uncheckedJSON `json:"not_checked"`
		Changes    changesJSON     `json:"changes"` // since the run before
		Summary    summaryJSON     `json:"summary"`
	}
	accountJSON struct {
		Provider  string         `json:"provider"`
		Server    string         `json:"server"`
		ID        string         `json:"id"`
		Handle    string         `json:"handle"`
		Name      string         `json:"name"`
		Source    string         `json:"source"`
		Collected string         `json:"collected"`
		Counts    map[string]int `json:"counts"`
	}
	accountRef struct {
		Provider string `json:"provider"`
		Server   string `json:"server"`
		ID       string `json:"id"`
		Handle   string `json:"handle"`
	}
	findingJSON struct {
		ID         string         `json:"id"`
		Rule       string         `json:"rule"`
		Area       audit.Area     `json:"area"`
		Severity   audit.Severity `json:"severity"`
		Confidence float64        `json:"confidence"` // 0 to 1
		Account    accountRef     `json:"account"`
		Item       itemJSON       `json:"item"`
		Evidence   evidenceJSON   `json:"evidence"`
		Clauses    []clauseJSON   `json:"clauses"`
		Advice     string         `json:"advice"`
		Reply      string         `json:"reply,omitempty"` // words to answer with, where there is somebody to answer
		Decision   *decisionJSON  `json:"decision"`
		Earlier    *decisionJSON  `json:"earlier,omitempty"` // about other words than stand there now: it holds no longer
		Change     audit.What     `json:"change,omitempty"`  // since the run before
	}
	itemJSON struct {
		Kind      social.Kind     `json:"kind"` // "" for the account as a whole
		ID        string          `json:"id"`
		URL       string          `json:"url"`
		Published string          `json:"published"`
		Audience  social.Audience `json:"audience"`          // "" for what is not a post
		Deleted   string          `json:"deleted,omitempty"` // of what only an export still holds
	}
	evidenceJSON struct {
		Excerpt string   `json:"excerpt"`
		Spans   [][2]int `json:"spans"` // bytes of the excerpt in UTF-8, [from, to)
		Cues    []string `json:"cues"`
		Guards  []string `json:"guards"`
		Reason  string   `json:"reason"`
	}
	clauseJSON struct {
		ID           string `json:"id"`
		Jurisdiction string `json:"jurisdiction"`
		Body         string `json:"body"`
		Document     string `json:"document"`
		Edition      string `json:"edition"`
		Section      string `json:"section"`
	}
	decisionJSON struct {
		Verb string `json:"verb"`
		Note string `json:"note"`
		At   string `json:"at"`
	}
	settingJSON struct {
		Account accountRef   `json:"account"`
		Key     string       `json:"key"`
		Name    string       `json:"name"`  // as the network calls it
		Read    bool         `json:"read"`  // false: not checked
		Value   string       `json:"value"` // as the network says it
		State   social.State `json:"state"`
		Path    string       `json:"path"` // the menus that lead to it
		Want    string       `json:"want"` // what to look for
	}
	gapJSON struct {
		Account accountRef    `json:"account"`
		Section string        `json:"section"`
		Kinds   []social.Kind `json:"kinds"`
		Reason  social.Reason `json:"reason"`
		Detail  string        `json:"detail"`
		Count   int           `json:"count"`
	}
	uncheckedJSON struct {
		Rule    string      `json:"rule"`
		Area    audit.Area  `json:"area"`
		Account *accountRef `json:"account"` // null if it concerns all
		Reason  string      `json:"reason"`
	}
	summaryJSON struct {
		Findings   int            `json:"findings"`
		Undecided  int            `json:"undecided"`
		BySeverity map[string]int `json:"by_severity"` // every severity has a key
		ByArea     map[string]int `json:"by_area"`     // areas with findings
		Areas      []areaJSON     `json:"areas"`       // all areas: what was checked, and what is undecided
		Silenced   silencedJSON   `json:"silenced"`    // called false alarms, and so not among the findings
		Judged     int            `json:"judged"`      // texts read by at least one rule
		Rules      int            `json:"rules"`
		Gaps       int            `json:"gaps"`
		NotChecked int            `json:"not_checked"` // rules that could not look everywhere
		Weighed    int            `json:"weighed"`     // people of whom it was asked whether they may be patients
		Expected   float64        `json:"expected"`    // how many of them may be, by the sum of the chances
		Listed     int            `json:"listed"`      // patients on the list with which people were compared; 0 without one
		Text       []string       `json:"text"`        // the same in sentences
	}
)

// JSON writes the report in the form [Schema]. Texts are whole, with what a
// terminal might obey written as \u escapes.
func JSON(w io.Writer, r *audit.Report) error {
	var buf bytes.Buffer
	enc := json.NewEncoder(&buf)
	enc.SetIndent("", "  ")
	if err := enc.Encode(toDocument(r)); err != nil {
		return fmt.Errorf("report as JSON: %w", err)
	}
	_, err := w.Write(escapeControls(buf.Bytes()))
	return err
}

func toDocument(r *audit.Report) document {
	d := document{
		Schema: Schema, Generated: stamp(r.AsOf), Accounts: []accountJSON{}, People: toPeople(r.People), Stories: toStories(r.Stories),
		Findings: make([]findingJSON, 0, len(r.Findings)), Settings: []settingJSON{}, Gaps: []gapJSON{}, NotChecked: []uncheckedJSON{},
		Summary: summaryJSON{
			Findings: len(r.Findings), Undecided: r.Undecided(audit.Info), BySeverity: map[string]int{}, ByArea: map[string]int{},
			Rules: len(r.Rules), Gaps: len(r.Gaps), NotChecked: uncheckedRules(r), Weighed: r.Weighed, Expected: math.Round(10*r.Expected) / 10, Listed: r.Listed, Text: opening(r),
			Areas: toAreas(r), Silenced: silencedJSON{len(r.Silenced), silences(r)},
		},
		Changes: toChanges(r),
	}
	for _, a := range r.Accounts {
		counts := a.Counts
		if counts == nil {
			counts = map[string]int{}
		}
		d.Summary.Judged += a.Judged
		d.Accounts = append(d.Accounts, accountJSON{
			Provider: a.Account.Provider, Server: a.Account.Server, ID: a.Account.ID, Handle: a.Account.Handle,
			Name: a.Name, Source: a.Source, Collected: stamp(a.Collected), Counts: counts,
		})
	}
	for _, s := range audit.Severities() {
		d.Summary.BySeverity[s.String()] = r.Count(s)
	}
	changes := changesByID(r)
	for i := range r.Findings {
		d.Summary.ByArea[string(r.Findings[i].Rule.Area)]++
		f := toFinding(r, &r.Findings[i])
		f.Change = changes[f.ID]
		d.Findings = append(d.Findings, f)
	}
	for _, s := range r.Settings {
		d.Settings = append(d.Settings, settingJSON{ref(s.Account), s.Switch.Key, s.Switch.Name, s.Read, s.Value, s.State, s.Switch.Path, s.Switch.Want})
	}
	for _, g := range r.Gaps {
		d.Gaps = append(d.Gaps, gapJSON{ref(g.Account), g.Gap.Section, list(g.Gap.Kinds), g.Gap.Reason, g.Gap.Detail, g.Gap.Count})
	}
	for _, n := range r.NotChecked {
		u := uncheckedJSON{Rule: n.Rule.ID, Area: n.Rule.Area, Reason: n.Reason}
		if n.Account.Provider != "" {
			a := ref(n.Account)
			u.Account = &a
		}
		d.NotChecked = append(d.NotChecked, u)
	}
	return d
}

func toFinding(r *audit.Report, f *audit.Finding) findingJSON {
	out := findingJSON{
		ID: f.ID, Rule: f.Rule.ID, Area: f.Rule.Area, Severity: f.Severity, Confidence: f.Confidence, Account: ref(f.Account),
		Item: toItem(f.Item),
		Evidence: evidenceJSON{
			Cues: list(f.Evidence.Cues), Guards: list(f.Evidence.Guards), Reason: f.Evidence.Reason,
		},
		Clauses: []clauseJSON{}, Advice: advice(f), Reply: f.Rule.Reply, Decision: toDecision(f.Decision), Earlier: toDecision(f.Earlier),
	}
	out.Evidence.Excerpt, out.Evidence.Spans = validExcerpt(f.Evidence)
	for _, c := range clauses(r, f) {
		out.Clauses = append(out.Clauses, clauseJSON{c.ID, c.Jurisdiction, c.Body, c.Document, c.Edition, c.Section})
	}
	return out
}

func toItem(i audit.ItemRef) itemJSON {
	return itemJSON{i.Kind, i.ID, i.URL, stamp(i.Published), i.Audience, stamp(i.Deleted)}
}

func toDecision(d *audit.Decision) *decisionJSON {
	if d == nil {
		return nil
	}
	return &decisionJSON{string(d.Verb), d.Note, stamp(d.At)}
}

// validExcerpt returns the text in valid UTF-8 with its spans. JSON knows no
// other, and replacing a stray byte moves what stands behind it.
func validExcerpt(e audit.Evidence) (string, [][2]int) {
	spans := make([][2]int, 0, len(e.Spans))
	if utf8.ValidString(e.Text) {
		for _, s := range e.Spans {
			spans = append(spans, [2]int{s.From, s.To})
		}
		return e.Text, spans
	}
	var text string
	at := 0
	for _, s := range e.Spans {
		if s.From < at || s.To < s.From || s.To > len(e.Text) {
			continue
		}
		text += strings.ToValidUTF8(e.Text[at:s.From], "\ufffd")
		from := len(text)
		text += strings.ToValidUTF8(e.Text[s.From:s.To], "\ufffd")
		spans = append(spans, [2]int{from, len(text)})
		at = s.To
	}
	return text + strings.ToValidUTF8(e.Text[at:], "\ufffd"), spans
}

func ref(a social.Account) accountRef { return accountRef{a.Provider, a.Server, a.ID, a.Handle} }

func list[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// escapeControls writes what acts on a display as a \u escape. In JSON it can
// only stand inside a string, where the escape means the same.
func escapeControls(data []byte) []byte {
	out := make([]byte, 0, len(data)+64)
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		if acts(r) {
			out = fmt.Appendf(out, `\u%04x`, r)
		} else {
			out = append(out, data[:n]...)
		}
		data = data[n:]
	}
	return out
}
