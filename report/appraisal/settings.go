package appraisal

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// settings tells how each setting stood before and stands now. The values are the
// platform's words and may hold names: only their meaning is told.
func (d *Document) settings(c *Cycle, t *tally) {
	d.part("Privacy settings, before and after")
	names := platforms(c.Report)
	before := settingsBefore(c.before())
	table := &Table{Caption: "Settings that were read", Head: []string{"Platform", "Setting", "Before", "After"}, Wide: []int{4, 7, 3, 3}}
	changed, others := 0, 0
	for _, s := range c.Report.Settings {
		words, shared := settingWords[s.Switch.Key]
		was, known := before[s.Account.Key()+" "+s.Switch.Key]
		switch {
		case !s.Read && !known:
			continue
		case !shared:
			others++
			continue
		}
		row := []string{names[s.Account.Key()], words, "not read", "not read"}
		if known {
			row[2] = stateWords(was)
		}
		if s.Read {
			row[3] = stateWords(s.State)
		}
		if known && s.Read && was != s.State {
			changed++
		}
		table.Rows = append(table.Rows, row)
	}
	if len(table.Rows) == 0 {
		d.say("No setting could be read; each was to be looked at on the platform itself.")
	} else {
		d.add(table)
		if t.changes != nil {
			n := "No setting has"
			if changed > 0 {
				n = count(changed, "setting has", "settings have")
			}
			d.say(n + " changed since the audit before.")
		}
	}
	if others > 0 {
		d.say(count(others, "further setting, which only one platform has, was read.", "further settings, which only one platform has, were read."))
	}
}

func settingsBefore(s *audit.Summary) map[string]social.State {
	if s == nil {
		return nil
	}
	states := map[string]social.State{}
	for i := range s.Accounts {
		for _, set := range s.Accounts[i].Settings {
			states[s.Accounts[i].Account.Key()+" "+set.Key] = set.State
		}
	}
	return states
}

// unread counts the settings that could not be read.
func unread(r *audit.Report) int {
	n := 0
	for i := range r.Settings {
		if !r.Settings[i].Read {
			n++
		}
	}
	return n
}

// toReview counts the people who may be patients, or close to one, and of whom the
// doctor has not said who they are.
func toReview(r *audit.Report) int {
	n := 0
	for i := range r.People {
		if p := &r.People[i]; p.Answer == nil && (p.Band == linkage.Likely || p.Band == linkage.Possible) {
			n++
		}
	}
	return n
}

// answered counts the people of whom the doctor has said how they stand to them.
func answered(r *audit.Report) int {
	n := 0
	for i := range r.People {
		if r.People[i].Answer != nil {
			n++
		}
	}
	return n
}

func (d *Document) connections(c *Cycle, t *tally) {
	d.part("Connections")
	now := c.Report.Summary()
	if counts := connectionsTable(&now, c.before()); len(counts.Rows) > 0 {
		d.add(counts)
	}
	reviewed, close, gone := reviewed(c, &now)
	table := &Table{Caption: "Connections reviewed and removed", Head: []string{"What", "Number"}, Numbers: 1, Wide: []int{6, 1}, Rows: [][]string{
		{"Reviewed: I said how they stand to me", thousands(reviewed)},
		{"Of these, a patient, a former patient or a relative of one", thousands(close)},
		{"Of those, seen to be removed: connected no longer", thousands(gone)},
		{"Stood out, and not reviewed yet", thousands(toReview(c.Report))},
	}}
	if lost, gained, ok := links(t.changes); ok {
		table.Rows = append(table.Rows,
			[]string{"Connections lost since the audit before, for whatever reason", thousands(lost)},
			[]string{"Connections gained since the audit before", thousands(gained)})
	}
	d.add(table)
	d.say("Nobody is named. Who is not listed by a platform could not be looked at.")
}

func connectionsTable(now, before *audit.Summary) *Table {
	t := &Table{Caption: "Connections, all accounts together", Head: []string{"Relation", "Before", "Now"}, Numbers: 1, Wide: []int{5, 2, 2}}
	was, is := relations(before), relations(now)
	for _, r := range relationWords {
		if was[r.relation]+is[r.relation] == 0 {
			continue
		}
		then := "no audit"
		if before != nil {
			then = thousands(was[r.relation])
		}
		t.Rows = append(t.Rows, []string{r.words, then, thousands(is[r.relation])})
	}
	return t
}

func relations(s *audit.Summary) map[social.Relation]int {
	n := map[social.Relation]int{}
	if s == nil {
		return n
	}
	for i := range s.Accounts {
		for _, r := range relationWords {
			n[r.relation] += s.Accounts[i].Counts[string(r.relation)]
		}
	}
	return n
}

// reviewed counts the people of whom the doctor said in this cycle how they stand, those
// who are close to the doctor's work, and of these the ones whose connection a run of the
// cycle had, and who are connected no longer.
func reviewed(c *Cycle, now *audit.Summary) (all, close, gone int) {
	connected := map[string]bool{} // false: no longer
	for _, run := range c.compares() {
		for _, change := range audit.Compare(run, c.Report).Connections {
			for _, l := range change.Lost {
				connected[profileKey(change.Account, l)] = false
			}
		}
	}
	for i := range now.Accounts {
		for _, l := range now.Accounts[i].Links {
			connected[profileKey(now.Accounts[i].Account, l)] = true
		}
	}
	for _, a := range c.Answers {
		if a.Is == "" || !c.within(a.At) {
			continue
		}
		all++
		switch a.Is {
		case linkage.IsPatient, linkage.IsFormer, linkage.IsRelative:
			close++
			still, lost := false, false
			for _, key := range a.Profiles {
				is, known := connected[key]
				still, lost = still || is, lost || known && !is
			}
			if lost && !still {
				gone++
			}
		}
	}
	return all, close, gone
}

// profileKey names who is connected as answers do.
func profileKey(a social.Account, l audit.Link) string {
	p := linkage.Profile{Account: a, ID: l.ID, Handle: l.Handle, Name: l.Name}
	return p.Key()
}

// links counts the connections lost and gained; ok is false where that is not known of
// every relation that has changed.
func links(c *audit.Changes) (lost, gained int, ok bool) {
	if c == nil {
		return 0, 0, false
	}
	for _, change := range c.Connections {
		if change.Unknown != "" {
			return 0, 0, false
		}
		lost += len(change.Lost)
		gained += len(change.Gained)
	}
	return lost, gained, true
}
