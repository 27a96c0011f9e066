package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func coiUndisclosedPromotion() *audit.Rule {
	whole := promotionBalance()
	return &audit.Rule{
		ID:    "coi-undisclosed-promotion",
		Area:  audit.UndisclosedInterest,
		Title: "Praise for something to which you seem to be tied",
		Why: "A reader who follows a doctor's praise wants to know of a tie to the maker. Guidance asks doctors to be open about financial and commercial ties " +
			"in the post itself; a line in the profile is easily missed.",
		Advice:   "Put the tie into the first line - \"I am paid by\", \"I own shares in\" - or take the post down.",
		Severity: audit.Medium,
		Clauses:  []string{"gmp-2024-90", "gmp-2024-94", "gmp-2024-36", "imc9-interests", "mchk-18", "mchk-12", "mps-hk-interests", "study-lagu-2008"},
		Needs:    said(),
		General:  func(p *audit.Pass) bool { return generalOwn(p) && !declared(p) },
		When:     []string{"praise", "service", "pronoun-you", "promote-cta", "gift", "superlative", "claim-effect", "health-product", "tie-said"},
		Check: func(p *audit.Pass) {
			if !mineOf(p) || p.Post.Kind == social.KindReviewReply || declared(p) || quotedToCondemn(p) || guarded(p, "fiction", "debunk") {
				return
			}
			names, tied := tiesOf(p)
			w := weighing{text: p.Text}
			praised := w.add(2, "praise", "superlative")
			sent := w.add(2, "promote-cta")
			gift := w.add(2, "gift")
			slipped := w.add(2, "tie-said")
			where, named := namesTie(p.Text, names)
			if !named {
				_, named = namesTie(p.Re, names)
			}
			g := guards(p, "nonprofit", "own", "family")
			switch {
			case named && (praised || sent || p.Text.Has("claim-effect", "health-product")):
				p.Report(audit.Hit{Reason: "a company is praised to which your profile or your details show a tie, and the post does not say so", Cues: w.cues, Spans: []audit.Span{where}, Guards: g, Severity: audit.High, Confidence: 0.9})
			case named && !guarded(p, "nonprofit", "literature"):
				p.Report(audit.Hit{Reason: "a company is named to which your profile or your details show a tie, and the post does not say so", Cues: w.cues, Spans: []audit.Span{where}, Guards: g, Confidence: 0.7})
			case gift && (praised || sent) && !guarded(p, "nonprofit", "other-sense"):
				p.Report(audit.Hit{Reason: "something given or paid for by a company is praised, and the post does not say what was received", Cues: w.cues, Guards: g, Confidence: 0.75})
			case slipped && (praised || sent) && !guarded(p, "nonprofit", "other-sense"):
				p.Report(audit.Hit{Reason: "something is praised and the post lets slip a tie to it without saying so plainly", Cues: w.cues, Guards: g, Confidence: 0.75})
			case tied && praised && sent && !guarded(p, "nonprofit", "own", "other-sense"):
				p.Report(audit.Hit{Reason: "something is praised and readers are sent to it; your profile shows a commercial tie, and the post does not say whether it is the same", Cues: w.cues, Guards: g, Confidence: 0.7})
			default:
				if v := whole.weigh(p.Text, p.Re, 0); v.raised && !guarded(p, "nonprofit", "other-sense", "other-goods") {
					p.Report(audit.Hit{Reason: "something is praised and readers are sent to it; the post does not say whether there is a tie", Cues: v.cues, Guards: append(g, v.guards...), Severity: audit.Low, Confidence: v.confidence()})
				}
			}
		},
		Hits: append(by("Dr Nia Evans", "GP. Co-founder of Somnivo. Hens", posts(
			"Somnivo changed my nights, get one",
			"If your practice isn't using Somnivo yet, what are you doing? Best thing I've bought",
			"Obsessed with Somnivo, hands down",
		)...), append(by("Dr Nia Evans", "Adviser to Harbour Clinic plc", reply("where would you go?", "Harbour Clinic, no contest. Tell them I sent you")),
			append(owned(social.Owner{Interests: []social.Interest{{Company: "Brightmere", Relation: "speaker"}}}, posts("Brightmere is a game changer, ask your reps")...),
				posts(
					"Unboxing the new scrubs! They sent me these and I'm obsessed",
					"A week in Lisbon learning about the new inhaler and I'm a convert",
					"They've lent me a probe and I can't recommend it enough",
				)...)...)...),
		Misses: append(by("Dr Nia Evans", "GP. Co-founder of Somnivo. Hens", posts(
			"I co-founded Somnivo, so weigh this as you like: best thing we built",
			"#ad Somnivo changed my nights, get one",
			"Best thing about Sunday: hens, tea, no phone",
			"Somnivo is hiring a nurse, details on the site",
		)...), posts(
			"Can't recommend this curry house enough, get the dal",
			"My service bought the probe. Best thing I've used, no company paid me",
			"The charity shop is the best in town, go there",
			"Four nights in Lisbon on our own savings, best holiday in years",
		)...),
	}
}

// promotionBalance weighs praise that sends its readers to buy, by whomever.
func promotionBalance() *balance {
	return &balance{
		start: -4.7, raise: -0.2, fold: -0.2,
		cues: []factor{
			of(3.2, "praise"), of(2.8, "promote-cta"), of(2, "gift"), of(1.4, "health-product"), of(1.3, "tie-said"), of(0.6, "offer"), of(0.5, reading.ClassLikelyName), of(0.4, "affiliate-code"),
			of(0.4, "claim-effect"), of(0.3, "service"), of(0.3, "affiliate"),
		},
		against: []factor{
			of(-0.8, "third-person"), of(-0.6, "family"), of(-0.6, "civility"), of(-0.5, "everyday"), of(-0.5, "patient-did"), of(-0.5, "time-now"), of(-0.5, "guard-debunk"), of(-0.4, "thing"),
			of(-0.4, "guard-news"), of(-0.4, "clinical-setting"), of(-0.3, "time-day"), of(-0.3, "hedge"), of(-0.3, "drug"), of(-0.2, "guard-literature"),
		},
		link: -0.4,
	}
}
