package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func adPrescriptionMedicine() *audit.Rule {
	return &audit.Rule{
		ID:    "ad-prescription-medicine",
		Area:  audit.Advertising,
		Title: "A prescription-only medicine in an offer to the public",
		Why: "In the United Kingdom and Ireland prescription-only medicines may not be advertised to the public, and a name, a nickname or a hashtag is enough. " +
			"Hong Kong restricts what a doctor may say of products at all.",
		Advice:   "Take the medicine out and offer a consultation about the problem instead. Remove hashtags, prices of the medicine and pictures of the pack.",
		Severity: audit.High,
		Clauses:  []string{"cap-12.12", "hmr-284", "cap-12.18", "ie-medicines-public", "imc9-public-communication", "mchk-5.2.1", "mchk-18"},
		Needs:    append(said(), social.KindProfile),
		When:     []string{"pom-brand"},
		Check: func(p *audit.Pass) {
			if notAdvertising(p) || guarded(p, "own", "literature") {
				return
			}
			c, ok := spoken(p.Text, "pom-brand")
			if !ok {
				return
			}
			w := weighing{text: p.Text, cues: []reading.Cue{c}}
			w.add(1, "offer")
			w.add(1, reading.ClassMoney)
			w.add(1, "superlative", "testimonial", "fear-sell", "before-after")
			if w.points == 0 || w.points == 1 && asks(p.Text) {
				return
			}
			p.Report(audit.Hit{Reason: "a prescription-only medicine stands with an offer, a price or a way to book", Cues: w.cues, Guards: guards(p, "public-health"), Confidence: 0.85})
		},
		Hits: posts(
			"Botox Friday, three areas for £199",
			"Wegovy back in stock, slots today",
			"Kenalog for hay fever, DM me to book",
			"Anti-wrinkle evenings with prosecco, bring a friend",
			"Mounjaro, any dose, one price. Link in bio",
			"Skinny pens, 20% off till Sunday",
			"Wrinkle jabs from $9 a unit",
			"Testosterone clinic: bloods £99, first shot same day",
		),
		Misses: posts(
			"Semaglutide shortage: what it means for people with diabetes",
			"Botox for migraine: the trial is out, example.org/trial",
			"Book a consultation about lines and skin",
			"My aunt asked whether I do botox. I do not",
			"Reported the advert for cheap Ozempic, please don't buy medicines online",
			"Melatonin and jet lag: a talk for trainees on Friday",
			"Boules Fridays, three courts for £15",
			"Ozempic jokes at the wedding, four of them, all from uncles",
		),
	}
}
