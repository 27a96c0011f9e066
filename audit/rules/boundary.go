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

// redirects reports whether an answer keeps the boundary.
func redirects(r *reading.Reading) bool { return r.Has("redirect") }

// answersPatient reports whether the post is the owner's answer to words that read
// as a patient's, or as those of somebody close to one. The cues by which are returned.
func answersPatient(p *audit.Pass) ([]reading.Cue, bool) {
	if !p.Post.Mine || p.Re == nil {
		return nil, false
	}
	topic, seen := writer(p.Re, boundaryCues(p.Re), p)
	return seen, topic == fromThem || topic == fromKin
}

// What is noted of messages.
const (
	fromThem   = "from a patient"
	redirectOf = "redirect"
	ofMine     = "of the owner's"
)

// noteReceived notes a message to the owner that reads as a patient's. It reports
// whether the message is one to the owner. Of a message that stands alone nothing else
// says who writes, so that it must turn to the owner as a doctor in plain words; what
// has fewer is left to the scale of whole texts.
func noteReceived(p *audit.Pass) bool {
	if p.Post.Mine {
		return false
	}
	if p.Post.Kind != social.KindMessage || p.Text == nil {
		return true
	}
	if _, plain := turnsToDoctor(p.Text); plain {
		if topic, seen := writer(p.Text, boundaryCues(p.Text), p); topic == fromThem || topic == fromKin {
			p.Note(topic, seen...)
		}
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
