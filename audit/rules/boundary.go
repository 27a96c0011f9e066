package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
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

// What noteContact notes of messages.
const (
	fromThem   = "from a patient"
	redirectOf = "redirect"
)

// noteContact notes messages that read as a patient's, and the owner's redirects.
func noteContact(p *audit.Pass) {
	if p.Post.Mine {
		if redirects(p.Text) {
			p.Note(redirectOf)
		}
		return
	}
	if seen, ok := fromPatient(p.Text); ok {
		p.Note(fromThem, seen...)
	}
}

// redirected reports whether a redirect of the owner's follows in the thread.
func redirected(later []audit.Noted, thread string) bool {
	for _, n := range later {
		if n.Topic == redirectOf && n.Thread == thread && thread != "" {
			return true
		}
	}
	return false
}
