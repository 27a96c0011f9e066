package rules

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// question is put of everybody who may be a patient: what follows from a connection
// depends on what only the doctor knows.
const question = "Is this a patient, a former patient, a relative of one, a friend from before, a colleague, or none of these? 'audit people answer' keeps what you say"

// settled reports whether the doctor has said that a person is neither a patient nor
// close to one, or was a friend before.
func settled(p *linkage.Person) bool {
	return p.Answer != nil && (p.Answer.Is == linkage.IsFriend || p.Answer.Is == linkage.IsColleague || p.Answer.Is == linkage.IsNone)
}

// reportPerson reports somebody in the band that the reasons give. A redirect of the
// doctor's keeps the boundary; who was not let in is worth knowing, and no more.
func reportPerson(w *audit.Whole, p *linkage.Person) {
	h := audit.Hit{Confidence: p.Probability, Reason: personReason(p), Cues: cuesOf(p)}
	switch {
	case p.Band == linkage.Folded, p.Tie == linkage.TieOneWay:
		h.Folded = true
	case p.Band == linkage.Likely:
		h.Severity = audit.High
	default:
		h.Severity = audit.Medium
	}
	if p.Tie == linkage.TieOneWay {
		h.Guards = append(h.Guards, "not-accepted")
	}
	if redirectedAfter(p) && p.Answer == nil {
		h.Severity, h.Guards = audit.Low, append(h.Guards, "redirected")
	}
	for _, r := range p.Reasons {
		if r.Weight < 0 && r.Cue != "before" {
			h.Guards = append(h.Guards, r.Cue)
		}
	}
	w.ReportAbout(p.Profiles[0].Account, personRef(p), personLabel(social.Person{ID: p.Profiles[0].ID, Handle: p.Profiles[0].Handle, Name: p.Name}), h)
}

// personRef is where a person is: for one known from one account only as that
// account's correspondent, so that what was decided is found again.
func personRef(p *linkage.Person) audit.ItemRef {
	first := p.Profiles[0]
	ref := audit.ItemRef{Kind: social.KindConnection, ID: p.ID, URL: first.URL, Published: lastSeen(p)}
	if len(p.Profiles) == 1 {
		ref.ID = string(social.RelationCorrespondent) + ":" + cmp.Or(first.ID, first.Handle, first.Name)
	}
	return ref
}

// lastSeen is when somebody was last heard as a patient, or else last in touch.
func lastSeen(p *linkage.Person) time.Time {
	var last time.Time
	for _, r := range p.Reasons {
		if n := len(r.At); n > 0 && r.Weight > 0 && r.At[n-1].Published.After(last) {
			last = r.At[n-1].Published
		}
	}
	for _, f := range p.Profiles {
		if last.IsZero() {
			last = f.Last
		}
	}
	return last
}

// personReason tells what speaks for and against, in order, and asks.
func personReason(p *linkage.Person) string {
	var pro, con []string
	for _, r := range p.Reasons {
		switch said := fmt.Sprintf("%s (%+.1f)", r.Text, r.Weight); {
		case r.Cue == "before":
			con = append(con, said)
		case r.Weight > 0:
			pro = append(pro, said)
		default:
			con = append(con, said)
		}
	}
	var b strings.Builder
	switch {
	case p.Answer != nil:
		b.WriteString("You said of this person: " + string(p.Answer.Is))
	default:
		fmt.Fprintf(&b, "%s, at %.0f in a hundred", personBand(p), 100*p.Probability)
	}
	if len(pro) > 0 {
		b.WriteString(". For it: " + strings.Join(pro, "; "))
	}
	if len(con) > 0 {
		b.WriteString(". Against it: " + strings.Join(con, "; "))
	}
	if len(p.Lacking) > 0 {
		b.WriteString(". Not shown, and weighs nothing: " + strings.Join(p.Lacking, ", "))
	}
	if len(p.Joined) > 0 {
		b.WriteString(". Held to be one person on several accounts by: " + strings.Join(p.Joined, ", "))
	}
	if redirectedAfter(p) {
		b.WriteString("; you answered with a redirect")
	}
	if p.Answer == nil {
		b.WriteString(". " + question)
	}
	return b.String()
}

func personBand(p *linkage.Person) string {
	who := "a patient"
	if p.Kind == linkage.KindRelative {
		who = "somebody close to a patient"
	}
	switch p.Band {
	case linkage.Likely:
		return "Likely " + who
	case linkage.Possible:
		return "Possibly " + who
	}
	return "Perhaps " + who
}

// cuesOf names what speaks for a person's being a patient.
func cuesOf(p *linkage.Person) []reading.Cue {
	var out []reading.Cue
	for _, r := range p.Reasons {
		if r.Weight > 0 {
			out = append(out, reading.Cue{Class: r.Cue})
		}
	}
	return out
}

// redirectedAfter reports whether the doctor led the person to the practice after
// they last wrote as a patient.
func redirectedAfter(p *linkage.Person) bool {
	var heard, led time.Time
	any := false
	for _, r := range p.Reasons {
		for _, at := range r.At {
			switch {
			case r.Cue == "owner-redirects", r.Cue == "owner-to-clinic":
				any = true
				led = later(led, at.Published)
			case r.Family == "said":
				heard = later(heard, at.Published)
			}
		}
	}
	return any && !led.Before(heard)
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// firstAsPatient is when somebody was first heard as a patient; zero if never.
func firstAsPatient(p *linkage.Person) time.Time {
	var first time.Time
	for _, r := range p.Reasons {
		if len(r.At) > 0 && r.Weight > 0 && (r.Family == "said" || r.Family == "answered") && (first.IsZero() || r.At[0].Published.Before(first)) {
			first = r.At[0].Published
		}
	}
	return first
}
