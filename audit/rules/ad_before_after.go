package rules

import (
	"github.com/probity-audit/probity/audit"
	"github.com/probity-audit/probity/audit/reading"
	"github.com/probity-audit/probity/social"
)

func beforeAfterIn(p *audit.Pass) bool { _, ok := beforeAfterCues(p); return ok }

func beforeAfterCues(p *audit.Pass) ([]reading.Cue, bool) {
	if notAdvertising(p) || guarded(p, "own", "other-goods", "literature") {
		return nil, false
	}
	c, ok := spoken(p.Text, "before-after")
	if !ok || p.Text.Negated(c) {
		return nil, false
	}
	s, ok := spoken(p.Text, "body-service", "pom-brand", "service")
	return cues(c, s), ok
}

func adBeforeAfter() *audit.Rule {
	return &audit.Rule{
		ID:    "ad-before-after",
		Area:  audit.Advertising,
		Title: "A before-and-after of somebody treated",
		Why: "Such pictures promise a result, are seldom typical, and show a patient. Guidance asks for written consent to this very use " +
			"and for claims that can be proven.",
		Advice:   "Check that you hold written consent for publication on this network. Without it take the picture down; with it, add what is typical and what can go wrong.",
		Severity: audit.High,
		Clauses:  []string{"gmc-recordings-public", "cap-before-after", "imc9-31", "mchk-5.2.1", "mchk-1", "ahpra-testimonials"},
		Needs:    append(said(), social.KindProfile),
		When:     []string{"before-after"},
		Check: func(p *audit.Pass) {
			if cs, ok := beforeAfterCues(p); ok && (!p.Text.Has("pom-brand") || !p.Text.Has("offer", reading.ClassMoney)) {
				p.Report(audit.Hit{Reason: "before and after of a treatment are shown", Cues: cs, Guards: guards(p, "consent"), Confidence: 0.8})
			}
		},
		Hits: append(posts(
			"Swipe for the after! Last week's nose",
			"Before and after: lip lift, six weeks",
			"Week 1 v week 6, her veins have gone",
			"Facelift reveal: swipe to see the result",
		), caption("Before and after, tummy tuck"), caption("Before ➡️ after. One hour of filler"),
			caption("6 weeks post op, whole new chin"), caption("Same lighting, no filter: jawline transformation")),
		Misses: append(posts(
			"Before and after of our new waiting room",
			"My marathon before and after, thirteen kilos of me",
			"Before and after the garden club got at the car park",
			"Week 1 v week 6 of the sourdough",
			"We never do before and after pictures of lips, so don't ask",
		), caption("Swipe for the after: the kitchen"), caption("Before and after, my own belly and a 5k plan"),
			caption("Transformation of the shed"), caption("Same lighting, no filter, same old dog")),
	}
}
