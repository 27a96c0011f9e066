package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func dmFromPatient() *audit.Rule {
	return &audit.Rule{
		ID:    "dm-from-patient",
		Area:  audit.Boundary,
		Title: "Somebody writes to you as a patient",
		Why: "The message reads as one from a patient, or from somebody close to one, in your private account. Nothing is wrong with receiving it; " +
			"guidance asks what you do next: answer politely that you cannot mix the two, and lead to the proper way.",
		Advice: "If you have not answered, send a short redirect; words for it are ready to copy. Copy anything clinical to the record. If it was pressing, make sure that the " +
			"person was seen.",
		Reply:    bothReplies,
		Severity: audit.Medium,
		Fixed:    true,
		Clauses:  append(boundaryClauses(), "imo-connections", "bma-connections"),
		Needs:    []social.Kind{social.KindMessage},
		General:  generalReceived,
		Check: func(p *audit.Pass) {
			said, ok := noteExchange(p)
			switch {
			case !ok && p.Text != nil:
				noteContact(p)
			case ok && p.Text != nil && !leadsAway(p.Text, said):
				if _, ok := answersPatient(p); ok {
					p.Note(answered)
				}
			}
		},
		Sum: func(s *audit.Sum) {
			for _, t := range talks(s.Notes) {
				for i, n := range t.notes {
					if n.Topic == fromThem || n.Topic == fromKin {
						s.ReportAbout(n.Item, n.Words, wroteAsPatient(t, i))
					}
				}
			}
		},
		Hits: []audit.Example{
			received("Hi Dr Evans, hope you don't mind me messaging here, the wound is weeping again since Friday"),
			received("thanks for seeing my dad so quickly, is his scan back yet?"),
			received("It's Tomos from Tuesday clinic, the new tablets are giving me awful headaches"),
			received("Doctor, can you up my dose? The sertraline does nothing"),
			received("You delivered our Efa in March! She has a fever of 39 tonight, what do I do"),
			received("did my bloods come back doc"),
			received("Could you sign my sick note for another week, the back is no better since you saw me"),
			received("You looked after my mother so well on the ward before she died. We would love to stay in touch."),
		},
		Misses: []audit.Example{
			received("See you at the match on Saturday?"),
			received("Are you still on for the journal club? Bring the sepsis paper"),
			received("Mam says dinner is at six, bring the dog"),
			received("The boiler man said to ring if the pressure drops again"),
			received("Happy birthday doc! Forty looks good on you"),
			received("It's Mei from CT1, are you teaching the exam course again in February?"),
			received("Love the photos from the lake"),
			received("Doctor Who is on at seven, don't be late"),
		},
	}
}

// wroteAsPatient makes the hit on message i of an exchange.
func wroteAsPatient(t talk, i int) audit.Hit {
	h := audit.Hit{Cues: t.notes[i].Cues, Confidence: 0.85, Reason: "the message speaks of care by you, or calls you doctor and asks about health"}
	if t.notes[i].Topic == fromKin {
		h.Reason = "the message speaks of your care for somebody close to its writer"
	}
	h.Reason += t.began()
	switch {
	case !t.patient():
		h.Folded, h.Confidence, h.Guards = true, 0.5, []string{"other-tie"}
		h.Reason += "; most of the exchange is that of colleagues, family or friends"
	case t.led(i):
		h.Folded, h.Guards = true, []string{"redirected"}
		h.Reason += "; you led them to the proper way"
	}
	return h
}
