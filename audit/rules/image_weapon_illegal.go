package rules

import "github.com/probity-audit/probity/audit"

func imageWeaponIllegal() *audit.Rule {
	return &audit.Rule{
		ID:       "image-weapon-illegal",
		Area:     audit.ImageConduct,
		Title:    "Drugs, danger or weapons shown",
		Why:      "The post tells of drugs, a forged paper, reckless driving, a fight or a weapon held for show. Conduct outside work counts where it shakes trust, and a joke may be taken at its word.",
		Advice:   "Take it down. If something of it happened, take advice from your defence organisation before you say more about it.",
		Severity: audit.Medium,
		Tone:     true,
		Clauses:  []string{"gmp-2024-81", "mps-ie-tone", "mchk-conduct"},
		Needs:    said(),
		When:     []string{"unlawful", "drug-misuse", "misused-medicine", "weapon"},
		Check: imageCheck(false, func(p *audit.Pass, w verdict) {
			severity := audit.Medium
			if _, ok := remarked(p.Text, "duty", "drug-misuse"); ok {
				severity = w.severity(audit.High)
			}
			p.Report(audit.Hit{Reason: "words of drugs, of breaking the law or of weapons, told as one's own", Cues: w.cues, Guards: w.guards, Severity: severity, Folded: w.folded, Confidence: w.confidence()})
		}),
		Hits: append(posts(
			"118mph on the bypass, dashcam to prove it",
			"Spare modafinil anybody? Two more nights on call",
			"Drove home after nine pints, no lights",
			"Signed my own logbook for a year, wig of a signature",
			"Did a line off the mess table before the crash call",
			"Entonox karaoke in the treatment room after the shift",
			"Knuckleduster in the locker, taser in the bag, on call again",
		), caption("Me, a shotgun and four cans of lager 🔫")),
		Misses: posts(
			"Clay shooting club trophy, instructor on my elbow",
			"Gun injuries are rising, our study is out",
			"Chef knife course, julienne everything",
			"Great grandad's sword over the fireplace, blunt as butter",
			"To the man drink driving past the school: I rang it in",
			"Paintball with the registrars, shot four of them",
			"Morphine is a good drug for breathlessness at the end, guidance below https://example.org/care",
			"Drug driving laws: what the leaflet with your tablets means",
		),
	}
}
