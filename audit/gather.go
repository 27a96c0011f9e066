package audit

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/social"
)

// batchSize is how many items one goroutine judges at a time: enough to hide the
// cost of handing over, few enough to keep all cores at work.
const batchSize = 256

// batch is a stretch of items and what the rules said of them.
type batch struct {
	items   []social.Item
	out     []outcome // by item
	words   []string  // by item: the text that was judged, masked where it is shown
	seen    []seen    // by item: what the sums are made of
	judged  int
	clipped int // texts of which only the beginning was judged
	ready   chan struct{}
}

func (b *batch) judge(a *assessor, info *AccountInfo) {
	b.out = make([]outcome, len(b.items))
	b.words = make([]string, len(b.items))
	b.seen = make([]seen, len(b.items))
	for i, it := range b.items {
		rules := a.rules[it.Kind()]
		p := Pass{Owner: a.owner, Account: info, AsOf: a.report.AsOf, Item: it, Post: it.Post, out: &b.out[i]}
		b.words[i] = Words(it)
		if short := clip(b.words[i]); len(short) < len(b.words[i]) {
			b.words[i] = short
			b.clipped++
		}
		if b.words[i] != "" {
			p.Text = a.reader.Read(b.words[i])
			if len(rules) > 0 {
				b.judged++
			}
		}
		if re := answered(it); re != "" {
			p.Re = a.reader.Read(clip(re))
		}
		for _, r := range rules {
			if r.Check == nil || !r.when.Empty() && !p.Text.HasAny(r.when) || info.withholds(r.Rule) {
				continue
			}
			p.Rule = r.Rule
			r.Check(&p)
		}
		var s *scoring.Scores
		if p.Text != nil && weighs(it) && speaks(p.Text) {
			in := p.input(info.about)
			if s = p.score(a, in); s != nil {
				p.settle(a, in, s)
			}
		}
		b.seen[i] = p.see(a, s)
		if out := &b.out[i]; len(out.hits)+len(out.notes) > 0 {
			if p.Text != nil {
				b.words[i] = p.Text.Masked()
			}
			if p.Re != nil {
				out.answers = p.Re.Masked()
			}
		}
	}
}

// gathering is the report of one account in the making.
type gathering struct {
	a       *assessor
	summary AccountSummary
	info    AccountInfo
	notes   map[*Rule][]Noted
	skipped map[skip]bool
	have    map[social.Kind]bool
	gaps    []social.Gap
	clipped int
	known   []social.Switch // the settings that the network has
	early   []social.Item   // profile and settings, judged when all are known
	first   int             // index of the account's first finding in the report
	latest  time.Time       // of the owner's posts
	watch   map[watched]bool
	still   map[watched]string // what of it is there, with the marks
}

func newGathering(a *assessor, s *social.Snapshot) *gathering {
	key, still := s.Account.Key(), map[watched]string{}
	if a.report.still != nil {
		a.report.still[key] = still
	}
	return &gathering{
		watch: a.watch[key], still: still,
		a: a, notes: map[*Rule][]Noted{}, skipped: map[skip]bool{}, have: map[social.Kind]bool{},
		known:   s.Switches,
		first:   len(a.report.Findings),
		info:    AccountInfo{Account: s.Account, Settings: map[string]social.Setting{}, Withheld: s.Withheld},
		summary: AccountSummary{Account: s.Account, Source: s.Source, Collected: s.Collected, Counts: map[string]int{}, Years: map[int]int{}, Withheld: s.Withheld != ""},
	}
}

// know takes in what the snapshot says of the account itself. It reports whether
// the item is dealt with; posts and connections are left to the batches, and the
// first of them finds the account complete.
func (g *gathering) know(it social.Item) bool {
	if key := it.Count(); key != "" && key != string(social.KindProfile) {
		g.summary.Counts[key]++
	}
	g.have[it.Kind()] = true
	g.note(it)
	switch {
	case it.Profile != nil:
		g.info.Profile, g.info.HasProfile = *it.Profile, true
		g.info.Named = showsName(g.a.reader, it.Profile, g.a.owner)
		g.info.DoctorWords = doctorWords(g.a.reader, it.Profile)
		g.info.SaysDoctor = len(g.info.DoctorWords) > 0
		g.info.about = g.a.reader.Read(clip(it.Profile.Name + "\n" + it.Profile.Bio))
		g.summary.Name = it.Profile.Name
		g.early = append(g.early, it)
	case it.Setting != nil:
		g.info.Settings[it.Setting.Key] = *it.Setting
		g.early = append(g.early, it)
	case it.Gap != nil:
		g.gaps = append(g.gaps, *it.Gap)
	case it.Mark != nil:
	case it.Connection != nil:
		c := it.Connection
		g.summary.Links = append(g.summary.Links, Link{c.Relation, c.ID, c.Handle, c.Name})
		return false
	case it.Post != nil:
		if t := it.Post.Published; !t.IsZero() {
			g.summary.Years[t.UTC().Year()]++
			if g.summary.From.IsZero() || t.Before(g.summary.From) {
				g.summary.From = t
			}
			if t.After(g.summary.To) {
				g.summary.To = t
			}
			if it.Post.Mine && t.After(g.latest) {
				g.latest = t
			}
		}
		return false
	}
	return true
}

