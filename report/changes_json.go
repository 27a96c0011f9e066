package report

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// What has changed, as JSON. Since is "" where the report was compared with no run.
type (
	changesJSON struct {
		Since       string              `json:"since"`
		Findings    []findingChangeJSON `json:"findings"`
		Connections []linkChangeJSON    `json:"connections"`
		Settings    []settingChangeJSON `json:"settings"`
		People      []string            `json:"people"`  // IDs of those who stand out newly
		Quieter     int                 `json:"quieter"` // people who stand out no longer
		Accounts    []accountChangeJSON `json:"accounts"`
		Notes       []string            `json:"notes"` // what makes the two runs differ besides
		Text        string              `json:"text"`  // the same in sentences
	}
	findingChangeJSON struct {
		Change   audit.What     `json:"change"`
		ID       string         `json:"id"`
		Rule     string         `json:"rule"` // "" where there is no such check any more
		Area     audit.Area     `json:"area"`
		Severity audit.Severity `json:"severity"`
		Account  accountRef     `json:"account"`
		Item     itemJSON       `json:"item"`
		Found    bool           `json:"found"` // it is among the findings
		Decision *decisionJSON  `json:"decision"`
		Reason   string         `json:"reason"`
	}
	linkChangeJSON struct {
		Account   accountRef       `json:"account"`
		Relation  social.Relation  `json:"relation"`
		Before    int              `json:"before"`
		After     int              `json:"after"`
		Known     bool             `json:"known"` // false: it cannot be said who came and went
		Reason    string           `json:"reason"`
		Gained    int              `json:"gained"`
		Lost      int              `json:"lost"`
		WhoGained []connectionJSON `json:"who_gained"` // empty in a redacted report
		WhoLost   []connectionJSON `json:"who_lost"`
	}
	connectionJSON struct {
		ID     string `json:"id"`
		Handle string `json:"handle"`
		Name   string `json:"name"`
	}
	settingChangeJSON struct {
		Account accountRef   `json:"account"`
		Key     string       `json:"key"`
		Name    string       `json:"name"`
		Known   bool         `json:"known"` // false: it cannot be said how it stands now
		Reason  string       `json:"reason"`
		Was     settingState `json:"was"`
		Now     settingState `json:"now"`
	}
	settingState struct {
		Value string       `json:"value"`
		State social.State `json:"state"`
	}
	accountChangeJSON struct {
		Account accountRef `json:"account"`
		Then    string     `json:"then"` // up to when it was read; "" if it was not
		Now     string     `json:"now"`
		Before  int        `json:"before"` // items
		After   int        `json:"after"`
	}
)

func toChanges(r *audit.Report) changesJSON {
	out := changesJSON{Findings: []findingChangeJSON{}, Connections: []linkChangeJSON{}, Settings: []settingChangeJSON{}, People: []string{}, Accounts: []accountChangeJSON{}, Notes: []string{}}
	c := r.Changes
	if c == nil {
		return out
	}
	out.Since, out.Quieter, out.Notes, out.Text = stamp(c.Since), c.Quieter, list(c.Notes), Since(c)
	for _, f := range c.Findings {
		change := findingChangeJSON{Change: f.What, ID: f.ID, Area: f.Area, Severity: f.Severity, Account: ref(f.Account), Item: toItem(f.Item), Found: f.Found, Decision: toDecision(f.Decision), Reason: f.Why}
		if f.Rule != nil {
			change.Rule = f.Rule.ID
		}
		out.Findings = append(out.Findings, change)
	}
	for _, l := range c.Connections {
		out.Connections = append(out.Connections, linkChangeJSON{
			ref(l.Account), l.Relation, l.Before, l.After, l.Unknown == "", l.Unknown, len(l.Gained), len(l.Lost), toLinks(l.Gained), toLinks(l.Lost),
		})
	}
	for _, s := range c.Settings {
		out.Settings = append(out.Settings, settingChangeJSON{
			ref(s.Account), s.Switch.Key, s.Switch.Name, s.Unknown == "", s.Unknown, settingState{s.Was.Value, s.Was.State}, settingState{s.Now.Value, s.Now.State},
		})
	}
	for _, i := range c.People {
		out.People = append(out.People, r.People[i].ID)
	}
	for _, a := range c.Accounts {
		out.Accounts = append(out.Accounts, accountChangeJSON{ref(a.Account), stamp(a.Then), stamp(a.Now), a.Before, a.After})
	}
	return out
}

// toLinks names those who came or went, none in a redacted report.
func toLinks(links []audit.Link) []connectionJSON {
	out := []connectionJSON{}
	for _, l := range links {
		if l.ID+l.Handle+l.Name != "" {
			out = append(out, connectionJSON{l.ID, l.Handle, l.Name})
		}
	}
	return out
}

// areaJSON is an area: see audit.AreaState.
type areaJSON struct {
	Area       audit.Area         `json:"area"`
	Rules      int                `json:"rules"`
	NotChecked int                `json:"not_checked"` // rules that could not look everywhere
	Findings   int                `json:"findings"`
	Undecided  int                `json:"undecided"`
	Decided    map[audit.Verb]int `json:"decided"`
	Silenced   int                `json:"silenced"`
}

func toAreas(r *audit.Report) []areaJSON {
	out := []areaJSON{}
	for _, s := range r.ByArea() {
		out = append(out, areaJSON{s.Area, s.Rules, s.Unchecked, s.Found, s.Undecided, s.Decided, s.Silenced})
	}
	return out
}

// silencedJSON is how many findings are not raised, and why not.
type silencedJSON struct {
	Count   int       `json:"count"`
	Reasons []silence `json:"reasons"`
}
