package report

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// Redact returns a copy of the report for showing to somebody: without names,
// handles, texts, links and identifiers, the doctor's and others', and with
// dates no finer than the month. What was found, by which rule, how often, and
// what was not looked at remains; of people their band and kind, of stories the
// kinds of facts and how few people fit, as a band; of the size of a list of
// patients, which may be published with the name of a practice, the first digit.
// The copy shares nothing that can be changed with the original but the rules,
// which hold nothing of the doctor's.
func Redact(r *audit.Report) *audit.Report {
	m := masks{accounts: map[string]social.Account{}, items: map[string]string{}}
	out := &audit.Report{AsOf: month(r.AsOf), Jurisdiction: r.Jurisdiction, Rules: slices.Clone(r.Rules), Weighed: leading(r.Weighed), Expected: math.Round(r.Expected), Listed: leading(r.Listed)}
	for _, a := range r.Accounts {
		counts := make(map[string]int, len(a.Counts))
		for k, n := range a.Counts {
			counts[k] = n
		}
		years := make(map[int]int, len(a.Years))
		for y, n := range a.Years {
			years[y] = n
		}
		out.Accounts = append(out.Accounts, audit.AccountSummary{
			Account: m.account(a.Account), Source: a.Source, Collected: month(a.Collected), Counts: counts,
			Judged: a.Judged, From: month(a.From), To: month(a.To), Years: years, Withheld: a.Withheld,
		})
	}
	for i := range r.Findings {
		out.Findings = append(out.Findings, m.finding(&r.Findings[i]))
	}
	slices.SortStableFunc(out.Findings, func(a, b audit.Finding) int {
		return cmp.Or(cmp.Compare(b.Severity, a.Severity), a.Item.Published.Compare(b.Item.Published), strings.Compare(a.ID, b.ID))
	})
	for i := range r.Silenced {
		out.Silenced = append(out.Silenced, m.finding(&r.Silenced[i]))
	}
	for i := range r.People {
		out.People = append(out.People, m.person(i+1, &r.People[i]))
	}
	for i := range r.Stories {
		out.Stories = append(out.Stories, m.story(&r.Stories[i]))
	}
	for _, g := range r.Gaps {
		// The section and the reason say what is missing; the detail may name a file.
		out.Gaps = append(out.Gaps, audit.AccountGap{Account: m.account(g.Account), Gap: social.Gap{
			Section: g.Gap.Section, Kinds: slices.Clone(g.Gap.Kinds), Reason: g.Gap.Reason, Count: g.Gap.Count,
		}})
	}
	for _, s := range r.Settings {
		if strings.HasPrefix(s.Switch.Key, social.SettingAppKeyPrefix) {
			continue // its name may be one of the doctor's own
		}
		s.Account = m.account(s.Account)
		if unlisted(s.Switch.Key, s.Switch.Path) {
			s.Switch.Key, s.Switch.Name = strings.TrimSuffix(social.SettingOtherPrefix, "."), "another setting"
		}
		if s.Value = withheld(s.Value); s.State != social.StateUnknown {
			s.Value = "" // the state says enough
		}
		out.Settings = append(out.Settings, s)
	}
	for _, n := range r.NotChecked {
		n.Account = m.account(n.Account)
		out.NotChecked = append(out.NotChecked, n)
	}
	out.Changes = m.changes(r.Changes)
	return out
}

// leading leaves of a number its first digit.
func leading(n int) int {
	scale := 1
	for n/scale >= 10 {
		scale *= 10
	}
	return n / scale * scale
}

// masks remembers what stands for what, so that the same account or item has the
// same mask throughout.
type masks struct {
	accounts map[string]social.Account
	items    map[string]string
}

func (m masks) account(a social.Account) social.Account {
	if a.Provider == "" {
		return social.Account{}
	}
	masked, ok := m.accounts[a.Key()]
	if !ok {
		name := fmt.Sprintf("account-%d", len(m.accounts)+1)
		masked = social.Account{Provider: a.Provider, ID: name, Handle: name}
		m.accounts[a.Key()] = masked
	}
	return masked
}

func (m masks) item(account, id string) string {
	if id == "" {
		return ""
	}
	key := account + "\x00" + id
	masked, ok := m.items[key]
	if !ok {
		masked = fmt.Sprintf("item-%05d", len(m.items)+1)
		m.items[key] = masked
	}
	return masked
}

func (m masks) finding(f *audit.Finding) audit.Finding {
	account := m.account(f.Account)
	item := m.item(f.Account.Key(), f.Item.ID)
	out := audit.Finding{
		ID: audit.Fingerprint(f.Rule.ID, account.Key(), item), Rule: f.Rule, Severity: f.Severity, Confidence: f.Confidence, Account: account,
		Path: f.Path, Item: audit.ItemRef{Kind: f.Item.Kind, ID: item, Name: f.Item.Name, Published: month(f.Item.Published), Audience: f.Item.Audience, Mine: f.Item.Mine, Deleted: month(f.Item.Deleted)},
		Evidence: audit.Evidence{
			Text: withheld(f.Evidence.Text), Answers: withheld(f.Evidence.Answers),
			Cues: slices.Clone(f.Evidence.Cues), Guards: slices.Clone(f.Evidence.Guards),
			Reason: f.Rule.Title, // the reason of the finding may quote
		},
	}
	if f.Item.Kind != social.KindSetting || unlisted(f.Item.ID, f.Path) {
		out.Item.Name = "" // of anything but a known setting it may be somebody's
	}
	out.Decision, out.Earlier = withoutNote(f.Decision, out.ID), withoutNote(f.Earlier, out.ID)
	return out
}

// unlisted reports whether a setting is none that the network is known to have. Its
// key then comes from the export, and may hold the name of a channel or a group.
func unlisted(key, path string) bool {
	return path == "" && strings.HasPrefix(key, social.SettingOtherPrefix)
}

func withheld(text string) string {
	if text == "" {
		return ""
	}
	return "(withheld)" // its length would help to find a public post
}

// month is the first moment of the month.
func month(t time.Time) time.Time {
	if t.IsZero() {
		return t
	}
	return time.Date(t.UTC().Year(), t.UTC().Month(), 1, 0, 0, 0, 0, time.UTC)
}
