package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func photoStunt() *audit.Rule {
	return &audit.Rule{
		ID:       "photo-stunt",
		Area:     audit.WorkplaceMedia,
		Title:    "A prank at work, filmed",
		Why:      "From its words, this shows a prank with equipment or in a place where patients are. Doctors were suspended for pictures of such games, harmless as they seemed.",
		Advice:   "Take it down, and ask those who also posted it to do so. If it is already known at work, take advice before you answer.",
		Severity: audit.High,
		Tone:     true,
		Clauses:  []string{"gmp-2024-81", "imo-tone", "mps-ie-tone", "mps-hk-images", "mchk-conduct"},
		Needs:    said(),
		When:     []string{"stunt"},
		Check: photoCheck(shotStunt, func(p *audit.Pass, w verdict) {
			p.Report(audit.Hit{Reason: "a prank stands with a place of care", Cues: w.cues, Guards: w.guards, Folded: w.folded, Confidence: w.confidence()})
		}),
		Hits: []audit.Example{
			caption("Trolley race down the corridor, new lap record"),
			caption("Planking on the resus trolley 😂"),
			caption("Wheelchair derby down the corridor, night three"),
			caption("Doing the macarena round the nurses' station"),
			caption("Helipad handstand, four in the morning"),
			caption("Hide and seek in the mortuary 😂"),
			caption("Beer pong on the treatment couch"),
			example(postOf("Plank challenge on the helipad, video on my page")),
		},
		Misses: []audit.Example{
			caption("Charity bed push through the village, permit granted"),
			caption("Moving and handling course, the manikin won"),
			caption("Wheelchair rugby final, sports hall, what a match"),
			caption("Handstand on the beach"),
			caption("Hide and seek with my kids in the garden"),
			caption("Planking at the gym, day 30"),
			caption("Karaoke for the hospice, in the parish hall"),
			example(postOf("Please no trolley races. Someone gets hurt every year.")),
		},
	}
}

// postOf makes a public post of a text, without a picture.
func postOf(text string) social.Post { return social.Post{Kind: social.KindPost, Text: text} }
