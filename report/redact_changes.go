package report

import (
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// changes leaves of what has changed how, where by kind, and how many; of connections
// the number of those who came and went.
func (m masks) changes(c *audit.Changes) *audit.Changes {
	if c == nil {
		return nil
	}
	out := &audit.Changes{Since: month(c.Since), People: slices.Clone(c.People), Quieter: c.Quieter, Notes: slices.Clone(c.Notes)}
	for _, a := range c.Accounts {
		out.Accounts = append(out.Accounts, audit.AccountChange{Account: m.account(a.Account), Then: month(a.Then), Now: month(a.Now), Before: a.Before, After: a.After})
	}
	for _, f := range c.Findings {
		account, item := m.account(f.Account), m.item(f.Account.Key(), f.Item.ID)
		masked := audit.FindingChange{
			What: f.What, Rule: f.Rule, Area: f.Area, Severity: f.Severity, Account: account, Found: f.Found, Why: f.Why,
			Item: audit.ItemRef{Kind: f.Item.Kind, ID: item, Published: month(f.Item.Published), Audience: f.Item.Audience, Mine: f.Item.Mine, Deleted: month(f.Item.Deleted)},
		}
		if f.Rule != nil {
			masked.ID = audit.Fingerprint(f.Rule.ID, account.Key(), item)
		}
		masked.Decision = withoutNote(f.Decision, masked.ID)
		out.Findings = append(out.Findings, masked)
	}
	for _, l := range c.Connections {
		l.Account, l.Gained, l.Lost = m.account(l.Account), make([]audit.Link, len(l.Gained)), make([]audit.Link, len(l.Lost))
		out.Connections = append(out.Connections, l)
	}
	for _, s := range c.Settings {
		if strings.HasPrefix(s.Switch.Key, social.SettingAppKeyPrefix) {
			continue
		}
		s.Account = m.account(s.Account)
		if unlisted(s.Switch.Key, s.Switch.Path) {
			s.Switch.Key, s.Switch.Name = strings.TrimSuffix(social.SettingOtherPrefix, "."), "another setting"
		}
		s.Was, s.Now = stateOnly(s.Switch.Key, s.Was), stateOnly(s.Switch.Key, s.Now)
		out.Settings = append(out.Settings, s)
	}
	return out
}

// stateOnly leaves of a setting what it means, where that says enough.
func stateOnly(key string, s audit.SettingState) audit.SettingState {
	if s.Value = withheld(s.Value); s.State != social.StateUnknown {
		s.Value = ""
	}
	s.Key = key
	return s
}

// withoutNote leaves of a decision what was decided, and in which month.
func withoutNote(d *audit.Decision, finding string) *audit.Decision {
	if d == nil {
		return nil
	}
	return &audit.Decision{Finding: finding, Verb: d.Verb, Note: withheld(d.Note), At: month(d.At)}
}
