package report

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

// changesTitle is the head of what has changed, in every format that has heads.
const changesTitle = "Since last time"

// mostNames is how many of those who came or went are named where a person reads;
// JSON names all.
const mostNames = 50

// Since says in a few sentences what is different from an earlier run.
func Since(c *audit.Changes) string {
	head := strconv.Itoa(c.Count(audit.New)) + " new, " + strconv.Itoa(c.Lost()) + " no longer found"
	var how []string
	still := 0
	lost := map[audit.What]int{}
	for _, f := range c.Findings {
		switch {
		case f.Severity == audit.Info:
		case f.Found && f.What == audit.Edited:
			still++
		case !f.Found:
			lost[f.What]++
		}
	}
	for _, w := range []audit.What{audit.Gone, audit.Edited, audit.Ended} {
		if lost[w] > 0 {
			how = append(how, strconv.Itoa(lost[w])+" "+map[audit.What]string{audit.Gone: "gone", audit.Edited: "edited", audit.Ended: "judged otherwise"}[w])
		}
	}
	if len(how) > 0 {
		head += " (" + strings.Join(how, ", ") + ")"
	}
	parts := []string{head}
	add := func(n int, word string) {
		if n > 0 {
			parts = append(parts, strconv.Itoa(n)+" "+word)
		}
	}
	add(still, "edited")
	add(c.Count(audit.Gone)-lost[audit.Gone], "deleted on the network and still in an export")
	add(c.Count(audit.Decided), "decided")
	s := "Since the last run: " + strings.Join(parts, ", ") + "."
	if n := c.Count(audit.NotKnown); n > 0 {
		s += " Of " + Count(n, "finding", "findings") + " it is not known: what was read then was not read or not judged this time."
	}
	for _, more := range []string{sinceConnections(c), sinceSettings(c), sincePeople(c)} {
		if more != "" {
			s += " " + more + "."
		}
	}
	return strings.Join(append([]string{s}, c.Notes...), " ") + " That run saw what was there up to " + day(c.Since) + "."
}

func sinceConnections(c *audit.Changes) string {
	gained, lost, unknown := 0, 0, 0
	for _, l := range c.Connections {
		gained, lost = gained+len(l.Gained), lost+len(l.Lost)
		if l.Unknown != "" {
			unknown++
		}
	}
	var parts []string
	if gained+lost > 0 {
		parts = append(parts, Count(gained, "connection", "connections")+" gained, "+thousands(lost)+" lost")
	}
	if unknown > 0 {
		parts = append(parts, "of "+Count(unknown, "list of connections", "lists of connections")+" it is not known who came and went")
	}
	return capital(strings.Join(parts, "; "))
}

func sinceSettings(c *audit.Changes) string {
	changed, unknown := 0, 0
	for _, s := range c.Settings {
		if s.Unknown != "" {
			unknown++
		} else {
			changed++
		}
	}
	var parts []string
	if changed > 0 {
		parts = append(parts, Count(changed, "setting", "settings")+" changed")
	}
	if unknown > 0 {
		parts = append(parts, "of "+Count(unknown, "setting", "settings")+" it is not known")
	}
	return capital(strings.Join(parts, "; "))
}

func sincePeople(c *audit.Changes) string {
	var parts []string
	if n := len(c.People); n > 0 {
		parts = append(parts, Count(n, "person stands", "people stand")+" out newly")
	}
	if c.Quieter > 0 {
		parts = append(parts, Count(c.Quieter, "person stands", "people stand")+" out no longer")
	}
	return strings.Join(parts, ", ")
}

// changed says in which way a finding has changed.
func changed(f audit.FindingChange) string {
	s := string(f.What)
	switch f.What {
	case audit.NotKnown:
		s = "not known"
	case audit.Ended:
		s = "no longer found"
	case audit.Edited:
		if f.Item.Kind == social.KindSetting {
			s = "changed"
		}
		if f.Found {
			s += ", and still found"
		} else {
			s += ", and no longer found"
		}
	case audit.Decided:
		if f.Decision != nil {
			s = decided(f.Decision)
		}
	}
	return s
}

// changesByID says in which way what is still found has changed.
func changesByID(r *audit.Report) map[string]audit.What {
	by := map[string]audit.What{}
	if r.Changes == nil {
		return by
	}
	for _, f := range r.Changes.Findings {
		if f.Found {
			by[f.ID] = f.What
		}
	}
	return by
}

// changedTitle is what a finding is called, also where its check is no longer made.
func changedTitle(f audit.FindingChange) string {
	if f.Rule == nil {
		return f.Area.Title()
	}
	return f.Rule.Title
}

// names lists who came or went, as many as there is room for. Nothing but their number
// is left in a redacted report.
func names(links []audit.Link, most int) string {
	var out []string
	for _, l := range links {
		if len(out) == most {
			break
		}
		name := cmp.Or(l.Name, l.Handle, l.ID)
		if l.Name != "" && l.Handle != "" {
			name += " (@" + l.Handle + ")"
		}
		if name != "" {
			out = append(out, name)
		}
	}
	s := strings.Join(out, ", ")
	if more := len(links) - len(out); more > 0 && len(out) > 0 {
		s += " and " + thousands(more) + " more"
	}
	return s
}

// came writes how many came or went, and who.
func came(links []audit.Link, most int) string {
	s := thousands(len(links))
	if who := names(links, most); who != "" {
		s += ": " + who
	}
	return s
}

// stood says how a setting was or is.
func stood(s audit.SettingState) string {
	return settingWords(audit.AccountSetting{Value: s.Value, State: s.State, Read: true})
}

// stands says how it stands now.
func stands(s audit.SettingChange) string {
	if s.Unknown != "" {
		return "not known: " + s.Unknown
	}
	return stood(s.Now)
}

// readThen and readNow say up to when an account was read, and how much of it.
func readThen(a audit.AccountChange) string {
	if a.Then.IsZero() {
		return "not read"
	}
	return "up to " + day(a.Then) + ", " + Count(a.Before, "item", "items")
}

func readNow(a audit.AccountChange) string {
	switch {
	case a.Now.IsZero():
		return "not read: nothing is known of it since"
	case a.Now.Equal(a.Then):
		return "the same, not read anew; " + Count(a.After, "item", "items")
	}
	return "up to " + day(a.Now) + ", " + Count(a.After, "item", "items")
}

// decision says what was decided of a finding, and of earlier words where those were
// edited since.
func decision(f *audit.Finding) string {
	e := f.Earlier
	if f.Decision != nil || e == nil {
		return decided(f.Decision)
	}
	s := "open again: decided " + Verb(e.Verb)
	if !e.At.IsZero() {
		s += " on " + day(e.At)
	}
	s += " about earlier words"
	if e.Note != "" {
		s += ": " + e.Note
	}
	return s
}
