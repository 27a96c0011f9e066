package rules

import "github.com/probity-audit/probity/audit"

func photoThirdParty() *audit.Rule {
	return &audit.Rule{
		ID:       "photo-third-party",
		Area:     audit.WorkplaceMedia,
		Title:    "A colleague shown who may not know",
		Why:      "From its words, the picture shows a colleague asleep, upset or unaware. Colleagues have a right to agree before they are shown, and a joke among friends travels.",
		Advice:   "Ask them now, or take it down.",
		Severity: audit.Low,
		Clauses:  []string{"gmc-2024-18", "gmp-2024-48", "imo-images", "mps-ie-images", "mps-hk-images"},
		Needs:    said(),
		When:     []string{"photo-unaware"},
		Check: photoCheck(shotColleague, func(p *audit.Pass, w verdict) {
			p.Report(audit.Hit{Reason: "a colleague is shown asleep or unaware", Cues: w.cues, Guards: w.guards, Folded: w.folded, Confidence: w.confidence()})
		}),
		Hits: []audit.Example{
			caption("Zoom in on the dribble: our ortho reg fast asleep in resus"),
			caption("Our SHO face down at the nurses' station, drool and all"),
			caption("The night nurse snoring in the corridor, share before she wakes up"),
			caption("Consultant fast asleep on the resus trolley, zoom in on the dribble"),
			caption("The med student crying in the sluice, bless 😂"),
			caption("Registrar napping in theatre 2, zoom in 😂"),
			caption("Caught the bed manager napping behind me at the nurses' station 😂"),
			example(postOf("[video] filmed the house officer asleep in theatre, nobody tell him")),
		},
		Misses: []audit.Example{
			caption("The whole team, everyone pictured said yes"),
			caption("Conference stage with my favourite registrar, asleep on my feet"),
			caption("My own face after nights"),
			caption("The cat asleep on the rota"),
			caption("Dad asleep in front of the match"),
			caption("Team breakfast in the canteen, all agreed to this photo"),
			caption("The manikin asleep as ever"),
			example(postOf("Our registrar fell asleep at the wheel last year. We need rest rooms.")),
		},
	}
}
