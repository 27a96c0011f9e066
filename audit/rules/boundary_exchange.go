package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/reading"
)

// What is noted of the messages of an exchange of two, besides what a rule is about.
const (
	begunByMe   = "the owner's, before any of theirs"
	begunByThem = "theirs, before any of the owner's"
	fromKin     = "from somebody close to a patient"
	otherTie    = "from a colleague, family or a friend"
	ownKin      = "to family of the owner's"
	answered    = "answers a patient"
	ofTheirs    = "of theirs"
	mayBeCare   = "may speak of care by the owner"
	callsMe     = "calls the owner doctor"
	careOfMine  = "speaks of care for them"
	tieOfMine   = "says that they are, or were, in the owner's care"
)

// noteExchange notes what a message says of an exchange of two: who began it, whether
// the other side writes as a patient does, and where the owner redirects. It reports
// whether the message stands in such an exchange; then a rule judges it when all of
// the exchange is known, and what was heard in it is returned.
func noteExchange(p *audit.Pass) (said heard, ok bool) {
	post := p.Post
	if post.Thread == "" || !post.OneToOne() {
		return nil, false
	}
	if post.Answers == nil && !post.Published.IsZero() {
		if post.Mine {
			p.Note(begunByMe)
		} else {
			p.Note(begunByThem)
		}
	}
	if p.Text == nil {
		return nil, true
	}
	said = boundaryCues(p.Text)
	switch {
	case !post.Mine:
		if topic, seen := writer(p.Text, said, p); topic != "" {
			p.Note(topic, seen...)
		}
		if len(said[saidContact]) > 0 || calls(p.Text) {
			p.Note(callsMe)
		}
	case leadsAway(p.Text, said):
		p.Note(redirectOf)
	case len(said[saidKin]) > 0:
		p.Note(ownKin)
	case len(said[saidTie]) > 0:
		p.Note(tieOfMine, said[saidTie]...)
	case len(said[saidDoctor]) > 0 && p.Text.Has("clinical-setting", "procedure", "clinical-act", "care-tie"):
		p.Note(tieOfMine, said[saidDoctor]...)
	}
	return said, true
}

// calls reports whether the owner is called doctor, by name only where a message begins:
// elsewhere the name may be that of another.
func calls(r *reading.Reading) bool {
	named, ok := r.First(reading.ClassDoctorName)
	return r.Has("calls-doctor") || ok && named.First < 3
}

// leadsAway reports whether an answer in an exchange keeps the boundary. More words
// count there than for a text alone, since it tells whether a patient is answered.
func leadsAway(r *reading.Reading, said heard) bool { return redirects(r) || len(said[saidLed]) > 0 }

// ownersCare returns the words by which the owner writes to somebody of their care.
func ownersCare(p *audit.Pass) ([]reading.Cue, bool) {
	if tie, ok := p.Text.First("care-tie"); ok && !p.Text.Negated(tie) {
		return cues(tie), true
	}
	if !p.Text.Has("clinical-setting", "procedure", "result-told", "clinical-act") {
		return nil, false
	}
	for _, s := range linkage.Signs(p.Item, p.Text, nil, linkage.Chances{Care: undecided}, p.Owner) {
		if s.Cue == "owner-refers" || s.Cue == "owner-refers-relative" {
			c, _ := p.Text.First("clinical-setting", "procedure", "result-told", "clinical-act")
			return cues(c), true
		}
	}
	return nil, false
}

// outOfPlace reports whether a message of an exchange is not to be judged by its text
// alone: nothing in it or in what it answers is of health, the two are tied otherwise,
// it thanks for being led to the proper way, or other rules judge it by the exchange.
func outOfPlace(p *audit.Pass) bool {
	if p.Post.Thread == "" || !p.Post.OneToOne() || p.Text == nil {
		return false
	}
	said, to := boundaryCues(p.Text), boundaryCues(p.Re)
	if !p.Post.Mine {
		topic, _ := writer(p.Text, said, p)
		return topic == otherTie || !p.Text.Has(healthClasses...) || p.Re != nil && leadsAway(p.Re, to)
	}
	topic := ""
	if p.Re != nil {
		topic, _ = writer(p.Re, to, p)
	}
	switch {
	case topic == otherTie || otherTalk(p.Text), len(said[saidKin]) > 0:
		return true
	case topic == fromThem || topic == fromKin:
		_, clinical := consults(p, said, true)
		plain, _ := romance(p.Text, said)
		return clinical || len(plain) > 0 || p.Text.Has("befriend") || len(said[saidWarm]) > 0
	}
	return !p.Text.Has(careClasses...) && !p.Re.Has(careClasses...)
}
