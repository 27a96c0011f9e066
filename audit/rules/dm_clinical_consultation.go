package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func dmClinicalConsultation() *audit.Rule {
	return &audit.Rule{
		ID:    "dm-clinical-consultation",
		Area:  audit.Boundary,
		Title: "A consultation by private message",
		Why: "Advice, results or a prescription by private message stand outside the record, cannot be examined for, and mix your private account with your work. " +
			"Private messages have been read out before regulators.",
		Advice:   "Lead the person to the practice, copy what is clinical to the record, and ask your defence organisation before anything is deleted.",
		Reply:    bothReplies,
		Severity: audit.High,
		Fixed:    true,
		Clauses:  append(boundaryClauses(), "gmp-2024-88", "nhse-messaging-record", "mps-hk-advice", "mchk-1"),
		Needs:    []social.Kind{social.KindMessage, social.KindReply, social.KindComment},
		Check: func(p *audit.Pass) {
			said, ok := noteExchange(p)
			if ok {
				if c, ok := consults(p, said, true); ok {
					p.Note(ofMine, c)
				}
				return
			}
			alone := p.Post.OneToOne()
			if alone {
				said = boundaryCues(p.Text)
			}
			if c, ok := consults(p, said, alone); ok {
				if asked, ok := answersPatient(p); ok {
					p.Report(audit.Hit{Cues: cues(c), Confidence: 0.85, Reason: "the answer to " + asker(asked) + " gives a dose, a result or a plan"})
				}
			}
		},
		Sum: func(s *audit.Sum) {
			for _, t := range talks(s.Notes) {
				for i, n := range t.notes {
					if n.Topic != ofMine || !t.patient() || !t.before(i, fromThem, fromKin, tieOfMine) {
						continue
					}
					h := audit.Hit{Cues: n.Cues, Confidence: 0.8, Reason: "a dose, a result or a plan is given to somebody who writes as " + t.who() + t.began()}
					if t.ledAfter(i) {
						h.Severity, h.Guards = audit.Medium, []string{"redirected"}
						h.Reason += "; you led them to the proper way besides"
					}
					s.ReportAbout(n.Item, n.Words, h)
				}
			}
		},
		Hits: []audit.Example{
			message("doc the rash is back, do I use the cream you gave me?", "Use it twice a day for a week, that'll sort it"),
			message("Hi Dr Evans did my bloods come back", "They're all clear, your iron is a bit low though"),
			message("Doctor my INR is 4.1, what do I do with the warfarin?", "Skip tonight's dose and take half tomorrow"),
			message("can you up my meds doc? the pain is worse", "Double it till the weekend"),
			message("you saw me Tuesday, still dizzy on the tablets", "Stop the tablets and we'll see on Monday"),
			message("Hi doc, is my scan result in?", "Had a peek, all normal"),
			message("Dr Evans she has a temp of 39 since you saw her", "Give her 5ml of the paracetamol every six hours"),
			message("Doc the stitches are oozing", "Take 500 mg of the antibiotic three times a day"),
		},
		Misses: []audit.Example{
			message("doc the rash is back, do I use the cream you gave me?", "I can't advise here, please ring the surgery in the morning"),
			message("Hi Dr Evans did my bloods come back", "I don't give results over Facebook. The surgery number is on your letter"),
			message("what's our INR policy?", "Page 4 of the guideline, take it from there"),
			message("Mam: your father's cough is worse", "Ring 999 now"),
			message("are you around Saturday?", "Yes, take the 9.40 train"),
			message("Happy birthday doc", "Thanks! Double gin for me"),
			message("recipe for the soup?", "Take two onions, stop when they brown"),
			message("You were so kind to my mum on the ward", "That's very good of you to say. Mind yourselves"),
		},
	}
}

// asker says in words what sort of message was answered.
func asker(seen []reading.Cue) string {
	for _, c := range seen {
		if c.Class == "care-by-you" {
			return "somebody you care for"
		}
	}
	return "somebody who asks you as a doctor"
}

// consults returns the words by which a message of the owner's gives a dose, a result
// or a plan. In an exchange more words count, since it tells who is answered.
func consults(p *audit.Pass, said heard, inExchange bool) (reading.Cue, bool) {
	if !p.Post.Mine || p.Text == nil || redirects(p.Text) {
		return reading.Cue{}, false
	}
	if c, ok := p.Text.First(reading.ClassDose, "dose-change", "result-told"); ok {
		return c, true
	}
	if c, ok := p.Text.First("advice-do"); ok && p.Text.Has("health-complaint", "drug") {
		return c, true
	}
	if !inExchange || leadsAway(p.Text, said) {
		return reading.Cue{}, false
	}
	if of := said[saidAdvice]; len(of) > 0 {
		return of[0], true
	}
	c, ok := p.Text.First("advice-do", "advice-diagnosis", "drug")
	if !ok || asksIn(p.Text, c.Sentence) || p.Re == nil || !p.Re.Has(healthClasses...) {
		return reading.Cue{}, false
	}
	_, ok = answersPatient(p)
	return c, ok
}
