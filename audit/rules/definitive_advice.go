package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func definitiveAdvice() *audit.Rule {
	whole := adviceBalance()
	return &audit.Rule{
		ID:    "definitive-advice",
		Area:  audit.ClinicalAdvice,
		Title: "Medical advice to everybody, without reserve",
		Why: "A post reaches people whose history you do not know, and they act on it because a doctor wrote it. " +
			"Guidance asks that what is said to the public is accurate, balanced and shows its limits.",
		Advice:   "Say for whom it holds, give the source, and lead to a GP, pharmacist or helpline. A dose seldom belongs into a post.",
		Severity: audit.Medium,
		Clauses:  []string{"gmp-2024-89", "gmc-2024-context", "rcgp-3", "imc9-public-communication", "mps-hk-advice", "mchk-6"},
		Needs:    append(own(), social.KindMessage),
		General:  generalOwn,
		When:     adviceWords(),
		Check: func(p *audit.Pass) {
			a, ok := adviceIn(p, whole)
			if !ok || a.personal {
				return
			}
			h := audit.Hit{Reason: "readers are told what to do about a medicine or illness, with no way to proper care beside it", Cues: a.cues, Guards: a.guards, Confidence: a.confidence}
			if a.dose {
				h.Reason = "readers are told what to take and how much, with no way to proper care beside it"
			}
			p.Report(h)
		},
		Hits: posts(
			"Stop your statin at 70, you don't need it",
			"Chesty again? Prednisolone 30 mg for five days and you're sorted",
			"Bad back: take naproxen 500 twice a day and ignore the leaflet",
			"Exams next week? Propranolol 40 mg an hour before. Thank me later",
			"Come off the omeprazole this weekend, nobody needs it after a year",
			"For every cold this winter: double your inhaler and take vitamin D 10,000 units",
			"Jet lag trick: take 10 mg of melatonin and a zopiclone, works every time",
			"Skip the metformin on party nights, you'll be fine",
			"Sore throat in Tuen Mun this week? Amoxicillin 500 three times a day and you'll be grand by Sunday",
			"Kids with croup: half a teaspoon of honey, no steroids, stay home",
		),
		Misses: posts(
			"Stop your statin? Please ask your GP first, there may be a better way",
			"Signs of a stroke: face, arms, speech. Call 999",
			"For finals: adrenaline 0.5 mg IM, repeat at five minutes",
			"I took ibuprofen 400 mg for my own back and slept through the alarm",
			"The guideline on statins has changed: https://example.org/statins",
			"Take the early bus, skip the car park, thank me later",
			"Paracetamol sales are up 12% this winter",
			"Antibiotics don't work on colds. The leaflet says why: example.org/cold",
			"Sore throat in Tuen Mun this week? The pharmacist is open till nine and knows when you need a doctor",
			"Sourdough with a crust: half a teaspoon of honey, no sugar, stay by the oven",
		),
	}
}
