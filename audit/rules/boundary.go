package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// boundaryClauses are what the rules on contact with patients rest on.
func boundaryClauses() []string {
	return []string{"gmc-2024-boundaries", "imc9-social-media-separate", "mps-ie-connections", "mps-hk-contact"}
}

// fromPatient reports whether a text reads as written to the owner by a patient,
// or by somebody close to one, about their care: it says that the owner cared
// for them, or it calls the owner doctor and brings a complaint or a request.
// The cues by which are returned.
func fromPatient(r *reading.Reading) ([]reading.Cue, bool) {
	if r == nil || otherTalk(r) {
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

// redirects reports whether an answer keeps the boundary.
func redirects(r *reading.Reading) bool { return r.Has("redirect") }

// answersPatient reports whether the post is the owner's answer to words
// that read as a patient's.
func answersPatient(p *audit.Pass) ([]reading.Cue, bool) {
	if !p.Post.Mine || p.Re == nil {
		return nil, false
	}
	return fromPatient(p.Re)
}

// What is noted of messages.
const (
	fromThem   = "from a patient"
	redirectOf = "redirect"
	ofMine     = "of the owner's"
)

// patientCues are the classes of which one is in every message that reads as a
// patient's.
func patientCues(more ...string) []string {
	return append([]string{"care-by-you", "calls-doctor", reading.ClassDoctorName}, more...)
}

// noteReceived notes a message to the owner that reads as a patient's. It
// reports whether the message is one to the owner.
func noteReceived(p *audit.Pass) bool {
	if p.Post.Mine {
		return false
	}
	if seen, ok := fromPatient(p.Text); ok && p.Post.Kind == social.KindMessage {
		p.Note(fromThem, seen...)
	}
	return true
}

// noteContact notes messages that read as a patient's, and the owner's redirects.
func noteContact(p *audit.Pass) {
	if !noteReceived(p) && redirects(p.Text) {
		p.Note(redirectOf)
	}
}

// A reply confirms nothing: neither that somebody is a patient nor that the doctor
// knows of what they write. One for patients and one for those close to them.
const replyPatient = "To somebody who writes about themselves:\n" +
	"Thank you for your message. I keep this account for family and friends, and can't help with anything medical here, nor would it be safe for you if I tried. " +
	"Please ring the practice or clinic, who will be glad to help; when they are closed, the out-of-hours service (111 in the UK), and in an emergency 999 or 112. " +
	"Please don't think me unkind if I don't answer further messages here. With best wishes."

const replyRelative = "To somebody who writes about another person:\n" +
	"Thank you for your message. I'm sorry that I can't speak about anybody's care here, and can't say who is or is not a patient; I would do the same for you. " +
	"Please ring the practice or ward, who can tell you what may be told; when they are closed, the out-of-hours service (111 in the UK), and in an emergency 999 or 112. " +
	"I keep this account for family and friends, and hope you will understand if I leave it at that. With best wishes."

const bothReplies = replyPatient + "\n\n" + replyRelative
