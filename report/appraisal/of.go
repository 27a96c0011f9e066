package appraisal

import (
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
)

// Cycle is what a record is made of: an audit as it stands, and what is known of the
// time that it looks back on.
type Cycle struct {
	Report     *audit.Report
	Runs       []audit.Summary  // what is kept of earlier runs, oldest first; Report comes of an assessment that was given them
	Past       []audit.Decision // the decision in force about each finding, of findings that are gone too
	Answers    []linkage.Answer // what the owner said of people
	Removed    map[string]bool  // Finding.ID: its post was removed from the network
	From, To   time.Time        // any moment of the first and of the last month
	Version    string           // of the program
	Reflection Reflection       // zero leaves the boxes empty
}

// Of makes the record. It uses of the report what can be counted, and fixed words: no
// text, value or name that came from an account is ever looked at, but the doctor's own
// reflection. The form follows Report.Jurisdiction, that of the UK where it is "".
func Of(c Cycle) *Document {
	f := formOf(c.Report.Jurisdiction)
	d := &Document{
		Title: f.title, Subtitle: period(c.From, c.To), Language: "en-GB", Made: month(c.To),
		Footer: f.title + ", " + period(c.From, c.To) + ". Anonymised.",
	}
	t := tallyOf(&c)
	d.about(&c, f)
	d.accounts(&c)
	d.criterion(&c, f)
	d.standard(&c, t)
	d.method(&c)
	d.results(&c, t)
	d.settings(&c, t)
	d.connections(&c, t)
	d.actions(&c, t)
	d.reflection(&c, f)
	d.place(f)
	d.declaration()
	return d
}

func (d *Document) add(blocks ...Block)  { d.Blocks = append(d.Blocks, blocks...) }
func (d *Document) section(title string) { d.add(&Heading{2, title}) }
func (d *Document) part(title string)    { d.add(&Heading{3, title}) }
func (d *Document) say(text string)      { d.add(&Paragraph{Text: text}) }

// period says which months a record is of.
func period(from, to time.Time) string {
	if month(from).Equal(month(to)) {
		return monthWords(to)
	}
	return monthWords(from) + " to " + monthWords(to)
}

// monthWords writes a date as finely as a record may tell it.
func monthWords(t time.Time) string {
	if t.IsZero() {
		return "not known"
	}
	return t.UTC().Format("January 2006")
}

// month is the first moment of the month.
func month(t time.Time) time.Time {
	return time.Date(t.UTC().Year(), t.UTC().Month(), 1, 0, 0, 0, 0, time.UTC)
}

// within reports whether a moment lies in the months of the cycle.
func (c *Cycle) within(t time.Time) bool {
	return !t.Before(month(c.From)) && t.Before(month(c.To).AddDate(0, 1, 0))
}

// before is the audit to compare with: the last one before the cycle, or else the first
// in it; nil if there was none before what is known now.
func (c *Cycle) before() *audit.Summary {
	var before *audit.Summary
	for i := range c.Runs {
		switch run := &c.Runs[i]; {
		case run.At.After(c.Report.AsOf), sameData(run, c.Report):
		case run.At.Before(month(c.From)) && (before == nil || !run.At.Before(before.At)), before == nil && c.within(run.At):
			before = run
		}
	}
	return before
}

// sameData reports whether a run looked at nothing but what the report is of. Accounts
// are read at different times: of the newest alone it cannot be told.
func sameData(run *audit.Summary, now *audit.Report) bool {
	if !run.At.Equal(now.AsOf) || len(run.Accounts) != len(now.Accounts) {
		return false
	}
	collected := map[string]time.Time{}
	for i := range run.Accounts {
		collected[run.Accounts[i].Account.Key()] = run.Accounts[i].Collected
	}
	for i := range now.Accounts {
		if then, ok := collected[now.Accounts[i].Account.Key()]; !ok || !then.Equal(now.Accounts[i].Collected) {
			return false
		}
	}
	return true
}

// compares are the runs that show what became of findings: that before, and those of the
// cycle, oldest first.
func (c *Cycle) compares() []audit.Summary {
	var runs []audit.Summary
	before := c.before()
	for i := range c.Runs {
		if run := &c.Runs[i]; run == before || c.within(run.At) {
			runs = append(runs, *run)
		}
	}
	return runs
}

// compared says with what the record compares, "" if with nothing.
func (c *Cycle) compared() string {
	before := c.before()
	switch {
	case before == nil:
		return ""
	case c.within(before.At):
		return "the first audit of this cycle, " + monthWords(before.At)
	}
	return "the audit of the cycle before, " + monthWords(before.At)
}

func (d *Document) about(c *Cycle, f form) {
	d.add(
		&Paragraph{Lead: "Anonymised.", Text: "This record holds counts only: no words of any post or message, no link, no identifier, no name of anybody, and no date finer than a month."},
		&Paragraph{Lead: f.standing, Text: f.decides},
	)
	with := c.compared()
	if with == "" {
		with = "nothing: this is the first audit on record"
	}
	d.add(&Table{
		Caption: "This record at a glance", Head: []string{"What", "Entry"}, Wide: []int{1, 3},
		Rows: [][]string{
			{"Period", period(c.From, c.To)},
			{"Put forward as", f.as},
			{"Accounts", count(len(c.Report.Accounts), "account", "accounts") + " of my own, by type of platform below"},
			{"Data up to", monthWords(c.Report.AsOf)},
			{"Compared with", with},
		},
	})
}

func (d *Document) accounts(c *Cycle) {
	d.section("Accounts covered")
	if len(c.Report.Accounts) == 0 {
		d.say("No account was read, so that nothing can be said.")
		return
	}
	names := platforms(c.Report)
	t := &Table{Caption: "Accounts by type of platform", Head: []string{"Platform", "How it was read", "Posts from", "Posts to", "Items read", "Texts judged"}, Numbers: 4, Wide: []int{6, 5, 5, 4, 3, 3}}
	for i := range c.Report.Accounts {
		a := &c.Report.Accounts[i]
		items := 0
		for _, n := range a.Counts {
			items += n
		}
		t.Rows = append(t.Rows, []string{names[a.Account.Key()], sourceWords(a.Source), monthWords(a.From), monthWords(a.To), thousands(items), thousands(a.Judged)})
	}
	d.add(t)
}

func (d *Document) declaration() {
	d.section("Declaration")
	d.say("This record is anonymised. It holds no patient-identifiable information. Before it was written, it was read back by the checks that look for patients, with every allowance off, and nothing was found.")
	d.add(&TickList{Label: "To be confirmed by the doctor", Ticks: []Tick{
		{Text: "I have read this record and what I added to it: it is anonymised and holds no patient-identifiable information."},
		{Text: "It does not stand in for an incident report, a record of consent, or anything else that belongs elsewhere."},
	}})
}
