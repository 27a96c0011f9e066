package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

// misinformationPoints is what two cues weigh together with a word on health.
const misinformationPoints = 5

// misinformationIn looks for claims against settled evidence, or for the words
// in which such claims travel beside a claim on health.
func misinformationIn(p *audit.Pass) ([]reading.Cue, bool) {
	if !mineOf(p) || guarded(p, "fiction", "debunk", "literature", "other-sense", "settled") || quotedToCondemn(p) || spokenCount(p.Text, "source") > 1 {
		return nil, false
	}
	w := weighing{text: p.Text}
	for c := range p.Text.Cues("misinfo") {
		if !c.Quoted && !p.Text.Negated(c) && !asksIn(p.Text, c.Sentence) {
			w.points += 2
			w.cues = append(w.cues, c)
		}
	}
	if w.points == 0 {
		return nil, false
	}
	health := w.add(1, "claim-effect")
	health = w.add(1, "claim-illness", "condition") || health
	health = w.add(1, "drug", "remedy") || health
	w.add(1, "claim-certain")
	if hasLink(p) {
		w.points--
	}
	return w.cues, health && w.points >= misinformationPoints
}

func misinformationCue() *audit.Rule {
	return &audit.Rule{
		ID:    "misinformation-cue",
		Area:  audit.UnsourcedClaim,
		Title: "A claim that may go against settled evidence",
		Why: "Health claims that studies have refuted do harm, and more so when a doctor passes them on. " +
			"Whether this one is of that kind only a careful reader can say; well-founded dissent is your right.",
		Advice:   "Read it again beside the evidence. If it is wrong, correct it where it was said, rather than delete it silently.",
		Severity: audit.Medium,
		Clauses:  []string{"gmp-2024-89", "gmp-2024-90", "gmc-2024-7", "imc9-public-communication", "mps-hk-sources", "mchk-6", "study-chretien-2011"},
		Needs:    append(own(), social.KindMessage),
		When:     []string{"misinfo"},
		Check: func(p *audit.Pass) {
			if cs, ok := misinformationIn(p); ok {
				p.Report(audit.Hit{Reason: "words stand here in which refuted claims on health often travel", Cues: cs, Confidence: 0.7, Guards: guards(p, "public-health", "own")})
			}
		},
		Hits: posts(
			"Vaccines cause the cancers and they won't publish it",
			"Turbo cancers everywhere since the booster and nobody will publish",
			"Sugar feeds tumours, your oncologist won't tell you",
			"Fluoride is a neurotoxin and calcifies the pineal gland",
			"Natural immunity beats the flu jab, big pharma hides it",
			"Ivermectin cures covid, they've known since 2020. Wake up",
			"Mammograms cause more breast cancer than they find. They don't want you to know",
			"Statins are the biggest con in medicine, follow the money",
		),
		Misses: posts(
			"MYTH: vaccines cause cancer. Fact below",
			"Someone on here says turbo cancers are everywhere. There's no study",
			"Sugar doesn't feed tumours, please don't starve yourself",
			"Toxins, parasites and heavy metals: the name of my nephew's band",
			"The trial showed that ivermectin did not help in covid",
			"Wake up, Leith, the bakery is open",
			"Do lemon diets cure cancer?",
			"The 5G signal in theatre is better than the coffee",
		),
	}
}
