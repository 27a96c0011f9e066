package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
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
	careOfMine  = "speaks of care for them"
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
		if topic, seen := writer(p.Text, said, p.Owner); topic != "" {
			p.Note(topic, seen...)
		}
	case leadsAway(p.Text, said):
		p.Note(redirectOf)
	case len(said[saidKin]) > 0:
		p.Note(ownKin)
	}
	return said, true
}

// answersCare reports whether a message of the owner's answers one that reads as a
// patient's.
func answersCare(p *audit.Pass) bool {
	if !p.Post.Mine || p.Re == nil {
		return false
	}
	topic, _ := writer(p.Re, boundaryCues(p.Re), p.Owner)
	return topic == fromThem || topic == fromKin
}

// leadsAway reports whether an answer in an exchange keeps the boundary. More words
// count there than for a text alone, since it tells whether a patient is answered.
func leadsAway(r *reading.Reading, said heard) bool { return redirects(r) || len(said[saidLed]) > 0 }

// careClasses are classes of which a message that speaks of care nearly always has one.
var careClasses = []string{"care-by-you", "calls-doctor", reading.ClassDoctorName, "relative-in-care", "health-complaint", "condition", "body-part", "drug", "procedure",
	"clinical-setting", "clinical-act", "care-hint", "symptom"}

// healthClasses are those of them that are of health itself.
var healthClasses = []string{"care-by-you", "relative-in-care", "health-complaint", "condition", "body-part", "drug", "procedure", "clinical-setting", "clinical-act", "symptom"}

// undecided is a chance that lets the words of a message alone decide what
// [linkage.Signs] takes it for.
const undecided = 0.2

// writer says as what somebody writes to the owner, by the words of one message: one
// of fromThem, fromKin, otherTie, or "". The cues by which are returned.
func writer(r *reading.Reading, said heard, owner *social.Owner) (topic string, seen []reading.Cue) {
	seen, plain := fromPatient(r)
	switch {
	case len(said[saidCare]) > 0 && !r.Has("colleague-talk"):
		return fromThem, said[saidCare]
	case plain || r.Has(careClasses...):
	case otherTalk(r):
		return otherTie, nil
	default:
		return "", nil
	}
	item := social.Item{Post: &social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2}}
	for _, s := range linkage.Signs(item, r, nil, undecided, owner) {
		switch s.Cue {
		case "relative-in-care":
			topic = fromKin
		case "refers-to-care", "thanks-for-care":
			topic = fromThem
		case "talks-shop", "family-talk", "old-school":
			if topic == "" {
				topic = otherTie
			}
		}
	}
	inCare := r.Has("care-by-you") || topic == fromKin && r.Has("relative-in-care", "clinical-setting", "procedure")
	switch {
	case len(said[saidOther]) > 0 && !inCare, topic == "" && !plain && otherTalk(r):
		topic = otherTie
	case topic != "":
	case plain, len(said[saidContact]) > 0 && r.Has("calls-doctor") && aboutSelf(r):
		topic = fromThem
	}
	if len(seen) == 0 && (topic == fromThem || topic == fromKin) {
		c, _ := r.First("relative-in-care", "care-by-you", "health-complaint", "clinical-setting", "calls-doctor", "procedure", "drug", "body-part")
		seen = cues(c)
	}
	return topic, seen
}

// aboutSelf reports whether somebody speaks of something of their own.
func aboutSelf(r *reading.Reading) bool {
	for _, t := range r.Tokens {
		if strings.EqualFold(r.Text[t.Start:t.End], "my") {
			return true
		}
	}
	return false
}

// ownersCare returns the words by which the owner writes to somebody of their care.
func ownersCare(p *audit.Pass) ([]reading.Cue, bool) {
	if tie, ok := p.Text.First("care-tie"); ok && !p.Text.Negated(tie) {
		return cues(tie), true
	}
	if !p.Text.Has("clinical-setting", "procedure", "result-told", "clinical-act") {
		return nil, false
	}
	for _, s := range linkage.Signs(p.Item, p.Text, nil, undecided, p.Owner) {
		if s.Cue == "owner-refers" || s.Cue == "owner-refers-relative" {
			c, _ := p.Text.First("clinical-setting", "procedure", "result-told", "clinical-act")
			return cues(c), true
		}
	}
	return nil, false
}

// ownersWord is what it counts that the owner speaks to the other side as to family,
// in messages of the other side that read so.
const ownersWord = 3

// talk is one exchange with what was noted of it.
type talk struct {
	conversation
	cares, kin, others int
}

// talks sorts notes by exchange.
func talks(notes []audit.Noted) []talk {
	var out []talk
	for _, c := range conversations(notes) {
		kin := c.count(fromKin)
		out = append(out, talk{c, c.count(fromThem, careOfMine) + kin, kin, c.count(otherTie) + ownersWord*c.count(ownKin)})
	}
	return out
}

// patient reports whether the other side writes as a patient, or somebody close to
// one, and not rather as a colleague, family or a friend who speaks of health at times.
func (t talk) patient() bool { return t.cares > 0 && t.cares >= t.others }

// who names the other side.
func (t talk) who() string {
	if t.kin > 0 && 2*t.kin >= t.cares {
		return "somebody close to a patient"
	}
	return "a patient"
}

// began says who wrote first: the way in which a tie began is looked at too. It is ""
// for a message of no known exchange.
func (t talk) began() string {
	for _, n := range t.notes {
		switch {
		case n.Thread == "":
			return ""
		case n.Topic == begunByMe:
			return "; you wrote first"
		case n.Topic == begunByThem:
			return "; they wrote first"
		}
	}
	return "; the network does not show who wrote first"
}

// before reports whether a note of one of the topics stands before note i.
func (t talk) before(i int, topics ...string) bool {
	return conversation{notes: t.notes[:i]}.count(topics...) > 0
}

// ledAfter reports whether the owner led the other side to the proper way after note i.
func (t talk) ledAfter(i int) bool {
	return conversation{notes: t.notes[i+1:]}.count(redirectOf) > 0
}

// led reports whether the owner led the other side to the proper way: anywhere after
// note i, or before it, if nothing that they wrote since was answered.
func (t talk) led(i int) bool {
	return t.ledAfter(i) || t.before(i, redirectOf) && conversation{notes: t.notes[i+1:]}.count(answered, ofMine) == 0
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
		topic, _ := writer(p.Text, said, p.Owner)
		return topic == otherTie || !p.Text.Has(healthClasses...) || p.Re != nil && leadsAway(p.Re, to)
	}
	topic := ""
	if p.Re != nil {
		topic, _ = writer(p.Re, to, p.Owner)
	}
	switch {
	case topic == otherTie || otherTalk(p.Text):
		return true
	case topic == fromThem || topic == fromKin:
		_, clinical := consults(p, said, true)
		plain, _ := romance(p.Text, said)
		return clinical || len(plain) > 0 || p.Text.Has("befriend") || len(said[saidWarm]) > 0
	}
	return !p.Text.Has(careClasses...) && !p.Re.Has(careClasses...)
}
