package audit

import (
	"time"

	"github.com/probity-audit/probity/audit/disclosure"
	"github.com/probity-audit/probity/audit/disclosure/trace"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/social"
)

// Whole is one rule after all accounts: what only shows where they are seen together.
type Whole struct {
	Rule     *Rule
	Owner    *social.Owner
	AsOf     time.Time
	Accounts []*AccountInfo
	People   []linkage.Person
	Stories  []disclosure.Story
	Traces   []trace.Trace
	Listed   bool // people were compared with a list of patients

	report *Report
	past   decisions
}

// ReportAbout adds a finding about an item or person of an account, shown with
// these words, in which the hit's spans stand. The item's ID makes the finding's own.
func (w *Whole) ReportAbout(account social.Account, item ItemRef, words string, h Hit) {
	f := finding(foundHit{rule: w.Rule, hit: h, about: &item, words: words}, account)
	w.past.join(&f)
	w.report.Findings = append(w.report.Findings, f)
}

// NotChecked says that the rule could not look; a zero account means at any.
func (w *Whole) NotChecked(account social.Account, reason string) {
	w.report.NotChecked = append(w.report.NotChecked, NotChecked{w.Rule, account, reason})
}

// sums gathers, over all accounts, what only shows in the sum.
type sums struct {
	people  *linkage.Collector
	stories *disclosure.Collector
	traces  *trace.Collector
	infos   []*AccountInfo
	several bool // accounts, so that one could lead to another
}

func newSums(owner *social.Owner, accounts int) *sums {
	return &sums{several: accounts > 1, people: linkage.NewCollector(owner), stories: disclosure.NewCollector(owner), traces: trace.NewCollector(owner)}
}

// item takes in an item with what was read of it.
func (s *sums) item(info *AccountInfo, it social.Item, of seen) {
	if info.Withheld == "" && (it.Connection != nil || it.Post != nil) {
		s.people.Add(info.Account, it, of.signs)
	}
	if of.chapter != nil {
		s.stories.Add(*of.chapter)
	}
	if p := it.Post; s.several && p != nil && p.Mine && p.Kind != social.KindMessage && p.Kind != social.KindLike && p.Audience != social.AudienceOnlyMe && !p.Bare() {
		s.traces.Post(info.Account, p)
	}
}

// account takes in an account when all its items were.
func (s *sums) account(info *AccountInfo) {
	s.infos = append(s.infos, info)
	if info.HasProfile {
		s.stories.Profile(info.Account, &info.Profile)
		s.traces.Profile(info.Account, &info.Profile, info.Named)
	}
}

// whole applies the rules that look at all accounts together.
func (a *assessor) whole() {
	rep := a.report
	rep.People = a.sums.people.People(linkage.By{Answers: a.by.Answers, List: a.by.Patients, AsOf: rep.AsOf})
	rep.Weighed, rep.Expected = a.sums.people.Known()
	if a.by.Patients != nil {
		rep.Listed = a.by.Patients.Size()
	}
	rep.Stories = a.sums.stories.Stories()
	traces := a.sums.traces.Traces()
	for _, r := range rep.Rules {
		if r.Whole != nil {
			r.Whole(&Whole{Rule: r, Owner: a.owner, AsOf: rep.AsOf, Accounts: a.sums.infos, People: rep.People, Stories: rep.Stories, Traces: traces, Listed: a.by.Patients != nil, report: rep, past: a.past})
		}
	}
	a.respect()
}

// Chapters judges what the owner posted as [Judge.Of] does, and gathers only what posts
// tell together, each weighed by the scale, with no report. The errors are those of reading
// the snapshots, by their index; nil for one that was read.
func (j *Judge) Chapters(snaps ...*social.Snapshot) (*disclosure.Collector, []error) {
	a := &assessor{Judge: j, owner: &j.by.Owner, report: &Report{AsOf: newest(snaps), Rules: j.by.Rules}, sums: newSums(&j.by.Owner, len(snaps))}
	errs := make([]error, len(snaps))
	for i, s := range snaps {
		own := *s
		own.Items = func(yield func(social.Item, error) bool) {
			for it, err := range s.Items {
				if err != nil {
					errs[i] = err
				}
				if err != nil || it.Profile == nil && (it.Post == nil || !it.Post.Mine || it.Post.OneToOne()) {
					continue
				}
				if !yield(it, nil) {
					return
				}
			}
		}
		a.account(&own)
	}
	return a.sums.stories, errs
}

// seen is what was read of an item for the sums.
type seen struct {
	signs   []linkage.Sign
	chapter *disclosure.Chapter
}

// see reads an item for the sums; s is what the scale says of it, nil if it was not
// put there.
func (p *Pass) see(a *assessor, s *scoring.Scores) seen {
	var of seen
	if p.Account.Withheld == "" {
		text := p.Text
		if c := p.Item.Connection; c != nil && c.Bio != "" {
			text = a.reader.Read(clip(c.Bio))
		}
		of.signs = linkage.Signs(p.Item, text, p.Re, p.chances(a, s), p.Owner)
	}
	if p.Post != nil && p.Text != nil && p.Post.Mine && p.Post.Kind != social.KindLike && !p.Post.Bare() && p.Post.Audience != social.AudienceOnlyMe {
		if ch, ok := disclosure.Read(p.Account.Account, p.Item, p.Text, ofPatient(s), telling(s)); ok {
			of.chapter = &ch
		}
	}
	return of
}

// contactAtMost is the chance of a received message being from a patient at which it is
// left by the scale of the areas alone, which knows nothing of how others write openly and
// in passing: such a message may be, and no more.
const contactAtMost = 0.6

// chances are what the scales of whole texts say of who wrote an item, or to whom: of what
// the owner wrote, as far as it was put on the scale, the chance of contact across the
// line between doctor and patient.
func (p *Pass) chances(a *assessor, s *scoring.Scores) linkage.Chances {
	post := p.Post
	switch {
	case post == nil || p.Text == nil || post.Kind == social.KindLike || post.Bare():
		return linkage.Chances{}
	case post.Mine && s != nil:
		chance, _, _ := s.Of(string(Boundary))
		return linkage.Chances{Care: chance, Story: max(ofPatient(s), 0)}
	case post.Mine || !speaks(p.Text):
		return linkage.Chances{}
	}
	in := &scoring.Input{Text: p.Text, Answers: p.Re, Kind: string(post.Kind), Audience: scoring.Openly}
	if post.OneToOne() {
		in.Audience = scoring.Privately
	}
	care, relative := a.received.Score(in)
	if s != nil { // what is plain in a message is better known by what is learned of messages
		contact, _, _ := s.Of(string(Boundary))
		care = max(care, min(contact, contactAtMost))
	}
	return linkage.Chances{Care: care, Relative: relative}
}

// ofPatient is the chance that a careful reader would hold the item to be of a patient.
func ofPatient(s *scoring.Scores) float64 {
	return mostOf(s, PatientStory, PatientMention, PatientIdentifier)
}

// telling is the chance that a careful reader would hold the item to tell so much of a
// patient that somebody could know who.
func telling(s *scoring.Scores) float64 { return mostOf(s, PatientStory, PatientIdentifier) }

func mostOf(s *scoring.Scores, areas ...Area) float64 {
	most := disclosure.NotWeighed
	if s != nil {
		for _, area := range areas {
			chance, _, _ := s.Of(string(area))
			most = max(most, chance)
		}
	}
	return most
}
