package rules

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func connectionLikelyPatient() *audit.Rule {
	return &audit.Rule{
		ID:    "connection-likely-patient",
		Area:  audit.Connection,
		Title: "Somebody you write with may be a patient",
		Why: "Guidance asks doctors not to mix private contacts with patients or those close to them, and to audit their connections. What this person " +
			"wrote to you reads as from a patient. You know whether that is so: this is a question, not a verdict.",
		Advice: "If it is so, end the private contact quietly, with a kind word and the proper way to reach you. A friend from before, a colleague or a relative " +
			"of yours is another matter: note which.",
		Severity: audit.Medium,
		Fixed:    true,
		Clauses:  append(boundaryClauses(), "gmp-2024-86", "bma-connections", "imo-connections", "mchk-25"),
		Needs:    []social.Kind{social.KindMessage},
		When:     patientCues("redirect"),
		Check: func(p *audit.Pass) {
			if _, ok := relativeInCare(p.Text); p.Post.Mine || !ok { // else connection-patient-relative has it
				noteContact(p)
			}
		},
		Sum: func(s *audit.Sum) {
			messages, kept := map[string][]audit.Noted{}, map[string]bool{}
			for i, n := range s.Notes {
				if n.Topic != fromThem {
					continue
				}
				id := cmp.Or(n.Author.ID, n.Author.Handle, n.Author.Name)
				messages[id] = append(messages[id], n)
				kept[id] = redirected(s.Notes[i:], n.Thread)
			}
			for _, id := range slices.Sorted(maps.Keys(messages)) {
				of := messages[id]
				h := audit.Hit{Confidence: 0.7, Reason: plural(len(of), "message of this person reads", "messages of this person read") + " as a patient's"}
				if len(of) > 1 {
					h.Severity, h.Confidence = audit.High, 0.85
				}
				if kept[id] {
					h.Severity, h.Guards = audit.Low, []string{"redirected"}
					h.Reason += "; you answered with a redirect"
				}
				last := of[len(of)-1].Item
				about := audit.ItemRef{Kind: social.KindConnection, ID: string(social.RelationCorrespondent) + ":" + id, Published: last.Published}
				s.ReportAbout(about, personLabel(of[0].Author), h)
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
			message("doc the rash is back, do I use the cream you gave me?", "I can't advise here, please ring the surgery"),
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
