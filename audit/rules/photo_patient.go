package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func photoPatient() *audit.Rule {
	return &audit.Rule{
		ID:    "photo-patient",
		Area:  audit.WorkplaceMedia,
		Title: "A picture that may show a patient",
		Why: "From its words, the picture or film shows a patient, part of one, or papers and boards with names. Hidden eyes and a cropped name are not enough: the hour, the injury and the place " +
			"may identify, and consent has to be for this use.",
		Advice:   "Look at the whole picture, the background too. Unless there is written consent for posting it, take advice today and take it down.",
		Severity: audit.Critical,
		Floor:    audit.High,
		Clauses:  []string{"gmc-recordings-10", "gmc-recordings-17", "gmc-recordings-public", "bma-images", "imc9-31", "mchk-1", "study-greysen-2013"},
		Needs:    said(),
		When:     photoWhen(),
		Check: photoCheck(shotPatient, func(p *audit.Pass, w verdict) {
			severity, seen := w.severity(audit.High), "the words of a picture tell of a patient in it"
			if p.Text.Has("photo-legible") && p.Post.Audience != social.AudienceDirect {
				severity, seen = w.severity(audit.Critical), "the words of a picture tell of names or papers that can be read in it"
			}
			p.Report(audit.Hit{Reason: seen, Cues: w.cues, Guards: w.guards, Severity: severity, Folded: w.folded, Confidence: w.confidence()})
		}),
		Hits: []audit.Example{
			caption("Look at that scar! My patient, day nine, fracture clinic"),
			caption("Night team in bay 2, ignore the gentleman waving behind us"),
			caption("New desk! (results screen behind me, don't zoom in)"),
			caption("Look at her face when the cast came off 😂 plaster room"),
			caption("What came out of him at 2am, held up in theatre, spot the key"),
			caption("Handover sheet art, you can still read bay C"),
			caption("He's still groggy but he gave a thumbs up, recovery bay"),
			caption("Tiny warrior in the incubator behind me, first selfie"),
		},
		Misses: []audit.Example{
			caption("My own stitches after the door won"),
			caption("Manikin practice in the skills lab, arm of plastic"),
			caption("Stock image of eczema, credit in the corner"),
			caption("Cake for the staff room"),
			caption("Sunrise from the car park after nights"),
			caption("My dog in his cone, the vet says six days"),
			caption("Museum of anatomy, open day, everybody welcome"),
			caption("Graduation! Mum cried, I cried"),
		},
	}
}
