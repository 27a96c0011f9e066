package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/social"
)

func claimWithoutSource() *audit.Rule {
	whole := claimBalance()
	return &audit.Rule{
		ID:       "claim-without-source",
		Area:     audit.UnsourcedClaim,
		Title:    "A health claim without its source",
		Why:      "Readers take a doctor's figure or cause as settled. Guidance asks for enough context that a claim and the expertise behind it can be checked.",
		Advice:   "Add the source and its date, or say that it is your opinion. If you can no longer find the source, correct the post.",
		Severity: audit.Medium,
		Clauses:  []string{"gmp-2024-89", "gmc-2024-context", "imc9-public-communication", "mps-hk-sources", "mchk-5.2"},
		Needs:    said(),
		General:  generalClaim,
		When:     []string{"claim-effect", "misinfo", "claim-certain"},
		Check: func(p *audit.Pass) {
			h, ok := claimHit(p, whole)
			if !ok {
				return
			}
			if _, worse := misinformationIn(p); worse {
				return
			}
			if _, worse := overclaimIn(p); worse {
				return
			}
			p.Report(h)
		},
		Hits: posts(
			"Turmeric shrinks bowel tumours faster than any tablet",
			"Fasting dissolves fatty liver in 90% of people",
			"Cold showers boost your immune system, proven",
			"Gluten causes most schizophrenia. Fact",
			"Studies show magnesium cuts dementia by 60%",
			"Rosemary oil regrows hair better than minoxidil, proven",
			"Oat milk causes eczema in every single child",
			"Garlic prevents every case of asthma",
			"Air conditioning is why half of Hong Kong has sinusitis, every doctor knows and nobody will say it",
			"Cider vinegar at bedtime gets rid of gout, no tablets, never fails",
			"Night shifts take ten years off your life. It's just science",
		),
		Misses: posts(
			"Turmeric shrinks tumours in a dish. In people the trial found nothing: example.org/turmeric",
			"Does fasting reverse diabetes in 90% of people?",
			"I think cold showers boost my mood, but I can't prove it",
			"MYTH: gluten causes schizophrenia",
			"The Cochrane review found that it cuts deaths by 3%",
			"The new rota has cured my love of mornings",
			"Nothing prevents my cat from sitting on the keyboard. Proven daily",
			"Flu vaccine protects you and your granny, book with the surgery",
			"Air conditioning on full again, half the office in scarves, and nobody will say who has the remote",
			"Does cider vinegar help gout? I looked, and found nothing worth a tablet or a spoon",
			"Night shifts have taken ten years off my fridge. It's mould all the way down",
		),
	}
}

// claimHit is what is said of a claim in one sentence, else of the text as a whole.
func claimHit(p *audit.Pass, whole *balance) (audit.Hit, bool) {
	if c, ok := claimIn(p); ok {
		h := audit.Hit{Reason: "something is said to act on health as a plain fact, and no source is named", Cues: c.cues, Guards: c.guards, Confidence: 0.75}
		if c.figure {
			h.Reason = "a figure about health is stated, and no source is named"
		}
		return h, true
	}
	if !mayClaim(p) || asks(p.Text) || guarded(p, "nonprofit") {
		return audit.Hit{}, false
	}
	extra := 0.0
	if p.Post.Kind == social.KindMessage {
		extra = claimMessage
	}
	w := whole.weigh(p.Text, p.Re, extra)
	return audit.Hit{Reason: "what acts on health is told as settled, and no source is named", Cues: w.cues, Guards: w.guards, Folded: w.folded, Confidence: w.confidence()}, w.raised || w.folded
}

// generalClaim is for what the owner claims, not for what the owner refutes or asks.
func generalClaim(p *audit.Pass) bool {
	return generalOwn(p) && !guarded(p, "debunk") && !asks(p.Text)
}
