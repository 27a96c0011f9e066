package rules

import "github.com/probity-audit/probity/audit"

func imageIntoxication() *audit.Rule {
	return &audit.Rule{
		ID:       "image-intoxication",
		Area:     audit.ImageConduct,
		Title:    "Drunk on or near duty",
		Why:      "A drink is nobody's business. A post that puts drink beside a shift, a bleep or an operation may be read as a risk to patients, whatever really happened.",
		Advice:   "Take it down. If it was true, talk to somebody in confidence: practitioner health services help and do not judge.",
		Severity: audit.Medium,
		Tone:     true,
		Clauses:  []string{"gmp-2024-81", "mps-ie-tone", "mps-hk-images", "mchk-conduct", "study-greysen-2013"},
		Needs:    said(),
		When:     []string{"intoxicated", "drink"},
		Check: imageCheck(true, func(p *audit.Pass, w verdict) {
			severity, seen := audit.Medium, "words of drunkenness"
			if _, ok := remarked(p.Text, "duty"); ok {
				severity, seen = w.severity(audit.High), "drink stands with work"
			}
			p.Report(audit.Hit{Reason: seen, Cues: w.cues, Guards: w.guards, Severity: severity, Folded: w.folded, Confidence: w.confidence()})
		}),
		Hits: append(posts(
			"Still drunk and the ward round starts in ten minutes",
			"Five pints in with the bleep in my pocket 🍻",
			"Clerked eight with last night's tequila still in me",
			"Hungover on shift, vommed in the sluice, sister saw",
			"Bottle of wine down and I'm on call from the sofa",
			"Still pissed from the ball, theatre list at eight",
			"Half cut at handover again",
			"Six cans deep in Galway and the bleep just went, somebody ring back for me",
			"Bottle of rum between three of us in the mess and I have the crash bleep till nine",
		), message("are you working tonight?", "on call but from the beer garden, pint in one hand bleep in the other 🍺")),
		Misses: posts(
			"Glass of red on holiday",
			"One year sober today",
			"Drink-drive limits explained, leaflet below https://example.org/limits",
			"Six pints and nothing on till Thursday, annual leave is a drug",
			"Hungover to bits, day off, dog on my feet",
			"A drunk patient sang me the whole of Danny Boy on the ward round",
			"Wine tasting with the choir raised two hundred pounds",
			"The pub quiz team lost again, the registrar blames the round on flags",
			"Six tins of tuna and a spare bleep battery: what my locker holds",
			"Two sherries at my gran's, then home to bed, no surgery till Tuesday week",
		),
	}
}
