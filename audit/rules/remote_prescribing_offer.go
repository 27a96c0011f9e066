package rules

import "github.com/probity-audit/probity/audit"

func remotePrescribingOffer() *audit.Rule {
	return &audit.Rule{
		ID:    "remote-prescribing-offer",
		Area:  audit.ClinicalAdvice,
		Title: "A prescription or certificate is offered online",
		Why: "Signing or supplying for somebody you have not assessed puts them at risk and leaves no record. " +
			"Regulators treat prescribing through social media as serious.",
		Advice:   "Take the offer down. If something was already signed, tell the person's own doctor and take advice from your defence organisation.",
		Severity: audit.High,
		Clauses:  []string{"gmp-2024-90", "gmc-2024-boundaries", "imc9-public-communication", "ie-medicines-public", "mchk-5.2.1", "study-greysen-2012"},
		Needs:    said(),
		When:     []string{"remote-offer"},
		Check: func(p *audit.Pass) {
			if !mineOf(p) || guarded(p, "fiction", "debunk", "clinician") || quotedToCondemn(p) {
				return
			}
			for o := range p.Text.Cues("remote-offer") {
				if o.Quoted || p.Text.Negated(o) {
					continue
				}
				for s := range p.Text.Cues("remote-script") {
					if !s.Quoted && !p.Text.Negated(s) && s.Sentence-o.Sentence <= 1 && o.Sentence-s.Sentence <= 1 && !shownTheWay(p.Text) {
						p.Report(audit.Hit{Reason: "a prescription, certificate or medicine is offered to somebody who was not seen", Cues: cues(o, s), Confidence: 0.8,
							Guards: guards(p, "public-health", "family")})
						return
					}
				}
			}
		},
		Hits: append(posts(
			"Need a sick note? DM me, done in five minutes",
			"Antibiotics before your holiday? Message me and I'll sort it",
			"Weight loss pens, no GP needed, inbox open",
			"Send me your DOB and I'll drop the scripts at the gate",
			"Valium for the flight? Text me your address",
			"Private prescription for travel, DM us",
		),
			message("I'm out of my tablets", "I'll do you a script tonight"),
			message("I need a cert for Monday", "I'll write you a sick note, no questions asked"),
		),
		Misses: append(posts(
			"Prescription charges rise in May",
			"Why I never prescribe by DM, and why I won't write sick notes here",
			"Our clinic books through the website",
			"The script for the pantomime is done, message me for a part",
			"DM me for the marathon training plan",
			"Lost my repeat prescription for contact lenses again",
			"\"DM me for a sick note\" said the advert. Reported it, it's not ok",
		),
			message("I'm out of my tablets", "Please ring your own surgery, they can do an emergency script"),
		),
	}
}
