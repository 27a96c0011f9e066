package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func adSuperlative() *audit.Rule {
	return &audit.Rule{
		ID:    "ad-superlative",
		Area:  audit.Advertising,
		Title: "You or your clinic are set above others",
		Why: "Claims to be the best, the only or the first cannot be verified and run others down. Guidance asks that information about services is factual; " +
			"in Hong Kong comparison and canvassing are not allowed at all.",
		Advice:   "Say what you do, where and at what fee. Leave out rankings, unless a source can be linked, and comparisons.",
		Severity: audit.Medium,
		Clauses:  []string{"gmp-2024-90", "imc9-public-communication", "mchk-5.2.1", "mchk-staff", "hpcsa-touting"},
		Needs:    append(said(), social.KindProfile),
		When:     []string{"superlative", "offer", "overclaim", reading.ClassMoney},
		Check: func(p *audit.Pass) {
			if notAdvertising(p) || guarded(p, "own", "other-goods", "settled", "family") || declared(p) {
				return
			}
			w := weighing{text: p.Text}
			best := w.add(3, "superlative")
			if w.text.Has("pom-brand") || testimonialIn(p) || beforeAfterIn(p) || fearIn(p) {
				return
			}
			service := w.add(2, "service", "pom-brand")
			offer := w.add(1, "offer")
			money := w.add(1, reading.ClassMoney, reading.ClassPercent)
			h := audit.Hit{Cues: w.cues, Guards: guards(p, "public-health"), Confidence: 0.75}
			if p.Owner.Jurisdiction == "hk" {
				h.Severity = audit.High
			}
			promise, promised := promiseOf(p, "service", "pom-brand", "remedy")
			switch {
			case promised && (selling(p) || !isClaim(p)):
				h.Cues, h.Reason = append(h.Cues, promise...), "an offer promises a result that nobody can promise"
			case best && service && !hasLink(p):
				h.Reason = "a doctor, clinic or result is set above others"
			case best && (offer || p.Post == nil) && !service && offersServices(p):
				h.Reason = "a doctor, clinic or result is set above others in an offer"
			case !service && spokenCount(p.Text, "offer") >= 2 && offersServices(p):
				h.Reason, h.Severity, h.Confidence = "services are offered with haste, price or reward", audit.Medium, 0.7
			case service && offer && (money || spokenCount(p.Text, "offer") >= 2):
				h.Reason, h.Severity, h.Confidence = "a service is offered with price, haste or reward", audit.Medium, 0.7
			default:
				return
			}
			p.Report(h)
		},
		Hits: posts(
			"Ireland's best hernia surgeon, now in Cork",
			"Nobody in Wales does a nose like me",
			"The safest injector in Surrey for lips",
			"The surgeon other surgeons choose for their knees",
			"Award winning laser clinic",
			"Voted the nicest needle in Leinster, lips and skin",
			"Our laser is 100% safe and pain free, guaranteed",
			"Zero failures: vasectomy with the fastest hands in Wales",
		),
		Misses: posts(
			"The best scones in Wales, no contest",
			"Our clinic opens Tuesdays; fees are listed on the site",
			"How a hernia repair works, in four drawings",
			"Award winning: our receptionist won the raffle",
			"Best hands in the pub quiz",
			"\"Britain's best surgeon\" says the leaflet. Beware",
			"Trainee of the year, so proud of her",
			"The hospice shop is the best in the county, half price on Wednesdays",
		),
	}
}

// isClaim reports whether a promise is told as a claim about a treatment rather
// than as the writer's own advertising.
func isClaim(p *audit.Pass) bool { _, ok := overclaimIn(p); return ok }
