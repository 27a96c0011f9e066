package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/linkage"
	"github.com/probity-audit/probity/social"
)

func connectionPatientRelative() *audit.Rule {
	return &audit.Rule{
		ID:    "connection-patient-relative",
		Area:  audit.Connection,
		Title: "Somebody you are in touch with may be close to a patient",
		Why: "This person wrote to you of your care for somebody of theirs. Guidance asks doctors not to mix private contacts with those close to a patient either: they too come to " +
			"ask, and you would speak of the patient without meaning to. You know whether it is so.",
		Advice:   "If it is so, thank them and lead them to the practice or ward, and keep the private contact closed. If they were your friend before, or are your own family, note that.",
		Reply:    replyRelative,
		Severity: audit.Medium,
		Fixed:    true,
		Clauses:  append(boundaryClauses(), "gmp-2024-86", "imo-connections", "mchk-25"),
		Needs:    []social.Kind{social.KindConnection, social.KindMessage, social.KindComment, social.KindReply},
		Whole: func(w *audit.Whole) {
			for i := range w.People {
				if p := &w.People[i]; p.Kind == linkage.KindRelative && !settled(p) {
					reportPerson(w, p)
				}
			}
		},
		Hits: []audit.Example{
			received("You delivered our Finn!"), received("Thanks again for dad's operation, Dr K"), received("thanks for seeing my dad so quickly"),
			received("You looked after my mother so well on the ward before she died. We would love to stay in touch."),
			received("You're my granny's doctor aren't you? Small world"), commented("You saved our daughter, we will never forget it"),
			commented("So kind to my wee boy when he broke his arm"), received("My husband is on your ward, can I ask how he is?"),
		},
		Misses: []audit.Example{
			received("Mum says hi, come for dinner"), received("You delivered the pizza at last"), received("Thanks for your talk on dads' health"), received("Thanks for looking after the dog"),
			received("My sister is a doctor too, she says hello"), received("Thank you for looking after mum last night sis, love you"), received("did my bloods come back doc"),
			message("Hello", "Thank you for looking after my mum last night"), commented("Lovely photo of your son"),
		},
	}
}

// commented is an example of somebody's comment on a post of the owner's.
func commented(text string) audit.Example {
	e := received(text)
	e.Item.Post.Kind, e.Item.Post.Audience, e.Item.Post.Members = social.KindComment, social.AudiencePublic, 0
	return e
}
