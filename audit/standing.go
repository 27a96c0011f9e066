package audit

import (
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

// Answered is the guard of findings that take somebody for a patient, or for somebody
// close to one, of whom the owner has said that they are not.
const Answered = "answered"

// afterAnswer is the confidence of a finding against which the owner's own word stands.
const afterAnswer = 0.05

// between says who stands on the other side of an item: who wrote it, or whom the owner
// answers or speaks to; and the conversation, if it is one of two.
func between(p *social.Post) (who social.Person, thread string) {
	switch {
	case !p.Mine:
		who = p.Author
	case p.Answers != nil && !p.Answers.Mine:
		who = p.Answers.Author
	case len(p.Mentions) == 1 && p.OneToOne():
		who = p.Mentions[0]
	}
	if p.OneToOne() {
		thread = p.Thread
	}
	return who, thread
}

// respect gives the owner's word the last say in what was found on contact across the
// line between doctor and patient.
func (a *assessor) respect() {
	said := map[string]linkage.Standing{}
	for i := range a.report.People {
		p := &a.report.People[i]
		if p.Answer == nil {
			continue
		}
		for k := range p.Profiles {
			said[p.Profiles[k].Key()] = p.Answer.Is
		}
	}
	if len(said) == 0 {
		return
	}
	for i := range a.report.Findings {
		if f := &a.report.Findings[i]; f.Rule.Area == Boundary && (f.Item.thread != "" || f.Item.with != (social.Person{})) {
			f.stand(said[a.sums.people.With(f.Account, f.Item.with, f.Item.thread)])
		}
	}
}

// stand settles a finding by how the owner said that the person stands to them. A friend
// from before may have been treated since: what would be grave with a patient is shown
// then, as what may be.
func (f *Finding) stand(is linkage.Standing) {
	var who string
	switch is {
	case linkage.IsNone:
		who = "neither a patient nor close to one"
	case linkage.IsColleague:
		who = "a colleague"
	case linkage.IsFriend:
		who = "a friend from before"
	default:
		return
	}
	f.Evidence.Guards = append(f.Evidence.Guards, Answered)
	f.Evidence.Reason += "; but you said of this person: " + who
	if is == linkage.IsFriend && f.Rule.Severity >= High && f.Severity > Info {
		f.Severity, f.Confidence = min(f.Severity, Medium), min(f.Confidence, defaultConfidence/2)
		f.Evidence.Reason += ". If you have treated them since, it counts"
		return
	}
	f.Severity, f.Confidence = Info, min(f.Confidence, afterAnswer)
}
