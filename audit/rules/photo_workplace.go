package rules

import "github.com/probity-audit/probity/audit"

func photoWorkplace() *audit.Rule {
	return &audit.Rule{
		ID:       "photo-workplace",
		Area:     audit.WorkplaceMedia,
		Title:    "A picture from a clinical area",
		Why:      "From its words, the picture or film was made where patients are. Guidance advises against personal pictures there: what stands in the background is often seen only by others.",
		Advice:   "Look for people, screens, boards and papers in the background. If in doubt, remove it; your employer's policy applies too.",
		Severity: audit.Medium,
		Clauses:  []string{"gmc-recordings-17", "gmc-2024-18", "imc9-social-media", "imo-images", "mps-ie-images", "mps-hk-images"},
		Needs:    said(),
		General:  generalOwn,
		When:     photoWhen(),
		Check: photoCheck(shotPlace, func(p *audit.Pass, w verdict) {
			p.Report(audit.Hit{Reason: "the words of a picture tell of a place where patients are", Cues: w.cues, Guards: w.guards, Folded: w.folded, Confidence: w.confidence()})
		}),
		Hits: []audit.Example{
			caption("Selfie in theatre 4 between cases"),
			caption("Resus at 4am, five of us, one selfie stick 😂"),
			caption("POV: corridor on a Saturday"),
			caption("View from the nurses' station tonight 📸"),
			caption("Mortuary lighting is divine 😂"),
			caption("Scrub room mirror selfie"),
			example(postOf("Going live from theatre 2 at nine, ask me anything")),
			example(postOf("New vlog: day in the life in resus, swipe for the clip")),
		},
		Misses: []audit.Example{
			caption("Press office photo of the new scanner, nobody in it"),
			caption("Staff room cake, all agreed to the photo"),
			caption("Sunrise outside the hospital"),
			caption("Manikin in the sim suite, ward of the future"),
			caption("The Gaiety, panto, stage door selfie"),
			caption("Bay view from the ferry"),
			example(postOf("No photos in the ward, please, the patients have enough to bear")),
			example(postOf("The corridor was full again and I've raised it with the trust")),
		},
	}
}
