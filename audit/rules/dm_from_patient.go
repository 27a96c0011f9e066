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
		Advice: "If you have not answered, send a short redirect: \"I can't help with medical matters here. Please ring the practice, or 111 out of hours; 999 in an " +
			"emergency.\" Copy anything clinical to the record.",
		Severity: audit.Medium,
		Fixed:    true,
		Clauses:  append(boundaryClauses(), "imo-connections", "bma-connections"),
		Needs:    []social.Kind{social.KindMessage},
		General:  generalReceived,
		When:     patientCues("redirect"),
		Check:    noteContact,
		Sum: func(s *audit.Sum) {
			for i, n := range s.Notes {
				if n.Topic != fromThem {
					continue
				}
				h := audit.Hit{Cues: n.Cues, Confidence: 0.85, Reason: "the message speaks of care by you, or calls you doctor and asks about health"}
				if redirected(s.Notes[i:], n.Thread) {
					h.Folded, h.Guards = true, []string{"redirected"}
					h.Reason += "; you answered with a redirect"
				}
				s.ReportAbout(n.Item, n.Words, h)
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
