package report

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// withChanges adds to the fixture what is told of the run before, with hostile names in it.
func withChanges(r *audit.Report, x, m social.Account) {
	gone := social.Account{Provider: "facebook", ID: "7", Handle: "moira.\x1b[2Jex"}
	r.Silenced = []audit.Finding{
		{Rule: ruleInfo, Severity: audit.Info, Account: x, Item: audit.ItemRef{Kind: social.KindPost, ID: "910", URL: "https://x.example/drmoira/status/910", Published: date(2015, 6, 1), Mine: true}, Decision: &audit.Decision{Verb: audit.FalseAlarm, Note: "=a film, \x1b[1mnot a patient", At: date(2026, 1, 2)}},
		{Rule: ruleInfo, Severity: audit.Info, Account: x, Item: audit.ItemRef{Kind: social.KindPost, ID: "911", Published: date(2015, 6, 2), Mine: true}, Decision: &audit.Decision{Verb: audit.FalseAlarm, At: date(2026, 1, 2)}},
	}
	for i := range r.Silenced {
		f := &r.Silenced[i]
		f.ID = audit.Fingerprint(f.Rule.ID, f.Account.Key(), f.Item.ID)
	}
	r.Findings[3].Earlier = &audit.Decision{Verb: audit.Keep, Note: "told <b>Bernadette</b>", At: date(2025, 11, 3)}
	change := func(w audit.What, f *audit.Finding) audit.FindingChange {
		return audit.FindingChange{What: w, ID: f.ID, Rule: f.Rule, Area: f.Rule.Area, Severity: f.Severity, Account: f.Account, Item: f.Item, Found: true, Decision: f.Decision}
	}
	lost := func(w audit.What, rule *audit.Rule, a social.Account, item audit.ItemRef, why string) audit.FindingChange {
		return audit.FindingChange{What: w, ID: audit.Fingerprint(rule.ID, a.Key(), item.ID), Rule: rule, Area: rule.Area, Severity: rule.Severity, Account: a, Item: item, Why: why}
	}
	ended := lost(audit.Ended, ruleColleague, x, audit.ItemRef{Kind: social.KindPost, ID: "922", Published: date(2016, 2, 3)}, "the check is no longer made")
	ended.Rule, ended.ID = nil, "an-old-rule@x/12345/922"
	r.Changes = &audit.Changes{
		Since: date(2025, 11, 2), People: []int{1}, Quieter: 2, Notes: []string{"That run compared people with no list of patients: some are new for that alone."},
		Accounts: []audit.AccountChange{
			{Account: x, Then: date(2025, 11, 2), Now: date(2026, 5, 4), Before: 1490, After: 1512},
			{Account: m, Now: date(2026, 5, 3), After: 55},
			{Account: gone, Then: date(2025, 10, 1), Before: 12},
		},
		Findings: []audit.FindingChange{
			change(audit.New, &r.Findings[0]),
			lost(audit.Gone, ruleNumber, x, audit.ItemRef{Kind: social.KindPost, ID: "920", Published: date(2018, 2, 3)}, ""),
			lost(audit.NotKnown, ruleStory, gone, audit.ItemRef{Kind: social.KindComment, ID: "921", Published: date(2017, 2, 3)}, "the account was not read this time"),
			change(audit.Decided, &r.Findings[2]),
			change(audit.Edited, &r.Findings[3]),
			ended,
			lost(audit.Edited, ruleSetting, x, audit.ItemRef{Kind: social.KindSetting, ID: "messages.from", Name: "Message requests"}, ""),
		},
		Connections: []audit.LinkChange{
			{Account: x, Relation: social.RelationFollower, Before: 90, After: 92, Gained: []audit.Link{
				{Relation: social.RelationFollower, ID: "55501", Handle: "=cmd|' /C calc'", Name: "Ada \u202eecaL <script>"}, {Relation: social.RelationFollower, ID: "55502", Handle: "ben"}, {Relation: social.RelationFollower, ID: "55503"},
			}, Lost: []audit.Link{{Relation: social.RelationFollower, ID: "55504", Name: "Cé | *Quigley*"}}},
			{Account: m, Relation: social.RelationFollowing, Before: 12, After: 0, Unknown: "not read this time: following"},
		},
		Settings: []audit.SettingChange{
			{Account: x, Switch: r.Settings[0].Switch, Was: audit.SettingState{Key: social.SettingAccount, Value: "Protect", State: social.StateClosed}, Now: audit.SettingState{Key: social.SettingAccount, Value: "Unprotect <b>", State: social.StateOpen}},
			{Account: m, Switch: r.Settings[3].Switch, Was: audit.SettingState{Key: "other.reply", Value: "Bernadette's\x1b[0m list", State: social.StateUnknown}, Unknown: "it was not read this time"},
		},
	}
}
