package report

import (
	"strings"

	"github.com/probity-audit/probity/audit"
)

// csvChanges writes a row for each finding that is no longer found, and for what else
// has changed: the first column says change, the column change in which way. What is
// still found says so in its own row.
func csvChanges(r *audit.Report, write func(map[string]string)) {
	c := r.Changes
	if c == nil {
		return
	}
	write(map[string]string{"type": "note", "title": changesTitle, "reason": Since(c)})
	for _, f := range c.Findings {
		if f.Found {
			continue
		}
		row := map[string]string{
			"type": "change", "change": string(f.What), "severity": f.Severity.String(), "area": string(f.Area), "title": changedTitle(f), "account": f.Account.Label(),
			"kind": string(f.Item.Kind), "published": stamp(f.Item.Published), "reason": f.Why, "id": f.ID,
		}
		if f.Rule != nil {
			row["rule"] = f.Rule.ID
		}
		if d := f.Decision; d != nil {
			row["decision"], row["note"] = string(d.Verb), d.Note
		}
		write(row)
	}
	for _, l := range c.Connections {
		row := map[string]string{"type": "change", "area": string(audit.Connection), "account": l.Account.Label(), "kind": string(l.Relation), "title": sizes(l)}
		if l.Unknown != "" {
			row["change"], row["reason"] = string(audit.NotKnown), l.Unknown
			write(row)
			continue
		}
		for _, who := range []struct {
			change string
			links  []audit.Link
		}{{"gained", l.Gained}, {"lost", l.Lost}} {
			if len(who.links) > 0 {
				row["change"], row["excerpt"] = who.change, came(who.links, len(who.links))
				write(row)
			}
		}
	}
	for _, s := range c.Settings {
		row := map[string]string{"type": "change", "change": "changed", "area": string(audit.PrivacySetting), "account": s.Account.Label(), "kind": "setting", "title": s.Switch.Name,
			"id": s.Was.Key, "reason": "was " + stood(s.Was) + "; now " + stands(s)}
		if s.Unknown != "" {
			row["change"] = string(audit.NotKnown)
		}
		write(row)
	}
	for _, a := range c.Accounts {
		write(map[string]string{"type": "change", "account": a.Account.Label(), "title": "Read", "reason": "then: " + readThen(a) + "; now: " + readNow(a)})
	}
}

// csvAreas writes a row for each area.
func csvAreas(r *audit.Report, write func(map[string]string)) {
	for _, s := range r.ByArea() {
		write(map[string]string{"type": "area", "area": string(s.Area), "title": s.Area.Title(), "reason": strings.Join([]string{checkedWords(s), foundWords(s)}, "; ")})
	}
}

// csvSilenced writes a row for each false alarm, with the reason as the note.
func csvSilenced(r *audit.Report, write func(map[string]string)) {
	for i := range r.Silenced {
		f := &r.Silenced[i]
		row := map[string]string{
			"type": "false-alarm", "severity": f.Severity.String(), "area": string(f.Rule.Area), "rule": f.Rule.ID, "title": f.Rule.Title, "account": f.Account.Label(),
			"kind": string(f.Item.Kind), "published": stamp(f.Item.Published), "url": f.Item.URL, "id": f.ID,
		}
		if d := f.Decision; d != nil {
			row["decision"], row["note"] = string(d.Verb), d.Note
		}
		write(row)
	}
}
