package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
)

// imageBalance weighs conduct told of oneself or shown: drink or drugs near duty,
// dangerous or unlawful acts, weapons. A drink on a free evening is nothing.
func imageBalance() *balance {
	drunk, drink, duty := []string{"intoxicated"}, []string{"drink"}, []string{"duty"}
	drug, medicine, unlawful, weapon := []string{"drug-misuse"}, []string{"misused-medicine"}, []string{"unlawful"}, []string{"weapon"}
	return &balance{
		start: -5.6, raise: -0.5, fold: -1.1,
		cues: []factor{
			of(4.5, unlawful...), of(4.3, drug...), of(3.8, weapon...), of(3.7, drunk...), of(2.6, medicine...), of(2.5, "stunt"), of(2.1, drink...), of(1.4, duty...),
		},
		pairs: []pairing{
			beside(2.5, weapon, drink), beside(2.4, medicine, drink), beside(1.8, drink, duty), beside(1.8, drug, drunk), beside(1.4, weapon, duty),
			beside(0.8, drug, duty), beside(0.8, drunk, duty), beside(0.6, unlawful, duty),
		},
		against: []factor{
			of(-3.1, "guard-aggregate"), of(-3.1, "off-duty"), of(-3, "guard-literature"), of(-2.9, "guard-whistleblowing"), of(-2, "sober"), of(-2, "weapon-innocent"), of(-1, "sport"),
			of(-0.7, "civility"), of(-0.6, "source-given"), of(-0.5, "guard-quotation"), of(-0.5, "guard-fiction"), of(-0.5, "counter-speech"), of(-0.5, "guard-public-health"),
			of(-0.5, "guard-history"), of(-0.4, "guard-family"),
		},
		link: -3.5, oneself: -0.6,
	}
}

// imageCaptioned is what it adds that words stand under a picture.
const imageCaptioned = 0.9

// onlyDrink reports whether nothing but drink is told of, so that the rule on
// drink speaks rather than the one on weapons and the law.
func onlyDrink(r *reading.Reading) bool {
	return !r.Has("unlawful", "weapon", "drug-misuse", "misused-medicine")
}

// imageCheck makes the check of one of the two rules, which share a balance.
func imageCheck(drinkOnly bool, report func(*audit.Pass, verdict)) func(*audit.Pass) {
	s := imageBalance()
	return func(p *audit.Pass) {
		if !ownWords(p) || onlyDrink(p.Text) != drinkOnly {
			return
		}
		extra := 0.0
		if hasPicture(p.Post) {
			extra = imageCaptioned
		}
		if w := s.weigh(p.Text, p.Re, extra); w.raised || w.folded {
			report(p, w)
		}
	}
}
