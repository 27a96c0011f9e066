package audit

import (
	"runtime"
	"time"

	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/social"
)

// Assessment is what snapshots are judged by.
type Assessment struct {
	Rules []*Rule
	Owner social.Owner
	Past  []Decision // joined to the findings they were made about
	Runs  []Summary  // earlier runs with which the report may be compared: what they found is looked for again

	Answers  []linkage.Answer // what the owner said of people
	Patients linkage.List     // nil without a list of patients

	// Unguarded turns every guard off, and lets no finding of a rule be silenced because
	// the text as a whole reads harmlessly: for words that are about to go out.
	Unguarded bool

	Scorer Scorer // nil: the weights that Probity ships
}

// Scorer weighs a text with what the rules found in it. What it returns may be
// nil: then what the rules found stands as it is.
type Scorer interface {
	Score(*scoring.Input) *scoring.Scores
}

// Assess applies the rules to the snapshots; see [Assessment.Of].
func Assess(snaps []*social.Snapshot, rules []*Rule, owner social.Owner, past []Decision) *Report {
	return Assessment{Rules: rules, Owner: owner, Past: past}.Of(snaps...)
}

// Of judges the snapshots; see [Judge.Of].
func (by Assessment) Of(snaps ...*social.Snapshot) *Report { return by.Judge().Of(snaps...) }

// Judge is an assessment made ready, for those who judge one thing after another:
// to sort the rules takes longer than to read a short text. It may be used by
// several goroutines at once.
type Judge struct {
	by       Assessment
	reader   *reading.Reader
	scorer   Scorer
	received *scoring.Received
	rules    map[social.Kind][]compiled
	general  [][]*Rule // by area
	past     decisions
	watch    map[string]map[watched]bool // by account key
}

// Judge makes the assessment ready.
func (by Assessment) Judge() *Judge {
	reader := reading.New()
	if by.Unguarded {
		reader = reading.Unguarded()
	}
	j := &Judge{by: by, reader: reader, scorer: by.Scorer, received: scoring.ShippedReceived(), rules: compile(by.Rules, reader), general: general(by.Rules), past: latest(by.Past), watch: watch(by.Runs)}
	if j.scorer == nil {
		j.scorer = scoring.Shipped()
	}
	return j
}

// Of judges the snapshots. Posts are streamed: the report holds findings, not
// histories. An error of a snapshot's items becomes a gap, so that what could be
// read is still reported.
func (j *Judge) Of(snaps ...*social.Snapshot) *Report {
	rep := &Report{AsOf: newest(snaps), Jurisdiction: j.by.Owner.Jurisdiction, Rules: j.by.Rules}
	if len(j.by.Runs) > 0 {
		rep.still = map[string]map[watched]string{}
	}
	a := &assessor{Judge: j, owner: &j.by.Owner, report: rep, sums: newSums(&j.by.Owner, len(snaps))}
	for _, s := range snaps {
		a.account(s)
	}
	a.whole()
	sortFindings(rep.Findings)
	rep.silence()
	return rep
}

func newest(snaps []*social.Snapshot) time.Time {
	var t time.Time
	for _, s := range snaps {
		if s.Collected.After(t) {
			t = s.Collected
		}
	}
	return t.UTC()
}

// compiled is a rule with what Assess asks of it for every text.
type compiled struct {
	*Rule
	when reading.Mask // zero: always
}

func compile(rules []*Rule, reader *reading.Reader) map[social.Kind][]compiled {
	byKind := map[social.Kind][]compiled{}
	for _, r := range rules {
		if r.Check == nil && r.General == nil { // it only sums up, or looks at the whole
			continue
		}
		for _, k := range r.Needs {
			byKind[k] = append(byKind[k], compiled{r, reader.Mask(r.When...)})
		}
	}
	return byKind
}

// assessor is a report in the making.
type assessor struct {
	*Judge
	owner  *social.Owner
	report *Report
	sums   *sums
}

// account judges one snapshot: first what it says of the account, which the
// rules for posts rest on, then the posts in batches on all cores.
func (a *assessor) account(s *social.Snapshot) {
	acc := newGathering(a, s)
	batches := make(chan *batch, 2*runtime.GOMAXPROCS(0))
	done := make(chan struct{})
	go func() { // gathers in the order of the items
		defer close(done)
		for b := range batches {
			<-b.ready
			acc.gather(b)
		}
	}()
	limit := make(chan struct{}, runtime.GOMAXPROCS(0))
	cur := &batch{}
	flush := func() {
		if len(cur.items) == 0 {
			return
		}
		b := cur
		b.ready = make(chan struct{})
		cur = &batch{items: make([]social.Item, 0, batchSize)}
		batches <- b
		limit <- struct{}{}
		go func() {
			defer func() { <-limit; close(b.ready) }()
			b.judge(a, &acc.info)
		}()
	}
	var failed error
	for it, err := range s.Items {
		if err != nil {
			failed = err
			break
		}
		if acc.know(it) {
			continue
		}
		cur.items = append(cur.items, it)
		if len(cur.items) == batchSize {
			flush()
		}
	}
	flush()
	close(batches)
	<-done
	acc.finish(failed)
}
