package review

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/report"
)

// book is the report in memory, with what was decided since it was made.
type book struct {
	report  *audit.Report // its findings are all of them, the silent ones too
	cards   []*card       // worst first
	byKey   map[string]*card
	at      map[string][]*card           // by place: see placeOf
	stories map[string]*disclosure.Story // by place
	people  map[string]*linkage.Person   // by key
	asks    map[string]*linkage.Person   // by the fingerprints of findings that ask about them
	before  map[string]*audit.Decision   // in force when the report was made, of what was decided since
	changed map[string]audit.What        // in which way what is found has changed since the run before
	stale   bool                         // something was said of a person that other findings may follow from
}

// card is a finding as the page knows it.
type card struct {
	*audit.Finding
	Key    string
	Year   string
	Change audit.What // since the run before; "" if it has not
	nth    int        // among the report's findings
	words  string     // in which is searched; "" until that is done
}

// keyOf names a finding or a person in the page's addresses, where identifiers
// would show who is meant.
func keyOf(id string) string {
	sum := sha256.Sum256([]byte(id))
	return hex.EncodeToString(sum[:8])
}

// placeOf is an item of an account.
func placeOf(accountKey, item string) string { return accountKey + "/" + item }

func newBook(rep *audit.Report) *book {
	whole := *rep
	whole.Findings = slices.Concat(rep.Findings, rep.Silenced)
	whole.Silenced = nil
	slices.SortStableFunc(whole.Findings, worstFirst)
	whole.People = slices.Clone(rep.People)
	b := &book{report: &whole, before: map[string]*audit.Decision{}, changed: map[string]audit.What{}}
	if rep.Changes != nil {
		for _, f := range rep.Changes.Findings {
			b.changed[f.ID] = f.What
		}
	}
	b.index()
	return b
}

func worstFirst(a, b audit.Finding) int {
	return cmp.Or(cmp.Compare(b.Severity, a.Severity), a.Item.Published.Compare(b.Item.Published), strings.Compare(a.ID, b.ID))
}

// index makes the cards anew, of the report as it is now.
func (b *book) index() {
	shown := report.Brief(b.report)
	b.cards = make([]*card, len(shown.Findings))
	b.byKey, b.at = make(map[string]*card, len(b.cards)), make(map[string][]*card, len(b.cards))
	for i := range shown.Findings {
		f := shown.Findings[i] // a copy: the report keeps its own words
		c := &card{Finding: &f, Key: keyOf(f.ID), Year: report.Year(f.Item.Published), nth: i}
		c.Change = b.changeOf(c)
		b.cards[i], b.byKey[c.Key] = c, c
		place := placeOf(f.Account.Key(), f.Item.ID)
		b.at[place] = append(b.at[place], c)
	}
	b.stories = map[string]*disclosure.Story{}
	for i := range b.report.Stories {
		for _, ch := range b.report.Stories[i].Chapters {
			for _, c := range append([]disclosure.Chapter{ch}, ch.Copies...) {
				b.stories[placeOf(c.Account.Key(), c.ID)] = &b.report.Stories[i]
			}
		}
	}
	b.people, b.asks = map[string]*linkage.Person{}, report.Asks(b.report)
	for i := range b.report.People {
		b.people[keyOf(b.report.People[i].ID)] = &b.report.People[i]
	}
}

// apply lets a decision be in force, as it would be in a report made now.
func (b *book) apply(d audit.Decision) {
	c := b.byKey[keyOf(d.Finding)]
	if c == nil {
		return
	}
	if _, ok := b.before[c.ID]; !ok {
		b.before[c.ID] = c.Decision
	}
	c.Decision, c.Earlier = nil, nil
	switch {
	case d.Verb == "":
	case d.Mark == "" || d.Mark == c.Mark:
		c.Decision = &d
	default:
		c.Earlier = &d
	}
	c.Change = b.changeOf(c)
	f := &b.report.Findings[c.nth]
	f.Decision, f.Earlier = c.Decision, c.Earlier
}

// answer lets what was said of a person be in force.
func (b *book) answer(p *linkage.Person, a linkage.Answer) {
	p.Answer = &a
	if a.Is == "" {
		p.Answer = nil
	}
	b.stale = true
	b.index()
}

func (c *card) silent() bool { return c.Decision != nil && c.Decision.Verb == audit.FalseAlarm }

// open returns the findings that are not silent, worst first.
func (b *book) open() []*card { return b.silenced(false) }

func (b *book) silenced(is bool) []*card {
	var out []*card
	for _, c := range b.cards {
		if c.silent() == is {
			out = append(out, c)
		}
	}
	return out
}

// progress is how far the owner has come.
type progress struct {
	Decided, Of int // without what is only worth knowing
	Info        int // only worth knowing
	Alarms      int // called false, among those decided
	Deletes     int // to be removed
}

func (b *book) progress() progress {
	var p progress
	for _, c := range b.cards {
		switch {
		case c.Severity == audit.Info && !c.silent():
			p.Info++
		case c.Severity > audit.Info:
			p.Of++
			if c.Decision != nil {
				p.Decided++
			}
		}
		if c.silent() {
			p.Alarms++
		}
		if c.Decision != nil && c.Decision.Verb == audit.Delete {
			p.Deletes++
		}
	}
	return p
}

func (p progress) String() string {
	return strconv.Itoa(p.Decided) + " of " + strconv.Itoa(p.Of) + " decided"
}
