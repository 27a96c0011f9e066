package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// careClasses are classes of which a message that speaks of care nearly always has one.
var careClasses = []string{"care-by-you", "calls-doctor", reading.ClassDoctorName, "relative-in-care", "health-complaint", "condition", "body-part", "drug", "procedure",
	"clinical-setting", "clinical-act", "care-hint", "symptom"}

// healthClasses are those of them that are of health itself.
var healthClasses = []string{"care-by-you", "relative-in-care", "health-complaint", "condition", "body-part", "drug", "procedure", "clinical-setting", "clinical-act", "symptom"}

// undecided is a chance that lets the words of a message alone decide what
// [linkage.Signs] takes it for.
const undecided = 0.2

// writer says as what somebody writes to the owner, by the words of one text: one
// of fromThem, fromKin, mayBeCare, otherTie, or "". The cues by which are returned.
// All rules on boundaries ask it, and it asks what the list of people is made by.
func writer(r *reading.Reading, said heard, p *audit.Pass) (topic string, seen []reading.Cue) {
	seen, plain := turnsToDoctor(r)
	switch {
	case len(said[saidColleague]) > 0:
		return otherTie, nil
	case len(said[saidCare]) > 0 && !r.Has("colleague-talk"):
		return fromThem, said[saidCare]
	case plain || r.Has(careClasses...):
	case len(said[saidMaybe]) > 0 && !otherTalk(r):
		return mayBeCare, said[saidMaybe]
	case otherTalk(r), len(said[saidOther]) > 0:
		return otherTie, nil
	default:
		return "", nil
	}
	topic, perhaps := signed(r, p)
	inCare := r.Has("care-by-you") || topic == fromKin && r.Has("relative-in-care", "clinical-setting", "procedure")
	switch {
	case len(said[saidOther]) > 0 && !inCare, topic == "" && !plain && (otherTalk(r) || r.Has("pet")), ofCase(r):
		topic = otherTie
	case topic != "" && !(topic == otherTie && plain && inCare):
	case plain, len(said[saidContact]) > 0 && aboutSelf(r) && r.Has("calls-doctor"):
		topic = fromThem
	case perhaps, len(said[saidMaybe]) > 0:
		topic = mayBeCare
	}
	if len(seen) == 0 && topic != "" && topic != otherTie {
		c, _ := r.First("relative-in-care", "care-by-you", "health-complaint", "clinical-setting", "calls-doctor", "procedure", "drug", "body-part")
		seen = cues(c)
	}
	return topic, seen
}

// signed asks [linkage.Signs] as what somebody writes, and whether they may write of care.
func signed(r *reading.Reading, p *audit.Pass) (topic string, perhaps bool) {
	item := social.Item{Post: &social.Post{Kind: social.KindMessage, Audience: social.AudienceDirect, Members: 2}}
	if p.Post.Kind != social.KindMessage {
		item.Post = &social.Post{Kind: social.KindComment, Audience: social.AudiencePublic}
	}
	for _, s := range linkage.Signs(item, r, nil, linkage.Chances{Care: undecided}, p.Owner) {
		switch s.Cue {
		case "relative-in-care":
			topic = fromKin
		case "refers-to-care", "thanks-for-care":
			topic = fromThem
		case "talks-shop", "family-talk", "old-school":
			if topic == "" {
				topic = otherTie
			}
		case "may-refer-to-care":
			perhaps = true
		}
	}
	return topic, perhaps
}

// turnsToDoctor reports whether a text says that the owner cared for its writer or
// somebody close to them, or calls the owner doctor and brings a complaint or a request.
func turnsToDoctor(r *reading.Reading) ([]reading.Cue, bool) {
	if otherTalk(r) {
		return nil, false
	}
	care, cared := r.First("care-by-you")
	call, called := r.First("calls-doctor", reading.ClassDoctorName)
	complaint, complains := r.First("health-complaint", "condition")
	switch {
	case cared && (called || complains || r.Has("clinical-setting", "procedure", "body-part", "clinical-act", "death", "befriend", "family")):
		return cues(care, call, complaint), true
	case called && complains:
		return cues(call, complaint), true
	}
	return nil, false
}

// otherTalk reports whether a message is of colleagues, family or friends, whose
// words are those of patients at times.
func otherTalk(r *reading.Reading) bool {
	return r.Has("colleague-talk") || r.Has("family-talk") && !r.Has("calls-doctor")
}

// ofCase reports whether a message tells of a case as colleagues do: with an age, in
// the words of the trade, and of nobody of the writer's.
func ofCase(r *reading.Reading) bool {
	return r.Has(reading.ClassAge) && r.Has("clinical-jargon") && !r.Has("family", "relative-in-care", "care-by-you") && !aboutSelf(r)
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