func (g *gathering) gather(b *batch) {
	g.summary.Judged += b.judged
	g.clipped += b.clipped
	for i := range b.items {
		g.a.sums.item(&g.info, b.items[i], b.seen[i])
		for _, h := range b.out[i].hits {
			g.found(h, b.items[i], b.words[i], b.out[i].answers)
		}
		for _, n := range b.out[i].notes {
			noted := Noted{Topic: n.topic, Cues: n.cues, Item: refTo(b.items[i]), Words: b.words[i]}
			if p := b.items[i].Post; p != nil {
				noted.Author, noted.Thread = p.Author, p.Thread
			}
			if c := b.items[i].Connection; c != nil {
				noted.Author, noted.Item.Published = social.Person{ID: c.ID, Handle: c.Handle, Name: c.Name}, c.Since
			}
			g.notes[n.rule] = append(g.notes[n.rule], noted)
		}
		for _, s := range b.out[i].skips {
			g.skip(s)
		}
	}
}

func (g *gathering) found(h foundHit, it social.Item, words, answers string) {
	if h.about == nil {
		ref := refTo(it)
		h.about, h.words, h.answers, h.mark = &ref, words, answers, MarkOf(it)
	}
	f := finding(h, g.summary.Account)
	f.Severity = weigh(h.rule, f.Severity, it, g.a.report.AsOf)
	if it.Setting != nil {
		known := describe(g.known, it.Setting.Key)
		f.Item.Name, f.Path = known.Name, known.Path
	}
	g.a.past.join(&f)
	g.a.report.Findings = append(g.a.report.Findings, f)
}

func (g *gathering) skip(s skip) {
	if !g.skipped[s] {
		g.skipped[s] = true
		g.a.report.NotChecked = append(g.a.report.NotChecked, NotChecked{s.rule, g.summary.Account, s.reason})
	}
}

// finish judges the profile, the settings and the account as a whole, and says
// what was missing.
func (g *gathering) finish(failed error) {
	b := &batch{items: g.early}
	b.judge(g.a, &g.info)
	g.gather(b)
	if failed != nil {
		g.gaps = append(g.gaps, social.Gap{Section: "what was kept of this account", Reason: social.ReasonFailed, Detail: "reading it stopped early: " + failed.Error()})
	}
	if g.clipped > 0 {
		g.gaps = append(g.gaps, social.Gap{Section: "the ends of very long texts", Reason: social.ReasonLimit, Count: g.clipped,
			Detail: fmt.Sprintf("Of a text of more than %d KB only the beginning is judged. Read the rest yourself.", LongestJudged>>10)})
	}
	for _, r := range g.a.report.Rules {
		if g.info.withholds(r) {
			g.skip(skip{r, g.info.Withheld})
			continue
		}
		if r.Sum != nil {
			var out outcome
			r.Sum(&Sum{Rule: r, Owner: g.a.owner, Account: &g.info, AsOf: g.a.report.AsOf, Latest: g.latest, Notes: g.notes[r], out: &out})
			for _, h := range out.hits {
				g.found(h, social.Item{}, "", "")
			}
			for _, s := range out.skips {
				g.skip(s)
			}
		}
		g.absent(r)
	}
	g.repeated(g.a.report.Findings[g.first:])
	g.a.sums.account(&g.info)
	g.a.report.Settings = append(g.a.report.Settings, g.settings()...)
	slices.SortFunc(g.gaps, func(x, y social.Gap) int {
		return cmp.Or(cmp.Compare(urgency(x.Reason), urgency(y.Reason)), strings.Compare(x.Section, y.Section), strings.Compare(string(x.Reason), string(y.Reason)))
	})
	for _, gap := range g.gaps {
		g.a.report.Gaps = append(g.a.report.Gaps, AccountGap{g.summary.Account, gap})
	}
	g.a.report.Accounts = append(g.a.report.Accounts, g.summary)
}

// withholds reports whether the rule draws conclusions about people where none
// are to be drawn.
func (i *AccountInfo) withholds(r *Rule) bool { return i.Withheld != "" && r.Area == Connection }

// urgency puts first what the owner can mend, and last what is left alone and
// what nobody is given.
func urgency(r social.Reason) int {
	return slices.Index([]social.Reason{social.ReasonFailed, social.ReasonLimit, social.ReasonNotInExport, social.ReasonNotGranted, social.ReasonLeftOut, social.ReasonNotRead, social.ReasonNotOffered}, r)
}

// NothingToRead begins the reason of a rule that found none of what it reads; the
// kinds follow, with commas between them.
const NothingToRead = "there was nothing of this kind to read: "

// absent says that a rule found nothing of what it reads.
func (g *gathering) absent(r *Rule) {
	var missing []string
	for _, k := range r.Needs {
		if g.have[k] {
			return
		}
		missing = append(missing, string(k))
	}
	if len(missing) > 0 {
		g.skip(skip{r, NothingToRead + strings.Join(missing, ", ")})
	}
}
