package audit

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/audit/scoring"
	"github.com/probity-audit/probity/social"
)

// graveFrom is the confidence from which a finding may be called high or critical;
// chosen on texts by authors from whom nothing was learned (docs/quality.md).
const graveFrom = 0.85

// mentionFrom is the confidence from which a mere mention of a patient is shown: the
// mildest of all matters, for which nobody should be troubled in doubt.
const mentionFrom = 0.4

// weighs reports whether the words of an item are put on the scale: what the
// owner wrote, and what was written to the owner.
func weighs(it social.Item) bool {
	switch p := it.Post; {
	case it.Profile != nil:
		return true
	case p == nil, p.Kind == social.KindLike, p.Bare():
		return false
	default:
		return p.Mine || p.Kind == social.KindMessage
	}
}

// speaks reports whether a text has words, and more than one said over and over:
// what "😂😂😂" and "lol lol lol" weigh grows with their number and means nothing.
func speaks(r *reading.Reading) bool {
	first, words := "", 0
	for _, t := range r.Tokens {
		if t.Flags&(reading.Symbol|reading.Mention) != 0 {
			continue
		}
		switch w := r.Text[t.Start:t.End]; {
		case words == 0:
			first = w
		case !strings.EqualFold(w, first):
			return true
		}
		words++
	}
	return words == 1
}

// input gathers what the scale weighs of an item. The account counts for its own
// description only: it would speak for or against all of its posts alike.
func (p *Pass) input(about *reading.Reading) *scoring.Input {
	in := &scoring.Input{Text: p.Text, Answers: p.Re, Kind: string(p.Item.Kind()), Mine: true}
	if post := p.Post; post != nil {
		in.Mine, in.Audience = post.Mine, string(post.Audience)
		if post.Kind == social.KindMessage {
			in.Audience = string(social.AudienceDirect)
			if post.Group != "" || post.Members > 2 || post.Audience == social.AudienceGroup {
				in.Audience = string(social.AudienceGroup)
			}
		}
	}
	if info := p.Account; p.Item.Profile != nil {
		in.Account = about
		if info.Named {
			in.Known = append(in.Known, "named")
		}
		if info.SaysDoctor {
			in.Known = append(in.Known, "doctor")
		}
	}
	for _, h := range p.out.hits {
		in.Found = append(in.Found, scoring.Found{Rule: h.rule.ID, Area: string(h.rule.Area), Confidence: cmp.Or(h.hit.Confidence, defaultConfidence), Folded: h.hit.Folded})
	}
	return in
}

// settle decides what becomes of what the rules found in an item: each finding
// gets the confidence of its area, and an area of which the text as a whole is
// telling is reported though no rule of it found anything.
func (p *Pass) settle(a *assessor, in *scoring.Input, s *scoring.Scores) {
	kept := p.out.hits[:0]
	var raised []Area
	for _, h := range p.out.hits {
		chance, verdict, learned := verdictOn(s, h.rule.Area)
		if learned && p.scaled(h.rule) {
			if verdict == scoring.Silent && !a.by.Unguarded {
				continue
			}
			h.hit.Folded = verdict != scoring.Shown
			h.hit.Confidence = rounded(chance)
			h.hit.limit(h.rule)
		}
		raised = append(raised, h.rule.Area)
		kept = append(kept, h)
	}
	p.out.hits = kept
	for _, rules := range a.general {
		area := rules[0].Area
		chance, verdict, _ := verdictOn(s, area)
		if verdict != scoring.Shown || slices.Contains(raised, area) || area == PatientMention && p.shows(PatientStory) {
			continue // a story says more than a mention
		}
		if r := p.speaker(rules); r != nil && !p.noted(r) {
			p.Rule = r
			h := Hit{Confidence: rounded(chance), Cues: s.Explain(in, string(area)), Severity: gravity(s, r), Reason: "the text as a whole reads like this"}
			if len(h.Cues) > 0 {
				h.Reason += "; the marked words weighed most"
			}
			h.limit(r)
			p.Report(h)
			raised = append(raised, area)
		}
	}
}

// verdictOn returns what the scale says of an area: its chance, what becomes of it,
// and whether the area is on the scale at all.
func verdictOn(s *scoring.Scores, area Area) (chance float64, v scoring.Verdict, learned bool) {
	chance, v, learned = s.Of(string(area))
	if area == PatientMention && v == scoring.Shown && chance < mentionFrom {
		v = scoring.Folded
	}
	return chance, v, learned
}

// shows reports whether something of the area is found, and not folded.
func (p *Pass) shows(area Area) bool {
	return slices.ContainsFunc(p.out.hits, func(h foundHit) bool { return h.rule.Area == area && !h.hit.Folded })
}

// noted reports whether the rule has something to say of the item when all are read.
func (p *Pass) noted(r *Rule) bool {
	return slices.ContainsFunc(p.out.notes, func(n note) bool { return n.rule == r })
}

// speaker returns the general rule, of those of one area, that reports the item:
// one that reads such items before any other, and nil if none is for it.
func (p *Pass) speaker(rules []*Rule) *Rule {
	var other *Rule
	for _, r := range rules {
		switch {
		case !r.General(p):
		case slices.Contains(r.Needs, p.Item.Kind()):
			return r
		case other == nil:
			other = r
		}
	}
	return other
}

// scaled reports whether what a rule found in the item is put on the scale. Whether
// a post should say whose it is depends on the account, which is the same for all
// its posts: there the rules stand alone.
func (p *Pass) scaled(r *Rule) bool {
	return !r.Certain && (r.Area != NameDisclosure || p.Post == nil)
}

// limit keeps a finding that may well be wrong from being called grave.
func (h *Hit) limit(r *Rule) {
	if h.Confidence < graveFrom && max(h.Severity, r.Severity) > Medium && (h.Severity == 0 || h.Severity > Medium) {
		h.Severity = Medium
	}
}

// gravity is the severity that a reader would give, between one level less than
// the rule's and one level more.
func gravity(s *scoring.Scores, r *Rule) Severity {
	high, critical := s.Grave()
	g := Medium
	switch {
	case r.Severity <= Low:
		g = Low
	case critical >= 0.5:
		g = Critical
	case high >= 0.5:
		g = High
	}
	return min(max(g, r.Severity-1), r.Severity+1, Critical)
}

func rounded(p float64) float64 { return math.Round(100*p) / 100 }

// general lists, area by area, the rules that report what the scale finds and no
// rule of the area says.
func general(rules []*Rule) [][]*Rule {
	var out [][]*Rule
	for _, area := range Areas() {
		var of []*Rule
		for _, r := range rules {
			if r.Area == area && r.General != nil {
				of = append(of, r)
			}
		}
		if len(of) > 0 {
			out = append(out, of)
		}
	}
	return out
}
