package rules

import (
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

func connectionLikelyPatient() *audit.Rule {
	return &audit.Rule{
		ID:    "connection-likely-patient",
		Area:  audit.Connection,
		Title: "Somebody you are in touch with may be a patient",
		Why: "Guidance asks doctors not to mix private contacts with patients or those close to them, and to audit their connections. What went to and fro, and " +
			"what this person shows of themselves, speak for a patient. You know whether that is so: this is a question, not a verdict.",
		Advice: "If it is so, end the private contact quietly, with a kind word and the proper way to reach you. A friend from before, a colleague or a relative " +
			"of yours is another matter: note which.",
		Reply:    replyPatient,
		Severity: audit.Medium,
		Fixed:    true,
		Clauses:  append(boundaryClauses(), "gmp-2024-86", "bma-connections", "imo-connections", "mchk-25"),
		Needs:    []social.Kind{social.KindConnection, social.KindMessage},
		Whole: func(w *audit.Whole) {
			for i := range w.People {
				if p := &w.People[i]; p.Kind == linkage.KindPatient && !settled(p) {
					reportPerson(w, p)
				}
			}
			if g := linkage.BeforeOf(w.Owner, nil, w.AsOf).Guessed; len(g) > 0 && len(w.People) > 0 && !w.Listed {
				w.NotChecked(social.Account{}, "you have not said "+strings.Join(g, ", nor ")+"; people were weighed by a guess ('audit owner' takes the numbers)")
			}
			if len(w.Owner.Events) == 0 && len(w.People) > 0 {
				w.NotChecked(social.Account{}, "you have marked no events after which patients may have turned up, such as a clinic that opened, a piece in the local paper, an outbreak or a complaint; "+
					"whether somebody came into touch with you soon after one was not weighed ('audit owner' takes them)")
			}
		},
		Hits: []audit.Example{
			received("Hi Dr Evans, hope you don't mind me messaging here, the wound is weeping again since Friday"),
			received("It's Tomos from Tuesday clinic, the new tablets are giving me awful headaches"),
			received("Doctor, can you up my dose? The sertraline does nothing"),
			received("did my bloods come back doc"),
			received("Hello Doctor, Siobhán from the Thursday list, is it ok to bathe with the stitches in?"),
			received("sorry to bother you here doc, surgery phone is engaged, need more of my inhaler"),
			received("Dr Lau, you saw me in clinic last month, my chest is bad again at night, what should I take?"),
			received("you did my hip in March and it's clicking now, should I be worried?"),
		},
		Misses: []audit.Example{
			received("See you at the match on Saturday?"),
			received("Are you still on for the journal club? Bring the sepsis paper"),
			received("Mam says dinner is at six, bring the dog"),
			received("thanks for seeing my dad so quickly, is his scan back yet?"),
			received("did my parcel come back from the depot, neighbour?"),
			received("Doctor Who is on at seven, are you watching?"),
			received("Can you up my share of the curry bill? I had two naans"),
			message("what was the name of that bakery?", "Ring the surgery end of the street, it's next door"),
		},
	}
}

// personLabel names a person as far as the network does.
func personLabel(p social.Person) string {
	parts := []string{p.Name}
	if p.Handle != "" {
		parts = append(parts, "@"+p.Handle)
	}
	if p.Name == "" && p.Handle == "" {
		parts = append(parts, "person "+p.ID)
	}
	return strings.TrimSpace(strings.Join(parts, " "))
}
