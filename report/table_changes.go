package report

import (
	"strings"

	"github.com/probity-audit/probity/audit"
)

// mostChanges is how many findings that have changed a terminal has room for.
const mostChanges = 20

// changes lists on a terminal what is different from the run before.
func (t *terminal) changes(r *audit.Report) {
	c := r.Changes
	if c == nil {
		return
	}
	var rows [][]string
	more := 0
	for _, f := range c.Findings {
		if f.Severity == audit.Info && !t.o.All {
			continue
		}
		if len(rows) == mostChanges && !t.o.All {
			more++
			continue
		}
		what := changed(f)
		if f.Why != "" {
			what += ": " + f.Why
		}
		rows = append(rows, t.row3(f.Severity.String(), []string{changedTitle(f), f.Account.Label(), placeWords(f.Item)}, []string{sentence(what)}))
	}
	t.title(changesTitle)
	t.para(Since(c))
	if len(rows) > 0 {
		if t.o.Width < narrow {
			t.table([]string{"Severity", "What, where, how it changed"}, []int{0, 100}, rows)
		} else {
			t.table([]string{"Severity", "What and where", "How it changed"}, []int{0, 52, 48}, rows)
		}
	}
	if more > 0 {
		t.para(Count(more, "finding that has changed is", "findings that have changed are") + " not listed here; the other formats list all.")
	}
	t.connectionChanges(c)
	t.settingChanges(c)
	var who []string
	for _, i := range c.People {
		who = append(who, Called(&r.People[i]))
	}
	if len(who) > 0 {
		t.para("Stands out newly: " + strings.Join(who, ", ") + ".")
	}
	rows = nil
	for _, a := range c.Accounts {
		rows = append(rows, []string{a.Account.Label(), readThen(a), readNow(a)})
	}
	if len(rows) > 0 {
		t.table([]string{"Account", "Read then", "Read now"}, []int{30, 35, 35}, rows)
	}
}

// mostNamesSaid is how many of those who came or went a terminal names.
const mostNamesSaid = 10

func (t *terminal) connectionChanges(c *audit.Changes) {
	var rows [][]string
	for _, l := range c.Connections {
		how := "not known who came and went: " + l.Unknown
		if l.Unknown == "" {
			how = "gained " + came(l.Gained, mostNamesSaid) + "\nlost " + came(l.Lost, mostNamesSaid)
		}
		rows = append(rows, []string{l.Account.Label(), sizes(l), how})
	}
	if len(rows) > 0 {
		t.table([]string{"Account", "Connections", "Who"}, []int{26, 24, 50}, rows)
	}
}

func (t *terminal) settingChanges(c *audit.Changes) {
	var rows [][]string
	for _, s := range c.Settings {
		rows = append(rows, []string{s.Account.Label(), s.Switch.Name, "was " + stood(s.Was) + "\nnow " + stands(s)})
	}
	if len(rows) > 0 {
		t.table([]string{"Account", "Setting", "How it changed"}, []int{26, 32, 42}, rows)
	}
}

// sizes says of which connections there are how many more or fewer.
func sizes(l audit.LinkChange) string {
	return string(l.Relation) + ": " + thousands(l.Before) + ", now " + thousands(l.After)
}
