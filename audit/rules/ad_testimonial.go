package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// testimonialIn reports whether praise by somebody treated is shown together
// with a service or an offer.
func testimonialIn(p *audit.Pass) bool { _, ok := testimonialCues(p); return ok }

func testimonialCues(p *audit.Pass) ([]reading.Cue, bool) {
	if notAdvertising(p) || guarded(p, "own", "other-goods") {
		return nil, false
	}
	w := weighing{text: p.Text}
	c, ok := p.Text.First("testimonial") // praise is often in quotation marks
	if !ok {
		return nil, false
	}
	w.cues = append(w.cues, c)
	if !w.add(1, "service", "pom-brand", "health-product") && offersServices(p) {
		w.points++
	}
	w.add(1, "offer", "superlative")
	w.add(1, reading.ClassMoney, reading.ClassPercent)
	return w.cues, w.points >= 2 || w.points == 1 && c.Quoted
}

func adTestimonial() *audit.Rule {
	return &audit.Rule{
		ID:    "ad-testimonial",
		Area:  audit.Advertising,
		Title: "Patients' praise used to advertise",
		Why: "Thanks and reviews passed on beside an offer promise others the same result, and may show who was a patient. " +
			"Several regulators do not accept testimonials in advertising; others ask that they are typical and can be verified.",
		Advice:   "Take the praise down, or keep it where patients themselves leave it. Consent of the patient does not make it balanced.",
		Severity: audit.Medium,
		Clauses:  []string{"gmp-2024-90", "imc9-public-communication", "mchk-5.2.1", "mchk-staff", "ahpra-testimonials"},
		Needs:    append(said(), social.KindProfile),
		When:     []string{"testimonial"},
		Check: func(p *audit.Pass) {
			if cs, ok := testimonialCues(p); ok && !p.Text.Has("pom-brand") {
				p.Report(audit.Hit{Reason: "praise by somebody treated stands with an offer or a service", Cues: cs, Guards: guards(p, "public-health"), Confidence: 0.75})
			}
		},
		Hits: posts(
			"\"You gave me my golf back\" says this week's hip. Book now",
			"She cried happy tears. New nose, new her, slots in May",
			"\"You changed my life\" - my favourite message. Lips from £149",
			"812 five star reviews for our vein clinic, link in bio",
			"My patients say it best. Knee surgery consultations, book today",
			"Got my life back, says Ann after our scan. Two for one till Sunday",
			"Read my 600 thank yous in highlights. Pain free coils, DM to book",
			"Her husband says thank you! Tummy tuck diary opens Monday",
		),
		Misses: posts(
			"A patient's card made my week, thank you to the whole team",
			"This curry changed my life. Book now, they fill up",
			"The survey of our clinic is out, method and all: example.org/survey",
			"Five star reviews mean little, says the watchdog. Beware of clinics that show them",
			"My physio gave me my life back after the fall",
			"The registrar cried happy tears when the rota came",
			"\"This book changed my life\" says my mother, who got a free copy",
			"Happy tears at the hospice fundraiser",
		),
	}
}
