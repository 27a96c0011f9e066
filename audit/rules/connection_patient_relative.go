package rules

import (
	"cmp"
	"slices"

	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
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
		Severity: audit.Medium,
		Fixed:    true,
		Clauses:  append(boundaryClauses(), "gmp-2024-86", "imo-connections", "mchk-25"),
		Needs:    []social.Kind{social.KindMessage, social.KindComment, social.KindReply},
		When:     append(patientCues(), "relative-in-care"),
		Check: func(p *audit.Pass) {
			if p.Post.Mine {
				return
			}
			if c, ok := relativeInCare(p.Text); ok {
				p.Note(ofTheirs, c)
			} else if _, ok := fromPatient(p.Text); ok {
				p.Note(fromThem)
			}
		},
		Sum: func(s *audit.Sum) {
			var people []string
			wrote, patients := map[string][]audit.Noted{}, map[string]bool{}
			for _, n := range s.Notes {
				id := cmp.Or(n.Author.ID, n.Author.Handle, n.Author.Name)
				if n.Topic == fromThem {
					patients[id] = true
					continue
				}
				if !slices.Contains(people, id) {
					people = append(people, id)
				}
				wrote[id] = append(wrote[id], n)
			}
			for _, id := range people {
				if id == "" || patients[id] { // connection-likely-patient has the patients
					continue
				}
				of := wrote[id]
				about := audit.ItemRef{Kind: social.KindConnection, ID: string(social.RelationCorrespondent) + ":" + id, Published: of[len(of)-1].Item.Published}
				s.ReportAbout(about, personLabel(of[0].Author), audit.Hit{Confidence: 0.8,
					Reason: plural(len(of), "message or comment of this person speaks", "messages or comments of this person speak") + " of your care for somebody close to them"})
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

// ofTheirs is noted of words on care for somebody close to their writer.
const ofTheirs = "of somebody of theirs"

// relativeInCare returns the words by which a text to the owner speaks of care
// for somebody close to its writer.
func relativeInCare(r *reading.Reading) (reading.Cue, bool) {
	if otherTalk(r) {
		return reading.Cue{}, false
	}
	return spoken(r, "relative-in-care")
}

// commented is an example of somebody's comment on a post of the owner's.
func commented(text string) audit.Example {
	e := received(text)
	e.Item.Post.Kind, e.Item.Post.Audience, e.Item.Post.Members = social.KindComment, social.AudiencePublic, 0
	return e
}
